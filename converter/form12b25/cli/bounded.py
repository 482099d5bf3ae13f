"""Work within limits of time and memory: in a process of its own, which can be ended."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING

from .common import INTERRUPTED, WRONG_USE, say

if TYPE_CHECKING:
    from collections.abc import Callable

_STEP, _GIGABYTE, _SIGNALLED = 0.02, 1 << 30, 128


def within_limits(work: Callable[[], int], *, seconds: float, gigabytes: int) -> int:
    """Return the exit status of some work; say so, with status 2, where it is beyond a limit.

    On systems that cannot fork the work is done here, without limits.
    """
    if not hasattr(os, "fork"):
        return work()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os._exit(_in_child(work, gigabytes))
    try:
        return _wait(child, seconds, gigabytes)
    except KeyboardInterrupt:
        _end(child)
        return INTERRUPTED


def _in_child(work: Callable[[], int], gigabytes: int) -> int:
    """Do the work with little memory; a reader that has gone is not our error."""
    import resource

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    most = gigabytes * _GIGABYTE
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        status = work()
        sys.stdout.flush()
    except BrokenPipeError:
        status = 1
    except MemoryError:
        status = _SIGNALLED
    except BaseException as error:  # noqa: BLE001 the parent cannot see it otherwise
        say(f"form12b25: {type(error).__name__}: {error}")
        status = WRONG_USE
    return status


def _wait(child: int, seconds: float, gigabytes: int) -> int:
    end = time.monotonic() + seconds
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            break
        if time.monotonic() >= end:
            _end(child)
            say(f"form12b25: no answer within {seconds:g} s (--timeout)")
            return WRONG_USE
        time.sleep(_STEP if time.monotonic() < end else 0)
    code = os.waitstatus_to_exitcode(status)
    if 0 <= code < _SIGNALLED:
        return code
    say(f"form12b25: no answer with {gigabytes} GB of memory (--memory)")
    return WRONG_USE


def _end(child: int) -> None:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)

"""A process that can open no connection: what a query must not do, the kernel refuses.

A filter of seccomp (Linux, ``seccomp(2)``) lets the call ``socket`` fail. It cannot be taken back,
and holds for all threads that are started later.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""The audit number of an architecture, and its number of the call ``socket``."""


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def refuse_connections() -> bool:
    """Let this process open no connection; return whether the system can do that."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    code = _filter(*_MACHINES[platform.machine()])
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    status: int = libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)
    return status == 0


def _filter(architecture: int, socket: int) -> bytes:
    """The filter as instructions of BPF: operation, jumps if equal or not, value."""
    steps = [
        (_LOAD, 0, 0, 4),  # the architecture
        (_EQUAL, 0, 3, architecture),
        (_LOAD, 0, 0, 0),  # the call
        (_EQUAL, 0, 1, socket),
        (_RETURN, 0, 0, _ERRNO | errno.EACCES),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)

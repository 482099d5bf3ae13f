"""Processes that hold the store, each of which can be ended: at a time limit, or for its memory."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from concurrent.futures import BrokenExecutor, CancelledError
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import pebble

from .answering import hold_store
from .confined import refuse_connections
from .refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Bounds(NamedTuple):
    """What the processes may take: how many there are, seconds and GB each, and who may wait."""

    workers: int = 2
    seconds: float = 30.0
    gigabytes: int = 4
    waiting: int = 100


def _begin(path: str, gigabytes: int, *, is_writable: bool) -> None:
    """Begin a process of the store: it can open no connection, and ends at a word."""
    is_confined = refuse_connections()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # an engine at work hears no handler of Python
    hold_store(path, gigabytes, is_writable=is_writable, is_confined=is_confined)


class StorePool:
    """The processes of a store: several that read it, or a single one that writes it, too."""

    def __init__(self, path: str, bounds: Bounds, *, is_writable: bool = False) -> None:
        """Start the processes, which open the store when they are first asked."""
        self.bounds = bounds
        self._path, self._is_writable = path, is_writable
        self._asked = 0
        self._is_closed = False
        self._pool = self._started()

    def _started(self) -> pebble.ProcessPool:
        return pebble.ProcessPool(
            max_workers=1 if self._is_writable else self.bounds.workers,
            initializer=partial(
                _begin, self._path, self.bounds.gigabytes, is_writable=self._is_writable
            ),
            context=multiprocessing.get_context("spawn"),
        )

    async def run(self, work: Callable[..., T], *arguments: Any, seconds: float | None = None) -> T:
        """Return what some work on the store returns.

        Raises :class:`RefusalError`: what the work raised, 408 at the time limit, 503 where too
        many wait, or where the process ended for lack of memory.
        """
        most = self.bounds.waiting + self.bounds.workers
        if self._asked >= most:
            raise RefusalError(503, f"more than {most} requests wait: come again later")
        self._asked += 1
        limit = seconds or self.bounds.seconds
        try:
            return await self._run(work, arguments, limit)
        except TimeoutError:
            raise RefusalError(408, f"no answer within {limit:g} s") from None
        except (MemoryError, pebble.ProcessExpired):
            memory = self.bounds.gigabytes
            raise RefusalError(503, f"no answer with {memory} GB of memory") from None
        except (CancelledError, RuntimeError):
            raise RefusalError(503, "the server is being stopped") from None
        finally:
            self._asked -= 1

    async def _run(self, work: Callable[..., T], arguments: tuple[Any, ...], limit: float) -> T:
        """Do some work; once more, where the pool is broken because an idle process was killed."""
        pool = self._pool
        try:
            return await asyncio.wrap_future(pool.schedule(work, args=arguments, timeout=limit))
        except (BrokenExecutor, CancelledError, RuntimeError):
            if self._is_closed or pool.active:
                raise
        if self._pool is pool:  # the first to see it
            self._pool = self._started()
            pool.stop()  # type: ignore[no-untyped-call]
        return await asyncio.wrap_future(self._pool.schedule(work, args=arguments, timeout=limit))

    def close(self) -> None:
        """End the processes."""
        self._is_closed = True
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

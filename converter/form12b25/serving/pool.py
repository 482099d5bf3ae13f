"""Processes that hold the store, each of which can be ended: at a time limit, or for its memory."""

from __future__ import annotations

import asyncio
import multiprocessing
from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import pebble

from .answering import hold_store
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


class StorePool:
    """The processes of a store: several that read it, or a single one that writes it, too."""

    def __init__(self, path: str, bounds: Bounds, *, is_writable: bool = False) -> None:
        """Start the processes, which open the store when they are first asked."""
        self.bounds = bounds
        self._asked = 0
        self._pool = pebble.ProcessPool(
            max_workers=1 if is_writable else bounds.workers,
            initializer=partial(hold_store, path, bounds.gigabytes, is_writable=is_writable),
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
            future = self._pool.schedule(work, args=arguments, timeout=limit)
            return await asyncio.wrap_future(future)
        except TimeoutError:
            raise RefusalError(408, f"no answer within {limit:g} s") from None
        except (MemoryError, pebble.ProcessExpired):
            memory = self.bounds.gigabytes
            raise RefusalError(503, f"no answer with {memory} GB of memory") from None
        except (CancelledError, RuntimeError):
            raise RefusalError(503, "the server is being stopped") from None
        finally:
            self._asked -= 1

    def close(self) -> None:
        """End the processes."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

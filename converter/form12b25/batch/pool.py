"""Chunks to workers: processes here, or a dask cluster; a worker that dies is survived.

All of it is the interface of ``concurrent.futures``. A process that dies takes the whole pool of
this machine with it, so it is not known whose job was to blame: all that were at work are done
again, one by one. The input at which a process died twice is set aside; the others of its chunk are
converted.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    wait,
)
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .marker import stopped_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .work import Job

T = TypeVar("T")
_REASONS = {
    "crashed": "the process ended at it, twice",
    "time-limit": "it took longer than the time limit, twice",
}
_STRIKES = 2
_FALSE_STARTS = 5
_SECONDS_TO_CONNECT = 5
_SECONDS_FOR_A_WORKER = 30
_SECONDS_TO_END = 10
_AHEAD = 2
"""So many jobs for each worker are handed out, and one more."""


class Workers(NamedTuple):
    """An executor, how many work for it, and how to let go of it."""

    executor: Executor
    number: int
    stop: Callable[[], None]


def in_processes(count: int) -> Callable[[], Workers]:
    """Return what starts so many processes on this machine."""

    def started() -> Workers:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        context = get_context("spawn")
        executor = ProcessPoolExecutor(count, context, initializer=_begin, initargs=(os.getpid(),))

        def stop() -> None:
            # Jobs at work may end, for a while: a process that is killed leaves half a message.
            processes = list((getattr(executor, "_processes", None) or {}).values())
            executor.shutdown(wait=False, cancel_futures=True)
            limit = time.monotonic() + _SECONDS_TO_END
            for process in processes:
                process.join(max(0, limit - time.monotonic()))
            for process in processes:
                process.kill()
                process.join()

        return Workers(executor, count, stop)

    return started


def on_cluster(address: str) -> Callable[[], Workers]:
    """Return what joins the workers of a dask scheduler (extra ``cluster``).

    It raises ImportError without the extra, OSError where there is no scheduler or no worker.
    """

    def started() -> Workers:
        try:
            from distributed import Client
        except ImportError as error:
            message = "--cluster needs the extra cluster: pip install 'form12b25[cluster]'"
            raise ImportError(message) from error
        make: Any = Client
        try:
            client = make(address, set_as_default=False, timeout=_SECONDS_TO_CONNECT)
            client.wait_for_workers(1, timeout=_SECONDS_FOR_A_WORKER)
        except (OSError, ValueError) as error:
            raise ConnectionError(2, "no scheduler with a worker there", address) from error
        count = sum(client.nthreads().values())
        return Workers(client.get_executor(pure=False), count, client.close)

    return started


def _begin(parent: int) -> None:
    """Leave Ctrl-C to the parent; end with it: a worker alone would go on, and write, for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.2)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class Pool(Generic[T]):
    """Hands out jobs, a few more than there are workers, and takes care of deaths."""

    workers: Workers

    def __init__(self, start: Callable[[], Workers], task: Callable[[Job], T]) -> None:
        """``start`` starts the workers, again after a death; ``task`` is what they do of a job."""
        self.start = start
        self.task = task
        self.strikes: dict[tuple[int, int], int] = {}

    def run(self, jobs: Iterator[Job]) -> Iterator[T]:
        """Yield what came of each job, in the order in which they get done.

        Raises what the task raises, and ConnectionError where a cluster has gone.
        """
        running: dict[Future[T], Job] = {}
        self.workers = self.start()
        try:
            while True:
                most = _AHEAD * self.workers.number
                while len(running) <= most and (job := next(jobs, None)):
                    running[self._submit(job)] = job
                if not running:
                    return
                yield from self._finished(running)
        finally:
            self.workers.stop()

    def _submit(self, job: Job) -> Future[T]:
        """Hand out a job; to a pool that is broken already, it is a job that failed by it."""
        try:
            return self.workers.executor.submit(self.task, job)
        except BrokenExecutor as error:
            failed: Future[T] = Future()
            failed.set_exception(error)
            return failed

    def _finished(self, running: dict[Future[T], Job]) -> Iterator[T]:
        """Wait for a job; yield what came of it and of others, and do again those that died."""
        finished, _ = wait(running, return_when=FIRST_COMPLETED)
        if any(isinstance(_error(future), BrokenExecutor) for future in finished):
            finished, _ = wait(running)  # it breaks for all
            self._restart()
        dead = []
        for future in finished:
            job = running.pop(future)
            if _is_death(_error(future)):
                dead.append(job)
            else:
                yield future.result()
        for job in sorted(dead, key=lambda job: job.chunk.number):
            yield self._alone(job)

    def _restart(self) -> None:
        self.workers.stop()
        self.workers = self.start()

    def _alone(self, job: Job) -> T:
        """Work on a job with no other beside it, as often as it takes."""
        false_starts = 0
        while false_starts < _FALSE_STARTS:
            if stopped := stopped_at(job.scratch, job.chunk.number):
                job = self._strike(job, *stopped)
            else:
                false_starts += 1
            future = self._submit(job)
            error = _error(future)
            if not _is_death(error):
                return future.result()
            if isinstance(error, BrokenExecutor):
                self._restart()
        raise OSError("the workers end before they begin: too little memory, or no form12b25 there")

    def _strike(self, job: Job, position: int, reason: str) -> Job:
        """Note at which input the work ended; set it aside at the second time."""
        place = (job.chunk.number, position)
        self.strikes[place] = self.strikes.get(place, 0) + 1
        if self.strikes[place] < _STRIKES:  # once may be chance
            return job
        return job._replace(aside=job.aside | {position: (reason, _REASONS[reason])})


def _error(future: Future[T]) -> BaseException | None:
    """Return what a job failed by; wait for it, if need be."""
    try:
        return future.exception()
    except CancelledError as error:
        message = "the cluster is gone; run again, and what is done is skipped"
        raise ConnectionError(message) from error


def _is_death(error: BaseException | None) -> bool:
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"

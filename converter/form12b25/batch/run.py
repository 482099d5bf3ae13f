"""A whole run: what is done is skipped, the rest is worked on, and all of it is counted."""

from __future__ import annotations

import itertools
import json
import time
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from .ledger import Ledger
from .plan import Plan
from .pool import Pool, in_processes, on_cluster
from .summary import Summary, summarize
from .work import Job, convert_chunk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from .ledger import Record
    from .plan import Chunk
    from .wanted import Wanted
    from .work import Done

_COMMAND = "command.json"
_FEW = 10
"""So few inputs are converted in this process: to start another takes longer."""
_LISTED = 1000
"""Of more sources than these only a digest is kept."""


class Progress(NamedTuple):
    """How far a run is: ``share`` of it is done, None where that is not known."""

    converted: int = 0
    refused: int = 0
    skipped: int = 0
    share: float | None = None
    seconds: float = 0


class How(NamedTuple):
    """How a run is worked on.

    ``workers`` is a number of processes, ``cluster`` the address of a dask scheduler in place of
    them. With ``retry_failed`` chunks in which an input was refused are done again; ``overwrite``
    replaces the shards of another command. ``weight`` is how many bytes on disk the sources take,
    None where that is not known.
    """

    workers: int = 1
    cluster: str = ""
    retry_failed: bool = False
    overwrite: bool = False
    weight: int | None = None


class BusyError(OSError):
    """Another run writes into the folder."""


class OtherRunError(OSError):
    """The folder holds the shards of another command."""


def _silent(_: Progress) -> None:
    """Show nothing."""


def run_batch(
    names: Iterable[str],
    output: Path,
    wanted: Wanted,
    how: How | None = None,
    show: Callable[[Progress], None] = _silent,
) -> Summary:
    """Convert the submissions of sources into a folder; go on where an earlier run ended.

    ``show`` is called at the start and after each chunk.

    Raises OSError where a source is not there or the output cannot be written,
    :class:`BusyError` where another run writes there, :class:`OtherRunError` where the shards of
    another command are there, ImportError or FilingError for a missing extra.
    """
    how = how or How()
    listed = list(names)
    part = "" if wanted.shard == (1, 1) else "-{}-of-{}".format(*wanted.shard)
    ledger = Ledger(output.absolute(), part)
    with _locked(ledger.lock):
        ledger.sweep()
        _take_over(ledger, listed, wanted, overwrite=how.overwrite)
        plan = Plan(listed, wanted)
        watch = _Watch(how.weight)
        chunks = _Chunks(plan, ledger, watch, retry_failed=how.retry_failed)
        show(watch.progress())
        for done in _worked(chunks.undone(), ledger, wanted, how):
            show(watch.add(done))
        with _locked(ledger.folder / "summary", wait=True):
            ledger.prune(chunks.keys)
            counts = summarize(ledger)
        ledger.sweep()
        worked = watch.converted + watch.refused
        return Summary(
            *counts, plan.passed_over, plan.repeated, watch.skipped, worked, watch.seconds()
        )


def _take_over(ledger: Ledger, names: list[str], wanted: Wanted, *, overwrite: bool) -> None:
    """Go on with what is in the folder, if it is of the same command, or of fewer sources.

    Of another command the files stay, unless they are shards, which would be mixed up.
    """
    path = ledger.folder / _COMMAND
    listed: list[str] | str = names
    if len(names) > _LISTED:
        listed = sha256("\n".join(names).encode("utf-8", "surrogatepass")).hexdigest()
    former = _former(path)
    if former and not _goes_on(former, listed, wanted):
        has_shards = any(name in former.get("shards", ()) for name in former["formats"])
        has_shards = has_shards or any(target.is_shard for target in wanted.targets)
        if has_shards and not overwrite:
            message = "it holds the output of another command: take another folder, or --overwrite"
            raise OtherRunError(17, message, str(ledger.output))
        if has_shards:
            ledger.prune({})
        ledger.forget()
    command = {
        "formats": wanted.formats,
        "shards": [target.name for target in wanted.targets if target.is_shard],
        "sources": listed,
    }
    ledger.put(path, json.dumps(command, indent=1) + "\n")


def _former(path: Path) -> dict[str, Any] | None:
    try:
        former = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    is_known = isinstance(former, dict) and {"formats", "sources"} <= former.keys()
    return former if is_known else None


def _goes_on(former: dict[str, Any], listed: list[str] | str, wanted: Wanted) -> bool:
    if former["formats"] != list(wanted.formats):
        return False
    before = former["sources"]
    if isinstance(before, list) and isinstance(listed, list):
        return set(before) <= set(listed)
    return bool(before == listed)


class _Watch:
    """Counts what is done."""

    def __init__(self, total: int | None) -> None:
        self.begin = time.monotonic()
        self.total = total
        self.converted = self.refused = self.skipped = self.weight = 0

    def skip(self, chunk: Chunk) -> None:
        self.skipped += len(chunk.tasks)
        self.weight += chunk.weight

    def add(self, done: Done) -> Progress:
        self.converted += done.converted
        self.refused += done.refused
        self.weight += done.weight
        return self.progress()

    def seconds(self) -> float:
        return time.monotonic() - self.begin

    def progress(self) -> Progress:
        share = min(self.weight / self.total, 1.0) if self.total else None
        return Progress(self.converted, self.refused, self.skipped, share, self.seconds())


class _Chunks:
    """The chunks of a plan: those that are done already, and the others."""

    def __init__(self, plan: Plan, ledger: Ledger, watch: _Watch, *, retry_failed: bool) -> None:
        self.plan = plan
        self.ledger = ledger
        self.watch = watch
        self.retry_failed = retry_failed
        self.keys: dict[int, str] = {}

    def undone(self) -> Iterator[Chunk]:
        """Yield the chunks of this run's part that are to be worked on."""
        position, parts = self.plan.wanted.shard
        for chunk in self.plan.chunks():
            self.keys[chunk.number] = chunk.key
            if chunk.number % parts != position - 1:
                continue
            record = self.ledger.read(chunk.number)
            if record is not None and self._is_done(record, chunk):
                self.watch.skip(chunk)
                continue
            if record is not None:
                self.ledger.supersede(record)
            yield chunk

    def _is_done(self, record: Record, chunk: Chunk) -> bool:
        is_again = self.retry_failed and any(member.failed for member in record.members)
        return record.key == chunk.key and not is_again and self.ledger.is_whole(record)


def _worked(chunks: Iterator[Chunk], ledger: Ledger, wanted: Wanted, how: How) -> Iterator[Done]:
    """Work on chunks: on few inputs in this process, else in others."""
    first: list[Chunk] = []
    while sum(len(chunk.tasks) for chunk in first) <= _FEW and (chunk := next(chunks, None)):
        first.append(chunk)
    is_few = sum(len(chunk.tasks) for chunk in first) <= _FEW and not how.cluster
    jobs = (
        Job(chunk, wanted, ledger.output, ledger.scratch, ledger.part, guarded=not is_few)
        for chunk in itertools.chain(first, chunks)
    )
    if is_few:
        yield from map(convert_chunk, jobs)
        return
    start = on_cluster(how.cluster) if how.cluster else in_processes(how.workers)
    yield from Pool(start, convert_chunk).run(jobs)


@contextmanager
def _locked(path: Path, *, wait: bool = False) -> Iterator[None]:
    """Keep other runs out as long as this one lives; ``wait`` for them, or raise BusyError."""
    with path.open("wb") as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except ImportError:
            pass
        except OSError as error:
            message = "another run writes into this folder"
            raise BusyError(11, message, str(path.parents[1])) from error
        yield

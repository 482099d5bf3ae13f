"""A whole run: what is done is skipped, the rest is worked on, and all of it is told."""

from __future__ import annotations

import json
import time
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from ..sinks import whole_file, write_file
from ..sources import bytes_on_disk
from .ledger import Ledger
from .plan import Plan
from .pool import Pool, in_processes, on_cluster
from .shards import SHARDS
from .worker import Job, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import IO

    from .ledger import Member, Record
    from .plan import Chunk, Wanted
    from .worker import Done

MANIFEST = "manifest.jsonl"
FAILED = "failed.jsonl"
_COMMAND = "command.json"
_FEW = 10
"""So few inputs are converted in this process, unguarded: to start another takes longer."""


class Summary(NamedTuple):
    """What came of a run: of all inputs of the output folder, and how many this run worked on."""

    converted: int
    refused: Counter[str]
    problems: Counter[str]
    passed_over: Counter[str]
    doubled: int
    skipped: int
    worked: int
    seconds: float


class Progress(NamedTuple):
    """How far a run is: inputs so far, and seconds left (None where that is not known)."""

    converted: int = 0
    refused: int = 0
    skipped: int = 0
    share: float | None = None
    seconds: float = 0
    seconds_left: float | None = None


class How(NamedTuple):
    """How a run is worked on.

    ``workers`` is a number of processes, ``cluster`` the address of a dask scheduler. With
    ``retry_failed`` the chunks in which an input was refused are done again. ``overwrite`` takes
    away the shards of another command. Without ``strict`` a source that is not there is an input
    that is refused.
    """

    workers: int = 1
    cluster: str = ""
    retry_failed: bool = False
    overwrite: bool = False
    strict: bool = True


class BusyError(OSError):
    """Another run writes into the folder."""


class OtherRunError(OSError):
    """The folder holds the shards of another command."""


def _silent(_: Progress) -> None:
    """Tell nothing."""


def run(
    names: Iterable[str],
    output: Path,
    wanted: Wanted,
    how: How,
    told: Callable[[Progress], None] = _silent,
) -> Summary:
    """Convert the submissions of sources into a folder; go on where an earlier run ended.

    ``told`` is called after each chunk.

    Raises OSError where a source is not there or the output cannot be written,
    :class:`BusyError` where another run writes there, :class:`OtherRunError` where the shards of
    another command lie there, ImportError for a missing extra.
    """
    listed = list(names)
    total = bytes_on_disk(listed) if how.strict else None
    ledger = Ledger(output.absolute())
    with _locked(ledger):
        ledger.sweep()
        _take_over(ledger, listed, wanted, overwrite=how.overwrite)
        plan = Plan(listed, wanted, strict=how.strict)
        watch = _Watch(total)
        chunks = _Chunks(plan, ledger, watch, retry_failed=how.retry_failed)
        for done in _worked(chunks.undone(), ledger, wanted, how):
            told(watch.add(done))
        ledger.prune(chunks.numbers)
        summary = _summary(ledger, plan, watch)
        ledger.sweep()
        return summary


def _take_over(ledger: Ledger, names: list[str], wanted: Wanted, *, overwrite: bool) -> None:
    """Go on with what lies in the folder, if it is of the same command, or of fewer sources.

    Of another command the files stay, unless they are shards, which would be mixed up.
    """
    path = ledger.folder / _COMMAND
    command = {"formats": wanted.formats, "sources": names}
    try:
        former = json.loads(path.read_bytes())
        is_same = former["formats"] == list(wanted.formats)
        is_same = is_same and set(former["sources"]) <= set(names)
    except (OSError, ValueError, KeyError, TypeError):
        former, is_same = None, False
    if former is not None and not is_same:
        has_shards = not {*former["formats"], *wanted.formats}.isdisjoint({*SHARDS, "parquet"})
        if has_shards and not overwrite:
            message = "it holds the output of another command: take another folder, or --overwrite"
            raise OtherRunError(17, message, str(ledger.output))
        if has_shards:
            ledger.prune(())
        ledger.forget()
    text = json.dumps(command, indent=1) + "\n"
    write_file(path, text, ledger.scratch)


class _Watch:
    """Counts what is done, and tells how long the rest will take."""

    def __init__(self, total: int | None) -> None:
        self.begin = time.monotonic()
        self.total = total
        self.converted = self.refused = self.skipped = 0
        self.worked_weight = self.skipped_weight = 0

    def skip(self, inputs: int, weight: int) -> None:
        self.skipped += inputs
        self.skipped_weight += weight

    def add(self, done: Done) -> Progress:
        self.converted += done.converted
        self.refused += done.refused
        self.worked_weight += done.weight
        return self.progress()

    def seconds(self) -> float:
        return time.monotonic() - self.begin

    def progress(self) -> Progress:
        seconds, weight = self.seconds(), self.worked_weight
        share = left = None
        if self.total and weight:
            share = min((weight + self.skipped_weight) / self.total, 1.0)
            rest = max(self.total - weight - self.skipped_weight, 0)
            left = rest * seconds / weight
        return Progress(self.converted, self.refused, self.skipped, share, seconds, left)


class _Chunks:
    """The chunks of a plan: those that are done already, and the others."""

    def __init__(self, plan: Plan, ledger: Ledger, watch: _Watch, *, retry_failed: bool) -> None:
        self.plan = plan
        self.ledger = ledger
        self.watch = watch
        self.retry_failed = retry_failed
        self.numbers: list[int] = []

    def undone(self) -> Iterator[Chunk]:
        """Yield the chunks to be worked on."""
        for chunk in self.plan.chunks():
            self.numbers.append(chunk.number)
            record = self.ledger.read(chunk.number)
            if record is not None and self._is_done(record, chunk):
                self.watch.skip(len(chunk.inputs), chunk.weight)
                continue
            if record is not None:
                self.ledger.supersede(record)
            yield chunk

    def _is_done(self, record: Record, chunk: Chunk) -> bool:
        is_failed = any(member.outcome == "refused" for member in record.members)
        is_again = self.retry_failed and is_failed
        return record.key == chunk.key and not is_again and self.ledger.is_whole(record)


def _worked(chunks: Iterator[Chunk], ledger: Ledger, wanted: Wanted, how: How) -> Iterator[Done]:
    """Work on chunks; on a single one of few inputs in this process."""
    first = next(chunks, None)
    if first is None:
        return
    job = Job(first, wanted, str(ledger.output), str(ledger.scratch))
    if len(first.inputs) <= _FEW and not how.cluster:
        yield work(job._replace(is_guarded=False))
        return
    start = on_cluster(how.cluster) if how.cluster else in_processes(how.workers)

    def jobs() -> Iterator[Job]:
        yield job
        for chunk in chunks:
            yield job._replace(chunk=chunk)

    yield from Pool(start, work).run(jobs())


def _summary(ledger: Ledger, plan: Plan, watch: _Watch) -> Summary:
    """Write manifest and list of failures, of all that the folder holds; and count them."""
    converted, refused, problems = 0, Counter[str](), Counter[str]()
    failed_path = ledger.output / FAILED
    with (
        whole_file(ledger.folder / MANIFEST, ledger.scratch) as manifest,
        whole_file(failed_path, ledger.scratch) as failed,
    ):
        for member in (member for record in ledger.records() for member in record.members):
            _write_row(manifest, _row(member))
            if member.outcome == "converted":
                converted += 1
                problems.update(member.problems)
            else:
                refused[member.reason] += 1
                _write_row(failed, _row(member))
        for name, number in plan.doubled:
            row = {"name": name, "outcome": "doubled", "accessionNumber": number}
            _write_row(manifest, row)
    if not refused:
        failed_path.unlink()
    doubled, worked = len(plan.doubled), watch.converted + watch.refused
    passed, skipped = plan.passed_over, watch.skipped
    return Summary(converted, refused, problems, passed, doubled, skipped, worked, watch.seconds())


def _row(member: Member) -> dict[str, object]:
    names = {"accession_number": "accessionNumber"}
    pairs = ((names.get(k, k), v) for k, v in member._asdict().items())
    return {key: value for key, value in pairs if value}


def _write_row(out: IO[bytes], row: Mapping[str, object]) -> None:
    out.write(json.dumps(row).encode() + b"\n")


@contextmanager
def _locked(ledger: Ledger) -> Iterator[None]:
    """Keep other runs out of the folder, as long as this one lives."""
    with (ledger.folder / "lock").open("wb") as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:
            pass
        except OSError as error:
            message = "another run writes into this folder"
            raise BusyError(11, message, str(ledger.output)) from error
        yield

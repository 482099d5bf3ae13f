"""The work on one chunk: read, convert, write; runs in a process of its own, here or elsewhere.

Before each input the worker notes which one it is at (the marker): if the process dies, whoever
looks at the marker knows by which input. A filing that takes too long ends the process, from a
thread of C that no endless loop can hold up.
"""

from __future__ import annotations

import faulthandler
import os
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from ..sinks import write_file
from ..writers import FORMATS
from .contents import Made, made_of
from .ledger import Ledger, Member, Record
from .shards import SHARDS, Shard, Tables, finished

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources import Input
    from .plan import Chunk, Wanted

_ONE_AT_A_TIME = threading.Lock()
"""The time limit is of a process: threads of one worker of a cluster take turns."""


class Job(NamedTuple):
    """A chunk to be worked on; the inputs ``aside`` are refused unread, each with its reason.

    ``output`` is the folder of what is written, ``scratch`` that of markers and temporary files.
    """

    chunk: Chunk
    wanted: Wanted
    output: str
    scratch: str
    aside: dict[int, tuple[str, str]] = {}
    is_guarded: bool = True


class Done(NamedTuple):
    """What came of a job, in numbers; the rest is in the ledger."""

    number: int
    converted: int
    refused: int
    weight: int


def work(job: Job) -> Done:
    """Convert a chunk and put it on record.

    Raises OSError where the output cannot be written, ImportError where an extra is missing.
    """
    ledger = Ledger(Path(job.output))
    with _ONE_AT_A_TIME, _Sinks(job, ledger) as sinks:
        with _Marker(job) as marker:
            made = _made(job, marker)
            members = tuple(_written(source, content, sinks) for source, content in made)
        ledger.write(Record(job.chunk.number, job.chunk.key, members, sinks.finish()))
    counts = Counter(member.outcome for member in members)
    chunk = job.chunk
    return Done(chunk.number, counts["converted"], counts["refused"], chunk.weight)


def gather(job: Job) -> tuple[int, list[tuple[str, Made]]]:
    """Convert a chunk and give it back, with its number: nothing is written."""
    with _ONE_AT_A_TIME, _Marker(job) as marker:
        made = [(source.name, made._replace(filing=None)) for source, made in _made(job, marker)]
    return job.chunk.number, made


def _made(job: Job, marker: _Marker) -> Iterator[tuple[Input, Made]]:
    for position, source in enumerate(job.chunk.inputs):
        marker.at(position)
        if aside := job.aside.get(position):
            yield source, Made(reason=aside[0], message=aside[1])
        else:
            yield source, made_of(source, job.wanted)


def _written(source: Input, made: Made, sinks: _Sinks) -> Member:
    if made.filing is None:
        return Member(source.name, "refused", made.sha256, reason=made.reason, message=made.message)
    sinks.write(made, source)
    counts = dict(sorted(Counter(note.code for note in made.notes).items()))
    number = made.filing.accession_number or ""
    return Member(source.name, "converted", made.sha256, number, problems=counts)


class _Sinks:
    """Where the filings of a chunk go: files of their own, shards, tables."""

    def __init__(self, job: Job, ledger: Ledger) -> None:
        self.ledger = ledger
        self.files: dict[str, int] = {}
        number, scratch = job.chunk.number, ledger.scratch
        self.shards = {k: Shard(k, number, scratch) for k in job.wanted.formats if k in SHARDS}
        self.tables = Tables(number, scratch) if "parquet" in job.wanted.formats else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for shard in self.shards.values():
            shard.discard()

    def write(self, made: Made, source: Input) -> None:
        """Write a filing in every format."""
        for kind, content in made.contents.items():
            data = content.encode() if isinstance(content, str) else content
            if kind in SHARDS:
                self.shards[kind].add(data)
            else:
                name = f"{source.stem}{FORMATS[kind].suffix}"
                write_file(self.ledger.output / name, data, self.ledger.scratch)
                self.files[name] = len(data)
        if self.tables is not None and made.filing is not None:
            self.tables.add(made.filing)

    def finish(self) -> dict[str, int]:
        """Give shards and tables their names; return all files of the chunk, with their sizes."""
        shards: list[Shard | Tables] = [*self.shards.values()]
        if self.tables is not None:
            shards.append(self.tables)
        return self.files | finished(shards, self.ledger.output)


class _Marker:
    """Which input the worker is at, on disk; and the time limit of each."""

    def __init__(self, job: Job) -> None:
        self.limit = job.wanted.time_limit if job.is_guarded else 0
        self.path, self.trace_path = marker_paths(Path(job.scratch), job.chunk.number)

    def __enter__(self) -> Self:
        self.trace_path.unlink(missing_ok=True)
        self.marker = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        self.trace = self.trace_path.open("wb") if self.limit else None
        return self

    def at(self, position: int) -> None:
        """Note the input; from now on its time counts."""
        os.pwrite(self.marker, f"{position:8}".encode(), 0)
        if self.trace is not None:
            faulthandler.dump_traceback_later(self.limit, exit=True, file=self.trace)

    def __exit__(self, *_: object) -> None:
        if self.trace is not None:
            faulthandler.cancel_dump_traceback_later()
            self.trace.close()
            self.trace_path.unlink(missing_ok=True)
        os.close(self.marker)
        self.path.unlink(missing_ok=True)


def marker_paths(scratch: Path, number: int) -> tuple[Path, Path]:
    """Return where the marker of a chunk lies, and the trace of one that took too long."""
    return scratch / f"chunk-{number:06}.at", scratch / f"chunk-{number:06}.trace"


def stopped_at(scratch: Path, number: int) -> tuple[int, str] | None:
    """Return at which input the work on a chunk ended, and why; None where it did not begin.

    The marker is taken away: it tells of one death.
    """
    marker, trace = marker_paths(scratch, number)
    try:
        position = int(marker.read_bytes())
        marker.unlink()
    except (OSError, ValueError):
        return None
    try:
        is_late = trace.stat().st_size > 0
    except OSError:
        is_late = False
    return position, "time-limit" if is_late else "crashed"

"""The work on one chunk: read, convert, write, put on record; here or in another process."""

from __future__ import annotations

import errno
import threading
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, Self

from ..sinks import place_file
from .contents import Made, made_of
from .ledger import Ledger, Member, Record
from .marker import Marker
from .shards import Shard
from .tables import Tables
from .wanted import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .plan import Chunk, Task
    from .wanted import Wanted


_ONE_AT_A_TIME = threading.Lock()
"""The time limit is one of the process: threads of one worker of a cluster take turns."""


_IN_THE_WAY = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}
"""Errors of one name, not of the disk: the others go on."""


class Job(NamedTuple):
    """A chunk to be worked on; ``scratch`` is the folder of markers and temporary files.

    The inputs ``aside`` are refused unread, each with its reason and message. A job that is
    ``guarded`` may end its process, where an input takes too long.
    """

    chunk: Chunk
    wanted: Wanted
    output: Path
    scratch: Path
    part: str = ""
    aside: dict[int, tuple[str, str]] = {}
    guarded: bool = True


class Done(NamedTuple):
    """What came of a job, in numbers; the rest is in the ledger."""

    number: int
    converted: int
    refused: int
    weight: int


def convert_chunk(job: Job) -> Done:
    """Convert a chunk and put it on record.

    Raises OSError where the output cannot be written, ImportError or FilingError where an extra is
    missing.
    """
    ledger = Ledger(job.output, job.part)
    with _ONE_AT_A_TIME, _Sinks(job, ledger) as sinks:
        members = tuple(_written(task, made, sinks) for task, made in made_in(job))
        ledger.write(Record(job.chunk.number, job.chunk.key, members, sinks.finish()))
    counts = Counter(member.outcome for member in members)
    return Done(job.chunk.number, counts["converted"], counts["refused"], job.chunk.weight)


def made_in(job: Job) -> Iterator[tuple[Task, Made]]:
    """Yield what came of each input of a chunk; nothing is written of it."""
    with Marker(job.scratch, job.chunk.number, job.wanted.time_limit * job.guarded) as marker:
        for position, task in enumerate(job.chunk.tasks):
            marker.at(position)
            if aside := job.aside.get(position):
                yield task, Made(reason=aside[0], message=aside[1])
            else:
                yield task, made_of(task.source, job.wanted)


def _written(task: Task, made: Made, sinks: _Sinks) -> Member:
    name = task.source.name
    if made.filing is None:
        return Member(name, "refused", made.sha256, reason=made.reason, message=made.message)
    try:
        sinks.write(made, task.target)
    except OSError as error:
        if error.errno not in _IN_THE_WAY:
            raise
        message = f"cannot write {task.target}: {error.strerror}"
        return Member(name, "refused", made.sha256, reason="name-taken", message=message)
    counts = dict(sorted(Counter(found.code for found in made.problems).items()))
    number = made.filing.accession_number or ""
    where = task.target if sinks.has_files else ""
    return Member(
        name, "converted", made.sha256, number, where, problems=counts, lacking=made.lacking
    )


class _Sinks:
    """Where the filings of a chunk go: files of their own, shards."""

    def __init__(self, job: Job, ledger: Ledger) -> None:
        self.ledger = ledger
        self.files: dict[str, int] = {}
        self.targets = {target.name: target for target in job.wanted.targets}
        self.has_files = any(not target.is_shard for target in self.targets.values())
        number, scratch = job.chunk.number, ledger.scratch
        self.tables = Tables(number, scratch) if TABLES in self.targets else None
        self.shards = {
            name: Shard(target, number, scratch)
            for name, target in self.targets.items()
            if target.is_shard and name != TABLES
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for shard in self.shards.values():
            shard.discard()

    def write(self, made: Made, where: str) -> None:
        """Write a filing in every format; raise OSError where that of a file fails."""
        files: dict[str, int] = {}
        try:
            for name in made.contents.keys() - self.shards.keys():
                file = f"{where}{self.targets[name].suffix}"
                files[file] = self._place(file, made.contents[name])
        except OSError:
            for file in files:
                (self.ledger.output / file).unlink(missing_ok=True)
            raise
        self.files |= files
        for name in made.contents.keys() & self.shards.keys():
            self.shards[name].add(made.contents[name])
        if self.tables is not None and made.filing is not None:
            self.tables.add(made.filing)

    def _place(self, file: str, content: str | bytes) -> int:
        data = content.encode() if isinstance(content, str) else content
        path = self.ledger.output / file
        path.parent.mkdir(parents=True, exist_ok=True)
        place_file(path, data, self.ledger.scratch)
        return len(data)

    def finish(self) -> dict[str, int]:
        """Give the shards their names; return all files of the chunk, with their sizes."""
        for shard in self.shards.values():
            self.files |= shard.finish(self.ledger.output)
        self.shards = {}
        if self.tables is not None:
            self.files |= self.tables.finish(self.ledger.output)
        return self.files

"""The work on one chunk: read, convert, write, put on record."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from ..sinks import place_file
from .contents import made_of
from .ledger import Ledger, Member, Record
from .shards import Shard

if TYPE_CHECKING:
    from .contents import Made
    from .plan import Chunk, Task
    from .wanted import Wanted


class Job(NamedTuple):
    """A chunk to be worked on, for the folder ``output``; ``part`` is that of its ledger."""

    chunk: Chunk
    wanted: Wanted
    output: str
    part: str = ""


class Done(NamedTuple):
    """What came of a job, in numbers; the rest is in the ledger."""

    number: int
    converted: int
    refused: int
    weight: int


def work(job: Job) -> Done:
    """Convert a chunk and put it on record.

    Raises OSError where the output cannot be written, ImportError or FilingError where an extra is
    missing.
    """
    ledger = Ledger(Path(job.output), job.part)
    with _Sinks(job, ledger) as sinks:
        members = tuple(
            _written(task, made_of(task.source, job.wanted), sinks) for task in job.chunk.tasks
        )
        ledger.write(Record(job.chunk.number, job.chunk.key, members, sinks.finish()))
    counts = Counter(member.outcome for member in members)
    return Done(job.chunk.number, counts["converted"], counts["refused"], job.chunk.weight)


def _written(task: Task, made: Made, sinks: _Sinks) -> Member:
    name = task.source.name
    if made.filing is None:
        return Member(name, "refused", made.sha256, reason=made.reason, message=made.message)
    sinks.write(made, task.target)
    counts = dict(sorted(Counter(found.code for found in made.problems).items()))
    number = made.filing.accession_number or ""
    return Member(name, "converted", made.sha256, number, problems=counts, lacking=made.lacking)


class _Sinks:
    """Where the filings of a chunk go: files of their own, shards."""

    def __init__(self, job: Job, ledger: Ledger) -> None:
        self.ledger = ledger
        self.files: dict[str, int] = {}
        self.targets = {target.name: target for target in job.wanted.targets}
        self.shards = {
            name: Shard(target, job.chunk.number, ledger.scratch)
            for name, target in self.targets.items()
            if target.is_shard
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for shard in self.shards.values():
            shard.discard()

    def write(self, made: Made, where: str) -> None:
        """Write a filing in every format."""
        for name, content in made.contents.items():
            if name in self.shards:
                self.shards[name].add(content)
                continue
            data = content.encode() if isinstance(content, str) else content
            file = f"{where}{self.targets[name].suffix}"
            path = self.ledger.output / file
            path.parent.mkdir(parents=True, exist_ok=True)
            place_file(path, data, self.ledger.scratch)
            self.files[file] = len(data)

    def finish(self) -> dict[str, int]:
        """Give the shards their names; return all files of the chunk, with their sizes."""
        for shard in self.shards.values():
            self.files |= shard.finish(self.ledger.output)
        self.shards = {}
        return self.files

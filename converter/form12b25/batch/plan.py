"""What a run does: inputs in chunks, the same ones whatever the number of workers.

A chunk is the unit of work, of its shards, and of what a second run may skip. It is of consecutive
inputs, so that sources added at the end move no chunk but the last.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ..compressed import stem_of
from ..problems import FilingError
from ..sources import MAX_BYTES
from ..sources.heads import Head, is_wanted, read_head
from ..sources.streams import stream
from ..version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input
    from .wanted import Wanted

_CHUNK_BYTES = 8 * 1024 * 1024


class Task(NamedTuple):
    """An input, and where it is written to: a path below the output folder, without a suffix."""

    source: Input
    target: str


class Chunk(NamedTuple):
    """Consecutive inputs; ``key`` is of them, of what is wanted, and of the package's version."""

    number: int
    key: str
    tasks: tuple[Task, ...]

    @property
    def weight(self) -> int:
        """How many bytes on disk its inputs take."""
        return sum(task.source.weight for task in self.tasks)


class Plan:
    """The chunks of sources, and what was passed over on the way."""

    def __init__(self, names: Iterable[str], wanted: Wanted) -> None:
        """Nothing is read before :meth:`chunks` is asked for."""
        self.names = names
        self.wanted = wanted
        self.passed_over: Counter[str] = Counter()
        self.repeated = 0
        self._seen: set[int] = set()
        self._targets: set[int] = set()
        self._sources: set[int] = set()
        self._head = Head()
        self._has_files = any(not target.is_shard for target in wanted.targets)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks in order. Raises what :func:`~form12b25.sources.streams.stream` does."""
        tasks: list[Task] = []
        number = size = 0
        for source in stream(self.names, self._picks):
            head, self._head = self._head, Head()
            if self._is_repeated(source, head):
                self.repeated += 1
                continue
            tasks.append(self._task(source, head))
            size += len(source.data or b"")
            if len(tasks) >= self.wanted.chunk or size >= _CHUNK_BYTES:
                yield self._chunk(number, tasks)
                tasks, number, size = [], number + 1, 0
        if tasks:
            yield self._chunk(number, tasks)

    def _picks(self, start: bytes) -> bool:
        """Pass over other forms."""
        head = read_head(start)
        if self.wanted.form and not is_wanted(head.form_type, self.wanted.form):
            self.passed_over[head.form_type or "no form type"] += 1
            return False
        self._head = head
        return True

    def _is_repeated(self, source: Input, head: Head) -> bool:
        """Return whether the very same submission has been there: its number, its bytes."""
        if not head.number or source.refusal is not None or source.weight > MAX_BYTES:
            return False
        try:
            data = source.read()[0]
        except (FilingError, OSError):
            return False
        known = len(self._seen)
        self._seen.add(digest(head.number, data))
        return len(self._seen) == known

    def _task(self, source: Input, head: Head) -> Task:
        """Refuse an input whose output would replace that of another one."""
        stem = stem_of(source.below.name)
        if self.wanted.by_accession and head.number:
            stem = head.number
        target = (source.below.parent / stem).as_posix()
        if not self._has_files or source.refusal is not None:
            return Task(source, target)
        place, whole = digest(target), digest(f"{source.name}\n{target}")
        is_again = whole in self._sources  # named twice; with a number, it was passed over
        if not head.number:
            self._sources.add(whole)
        if place not in self._targets or is_again:
            self._targets.add(place)
            return Task(source, target)
        message = f"another input is written to {target} already: --name accession may help"
        taken = source._replace(path=None, data=None, refusal=("name-taken", message))
        return Task(taken, target)

    def _chunk(self, number: int, tasks: list[Task]) -> Chunk:
        listed = [[task.source.name, task.target, _state(task.source)] for task in tasks]
        text = json.dumps([__version__, number, self.wanted.settled(), listed])
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return Chunk(number, key, tuple(tasks))


def _state(source: Input) -> str:
    try:
        return source.state()
    except OSError:
        return "unreadable"


def digest(text: str, data: bytes = b"") -> int:
    """Return a number of 64 bits for a text and bytes, which takes little memory.

    >>> digest("a") == digest("a") != digest("b")
    True
    """
    made = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8)
    made.update(data)
    return int.from_bytes(made.digest(), "big")

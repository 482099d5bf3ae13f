"""What a run does: inputs parted into chunks, the same ones whatever the number of workers.

A chunk is the unit of work, of its shards, and of what a second run may skip. It is of consecutive
inputs, so that sources added at the end move no chunk but the last.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from .. import __version__
from ..sources import inputs
from ..sources.triage import Head, head_of, is_wanted
from ..writers import FORMATS
from .shards import SHARDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input

CHUNK = 200
_CHUNK_BYTES = 8 * 1024 * 1024


def known_formats() -> list[str]:
    """Return the names of all formats of a run, sorted.

    >>> "parquet" in known_formats()
    True
    """
    return sorted({*FORMATS, *SHARDS, "parquet"})


class Wanted(NamedTuple):
    """What is written of each filing, and which are read.

    ``form`` is a pattern of form types (``NT*``), told from the header alone; ``any_form`` converts
    the header of others, too. ``by_number`` names files by the accession number, where there is
    one, in place of the name of the input. ``time_limit`` is in seconds, for one filing.
    """

    formats: tuple[str, ...] = ("json",)
    evidence: bool = True
    inline_context: bool = False
    shapes: bool = False
    concepts: str = "nt"
    any_form: bool = False
    form: str = ""
    by_number: bool = False
    time_limit: float = 60.0


class Chunk(NamedTuple):
    """Consecutive inputs; ``key`` is of them, of what is wanted, and of the package's version."""

    number: int
    key: str
    inputs: tuple[Input, ...]

    @property
    def weight(self) -> int:
        """How many bytes on disk its inputs take."""
        return sum(source.weight for source in self.inputs)


class Plan:
    """Chunks of sources, and what was passed over on the way."""

    def __init__(self, names: Iterable[str], wanted: Wanted, *, strict: bool = True) -> None:
        """Nothing is read before :meth:`chunks` is asked for."""
        self.names = names
        self.wanted = wanted
        self.strict = strict
        self.passed_over: Counter[str] = Counter()
        self.doubled: list[tuple[str, str]] = []
        self._seen: set[int] = set()
        self._stems: dict[str, str] = {}
        self._has_files = any(kind in FORMATS for kind in set(wanted.formats) - SHARDS.keys())

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks in order. Raises what :func:`form12b25.sources.inputs` raises."""
        gathered: list[Input] = []
        number = size = 0
        for found in inputs(self.names, strict=self.strict):
            source = found.loaded()
            head = head_of(source)
            if not self._is_taken(source, head):
                continue
            gathered.append(self._named(source, head))
            size += len(source.data or b"")
            if len(gathered) >= CHUNK or size >= _CHUNK_BYTES:
                yield self._chunk(number, gathered)
                gathered, number, size = [], number + 1, 0
        if gathered:
            yield self._chunk(number, gathered)

    def _is_taken(self, source: Input, head: Head) -> bool:
        """Pass over other forms, and a submission that has been there."""
        is_told = self.wanted.form and source.refusal is None
        if is_told and not is_wanted(head.form_type, self.wanted.form):
            self.passed_over[head.form_type or "no form type"] += 1
            return False
        if head.number:
            number = int(head.number.replace("-", ""))
            if number in self._seen:
                self.doubled.append((source.name, head.number))
                return False
            self._seen.add(number)
        return True

    def _named(self, source: Input, head: Head) -> Input:
        """Refuse an input whose output would take the place of another one's."""
        if self.wanted.by_number and head.number:
            source = source._replace(stem=head.number)
        if not self._has_files or source.refusal is not None:
            return source
        first = self._stems.setdefault(source.stem, source.name)
        if first == source.name:
            return source
        message = f"not written: {source.stem} already holds {first}"
        return source._replace(data=None, refusal=("name-taken", message))

    def _chunk(self, number: int, gathered: list[Input]) -> Chunk:
        told = [[source.name, source.stem, source.fingerprint()] for source in gathered]
        wanted = self.wanted._replace(time_limit=0, form="")
        text = json.dumps([__version__, number, wanted, told])
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return Chunk(number, key, tuple(gathered))

"""The texts that filings were read from: found again by what they are, for pages that mark them."""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from ..form.page import read_page
from ..sources import find_inputs
from ..sources.heads import read_head
from ..submission import read_submission

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input
    from ..submission.lines import WorkText

_HEAD = 1 << 14


class Stretch(NamedTuple):
    """Words of the text, and where they begin in the file."""

    start: int
    text: str


class Part(NamedTuple):
    """The header, or a document: its name, and its text in stretches."""

    name: str
    stretches: list[Stretch]


class Sources:
    """Files and folders with submissions, found by accession number, checked by digest."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take the names; nothing is read before a text is asked for."""
        self._names = list(names)
        self._known: dict[str, Input] | None = None

    @property
    def are_named(self) -> bool:
        """Whether there are any."""
        return bool(self._names)

    async def read(self, name: str, digest: str, marks: Iterable[int]) -> list[Part]:
        """Return the text of a filing, cut at these places; empty where its file is not there."""
        if not self._names:
            return []
        return await asyncio.to_thread(self._read, name, digest, sorted(set(marks)))

    def _read(self, name: str, digest: str, marks: list[int]) -> list[Part]:
        found = self._index().get(name) or self._index().get(digest)
        if found is None:
            return []
        try:
            data, file_name = found.read()
        except (OSError, ValueError):
            return []
        if sha256(data).hexdigest() != digest:
            return []
        return list(parts_of(data, file_name, marks))

    def _index(self) -> dict[str, Input]:
        if self._known is None:
            self._known = {}
            for source in find_inputs(self._names).inputs:
                try:
                    data, _ = source.read()
                except (OSError, ValueError):
                    continue
                number = read_head(data[:_HEAD]).number
                self._known[number or sha256(data).hexdigest()] = source
        return self._known


def parts_of(data: bytes, file_name: str | None, marks: list[int]) -> Iterator[Part]:
    """Yield header and documents as people read them, each stretch with its place in the file."""
    submission = read_submission(data, file_name)
    documents = submission.raw_documents
    end = documents[0].start if documents else len(submission.work.text)
    work = submission.work
    header = [(_in_file(work, i), char) for i, char in enumerate(work.text[:end])]
    if "".join(char for _, char in header).strip():
        yield Part("header", list(_cut(header, marks)))
    for document in documents:
        if document.format not in {"html", "text"}:
            continue
        page = read_page(work, document)
        chars = [(_in_file(work, page.place(i)), char) for i, char in enumerate(page.text)]
        yield Part(f"document {document.sequence}", list(_cut(chars, marks)))


def _in_file(work: WorkText, place: int) -> int:
    return work.to_file(place, place + 1)[0]


def _cut(chars: Iterable[tuple[int, str]], marks: list[int]) -> Iterator[Stretch]:
    """Cut a text where a mark begins or ends.

    >>> list(_cut(enumerate("abcdef"), [2, 4]))
    [Stretch(start=0, text='ab'), Stretch(start=2, text='cd'), Stretch(start=4, text='ef')]
    """
    begun, words, behind = 0, "", 0
    for place, char in chars:
        if char.isspace():  # the place of a blank that a tag stands for is not sure
            words += char
            continue
        passed = bisect_right(marks, place)
        if passed != behind and words:
            yield Stretch(begun, words)
            words = ""
        behind = passed
        if not words:
            begun = place
        words += char
    if words:
        yield Stretch(begun, words)

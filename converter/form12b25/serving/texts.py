"""The text that a filing was read from, cut so that a page can mark the words of a value."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ..form.page import read_page
from ..submission import read_submission

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..submission.lines import WorkText


class Stretch(NamedTuple):
    """Words of the text, and where they begin in the file."""

    start: int
    text: str


class TextPart(NamedTuple):
    """The header, or a document: its name, and its text in stretches."""

    name: str
    stretches: list[Stretch]


def parts_of(data: bytes, file_name: str | None, places: Iterable[int]) -> list[TextPart]:
    """Return header and documents as people read them, cut at these places of the file."""
    return list(_parts(data, file_name, sorted(set(places))))


def _parts(data: bytes, file_name: str | None, marks: list[int]) -> Iterator[TextPart]:
    submission = read_submission(data, file_name)
    documents = submission.raw_documents
    end = documents[0].start if documents else len(submission.work.text)
    work = submission.work
    header = [(_in_file(work, i), char) for i, char in enumerate(work.text[:end])]
    if "".join(char for _, char in header).strip():
        yield TextPart("header", list(_cut(header, marks)))
    for document in documents:
        if document.format not in {"html", "text"}:
            continue
        page = read_page(work, document)
        chars = [(_in_file(work, page.place(i)), char) for i, char in enumerate(page.text)]
        yield TextPart(f"document {document.sequence}", list(_cut(chars, marks)))


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

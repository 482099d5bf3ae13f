"""The envelope: where the header is, and the documents behind it (EDGAR's SGML, all eras)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..evidence import ENTITY, decode_entity, fold
from ..patterns import lazy
from ..problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Problem

Format = Literal["html", "text", "pdf", "xml", "binary"]

_DOCUMENT = lazy(r"<DOCUMENT>", re.IGNORECASE)
_DOCUMENT_END = lazy(r"</DOCUMENT>", re.IGNORECASE)
_TEXT = lazy(r"<TEXT>", re.IGNORECASE)
_TEXT_END = lazy(r"</TEXT>", re.IGNORECASE)
_TAG = lazy(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\n]*)", re.IGNORECASE)
_HEADER = lazy(
    r"^[ \t]*(?:<(?:SEC|IMS)-HEADER>|<SUBMISSION>|<ACCEPTANCE-DATETIME>|<ACCESSION-NUMBER>"
    r"|ACCESSION NUMBER:)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_END = lazy(r"</(?:SEC|IMS)-HEADER>", re.IGNORECASE)
_TAIL = lazy(r"(?:</(?:SEC|IMS)-DOCUMENT>|</SUBMISSION>|-----END PRIVACY)", re.IGNORECASE)
_UUENCODED = lazy(r"^begin [0-7]{3} (\S+)", re.MULTILINE)
_HTML = lazy(
    r"<(?:!DOCTYPE\s+html|html|head|body|div|p|font|table\s[^>]*(?:width|border|cell)|span|br|pre)"
    r"\b",
    re.IGNORECASE,
)
_SNIFF = 20_000


class RawDocument(NamedTuple):
    """A document: its tags, and where its body stands in the work text."""

    sequence: int
    type: str | None
    file_name: str | None
    description: str | None
    format: Format
    start: int
    end: int


class Envelope(NamedTuple):
    """Header (start and end in the work text, or None) and documents."""

    header: tuple[int, int] | None
    documents: tuple[RawDocument, ...]
    problems: tuple[Problem, ...]


def open_envelope(text: str, content_start: int = 0) -> Envelope:
    r"""Find header and documents; a bare document has neither tags nor header.

    >>> found = open_envelope("<DOCUMENT>\n<TYPE>NT 10-Q\n<TEXT>\nhello\n</TEXT>\n</DOCUMENT>")
    >>> found.header, found.documents[0].type
    (None, 'NT 10-Q')
    """
    notes: list[Problem] = []
    starts = list(_document_starts(text, content_start))
    header = _find_header(text, content_start, starts[0] if starts else len(text), notes)
    if not starts and not header:
        bare = RawDocument(
            1, None, None, None, _format(text[content_start:], None), content_start, len(text)
        )
        return Envelope(None, (bare,), ())
    documents = tuple(_documents(text, starts, notes)) if starts else ()
    return Envelope(header, documents, tuple(notes))


def _find_header(text: str, start: int, end: int, notes: list[Problem]) -> tuple[int, int] | None:
    match = _HEADER.search(text, start, end)
    if not match:
        return None
    if close := _HEADER_END.search(text, match.start(), end):
        return start, close.start()
    if match[0].strip().upper() in {"<SEC-HEADER>", "<IMS-HEADER>"}:
        notes.append(problem("unclosed-header", "the header has no end tag"))
    return start, end


def _document_starts(text: str, start: int) -> Iterator[int]:
    """Where a line begins with ``<DOCUMENT>``."""
    for match in _DOCUMENT.finditer(text, start):
        line = text.rfind("\n", start, match.start()) + 1 or start
        if not text[line : match.start()].strip(" \t"):
            yield match.start()


def _documents(text: str, found: list[int], notes: list[Problem]) -> Iterator[RawDocument]:
    starts = [start + len("<DOCUMENT>") for start in found]
    for number, (at, limit) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True), 1):
        close = _DOCUMENT_END.search(text, at, limit)
        if not close:
            notes.append(problem("unclosed-document", f"document {number} has no </DOCUMENT>"))
        yield _document(text, number, at, close.start() if close else limit)


def _document(text: str, number: int, start: int, end: int) -> RawDocument:
    opened = _TEXT.search(text, start, end)
    head_end = opened.start() if opened else end
    tags: dict[str, str] = {}
    tags_end = start
    for match in _TAG.finditer(text, start, head_end):
        tags.setdefault(match[1].upper(), _value(match[2]))
        tags_end = match.end()
    body_start = opened.end() if opened else tags_end
    closed = _TEXT_END.search(text, body_start, end)
    body_end = closed.start() if closed else _without_tail(text, body_start, end)
    sequence = tags.get("SEQUENCE", "")
    return RawDocument(
        sequence=int(sequence) if sequence.isdecimal() and len(sequence) < 7 else number,  # noqa: PLR2004 a sane number
        type=tags.get("TYPE") or None,
        file_name=tags.get("FILENAME") or None,
        description=tags.get("DESCRIPTION") or None,
        format=_format(text[body_start:body_end], tags.get("FILENAME")),
        start=body_start,
        end=body_end,
    )


def _value(raw: str) -> str:
    """A tag's value; a further tag glued to it is cut off."""
    return fold(ENTITY.sub(lambda m: decode_entity(m[0]), raw.split("<", 1)[0]))


def _without_tail(text: str, start: int, end: int) -> int:
    tail = _TAIL.search(text, start, end)
    if tail is None:
        return end
    return start + len(text[start : tail.start()].rstrip())


def _format(body: str, file_name: str | None) -> Format:
    head = body[:_SNIFF]
    if coded := _UUENCODED.search(head[:2000]):
        return "pdf" if coded[1].lower().endswith(".pdf") else "binary"
    upper = head[:200].lstrip().upper()
    if upper.startswith("<PDF>") or head.lstrip().startswith("%PDF-"):
        return "pdf"
    if _HTML.search(head):
        return "html"
    if upper.startswith(("<XML>", "<XBRL>", "<?XML")):
        return "xml"
    name = (file_name or "").lower()
    if name.endswith((".htm", ".html")) and "<" in head:
        return "html"
    return "binary" if name.endswith((".jpg", ".gif", ".png", ".zip")) else "text"

"""Captions of Part I: pieces of text sorted into captions and values."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page import Piece

_CITY = (
    r"city\s*(?:or\s*town)?\s*[,;/]?\s*"
    r"(?:and\s*)?state\s*[,;/]?\s*"
    r"(?:(?:or\s*country|and\s*country|country)\s*[,;]?\s*)?"
    r"(?:and|&|or)?\s*zip(?:\s*code)?s?"
)
_OPEN = r"[(\[]?\s*(?:(?:[A-D1-4][.)]|[1-4]\.[0-9]{1,2}[.)]?)\s*)?"
_ROWS: tuple[tuple[str, str], ...] = (
    (
        "name",
        _OPEN + r"(?:(?:exact|full|legal)\s*)*names?\s*(?:\(s\)\s*)?of\s*(?:the\s*)?"
        r"(?:registrants?|company|issuer|plan|trust|fund)(?:\s*\(s\))?"
        r"(?:\s*as\s*specified\s*in\s*(?:its\s*)?charter)?",
    ),
    ("name", r"(?:full\s*)?name(?:\s*of\s*(?:the\s*)?(?:registrant)?)?\s*(?=:|$)"),
    (
        "former",
        _OPEN + r"former\s*names?(?:\s*of\s*(?:the\s*)?registrant)?\s*,?\s*"
        r"(?:[(]?\s*if\s*(?:applicable|any|changed[^)]*))?",
    ),
    (
        "address",
        _OPEN + r"(?:address(?:es)?\s*of\s*(?:the\s*|its\s*)?princip(?:al|le)\s*"
        r"(?:executive|exectutive)?\s*offices?"
        r"|street\s*address|address(?=\s*[(]?\s*(?:street|number)\s*(?:and|&))|address\s*of\s*(?:registrant|executive\s*offices?))\s*[,;:–—-]?\s*"
        r"(?:[(]?\s*(?:street|number)\s*(?:and|&)\s*(?:number|street)\s*[)]?)?"
        rf"(?:\s*[,;:)]?\s*(?:including\s*)?[(]?\s*(?P<all>{_CITY}))?",
    ),
    ("city", _OPEN + _CITY),
    ("city", r"city,?\s*(?:and\s*)?state(?=\s*(?:and)?\s*$)(?:\s*and)?"),
    ("city-only", _OPEN + r"city(?=\s*[)\]:]*\s*$)"),
    ("state-only", _OPEN + r"(?:state(?:\s*(?:or|/)\s*(?:country|province))?)(?=\s*[)\]:]*\s*$)"),
    ("zip-only", _OPEN + r"(?:zip|postal)\s*codes?(?=\s*[)\]:]*\s*$)"),
    (
        "address-start",
        _OPEN + r"address(?:es)?\s*of\s*(?:the\s*)?princip(?:al|le)(?=\s*(?:executive)?\s*$)"
        r"(?:\s*executive)?",
    ),
)
_CAPTIONS = [(name, lazy(pattern, re.IGNORECASE)) for name, pattern in _ROWS]
_HALF_A_NAME = lazy(r"(?:(?:exact|full|legal)\s*)?name", re.IGNORECASE)
_LONGEST_PART = 60
_TRANSLATION = lazy(r"\s*/\s*(?=[^\W\d_])[^:0-9]{2,80}(?::\s*|\Z)")
_FRAGMENT = lazy(
    r"[(\[]?\s*(?:"
    r"(?:of\s*)?(?:princip(?:al|le)\s*)?executive\s*offices?|offices?|executive"
    r"|(?:executive\s*)?offices?\s*[(]?\s*street(?:\s*(?:and|&)\s*number)?"
    r"|offices?,?\s*[(]?\s*(?:street|number)\s*(?:and|&)?"
    r"|street\s*(?:and|&)\s*number|(?:and\s*)?number|[(]?\s*street|street\s*(?:and|&)"
    r"|city,?\s*state(?:\s*and)?|(?:and\s*)?zip\s*code|state\s*and\s*zip\s*code"
    r"|if\s*applicable|of\s*registrant|registrant|applicable|and\s*zip"
    r")\s*[)\]:.,;]*",
    re.IGNORECASE,
)
_END = lazy(r"[\s)\]]*[:.]?[\s\xa0_]*(?:\.{3,}\s*|[-–—]\s+)?")
_FRAGMENT_LEADER = lazy(r"[^.:]*?[)\]]?\s*(?:\.{3,}|:)\s*")
_IGNORED = lazy(
    r"[#\s]*(?:items?|answers?|responses?|(?:p\s?(?:ar)?t|part[ei]e?|teil)\.?\s*(?:i|1)\b.*|[(]?registra\w*\s*information[.)]?"
    r"|.{0,80}\bform\s*12b-?25\b.{0,30}"
    r"|[(]?(?:sec|commission)\s*file\s*(?:number|no).*|cusip\s*(?:number|no).*"
    r"|[(]?[A-D1-4][.)]|[(]?[1-4]\.[0-9]{1,2}[.)]?"
    r"|[0-9]{1,3}-[0-9]{3,6}(?:-[0-9]{2})?|investment\s*company\s*act"
    r"|(?:file|irs|i\.r\.s\.)\s*(?:number|no|employer)\b.*)",
    re.IGNORECASE,
)


class PartItem(NamedTuple):
    """A caption (``field``) or a value (``field`` None) with its piece."""

    field: str | None
    piece: Piece


def read_items(pieces: list[Piece]) -> list[PartItem]:
    """Separate captions from values; a caption with its value behind it becomes two items."""
    items: list[PartItem] = []
    for piece in _joined(pieces):
        if not _IGNORED.fullmatch(piece.text) and piece.raw.strip() != "\f":
            items.extend(_split(piece, items))
    return items


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield pieces; a caption that is broken over two lines, each without columns, is one."""
    count = Counter(piece.line for piece in pieces)
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if at < len(pieces) and _is_broken(piece, pieces[at], count):
            piece = piece.page_range(piece.start, pieces[at].end)
            at += 1
        yield piece


def _is_broken(first: Piece, second: Piece, count: Counter[int]) -> bool:
    alone = count[first.line] == count[second.line] == 1 and second.line == first.line + 1
    if not alone or len(first.raw) > _LONGEST_PART:
        return False
    if any(p.match(second.raw) for _, p in _CAPTIONS):
        return False
    both = first.page.text[first.start : second.end]
    reach = second.start - first.start
    begun = [p for _, p in _CAPTIONS if p.match(first.raw)]
    if _HALF_A_NAME.fullmatch(first.raw) or not begun:
        begun = [p for _, p in _CAPTIONS]
    return any((m := p.match(both)) is not None and m.end() > reach for p in begun)


def _split(piece: Piece, before: list[PartItem]) -> list[PartItem]:
    """Split off caption after caption; what is left is a value."""
    made, rest = _first(piece, before)
    while rest is not None:
        more, rest = _first(rest, [])
        made += more
    return made


def _first(piece: Piece, before: list[PartItem]) -> tuple[list[PartItem], Piece | None]:
    """Return what a piece begins with, and what of it is still to be read."""
    raw = piece.raw
    for name, pattern in _CAPTIONS:
        match = pattern.match(raw)
        if not match:
            continue
        end = _END.match(raw, match.end())
        stop = end.end() if end else match.end()
        if stop < len(raw) and raw[stop - 1 : stop].isalnum() and raw[stop].isalnum():
            continue  # a longer word: "Name of registrants' counsel"
        field = {"address-start": "address"}.get(name, name)
        if name == "address" and match["all"]:
            field = "address+city"
        caption = PartItem(field, piece.part(0, match.end()))
        rest = _behind_translation(piece.part(stop, len(raw)))
        return [caption], rest if _is_more(rest) else None
    if _FRAGMENT.fullmatch(raw.strip()) and any(i.field for i in before):
        last = next(i for i in reversed(before) if i.field)
        return [PartItem(f"{last.field}~", piece)], None
    leader = _FRAGMENT_LEADER.match(raw)
    if leader and _FRAGMENT.fullmatch(leader[0].strip(" .:")) and any(i.field for i in before):
        last = next(i for i in reversed(before) if i.field)
        rest = piece.part(leader.end(), len(raw))
        return [PartItem(f"{last.field}~", piece.part(0, leader.end())), PartItem(None, rest)], None
    return [PartItem(None, piece)], None


def _behind_translation(rest: Piece) -> Piece:
    """Leave out a caption's translation: ``Full Name / Nom complet: `` and what follows it."""
    translation = _TRANSLATION.match(rest.raw)
    return rest.part(translation.end(), len(rest.raw)) if translation else rest


def _is_more(rest: Piece) -> bool:
    """What stands behind a caption: a value or the next caption, not the caption's own end."""
    if not rest.text.strip(" ()[].:,;"):
        return False
    return not _FRAGMENT.fullmatch(rest.raw.strip()) or rest.raw.lower().startswith("city")

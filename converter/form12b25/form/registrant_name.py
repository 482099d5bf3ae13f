"""The registrant's name above the signature: where the text before the signature ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import lazy
from .paragraphs import is_nothing
from .people import COMPANY, plain

if TYPE_CHECKING:
    from .page import Page, Piece
    from .parts import Parts

_NEAR, _LINES_APART, _SHORTEST_PART, _LONGEST_NAME = 900, 3, 8, 150
_PROSE = lazy(r"[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}|\bsee\s|\byes\b|[☒☐$%\[\]]")
PAGE_NUMBER = lazy(r"\W*(?:page\s*)?[0-9]{1,3}(?:\s*of\s*[0-9]+)?\W*|signatures?", re.IGNORECASE)


def find_registrant_name(
    page: Page, parts: Parts, floor: int, known: frozenset[str]
) -> tuple[Piece | None, int]:
    """Return the name typed above the caption (or the clause), and where the text before it ends.

    ``known`` has the names of header and Part I, as :func:`plain` gives them.
    """
    anchor = parts.caption or parts.caused
    if anchor is None:
        return None, parts.signature[0]
    start = anchor[0]
    pieces = [
        p
        for p in page.pieces(max(floor, start - _NEAR), start)
        if re.search(r"\w", p.raw) and not PAGE_NUMBER.fullmatch(p.text) and not is_nothing(p.text)
    ]
    name: Piece | None = None
    stop = start
    for piece in reversed(pieces[-5:]):
        if not _is_registrant(piece.text, known, captioned=parts.caption is not None):
            break
        if name is not None and not _goes_with(page, piece, name, stop, known):
            break
        name = (
            piece.page_range(piece.start, name.end)
            if name and _one_name(piece, name, known)
            else (name or piece)
        )
        stop = piece.start
    if name is None and parts.caption and parts.caused and parts.caption[1] < parts.caused[0]:
        name = _behind(page, parts.caption[1], parts.caused[0])
    return name, stop


def _behind(page: Page, start: int, end: int) -> Piece | None:
    """A name that stands alone behind the caption."""
    pieces = [p for p in page.pieces(start, end) if re.search(r"\w", p.raw)]
    alone = len(pieces) == 1 and len(pieces[0].text) <= _LONGEST_NAME
    return pieces[0] if alone and not _PROSE.search(pieces[0].text) else None


def _goes_with(page: Page, piece: Piece, name: Piece, below: int, known: frozenset[str]) -> bool:
    """Names of several registrants, or one name on two lines, stand right above one another."""
    gap = page.text[piece.end : below]
    if "\f" in gap or gap.count("\n") > _LINES_APART:
        return False
    return (
        plain(piece.text) in known
        or _one_name(piece, name, known)
        or bool(COMPANY.search(piece.text))
    )


def _one_name(piece: Piece, name: Piece, known: frozenset[str]) -> bool:
    return plain(piece.text + name.text) in known


def _is_registrant(text: str, known: frozenset[str], *, captioned: bool) -> bool:
    bare = plain(text)
    if bare in known or (len(bare) > _SHORTEST_PART and any(bare in name for name in known)):
        return True
    if len(text) > _LONGEST_NAME or _PROSE.search(text):
        return False
    if COMPANY.search(text):
        return True
    return captioned and not text.endswith((".", ":", ";", ","))

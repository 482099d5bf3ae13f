"""Telephone numbers of contacts: whole, or in cells of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..records import draft
from ..submission.phones import to_e164

if TYPE_CHECKING:
    from .page import Piece

_EXTENSION = r"(?:\s*[,;]?\s*[(]?\s*(?:ext(?:ension)?n?\.?|x)\s*(?P<ext>[0-9]{1,6})\b\s*[)]?)?"
US = re.compile(
    r"(?<![0-9-])(?:\+?1[-. ]{1,2})?[(\[]?\s?(?P<area>[2-9][0-9]{2})\s?[)\]]?[\s./–—-]{0,4}"
    r"(?P<local>[0-9]{3}[\s.–—-]{1,3}[0-9]{4})(?![0-9])" + _EXTENSION,
    re.IGNORECASE,
)
DIGITS_ONLY = re.compile(
    r"(?<![0-9-])(?P<area>[2-9][0-9]{2})(?P<local>[2-9][0-9]{6})(?![0-9])" + _EXTENSION,
    re.IGNORECASE,
)
INTERNATIONAL = re.compile(
    r"(?P<plus>\+|\b011[- ]|(?<![0-9])00(?=[1-9]))?[(]?[0-9]{1,4}[)]?(?:[\s.()/-]{1,3}[0-9]{1,5}[)]?){1,6}(?![0-9])"
    + _EXTENSION,
    re.IGNORECASE,
)
_AREA = re.compile(r"[(\[]?\s*\+?[0-9]{1,4}(?:[\s-][0-9]{1,4}){0,2}\s*[)\]]?")
_LOCAL = re.compile(
    r"(?P<local>[0-9]{3,4}[\s.–—-]{1,3}[0-9]{3,4}(?:[\s.-][0-9]{2,4})?|[0-9]{7,8})" + _EXTENSION,
    re.IGNORECASE,
)
_THREE_DIGITS = re.compile(r"[0-9]{3}")
_FOUR_DIGITS = re.compile(r"(?P<local>[0-9]{4})" + _EXTENSION, re.IGNORECASE)
_LONE_EXTENSION = re.compile(
    r"[(]?\s*(?:ext(?:ension)?n?\.?|x)\s*(?P<ext>[0-9]{1,6})\s*[)]?\.?", re.IGNORECASE
)
DASHES = dict.fromkeys(map(ord, "‐‑‒−"), "-")


@draft
class Draft:
    """A contact being put together."""

    name: str | None = None
    title: str | None = None
    area: str | None = None
    local: str | None = None
    extension: str | None = None
    whole: str | None = None
    start: int = -1
    end: int = -1

    def has_number(self) -> bool:
        return bool(self.local or self.whole)

    def take(self, start: int, end: int) -> None:
        self.start = start if self.start < 0 else min(self.start, start)
        self.end = max(self.end, end)


def take_part(piece: Piece, drafts: list[Draft]) -> bool:
    raw = piece.raw.translate(DASHES).strip(" .,;")
    area_open = drafts and drafts[-1].area and not drafts[-1].local
    if match := _LONE_EXTENSION.fullmatch(raw):
        if drafts:
            drafts[-1].extension = match["ext"]
            drafts[-1].take(piece.start, piece.end)
        return True
    if area_open and (match := _LOCAL.fullmatch(raw)):
        drafts[-1].local, drafts[-1].extension = (
            match["local"],
            match["ext"] or drafts[-1].extension,
        )
        drafts[-1].take(piece.start, piece.end)
        return True
    if area_open and _THREE_DIGITS.fullmatch(raw) and not drafts[-1].whole:
        drafts[-1].whole = raw  # the exchange of a number in three cells
        drafts[-1].take(piece.start, piece.end)
        return True
    if area_open and drafts[-1].whole and (match := _FOUR_DIGITS.fullmatch(raw)):
        drafts[-1].local, drafts[-1].whole = f"{drafts[-1].whole}-{match['local']}", None
        drafts[-1].extension = match["ext"] or drafts[-1].extension
        drafts[-1].take(piece.start, piece.end)
        return True
    if _AREA.fullmatch(raw) and not _LOCAL.fullmatch(raw):
        draft = draft_for_number(drafts)
        draft.area = raw.strip("()[] ")
        draft.take(piece.start, piece.end)
        return True
    if match := _LOCAL.fullmatch(raw):
        draft = draft_for_number(drafts)
        draft.local, draft.extension = match["local"], match["ext"]
        draft.take(piece.start, piece.end)
        return True
    return False


def draft_for_number(drafts: list[Draft]) -> Draft:
    waiting = next((d for d in drafts if not d.has_number() and not d.area), None)
    if waiting is None:
        waiting = Draft()
        drafts.append(waiting)
    return waiting


def to_telephone(draft: Draft) -> str | None:
    """E.164 of a number: North American, or international as typed."""
    if draft.area and draft.local:
        digits = re.sub(r"[^0-9]", "", draft.area + draft.local)
        if len(draft.area) == 3:  # noqa: PLR2004 a North American area code
            return to_e164("+1" + digits, None)
        return to_e164("+" + digits, None)
    if draft.whole:
        number = re.sub(r"(?i)\s*(?:ext|x).*", "", draft.whole)
        digits = re.sub(r"[^0-9]", "", re.sub(r"\(0\)", "", number))
        digits = digits.removeprefix("011") if number.startswith(("011", "+011")) else digits
        return to_e164("+" + digits.lstrip("0"), None)
    return None

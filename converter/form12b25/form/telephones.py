"""Telephone numbers of contacts: whole, or in cells of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import lazy
from ..records import draft
from ..submission.phones import EXTENSION, to_e164

if TYPE_CHECKING:
    from .page import Piece

_EXTENSION = (
    rf"(?:\s*+[,;–-]?+\s*+[(]?+\s*+{EXTENSION}\b\s*[)]?"
    r"|\s*+[,;]?+\s*+ext(?:ension)?n?\b[.:]?)?"
)
US = lazy(
    r"(?<![0-9-])(?:\+?1[-. ]{1,2})?[(\[]?\s?(?P<area>[2-9][0-9]{2})\s?[)\]]?[\s./–—-]{0,4}"
    r"(?P<local>[0-9]{3}[\s.–—-]{1,3}[0-9]{4})(?![0-9])" + _EXTENSION,
    re.IGNORECASE,
)
DIGITS_ONLY = lazy(
    r"(?<![0-9-])(?P<area>[2-9][0-9]{2})(?P<local>[2-9][0-9]{6})(?![0-9])" + _EXTENSION,
    re.IGNORECASE,
)
INTERNATIONAL = lazy(
    r"(?P<plus>\+|\b011[- ]|(?<![0-9])00(?=[1-9]))?[(]?[0-9]{1,4}[)]?"
    r"(?:[\s.()/-]{1,3}[0-9]{1,5}[)]?){1,6}(?![0-9])" + _EXTENSION,
    re.IGNORECASE,
)
_AREA = lazy(
    r"(?:[(]?\+?[0-9]{1,3}[)]?[\s.-]{1,2})?[(\[]?\s*\+?[0-9]{1,4}(?:[\s-][0-9]{1,4}){0,2}\s*[)\]]?"
)
_ABROAD = lazy(r"(?P<local>[0-9]{1,5}(?:[\s.-][0-9]{2,5}){1,4})" + _EXTENSION, re.IGNORECASE)
_VANITY = lazy(r"(?P<local>(?=(?:[0-9-]*[A-Z]){3})[A-Z0-9]{3}-?[A-Z0-9]{4,6})(?P<ext>(?!))?")
_TOLL_FREE = lazy(r"(?:\+?1[\s.-]?)?[(]?8(?:00|33|44|55|66|77|88)[)]?")
_LOCAL = lazy(
    r"(?P<local>[0-9]{3,4}[\s.–—-]{1,3}[0-9]{3,4}(?:[\s.-][0-9]{2,4})?|[0-9]{7,8})" + _EXTENSION,
    re.IGNORECASE,
)
_MOST_DIGITS = 7
"""Of a code of a country with that of an area; what has more is a number."""
_THREE_DIGITS = lazy(r"[0-9]{3}")
_FOUR_DIGITS = lazy(r"(?P<local>[0-9]{4})" + _EXTENSION, re.IGNORECASE)
_LONE_EXTENSION = lazy(
    rf"[(]?\s*+{EXTENSION}\s*[)]?\.?",
    re.IGNORECASE,
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
        """Return whether more than an area code is known."""
        return bool(self.local or self.whole)

    def take(self, start: int, end: int) -> None:
        """Widen the draft's place."""
        self.start = start if self.start < 0 else min(self.start, start)
        self.end = max(self.end, end)


def take_part(piece: Piece, drafts: list[Draft]) -> bool:
    """Take a piece that is a part of a number; return whether it is one."""
    raw = piece.raw.translate(DASHES).strip(" .,;")
    before = piece.page.text[max(0, piece.start - 1) : piece.start]
    if before == "+" and raw[:1].isdecimal():  # a plus at its beginning is taken for a rule
        raw = f"+{raw}"
        piece = piece._replace(start=piece.start - 1)
    last = drafts[-1] if drafts else None
    if match := _LONE_EXTENSION.fullmatch(raw):
        if last is None:
            return True
        last.extension = match["ext"]
        draft: Draft | None = last
    elif last is not None and _continues(raw, last):
        draft = last
    else:
        draft = _begun(raw, drafts)
    if draft is None:
        return False
    draft.take(piece.start, piece.end)
    return True


def _continues(raw: str, draft: Draft) -> bool:
    """Take the rest of a number behind its area code: in one cell, or in two."""
    if not draft.area or draft.local:
        return False
    if match := _local(raw, draft.area):
        draft.local = match["local"]
    elif not draft.whole:
        draft.whole = raw if _THREE_DIGITS.fullmatch(raw) else None  # the exchange
        return draft.whole is not None
    elif match := _FOUR_DIGITS.fullmatch(raw):
        draft.local, draft.whole = f"{draft.whole}-{match['local']}", None
    else:
        return False
    draft.extension = match["ext"] or draft.extension
    return True


def _local(raw: str, area: str) -> re.Match[str] | None:
    """The rest of a number: as in America; behind a country's code; or of letters, toll-free."""
    if match := _LOCAL.fullmatch(raw):
        return match
    if area.startswith("+"):
        return _ABROAD.fullmatch(raw)
    return _VANITY.fullmatch(raw) if _TOLL_FREE.fullmatch(area) else None


def _begun(raw: str, drafts: list[Draft]) -> Draft | None:
    """Take an area code, or a number without one."""
    local = _LOCAL.fullmatch(raw)
    if local is None and not (
        _AREA.fullmatch(raw) and sum(map(str.isdecimal, raw)) <= _MOST_DIGITS
    ):
        return None
    draft = draft_for_number(drafts)
    if local:
        draft.local, draft.extension = local["local"], local["ext"]
    else:
        bare = raw.strip("()[] ")
        draft.area = bare if bare.count("(") == bare.count(")") else raw.strip("[] ")
    return draft


def draft_for_number(drafts: list[Draft]) -> Draft:
    """Return the first draft that has no number yet, or a new one."""
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

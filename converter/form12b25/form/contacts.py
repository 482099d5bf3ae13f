"""Part IV (1): the person to contact, in a grid, in a sentence, or under captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..records import draft
from ..model import Contact
from ..problems import problem
from ..submission.phones import to_e164
from .paragraphs import cut
from .people import looks_like_title, split_title, without_full_stop

if TYPE_CHECKING:
    from ..model import Problem
    from .page import Page, Piece
    from .parts import Parts

_DASHES = dict.fromkeys(map(ord, "‐‑‒−"), "-")
_CAPTION = re.compile(
    r"[(\[]?\s*(?:name|title|e-?\s?mail(?:\s*address)?|address|ext(?:ension)?|(?:and\s*)?(?:telephone|phone|fax)(?:\s*(?:number|no))?|area\s*code|tel|number|code)\b\.?"
    r"(?:\s*(?:and|&|,|/)?\s*(?:[(]?\s*(?:area\s*code|telephone|phone|number|title)\s*[)]?))*\s*[)\]]?\s*[:.]*",
    re.IGNORECASE,
)
_AREA_CAPTION = re.compile(r"\(?\s*area\s*code\s*\)?\s*[:.]*", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:name|contact(?:\s*person)?|persons?\s*to\s*(?:be\s*)?contact(?:ed)?|(?:telephone|phone|tel)(?:\s*(?:number|no))?\.?|title|area\s*code|attn|attention)\s*[:.]\s*", re.IGNORECASE
)
_EXTENSION = r"(?:\s*[,;]?\s*[(]?\s*(?:ext(?:ension)?n?\.?|x)\s*(?P<ext>[0-9]{1,6})\b\s*[)]?)?"
_US = re.compile(
    r"(?<![0-9-])(?:\+?1[-. ]{1,2})?[(\[]?\s?(?P<area>[2-9][0-9]{2})\s?[)\]]?[\s./–—-]{0,4}(?P<local>[2-9][0-9]{2}[\s.–—-]{1,3}[0-9]{4})(?![0-9])"
    + _EXTENSION,
    re.IGNORECASE,
)
_DIGITS_ONLY = re.compile(r"(?<![0-9-])(?P<area>[2-9][0-9]{2})(?P<local>[2-9][0-9]{6})(?![0-9])" + _EXTENSION, re.IGNORECASE)
_INTERNATIONAL = re.compile(
    r"(?P<plus>\+|\b011[- ]|(?<![0-9])00(?=[1-9]))?[(]?[0-9]{1,4}[)]?(?:[\s.()/-]{1,3}[0-9]{1,5}[)]?){1,6}(?![0-9])" + _EXTENSION, re.IGNORECASE
)
_AREA = re.compile(r"[(\[]?\s*\+?[0-9]{1,4}(?:[\s-][0-9]{1,4}){0,2}\s*[)\]]?")
_LOCAL = re.compile(r"(?P<local>[0-9]{3,4}[\s.–—-]{1,3}[0-9]{3,4}(?:[\s.-][0-9]{2,4})?|[0-9]{7,8})" + _EXTENSION, re.IGNORECASE)
_THREE_DIGITS = re.compile(r"[0-9]{3}")
_FOUR_DIGITS = re.compile(r"(?P<local>[0-9]{4})" + _EXTENSION, re.IGNORECASE)
_LONE_EXTENSION = re.compile(r"[(]?\s*(?:ext(?:ension)?n?\.?|x)\s*(?P<ext>[0-9]{1,6})\s*[)]?\.?", re.IGNORECASE)
_MAIL = re.compile(r"(?:e-?\s?mail\b\s*(?:address)?\s*:?\s*)?\S+@\S+|e-?mail\b:?|facsimile.*|fax\b.*", re.IGNORECASE)
_TRAILING = re.compile(r"[\s,;:]*(?:(?:(?:who\s*)?(?:may|can)\s*be\s*(?:reached|contacted|called)|who\s*is\s*available|whose)\b\s*(?:telephone\s*number\s*is)?\s*)?(?:\b(?:at|on|tel(?:ephone)?|phone|by\s*(?:tele)?phone(?:\s*at)?)\b\.?[\s,:]*)?\Z", re.IGNORECASE)
_NUMBERING = re.compile(r"(?:[(]?[0-9a-z][)]|[•])\s*", re.IGNORECASE)


@draft
class _Draft:
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


@draft
class Contacts:
    """Part IV (1)."""

    contacts: tuple[Contact, ...] = ()
    problems: list[Problem] = []


def read_contacts(page: Page, parts: Parts) -> Contacts:
    """Read names and numbers; captions and the question are left out."""
    start, end = parts.contact
    drafts: list[_Draft] = []
    pieces = [
        piece
        for low, high in cut(page, start, end, ["contact-question"])
        for piece in page.pieces(low, high)
    ]
    for piece in pieces:
        _read_piece(piece, drafts)
    found = Contacts()
    made = [_contact(page, d, found) for d in _merged(drafts) if d.name or d.has_number()]
    found.contacts = tuple(c for c in made if c.name or c.telephone or c.local_number)
    return found


def _read_piece(piece: Piece, drafts: list[_Draft]) -> None:
    raw = piece.raw
    if not re.search(r"\w", raw) or _is_caption(raw) or _is_heading(raw):
        return
    lead = _LEAD.match(raw)
    if lead:
        rest = piece.part(lead.end(), len(raw))
        label = lead[0].lower()
        if label.startswith("title") and rest.text:
            _title(rest, drafts)
        elif rest.text:
            _read_piece(rest, drafts)
        return
    if _number(piece, drafts):
        return
    if _MAIL.fullmatch(raw.strip()):
        return
    _person(piece, drafts)


def _is_caption(raw: str) -> bool:
    text = raw.strip(" \t\xa0_-–—.")
    return bool(_CAPTION.fullmatch(text)) or all(
        _CAPTION.fullmatch(p.strip()) for p in re.split(r"(?<=\))\s*(?=\()", text) if p.strip()
    )


def _is_heading(raw: str) -> bool:
    text = raw.strip(" .:–—-")
    return bool(re.fullmatch(r"p\s?art\s*(?:iv|4)\b.*|other\s*information|[(]?(?:1|i|a)[).]?", text, re.IGNORECASE))


# -- numbers ---------------------------------------------------------------------------------


def _number(piece: Piece, drafts: list[_Draft]) -> bool:
    """Take the number or the part of a number that a piece is or has; tell whether it did."""
    raw = piece.raw.translate(_DASHES)
    match = _US.search(raw) or _DIGITS_ONLY.search(raw)
    if match:
        _around(piece, match, drafts)
        draft = _draft_for_number(drafts)
        draft.area, draft.local = match["area"], re.sub(r"\s+", " ", match["local"])
        draft.extension = match["ext"] or draft.extension
        draft.take(piece.start + match.start(), piece.start + match.end())
        _behind(piece, match, drafts)
        return True
    return _number_part(piece, drafts) or _international(piece, drafts)


def _number_part(piece: Piece, drafts: list[_Draft]) -> bool:
    raw = piece.raw.translate(_DASHES).strip(" .,;")
    area_open = drafts and drafts[-1].area and not drafts[-1].local
    if match := _LONE_EXTENSION.fullmatch(raw):
        if drafts:
            drafts[-1].extension = match["ext"]
            drafts[-1].take(piece.start, piece.end)
        return True
    if area_open and (match := _LOCAL.fullmatch(raw)):
        drafts[-1].local, drafts[-1].extension = match["local"], match["ext"] or drafts[-1].extension
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
        draft = _draft_for_number(drafts)
        draft.area = raw.strip("()[] ")
        draft.take(piece.start, piece.end)
        return True
    if match := _LOCAL.fullmatch(raw):
        draft = _draft_for_number(drafts)
        draft.local, draft.extension = match["local"], match["ext"]
        draft.take(piece.start, piece.end)
        return True
    return False


def _international(piece: Piece, drafts: list[_Draft]) -> bool:
    for match in _INTERNATIONAL.finditer(piece.raw.translate(_DASHES)):
        digits = re.sub(r"[^0-9]", "", match[0].split("x")[0])
        if len(digits) < 7:  # noqa: PLR2004 no telephone number is shorter
            continue
        _around(piece, match, drafts)
        draft = _draft_for_number(drafts)
        draft.whole = re.sub(r"\s+", " ", match[0]).strip()
        draft.extension = match["ext"] or draft.extension
        draft.take(piece.start + match.start(), piece.start + match.end())
        _behind(piece, match, drafts)
        return True
    return False


def _around(piece: Piece, match: re.Match[str], drafts: list[_Draft]) -> None:
    """Read what stands before a number as a person."""
    before = _TRAILING.sub("", piece.raw[: match.start()])
    before = re.sub(r"[\s(,;:-]+\Z", "", before)
    if re.search(r"[^\W\d]{2}", before) and not _is_caption(before):
        _person(piece.part(0, len(before)), drafts)


def _behind(piece: Piece, match: re.Match[str], drafts: list[_Draft]) -> None:
    """Read what stands behind a number as a person, or as the next number."""
    rest = piece.part(match.end(), len(piece.raw))
    text = rest.text.strip(" .,;:()")
    if re.search(r"[^\W\d]{2}", text) and not _MAIL.match(text) and not _is_caption(rest.raw):
        skipped = len(rest.raw) - len(rest.raw.lstrip(" .,;:-"))
        joiner = re.match(r"(?:and|or)\s+", rest.raw[skipped:], re.IGNORECASE)
        _read_piece(rest.part(skipped + (joiner.end() if joiner else 0), len(rest.raw)), drafts)


def _draft_for_number(drafts: list[_Draft]) -> _Draft:
    waiting = next((d for d in drafts if not d.has_number() and not d.area), None)
    if waiting is None:
        waiting = _Draft()
        drafts.append(waiting)
    return waiting


# -- people ----------------------------------------------------------------------------------


def _person(piece: Piece, drafts: list[_Draft]) -> None:
    text = _NUMBERING.sub("", piece.text, count=1) if _NUMBERING.match(piece.text) else piece.text
    text = without_full_stop(_TRAILING.sub("", text).strip(" ,;()"))
    text = re.sub(r"\s*[-–]\s*$", "", text)
    if not re.search(r"[^\W\d]{2}", text):
        return
    name, title = split_title(text)
    if title is None and looks_like_title(name) and drafts and drafts[-1].name and not drafts[-1].title:
        _title(piece, drafts)
        return
    if title is None and _is_company(name) and drafts and drafts[-1].name:
        drafts[-1].take(piece.start, piece.end)
        return
    waiting = next((d for d in drafts if d.name is None and d.has_number()), None)
    draft = waiting or _Draft()
    draft.name, draft.title = name, title
    draft.take(piece.start, piece.end)
    if waiting is None:
        drafts.append(draft)


def _is_company(text: str) -> bool:
    return bool(re.search(r"\b(?:inc|corp|llc|llp|l\.l\.p|ltd|company|lp|l\.p|p\.c|street|avenue|suite)\b\.?", text, re.IGNORECASE))


def _title(piece: Piece, drafts: list[_Draft]) -> None:
    if drafts and not drafts[-1].title:
        drafts[-1].title = piece.text.strip(" ,()")
        drafts[-1].take(piece.start, piece.end)


def _merged(drafts: list[_Draft]) -> list[_Draft]:
    """A name without a number before one of a number without a name."""
    made: list[_Draft] = []
    for draft in drafts:
        if made and draft.name is None and made[-1].name and not made[-1].has_number():
            last = made[-1]
            last.area, last.local, last.whole = draft.area, draft.local, draft.whole
            last.extension = draft.extension
            last.take(draft.start, draft.end)
        else:
            made.append(draft)
    return made


def _contact(page: Page, draft: _Draft, found: Contacts) -> Contact:
    evidence = page.cite(draft.start, draft.end)
    telephone = _telephone(draft)
    local = draft.local
    if draft.whole and not local and not telephone:
        local = draft.whole
    if draft.has_number() and not telephone:
        typed = " ".join(t for t in (draft.area, draft.local, draft.whole) if t)
        note = problem("telephone-not-valid", f"telephone {typed!r} is no valid number", evidence)
        found.problems.append(note)
    return Contact(
        name=draft.name,
        title=draft.title,
        area_code=draft.area,
        local_number=local,
        extension=draft.extension,
        telephone=telephone,
        evidence=evidence,
    )


def _telephone(draft: _Draft) -> str | None:
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

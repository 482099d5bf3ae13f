"""Part IV (1): the person to contact, in a grid, in a sentence, or under captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..evidence import fold
from ..model import Contact
from ..patterns import lazy
from ..problems import problem
from ..records import draft
from .paragraphs import cut
from .people import looks_like_title, split_title, without_full_stop
from .telephones import (
    DASHES,
    DIGITS_ONLY,
    INTERNATIONAL,
    US,
    Draft,
    draft_for_number,
    take_part,
    to_telephone,
)
from .words import is_printed

if TYPE_CHECKING:
    from ..model import Problem
    from .page import Page, Piece
    from .parts import Parts

_CAPTION = lazy(
    r"[(\[]?\s*(?:name|title|e-?\s?mail(?:\s*address)?|address|ext(?:ension)?"
    r"|(?:and\s*)?(?:telephone|phone|fax)(?:\s*(?:number|no))?|area(?:\s*code)?|tel|number|code)\b\.?"
    r"(?:\s*+(?:and|&|,|/)?+\s*+[(]?+\s*+(?:area\s*code|telephone|phone|number|title)\s*+[)]?+)*"
    r"\s*+[)\]]?+\s*+[:.]*",
    re.IGNORECASE,
)
_LEAD = lazy(
    r"(?:name|contact(?:\s*person)?|persons?\s*to\s*(?:be\s*)?contact(?:ed)?"
    r"|(?:telephone|phone|tel)(?:\s*(?:number|no))?\.?|title|area\s*code|attn|attention)"
    r"\s*[:.]\s*"
    r"|(?:area\s*code|telephone\s*(?:number|no))\s+(?=[(]?[0-9])"
    r"|name\s+(?=(?-i:[A-Z])\w+\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_MAIL = lazy(
    r"(?:e-?\s?mail\b\s*(?:address)?\s*:?\s*)?\S+@\S+|e-?mail\b:?|facsimile.*|fax\b.*",
    re.IGNORECASE,
)
_TRAILING = lazy(
    r"(?<![\s,;:])[\s,;:]*+"
    r"(?:(?:(?:who\s*)?(?:may|can)\s*be\s*(?:reached|contacted|called)|who\s*is\s*available"
    r"|whose)\b\s*+(?:telephone\s*number\s*is)?+\s*+)?"
    r"(?:\b(?:at|on|tel(?:ephone)?|phone|by\s*(?:tele)?phone(?:\s*at)?)\b\.?[\s,:]*)?\Z",
    re.IGNORECASE,
)
_TRANSLATION = lazy(r"(?<!\s)\s+/\s+(?=[^\W\d_])[^:0-9]{2,40}(?=:?\Z)")
_QUESTION_TRANSLATED = lazy(r"\s*/\s+(?=[^\W\d_])[^0-9]{20,}\Z")
_HEADING = lazy(
    r"p\s?(?:ar)?t\.?\s*(?:iv|4)\b.*|other\s*information|[(]?(?:1|i|a)[).]?", re.IGNORECASE
)
_COMPANY = lazy(
    r"\b(?:inc|corp|llc|llp|l\.l\.p|ltd|company|lp|l\.p|p\.c|street|avenue|suite)\b\.?",
    re.IGNORECASE,
)
_MOST = 60  # names and numbers, in one piece or in all; no form has more
_HALF_A_NAME = lazy(r"\w+(?:\s+\w+)?\s+[A-Z]\.")
_NO_NAME = lazy(r"\?|[0-9](?!st|nd|rd|th)|\A(?:for|to|see|other|in|on|at|if)\s", re.IGNORECASE)
_ANSWERS = frozenset({"yes", "no"})
_PLEASE = lazy(r"please\s+(?:contact|call|direct\s+questions\s+to)\s+", re.IGNORECASE)
_NUMBERING = lazy(r"(?:[(]?[0-9a-z][)]|[•])\s*", re.IGNORECASE)


@draft
class Contacts:
    """Part IV (1)."""

    contacts: tuple[Contact, ...] = ()
    problems: list[Problem] = []


def read_contacts(page: Page, parts: Parts) -> Contacts:
    """Read names and numbers; captions and the question are left out."""
    start, end = parts.contact
    drafts: list[Draft] = []
    pieces = [
        piece
        for low, high in cut(page, start, end, ["contact-question"])
        for piece in page.pieces(low, high)
    ]
    found = Contacts()
    for piece in pieces:
        if len(drafts) >= _MOST:
            message = f"more than {_MOST} names and numbers: those behind them are not read"
            cited = page.cite(piece.start, pieces[-1].end)
            found.problems.append(problem("too-many", message, cited))
            break
        rest: Piece | None = piece
        for _ in range(_MOST):
            rest = _read_piece(rest, drafts) if rest else None
    made = [_contact(page, d, found) for d in _merged(drafts) if d.name or d.has_number()]
    found.contacts = tuple(c for c in made if c.name or c.telephone or c.local_number)
    return found


def _read_piece(piece: Piece, drafts: list[Draft]) -> Piece | None:
    """Read what a piece begins with; return what of it is still to be read."""
    raw = piece.raw
    if not re.search(r"\w", raw) or _is_caption(raw) or _is_heading(raw):
        return None
    lead = _LEAD.match(raw)
    if lead:
        rest = piece.part(lead.end(), len(raw))
        label = lead[0].lower()
        if label.startswith("title") and rest.text:
            _title(rest, drafts)
            return None
        return rest if rest.text else None
    if match := _number(piece, drafts):
        return _behind(piece, match)
    if not take_part(piece, drafts):
        if match := _international(piece, drafts):
            return _behind(piece, match)
        if not _MAIL.fullmatch(raw.strip()):
            _person(piece, drafts)
    return None


def _is_caption(raw: str) -> bool:
    text = _TRANSLATION.sub("", raw.strip(" \t\xa0_-–—."))
    return bool(_CAPTION.fullmatch(text)) or all(
        _CAPTION.fullmatch(p.strip()) for p in re.split(r"(?<=\))\s*(?=\()", text) if p.strip()
    )


def _is_heading(raw: str) -> bool:
    """Return whether a text is a heading, or the question, in its own or another language."""
    heading = _HEADING.fullmatch(raw.strip(" .:–—-"))
    if heading or _QUESTION_TRANSLATED.match(raw):
        return True
    return is_printed(_NUMBERING.sub("", raw, count=1))


# -- numbers ---------------------------------------------------------------------------------


def _number(piece: Piece, drafts: list[Draft]) -> re.Match[str] | None:
    """Take the first North American number of a piece; return where it stands."""
    raw = piece.raw.translate(DASHES)
    match = US.search(raw) or DIGITS_ONLY.search(raw)
    if match:
        _around(piece, match, drafts)
        draft = draft_for_number(drafts)
        draft.area, draft.local = match["area"], re.sub(r"\s+", " ", match["local"])
        draft.extension = match["ext"] or draft.extension
        draft.take(piece.start + match.start(), piece.start + match.end())
    return match


def _international(piece: Piece, drafts: list[Draft]) -> re.Match[str] | None:
    """Take the first number of seven digits or more; return where it stands."""
    for match in INTERNATIONAL.finditer(piece.raw.translate(DASHES)):
        digits = re.sub(r"[^0-9]", "", match[0].split("x")[0])
        if len(digits) < 7:  # noqa: PLR2004 no telephone number is shorter
            continue
        _around(piece, match, drafts)
        draft = draft_for_number(drafts)
        draft.whole = re.sub(r"\s+", " ", match[0]).strip()
        draft.extension = match["ext"] or draft.extension
        draft.take(piece.start + match.start(), piece.start + match.end())
        return match
    return None


def _around(piece: Piece, match: re.Match[str], drafts: list[Draft]) -> None:
    """Read what stands before a number as a person."""
    before = _TRAILING.sub("", piece.raw[: match.start()])
    before = re.sub(r"(?<![\s(,;:-])[\s(,;:-]+\Z", "", before)
    if re.search(r"[^\W\d]{2}", before) and not _is_caption(before):
        _person(piece.part(0, len(before)), drafts)


def _behind(piece: Piece, match: re.Match[str]) -> Piece | None:
    """Return what stands behind a number: a person, or the next number."""
    rest = piece.part(match.end(), len(piece.raw))
    text = rest.text.strip(" .,;:()")
    if not re.search(r"[^\W\d]{2}", text) or _MAIL.match(text) or _is_caption(rest.raw):
        return None
    skipped = len(rest.raw) - len(rest.raw.lstrip(" .,;:-"))
    joiner = re.match(r"(?:and|or)\s+", rest.raw[skipped:], re.IGNORECASE)
    return rest.part(skipped + (joiner.end() if joiner else 0), len(rest.raw))


# -- people ----------------------------------------------------------------------------------


def _person(piece: Piece, drafts: list[Draft]) -> None:
    text = _NUMBERING.sub("", piece.text, count=1) if _NUMBERING.match(piece.text) else piece.text
    text = without_full_stop(_TRAILING.sub("", text).strip(" ,;()"))
    text = re.sub(r"\s*[-–]\s*$", "", text)
    if not re.search(r"[^\W\d]{2}", text) or text.lower() in _ANSWERS:
        return
    text = _PLEASE.sub("", text, count=1)
    if drafts and text.isalpha() and _is_half(drafts[-1]):
        drafts[-1].name = f"{drafts[-1].name} {text}"
        drafts[-1].take(piece.start, piece.end)
        return
    name, title = split_title(text)
    if _NO_NAME.search(name):
        return
    if (
        title is None
        and looks_like_title(name)
        and drafts
        and drafts[-1].name
        and not drafts[-1].title
    ):
        _title(piece, drafts)
        return
    if title is None and _is_company(name) and drafts and drafts[-1].name:
        drafts[-1].take(piece.start, piece.end)
        return
    waiting = next((d for d in drafts if d.name is None and d.has_number()), None)
    draft = waiting or Draft()
    draft.name, draft.title = name, title
    draft.take(piece.start, piece.end)
    if waiting is None:
        drafts.append(draft)


def _is_half(draft: Draft) -> bool:
    """Return whether a name goes on in the next line: "Delphine", "Alice B."."""
    if _HALF_A_NAME.fullmatch(draft.name or ""):
        return True
    return bool(draft.name and draft.name.isalpha() and not (draft.title or draft.has_number()))


def _is_company(text: str) -> bool:
    return _COMPANY.search(text) is not None


def _title(piece: Piece, drafts: list[Draft]) -> None:
    if drafts and not drafts[-1].title:
        drafts[-1].title = piece.text.strip(" ,()")
        drafts[-1].take(piece.start, piece.end)


def _merged(drafts: list[Draft]) -> list[Draft]:
    """A name without a number before one of a number without a name."""
    made: list[Draft] = []
    for one in drafts:
        if made and one.name is None and made[-1].name and not made[-1].has_number():
            last = made[-1]
            last.area, last.local, last.whole = one.area, one.local, one.whole
            last.extension = one.extension
            last.take(one.start, one.end)
        else:
            made.append(one)
    return made


def _plain(number: str | None) -> str | None:
    return fold(number or "") or None


def _contact(page: Page, draft: Draft, found: Contacts) -> Contact:
    evidence = page.cite(draft.start, draft.end)
    telephone = to_telephone(draft)
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
        area_code=_plain(draft.area),
        local_number=_plain(local),
        extension=draft.extension,
        telephone=telephone,
        evidence=evidence,
    )

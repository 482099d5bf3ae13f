"""Where the parts of the form are: by headings, else by the printed words that open them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..evidence import fold
from ..patterns import lazy
from ..records import draft
from .printed import ATTACHMENT, END_MATTER, HEADINGS, PRINTED, TITLES

if TYPE_CHECKING:
    from .page import Page
    from .printed import Passage

Range = tuple[int, int]
QUESTIONS = ("IV (1)", "IV (2)", "IV (3)")
PARTS = ("I", "II", "III", "IV", *QUESTIONS)

_NAME_CAPTION = lazy(
    r"^[^\w\n]*(?:full\s*)?name\s*of\s*(?:the\s*)?registrant", re.IGNORECASE | re.MULTILINE
)
_NEAR, _LONGEST_NAME = 400, 100
_FORM_TITLE = lazy(
    r"^[^\w\n]*(?:form\s*12b-?25|notification\s*of\s*late\s*filing)\b", re.IGNORECASE | re.MULTILINE
)
_ON_COVER = lazy(r"check\s*one|for\s*(?:the\s*)?(?:\w+\s*)?(?:period|year|quarter)\s*ended")
_COVER_TITLE = lazy(
    r"^[^\w\n]*(?:cover\s*page|united\s*states\b|securities\s*(?:and|&)\s*exchange|form\s*12b-?25)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNED = lazy(r"/\s?s\s?/|^[^\w\n]*signatures?[^\w\n]*$", re.IGNORECASE | re.MULTILINE)


@draft
class Parts:
    """Places in a page's text; a part that was not found is missing in :attr:`found`."""

    cover: Range = (0, 0)
    part_1: Range = (0, 0)
    part_2: Range = (0, 0)
    part_3: Range = (0, 0)
    contact: Range = (0, 0)
    reports: Range = (0, 0)
    change: Range = (0, 0)
    signature: Range = (0, 0)
    tail: Range = (0, 0)
    caption: Range | None = None
    caused: Range | None = None
    second: Range | None = None
    missing: list[str] = []


def find_printed(page: Page, what: str, start: int, end: int) -> Passage | None:
    """Return the first printed passage of that name in ``start:end``."""
    return next(PRINTED[what].find(page.lower, start, end), None)


def find_parts(page: Page) -> Parts:
    """Find the parts: in the order of the form; what is not found so, wherever its heading is."""
    end = len(page.text)
    parts = Parts()
    two = _start(page, "II", 0, end, "relief-instruction")
    one = _start(page, "I", 0, two if two is not None else end)
    if one is None:
        caption = _NAME_CAPTION.search(page.text, 0, two if two is not None else end)
        one = _before_value(page, caption.start()) if caption else None
    three = _start(page, "III", two or one or 0, end, "narrative-instruction")
    four = _start(page, "IV", three or two or one or 0, end, "contact-question", "reports-question")
    starts = [one, two, three, four]
    if None in starts:
        starts = [s if s is not None else _anywhere(page, i, starts) for i, s in enumerate(starts)]
    parts.missing = [n for n, s in zip(PARTS, starts, strict=False) if s is None]
    known = sorted(s for s in starts if s is not None)
    cover = 0 if parts.missing else _cover(page, known)
    signature = _signature(page, known, parts, cover or end)
    ranges = _chain([cover, *starts], [signature, parts.tail[0]], end)
    parts.cover, parts.part_1, parts.part_2, parts.part_3, part_4 = ranges
    _questions(page, part_4, parts)
    return parts


def _cover(page: Page, known: list[int]) -> int:
    """Where the cover begins: at the beginning, unless it stands behind all parts."""
    first, last = (known[0], known[-1]) if known else (len(page.text), len(page.text))
    if _ON_COVER.search(page.lower, 0, first):
        return 0
    found = _ON_COVER.search(page.lower, last)
    if not found or find_printed(page, "caused", 0, found.start()) is None:
        return 0
    title = _COVER_TITLE.search(page.text, last, found.start())
    return title.start() if title else 0


def _chain(starts: list[int | None], stops: list[int], end: int) -> list[Range]:
    """Each part goes on until the next one that was found, whichever that is, or a stop."""
    known = [s for s in [*starts, *stops] if s is not None]
    ranges = []
    for start in starts:
        later = [s for s in known if start is not None and s > start]
        ranges.append((start, min([*later, end])) if start is not None else (end, end))
    return ranges


def _anywhere(page: Page, index: int, starts: list[int | None]) -> int | None:
    """Where the heading of a part is that is not in the order of the form."""
    heading = HEADINGS[PARTS[index]].search(page.text)
    at = heading.start() if heading else None
    return None if at in starts else at


def _start(page: Page, part: str, start: int, end: int, *printed: str) -> int | None:
    heading = HEADINGS[part].search(page.text, start, end)
    first = [m for what in printed if (m := find_printed(page, what, start, end))]
    opening = min((m.start for m in first), default=None)
    if heading and (opening is None or heading.start() <= opening or part == "IV"):
        return heading.start()
    if opening is not None:
        title = list(TITLES[part].finditer(page.text, start, opening))
        near = bool(title) and opening - title[-1].end() < _NEAR
        return title[-1].start() if near else opening
    if heading:
        return heading.start()
    title_only = TITLES[part].search(page.text, start, end)
    return title_only.start() if title_only else None


def _before_value(page: Page, caption: int) -> int:
    """Without a heading, Part I begins with the value above its first caption, if one is there."""
    above = page.text.rfind("\n\n", 0, max(0, caption - 2))
    block = page.text[max(above, 0) : caption].strip()
    looks_like_name = 0 < len(fold(block)) < _LONGEST_NAME and not block.endswith((":", "."))
    return above if looks_like_name and above >= 0 else caption


def _signature(page: Page, known: list[int], parts: Parts, end: int) -> int:
    """Find the signature block, behind the last part if it is there; return where it begins."""
    start = known[-1] if known else 0
    if find_printed(page, "caused", start, end) is None:
        before = find_printed(page, "caused", 0, start)
        if before is not None:
            end = next(s for s in known if s > before.start)
            start = max((s for s in known if s < before.start), default=0)
    caused = find_printed(page, "caused", start, end)
    caption = find_printed(page, "charter-caption", start, caused.end + 300 if caused else end)
    signed = _SIGNED.search(page.text, start, end)
    if caused:
        parts.caused = (caused.start, caused.end)
    if caption:
        parts.caption = (caption.start, caption.end)
    opened = min((m.start for m in (caused, caption) if m), default=None)
    if opened is None:
        opened = page.text.rfind("\n", 0, signed.start()) + 1 if signed else end
    block = caused.end if caused else (caption.end if caption else opened)
    tail = _tail(page, block)
    second = _second_form(page, block, tail)
    if second is not None and second < end:  # not what stands behind a part that follows
        parts.second = (second, end)
        tail = end = second
    tail = min(tail, end)
    parts.signature, parts.tail = (block, tail), (tail, end)
    return opened


def _second_form(page: Page, start: int, tail: int) -> int | None:
    """Where another form begins behind the signature: at its title, else at its Part I."""
    heading = HEADINGS["I"].search(page.text, start)
    asked = heading and find_printed(page, "change-question", heading.end(), len(page.text))
    if heading is None or asked is None:  # a list of headings, for links
        return None
    titles = list(_FORM_TITLE.finditer(page.text, min(start, tail), heading.start()))
    return titles[0].start() if titles else heading.start()


def _tail(page: Page, start: int) -> int:
    """The signature block ends where printed matter or an attached page begins."""
    found = [m.start() for p in (END_MATTER, ATTACHMENT) if (m := p.search(page.text, start))]
    return min(found, default=len(page.text))


def _questions(page: Page, part_4: Range, parts: Parts) -> None:
    start, end = part_4
    contact = find_printed(page, "contact-question", start, end)
    reports = find_printed(page, "reports-question", start, end)
    change = find_printed(page, "change-question", start, end)
    change_start = change.start if change else end
    reports_start = reports.start if reports else change_start
    contact_start = contact.start if contact else start
    parts.contact = (
        (contact_start, max(contact_start, reports_start)) if contact else (start, reports_start)
    )
    parts.reports = (reports_start, change_start) if reports else (end, end)
    parts.change = (change_start, end) if change else (end, end)
    found = (contact, reports, change)
    parts.missing += [n for n, match in zip(QUESTIONS, found, strict=True) if match is None]

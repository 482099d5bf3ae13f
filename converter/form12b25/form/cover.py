"""The cover: file numbers, CUSIPs, the list of reports, the period, the portion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..dates import FoundDate, any_date, find_dates
from ..evidence import fold
from ..form_types import subject_of
from ..model import ReportBox, SubjectReport
from ..patterns import lazy
from ..problems import problem
from ..records import draft, replace
from .boxes import read_boxes
from .identifiers import cusips, file_numbers
from .paragraphs import cut, is_nothing, joined, paragraphs_of

if TYPE_CHECKING:
    from ..model import Evidence, Problem
    from .page import Page
    from .parts import Parts

_PERIOD = lazy(
    r"for\s*(?:the\s*)?"
    r"(?:(?:fiscal|quarterly|annual|plan|calendar|semi-?\s*annual|monthly|distribution|interim"
    r"|second|first|third|fourth)\s*)*"
    r"(?:period|quarter|year|month)s?\s*(?:\(s\)\s*)?\s*,?\s*end(?:\s?ed|ing)?\b",
    re.IGNORECASE,
)
_TRANSITION = lazy(
    r"for\s*(?:the\s*)?trans[ai]\w{1,12}\s*period\s*(?:end(?:\s?ed|ing)?|from)?\b", re.IGNORECASE
)
_PORTION = lazy(
    r"identify\s*(?:the\s*)?(?:items?|portions?)\s*[(]?\s*s?\s*[)]?\s*"
    r"to\s*which\s*(?:the\s*|this\s*)?notification\s*relates?\s*[:.]*",
    re.IGNORECASE,
)
_WARNING = lazy(
    r"nothing\s*(?:in|contained\s*in)\s*th(?:is|e)\s*form\s*shall"
    r".{0,160}?(?:information(?:\s*(?:contained\s*)?(?:herein|in\s*it))?|herein)\s*\.?"
    r"|re(?:ad|al)\s*(?:attached\s*)?instructions?\s*(?:sheet\s*)?"
    r".{0,80}?(?:print\s*or\s*type|preparing\s*form)\s*[.\]]*",
    re.IGNORECASE | re.DOTALL,
)
_TRANSITION_LABEL = lazy(r"trans\w{1,12}\s*report", re.IGNORECASE)
_DATE_LIMIT, _LONGEST_CAPTION = 160, 300


@draft
class Cover:
    """What the cover says."""

    commission_file_numbers: tuple[str, ...] = ()
    cusips: tuple[str, ...] = ()
    report_boxes: tuple[ReportBox, ...] = ()
    subject_report: SubjectReport | None = None
    relates_to_portion: str | None = None
    evidence: list[Evidence] = []
    problems: list[Problem] = []


def read_cover(page: Page, parts: Parts, submission_type: str | None) -> Cover:
    """Read everything in front of Part I."""
    cover = Cover()
    start, end = parts.cover
    part_2 = parts.part_2[0]  # a number may stand beside the names of Part I
    cover.commission_file_numbers = file_numbers(page, start, max(end, part_2), cover.evidence)
    cover.cusips = cusips(page, start, max(end, part_2), cover.evidence)
    stop = _PORTION.search(page.text, start, end)  # the list ends before the portion sentence
    list_end = stop.start() if stop else end
    captions = (_PERIOD, _TRANSITION)
    cover.report_boxes = read_boxes(page, start, list_end, captions, cover.problems)
    cover.subject_report = _subject(page, start, end, submission_type, cover)
    cover.relates_to_portion = _portion(page, start, end, cover)
    return cover


# -- the subject report ----------------------------------------------------------------------


def _subject(
    page: Page, start: int, end: int, submission_type: str | None, cover: Cover
) -> SubjectReport | None:
    checked = [b for b in cover.report_boxes if b.checked]
    by_type = subject_of(submission_type)
    main = [b for b in checked if not b.is_transition_report]
    transition = any(b.is_transition_report for b in checked)
    period = _period(page, start, end, cover, transition=transition)
    form_type = _form_type(main or checked, by_type, cover)
    if form_type and checked and submission_type:
        box = next(b for b in (main or checked) if b.form == form_type)
        if box.evidence is not None and by_type != "":
            cover.evidence.append(replace(box.evidence, field="subjectReport.formType"))
    if by_type == "":
        form_type = None
    if form_type is None and period is None and not checked:
        return None
    return SubjectReport(
        form_type=form_type,
        is_transition_report=transition,
        period_end=period,
    )


def _form_type(checked: list[ReportBox], by_type: str | None, cover: Cover) -> str | None:
    forms = {b.form for b in checked}
    if len(forms) == 1:
        return checked[0].form
    if forms:
        names = ", ".join(sorted(forms))
        cover.problems.append(problem("several-boxes-checked", f"checked: {names}"))
        agreeing = [f for f in forms if by_type and f.startswith(by_type)]
        return agreeing[0] if len(agreeing) == 1 else None
    if by_type:
        message = f"no box is readable; {by_type} is taken from the submission type"
        cover.problems.append(problem("no-box-list", message))
    return by_type


def _period(page: Page, start: int, end: int, cover: Cover, *, transition: bool) -> str | None:
    usual = _date_behind(page, _PERIOD, start, end)
    special = _date_behind(page, _TRANSITION, start, end)
    chosen = (special or usual) if transition else (usual or special)
    if chosen is None:
        caption = (_TRANSITION if transition else _PERIOD).search(page.text, start, end)
        value = page.text[caption.end() : caption.end() + 60].split("\n")[0] if caption else ""
        value = value.strip(" :-–—_\t\xa0")
        if caption and (iso := any_date(value)):
            at = page.text.index(value, caption.end())
            cover.evidence.append(page.cite(at, at + len(value), "subjectReport.periodEnd"))
            return iso
        if caption and not is_nothing(value):
            message = f"the period {fold(value)!r} is no date that can be read"
            cover.problems.append(problem("period-unreadable", message))
        return None
    cover.evidence.append(page.cite(chosen.start, chosen.end, "subjectReport.periodEnd"))
    return chosen.iso


def _date_behind(page: Page, caption: re.Pattern[str], start: int, end: int) -> FoundDate | None:
    """The date behind a caption, on its line or the next one with text; the last of a span."""
    for match in caption.finditer(page.text, start, end):
        limit = min(match.end() + _DATE_LIMIT, end)
        seen = min(limit + _LONGEST_CAPTION, end)
        stops = [
            m.start()
            for p in (_PERIOD, _TRANSITION, _WARNING, _PORTION, _TRANSITION_LABEL)
            if (m := p.search(page.text, match.end(), seen))
        ]
        limit = min([limit, *stops])
        dates = list(find_dates(page.text[match.end() : limit]))
        if dates:
            chosen = dates[-1] if caption is _TRANSITION else dates[0]
            return FoundDate(chosen.iso, match.end() + chosen.start, match.end() + chosen.end)
    return _date_above(page, caption, start, end)


def _date_above(page: Page, caption: re.Pattern[str], start: int, end: int) -> FoundDate | None:
    """The date alone on the line above a caption in brackets, or in the cell left of it."""
    for match in caption.finditer(page.text, start, end):
        if page.text[match.start() - 1 : match.start()] not in {"(", "\t"}:
            continue
        above = page.text[start : match.start() - 1].rstrip()
        line = start + above.rfind("\n") + 1
        for date in find_dates(page.text[line : start + len(above)]):
            return FoundDate(date.iso, line + date.start, line + date.end)
    return None


# -- the portion -----------------------------------------------------------------------------


def _portion(page: Page, start: int, end: int, cover: Cover) -> str | None:
    asked = list(_PORTION.finditer(page.text, start, end))
    if not asked:
        return None
    ranges = [
        (a, b)
        for low, high in cut(page, asked[-1].end(), end, ())
        for a, b in _without(page, low, high, _WARNING)
    ]
    found = [p for p in paragraphs_of(page, ranges) if not is_nothing(p.text)]
    line = page.text.rfind("\n", 0, asked[-1].start()) + 1
    cell = page.text.rfind("\t", line, asked[-1].start())
    if not found and re.search(r"[A-Za-z]{2}", page.text[line : max(line, cell)]):
        found = paragraphs_of(page, [(line, cell)])  # in the cell left of the question
    text = re.sub(r"\s+", " ", joined(found)).strip(" _-")
    if not text or is_nothing(text):
        return None
    cover.evidence.append(page.cite(found[0].start, found[-1].end, "relatesToPortion"))
    return text


def _without(page: Page, start: int, end: int, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    kept, at = [], start
    for match in pattern.finditer(page.text, start, end):
        kept.append((at, match.start()))
        at = match.end()
    return [*kept, (at, end)]

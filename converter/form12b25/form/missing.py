"""Part IV (2): the reports that are named as not filed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..dates import MONTH, find_dates, first_date
from ..model import MissingReport
from ..patterns import lazy
from .reports import NAME, report_name

if TYPE_CHECKING:
    from .page import Page
    from .paragraphs import Paragraph

_REPORT = lazy(
    r"\b(?:(?:forms?|reports?\s+on)\s*)?"
    rf"(?P<name>{NAME}|8\s?-\s?K|6\s?-\s?K|N\s?-?\s?PORT|N\s?-?\s?Q\b|10\s?-\s?C\b)"
    r"(?P<amended>\s?/\s?A|A\b)?(?![\w])",
    re.IGNORECASE,
)
_PERIOD_WORD = lazy(
    r"(?:end(?:ed|ing|s)?|period|year|quarters?|months?|as\s*of|for)\b", re.IGNORECASE
)
_OTHER_DATE = lazy(
    r"(?:due|dated|filed|before|until|on|by|since|effective|with|amended)\W*(?:or\s*about\W*)?$",
    re.IGNORECASE,
)
_UNNAMED = lazy(
    r"(?:annual|quarterly|semi-?annual|periodic)\s*reports?\b"
    rf".{{0,60}}?(?:end(?:ed|ing)|for)\b.{{0,20}}?{MONTH}",
    re.IGNORECASE | re.DOTALL,
)
_YEARLESS = lazy(
    rf"\b(?P<month>{MONTH})\.?\s+(?P<day>[0-9]{{1,2}})(?=\s*(?:,|and|&|\s)\s*(?:and\s*)?{MONTH})",
    re.IGNORECASE,
)
_SAME_LIST = 80
_NOT_FILED = lazy(
    r"\b(?:not|nor|un(?:able)?|fail|delinquent|late|missing|overdue|yet\s*to)\b|has\s*n",
    re.IGNORECASE,
)


def says_missing(text: str) -> bool:
    """Return whether a text says that a report has not been filed."""
    return bool(_REPORT.search(text) and _NOT_FILED.search(text))


def read_missing(page: Page, found: list[Paragraph]) -> tuple[MissingReport, ...]:
    """Return each report named, with the end of its period where one is given."""
    made: list[MissingReport] = []
    for paragraph in found:
        made += _in_paragraph(page, paragraph)
    return tuple(made)


def _in_paragraph(page: Page, paragraph: Paragraph) -> list[MissingReport]:
    text = paragraph.text
    names = list(_REPORT.finditer(text))
    made: list[MissingReport] = []
    if not names:
        return _unnamed(page, paragraph, text)
    ends = [*(m.start() for m in names[1:]), len(text)]
    for i, (name, end) in enumerate(zip(names, ends, strict=True)):
        start = 0 if i == 0 else names[i].start()
        periods = _periods(_with_years(text, name.end(), end))
        if not periods and len(names) == 1:  # "for the quarter ended X on Form 10-Q"
            periods = _periods(_with_years(text, 0, name.start()))
        form = report_name(name["name"]) + ("/A" if name["amended"] else "")
        sentence = _around(text, start, end)
        for period in periods or (None,):
            if any(m.form_type == form and m.period_end == period for m in made):
                continue
            evidence = page.cite(paragraph.start, paragraph.end)
            made.append(
                MissingReport(form_type=form, period_end=period, text=sentence, evidence=evidence)
            )
    return _without_mentions(made)


def _without_mentions(made: list[MissingReport]) -> list[MissingReport]:
    """A form named again without a period is the one that was named with it."""
    dated = {m.form_type for m in made if m.period_end}
    kept = [m for m in made if m.period_end or m.form_type not in dated]
    return [m for m in kept if m.form_type != "12b-25"]


def _unnamed(page: Page, paragraph: Paragraph, text: str) -> list[MissingReport]:
    if not _UNNAMED.search(text):
        return []
    evidence = page.cite(paragraph.start, paragraph.end)
    return [
        MissingReport(period_end=period, text=paragraph.text, evidence=evidence)
        for period in _periods(_with_years(text, 0, len(text)))
    ]


def _periods(text: str) -> list[str]:
    """Dates that end a period: behind "ended", "for the year", or in a list with such a date."""
    found: list[str] = []
    last_end = 0
    for date in find_dates(text):
        gap = text[last_end : date.start]
        listed = bool(found) and re.fullmatch(r"[\s,;&]*(?:and)?[\s,;]*", gap)
        if listed or (_PERIOD_WORD.search(gap[-60:]) and not _OTHER_DATE.search(gap.rstrip())):
            if date.iso not in found:
                found.append(date.iso)
        elif not found and re.fullmatch(r"[\s,;:.()–—/-]*", gap):
            found.append(date.iso)
        last_end = date.end
    return found


def _around(text: str, start: int, end: int) -> str:
    return (
        re.sub(
            r"^[\s,;.)-]*(?:and\b|nor\b|or\b)?\s*|[\s,;(]*(?:and|nor|or)?(?:\s*its)?[\s,;]*$",
            "",
            text[start:end],
            flags=re.IGNORECASE,
        )
        or text
    )


def _with_years(text: str, start: int, end: int) -> str:
    """Return ``text[start:end]`` to be read: in "March 31 and June 30, 2005" both get the year."""
    parts = []
    at = start
    for match in _YEARLESS.finditer(text, start):
        if match.end() > end:
            break
        following = first_date(text[match.end() : match.end() + _SAME_LIST])
        if following:
            parts += [text[at : match.end()], f", {following.iso[:4]}"]
            at = match.end()
    return "".join([*parts, text[at:end]])

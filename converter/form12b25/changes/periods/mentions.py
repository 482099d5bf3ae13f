"""Periods as they stand in prose: what each mention says, before it is set against the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..words.written import spelled
from .calendar import month_end, months_ended
from .days import days_in, full_year, read_spans, span_until
from .patterns import (
    ANCHOR,
    CURRENT,
    DATED,
    ENDED,
    FROM_TO,
    MONTH_QUARTER,
    MONTHS,
    NOT_A_YEAR,
    ORDINALS,
    QUARTER,
    RELATIVE,
    YEARS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Period
    from .calendar import Context


class Mention(NamedTuple):
    """A mention of periods.

    ``relation``: ``stated`` (``periods`` say them; ``others`` are those of a second year in the
    same phrase), ``quarter`` and ``year`` (of the fiscal year ``year``, 0 where it is not told;
    ``number`` is the quarter, ``months`` its length), ``ago`` (a year before what is
    compared), ``same`` (that period, in ``year`` where stated), ``now`` (the late report's, of
    ``lengths`` in months) and ``preceding`` (the quarter before).

    ``further`` years stand behind the second one; ``fiscal`` years are called so.
    """

    start: int
    end: int
    relation: str
    periods: tuple[Period, ...] = ()
    others: tuple[Period, ...] = ()
    year: int = 0
    year2: int = 0
    number: int = 0
    number2: int = 0
    months: int = 3
    lengths: tuple[tuple[str, int], ...] = ()
    parts: tuple[Mention, ...] = ()
    further: int = 0
    fiscal: bool = False


def find_periods(lower: str, context: Context) -> list[Mention]:
    """Return the mentions of periods in a text in lower case, in order, none over another.

    >>> from .calendar import Context
    >>> found = find_periods("for the three months ended march 31, 2024 and 2023", Context())
    >>> found[0].periods[0].period_start, found[0].others[0].period_end
    ('2024-01-01', '2023-03-31')
    """
    if not ANCHOR.search(lower):
        return []
    found = [
        *_from_to(lower, context),
        *_ended(lower, context),
        *_quarters(lower),
        *_relative(lower),
        *_dated(lower),
        *_month_quarters(lower, context),
        *_current(lower),
        *_years(lower),
    ]
    return _apart(sorted(found, key=lambda m: (m.start, -m.end)))


def _apart(found: list[Mention]) -> list[Mention]:
    """Of mentions over one another keep the first, or a later one whose days are stated."""
    kept: list[Mention] = []
    for mention in found:
        last = kept[-1] if kept else None
        if last is None or mention.start >= last.end:
            kept.append(mention)
        elif last.relation != "stated" == mention.relation and mention.end > last.end:
            kept[-1] = mention
    return kept


def _ended(lower: str, context: Context) -> Iterator[Mention]:
    for match in ENDED.finditer(lower):
        days = days_in(match["dates"], context)
        if not days:
            continue
        spans = read_spans(match["spans"])
        sets = [
            tuple(span_until(unit, count, day) for unit, count in spans or [("end", 0)])
            for day in days[:2]
        ]
        others = sets[1] if len(sets) > 1 else ()
        if not spans and match["spans"] not in {
            "period",
            "transition period",
            "fiscal period",
            "interim period",
            "quarterly period",
        }:
            continue
        yield Mention(*match.span(), "stated", sets[0], others, further=max(0, len(days) - 2))


def _from_to(lower: str, context: Context) -> Iterator[Mention]:
    from ...model import Period

    if not any(word in lower for word in ("through", "inception", "period from")):
        return
    for match in FROM_TO.finditer(lower):
        days = days_in(f"{match['first']} and {match['second']}", context)
        if len(days) > 1 and days[0] < days[1]:
            period = Period(period_start=days[0].isoformat(), period_end=days[1].isoformat())
            yield Mention(*match.span(), "stated", (period,))


def _quarters(lower: str) -> Iterator[Mention]:
    for match in QUARTER.finditer(lower):
        text = match["year"] or match["y0"] or match["y3"]
        year = full_year(text) if text else 0
        relation = "quarter-ago" if match["past"] else "quarter"
        year2 = full_year(match["year2"]) if match["year2"] else 0
        number, number2, months = _which(match)
        yield Mention(
            match.start(),
            match.start() + len(match[0].rstrip(" ,")),
            relation,
            year=year,
            year2=year2,
            number=number,
            number2=number2,
            months=months,
            fiscal="fiscal" in match[0] or "fy" in match[0],
        )


def _which(match: re.Match[str]) -> tuple[int, int, int]:
    """Return the quarter, a second one, and the length in months that a match speaks of."""
    if match["half"]:
        return (2, 0, 6) if match["half"] == "first" else (4, 0, 6)
    if match["count"]:
        count = int(match["count"]) if match["count"].isdecimal() else spelled(match["count"])
        months = count * 3 if match["unit"].startswith("quarter") else count
        months = count * 3 // 13 if match["unit"].startswith("week") else months
        return months // 3, 0, months
    if match["q"] or match["q2"]:
        return int(match["q"] or match["q2"]), 0, 3
    number = ORDINALS.get(match["ord"], 4)
    return number, ORDINALS.get(match["ord2"], 4) if match["ord2"] else 0, 3


def _years(lower: str) -> Iterator[Mention]:
    for match in YEARS.finditer(lower):
        if NOT_A_YEAR.search(lower, max(0, match.start() - 14), match.start()):
            continue
        year2 = full_year(match["year2"]) if match["year2"] else 0
        told = match.start("year") > match.start()
        year = full_year(match["year"])
        yield Mention(
            *match.span(),
            "year",
            year=year,
            year2=year2,
            months=12 if told else 0,
            further=len(re.findall("[0-9]{4}", match["further"] or "")),
        )


def _relative(lower: str) -> Iterator[Mention]:
    for match in RELATIVE.finditer(lower):
        text = match[0]
        start, end = match.start(), match.start() + len(text.rstrip(" ,"))
        told = match["year"] or match["year0"]
        year = full_year(told) if told else 0
        past = re.search(r"prior|previous|preceding|last|ago|earlier|before|past", text)
        lengths = tuple(read_spans(text))
        if match["same"]:
            relation = "ago" if past else "same"
            if match["same"] == "respective" and not past and not year:
                relation = "same"
            yield Mention(start, end, relation, year=year, lengths=lengths)
        elif match["ago"] or "year" in text or "prior" in text or "period" in text:
            preceding = match["what"] and "quarter" in match["what"] and "year" not in text
            yield Mention(start, end, "preceding" if preceding else "ago", lengths=lengths)
        elif match["what"]:
            yield Mention(start, end, "preceding", lengths=lengths)


def _dated(lower: str) -> Iterator[Mention]:
    for match in DATED.finditer(lower):
        lengths = tuple(read_spans(match["spans"]))
        relation = "now" if lengths else "same"  # "the 2030 periods": those of before, in 2030
        yield Mention(*match.span(), relation, year=full_year(match["year"]), lengths=lengths)


def _month_quarters(lower: str, context: Context) -> Iterator[Mention]:
    for match in MONTH_QUARTER.finditer(lower):
        month, end = MONTHS.index(match["month"][:3]) + 1, context.period_end
        if match["year"]:
            day = month_end(full_year(match["year"]), month)
            yield Mention(*match.span(), "stated", (months_ended(3, day),))
        elif end is not None and end.month == month:
            yield Mention(*match.span(), "now", lengths=(("months", 3),))


def _current(lower: str) -> Iterator[Mention]:
    for match in CURRENT.finditer(lower):
        relation = (
            "same" if match[0].startswith(("that", "those", "such", "these", "both")) else "now"
        )
        yield Mention(
            match.start("spans"),
            match.end("spans"),
            relation,
            lengths=tuple(read_spans(match["spans"])),
        )

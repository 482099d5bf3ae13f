"""What the columns of a table say: their periods, or that they are changes or percents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...dates import first_date
from ...patterns import lazy
from ..periods.mentions import Mention, find_periods
from ..periods.resolve import others, resolved
from .cells import Cell, Column, Table, number_in
from .leads import by_lead, lead_periods
from .sides import grouped

if TYPE_CHECKING:
    from ...model import Period
    from ..parts import Periods
    from ..periods.calendar import Context

_PERCENT = lazy(r"%|percent|per\s*cent")
_CHANGE = lazy(
    r"change|increase|decrease|inc\.?\s*/|variance|\(dec|difference|improvement|favorable"
    r"|\bchg\b|\$\s*chg"
)
_OF_SALES = lazy(
    r"(?:%|percent(?:age)?)\s*(?:of|to)\s*(?:total\s+|net\s+)?(?:sales|revenue)|of\s+"
    r"(?:net\s+)?(?:sales|revenue)"
)
_LEFT_OUT = lazy(r"pro\s*forma|adjustments?\b|constant\s+currency|budget|forecast|guidance")
_VERSIONS = lazy(
    r"as\s+(?:previously|originally)\s+(?:reported|filed)|previously\s+reported|as\s+reported"
    r"|originally\s+reported"
)
_RESTATED = lazy(r"restated|revised|corrected")
_YEAR = lazy(r"(?:19|20)[0-9]{2}")
_SPAN_ENDED = lazy(
    r"((?:[a-z]+|[0-9]{1,2})[\s-]+(?:months?|weeks?)|(?:fiscal\s+)?years?|quarters?)"
    r"\s+(?:ended|ending)(?:\s+([a-z]+\.?\s+[0-9]{1,2}))?"
)
_NOTE = lazy(r"\([0-9a-z]\)", re.IGNORECASE)
_ASIDE = lazy(
    r"\([^()]*\b(?:thousands?|millions?|unaudited|except)\b[^()]*\)|-{3,}|_{3,}", re.IGNORECASE
)
_WINDOW = 3
_NEAR = 9


def columns_of(table: Table, lead: str, context: Context) -> list[Column]:
    """Return the columns of a table's figures, from its headings and its lead-in."""
    places = _places(table)
    lead = " ".join([lead, *_stub(table, places)]).strip()
    heads = [_head(table, place, len(places)) for place in places]
    columns = [
        _column(head, sum(place) / 2, lead, context)
        for head, place in zip(heads, places, strict=True)
    ]
    columns = [
        _by_cells(c._replace(place=place), place, table)
        for c, place in zip(columns, places, strict=True)
    ]
    if any(_VERSIONS.search(h) for h in heads) and any(_RESTATED.search(h) for h in heads):
        return []
    return grouped(by_lead(columns, lead, context), context)


def _by_cells(column: Column, place: tuple[int, int], table: Table) -> Column:
    """A column whose cells are mostly percents, and which names no period, is of percents."""
    cells = [
        c
        for row in table.rows
        for c in row.figures
        if c.left <= place[1] and place[0] <= c.right and number_in(c.text)
    ]
    percents = sum("%" in c.text for c in cells)
    if (
        cells
        and percents * 2 > len(cells)
        and (column.kind == "change" or (column.kind == "figure" and column.period is None))
    ):
        return column._replace(kind="percent")
    return column


def _places(table: Table) -> list[tuple[int, int]]:
    """The extents of the columns: those of figures that stand under one another."""
    found: list[list[int]] = []
    for row in table.rows:
        for cell in row.figures:
            if not number_in(cell.text) and len(row.figures) == 1:
                continue
            if _NOTE.fullmatch(cell.text):
                continue  # a mark of a footnote, where no figures stand above and below it
            near = next((f for f in found if _overlap(f, cell)), None)
            if near is None:
                found.append([cell.left, cell.right])
            else:
                near[0], near[1] = min(near[0], cell.left), max(near[1], cell.right)
    found.sort()
    return [(a, b) for a, b in found]


def _overlap(place: list[int], cell: Cell) -> bool:
    return cell.left <= place[1] and place[0] <= cell.right


def _stub(table: Table, places: list[tuple[int, int]]) -> list[str]:
    """The words of headings that stand over the labels: "Quarter ended September 30,"."""
    if not places:
        return []
    return [
        row.cells[0].text
        for row in table.heads
        if len(row.cells) > 1 and row.cells[0].right < places[0][0]
    ]


def _head(table: Table, place: tuple[int, int], count: int) -> str:
    """The words over a column, from the top down."""
    parts = []
    for row in table.heads:
        cells = [c for c in row.cells if not (c is row.label and len(row.cells) > count)]
        cell = _over(cells, place)
        if cell is not None:
            parts.append(cell.text)
    words = _ASIDE.sub(" ", " ".join(parts))
    return " ".join(words.split()).lower()


def _over(cells: list[Cell], place: tuple[int, int]) -> Cell | None:
    """The cell of a heading row that stands over a column."""
    center = sum(place) / 2
    inside = [c for c in cells if c.left - _WINDOW <= center <= c.right + _WINDOW]
    if not inside:
        inside = [c for c in cells if c.left <= place[1] and place[0] <= c.right]
    if (
        not inside
        and len(cells) == 1
        and min(abs(cells[0].left - center), abs(center - cells[0].right)) < _NEAR
    ):
        inside = cells
    if not inside:
        return None
    return min(
        inside,
        key=lambda c: (
            max(c.left - center, center - c.right, 0) + abs((c.left + c.right) / 2 - center) / 100
        ),
    )


def _column(head: str, center: float, lead: str, context: Context) -> Column:
    if _OF_SALES.search(head) or _LEFT_OUT.search(head):
        return Column("none", center, head=head)
    if _CHANGE.search(head) or (_PERCENT.search(head) and not find_periods(head, context)):
        kind = "percent" if _PERCENT.search(head) else "change"
        return Column(kind, center, head=head)
    if re.search(r"us\$|u\.s\.\s*(?:\$|dollars)|usd", head) and re.search(
        r"rmb|renminbi|€|euro|convenience", lead.lower() + head
    ):
        return Column("none", center, head=head)
    period = _period(head, lead, context)
    return Column("figure", center, period, head=head)


def _period(head: str, lead: str, context: Context) -> Period | None:
    """The period that a heading names; a year alone is that of the lead-in's periods."""
    in_lead = lead_periods(lead, context)
    mentions = find_periods(head, context)
    stated = [m for m in mentions if m.relation == "stated"] or mentions
    for mention in stated:
        if mention.relation != "year" or not in_lead:
            found = resolved(mention, context, (), prior=False)
            if (
                own := _of_own_year(head, mention, (*found, *others(mention, context)))
            ) is not None:
                return own
            if found and found[0] is not None and not _is_partial(head, mention, lead):
                return found[0]
    year = _YEAR.search(head)
    if year is None:
        return None
    same = (p for p in in_lead if p.period_end and p.period_end.startswith(year[0]))
    return next(same, None) or _put_together(head, lead, year[0], context)


def _of_own_year(head: str, mention: Mention, periods: Periods) -> Period | None:
    """As in "Years ended December 31, 2031 and 2030" over "2031", "2030": that of the own year."""
    year = _YEAR.search(head, mention.end)
    if year is None:
        return None
    same = [p for p in periods if p is not None and (p.period_end or "").startswith(year[0])]
    return same[0] if len(same) == 1 and len(periods) > 1 else None


def _is_partial(head: str, mention: Mention, lead: str) -> bool:
    """Whether a year in a heading is only a part of its period: the rest stands in the lead-in."""
    return mention.relation == "year" and _SPAN_ENDED.search(f"{head} {lead.lower()}") is not None


def _put_together(head: str, lead: str, year: str, context: Context) -> Period | None:
    """A period whose length, day and year stand apart, in heading and lead-in."""
    words = f"{head} {lead.lower()}"
    span = _SPAN_ENDED.search(words)
    dated = first_date(head)
    if span and dated:
        text = f"{span[1]} ended {head[dated.start : dated.end]}"
    elif span and span[2]:
        text = f"{span[1]} ended {span[2]}, {year}"
    else:
        text = f"fiscal {year}"
    for mention in find_periods(text, context):
        return next(iter(resolved(mention, context, (), prior=False)), None)
    return None

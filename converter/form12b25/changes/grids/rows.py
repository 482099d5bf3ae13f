"""The rows of a table as statements: scale, signs, levels and changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import table as data
from ..parts import Part
from ..scales import stated_scale
from ..sentences.drafts import Statement
from ..words.currencies import currency_of_heading
from .captions import Named, is_deduction
from .cells import Cell, GridRow, number_in, range_in
from .columns import columns_of
from .figures import BOTH_SIGNS, Level, Setting, figure_of, range_of, sign_of
from .labels import PER_SHARE, Label, labelled
from .turned import turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..periods.calendar import Context
    from ..words.figures import Figure
    from ..words.lexicon import Meaning
    from .cells import Column, Table

_GROSS = lazy(r"\bgross\s+(?:margin|profit)", re.IGNORECASE)
_SURELY_MONEY = 1000
"""A figure of a ratio's name that is as large, and no percent, is an amount."""


def setting_of(texts: list[str], otherwise: int = 0) -> Setting:
    """Return the scale and the currency that headings, lead-in or a note name, the first first.

    >>> setting_of(["(in thousands of Canadian dollars, except per share data)", "2031"])
    Setting(power=3, unit='CAD')
    """
    power = next(filter(None, map(stated_scale, texts)), otherwise)
    return Setting(power, currency_of_heading(" ".join(texts)))


def read_table(table: Table, lead: str, context: Context, note: str = "") -> list[Part]:
    """Return what the rows of a table state, with its lead-in and the note below it."""
    table = turn(table, context)
    columns = columns_of(table, lead, context)
    if not any(c.kind in {"current", "prior", "change", "low", "high"} for c in columns):
        return []
    heads = [c.text for row in table.heads for c in row.cells]
    setting = setting_of([*heads, lead, note], context.power)
    made: list[Part] = []
    signs = any("$" in cell.text for row in table.rows for cell in row.figures)
    for label, meaning in labelled(table, context, money=signs or bool(setting.power)):
        own = setting._replace(power=label.power) if label.power else setting
        made += _statements(label, meaning, columns, own)
    return made


_KINDS = ("current", "prior", "low", "high", "change", "percent")


def _statements(
    label: Label, named: Named, columns: list[Column], setting: Setting
) -> Iterator[Part]:
    """Yield a statement for each group of columns."""
    cells = [(column, cell) for column in columns if (cell := _cell(label.row, column))]
    amounts = [cell for column, cell in cells if column.kind in {"current", "prior"}]
    deducted = _deducted(named, amounts)
    for group in sorted({c.group for c in columns}):
        levels = dict.fromkeys(_KINDS, Level())
        own = [(column, cell) for column, cell in cells if column.group == group]
        for column, cell in reversed(own):
            if column.kind in levels:
                levels[column.kind] = _level(cell, column, named, setting, deducted=deducted)
        end = max((cell.end for _, cell in own), default=label.start)
        part = _part(named, label.start, levels, end)
        if part is not None:
            yield part


def _level(cell: Cell, column: Column, named: Named, setting: Setting, *, deducted: bool) -> Level:
    match = number_in(cell.text)
    if match is None:
        return _range_level(cell, column, named, setting)
    share = named.meaning.name.startswith("EarningsPerShare") or bool(PER_SHARE.search(named.text))
    if column.kind == "percent":
        setting, share = Setting(0, "%"), True
    figure = figure_of(cell, match, setting, share=share)
    sign = sign_of(match, named, deducted=deducted)
    return Level(figure, sign, column.period, closed=bool(match["open"]))


def _range_level(cell: Cell, column: Column, named: Named, setting: Setting) -> Level:
    """The level of a cell that is a range: "$43.2 - $44.0"."""
    ends = range_in(cell.text)
    if ends is None:
        return Level()
    at = cell.text.rindex(ends[1])
    cells = (
        cell._replace(text=ends[0], end=cell.start + len(ends[0])),
        cell._replace(text=ends[1], start=cell.start + at),
    )
    low, high = (_level(c, column, named, setting, deducted=False) for c in cells)
    return range_of(low, high)


def _cell(row: GridRow, column: Column) -> Cell | None:
    """The cell of a row under a column."""
    low, high = column.place
    near = [c for c in row.figures if c.left <= high and low <= c.right]
    return min(near, key=lambda c: abs((c.left + c.right) / 2 - column.center), default=None)


def _deducted(named: Named, levels: list[Cell]) -> bool:
    """Whether parentheses only say that an expense is taken off."""
    if named.meaning.sign < 0 or BOTH_SIGNS.search(named.text):
        return False
    other = named.meaning.name == "OtherMeasure" and is_deduction(named.text)
    if not other and not _is_cost(named.meaning.name):
        return False
    return bool(levels) and all((m := number_in(c.text)) is None or m["open"] for c in levels)


def _is_cost(name: str) -> bool:
    found: str = data("measures")["measures"][name]["balance"]
    return found == "debit"


def _meaning_with(named: Named, figures: list[Figure], *, ratio: bool) -> Meaning | None:
    """What a row of these figures is about: a ratio's name with amounts is that of the amount."""
    meaning = named.meaning
    if not figures or not meaning.ratio or ratio:
        return meaning if figures else None
    if any(f.value is not None and f.value < _SURELY_MONEY for f in figures):
        return None
    return meaning._replace(name="GrossProfit") if _GROSS.search(named.text) else meaning


def _statement(named: Named, meaning: Meaning, start: int, end: int) -> Statement:
    return Statement(
        measure=meaning,
        start=start,
        end=end,
        text=named.text,
        component=named.component,
        per_share=bool(PER_SHARE.search(named.text)),
    )


def _part(named: Named, start: int, levels: dict[str, Level], end: int) -> Part | None:
    """A statement of the figures of one row and one group of columns."""
    current, prior = levels["current"], levels["prior"]
    if levels["low"].figure is not None and levels["high"].figure is not None:
        current = range_of(levels["low"], levels["high"])
    change, points = _moved(levels, named), None
    ratio = current.figure is not None and current.figure.unit == "%"
    figures = [f for f in (current.figure, prior.figure, change.figure) if f is not None]
    meaning = _meaning_with(named, figures, ratio=ratio)
    if meaning is None:
        return None
    if change.figure is not None and (ratio or change.figure.unit == "points"):
        points, change = change.figure, Level()
    statement = _statement(named, meaning._replace(ratio=ratio), start, end)
    if change.figure is not None and (current.figure is None or prior.figure is None):
        statement.direction, statement.direction_sign = ("U" if change.sign > 0 else "D"), 1
    return Part(
        statement=statement,
        current=current.figure,
        prior=prior.figure,
        change=change.figure,
        percent=None if ratio else levels["percent"].figure,
        points=points,
        current_period=current.period,
        prior_period=prior.period,
        current_sign=current.sign,
        prior_sign=prior.sign,
    )


def _moved(levels: dict[str, Level], named: Named) -> Level:
    """The change of a loss: its own sign where losses stand in parentheses, else a loss's."""
    change = levels["change"]
    shown = (levels["current"].closed, levels["prior"].closed)
    if named.meaning.sign < 0 and any(shown):
        return change._replace(sign=-1 if change.closed else 1)
    return change

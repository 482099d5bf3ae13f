"""The rows of a table as statements: scale, signs, levels and changes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ...tables import table as data
from ..parts import Part
from ..scales import stated_scale
from ..sentences.drafts import Statement
from ..words.amounts import currency, scale
from ..words.figures import Figure
from .captions import Named, is_deduction
from .cells import Cell, Row, number_in, range_in
from .columns import columns_of
from .labels import PER_SHARE, Label, labelled
from .turned import turned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Period
    from ..periods.calendar import Context
    from .cells import Table
    from .columns import Column

_CURRENCIES = (
    (re.compile(r"canadian\s+dollars|C\$|CDN\$|CAD", re.IGNORECASE), "CAD"),
    (re.compile(r"\bRMB\b|renminbi|yuan", re.IGNORECASE), "CNY"),
    (re.compile(r"€|\beuros?\b|\bEUR\b", re.IGNORECASE), "EUR"),
    (re.compile(r"£|pounds?\s+sterling|\bGBP\b", re.IGNORECASE), "GBP"),
    (re.compile(r"\byen\b|¥|\bJPY\b", re.IGNORECASE), "JPY"),
    (re.compile(r"HK\$|hong\s+kong\s+dollars", re.IGNORECASE), "HKD"),
    (re.compile(r"\bNIS\b|shekels", re.IGNORECASE), "ILS"),
    (re.compile(r"\bCHF\b|swiss\s+francs", re.IGNORECASE), "CHF"),
    (re.compile(r"\bA\$|\bAUD\b|australian\s+dollars", re.IGNORECASE), "AUD"),
    (re.compile(r"\bINR\b|rupees", re.IGNORECASE), "INR"),
    (re.compile(r"\bSEK\b|swedish\s+kron", re.IGNORECASE), "SEK"),
    (re.compile(r"\bNOK\b|norwegian\s+kron", re.IGNORECASE), "NOK"),
    (re.compile(r"\bMXN\b|mexican\s+pesos|\bPs\.", re.IGNORECASE), "MXN"),
    (re.compile(r"\bKRW\b|korean\s+won", re.IGNORECASE), "KRW"),
    (re.compile(r"\bTWD\b|NT\$", re.IGNORECASE), "TWD"),
)


_GROSS = re.compile(r"\bgross\s+(?:margin|profit)", re.IGNORECASE)
_SURELY_MONEY = 1000
"""A figure of a ratio's name that is as large, and no percent, is an amount."""
_BOTH_SIGNS = re.compile(
    r"\((?:benefit|loss|income|expense|gain|recovery|losses|earnings|credit)\)|benefit\s*\("
    r"|/\s*\(?(?:loss|benefit)",
    re.IGNORECASE,
)


class Setting(NamedTuple):
    """What holds for a whole table: the power of ten and the currency of its figures."""

    power: int
    unit: str


def setting_of(texts: list[str], otherwise: int = 0) -> Setting:
    """Return the scale and the currency that headings, lead-in or a note name, the first first.

    >>> setting_of(["(in thousands of Canadian dollars, except per share data)", "2031"])
    Setting(power=3, unit='CAD')
    """
    power = next(filter(None, map(stated_scale, texts)), otherwise)
    text = " ".join(texts)
    unit = next((code for pattern, code in _CURRENCIES if pattern.search(text)), "USD")
    return Setting(power, unit)


def read_table(table: Table, lead: str, context: Context, note: str = "") -> list[Part]:
    """Return what the rows of a table state, with its lead-in and the note below it."""
    table = turned(table, context)
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
        levels = dict.fromkeys(_KINDS, _Level())
        own = [(column, cell) for column, cell in cells if column.group == group]
        for column, cell in reversed(own):
            if column.kind in levels:
                levels[column.kind] = _level(cell, column, named, setting, deducted=deducted)
        end = max((cell.end for _, cell in own), default=label.start)
        part = _part(named, label.start, levels, end)
        if part is not None:
            yield part


def _level(cell: Cell, column: Column, named: Named, setting: Setting, *, deducted: bool) -> _Level:
    match = number_in(cell.text)
    if match is None:
        return _range_level(cell, column, named, setting)
    share = named.meaning.name.startswith("EarningsPerShare") or bool(PER_SHARE.search(named.text))
    if column.kind == "percent":
        setting, share = Setting(0, "%"), True
    figure = _figure(cell, match, setting, share=share)
    sign = _sign(match, named, deducted=deducted)
    return _Level(figure, sign, column.period, closed=bool(match["open"]))


def _range_level(cell: Cell, column: Column, named: Named, setting: Setting) -> _Level:
    """The level of a cell that is a range: "$43.2 - $44.0"."""
    ends = range_in(cell.text)
    if ends is None:
        return _Level()
    at = cell.text.rindex(ends[1])
    cells = (
        cell._replace(text=ends[0], end=cell.start + len(ends[0])),
        cell._replace(text=ends[1], start=cell.start + at),
    )
    low, high = (_level(c, column, named, setting, deducted=False) for c in cells)
    return _range(low, high)


def _cell(row: Row, column: Column) -> Cell | None:
    """The cell of a row under a column."""
    low, high = column.place
    near = [c for c in row.figures if c.left <= high and low <= c.right]
    return min(near, key=lambda c: abs((c.left + c.right) / 2 - column.center), default=None)


def _deducted(named: Named, levels: list[Cell]) -> bool:
    """Whether parentheses only say that an expense is taken off."""
    if named.meaning.sign < 0 or _BOTH_SIGNS.search(named.text):
        return False
    other = named.meaning.name == "OtherMeasure" and is_deduction(named.text)
    if not other and not _is_cost(named.meaning.name):
        return False
    return bool(levels) and all((m := number_in(c.text)) is None or m["open"] for c in levels)


def _is_cost(name: str) -> bool:
    found: str = data("measures")["measures"][name]["balance"]
    return found == "debit"


class _Level(NamedTuple):
    """A figure of a row, its sign and its period; ``closed``: it stands in parentheses."""

    figure: Figure | None = None
    sign: int = 1
    period: Period | None = None
    closed: bool = False


def _part(named: Named, start: int, levels: dict[str, _Level], end: int) -> Part | None:
    """A statement of the figures of one row and one group of columns."""
    current, prior = levels["current"], levels["prior"]
    if levels["low"].figure is not None and levels["high"].figure is not None:
        current = _range(levels["low"], levels["high"])
    change, points = _moved(levels, named), None
    figures = (current.figure, prior.figure, change.figure)
    ratio = current.figure is not None and current.figure.unit == "%"
    if not any(figures):
        return None
    if named.meaning.ratio and not ratio:
        if not all(f is None or f.value is None or f.value >= _SURELY_MONEY for f in figures):
            return None
        name = "GrossProfit" if _GROSS.search(named.text) else named.meaning.name
        named = named._replace(meaning=named.meaning._replace(name=name))
    if change.figure is not None and (ratio or change.figure.unit == "points"):
        points, change = change.figure, _Level()
    statement = Statement(
        measure=named.meaning._replace(ratio=ratio),
        start=start,
        end=end,
        text=named.text,
        component=named.component,
        per_share=bool(PER_SHARE.search(named.text)),
    )
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


def _moved(levels: dict[str, _Level], named: Named) -> _Level:
    """The change of a loss: its own sign where losses stand in parentheses, else a loss's."""
    change = levels["change"]
    shown = (levels["current"].closed, levels["prior"].closed)
    if named.meaning.sign < 0 and any(shown):
        return change._replace(sign=-1 if change.closed else 1)
    return change


def _range(low: _Level, high: _Level) -> _Level:
    """The range between a low and a high estimate."""
    first, second = low.figure, high.figure
    if first is None or second is None or first.value is None or second.value is None:
        return low
    figure = Figure(
        start=min(first.start, second.start),
        end=max(first.end, second.end),
        unit=first.unit,
        decimals=max(first.decimals, second.decimals),
        minimum=min(first.value, second.value),
        maximum=max(first.value, second.value),
    )
    return _Level(figure, low.sign, low.period)


def _figure(cell: Cell, match: re.Match[str], setting: Setting, *, share: bool) -> Figure:
    digits = match["digits"]
    value = Decimal(re.sub(r"[,'’]", "", digits))
    shown = len(digits.partition(".")[2])
    unit = setting.unit
    own = scale(match["scale"] or "")
    power = own or (0 if share else setting.power)
    sign = re.search(r"(?:US|C|CDN|HK|NT)?\$|[€£¥]|RMB", cell.text)
    if sign and sign[0] != "$":
        unit = currency(sign[0])
    if match["percent"] or match["percent2"]:
        unit, power = "%", 0
    if points := match["points"] or match["points2"]:
        unit, power = "points", 0
        if points.startswith(("b", "B")):
            value, shown = value.scaleb(-2), shown + 2
    return Figure(
        start=cell.start,
        end=cell.end,
        unit=unit,
        decimals=shown - power,
        value=value.scaleb(power),
        negative=False,
        bare=False,
    )


_DIGITS = re.compile(
    r"(?:\(\s*)?(?:[$€£¥]\s*)?(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)(?:\s*\))?"
)


def place_digits(parts: list[Part], text: str) -> None:
    """Set the places of figures to their digits and parentheses; signs of currency are left out."""
    for part in parts:
        for figure in (part.current, part.prior, part.change, part.percent, part.points):
            match = _DIGITS.search(text, figure.start, figure.end) if figure is not None else None
            if figure is None or match is None or figure.value is None:
                continue
            closed = match[0].startswith("(") and match[0].endswith(")")
            figure.start, figure.end = match.span() if closed else match.span("digits")


def _sign(match: re.Match[str], named: Named, *, deducted: bool) -> int:
    """The sign of a figure: parentheses are a minus, unless the label says it already."""
    sign = named.meaning.sign
    if not match["open"] or deducted:
        return sign
    bare = "gain" in named.text.lower() or named.meaning.name == "FairValueAdjustmentOfWarrants"
    says_it = named.meaning.loss or (sign < 0 and not bare)
    return sign if says_it and not _BOTH_SIGNS.search(named.text) else -sign

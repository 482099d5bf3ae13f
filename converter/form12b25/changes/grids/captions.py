"""What a row of a table is about by the caption above it, and rows that name no known measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ...tables import word_list
from ..words.lexicon import Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..sentences.wordings import Wording

_TOTAL = lazy(r"^\s*(?:total|consolidated|net|combined)\b", re.IGNORECASE)
_ALLOTTED = lazy(r"\b(?:attributable|available|applicable|allocable)\s+to\s*:?\s*$", re.IGNORECASE)
_DISCONTINUED = lazy(r"\bdiscontinued\s+operations?\b", re.IGNORECASE)
_COST = lazy(r"expense|cost|charge|loss|gain|tax|provision|impairment", re.IGNORECASE)
_OTHER_INCOME = lazy(r"\bother\b.*\b(?:income|expense)|non-?operating|gains?\b", re.IGNORECASE)
_EXPENSE_FIRST = lazy(r"\bexpenses?\s*\(\s*income|\(\s*income\s*\)\s*expense", re.IGNORECASE)
_PER_SHARE = lazy(r"per\s+(?:\w+\s+){0,3}(?:share|unit)", re.IGNORECASE)
_PART_OF_RESULT = lazy(r"^\W*(?:continuing|discontinued)\s+operations?\W*$", re.IGNORECASE)
_NO_DEDUCTION = lazy(
    r"\b(?:net|other|exchange|gains?|loss(?:es)?|adjustments?|income|interest|items?|result)\b",
    re.IGNORECASE,
)
_COUNT = lazy(
    r"\b(?:shares?|units|number|average|employees|headcount|stores?|customers|subscribers|barrels"
    r"|boe|mcf|tons?|tonnes|ounces|gallons|volumes?|square\s+feet|acres|wells|rooms|beds|days|rate"
    r"|ratio|yield|occupancy\s+rate|percent(?:age)?|multiple|backlog|balance|assets|liabilities"
    r"|equity|capital|cash|securities|held|inventor(?:y|ies)|receivables?|payables?|debt|deposits|loans|book\s+value"
    r"|working\s+capital|price|weighted|outstanding|headline|total)\b|%",
    re.IGNORECASE,
)
_RESULTS = ("NetIncomeLoss", "OperatingIncomeLoss", "OtherMeasure", "IncomeLoss")
_LISTS = {"OperatingExpenses", "CostsAndExpenses", "NonoperatingIncomeExpense"}
_EXPENSES = lazy(r"\b(?:non-?interest|expenses?|costs?)\b", re.IGNORECASE)
_INTEREST = lazy(r"\s*interest(?:,\s+net)?\s*", re.IGNORECASE)
_REVENUES = {"Revenues", "RevenueFromContractWithCustomerExcludingAssessedTax"}
_STREAMS = {*_REVENUES, "CostOfRevenue", "GrossProfit"}
_FEES = lazy(r"\b(?:audit|tax|all\s+other)(?:[\s-]related)?\s+fees\b", re.IGNORECASE)
_SEGMENT = lazy(r"\b(?:segment|division|region|subsidiary)\b", re.IGNORECASE)
_STREAM_NAMES = frozenset(word_list("streams"))
_FEW = 3


class Named(NamedTuple):
    """What a row is about."""

    meaning: Meaning
    text: str
    component: str


class Caption(NamedTuple):
    """A row's own words and those of the caption above it, each with the measure that they word."""

    text: str
    heading: str
    own: Wording | None
    under: Wording | None
    read: Callable[[str], Wording | None]

    @property
    def known(self) -> bool:
        """Whether the row names a measure itself."""
        return self.own is not None and self.own.meaning.kind == "M"


def by_caption(row: Caption) -> Named | None:
    """Return what a row is about where only its caption says it."""
    if not row.heading:
        return None
    return next(filter(None, (rule(row) for rule in _RULES)), None)


def _allotted(row: Caption) -> Named | None:
    """As "Halden Group, Inc." under "Net income attributable to"."""
    if not _ALLOTTED.search(row.heading):
        return None
    whole = row.read(f"{row.heading.rstrip(' :')} {row.text}")
    named = whole is not None and whole.meaning.rule.startswith("result-to")
    return Named(whole.meaning, row.heading, "") if whole is not None and named else None


def _discontinued(row: Caption) -> Named | None:
    """As "Gain on disposal" under "Discontinued operations"."""
    result = row.own is not None and row.own.meaning.name.startswith(_RESULTS)
    if row.own is None or not result or not _DISCONTINUED.search(row.heading):
        return None
    name = "IncomeLossFromDiscontinuedOperationsNetOfTax"
    meaning = row.own.meaning._replace(name=name, general=False)
    return Named(meaning, f"{row.text}, {row.heading}", "")


def _interest(row: Caption) -> Named | None:
    """As "Interest" under "Costs and expenses": what is paid."""
    if row.own is None or not _INTEREST.fullmatch(row.text) or not _EXPENSES.search(row.heading):
        return None
    return Named(row.own.meaning._replace(name="InterestExpense"), row.text, "")


def _part_per_share(row: Caption) -> Named | None:
    """As "Continuing operations" under "Net income per share"."""
    if not _PER_SHARE.search(row.heading) or not _PART_OF_RESULT.match(row.text):
        return None
    return Named(Meaning("M", "OtherMeasure"), f"{row.heading} {row.text}", "")


def _compensation(row: Caption) -> Named | None:
    """As "Research and development" under "Stock-based compensation"."""
    of_it = row.under is not None and row.under.meaning.name == "ShareBasedCompensation"
    return Named(row.under.meaning, row.heading, row.text) if row.under and of_it else None


def _impaired(row: Caption) -> Named | None:
    """As "Intangible assets" under "Impairment charges"."""
    if row.known or row.under is None or row.under.meaning.name != "AssetImpairmentCharges":
        return None
    whole = row.read(f"impairment of {row.text}")
    return Named(whole.meaning, row.heading, "") if whole is not None else None


def _warrants(row: Caption) -> Named | None:
    """Under other income a gain is positive, and so takes from what is an expense by its name."""
    of_it = row.own is not None and row.own.meaning.name == "FairValueAdjustmentOfWarrants"
    if row.own is None or not of_it or not _OTHER_INCOME.search(row.heading):
        return None
    if _EXPENSE_FIRST.search(row.heading) or re.search("loss", row.text, re.IGNORECASE):
        return None
    return Named(row.own.meaning._replace(sign=-1), row.text, "")


def _of_whole(row: Caption) -> Named | None:
    """A part of the caption's measure, or its total; a line of expense of its own."""
    own, under = row.own, row.under
    if under is None or under.meaning.kind != "M" or _PER_SHARE.search(row.heading):
        return None
    name, total = under.meaning.name, _TOTAL.match(row.text)
    if total:
        alone = not row.known and len(row.text.split()) < _FEW
        return Named(under.meaning, row.heading, "") if alone else None
    stream = own is not None and own.meaning.name in {*_REVENUES, "OtherMeasure"}
    plain = not row.known or (name in _STREAMS and stream and not _COST.search(row.text))
    plain = plain or _SEGMENT.search(row.text) is not None
    count = is_count(row.text) and row.text.strip().lower() not in _STREAM_NAMES
    if not plain or count:
        return None
    if name in _LISTS or (name == "OtherMeasure" and _EXPENSES.search(row.heading)):
        return Named(Meaning("M", "OtherMeasure"), row.text, "")
    return Named(under.meaning, row.heading, row.text)


_RULES = (
    _allotted,
    _discontinued,
    _interest,
    _part_per_share,
    _compensation,
    _impaired,
    _warrants,
    _of_whole,
)


def unknown(text: str, heading: str) -> Named | None:
    """Return a row of money whose label is no known measure: "other", by its label.

    >>> unknown("Fuel and purchased power", "").meaning.name
    'OtherMeasure'
    >>> unknown("Number of stores", "")
    """
    if (
        _FEES.search(text)
        or is_count(text)
        or is_count(heading)
        or not re.search(r"[^\W\d_]{3}", text)
    ):
        return None
    return Named(Meaning("M", "OtherMeasure"), text, "")


def is_deduction(text: str) -> bool:
    """Return whether figures in parentheses alone make a label an expense.

    >>> is_deduction("Fuel"), is_deduction("Other, net")
    (True, False)
    """
    return not _NO_DEDUCTION.search(text)


def is_count(text: str) -> bool:
    """Return whether a label counts things, or is of a balance: no result."""
    return _COUNT.search(text) is not None

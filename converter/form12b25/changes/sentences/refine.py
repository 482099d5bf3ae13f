"""What the words behind a measure make of it: "a charge for the impairment of goodwill"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy

if TYPE_CHECKING:
    from .drafts import Statement


class Refinement(NamedTuple):
    """A row: the measures it is for, words that must stand near, and the measure that is meant."""

    names: frozenset[str]
    words: re.Pattern[str]
    name: str


def _names(names: str) -> frozenset[str]:
    return frozenset((names,)) if names.endswith(" loss") else frozenset(names.split())


def _row(names: str, words: str, name: str) -> Refinement:
    return Refinement(_names(names), lazy(words, re.IGNORECASE), name)


_IMPAIRED = (
    r"impair|write[\s-]?(?:down|off)|wr(?:ote|itten|iting)\s+(?:down|off)"
    r"|reduce\s+the\s+carrying|carrying\s+(?:value|amount)"
)
_LONG_LIVED = (
    r"long[\s-]lived|(?<!gas\s)propert(?:y|ies)|plant|equipment|fixed\s+assets|vessels?|rigs?"
    r"|aircraft|network|real\s+estate|buildings?"
    r"|facilit(?:y|ies)|leasehold|capitalized\s+software"
)
_INTANGIBLE = (
    r"intangible|trade\s?marks?|trade\s?names?|customer\s+(?:lists?|relationships?)|patents?"
    r"|licen[sc]es?|brand\s+names?"
)
ROWS = (
    _row(
        "NetIncomeLoss loss",
        r"\Aloss(?:es)?\b.{0,40}\b(?:on|from)\b.{0,60}\bwarrants?\b",
        "FairValueAdjustmentOfWarrants",
    ),
    _row(
        "NetIncomeLoss loss",
        r"\Aloss(?:es)?\b.{0,40}\b(?:on|from)\b.{0,30}\b(?:extinguishment|retirement)\b",
        "GainsLossesOnExtinguishmentOfDebt",
    ),
    _row(
        "NetIncomeLoss loss",
        r"\Aloss(?:es)?\s+(?:of\s+\S+\s+(?:million\s+|billion\s+)?)?"
        r"(?:on\s+(?!(?:net\s+|total\s+)?(?:revenue|sales)|ordinary)|from\s+(?!continuing|operat|discontinued))",
        "OtherMeasure",
    ),
    _row("OtherMeasure", r"\b(?:gain|loss)\b.{0,60}\bwarrants?\b", "FairValueAdjustmentOfWarrants"),
    _row(
        "OtherMeasure",
        r"\b(?:gain|loss)\b.{0,60}\b(?:extinguishment|forgiveness|retirement)\b",
        "GainsLossesOnExtinguishmentOfDebt",
    ),
    _row(
        "OtherMeasure AssetImpairmentCharges",
        rf"(?:{_IMPAIRED}).{{0,80}}\bgoodwill|\bgoodwill.{{0,30}}(?:{_IMPAIRED})",
        "GoodwillImpairmentLoss",
    ),
    _row(
        "OtherMeasure AssetImpairmentCharges",
        rf"(?:{_IMPAIRED}).{{0,80}}\b(?:{_INTANGIBLE})",
        "ImpairmentOfIntangibleAssetsExcludingGoodwill",
    ),
    _row(
        "OtherMeasure AssetImpairmentCharges",
        rf"(?:{_IMPAIRED}).{{0,100}}\b(?:{_LONG_LIVED})",
        "ImpairmentOfLongLivedAssetsHeldForUse",
    ),
    _row(
        "OtherMeasure",
        r"(?:write[\s-]?(?:down|off)|wrote\s+(?:down|off)|written\s+(?:down|off)|charge"
        r"|provision|reserve|adjustment).{0,60}\binventor(?:y|ies)|\binventor(?:y|ies).{0,20}"
        r"(?:write|reserve)",
        "InventoryWriteDown",
    ),
    _row("OtherMeasure", r"\brestructuring\b", "RestructuringCharges"),
    _row(
        "OtherMeasure",
        r"\b(?:charge|expense|compensation)\b.{0,40}\b(?:stock|share"
        r"|equity)[\s-]based\s+compensation",
        "ShareBasedCompensation",
    ),
    _row(
        "OtherMeasure", r"\bimpairment\b(?!.{0,40}(?:securit|investment))", "AssetImpairmentCharges"
    ),
)
_TEMPORARY = lazy(r"other[\s-]than[\s-]temporary", re.IGNORECASE)


_SIGNS = {"FairValueAdjustmentOfWarrants": -1, "GainsLossesOnExtinguishmentOfDebt": 1}
_SIGNS |= {"GainLossOnInvestments": 1}


def refine_measure(statement: Statement, text: str) -> None:
    """Set the measure that the words behind a general one mean; a gain has its element's sign."""
    measure, wording = statement.measure, statement.text.lower()
    if measure.rule:
        return
    bare_loss = measure.name == "NetIncomeLoss" and wording in {"loss", "losses"}
    if not measure.general and measure.name != "AssetImpairmentCharges" and not bare_loss:
        return
    name = refined(f"{measure.name}{' loss' if bare_loss else ''}", text)
    if bare_loss and statement.included and name == "NetIncomeLoss loss":
        name = "OtherMeasure"  # "which includes a loss of $2 million"
    if name not in {measure.name, f"{measure.name} loss"}:
        sign = _SIGNS.get(name, 1) * (1 if "gain" in wording or name not in _SIGNS else -1)
        sign = -1 if name == "OtherMeasure" else sign
        statement.measure = measure._replace(name=name, sign=sign, general=False, loss=bare_loss)
        for group in (statement.current, statement.prior):
            if group is not None and group.sign is not None and _SIGNS.get(name) == -1:
                group.sign = -group.sign


def refined(name: str, words: str) -> str:
    """Return the measure that a wording and the words behind it mean.

    >>> refined("OtherMeasure", "charge for the impairment of goodwill")
    'GoodwillImpairmentLoss'
    """
    if _TEMPORARY.search(words):
        return "OtherMeasure"
    return next((r.name for r in ROWS if name in r.names and r.words.search(words)), name)

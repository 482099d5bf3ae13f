"""What a filing document must keep and a JSON Schema cannot say: one small function a rule.

A rule takes an object of the document and yields what is wrong with it: the key, and a message.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..linked.vocabulary import context
from .words import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDS = (
    ("minimum", "maximum"),
    ("percentChangeMinimum", "percentChangeMaximum"),
)
_DAYS = (("periodStart", "periodEnd"), ("usedFrom", "usedUntil"))
_ZERO = re.compile(r"-0(?:\.0*)?")
_NUMBERS = frozenset({"value", "minimum", "maximum", "percentChange", "percentagePoints"}).union(
    *_ENDS
)


def ranges_in_order(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A range ends where it begins, or above."""
    for low, high in _ENDS:
        if low in thing and high in thing and Decimal(thing[low]) > Decimal(thing[high]):
            yield low, f"the {low} {thing[low]} is above the {high} {thing[high]}"


def days_in_order(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A span of days ends on the day on which it begins, or later."""
    for first, last in _DAYS:
        if first in thing and last in thing and thing[first] > thing[last]:
            yield last, f"the {last} {thing[last]} is before the {first} {thing[first]}"


def places_in_order(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Evidence ends behind the place where it begins."""
    if "quote" in thing and thing["end"] <= thing["start"]:
        yield "end", f"the end {thing['end']} is not behind the start {thing['start']}"


def zero_has_no_sign(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Zero is written without a sign."""
    for name in _NUMBERS & thing.keys():
        if _ZERO.fullmatch(thing[name]):
            yield name, f"{thing[name]} is zero, which has no sign"


def context_is_ours(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The JSON-LD context is the published one: another would change what the keys mean."""
    if isinstance(thing.get("@context"), dict) and thing["@context"] != context():
        yield "@context", "the context in the document is not the published one"


RULES = {
    "rule-range": ranges_in_order,
    "rule-days": days_in_order,
    "rule-place": places_in_order,
    "rule-zero": zero_has_no_sign,
    "rule-context": context_is_ours,
}
"""Code → its rule."""


def broken_rules(document: Any) -> list[Fault]:
    """Return each way in which a valid document breaks a rule, sorted by path.

    >>> [fault] = broken_rules({"contacts": [{"evidence": {"start": 9, "end": 4, "quote": "x"}}]})
    >>> fault.path, fault.code, fault.message
    (('contacts', '0', 'evidence', 'end'), 'rule-place', 'the end 4 is not behind the start 9')
    """
    return sorted(_walk(document, ()))


def _walk(value: Any, path: tuple[str, ...]) -> Iterator[Fault]:
    if isinstance(value, dict):
        for code, rule in RULES.items():
            for name, message in rule(value):
                yield Fault((*path, name), code, message)
        for key, item in value.items():
            if isinstance(item, (dict, list)) and key != "@context":
                yield from _walk(item, (*path, key))
    else:
        for number, item in enumerate(value):
            if isinstance(item, (dict, list)):
                yield from _walk(item, (*path, str(number)))

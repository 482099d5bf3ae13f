"""What a filing document must keep and a JSON Schema cannot say: one small function a rule.

A rule takes an object of the document and yields what is wrong with it: the key, and a message.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..contradictions import find_contradictions
from ..linked.vocabulary import context
from ..model import ReportedChange
from ..model.loading import from_dict
from ..patterns import lazy
from .words import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Rule = Callable[[dict[str, Any]], Iterator[tuple[str, str]]]

_ENDS = (
    ("minimum", "maximum"),
    ("percentChangeMinimum", "percentChangeMaximum"),
)
_DAYS = (("periodStart", "periodEnd"), ("usedFrom", "usedUntil"))
_ZERO = lazy(r"-0(?:\.0*)?")
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


def zero_has_no_sign(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Zero is written without a sign."""
    for name in _NUMBERS & thing.keys():
        if _ZERO.fullmatch(thing[name]):
            yield name, f"{thing[name]} is zero, which has no sign"


def context_is_ours(thing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The JSON-LD context is the published one: another would change what the keys mean."""
    if isinstance(thing.get("@context"), dict) and thing["@context"] != context():
        yield "@context", "the context in the document is not the published one"


RULES: dict[str, tuple[Rule, frozenset[str]]] = {
    "rule-range": (ranges_in_order, frozenset({"minimum", "percentChangeMinimum"})),
    "rule-days": (days_in_order, frozenset({"periodStart", "usedUntil"})),
    "rule-zero": (zero_has_no_sign, _NUMBERS),
    "rule-context": (context_is_ours, frozenset({"@context"})),
}
"""Code → its rule about an object, and the keys one of which the object has to have for it."""

_BY_KEY: dict[str, list[str]] = {}
for _code, (_, _keys) in RULES.items():
    for _key in sorted(_keys):
        _BY_KEY.setdefault(_key, []).append(_code)
_KEYS = frozenset(_BY_KEY)


# -- rules about a document as a whole -------------------------------------------------------


def figures_agree(document: dict[str, Any]) -> Iterator[Fault]:
    """Figures of a statement agree, or the document says under discrepancies that they do not."""
    told = {
        (one["kind"], one["statedValue"], one["computedValue"])
        for one in document.get("discrepancies", ())
    }
    for number, change in enumerate(document.get("reportedChanges", ())):
        if not ("priorAmount" in change or "factors" in change):
            continue  # a single figure contradicts none
        for one in find_contradictions([from_dict(ReportedChange, _figures(change))]):
            if (one.kind, one.stated_value, one.computed_value) not in told:
                path = ("reportedChanges", str(number))
                yield Fault(path, "rule-figures", one.message, "discrepancies says nothing of it")


def _figures(change: dict[str, Any]) -> dict[str, Any]:
    """Return a change without what its figures do not depend on: places and periods."""
    return {
        key: _figures(item) if type(item) is dict else item
        for key, item in change.items()
        if key not in {"evidence", "period"}
    }


def names_end_where_another_begins(document: dict[str, Any]) -> Iterator[Fault]:
    """A former name ends on the day on which the next one came in."""
    for number, filer in enumerate(document.get("filers", ())):
        names = filer.get("registrant", {}).get("formerNames", ())
        days = {name.get("usedFrom") for name in names}
        for at, name in enumerate(names):
            if "usedUntil" in name and name["usedUntil"] not in days:
                path = ("filers", str(number), "registrant", "formerNames", str(at), "usedUntil")
                yield Fault(path, "rule-names", f"no other name came in on {name['usedUntil']}")


def nothing_stands_twice(document: dict[str, Any]) -> Iterator[Fault]:
    """Nothing is read twice from one place; what a filing repeats has another place."""
    for key in _PLACED & document.keys():
        places: dict[tuple[Any, ...], list[Any]] = {}
        for number, item in enumerate(document[key]):
            if "evidence" not in item:
                continue
            place = item["evidence"]
            alike = places.setdefault((place["start"], place["end"]), [])
            if item in alike[:_FEW]:
                message = f"item {number + 1} of {key} is another item again, of the same place"
                yield Fault((key, str(number)), "rule-duplicate", message)
            alike.append(item)


_FEW = 50
"""Different items of one place that an item is compared with."""

_PLACED = frozenset({"contacts", "missingReports", "reportBoxes", "reportedChanges", "signatures"})
"""Arrays whose items have their evidence in place."""

DOCUMENT_RULES = (figures_agree, names_end_where_another_begins, nothing_stands_twice)


def broken_rules(document: Any) -> list[Fault]:
    """Return each way in which a valid document breaks a rule, sorted by path.

    >>> [fault] = broken_rules({"contacts": [{"evidence": {"start": 9, "end": 4, "quote": "x"}}]})
    >>> fault.path, fault.code, fault.message
    (('contacts', '0', 'evidence', 'end'), 'rule-place', 'the end 4 is not behind the start 9')
    """
    return inspected(document)[0]


def inspected(document: Any) -> tuple[list[Fault], int]:
    """Return what :func:`broken_rules` does, and how many keys the document has."""
    found: list[Fault] = []
    evidence: list[tuple[_Path, dict[str, Any]]] = []
    keys = _walk(document, (), found, evidence)
    found += _misplaced(document, evidence)
    if not found:
        found = [fault for rule in DOCUMENT_RULES for fault in rule(document)]
    return sorted(found), keys


def _misplaced(
    document: dict[str, Any], evidence: list[tuple[_Path, dict[str, Any]]]
) -> Iterator[Fault]:
    """Evidence has an end behind its start, in the file, and a document of the submission."""
    size = document.get("source", {}).get("byteLength")
    known = {part["sequence"] for part in document.get("documents", ())} | {"header"}
    for path, thing in evidence:
        start, end, number = thing["start"], thing["end"], thing.get("document", "header")
        message = ""
        if end <= start:
            message = f"the end {end} is not behind the start {start}"
        elif size is not None and end > size:
            message = f"the end {end} is behind the end of the file, {size} bytes long"
        if message:
            yield Fault((*_plain(path), "end"), "rule-place", message)
        if number not in known and len(known) > 1:
            message = f"the submission has no document {number}"
            yield Fault((*_plain(path), "document"), "rule-place", message)


_Path = tuple[Any, ...]
"""A path as it is gone: () or (the path above, the key); most are never written out."""


def _plain(path: _Path) -> tuple[str, ...]:
    return (*_plain(path[0]), str(path[1])) if path else ()


def _walk(
    value: Any, path: _Path, found: list[Fault], evidence: list[tuple[_Path, dict[str, Any]]]
) -> int:
    """Apply the rules about objects, gather what is evidence; return how many keys there are."""
    if type(value) is list:
        keys = 0
        below: Iterable[tuple[Any, Any]] = enumerate(value)
    else:
        keys = len(value)
        if "quote" in value and "start" in value:
            evidence.append((path, value))
            return keys
        below = value.items()
        if not _KEYS.isdisjoint(value):
            found += _broken(value, path)
    for key, item in below:
        if type(item) in _HOLDERS and key != "@context":
            keys += _walk(item, (path, key), found, evidence)
    return keys


def _broken(thing: dict[str, Any], path: _Path) -> Iterator[Fault]:
    for code in sorted({code for key in _KEYS & thing.keys() for code in _BY_KEY[key]}):
        for name, message in RULES[code][0](thing):
            yield Fault((*_plain(path), name), code, message)


_HOLDERS = frozenset({dict, list})

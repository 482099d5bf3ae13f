"""An xBRL-JSON report against our profile: the JSON Schema, and rules driven by the taxonomy.

What XBRL software checks with the taxonomy is checked here without any; and what it leaves
unchecked (OIM 1.0 allows it) is refused.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..patterns import lazy
from ..problems import problem
from ..tables import table
from ..xbrl.lexical import folded, is_day, is_text, is_value
from ..xbrl.oim import LANGUAGE
from ..xbrl.taxonomy import Concept, DataType, load_taxonomy, qualified_concepts
from .json_schema import pointer, validate_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..model import Problem

SCHEMA = "xbrl-json.schema.json"
NOTE = "xbrl:note"
_ESCAPED = lazy("[^&<]*(&(amp|lt|gt);[^&<]*)*")
_CORE = frozenset({"concept", "entity", "period", "unit", "language", "noteId"})
_CIKS = frozenset({"nt:CentralIndexKey", "dei:EntityCentralIndexKey"})
Finding = tuple[str, tuple[str, ...], str]
"""A code, the path of what is wrong, and what is wrong with it."""


class Row(NamedTuple):
    """A fact of a report, with what the taxonomy says of its concept."""

    id: str
    fact: dict[str, Any]
    value: str
    dimensions: dict[str, str]
    concept: Concept
    type: DataType


def validate_report(document: Any, *, engine: str = "auto") -> Iterator[Problem]:
    """Yield a problem for each way in which a report breaks the profile.

    ``engine`` is that of :func:`form12b25.validation.json_schema.validate_document`.

    >>> [p.code for p in validate_report({"documentInfo": {}, "facts": {}})][:1]
    ['schema-missing-key']
    """
    yield from validate_document(document, engine=engine, name=SCHEMA)
    for code, path, message in findings(document):
        yield problem(code, f"{pointer(path)}: {message}")


def is_utf8(data: bytes) -> bool:
    r"""Return whether a file is UTF-8 without a byte order mark (OIM xBRL-JSON 1.0, section 2).

    >>> is_utf8(b"{}"), is_utf8("{}".encode("utf-16")), is_utf8(b"\xef\xbb\xbf{}")
    (True, False, False)
    """
    try:
        return not data.decode("utf-8").startswith("\ufeff")
    except UnicodeDecodeError:
        return False


def findings(document: Any) -> Iterator[Finding]:
    """Yield code, path and message of each rule of the profile that a report breaks."""
    facts = document.get("facts") if isinstance(document, dict) else None
    if not isinstance(facts, dict):
        return
    info = document.get("documentInfo")
    yield from _prefixes(facts, info if isinstance(info, dict) else {})
    yield from _notes(facts)
    rows = list(_rows(facts))
    for row in rows:
        for rule in RULES:
            yield from rule(row)
    yield from _duplicates(rows)


def _rows(facts: dict[str, Any]) -> Iterator[Row]:
    """Yield the facts that are well-formed enough for rules; the schema reports the others."""
    types = load_taxonomy().types
    for name, fact in facts.items():
        dimensions = fact.get("dimensions") if isinstance(fact, dict) else None
        value = fact.get("value") if isinstance(fact, dict) else None
        if not isinstance(dimensions, dict) or not isinstance(value, str):
            continue
        if not all(isinstance(v, str) for v in dimensions.values()):
            continue
        concept = qualified_concepts().get(dimensions.get("concept", ""))
        if concept is not None:
            yield Row(name, fact, value, dimensions, concept, types[concept.type])


def value_rule(row: Row) -> Iterator[Finding]:
    """The value is of the concept's type."""
    path = ("facts", row.id, "value")
    if not is_value(row.concept.type, row.value):
        yield "xbrl-value", path, f"{row.value[:80]!r} is no {row.concept.type}"
    elif row.dimensions["concept"] in _CIKS:
        entity = row.dimensions.get("entity", "")
        if entity != f"cik:{row.value}":
            yield "xbrl-value", path, f"{row.value!r} is another CIK than the entity's, {entity!r}"


def period_rule(row: Row) -> Iterator[Finding]:
    """The period is of the concept's kind, its days exist, and it does not end before it begins."""
    path = ("facts", row.id, "dimensions", "period")
    period = row.dimensions.get("period")
    if period is None:
        return
    days = [moment.removesuffix("T00:00:00") for moment in period.split("/")]
    kind = "instant" if len(days) == 1 else "duration"
    if kind != row.concept.period:
        yield "xbrl-period", path, f"{row.concept.name} is of {_an(row.concept.period)}"
    if not all(map(is_day, days)):
        yield "xbrl-period", path, f"{period!r} has a day that does not exist"
    elif days != sorted(set(days)):
        yield "xbrl-period", path, f"{period!r} ends before it begins, or as it begins"


def unit_rule(row: Row) -> Iterator[Finding]:
    """The unit is of the kind that the concept's type asks for; a text has none."""
    unit = row.dimensions.get("unit", "")
    kind = "pure" if not unit else "per-share" if "/" in unit else "currency"
    kind = "shares" if unit == "xbrli:shares" else kind
    if kind != (row.type.unit or "pure"):
        wanted = row.type.unit or "no unit"
        path = ("facts", row.id, "dimensions", "unit")
        yield "xbrl-unit", path, f"{unit or 'none'}: {row.concept.name} has {wanted}"


def decimals_rule(row: Row) -> Iterator[Finding]:
    """Numbers have decimals; nothing else has."""
    if ("decimals" in row.fact) != bool(row.type.unit):
        wanted = "needs decimals" if row.type.unit else "has no decimals"
        path = ("facts", row.id, "decimals")
        yield "xbrl-decimals", path, f"{row.concept.name} {wanted}"


def language_rule(row: Row) -> Iterator[Finding]:
    """Running text has a language; nothing else has."""
    if ("language" in row.dimensions) != row.type.language:
        wanted = f"is in {LANGUAGE}" if row.type.language else "has no language"
        path = ("facts", row.id, "dimensions", "language")
        yield "xbrl-language", path, f"{row.concept.name} {wanted}"


def axes_rule(row: Row) -> Iterator[Finding]:
    """The axes are those of a table with the concept: all of them, but those with a default."""
    axes = frozenset(name for name in row.dimensions if name not in _CORE)
    tables = _axes_of()[row.concept.name]
    for axis in sorted(axes):
        if not _is_member(axis, row.dimensions[axis]):
            where = ("facts", row.id, "dimensions", axis)
            yield "xbrl-axes", where, f"{row.dimensions[axis][:80]!r} is no member of this axis"
    if not any(needed <= axes <= allowed for needed, allowed in tables):
        path = ("facts", row.id, "dimensions")
        has = ", ".join(sorted(axes)) or "none"
        yield "xbrl-axes", path, f"{has}: {row.concept.name} is in no table with these axes"


def _is_member(axis: str, text: str) -> bool:
    """Of a typed axis the schema checks numbers; texts are folded. Others are the schema's."""
    known = load_taxonomy().axes.get(axis.removeprefix("nt:"))
    return known is None or known.typed != "text" or (is_text(text) and text == folded(text))


RULES: tuple[Callable[[Row], Iterator[Finding]], ...] = (
    value_rule,
    period_rule,
    unit_rule,
    decimals_rule,
    language_rule,
    axes_rule,
)


def _duplicates(rows: list[Row]) -> Iterator[Finding]:
    """No two facts report one thing."""
    seen: dict[frozenset[tuple[str, str]], str] = {}
    for row in rows:
        first = seen.setdefault(frozenset(row.dimensions.items()), row.id)
        if first != row.id:
            yield "xbrl-duplicate", ("facts", row.id), f"reports the same as {first}"


def _prefixes(facts: dict[str, Any], info: dict[str, Any]) -> Iterator[Finding]:
    """Each prefix that is used is declared, and what it needs is named."""
    used = set()
    for fact in facts.values():
        dimensions = fact.get("dimensions") if isinstance(fact, dict) else None
        if isinstance(dimensions, dict):
            used.add(str(dimensions.get("concept", "")).partition(":")[0])
            used |= {"xbrli"} if "xbrli:" in str(dimensions.get("unit", "")) else set()
    declared = info.get("namespaces")
    if any(map(_targets, facts.values())) and not {"linkTypes", "linkGroups"} <= info.keys():
        yield "xbrl-prefix", ("documentInfo",), "linkTypes and linkGroups are not declared"
    for prefix in sorted(used - set(declared if isinstance(declared, dict) else ())):
        yield "xbrl-prefix", ("documentInfo", "namespaces"), f"{prefix!r} is not declared"
    if used & {"dei", "us-gaap"}:
        named = info.get("taxonomy")
        for address in table("xbrl")["official"]["taxonomy"]:
            if not isinstance(named, list) or address not in named:
                yield "xbrl-prefix", ("documentInfo", "taxonomy"), f"{address} is not named"


def _notes(facts: dict[str, Any]) -> Iterator[Finding]:
    """Notes are named by their ids and linked to; links lead to notes."""
    notes = {name for name, fact in facts.items() if _concept(fact) == NOTE}
    linked: set[str] = set()
    for name, fact in facts.items():
        targets = _targets(fact)
        linked.update(targets)
        for target in targets:
            if target not in notes:
                yield "xbrl-note", ("facts", name, "links"), f"{target!r} is no note"
        if name in notes:
            yield from _note(name, fact)
    for name in sorted(notes - linked):
        yield "xbrl-note", ("facts", name), "no fact links to this note"


def _note(name: str, fact: dict[str, Any]) -> Iterator[Finding]:
    if fact["dimensions"].get("noteId") != name:
        path = ("facts", name, "dimensions", "noteId")
        yield "xbrl-note", path, "the id of a note is that of its fact"
    text = str(fact.get("value", ""))
    if not _ESCAPED.fullmatch(text) or not is_text(text):
        yield "xbrl-note", ("facts", name, "value"), "no text, or & and < not as &amp; and &lt;"


def _concept(fact: Any) -> Any:
    dimensions = fact.get("dimensions") if isinstance(fact, dict) else None
    return dimensions.get("concept") if isinstance(dimensions, dict) else None


def _targets(fact: Any) -> list[str]:
    """Return the ids that a fact links to; the schema reports links that are none."""
    links = fact.get("links") if isinstance(fact, dict) else None
    group = links.get("footnote") if isinstance(links, dict) else None
    found = group.get("_") if isinstance(group, dict) else None
    return [i for i in found if isinstance(i, str)] if isinstance(found, list) else []


def _an(kind: str) -> str:
    return "an instant" if kind == "instant" else "a duration"


@cache
def _axes_of() -> dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]]:
    """Return, of each concept, the axes that its tables need, and those that they allow."""
    known = load_taxonomy()
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for made in known.tables.values():
        needed = frozenset(f"nt:{a}" for a in made.axes if not known.axes[a].default)
        allowed = frozenset(f"nt:{a}" for a in made.axes)
        for concept in made.concepts:
            found.setdefault(concept, []).append((needed, allowed))
    return {name: tuple(pairs) for name, pairs in found.items()}

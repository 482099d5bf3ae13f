"""Facts as xBRL-JSON (OIM 1.0, Recommendation 2021-10-13): one object each, quotes as notes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import escape
from typing import TYPE_CHECKING, Any

from ..tables import table
from .lexical import is_text
from .taxonomy import load_taxonomy, measures

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Generator
    from .facts import Fact

DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-json"
NAMESPACES: dict[str, str] = {
    "cik": "http://www.sec.gov/CIK",
    "dei": table("xbrl")["official"]["dei"],
    "iso4217": "http://www.xbrl.org/2003/iso4217",
    "nt": load_taxonomy().namespace,
    "us-gaap": table("xbrl")["official"]["us-gaap"],
    "xbrl": "https://xbrl.org/2021",
    "xbrli": "http://www.xbrl.org/2003/instance",
}
ALWAYS = frozenset({"cik", "iso4217", "nt", "xbrl"})
LINK_TYPES = {"footnote": "http://www.xbrl.org/2003/arcrole/fact-footnote"}
LINK_GROUPS = {"_": "http://www.xbrl.org/2003/role/link"}
LANGUAGE = "en-us"


def document_of(
    facts: Iterable[Fact], *, evidence: bool, official: bool, generator: Generator | None = None
) -> dict[str, Any]:
    """Return a report of facts whose entity and period are known.

    ``official`` names the elements of dei and us-gaap where there are any. A note on the first fact
    names the ``generator``.
    """
    written: dict[str, Any] = {}
    notes: dict[str, Any] = {}
    prefixes = set(ALWAYS)
    for fact in facts:
        row = _row(fact)
        if official:
            _officially(fact, row)
            prefixes.add(row["dimensions"]["concept"].partition(":")[0])
        if "xbrli:" in row["dimensions"].get("unit", ""):
            prefixes.add("xbrli")
        if evidence and (names := _cite(fact, notes)):
            row["links"] = {"footnote": {"_": names}}
        written[fact.id] = row
    if generator:
        _sign(next(iter(written.values())), notes, generator)
    return {"documentInfo": _info(prefixes, has_notes=bool(notes)), "facts": written | notes}


def moment(day: str, *, after: int) -> str:
    """Return the midnight that begins the day ``after`` so many days.

    >>> moment("2024-03-31", after=1)
    '2024-04-01T00:00:00'
    """
    return f"{date.fromisoformat(day) + timedelta(days=after)}T00:00:00"


def unit_of(unit: str) -> str | None:
    """Return a unit of the filing document in xBRL-JSON; None for a pure number, which has none.

    >>> [unit_of(unit) for unit in ("USD", "USD/shares", "shares", "pure")]
    ['iso4217:USD', 'iso4217:USD/xbrli:shares', 'xbrli:shares', None]
    """
    if unit == "pure":
        return None
    if unit == "shares":
        return "xbrli:shares"
    money, _, share = unit.partition("/")
    return f"iso4217:{money}/xbrli:shares" if share else f"iso4217:{money}"


def _row(fact: Fact) -> dict[str, Any]:
    known = load_taxonomy()
    end = moment(fact.end or "", after=1)
    dimensions = {
        "concept": f"nt:{fact.concept}",
        "entity": f"cik:{fact.entity}",
        "period": f"{moment(fact.start, after=0)}/{end}" if fact.start else end,
    }
    if fact.unit is not None and (unit := unit_of(fact.unit)):
        dimensions["unit"] = unit
    if known.types[known.concepts[fact.concept].type].language:
        dimensions["language"] = LANGUAGE
    for axis, value in fact.dimensions:
        dimensions[f"nt:{axis}"] = value if known.axes[axis].typed else f"nt:{value}"
    if fact.decimals is None:
        return {"value": fact.value, "dimensions": dimensions}
    return {"value": fact.value, "decimals": fact.decimals, "dimensions": dimensions}


def _officially(fact: Fact, row: dict[str, Any]) -> None:
    """Name the element of us-gaap, or of dei, which is of a span of time: the day of filing."""
    dimensions = row["dimensions"]
    if fact.concept in measures():
        dimensions["concept"] = f"us-gaap:{fact.concept}"
        return
    pattern = table("xbrl")["official"]["concepts"].get(fact.concept)
    if pattern is None or re.fullmatch(pattern, fact.value) is None:
        return
    dimensions["concept"] = f"dei:{load_taxonomy().concepts[fact.concept].dei}"
    dimensions["period"] = f"{moment(fact.end or '', after=0)}/{dimensions['period']}"
    if fact.concept == "IRSNumber":
        row["value"] = f"{fact.value[:2]}-{fact.value[2:]}"


def _cite(fact: Fact, notes: dict[str, Any]) -> list[str]:
    """Return the ids of a fact's notes; their values are fragments of XHTML."""
    names = []
    for cited in fact.evidence:
        if not is_text(cited.quote):
            continue
        name = f"quote-{cited.start}-{cited.end}"
        dimensions = {"concept": "xbrl:note", "noteId": name, "language": LANGUAGE}
        notes[name] = {"value": escape(cited.quote, quote=False), "dimensions": dimensions}
        names.append(name)
    return list(dict.fromkeys(names))


def _sign(row: dict[str, Any], notes: dict[str, Any], generator: Generator) -> None:
    """Add a note to a fact: what software made the report."""
    said = escape(f"This report was made by {generator.name} {generator.version}.", quote=False)
    links = row.setdefault("links", {"footnote": {"_": []}})
    links["footnote"]["_"].append("generator")
    dimensions = {"concept": "xbrl:note", "noteId": "generator", "language": LANGUAGE}
    notes["generator"] = {"value": said, "dimensions": dimensions}


def _info(prefixes: set[str], *, has_notes: bool) -> dict[str, Any]:
    official = table("xbrl")["official"]["taxonomy"] if prefixes & {"dei", "us-gaap"} else []
    info: dict[str, Any] = {
        "documentType": DOCUMENT_TYPE,
        "features": {"xbrl:allowedDuplicates": "none"},
        "namespaces": {prefix: NAMESPACES[prefix] for prefix in sorted(prefixes)},
    }
    if has_notes:
        info |= {"linkTypes": LINK_TYPES, "linkGroups": LINK_GROUPS}
    return info | {"taxonomy": [load_taxonomy().entry_point, *official]}

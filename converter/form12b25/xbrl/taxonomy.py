"""The XBRL taxonomy as a value: concepts, axes and closed tables, from the tables of this package.

Terms are those of XBRL 2.1 and XBRL Dimensions 1.0; a table is a closed hypercube.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

BASE = "https://w3id.org/form12b25/xbrl/"
OTHER_MEASURE = "OtherMeasure"


class DataType(NamedTuple):
    """A data type: what it is or restricts, and the kind of unit that its numbers have."""

    base: str
    pattern: str = ""
    length: int = 0
    unit: str = ""
    language: bool = False


class Concept(NamedTuple):
    """A concept that facts report; ``dei`` is the element of dei that says about the same."""

    name: str
    type: str
    period: str = "instant"
    balance: str = ""
    path: str = ""
    dei: str = ""


class Axis(NamedTuple):
    """An axis: explicit with members, or typed (``number`` or ``text``)."""

    name: str
    typed: str
    members: tuple[str, ...]
    default: str


class Slot(NamedTuple):
    """Where the facts of a table are read: fields of the filing, and the member they stand for."""

    path: tuple[str, ...]
    axis: str = ""
    member: str = ""


class Hypercube(NamedTuple):
    """A closed hypercube: facts of its concepts have its axes, and no others."""

    name: str
    axes: tuple[str, ...]
    concepts: tuple[str, ...]
    places: tuple[Slot, ...]
    source: str


class Taxonomy(NamedTuple):
    """All of it; the keys are names."""

    date: str
    types: dict[str, DataType]
    axes: dict[str, Axis]
    concepts: dict[str, Concept]
    tables: dict[str, Hypercube]

    @property
    def namespace(self) -> str:
        """The namespace of the concepts; a published one is frozen."""
        return BASE + self.date

    @property
    def entry_point(self) -> str:
        """The address of the schema, which a report names."""
        return f"{BASE}taxonomy/{self.date}/nt-{self.date}.xsd"


@cache
def load_taxonomy() -> Taxonomy:
    """Return the taxonomy.

    >>> load_taxonomy().concepts["Revenues"].balance, len(load_taxonomy().tables)
    ('credit', 26)
    """
    rows = table("xbrl")
    concepts: dict[str, Concept] = {}
    tables: dict[str, Hypercube] = {}
    for name, row in rows["tables"].items():
        own = list(_concepts(row))
        concepts |= {concept.name: concept for concept in own}
        like = row.get("like")
        names = tables[like].concepts if like else tuple(concept.name for concept in own)
        for made in _tables(name, row, names):
            tables[made.name] = made
    types = {name: DataType(**row) for name, row in rows["types"].items()}
    axes = {name: _axis(name, row) for name, row in rows["axes"].items()}
    return Taxonomy(rows["date"], types, axes, concepts, tables)


def member_of_measure(measure: str) -> str:
    """Return the member of MeasureAxis that a measure is.

    >>> member_of_measure("Revenues")
    'RevenuesMember'
    """
    return f"{measure}Member"


def member_of_report(form: str, *, is_transition: bool) -> str:
    """Return the member of ReportFormAxis that a report box is for.

    >>> member_of_report("10-K", is_transition=True)
    'TransitionReport10KMember'
    """
    kind = "TransitionReport" if is_transition else "Form"
    return f"{kind}{form.replace('-', '')}Member"


@cache
def qualified_concepts() -> dict[str, Concept]:
    """Return the concepts that facts may name, with their prefix, those of dei and us-gaap too.

    >>> qualified_concepts()["dei:EntityRegistrantName"].period
    'duration'
    """
    own = load_taxonomy().concepts
    named = {f"nt:{name}": concept for name, concept in own.items()}
    named |= {f"us-gaap:{name}": own[name] for name in measures()}
    for name in table("xbrl")["official"]["concepts"]:
        named[f"dei:{own[name].dei}"] = own[name]._replace(period="duration")
    return named


def measures() -> dict[str, dict[str, Any]]:
    """Return the measures that are concepts of their own, with their rows of the table."""
    rows: dict[str, dict[str, Any]] = table("measures")["measures"]
    return {name: row for name, row in rows.items() if name != OTHER_MEASURE}


def reports() -> list[str]:
    """Return the reports that a box can be for, by their standard names."""
    return sorted(set(table("form_types")["reports"].values()))


def _concepts(row: dict[str, Any]) -> Iterator[Concept]:
    if row.get("each") == "measure":
        for name, measure in measures().items():
            share = measure.get("per_share", False)
            balance = "" if share else measure["balance"]
            yield Concept(name, "perShare" if share else "monetary", measure["period"], balance)
    for name, fields in row.get("concepts", {}).items():
        yield Concept(name, **fields)


def _tables(name: str, row: dict[str, Any], concepts: tuple[str, ...]) -> Iterator[Hypercube]:
    """Yield a table, and one for each further axis: a typed axis has no default."""
    axes = tuple(row["axes"])
    places = tuple(
        Slot(
            tuple(p["path"].split(".")) if p["path"] else (), p.get("axis", ""), p.get("member", "")
        )
        for p in row.get("of", ())
    )
    yield Hypercube(name, axes, concepts, places, name)
    for axis in row.get("by", ()):
        yield Hypercube(f"{name}By{axis.removesuffix('Axis')}", (*axes, axis), concepts, (), name)


def _axis(name: str, row: dict[str, Any]) -> Axis:
    members = tuple(row.get("members", ()))
    if name == "ReportFormAxis":
        members = tuple(
            member_of_report(form, is_transition=is_transition)
            for is_transition in (False, True)
            for form in reports()
        )
    elif name == "MeasureAxis":
        members = tuple(member_of_measure(measure) for measure in measures())
    return Axis(name, row.get("typed", ""), members, row.get("default", ""))

"""All elements of the taxonomy with their texts, for the schema and the linkbases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from form12b25.tables import sources
from form12b25.xbrl.taxonomy import (
    load_taxonomy,
    measures,
    member_of_measure,
    member_of_report,
    reports,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = "Form 12b-25"
_ABSTRACT = "dtr:noLangStringItemType"
_MEMBER = "dtr:domainItemType"


class Element(NamedTuple):
    """An element of the schema; ``references`` are rows of (part of ref-2006, text)."""

    name: str
    type: str
    label: str
    definition: str
    period: str = "duration"
    balance: str = ""
    substitutes: str = "xbrli:item"
    is_abstract: bool = True
    typed: str = ""
    references: tuple[tuple[tuple[str, str], ...], ...] = ()


def elements() -> list[Element]:
    """Return the elements in the order of the schema."""
    tables = sources()
    return [
        *_tables(),
        *_concepts(tables["xbrl"]["tables"], tables["measures"]["measures"]),
        *_axes(tables["xbrl"]["axes"], tables["measures"]["measures"]),
    ]


def title_of(name: str) -> str:
    """Return the title of a table: that of its row, and the axes that it is by."""
    table = load_taxonomy().tables[name]
    title: str = sources()["xbrl"]["tables"][table.source]["label"]
    by = name.removeprefix(table.source).removeprefix("By")
    return f"{title} by {by.lower()}" if by else title


def _tables() -> Iterator[Element]:
    for name in load_taxonomy().tables:
        title = title_of(name)
        parts = (
            ("Abstract", "Abstract", "xbrli:item", "Heads the part of the taxonomy"),
            ("Table", "Table", "xbrldt:hypercubeItem", "Holds the axes of the table"),
            ("LineItems", "Line Items", "xbrli:item", "Holds the concepts of the table"),
        )
        for ending, kind, group, what in parts:
            text = f"{what} {title}."
            yield Element(
                f"{name}{ending}", _ABSTRACT, f"{title} [{kind}]", text, substitutes=group
            )


def _concepts(tables: dict[str, Any], rows: dict[str, Any]) -> Iterator[Element]:
    known = load_taxonomy()
    prose = {n: row for table in tables.values() for n, row in table.get("concepts", {}).items()}
    for name, concept in known.concepts.items():
        row = rows[name] if name in measures() else prose[name]
        data_type = known.types[concept.type]
        own = data_type.pattern or data_type.length
        yield Element(
            name,
            f"nt:{concept.type}ItemType" if own else data_type.base,
            _capital(row["label"]),
            row["definition"],
            concept.period,
            concept.balance,
            is_abstract=False,
            references=tuple(_references(name, row)),
        )


def _references(name: str, row: dict[str, Any]) -> Iterator[tuple[tuple[str, str], ...]]:
    if "part" in row:
        yield (("Publisher", "SEC"), ("Name", FORM), ("Section", row["part"]))
    official = sources()["xbrl"]["official"]
    if "dei" in row:
        yield (("Publisher", "SEC"), ("Name", "dei"), ("URI", f"{official['dei']}#{row['dei']}"))
    if name in measures() and row.get("gaap", True):
        yield (
            ("Publisher", "FASB"),
            ("Name", "us-gaap"),
            ("URI", f"{official['us-gaap']}#{name}"),
        )


def _axes(rows: dict[str, Any], measure_rows: dict[str, Any]) -> Iterator[Element]:
    texts = _member_texts(measure_rows)
    for name, axis in load_taxonomy().axes.items():
        row = rows[name]
        label = _capital(row["label"])
        group = "xbrldt:dimensionItem"
        text = row["definition"]
        yield Element(name, _ABSTRACT, f"{label} [Axis]", text, substitutes=group, typed=axis.typed)
        if axis.typed:
            continue
        domain = domain_of(name)
        yield Element(domain, _MEMBER, f"{label} [Domain]", f"Holds the members of {name}.")
        for member in axis.members:
            label_of, definition = texts.get(member) or row["members"][member]
            yield Element(member, _MEMBER, f"{_capital(label_of)} [Member]", definition)


def domain_of(axis: str) -> str:
    """Return the domain of an explicit axis.

    >>> domain_of("MeasureAxis")
    'MeasureDomain'
    """
    return axis.removesuffix("Axis") + "Domain"


def _member_texts(rows: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Return label and definition of the members that are made of other tables."""
    texts = {
        member_of_measure(name): (rows[name]["label"], f"Stands for the measure {name}.")
        for name in measures()
    }
    for form in reports():
        for is_transition, of in ((False, "Form"), (True, "Transition report on Form")):
            label = f"{of} {form}"
            member = member_of_report(form, is_transition=is_transition)
            texts[member] = (label, f"Stands for the box {label} of the cover.")
    return texts


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

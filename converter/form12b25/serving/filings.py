"""A filing as a page shows it: its statements in groups, each value with its evidence."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox

from ..linked.vocabulary import BASE
from ..resources import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .resources import Resource, Value

_NS = f"{BASE}ns#"
_OA = "http://www.w3.org/ns/oa#"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_FILINGS = {f"{_NS}LateFilingNotification", f"{_NS}Filing"}
_PASSED = {_RDF_TYPE, _RDFS_LABEL, f"{_NS}evidence", f"{_NS}source", f"{_NS}convertedBy"}
GROUPS = {
    "Reported changes": ("reportsChange", "discrepancy", "changeExplanation", "changeAnticipated"),
    "Late report": (
        "subjectReport", "report", "reportBox", "missingReport", "reasonNarrative", "seeksRelief",
        "reliefBoxes", "otherReportsFiled", "partiallyOmitted", "omittedPortion",
    ),
    "Registrant": (
        "filer", "statedRegistrant", "commissionFileNumber", "cusip", "contact", "signature",
    ),
    "Problems": ("problem",),
}  # fmt: skip
"""Groups of properties; what no group has is of the submission."""
_OTHERS = "Submission"
_DEEPEST = 6
Path = tuple[frozenset[str], ...]


class Span(NamedTuple):
    """Where a value stands in the file, and the words there."""

    start: int
    end: int
    quote: str


class Entry(NamedTuple):
    """A line of the page: a name and a value, or a name and the entries of a part."""

    label: str
    text: str = ""
    iri: str = ""
    span: Span | None = None
    parts: tuple[Entry, ...] = ()


class NameUse(NamedTuple):
    """A name of a registrant, and the days of its use in words; ``last`` is for the order."""

    name: str
    days: str
    last: str


class FilingView(NamedTuple):
    """What the page of a filing shows."""

    iri: str
    name: str
    title: str
    digest: str
    groups: list[tuple[str, list[Entry]]]
    names: list[NameUse]

    @property
    def marks(self) -> list[int]:
        """The places where the evidence of a value begins or ends."""
        found = [entry.span for _, entries in self.groups for entry in _all(entries) if entry.span]
        return [place for span in found for place in (span.start, span.end)]


def _all(entries: list[Entry] | tuple[Entry, ...]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _all(entry.parts)


def is_filing(thing: Resource) -> bool:
    """Return whether a thing is a filing."""
    types = thing.statements.get(thing.iri, {}).get(_RDF_TYPE, [])
    return any(value.text in _FILINGS for value in types)


def filing_view(thing: Resource) -> FilingView:
    """Return a filing in groups."""
    reader = _Reader(thing)
    groups: dict[str, list[Entry]] = {name: [] for name in (*GROUPS, _OTHERS)}
    places = {prop: name for name, props in GROUPS.items() for prop in props}
    for predicate, values in sorted(reader.own.items(), key=_order):
        prop = predicate.removeprefix(_NS)
        if predicate not in _PASSED and prop != "field":
            entries = [reader.entry(predicate, value) for value in values]
            groups[places.get(prop, _OTHERS)] += sorted(entries, key=_place_of)
    named = [(name, entries) for name, entries in groups.items() if entries]
    return FilingView(
        iri=thing.iri,
        name=thing.iri.rpartition("/")[2],
        title=reader.label(thing.iri) or thing.iri.rpartition("/")[2],
        digest=reader.digest(),
        groups=named,
        names=reader.names(),
    )


def _place_of(entry: Entry) -> tuple[int, str]:
    spans = [one.span.start for one in _all((entry,)) if one.span]
    return (min(spans, default=1 << 60), entry.text)


class _Reader:
    """The statements of a filing, with the evidence of its values."""

    def __init__(self, thing: Resource) -> None:
        self.all = thing.statements
        self.iri = thing.iri
        self.own = thing.statements[thing.iri]
        self.fields: list[tuple[list[str], Span]] = []
        for node in self.all.values():
            field, span = node.get(f"{_NS}field"), self._span_of(node)
            if field and span:
                keys = [key for key in field[0].text.split(".") if not key.isdecimal()]
                self.fields.append((keys, span))

    def _span_of(self, node: dict[str, list[Value]]) -> Span | None:
        try:
            start, end = (int(node[f"{_OA}{name}"][0].text) for name in ("start", "end"))
        except (KeyError, ValueError):
            return None
        quote = node.get(f"{_OA}exact", [])
        return Span(start, end, quote[0].text if quote else "")

    def label(self, iri: str) -> str:
        """The label of a thing of the filing."""
        labels = self.all.get(iri, {}).get(_RDFS_LABEL, [])
        return labels[0].text if labels else ""

    def digest(self) -> str:
        """The SHA-256 digest of the file that the filing was read from."""
        return next(
            (node[f"{_NS}sha256"][0].text for node in self.all.values() if f"{_NS}sha256" in node),
            "",
        )

    def entry(self, predicate: str, value: Value, path: Path = ()) -> Entry:
        """A value of a thing as an entry; its parts are entries below it."""
        name = labels().get(predicate) or predicate.rpartition("/")[2].rpartition("#")[2]
        path = (*path, keys_of().get(predicate, frozenset()))
        if not value.is_iri or value.text not in self.all:
            shown = labels().get(value.text) or _short(value.text)
            return Entry(name, shown, value.text * value.is_iri, self._found(path, value.text))
        node = self.all[value.text]
        if f"{_OA}start" in node or len(path) > _DEEPEST:
            return Entry(name, _short(value.text), value.text)
        evidence = node.get(f"{_NS}evidence", [])
        span = self._span_of(self.all.get(evidence[0].text, {})) if evidence else None
        parts = [
            self.entry(below, one, path)
            for below, values in sorted(node.items(), key=_order)
            if below not in _PASSED
            for one in values
            if one.text not in {self.iri, value.text}
        ]
        shared = value.text if "#" not in value.text else ""
        return Entry(name, self.label(value.text), shared, span, tuple(parts))

    def _found(self, path: Path, value: str) -> Span | None:
        """The evidence of a value: the only one of its field, or the only one with its words."""
        spans = [
            span
            for keys, span in self.fields
            if len(keys) == len(path) and all(map(frozenset.__contains__, path, keys))
        ]
        if len(spans) > 1:
            spans = [span for span in spans if value.casefold() in span.quote.casefold()]
        return spans[0] if len(spans) == 1 else None

    def names(self) -> list[NameUse]:
        """The names of the registrants over time, the oldest first."""
        filed = _first(self.own, "filedOn")
        found: set[NameUse] = set()
        for node in self.all.values():
            if name := _first(node, "conformedName"):
                found.add(NameUse(name, f"on {filed}" if filed else "on the filing", "9999"))
            if name := _first(node, "nameText"):
                since, until = _first(node, "usedFrom"), _first(node, "usedUntil")
                latest = _first(node, "usedUntilNoLaterThan")
                days = [f"from {since}" * bool(since), f"until {until}" * bool(until)]
                days += [f"until {latest} at the latest" * (bool(latest) and not until)]
                found.add(NameUse(name, " ".join(filter(None, days)), until or latest))
        return sorted(found, key=lambda use: (use.last, use.days, use.name))


def _order(item: tuple[str, object]) -> int:
    """Properties in the order of the context, which is that of the model."""
    return list(keys_of()).index(item[0]) if item[0] in keys_of() else len(keys_of())


def _first(node: dict[str, list[Value]], prop: str) -> str:
    values = node.get(f"{_NS}{prop}")
    return values[0].text if values else ""


@cache
def keys_of() -> dict[str, frozenset[str]]:
    """Return the keys of the JSON document that a property stands for, by its IRI."""
    context = json.loads(text("ontology", "context.jsonld"))["@context"]
    scoped = [
        row["@context"] for row in context.values() if isinstance(row, dict) and "@context" in row
    ]
    found: dict[str, set[str]] = {}
    for terms in (context, *(one for one in scoped if isinstance(one, dict))):
        for key, row in terms.items():
            iri = row.get("@id") if isinstance(row, dict) else row
            if isinstance(iri, str) and not key.startswith("@"):
                prefix, _, name = iri.partition(":")
                whole = context.get(prefix)
                found.setdefault(f"{whole}{name}" if isinstance(whole, str) else iri, set()).add(
                    key
                )
    return {iri: frozenset(keys) for iri, keys in found.items()}


def _short(value: str) -> str:
    """An IRI of ours without its beginning; another value as it is."""
    return value.removeprefix(f"{BASE}id/") if value.startswith(f"{BASE}id/") else value


@cache
def labels() -> dict[str, str]:
    """Return the labels of the vocabulary's terms by their IRIs.

    >>> labels()["https://w3id.org/form12b25/ns#reportsChange"]
    'reports change'
    """
    found: dict[str, str] = {}
    for file in ("form12b25.ttl", "concepts.ttl", "measures.ttl"):
        for quad in ox.parse(text("ontology", file), format=ox.RdfFormat.TURTLE):
            if quad.predicate.value.endswith(("#label", "#prefLabel")):
                found.setdefault(quad.subject.value, quad.object.value)
    return found

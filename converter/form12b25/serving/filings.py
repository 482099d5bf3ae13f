"""A filing as a page shows it: a summary, and its statements in groups, each with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..linked.vocabulary import BASE
from .evidence import OA, EvidenceOfValues, LitSpan, Path, step_of
from .names import NameUse, names_of, registrants_of
from .terms import NS, labels, place_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .evidence import Node
    from .resources import Resource, Value

_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_FILINGS = {f"{NS}LateFilingNotification", f"{NS}Filing"}
_PASSED = {_RDF_TYPE, _RDFS_LABEL, f"{NS}evidence", f"{NS}field"}
_DEEPEST = 6
GROUPS = {
    "Late report": (
        "subjectReport", "amendsNotificationOf", "relatesToPortion", "seeksRelief", "reliefBoxes",
        "otherReportsFiled", "missingReport", "changeAnticipated", "reasonNarrative", "reportBox",
    ),
    "Reported changes": ("reportsChange", "discrepancy", "changeExplanation"),
    "Registrant": ("filer", "statedRegistrant", "commissionFileNumber", "cusip"),
    "People": ("contact", "signature"),
    "Problems of the reading": ("problem",),
}  # fmt: skip
"""Groups of properties, in their order; what no group has is of the submission."""
_OTHERS = "Submission"


class Entry(NamedTuple):
    """A line of the page: a name and a value, or a name and the entries of a part.

    ``iri`` is that of what the line is about; ``node`` is its fragment in the filing.
    """

    label: str
    text: str = ""
    iri: str = ""
    span: LitSpan | None = None
    parts: tuple[Entry, ...] = ()
    node: str = ""


class SummaryLine(NamedTuple):
    """A fact of the summary: its name, its words, and what they link to."""

    label: str
    text: str
    link: str = ""


class FilingView(NamedTuple):
    """What the page of a filing shows."""

    iri: str
    name: str
    title: str
    digests: list[str]
    summary: list[SummaryLine]
    groups: list[tuple[str, list[Entry]]]
    names: list[tuple[str, list[NameUse]]]

    @property
    def marks(self) -> list[int]:
        """The places where the evidence of a value begins or ends."""
        found = [entry.span for _, entries in self.groups for entry in _all(entries) if entry.span]
        return [place for span in found for place in (span.start, span.end)]


def _all(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _all(entry.parts)


def is_filing(thing: Resource) -> bool:
    """Return whether a thing is a filing."""
    types = thing.statements.get(thing.iri, {}).get(_RDF_TYPE, [])
    return any(value.text in _FILINGS for value in types)


def filing_view(thing: Resource) -> FilingView:
    """Return what the page of a filing shows."""
    nodes = thing.statements
    title = _text(nodes[thing.iri], _RDFS_LABEL) or thing.iri.rpartition("/")[2]
    return FilingView(
        iri=thing.iri,
        name=thing.iri.rpartition("/")[2],
        title=title,
        digests=[v.text for node in nodes.values() for v in node.get(f"{NS}sha256", [])],
        summary=list(_summary(thing)),
        groups=_groups(_Reader(thing)),
        names=names_of(thing),
    )


def _groups(reader: _Reader) -> list[tuple[str, list[Entry]]]:
    groups: list[tuple[str, list[Entry]]] = []
    left = {p: values for p, values in reader.own.items() if p not in _PASSED}
    for name, props in GROUPS.items():
        entries = [e for prop in props for e in reader.entries(f"{NS}{prop}", left)]
        groups.append((name, entries))
    rest = [e for predicate in sorted(left, key=place_of) for e in reader.entries(predicate, left)]
    groups.append((_OTHERS, rest))
    return [(name, entries) for name, entries in groups if entries]


def _place_in_text(entry: Entry) -> tuple[int, str]:
    spans = [one.span.start for one in _all((entry,)) if one.span]
    return (min(spans, default=1 << 60), entry.text)


def _text(node: Node, predicate: str) -> str:
    values = node.get(predicate)
    return values[0].text if values else ""


def _summary(thing: Resource) -> Iterator[SummaryLine]:
    """Yield what one wants to know of a filing first."""
    nodes, own = thing.statements, thing.statements[thing.iri]
    for label, prop in (
        ("Filed", "filedOn"),
        ("Form", "formType"),
        ("Accession number", "accessionNumber"),
    ):
        if words := _text(own, f"{NS}{prop}"):
            yield SummaryLine(label, words)
    for iri, cik in registrants_of(thing):
        yield SummaryLine("CIK", cik, iri)
    subject = nodes.get(_text(own, f"{NS}subjectReport"), {})
    if form := _text(subject, f"{NS}formType"):
        end = _text(subject, f"{NS}periodEnd")
        yield SummaryLine("Late", f"{form} for the period ended {end}" if end else form)
    relief = own.get(f"{NS}seeksRelief", [])
    yield SummaryLine("Relief sought", shown(relief[0]) if relief else "not stated")
    for value in own.get(f"{NS}contact", []):
        contact = nodes.get(value.text, {})
        known = [_text(contact, p) for p in (f"{_VCARD}fn", f"{NS}telephone")]
        if any(known):
            yield SummaryLine("Contact", ", ".join(filter(None, known)))
    source = nodes.get(_text(own, f"{NS}source"), {})
    if (address := _text(source, f"{NS}url")).startswith("https://www.sec.gov/"):
        yield SummaryLine("On EDGAR", address.rpartition("/")[2], address)


_VCARD = "http://www.w3.org/2006/vcard/ns#"


class _Reader:
    """Turns statements of a filing into entries."""

    def __init__(self, thing: Resource) -> None:
        self.nodes = thing.statements
        self.iri = thing.iri
        self.own = thing.statements[thing.iri]
        self.evidence = EvidenceOfValues(self.nodes)
        self.opened: set[str] = set()

    def entries(self, predicate: str, left: dict[str, list[Value]]) -> list[Entry]:
        """The entries of a property of the filing, in the order of its text; it is done then."""
        made = [self.entry(predicate, value) for value in left.pop(predicate, [])]
        return sorted(made, key=_place_in_text)

    def entry(self, predicate: str, value: Value, path: Path = ()) -> Entry:
        """A value of a thing as an entry; its parts are entries below it."""
        name = labels().get(predicate) or predicate.rpartition("/")[2].rpartition("#")[2]
        path = (*path, step_of(predicate))
        if not value.is_iri or value.text not in self.nodes:
            span = self.evidence.of_value(path, value.text)
            return Entry(name, shown(value), value.text * value.is_iri, span)
        node = self.nodes[value.text]
        shared = "" if "#" in value.text else value.text
        fragment = value.text.rpartition("#")[2] if "#" in value.text else ""
        text, span = self.words(value.text, node), self.evidence.of_node(node)
        if f"{OA}start" in node or len(path) > _DEEPEST or value.text in self.opened:
            return Entry(name, text or shown(value), shared, span)
        if f"{NS}boxForm" in node:
            return Entry(name, text, "", span, (), fragment)
        self.opened.add(value.text)  # a thing is shown once, whatever links to it
        if (place := self.evidence.place_in_list(path, node)) is not None:
            path = (*path, place)
        return Entry(name, text, shared, span, tuple(self._parts(value.text, path)), fragment)

    def _parts(self, iri: str, path: Path) -> Iterator[Entry]:
        node = self.nodes[iri]
        for predicate in sorted(node, key=place_of):
            if predicate not in _PASSED:
                for one in node[predicate]:
                    if one.text not in {self.iri, iri}:
                        yield self.entry(predicate, one, path)

    def words(self, iri: str, node: Node) -> str:
        """A thing in a line: its label, and what tells it from others of its kind."""
        if f"{NS}boxForm" in node:
            mark = "☒" if _text(node, f"{NS}isChecked") == "true" else "☐"
            return f"{mark} {_text(node, f'{NS}boxLabel') or _text(node, f'{NS}boxForm')}"
        if code := _text(node, f"{NS}problemCode") or _text(node, f"{NS}code"):
            return f"{code}: {_text(node, f'{NS}message')}".strip(": ")
        if end := _text(node, f"{NS}periodEnd"):
            start = _text(node, f"{NS}periodStart")
            if not _text(node, _RDFS_LABEL) and not _text(node, f"{NS}formType"):
                return f"{start} to {end}" if start else f"until {end}"
        label = _text(node, _RDFS_LABEL)
        period = self._period(node)
        return f"{label} ({period})" if label and period else label or _named(node, iri)

    def _period(self, node: Node) -> str:
        """The period of a change: that of its current amount, or of the prior one."""
        for prop in ("currentAmount", "priorAmount"):
            amount = self.nodes.get(_text(node, f"{NS}{prop}"), {})
            period = self.nodes.get(_text(amount, f"{NS}period"), {})
            if period:
                word = "" if prop == "currentAmount" else "prior: "
                return word + (self.words("", period) or _text(period, f"{NS}instant"))
        return ""


_NAMING = ("formType", "signerName", "nameText", "factorText", "name")


def _named(node: Node, iri: str) -> str:
    found = next((v for name in _NAMING if (v := _text(node, f"{NS}{name}"))), "")
    return found or ("" if "#" in iri else iri.removeprefix(f"{BASE}id/"))

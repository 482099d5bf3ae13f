"""The linkbases of the taxonomy: labels, references, presentation, definition (XBRL 2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from form12b25.xbrl.taxonomy import Axis, Hypercube, load_taxonomy

from .elements import domain_of, elements
from .markup import ARCROLE, IMPORTS, PREFIXES, ROLE, XML, add, qname, role_of, to_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DIMENSIONS = "http://xbrl.org/int/dim/arcrole/"


class Arc(NamedTuple):
    """An arc between two elements, by name."""

    arcrole: str
    start: str
    end: str
    attributes: tuple[tuple[str, str], ...] = ()


def labels() -> bytes:
    """Return the label linkbase: a standard label and a definition of each element."""
    root = _linkbase()
    link = _link(root, "label", f"{ROLE}link")
    for element in elements():
        _locate(link, element.name)
        for ending, text in (("label", element.label), ("documentation", element.definition)):
            made = _resource(link, "label", element.name, f"{ROLE}{ending}")
            made.set(f"{XML}lang", "en")
            made.text = text
        _resource_arc(link, "label", element.name)
    return to_bytes(root)


def references() -> bytes:
    """Return the reference linkbase: parts of the form, elements of dei and us-gaap."""
    root = _linkbase()
    link = _link(root, "reference", f"{ROLE}link")
    for element in elements():
        if not element.references:
            continue
        _locate(link, element.name)
        for parts in element.references:
            made = _resource(link, "reference", element.name, f"{ROLE}reference")
            for part, text in parts:
                add(made, f"ref:{part}", text)
        _resource_arc(link, "reference", element.name)
    return to_bytes(root)


def _presented(table: Hypercube) -> Iterator[Arc]:
    up = f"{ARCROLE}parent-child"
    yield Arc(up, f"{table.name}Abstract", f"{table.name}Table")
    for axis in _axes(table):
        yield Arc(up, f"{table.name}Table", axis.name)
        if axis.members:
            yield Arc(up, axis.name, domain_of(axis.name))
        for member in axis.members:
            yield Arc(up, domain_of(axis.name), member)
    yield Arc(up, f"{table.name}Abstract", f"{table.name}LineItems")
    for concept in table.concepts:
        yield Arc(up, f"{table.name}LineItems", concept)


def _defined(table: Hypercube) -> Iterator[Arc]:
    closed = (("xbrldt:contextElement", "scenario"), ("xbrldt:closed", "true"))
    items, cube = f"{table.name}LineItems", f"{table.name}Table"
    yield Arc(f"{_DIMENSIONS}all", items, cube, closed)
    for concept in table.concepts:
        yield Arc(f"{_DIMENSIONS}domain-member", items, concept)
    for axis in _axes(table):
        yield Arc(f"{_DIMENSIONS}hypercube-dimension", cube, axis.name)
        if not axis.members:
            continue
        domain = domain_of(axis.name)
        unusable = (("xbrldt:usable", "false"),)
        yield Arc(f"{_DIMENSIONS}dimension-domain", axis.name, domain, unusable)
        if axis.default:
            yield Arc(f"{_DIMENSIONS}dimension-default", axis.name, axis.default)
        for member in axis.members:
            yield Arc(f"{_DIMENSIONS}domain-member", domain, member)


def presentation() -> bytes:
    """Return the presentation linkbase: a tree for each table."""
    return _networks("presentation", _presented)


def definition() -> bytes:
    """Return the definition linkbase: a closed hypercube for each table."""
    return _networks("definition", _defined)


def _networks(kind: str, arcs_of: Callable[[Hypercube], Iterator[Arc]]) -> bytes:
    """Return a linkbase with one link a table."""
    root = _linkbase()
    schema = f"nt-{load_taxonomy().date}.xsd"
    for name in load_taxonomy().tables:
        href = f"{schema}#role_{name}"
        add(root, "link:roleRef", roleURI=role_of(name), xlink_type="simple", xlink_href=href)
    networks = {name: list(arcs_of(table)) for name, table in load_taxonomy().tables.items()}
    for arcrole in dict.fromkeys(a.arcrole for arcs in networks.values() for a in arcs):
        if arcrole.startswith(_DIMENSIONS):
            href = f"{IMPORTS['xbrldt']}#{arcrole.removeprefix(_DIMENSIONS)}"
            add(root, "link:arcroleRef", arcroleURI=arcrole, xlink_type="simple", xlink_href=href)
    for name, arcs in networks.items():
        link = _link(root, kind, role_of(name))
        for element in dict.fromkeys(n for arc in arcs for n in (arc.start, arc.end)):
            _locate(link, element)
        for order, arc in enumerate(arcs, 1):
            made = add(link, f"link:{kind}Arc", xlink_type="arc", xlink_arcrole=arc.arcrole)
            made.set(qname("xlink:from"), arc.start)
            made.set(qname("xlink:to"), arc.end)
            made.set("order", str(order))
            for key, value in arc.attributes:
                made.set(qname(key), value)
    return to_bytes(root)


def _linkbase() -> etree._Element:
    namespaces = {p: PREFIXES[p] for p in ("link", "xlink", "xbrldt", "ref", "xsi")}
    root = etree.Element(qname("link:linkbase"), nsmap=namespaces)
    places = (PREFIXES["link"], IMPORTS["link"], PREFIXES["ref"])
    more = "http://www.xbrl.org/2006/ref-2006-02-27.xsd"
    root.set(qname("xsi:schemaLocation"), " ".join((*places, more)))
    return root


def _link(root: etree._Element, kind: str, role: str) -> etree._Element:
    return add(root, f"link:{kind}Link", xlink_type="extended", xlink_role=role)


def _locate(link: etree._Element, name: str) -> None:
    href = f"nt-{load_taxonomy().date}.xsd#nt_{name}"
    add(link, "link:loc", xlink_type="locator", xlink_href=href, xlink_label=name)


def _resource(link: etree._Element, kind: str, name: str, role: str) -> etree._Element:
    label = f"{name}_{kind}"
    return add(link, f"link:{kind}", xlink_type="resource", xlink_label=label, xlink_role=role)


def _resource_arc(link: etree._Element, kind: str, name: str) -> None:
    add(
        link,
        f"link:{kind}Arc",
        xlink_type="arc",
        xlink_arcrole=f"{ARCROLE}concept-{kind}",
        xlink_from=name,
        xlink_to=f"{name}_{kind}",
    )


def _axes(table: Hypercube) -> list[Axis]:
    return [load_taxonomy().axes[name] for name in table.axes]

"""RDF: terms outside the vocabulary, and the SHACL shapes, graph by graph, with their places."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..linked.vocabulary import BASE, RDF_TYPE
from ..patterns import lazy
from ..resources import text as published
from ..validation.phrases import meant
from ..validation.shapes import results
from .findings import MOST, Finding, finding
from .places import Lines, Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NS = BASE + "ns#"
_FILINGS = frozenset({f"{NS}LateFilingNotification", f"{NS}Filing"})
SYNTAX = {
    "turtle": "TURTLE",
    "trig": "TRIG",
    "nquads": "N_QUADS",
    "ntriples": "N_TRIPLES",
    "rdfxml": "RDF_XML",
}


def parsed(data: bytes, syntax: str) -> list[Any]:
    """Return the statements of a text; raise SyntaxError or ValueError for what is no RDF."""
    import pyoxigraph as ox

    return list(ox.parse(data, getattr(ox.RdfFormat, syntax)))


def check_rdf(file: str, text: str, kind: str, *, shacl: bool) -> list[Finding]:
    """Return what is wrong with a text of RDF; raises what :func:`parsed` raises."""
    if kind == "rdfxml":
        check_xml(text)
    return check_quads(file, parsed(text.encode(), SYNTAX[kind]), _in_text(text), shacl=shacl)


def check_xml(text: str) -> None:
    """Raise SyntaxError, with its place, for what is no XML, or declares entities of its own.

    The reader of RDF/XML does not notice an end that is missing, and entities can grow without end.
    """
    from lxml import etree

    declared = _ENTITY.search(text)
    if declared:
        line = text.count("\n", 0, declared.start()) + 1
        raise SyntaxError("it declares entities, which are not read", (None, line, 1, None))
    try:
        etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise SyntaxError(error.msg, (None, line, column, None)) from None


_ENTITY = lazy(r"<!ENTITY\b")


def check_quads(
    file: str, quads: list[Any], find: Callable[[str, str], Region | None], *, shacl: bool
) -> list[Finding]:
    """Return what is wrong with statements: each named graph is held to the shapes by itself."""
    graphs: dict[str, list[Any]] = {}
    for quad in quads:
        graphs.setdefault(getattr(quad.graph_name, "value", ""), []).append(quad)
    unknown = (f for graph in graphs.values() for f in _unknown_terms(file, graph, find))
    found = list(islice(unknown, MOST + 1))
    for graph in graphs.values() if shacl else ():
        if len(found) > MOST:
            break  # more are not shown
        found += _broken_shapes(file, graph, find)
    if shacl and not any(_is_filing(quad) for quad in quads):
        message = "no filing is in the graph: no shape has what it checks"
        found.append(finding(file, "shape-no-focus", message))
    return sorted(found, key=lambda f: (f.region or (0,), f.pointer, f.message))


def _is_filing(quad: Any) -> bool:
    return _class(quad) in _FILINGS


def _class(quad: Any) -> str:
    """Return the class that a statement says of its subject; "" for another statement."""
    from pyoxigraph import NamedNode

    if quad.predicate.value != RDF_TYPE or not isinstance(quad.object, NamedNode):
        return ""
    return str(quad.object.value)


def _unknown_terms(
    file: str, quads: list[Any], find: Callable[[str, str], Region | None]
) -> Iterator[Finding]:
    """Terms that are none, or of the other sort; nodes whose class no statement says."""
    typed = {quad.subject for quad in quads if _class(quad).startswith(NS)}
    seen: set[tuple[str, str]] = set()
    for quad in quads:
        subject, verb = _shown_node(quad.subject), quad.predicate.value
        is_class = verb == RDF_TYPE
        term = _class(quad) if is_class else verb
        if not term.startswith(NS) or (subject, term) in seen:
            continue
        seen.add((subject, term))
        hint = ""
        if term not in _terms(of_classes=is_class):
            sort = "class" if is_class else "property"
            code, hint = (
                "vocabulary-unknown-term",
                meant(term.removeprefix(NS), _names(of_classes=is_class)),
            )
            message = f"the vocabulary has no {sort} {term.removeprefix(NS)!r}"
        elif quad.subject not in typed and (subject, "") not in seen:
            seen.add((subject, ""))
            code = "shape-no-class"
            message = "a node with properties of the vocabulary has no class of it"
        else:
            continue
        yield finding(file, code, message, hint=hint, pointer=subject, region=find(subject, verb))


def _shown_node(node: Any) -> str:
    """Return a node's IRI; blank nodes have no name that would be the same in the next run."""
    from pyoxigraph import NamedNode

    return str(node.value) if isinstance(node, NamedNode) else "a blank node"


@cache
def _names(*, of_classes: bool) -> tuple[str, ...]:
    """Return the names of the vocabulary's classes, or of its properties."""
    sort = "Class" if of_classes else r"\w*Property"
    pattern = rf"^nt12b25:(\w+) a owl:{sort}\b"
    return tuple(re.findall(pattern, published("ontology", "form12b25.ttl"), re.MULTILINE))


@cache
def _terms(*, of_classes: bool) -> frozenset[str]:
    return frozenset(NS + name for name in _names(of_classes=of_classes))


def _broken_shapes(
    file: str, quads: list[Any], find: Callable[[str, str], Region | None]
) -> Iterator[Finding]:
    import pyoxigraph as ox

    triples = [ox.Triple(quad.subject, quad.predicate, quad.object) for quad in quads]
    lines = (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
    for result in results(lines):
        if result.path.startswith(NS) and result.path not in _terms(of_classes=False):
            continue  # a shape is closed to it: that it is no term is told already
        code = "shape-violated" if result.severity == "Violation" else "shape-doubted"
        said = result.message + (f" It is {_shown(result.value)}." if result.value else "")
        yield finding(
            file,
            code,
            said,
            hint=f"shape {result.shape.removeprefix(BASE + 'shapes#')}",
            pointer=result.focus if "://" in result.focus else "a blank node",
            region=find(result.focus, result.path),
        )


def _shown(value: str) -> str:
    return value if value.startswith("http") else f'"{value}"'


_SUBJECT = lazy(
    r"""^[ \t]*(?P<whole>
        <(?P<iri>[^<>\s]*)>
      | (?P<prefix>[\w.-]*):(?P<local>[^\s<>"]*)(?=\s)
      | <[^<>\n]*?about="(?P<about>[^"\n]*)")""",
    re.MULTILINE | re.VERBOSE,
)
_PREFIX = lazy(r"^[ \t]*@?prefix\s+([\w.-]*):\s*<([^<>\s]*)>", re.MULTILINE | re.IGNORECASE)
_END = lazy(r"\.[ \t]*(?:\r?\n|\Z)|</(?:rdf:)?Description>")


def _in_text(text: str) -> Callable[[str, str], Region | None]:
    """Return what finds a node, or a property of it, in Turtle, TriG, lines, or RDF/XML.

    A node is found where it is a subject: at the beginning of a line, by its IRI or prefixed name;
    a property by its name behind that, before the end of the statement.
    """
    lines = Lines(text)
    index: dict[str, list[tuple[int, int]]] = {}

    def find(focus: str, predicate: str) -> Region | None:
        if not index:
            index.update(_subjects(text))
        found = index.get(focus, ())
        for _, behind in found if predicate else ():
            end = _END.search(text, behind)
            place = _verb(text, _local(predicate), behind, end.start() if end else len(text))
            if place is not None:
                return lines.region(*place)
        return lines.region(*found[0]) if found else None

    return find


def _verb(text: str, name: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a property stands in a stretch: its name as a whole, with its prefix or IRI."""
    at = text.find(name, start, end)
    while at >= 0:
        behind = at + len(name)
        if text[at - 1] in ":#/" and (behind == len(text) or text[behind] in "> \t\r\n"):
            first = at
            while first > max(start, at - _LONGEST) and not text[first - 1].isspace():
                first -= 1
            return first, behind + (text[behind : behind + 1] == ">")
        at = text.find(name, behind, end)
    return None


_LONGEST = 300
"""Characters of an IRI in front of its last part."""


def _subjects(text: str) -> dict[str, list[tuple[int, int]]]:
    """Return where each IRI begins a line, in one pass."""
    prefixes = dict(_PREFIX.findall(text))
    found: dict[str, list[tuple[int, int]]] = {}
    for match in _SUBJECT.finditer(text):
        name = match["iri"] or match["about"]
        if name is None:
            name = prefixes.get(match["prefix"] or "", "") + (match["local"] or "")
        found.setdefault(name, []).append(match.span("whole"))
    return found


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]

"""docs/ontology.html, made of the ontology by pyLODE (extra ``docs``), and of its concept schemes.

pyLODE shows classes and properties; the concepts, from the broader to the narrower, are added here.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from pylode import OntPub
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rdflib.term import Node

ROOT = Path(__file__).parents[2]
NS = "https://w3id.org/form12b25/ns#"
_ENTITY = re.compile(r'entity" id="([^"]+)">.*?<code>([^<]+)</code>', re.DOTALL)
_LINK = re.compile(r'(id="|href="#)([^"]+)"')
_NAMESPACES = '<div id="namespaces">'
_TO_NAMESPACES = '<li>\n          <h4>\n            <a href="#namespaces">'


def page() -> str:
    """Return the page; the anchor of each term is the local name of its IRI."""
    made = str(OntPub(ontology=shown()).make_html())
    anchors = dict(_anchors(made))
    made = _LINK.sub(lambda m: f'{m[1]}{anchors.get(m[2], m[2])}"', made)
    schemes = Graph()
    for name in ("measures", "concepts"):
        schemes.parse(ROOT / "ontology" / f"{name}.ttl")
    for before, added in ((_NAMESPACES, _schemes(schemes)), (_TO_NAMESPACES, _contents(schemes))):
        assert made.count(before) == 1  # noqa: S101 pyLODE made another page
        made = made.replace(before, added + before)
    return "\n".join(line.rstrip() for line in made.splitlines()) + "\n"


def shown() -> Graph:
    """Return the ontology without what pyLODE shows twice, or in any order.

    That are functional properties (it lists them once more), the terms of others, and unions.
    """
    graph = Graph().parse(ROOT / "ontology" / "form12b25.ttl")
    graph.remove((None, RDF.type, OWL.FunctionalProperty))
    for term in set(graph.subjects(RDF.type)):
        if isinstance(term, URIRef) and not term.startswith(NS[:-1]):
            graph.remove((term, RDF.type, None))
    for union in set(graph.subjects(OWL.unionOf)):
        for term in set(graph.subjects(RDFS.range, union)):
            graph.set((term, RDFS.range, RDFS.Literal))
    return graph


def _schemes(graph: Graph) -> str:
    """Return a section for each concept scheme: a table, a narrower concept below its broader."""
    out = ""
    for scheme in _sorted(graph, graph.subjects(RDF.type, SKOS.ConceptScheme)):
        rows = "".join(
            _rows(graph, concept, 0)
            for concept in _sorted(graph, graph.subjects(SKOS.topConceptOf, scheme))
        )
        out += (
            f'<div class="section" id="{_anchor(scheme)}">\n'
            f"<h2>Concepts: {escape(_label(graph, scheme))}</h2>\n"
            f"<p><code>{scheme}</code></p>\n<table>\n"
            "<tr><th>Concept</th><th>Notation</th><th>Definition</th></tr>\n"
            f"{rows}</table>\n</div>\n"
        )
    return out


def _rows(graph: Graph, concept: Node, depth: int) -> str:
    notation = graph.value(concept, SKOS.notation)
    said = escape(str(graph.value(concept, SKOS.definition)))
    for near in graph.objects(concept, SKOS.closeMatch):
        said += f'<br/>close match: <a href="{near}"><code>{near}</code></a>'
    row = (
        f'<tr id="{_anchor(concept)}"><td style="padding-left: {2 * depth}em">'
        f'<a href="{concept}">{escape(_label(graph, concept))}</a></td>'
        f"<td>{f'<code>{notation}</code>' if notation else ''}</td><td>{said}</td></tr>\n"
    )
    below = _sorted(graph, graph.subjects(SKOS.broader, concept))
    return row + "".join(_rows(graph, narrower, depth + 1) for narrower in below)


def _contents(graph: Graph) -> str:
    """Return the lines of the table of contents, one for each scheme."""
    return "".join(
        f'<li>\n<h4>\n<a href="#{_anchor(scheme)}">'
        f"Concepts: {escape(_label(graph, scheme))}</a>\n</h4>\n</li>\n"
        for scheme in _sorted(graph, graph.subjects(RDF.type, SKOS.ConceptScheme))
    )


def _label(graph: Graph, node: Node) -> str:
    return str(graph.value(node, SKOS.prefLabel))


def _sorted(graph: Graph, nodes: Iterable[Node]) -> list[Node]:
    return sorted(nodes, key=lambda node: _label(graph, node))


def _anchor(node: Node) -> str:
    """Return an anchor that no term of the ontology has."""
    return "concepts-" + str(node).removeprefix(NS.removesuffix("ns#")).replace("/", "-")


def _anchors(made: str) -> Iterator[tuple[str, str]]:
    """Yield pyLODE's anchor of each term, and its local name."""
    for anchor, iri in _ENTITY.findall(made):
        yield anchor, iri.removeprefix(NS)

"""Make docs/ontology.html of the ontology, by pyLODE (extra ``docs``)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from pylode import OntPub
from rdflib import OWL, RDF, RDFS, Graph, URIRef

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
NS = "https://w3id.org/form12b25/ns#"
_ENTITY = re.compile(r'entity" id="([^"]+)">.*?<code>([^<]+)</code>', re.DOTALL)
_LINK = re.compile(r'(id="|href="#)([^"]+)"')


def page() -> str:
    """Return the page; the anchor of each term is the local name of its IRI."""
    made = str(OntPub(ontology=shown()).make_html())
    anchors = dict(_anchors(made))
    made = _LINK.sub(lambda m: f'{m[1]}{anchors.get(m[2], m[2])}"', made)
    return "\n".join(line.rstrip() for line in made.splitlines()) + "\n"


def shown() -> Graph:
    """Return the ontology without what pyLODE shows twice, or in any order.

    That are functional properties (it lists them once more), the terms of others, and unions.
    """
    graph = Graph().parse(HERE.parent / "ontology" / "form12b25.ttl")
    graph.remove((None, RDF.type, OWL.FunctionalProperty))
    for term in set(graph.subjects(RDF.type)):
        if isinstance(term, URIRef) and not term.startswith(NS[:-1]):
            graph.remove((term, RDF.type, None))
    for union in set(graph.subjects(OWL.unionOf)):
        for term in set(graph.subjects(RDFS.range, union)):
            graph.set((term, RDFS.range, RDFS.Literal))
    return graph


def _anchors(made: str) -> Iterator[tuple[str, str]]:
    """Yield pyLODE's anchor of each term, and its local name."""
    for anchor, iri in _ENTITY.findall(made):
        yield anchor, iri.removeprefix(NS)


def main() -> None:
    """Write the page beside this script."""
    (HERE / "ontology.html").write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()

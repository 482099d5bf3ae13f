"""The description of the service (SPARQL 1.1 Service Description)."""

from __future__ import annotations

import pyoxigraph as ox

from .formats import GRAPHS, ROWS

_SD = "http://www.w3.org/ns/sparql-service-description#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = {
    "json": "SPARQL_Results_JSON",
    "xml": "SPARQL_Results_XML",
    "csv": "SPARQL_Results_CSV",
    "tsv": "SPARQL_Results_TSV",
    "turtle": "Turtle",
    "ntriples": "N-Triples",
    "jsonld": "JSON-LD",
    "rdfxml": "RDF_XML",
    "nquads": "N-Quads",
}


def service_description(address: str) -> list[ox.Triple]:
    """Return the statements about the endpoint at an address.

    >>> len(service_description("http://localhost:8025/sparql"))
    15
    """
    service, dataset, graph = ox.BlankNode(), ox.BlankNode(), ox.BlankNode()
    made: list[tuple[ox.BlankNode, str, ox.NamedNode | ox.BlankNode]] = [
        (service, f"{_RDF}type", ox.NamedNode(f"{_SD}Service")),
        (service, f"{_SD}endpoint", ox.NamedNode(address)),
        (service, f"{_SD}supportedLanguage", ox.NamedNode(f"{_SD}SPARQL11Query")),
        (service, f"{_SD}defaultDataset", dataset),
        (dataset, f"{_RDF}type", ox.NamedNode(f"{_SD}Dataset")),
        (dataset, f"{_SD}defaultGraph", graph),
    ]
    made += [
        (service, f"{_SD}resultFormat", ox.NamedNode(_FORMATS + _RESULTS[name]))
        for name in (*ROWS, *GRAPHS)
    ]
    return [ox.Triple(s, ox.NamedNode(p), o) for s, p, o in made]

"""The formats of answers, and their media types."""

from __future__ import annotations

from typing import NamedTuple

ROWS = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
}
GRAPHS = {
    "turtle": "text/turtle",
    "ntriples": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdfxml": "application/rdf+xml",
    "nquads": "application/n-quads",
}


class Forms(NamedTuple):
    """The formats in which an answer is wanted: rows, or a graph; None where none fits."""

    rows: str | None
    graph: str | None

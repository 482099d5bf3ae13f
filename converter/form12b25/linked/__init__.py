"""A filing as linked data: its names, its statements, its JSON-LD document."""

from .document import linked_document
from .names import filing_iri, graph_iri
from .statements import nquads, ntriples
from .vocabulary import CONTEXT_URL, context, expand

__all__ = [
    "CONTEXT_URL",
    "context",
    "expand",
    "filing_iri",
    "graph_iri",
    "linked_document",
    "nquads",
    "ntriples",
]

"""A filing as a graph of rdflib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .statements import ntriples
from .vocabulary import BASE, expand

if TYPE_CHECKING:
    from rdflib import Graph

    from ..model import Filing


def to_graph(filing: Filing) -> Graph:
    """Return the statements of a filing as an rdflib graph, its prefixes bound.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
    >>> len(to_graph(Filing(source=source)))
    8
    """
    from rdflib import Graph

    graph = Graph().parse(data=ntriples(filing), format="nt")
    for prefix in ("nt12b25", "ntid", "vcard", "oa"):
        graph.bind(prefix, expand(f"{prefix}:"))
    graph.bind("ntm", f"{BASE}measure/")
    graph.bind("ntd", f"{BASE}direction/")
    return graph

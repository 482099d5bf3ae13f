"""Other views of a filing: its facts as rows, its graph.

They are methods of :class:`~form12b25.model.Filing`, put there from here: the model knows neither
XBRL nor RDF.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import Filing

if TYPE_CHECKING:
    from rdflib import Graph


def to_facts(self: Filing) -> list[dict[str, Any]]:
    """Return a row for each stated fact, in the terms of the XBRL taxonomy, as for pandas.

    The keys are those of :data:`form12b25.xbrl.rows.COLUMNS`: ``concept``, ``entity``,
    ``periodStart`` and ``periodEnd`` (days, both included; a fact at a date has no start),
    ``unit``, ``value`` (text), ``decimals``, ``dimensions`` (axis → member or text).

    >>> from form12b25.model import Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> Filing(source=source, seeks_relief=True).to_facts()[0]["concept"]
    'ReliefUnderRule12b25bClaimed'
    """
    from .xbrl.rows import fact_rows

    return fact_rows(self)


def to_graph(self: Filing) -> Graph:
    """Return the filing as a graph of rdflib, its prefixes bound.

    >>> from form12b25.model import Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> len(Filing(source=source).to_graph())
    8
    """
    from .linked.graph import to_graph as graph_of

    return graph_of(self)


for view in (to_facts, to_graph):
    setattr(Filing, view.__name__, view)

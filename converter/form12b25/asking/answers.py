"""Answers to SPARQL queries: rows for people, for programs, and in the W3C's formats."""

from __future__ import annotations

import io
import json
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any

from ..linked.vocabulary import XSD
from .questions import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rdflib import Graph

_READERS: dict[str, Callable[[str], Any]] = {
    "boolean": lambda text: text in {"true", "1"},
    "date": date.fromisoformat,
    "dateTime": datetime.fromisoformat,
    "decimal": Decimal,
    "integer": int,
}
_ROWS = {"csv": "CSV", "tsv": "TSV", "json": "JSON", "xml": "XML"}
_GRAPHS = {
    "turtle": "TURTLE",
    "ntriples": "N_TRIPLES",
    "nquads": "N_QUADS",
    "rdfxml": "RDF_XML",
    "jsonld": "JSON_LD",
}
FORMATS = ("table", *_ROWS, *_GRAPHS)
"""Formats of answers: the first five are for rows, the first and the last five for graphs."""
_LEAST, _GAP, _ELLIPSIS = 6, 2, "…"


class Answer:
    """What a query found: rows (``columns`` and tuples), a graph, or yes and no.

    It can be read once, row by row: nothing is kept in memory.
    """

    def __init__(
        self, found: Any, limit: int | None = None, *, is_graph: bool | None = None
    ) -> None:
        """Take what pyoxigraph's query returned; with a limit, no more rows or statements."""
        self._found = found
        self._limit = limit
        self.columns: tuple[str, ...] = tuple(v.value for v in getattr(found, "variables", ()))
        self.is_graph = type(found).__name__ == "QueryTriples" if is_graph is None else is_graph
        self.is_boolean = type(found).__name__ == "QueryBoolean"
        self.was_cut = False

    def __bool__(self) -> bool:
        """Return what an ASK query found; of others, whether there is anything (that reads it)."""
        if self.is_boolean:
            return bool(self._found)
        return next(iter(self._terms()), None) is not None

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Yield rows of Python values; None where a variable is not bound.

        Numbers are ``int`` and ``Decimal``, days ``date``, times ``datetime``, IRIs ``str``.
        """
        for row in self._terms():
            yield tuple(python_value(term) for term in row)

    def _terms(self) -> Iterator[tuple[Any, ...]]:
        if self.is_boolean:
            return
        for number, row in enumerate(self._found):
            if number == self._limit:
                self.was_cut = True
                return
            if self.is_graph:
                yield row.subject, row.predicate, row.object
            else:
                yield tuple(row[name] for name in self.columns)

    def to_graph(self) -> Graph:
        """Return the statements that CONSTRUCT or DESCRIBE found, as a graph of rdflib.

        Raises TypeError for rows.
        """
        if not self.is_graph:
            raise TypeError("these are rows, not a graph: only CONSTRUCT and DESCRIBE give a graph")
        from rdflib import Graph

        out = io.BytesIO()
        self.write(out, "ntriples")
        graph = Graph().parse(data=out.getvalue(), format="nt")
        for prefix, iri in PREFIXES.items():
            graph.bind(prefix, iri)
        return graph

    def to_dataframe(self) -> Any:
        """Return the rows as a DataFrame of pandas, which has to be installed.

        Raises ImportError where it is not, TypeError for a graph.
        """
        if self.is_graph:
            raise TypeError("this is a graph: to_graph() returns it")
        import pandas as pd  # type: ignore[import-untyped,import-not-found,unused-ignore]

        return pd.DataFrame(list(self), columns=list(self.columns))

    def write(self, out: IO[bytes], form: str = "table", *, width: int | None = None) -> None:
        """Write the answer in one of :data:`FORMATS`; a table as wide as it has to be, or cut.

        Raises ValueError for a format that does not fit (rows as Turtle, a graph as CSV).
        """
        if form == "table":
            out.write("".join(f"{line}\n" for line in self._table(width)).encode("utf-8"))
        elif form in _ROWS and not self.is_graph:
            self._write_rows(out, form)
        elif form in _GRAPHS and self.is_graph:
            self._write_graph(out, form)
        else:
            kind = "a graph" if self.is_graph else "rows"
            fitting = ", ".join(["table", *(_GRAPHS if self.is_graph else _ROWS)])
            raise ValueError(f"the answer is {kind}, which is not written as {form}: {fitting}")

    def _write_rows(self, out: IO[bytes], form: str) -> None:
        import pyoxigraph as ox

        if self._limit is None or self.is_boolean:
            if self.is_boolean and form in {"csv", "tsv"}:  # which the W3C's formats leave out
                out.write(b"true\n" if self else b"false\n")
                return
            self._found.serialize(out, getattr(ox.QueryResultsFormat, _ROWS[form]))
            return
        out.write(_serialized(self.columns, self._terms(), form))

    def _write_graph(self, out: IO[bytes], form: str) -> None:
        import pyoxigraph as ox

        triples = (ox.Triple(*terms) for terms in self._terms())
        rdf = getattr(ox.RdfFormat, _GRAPHS[form])
        ox.serialize(triples, out, rdf, prefixes=PREFIXES if rdf.file_extension == "ttl" else None)

    def _table(self, width: int | None) -> Iterator[str]:
        if self.is_boolean:
            yield "yes" if self else "no"
            return
        heads = self.columns or ("subject", "predicate", "object")
        rows = [[shown(term) for term in row] for row in self._terms()]
        widths = [max(map(_columns_of, column)) for column in zip(heads, *rows, strict=True)]
        widths = _fitting(widths, width)
        right = [
            bool(rows) and all(not row[i] or row[i].lstrip("-").isdecimal() for row in rows)
            for i in range(len(heads))
        ]
        yield _line(heads, widths, right)
        yield _line(["-" * n for n in widths], widths, right)
        for row in rows:
            yield _line(row, widths, right)


def answer_of(found: Any, limit: int | None = None) -> Answer:
    """Return what pyoxigraph's query returned as an answer."""
    return Answer(found, limit)


def _serialized(columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]], form: str) -> bytes:
    """Return rows in a format of the W3C: in JSON of their own, which the library reads."""
    import pyoxigraph as ox

    bindings = [
        {name: _in_json(term) for name, term in zip(columns, row, strict=True) if term is not None}
        for row in rows
    ]
    text = json.dumps({"head": {"vars": list(columns)}, "results": {"bindings": bindings}})
    found = ox.parse_query_results(text, ox.QueryResultsFormat.JSON)
    return found.serialize(format=getattr(ox.QueryResultsFormat, _ROWS[form])) or b""


def _in_json(term: Any) -> dict[str, str]:
    """Return a term as an object of SPARQL 1.1 Query Results JSON, section 3.2.2."""
    if hasattr(term, "subject"):
        raise ValueError("a triple is no value of the results' format: ask for its parts")
    if not hasattr(term, "datatype"):
        is_blank = type(term).__name__ == "BlankNode"
        return {"type": "bnode" if is_blank else "uri", "value": term.value}
    made = {"type": "literal", "value": term.value}
    if term.language:
        made["xml:lang"] = term.language
    elif term.datatype.value != f"{XSD}string":
        made["datatype"] = term.datatype.value
    return made


def python_value(term: Any) -> Any:
    """Return a term as a value of Python; a number or day that is none stays a text.

    >>> import pyoxigraph as ox
    >>> python_value(ox.Literal("12.5", datatype=ox.NamedNode(XSD + "decimal")))
    Decimal('12.5')
    """
    if term is None:
        return None
    kind = getattr(term, "datatype", None)
    name = kind.value.removeprefix(XSD) if kind is not None else ""
    try:
        return _READERS[name](term.value) if name in _READERS else _text(term)
    except (ValueError, ArithmeticError):
        return term.value


def _text(term: Any) -> str:
    value: str = getattr(term, "value", str(term))
    return value


def shown(term: Any) -> str:
    """Return a term as people want to read it: IRIs by prefix, white space folded."""
    if term is None:
        return ""
    text = _text(term)
    if not hasattr(term, "datatype"):
        for prefix, iri in PREFIXES.items():
            if text.startswith(iri):
                return f"{prefix}:{text[len(iri) :]}"
    return " ".join(text.split())


def _columns_of(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def _fitting(widths: list[int], width: int | None) -> list[int]:
    """Cut the widest columns until all of them fit."""
    widths = list(widths)
    if width is None:
        return widths
    room = max(width - _GAP * (len(widths) - 1), len(widths) * _LEAST)
    while sum(widths) > room:
        widest = max(range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= _LEAST:
            break
        second = max((w for i, w in enumerate(widths) if i != widest), default=_LEAST)
        cut = max(1, min(sum(widths) - room, widths[widest] - max(second, _LEAST)))
        widths[widest] -= cut
    return widths


def _line(cells: Any, widths: list[int], right: list[bool]) -> str:
    parts = []
    for cell, width, to_right in zip(cells, widths, right, strict=True):
        text = cell
        if _columns_of(text) > width:
            while _columns_of(text) > width - 1:
                text = text[:-1]
            text += _ELLIPSIS
        blanks = " " * (width - _columns_of(text))
        parts.append(blanks + text if to_right else text + blanks)
    return (" " * _GAP).join(parts).rstrip()

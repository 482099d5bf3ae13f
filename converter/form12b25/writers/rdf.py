"""A filing as RDF: lines straight from the model, the other syntaxes of those by pyoxigraph."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ..linked import expand, nquads, ntriples
from ..patterns import lazy
from ..problems import InvalidOutputError

if TYPE_CHECKING:
    from ..model import Filing

_ESCAPES = ("\\u00", "\\uFFF", "\\b", "\\f")
_NOT_IN_XML = lazy(r"(?<!\\)(?:\\\\)*(\\u(?:00[01][0-9A-F]|FFF[EF])|\\[bf])")
_PREFIXES = ("nt12b25", "oa", "prov", "vcard", "xsd")


def write_nquads(filing: Filing, *, evidence: bool = True) -> str:
    """Return N-Quads 1.1: one named graph, lines sorted."""
    return nquads(filing, evidence=evidence)


def write_ntriples(filing: Filing, *, evidence: bool = True) -> str:
    """Return N-Triples 1.1, lines sorted."""
    return ntriples(filing, evidence=evidence)


def write_turtle(filing: Filing, *, evidence: bool = True) -> str:
    """Return Turtle 1.1, subjects sorted."""
    return _serialized(ntriples(filing, evidence=evidence), "N_TRIPLES", "TURTLE")


def write_trig(filing: Filing, *, evidence: bool = True) -> str:
    """Return TriG 1.1: one named graph, subjects sorted."""
    return _serialized(nquads(filing, evidence=evidence), "N_QUADS", "TRIG")


def write_rdf_xml(filing: Filing, *, evidence: bool = True) -> str:
    """Return RDF/XML 1.1, subjects sorted.

    Raises :class:`~form12b25.problems.InvalidOutputError` for a control character, which XML 1.0
    cannot hold (section 2.2). The texts of a filing have none; a file's name may.
    """
    lines = ntriples(filing, evidence=evidence)
    if any(mark in lines for mark in _ESCAPES) and (found := _NOT_IN_XML.search(lines)):
        raise InvalidOutputError(f"a text has {found[1]} in it, which no XML can hold")
    return _serialized(lines, "N_TRIPLES", "RDF_XML")


def _serialized(lines: str, source: str, target: str) -> str:
    from pyoxigraph import RdfFormat, parse, serialize

    statements = parse(lines, format=getattr(RdfFormat, source))
    prefixes = {prefix: expand(f"{prefix}:") for prefix in _PREFIXES}
    out = BytesIO()
    serialize(statements, out, format=getattr(RdfFormat, target), prefixes=prefixes)
    return out.getvalue().decode()

"""RDF: terms outside the vocabulary, and the SHACL shapes, graph by graph, with their places."""

from __future__ import annotations

import difflib
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from ..linked.vocabulary import BASE, RDF_TYPE
from ..resources import text as published
from ..validation.shapes import results
from .findings import MOST, Finding, finding
from .places import Lines, Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
    return check_quads(file, parsed(text.encode(), SYNTAX[kind]), _in_text(text), shacl=shacl)


def check_quads(
    file: str, quads: list[Any], find: Callable[[str, str], Region | None], *, shacl: bool
) -> list[Finding]:
    """Return what is wrong with statements: each named graph is held to the shapes by itself."""
    graphs: dict[str, list[Any]] = {}
    for quad in quads:
        graphs.setdefault(getattr(quad.graph_name, "value", ""), []).append(quad)
    found = [f for graph in graphs.values() for f in _unknown_terms(file, graph, find)]
    for graph in graphs.values() if shacl else ():
        if len(found) > MOST:
            break  # more are not shown
        found += _broken_shapes(file, graph, find)
    if shacl and not any(_is_filing(quad) for quad in quads):
        message = "no filing is in the graph: no shape has what it checks"
        found.append(finding(file, "shape-no-focus", message))
    return sorted(found, key=lambda f: (f.region or (0,), f.pointer, f.message))


def _is_filing(quad: Any) -> bool:
    return quad.predicate.value == RDF_TYPE and getattr(quad.object, "value", "") in _FILINGS


def _unknown_terms(
    file: str, quads: Iterable[Any], find: Callable[[str, str], Region | None]
) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for quad in quads:
        subject, term = getattr(quad.subject, "value", "_:"), quad.predicate.value
        if term == RDF_TYPE:
            term = getattr(quad.object, "value", "")
        if not term.startswith(NS) or term in _terms() or (subject, term) in seen:
            continue
        seen.add((subject, term))
        hint = _meant(term)
        message = f"the vocabulary has no term {term.removeprefix(NS)!r}"
        region = find(subject, quad.predicate.value)
        yield finding(
            file, "vocabulary-unknown-term", message, hint=hint, pointer=subject, region=region
        )


@lru_cache(maxsize=4096)
def _meant(term: str) -> str:
    close = difflib.get_close_matches(term, _terms(), n=1, cutoff=0.9)
    return f"did you mean {close[0].removeprefix(NS)!r}?" if close else ""


@cache
def _terms() -> frozenset[str]:
    """Return the IRIs of the vocabulary's classes and properties."""
    found = re.findall(
        r"^nt12b25:(\w+) a owl:", published("ontology", "form12b25.ttl"), re.MULTILINE
    )
    return frozenset(NS + name for name in found)


def _broken_shapes(
    file: str, quads: list[Any], find: Callable[[str, str], Region | None]
) -> Iterator[Finding]:
    import pyoxigraph as ox

    triples = [ox.Triple(quad.subject, quad.predicate, quad.object) for quad in quads]
    lines = (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
    for result in results(lines):
        if result.path.startswith(NS) and result.path not in _terms():
            continue  # a shape is closed to it: that it is no term is told already
        code = "shape-violated" if result.severity == "Violation" else "shape-doubted"
        said = result.message + (f" It is {_shown(result.value)}." if result.value else "")
        yield finding(
            file,
            code,
            said,
            hint=f"shape {result.shape.removeprefix(BASE + 'shapes#')}",
            pointer=result.focus,
            region=find(result.focus, result.path),
        )


def _shown(value: str) -> str:
    return value if value.startswith("http") else f'"{value}"'


_SUBJECT = re.compile(
    r"""^[ \t]*(?P<whole>
        <(?P<iri>[^<>\s]*)>
      | (?P<prefix>[\w.-]*):(?P<local>[^\s<>"]*)(?=\s)
      | <[^<>\n]*?about="(?P<about>[^"\n]*)")""",
    re.MULTILINE | re.VERBOSE,
)
_PREFIX = re.compile(r"^\s*@?prefix\s+([\w.-]*):\s*<([^<>\s]*)>", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"\.[ \t]*(?:\r?\n|\Z)|</(?:rdf:)?Description>")


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
        verb = re.compile(rf"<?[^\s<>]*[:#/]{re.escape(_local(predicate))}(?=[>\s])>?")
        for _, behind in found if predicate else ():
            end = _END.search(text, behind)
            hit = verb.search(text, behind, end.start() if end else len(text))
            if hit:
                return lines.region(*hit.span())
        return lines.region(*found[0]) if found else None

    return find


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

"""Sources of a store as N-Quads, filing by filing: submissions, documents, RDF in every syntax."""

from __future__ import annotations

import gzip
import io
import json
import re
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from ..api import load, read
from ..linked.names import graph_iri
from ..linked.statements import nquads
from ..linked.vocabulary import BASE, CONTEXT_URL, RDF_TYPE, context
from ..problems import FilingError
from ..sources import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input

_BLANK = re.compile(rb"^_:|> _:", re.MULTILINE)
QUAD = re.compile(rb"(?:<[^<>\s]*>|_:\S+) <[^<>\s]*> .+ <([^<>\s]*)> \.\s*\Z")
"""A line of N-Quads in a named graph, and the name."""
_RDF = {".trig": "TRIG", ".ttl": "TURTLE", ".nt": "N_TRIPLES", ".rdf": "RDF_XML"}
_LINES = {".jsonl", ".ndjson"}
_PACKED = {".gz", ".zst"}
STORED = SUFFIXES | _RDF.keys() | _LINES | {".nq", ".json", ".jsonld"}
"""Suffixes of the files that a store takes, each also packed as ``.gz`` or ``.zst``."""
_ONTOLOGY = "http://www.w3.org/2002/07/owl#Ontology"
_FILING_CLASSES = ("LateFilingNotification", "Filing")
_BLANKS_OF_A_TRIPLE = 3
_LONGEST_LINE = 64 * 1024 * 1024


class GraphPart(NamedTuple):
    """Statements of one named graph, or of a part of it, as lines of N-Quads.

    ``has_blank``: there is, or may be, a blank node among them.
    """

    graph: str
    data: bytes
    has_blank: bool = False


def pieces(source: Input) -> Iterator[GraphPart]:
    """Yield the statements of a source, graph by graph.

    Raises :class:`~form12b25.problems.FilingError` for what is neither a filing nor RDF (reason
    ``not-rdf``, or one of those of :func:`form12b25.read` and :func:`form12b25.load`), and OSError.
    """
    kind = _kind(source)
    if kind == ".nq":
        with _opened(source) as lines:
            yield from _by_graph(lines)
        return
    if kind in _LINES:
        with _opened(source) as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _document(line, f"line {number}, where loading it stopped: ")
        return
    data, name = source.read()
    if kind in _RDF:
        yield from _parsed(data, _RDF[kind])
    elif data.lstrip()[:1] in {b"{", b"["} and kind in {".json", ".jsonld", ""}:
        yield from _json(data)
    else:
        filing = read(_named(data, name)) if name else read(data)
        yield GraphPart(graph_iri(filing), nquads(filing).encode("utf-8"))


def _named(data: bytes, name: str) -> IO[bytes]:
    """Return bytes as an open file that has a name, which goes into the document."""
    file = io.BytesIO(data)
    file.name = name
    return file


def _kind(source: Input) -> str:
    if source.path is None:
        return ""
    suffixes = [s.lower() for s in source.path.suffixes]
    if suffixes and suffixes[-1] in _PACKED:
        suffixes.pop()
    return suffixes[-1] if suffixes and suffixes[-1] in STORED else ""


@contextmanager
def _opened(source: Input) -> Iterator[Iterable[bytes]]:
    """Open a file of lines, unpacked as it is read: such files have no largest size."""
    assert source.path is not None  # noqa: S101 standard input has no suffix
    with source.path.open("rb") as file:
        magic = file.read(4)
        file.seek(0)
        if magic[:2] == b"\x1f\x8b":
            with gzip.open(file) as unpacked:
                yield _limited(unpacked)
        elif magic == b"\x28\xb5\x2f\xfd":
            yield io.BytesIO(source.read()[0])
        else:
            yield _limited(file)


def _limited(file: IO[bytes] | gzip.GzipFile) -> Iterator[bytes]:
    try:
        while line := file.readline(_LONGEST_LINE):
            yield line
    except (EOFError, gzip.BadGzipFile) as error:
        raise FilingError("compressed", f"compressed, and broken: {error}") from None


# -- documents -------------------------------------------------------------------------------


def _json(data: bytes) -> Iterator[GraphPart]:
    """A filing document, plain or JSON-LD; other JSON-LD, with our context where it names it."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FilingError("not-json", f"not JSON: {error}") from None
    if isinstance(document, dict) and "schemaVersion" in document:
        yield _document(data, "")
    elif isinstance(document, dict) and "documentInfo" in document:
        raise FilingError("not-rdf", "an xBRL-JSON report: load the filing, or its document")
    elif "@" in data.decode("utf-8", "replace"):
        yield from _parsed(json.dumps(_with_context(document)).encode("utf-8"), "JSON_LD")
    else:
        raise FilingError("not-rdf", "JSON, but no filing document")


def _with_context(document: Any) -> Any:
    if isinstance(document, list):
        return [_with_context(one) for one in document]
    if isinstance(document, dict) and document.get("@context") == CONTEXT_URL:
        return {**document, "@context": context()}
    return document


def _document(data: bytes, where: str) -> GraphPart:
    try:
        filing = load(data)
    except FilingError as error:
        raise FilingError(error.reason, f"{where}{error}") from None
    return GraphPart(graph_iri(filing), nquads(filing).encode("utf-8"))


# -- RDF -------------------------------------------------------------------------------------


def _by_graph(lines: Iterable[bytes]) -> Iterator[GraphPart]:
    """Group lines of N-Quads that follow one another by their graph."""
    graph = end = b""
    block: list[bytes] = []
    for number, line in enumerate(lines, 1):
        if block and line.endswith(end) and line.count(b" ") > _BLANKS_OF_A_TRIPLE:
            block.append(line)
            continue
        match = QUAD.match(line)
        if match is None:
            if not line.strip() or line.lstrip().startswith(b"#"):
                continue
            message = f"line {number}, where loading it stopped: no N-Quads in a named graph"
            raise FilingError("not-rdf", message)
        if match[1] != graph and block:
            yield _part(graph, block)
            block = []
        graph = match[1]
        end = b" <" + graph + b"> .\n"
        block.append(line if line.endswith(b"\n") else line + b"\n")
    if block:
        yield _part(graph, block)


def _part(graph: bytes, lines: list[bytes]) -> GraphPart:
    """The lines of a graph; its blank nodes get names that no other source has."""
    import pyoxigraph as ox

    data = b"".join(lines)
    if has_blank := _has_blank(data):
        try:
            quads = ox.parse(data, ox.RdfFormat.N_QUADS, rename_blank_nodes=True)
            data = ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
        except (SyntaxError, ValueError) as error:
            raise FilingError("not-rdf", f"not N-Quads: {error}") from None
    return GraphPart(graph.decode("utf-8", "replace"), data, has_blank)


def _has_blank(data: bytes) -> bool:
    """Whether there is a blank node in lines of N-Quads, or something that may be one."""
    return b"_:" in data and _BLANK.search(data) is not None


def _parsed(data: bytes, syntax: str) -> Iterator[GraphPart]:
    """Yield statements of another syntax; those in no graph get that of the filing among them."""
    import pyoxigraph as ox

    try:
        form = getattr(ox.RdfFormat, syntax)
        quads = list(ox.parse(data, form, rename_blank_nodes=True))
    except (SyntaxError, ValueError) as error:
        raise FilingError("not-rdf", f"not {syntax.replace('_', '-')}: {error}") from None
    default = ox.DefaultGraph()
    graphs: dict[Any, list[Any]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name, []).append(quad)
    if default in graphs:
        name = ox.NamedNode(_graph_of(graphs[default]))
        moved = [ox.Quad(q.subject, q.predicate, q.object, name) for q in graphs.pop(default)]
        graphs.setdefault(name, []).extend(moved)
    for name, found in graphs.items():
        data = ox.serialize(found, format=ox.RdfFormat.N_QUADS) or b""
        yield GraphPart(name.value, data, _has_blank(data))


def _graph_of(quads: list[Any]) -> str:
    """Return the graph of the one filing, or of the one vocabulary, that statements are about."""
    filings = _subjects(quads, {f"{BASE}ns#{name}" for name in _FILING_CLASSES})
    if len(filings) == 1:
        return filings.pop().replace(f"{BASE}id/", f"{BASE}graph/", 1)
    vocabularies = _subjects(quads, {_ONTOLOGY})
    if not filings and len(vocabularies) == 1:
        return vocabularies.pop()
    message = f"statements outside any named graph, and {len(filings)} filings among them"
    raise FilingError("not-rdf", f"{message}: one is needed, to name their graph by it")


def _subjects(quads: list[Any], classes: set[str]) -> set[str]:
    return {
        quad.subject.value
        for quad in quads
        if quad.predicate.value == RDF_TYPE and getattr(quad.object, "value", "") in classes
    }

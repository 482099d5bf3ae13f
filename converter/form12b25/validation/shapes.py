"""A filing's graph against the published SHACL shapes, by pyshacl or pyshifty."""

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..linked.vocabulary import BASE
from ..problems import problem
from ..resources import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rdflib import Graph
    from rdflib.term import Node

    from ..model import Problem

SH = "http://www.w3.org/ns/shacl#"
_FILINGS = tuple(f"<{BASE}ns#{name}>" for name in ("LateFilingNotification", "Filing"))


class Result(NamedTuple):
    """A result of a SHACL validation; a node, path, component or shape is its IRI or text."""

    focus: str
    path: str
    value: str
    component: str
    shape: str
    severity: str
    message: str


def validate_graph(lines: str, *, engine: str = "auto") -> Iterator[Problem]:
    """Yield a problem for each way in which a graph breaks a shape, or raises a doubt.

    ``lines`` are N-Triples, of one filing best. ``engine`` is ``pyshacl`` (the reference),
    ``pyshifty`` (extra ``fast``), or ``auto``: the fast one if it is installed. Both give the same
    results. A graph without a filing is an error: its shapes would find nothing to check.

    Raises :class:`ValueError` for another name, and :class:`ImportError` where the engine is not
    installed.

    >>> [p.code for p in validate_graph("<http://a.example/> <http://b.example/> 'c' .")]
    ['shape-no-focus']
    """
    check = _engine(engine)
    if not any(name in lines for name in _FILINGS):
        yield problem("shape-no-focus", "no filing is in the graph: no shape has what it checks")
        return
    for result in sorted(check(lines)):
        shape = result.shape.removeprefix(BASE + "shapes#")
        what = f"{result.focus}: {result.message}" + (f" ({result.value})" if result.value else "")
        if result.severity == "Violation":
            yield problem("shape-violated", f"{shape}: {what}")
        else:
            yield problem("shape-doubted", f"{shape}: {what}")


def results(lines: str, *, engine: str = "auto") -> set[Result]:
    """Return the results of a SHACL validation of N-Triples; raises as :func:`validate_graph`."""
    return set(_engine(engine)(lines))


@cache
def _engine(name: str) -> Callable[[str], Iterable[Result]]:
    if name not in {"auto", "pyshacl", "pyshifty"}:
        raise ValueError(f"no engine {name!r}: auto, pyshacl or pyshifty")
    if name != "pyshacl":
        try:
            return _fast()
        except ImportError:
            if name == "pyshifty":
                raise
    return _reference()


def shapes_text() -> str:
    """Return the shapes, in Turtle: those of SHACL Core and those that are queries.

    >>> "sh:sparql" in shapes_text()
    True
    """
    return text("ontology", "shapes.ttl") + text("ontology", "shapes-sparql.ttl")


def _reference() -> Callable[[str], Iterable[Result]]:
    import pyshacl
    from rdflib import Graph

    known = Graph().parse(data=shapes_text(), format="turtle")

    def check(lines: str) -> Iterable[Result]:
        with _literals_as_they_stand():
            data = Graph().parse(data=lines, format="nt")
            _, report, said = pyshacl.validate(data, shacl_graph=known)
        if not isinstance(report, Graph):
            raise TypeError(f"the shapes cannot be used: {said}")
        return _read(report)

    return check


def _fast() -> Callable[[str], Iterable[Result]]:
    from shifty import PreparedValidator

    validator = PreparedValidator(shapes_text().encode())

    def check(lines: str) -> Iterable[Result]:
        data = lines.encode()  # bytes are read as Turtle, of which N-Triples are a part
        if validator.validate_algebra(data, infer=False, on_unsupported="error").conforms:
            return ()
        with _literals_as_they_stand():
            return _read(validator.validate(data, infer=False, on_unsupported="error")[1])

    return check


@contextmanager
def _literals_as_they_stand() -> Iterator[None]:
    """Keep rdflib from writing literals anew, and from printing those that are ill-typed."""
    import rdflib

    logger = logging.getLogger("rdflib.term")
    kept, level = rdflib.NORMALIZE_LITERALS, logger.level
    rdflib.NORMALIZE_LITERALS = False
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        rdflib.NORMALIZE_LITERALS = kept
        logger.setLevel(level)


def _read(report: Graph) -> list[Result]:
    """Read a validation report (SHACL, section 3.6)."""
    from rdflib import BNode, URIRef

    def said(node: Node) -> dict[str, str]:
        """A blank node has no name that would be the same in the next run."""
        found = report.predicate_objects(node)
        return {str(p).removeprefix(SH): "" if isinstance(o, BNode) else str(o) for p, o in found}

    return [_result(said(node)) for node in report.objects(predicate=URIRef(SH + "result"))]


def _result(node: dict[str, str]) -> Result:
    return Result(
        focus=node["focusNode"],
        path=node.get("resultPath", ""),
        value=node.get("value", ""),
        component=node["sourceConstraintComponent"].removeprefix(SH),
        shape=node["sourceShape"],
        severity=node["resultSeverity"].removeprefix(SH),
        message=node.get("resultMessage", ""),
    )

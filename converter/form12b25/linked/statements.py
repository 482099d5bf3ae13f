"""A filing as RDF statements: lines of N-Triples or N-Quads, sorted, without a blank node.

The lines are written straight from the model, in one pass (N-Triples and N-Quads of RDF 1.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated.emit import EMIT, emit_evidence
from .derived import Derived
from .escape import check_iri, check_iris, escaped
from .names import Names, graph_iri, is_notification
from .vocabulary import class_name

if TYPE_CHECKING:
    from ..model import Evidence, Filing


def nquads(filing: Filing, *, evidence: bool = True) -> str:
    """Return a filing as N-Quads, in a named graph of its own, sorted by code points.

    Raises :class:`~form12b25.problems.InvalidOutputError` where a value fits into no IRI.

    >>> from form12b25.model import Filing, Source
    >>> filing = Filing(source=Source(sha256="0" * 64, byte_length=0, encoding="ascii"))
    >>> nquads(filing).count(" <https://w3id.org/form12b25/graph/filing/sha256-000")
    8
    """
    return _written(filing, f" <{graph_iri(filing)}> .\n", evidence=evidence)


def ntriples(filing: Filing, *, evidence: bool = True) -> str:
    """Return a filing as N-Triples, sorted by code points; raises what :func:`nquads` raises."""
    return _written(filing, " .\n", evidence=evidence)


def _written(filing: Filing, end: str, *, evidence: bool) -> str:
    writing = _Writing(filing, end, evidence=evidence)
    writing.node(filing, writing.names.base)
    blocks = writing.blocks
    subjects = sorted(blocks)
    check_iris(subjects)
    return "".join([blocks[subject] for subject in subjects])


class _Writing:
    """The statements of one filing, block by block: one block a subject."""

    def __init__(self, filing: Filing, end: str, *, evidence: bool) -> None:
        self.names = Names(filing)
        self.derived = Derived(filing)
        self.end = end
        self.evidence = evidence
        self.filing_class = class_name(type(filing), is_notice=is_notification(filing))
        self.blocks: dict[str, str] = {}

    def node(self, value: Any, iri: str) -> None:
        """Write a node, and the nodes below it; one met again adds only what is new."""
        subject = f"<{iri}> "
        block = EMIT[type(value)](value, subject, self.end, self)
        known = self.blocks.get(subject)
        if known is not None and known != block:
            lines = {*known.split("\n"), *block.split("\n")} - {""}
            block = "".join([f"{line}\n" for line in sorted(lines)])
        self.blocks[subject] = block

    def child(self, field: str, value: Any, subject: str) -> str:
        """Write a node that stands in a field; return its IRI."""
        if field == "evidence" and value.field is None:
            return self.span(value)
        iri = self.names.child(field, value, subject[1:-2])
        self.node(value, iri)
        return iri

    def span(self, evidence: Evidence) -> str:
        """Write evidence that stands in place, once for each span; return its IRI."""
        iri = self.names.span(evidence)
        subject = f"<{iri}> "
        if subject not in self.blocks:
            self.blocks[subject] = emit_evidence(evidence, subject, self.end, self)
        return iri

    def nodes(self, head: str, field: str, values: tuple[Any, ...], subject: str, end: str) -> str:
        """Write the nodes of a field; return the lines that link to them, each once."""
        lines = {f"{head}{self.child(field, value, subject)}>{end}" for value in values}
        return "".join(sorted(lines))

    def texts(self, head: str, values: tuple[str, ...], end: str) -> str:
        """Return the lines of a field with several texts."""
        return "".join(sorted({f'{head}"{escaped(value)}"{end}' for value in values}))

    def checked(self, text: str) -> str:
        """Return a text that is part of an IRI."""
        check_iri(text)
        return text

"""A filing as a JSON-LD document: the plain document, with ``id`` and ``type`` in every object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import Document
from .derived import Derived
from .names import ID, Names, filing_iri, is_notification
from .vocabulary import CONTEXT_URL, class_name, context, derived_terms, terms

if TYPE_CHECKING:
    from ..model import Filing
    from .vocabulary import Term


def linked_document(
    filing: Filing, *, inline_context: bool = False, evidence: bool = True
) -> dict[str, Any]:
    """Return a filing as a JSON-LD 1.1 document; it still validates against the JSON Schema.

    The context is named by its URL, or stands in the document (``inline_context``).

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
    >>> linked_document(Filing(source=source))["type"]
    'LateFilingNotification'
    """
    node = _Nodes(filing, evidence=evidence).node(filing, filing_iri(filing))
    node["type"] = class_name(type(filing), is_notice=is_notification(filing))
    return {"@context": context() if inline_context else CONTEXT_URL, **node}


class _Nodes:
    """The nodes of one filing."""

    def __init__(self, filing: Filing, *, evidence: bool) -> None:
        self._names = Names(filing)
        self._derived = Derived(filing)
        self._evidence = evidence

    def node(self, value: Any, iri: str) -> dict[str, Any]:
        """Return a value of the model as a node object."""
        cls: type = type(value)
        type_key = "@type" if cls is Document else "type"  # its key "type" is the header's TYPE
        out: dict[str, Any] = {"id": _compact(iri), type_key: class_name(cls)}
        for term in derived_terms(cls):
            self._put(out, term, getattr(self._derived, term.field)(value), iri)
        for term in terms(cls):
            if term.field != "evidence" or self._evidence:
                self._put(out, term, getattr(value, term.field), iri)
        return out

    def _put(self, out: dict[str, Any], term: Term, item: Any, parent: str) -> None:
        if item is None or item == ():
            return
        if term.kind != "node":
            out[term.key] = list(item) if isinstance(item, tuple) else item
        elif isinstance(item, tuple):
            out[term.key] = [self._child(term, i, parent) for i in item]
        else:
            out[term.key] = self._child(term, item, parent)

    def _child(self, term: Term, item: Any, parent: str) -> dict[str, Any]:
        return self.node(item, self._names.child(term.field, item, parent))


def _compact(iri: str) -> str:
    return "ntid:" + iri.removeprefix(ID)

"""A filing as a JSON-LD document: the plain document, with ``id`` and ``type`` in every object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import Document
from .names import ID, Names, is_notice
from .vocabulary import CONTEXT_URL, class_name, context, terms

if TYPE_CHECKING:
    from ..model import Filing


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
    names = Names(filing)
    node = _node(filing, names.base, names, evidence=evidence)
    node["type"] = class_name(type(filing), is_notice=is_notice(filing))
    return {"@context": context() if inline_context else CONTEXT_URL, **node}


def _node(value: Any, iri: str, names: Names, *, evidence: bool) -> dict[str, Any]:
    cls: type = type(value)
    type_key = "@type" if cls is Document else "type"  # its key "type" is the header's TYPE
    out: dict[str, Any] = {"id": _compact(iri), type_key: class_name(cls)}
    for term in terms(cls):
        item = getattr(value, term.field)
        if item is None or item == () or (term.field == "evidence" and not evidence):
            continue
        if term.kind != "node":
            out[term.key] = list(item) if isinstance(item, tuple) else item
        elif isinstance(item, tuple):
            out[term.key] = [
                _node(i, names.child(term.field, i, iri), names, evidence=evidence) for i in item
            ]
        else:
            out[term.key] = _node(
                item, names.child(term.field, item, iri), names, evidence=evidence
            )
    return out


def _compact(iri: str) -> str:
    return "ntid:" + iri.removeprefix(ID)

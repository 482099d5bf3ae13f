"""The filing document as JSON-LD 1.1: the plain document with a context, ids and types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..json_text import dumps
from ..linked import linked_document

if TYPE_CHECKING:
    from ..model import Filing


def write(filing: Filing, *, evidence: bool = True, inline_context: bool = False) -> str:
    """Return the document as JSON-LD text, its context named by URL or standing in it."""
    return dumps(linked_document(filing, inline_context=inline_context, evidence=evidence))

"""The filing document as JSON: keys in the documented order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..json_text import dumps, dumps_line

if TYPE_CHECKING:
    from ..model import Filing


def write(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document as JSON text, with a line feed at its end."""
    return dumps(filing.to_dict(evidence=evidence))


def write_line(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document as one line of JSON, for NDJSON."""
    return dumps_line(filing.to_dict(evidence=evidence))

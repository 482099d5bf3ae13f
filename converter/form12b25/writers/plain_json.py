"""The filing document as JSON: keys in the documented order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..json_text import dump_line, dumps

if TYPE_CHECKING:
    from ..model import Filing


def write(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document as JSON text, with a line feed at its end."""
    return dumps(filing.to_dict(evidence=evidence))


def write_line(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document on one line, with a line feed at its end: a line of JSON Lines."""
    return dump_line(filing.to_dict(evidence=evidence))

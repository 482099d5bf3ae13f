"""The filing document as JSON: keys in the documented order, UTF-8, no clock, no hash order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..model import Filing


def write(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document as JSON text, with a line feed at its end."""
    return dumps(filing.to_dict(evidence=evidence))


def dumps(document: dict[str, Any]) -> str:
    r"""Return a document as JSON text; by orjson (extra ``fast``) where it is installed.

    >>> dumps({"a": ["é"]})
    '{\n  "a": [\n    "é"\n  ]\n}\n'
    """
    try:
        import orjson
    except ImportError:
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()

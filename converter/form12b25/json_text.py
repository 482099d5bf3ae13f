"""JSON as text: UTF-8, keys in the order given, no clock, no hash order."""

from __future__ import annotations

import json
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_CALLS = count()
_LINE_ENDS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}
"""Characters at which some readers end a line, and JSON does not (RFC 8259, section 7)."""


def dumps(document: dict[str, Any]) -> str:
    r"""Return a document as JSON text; from the second on by orjson (extra ``fast``), if installed.

    The first is left to the standard library, which takes less time than to load orjson.

    >>> dumps({"a": ["é"]})
    '{\n  "a": [\n    "é"\n  ]\n}\n'
    """
    if next(_CALLS) == 0:
        return _standard(document)
    return _fastest()(document)


def dumps_line(document: dict[str, Any]) -> str:
    r"""Return a document as one line of JSON text, with a line feed at its end.

    >>> dumps_line({"a": ["é\u2028"]})
    '{"a": ["é\\u2028"]}\n'
    """
    return json.dumps(document, ensure_ascii=False).translate(_LINE_ENDS) + "\n"


def _standard(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


@cache
def _fastest() -> Callable[[dict[str, Any]], str]:
    try:
        import orjson
    except ImportError:
        return _standard
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return lambda document: orjson.dumps(document, option=option).decode()

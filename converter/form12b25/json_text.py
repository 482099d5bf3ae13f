"""JSON as text: UTF-8, keys in the order given, no clock, no hash order."""

from __future__ import annotations

import json
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_CALLS = count()


def dumps(document: dict[str, Any]) -> str:
    r"""Return a document as JSON text; from the second on by orjson (extra ``fast``), if installed.

    The first is left to the standard library, which takes less time than to load orjson.

    >>> dumps({"a": ["é"]})
    '{\n  "a": [\n    "é"\n  ]\n}\n'
    """
    if next(_CALLS) == 0:
        return _standard(document)
    return _fastest()(document)


def dump_line(document: dict[str, Any]) -> str:
    r"""Return a document as JSON text on one line.

    >>> dump_line({"a": ["é"]})
    '{"a":["é"]}\n'
    """
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


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

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


# -- reading ---------------------------------------------------------------------------------

_MOST_DIGITS = 18
_DEEPEST = 100
_TOO_DEEP = f"nested more than {_DEEPEST} deep"


def strict_loads(data: str | bytes) -> Any:
    """Return the value of a JSON text, without what readers of JSON disagree about.

    Raises :class:`ValueError` (a ``json.JSONDecodeError`` where there is a place) for a key that
    stands twice (RFC 8259, section 4), NaN and Infinity, half a surrogate pair, a number of more
    than 18 digits, and what is nested too deep to be read; :func:`check_depth` is stricter.

    >>> strict_loads('{"a": 1, "a": 2}')
    Traceback (most recent call last):
    ValueError: the key 'a' stands twice in one object
    """
    try:
        loaded = json.loads(
            data, parse_constant=_no_constant, parse_int=_integer, object_pairs_hook=_object
        )
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if r"\ud" in text or r"\uD" in text:
        _check_surrogates(loaded)
    return loaded


def strict_value(value: Any) -> Any:
    """Return a value, if it is one of JSON that :func:`strict_loads` would give; else raise."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    check_depth(value)
    _check_surrogates(value)
    return value


def _check_surrogates(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError("a text has half a surrogate pair in it") from None


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits: none here has so many")
    return int(digits)


def check_depth(loaded: Any) -> None:
    """A filing document is nested eight deep; other programs refuse what is nested without end."""
    level = [loaded] if isinstance(loaded, (dict, list)) else []
    for _ in range(_DEEPEST):
        items = (i.values() if isinstance(i, dict) else i for i in level)
        level = [i for inner in items for i in inner if isinstance(i, (dict, list))]
        if not level:
            return
    raise ValueError(_TOO_DEEP)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A key that stands twice would lose a value (RFC 8259, section 4)."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return made

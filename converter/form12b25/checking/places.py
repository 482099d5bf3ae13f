r"""Where each value of a JSON text stands: line and column, by path.

The text is known to be JSON; one pass finds the places that are asked for, without recursion.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOKEN = lazy(r'[{}\[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}\[\],:"]+', re.DOTALL)
_OPENING = {"{": "", "[": "0"}
"""What the path has first in an object and in an array."""
_CLOSING = frozenset("}]")
_NONE = (0, 0)
"""The key of what has none: of the whole, and of an item of an array."""
Path = tuple[str, ...]


class Region(NamedTuple):
    """A stretch of a text: lines and columns from 1, the end behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class Span(NamedTuple):
    """Where a value stands, and the key that it has in an object: offsets of characters."""

    start: int
    end: int
    key_start: int
    key_end: int


class Lines:
    r"""The lines of a text.

    >>> Lines("ab\nc").region(3, 4)
    Region(line=2, column=1, end_line=2, end_column=2)
    """

    def __init__(self, text: str) -> None:
        """Find where the lines begin: behind LF, CR and CRLF, as editors count."""
        self._starts = [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", text))]

    def region(self, start: int, end: int) -> Region:
        """Return the lines and columns of a stretch."""
        return Region(*self._place(start), *self._place(end))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def spans(text: str, paths: Iterable[Path]) -> dict[Path, Span]:
    r"""Return where the values of some paths stand; a path that is not there is left out.

    Of a key that stands twice, it is the last, as :func:`json.loads` has it.

    >>> spans('{"a": [1, {"b": 22}]}', [("a", "1", "b")])
    {('a', '1', 'b'): Span(start=16, end=18, key_start=11, key_end=14)}
    """
    wanted = set(paths)
    depths = {len(path) for path in wanted}
    found: dict[Path, Span] = {}
    for path, span in _values(text):
        if len(path) in depths and (here := tuple(path)) in wanted:
            found[here] = span
    return found


def _values(text: str) -> Iterator[tuple[list[str], Span]]:
    """Yield each value's path, which changes behind, and span; a container after what it has."""
    path: list[str] = []
    open_: list[tuple[int, tuple[int, int]]] = []
    key = _NONE
    expects_key = False
    for token in _TOKEN.finditer(text):
        mark, (start, end) = token[0], token.span()
        if mark == ",":
            expects_key = key != _NONE
            if not expects_key:
                path[-1] = str(int(path[-1]) + 1)
        elif mark in _OPENING:
            open_.append((start, key))
            path.append(_OPENING[mark])
            key, expects_key = _NONE, mark == "{"
        elif expects_key and mark != "}":
            path[-1], key, expects_key = str(json.loads(mark)), (start, end), False
        elif mark != ":":
            if mark in _CLOSING:
                path.pop()
                start, key = open_.pop()
            expects_key = False
            yield path, Span(start, end, *key)


def objects(value: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield the objects of a JSON value, each with its path; those of a context are none.

    >>> list(objects({"a": [{"b": 1}]}))
    [((), {'a': [{'b': 1}]}), (('a', '0'), {'b': 1})]
    """
    if isinstance(value, dict):
        yield path, value
        items: Iterable[tuple[Any, Any]] = value.items()
    else:
        items = enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        if isinstance(item, (dict, list)) and key != "@context":
            yield from objects(item, (*path, str(key)))

"""What is wrong with the text of a query, in words."""

from __future__ import annotations

from ..evidence import shortened
from ..patterns import lazy

_PLACE = lazy(r"error at ([0-9]+):([0-9]+)")


def where_wrong(text: str, said: str) -> str:
    """Return where a query is wrong, and what stands there; the engine lists all that could.

    >>> where_wrong("SELECT * {", "error at 1:11: expected one of ...")
    'line 1, column 11: the query ends too early'
    """
    place = _PLACE.search(said)
    if place is None:
        return " ".join(said.split())
    line, column = int(place[1]), int(place[2])
    lines = text.splitlines() or [""]
    rest = lines[line - 1][column - 1 :].strip() if line <= len(lines) else ""
    where = f"line {line}, column {column}"
    if "Prefix not found" in said:
        return f"{where}: a prefix that is not declared"
    if not rest and line >= len(lines):
        return f"{where}: the query ends too early"
    return f"{where}: not expected here: {shortened(rest, 40)!r}"

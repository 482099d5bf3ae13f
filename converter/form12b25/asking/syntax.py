"""What is wrong with the text of a query, and what it reaches, without an engine."""

from __future__ import annotations

import re
import sys

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
        return f"{where}: the prefix {prefix_at(lines, line, column)!r} is not declared"
    if not rest and line >= len(lines):
        return f"{where}: the query ends too early"
    return f"{where}: not expected here: {shortened(rest, 40)!r}"


def prefix_at(lines: list[str], line: int, column: int) -> str:
    """Return the name with a prefix at a place of a query, or before it."""
    text = lines[line - 1] if line <= len(lines) else ""
    found = [m for m in _PREFIXED.finditer(text) if m.start() < column]
    return found[-1][1] if found else ""


_PREFIXED = lazy(r"([A-Za-z_][\w.-]*:)[\w.-]*")
_ESCAPE = lazy(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_KEYWORD = lazy(r"service|load", re.IGNORECASE)
_HARMLESS = lazy(
    r"[?$]\w+"  # a variable
    r"|<[a-z]+:[\w./:~%-]*\#?[\w.-]*>"  # an IRI of the plain kind
    r"|\"[\w ,.;:!?-]*\"|'[\w ,.;:!?-]*'"  # a text of the plain kind
    r"|(?<![\w:.%-])[\w-]+:\w+(?![\w:.%\\-])"  # a name with a prefix
    r"|^[ \t]*\#[^\n\r]*$",  # a line that is a comment
    re.MULTILINE | re.IGNORECASE,
)


def reaches_out(text: str) -> str:
    r"""Return the keyword by which a query or an update may call another server; "" for none.

    Whether the letters of a keyword are one depends on all that is before them. So they are taken
    for one unless they stand in a variable, in a plain IRI, text or name, or in a line of comment,
    and the text has none of what could end these elsewhere.

    >>> reaches_out("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }")
    'SERVICE'
    >>> reaches_out("lo\u0061d <x:y>"), reaches_out("LOADSILENT<x:y>")
    ('LOAD', 'LOAD')
    >>> reaches_out("SELECT ?service { ?s ex:service 'a service', <x:service> }")
    ''
    """
    plain = _ESCAPE.sub(lambda match: _character(match[1] or match[2]), text)
    found = _KEYWORD.search(plain)
    if found is None:
        return ""
    is_sure = plain == text and "\\" not in text and "'''" not in text and '"""' not in text
    left = _HARMLESS.sub(_without_name, text) if is_sure else plain
    found = _KEYWORD.search(left)
    return found[0].upper() if found else ""


def _without_name(match: re.Match[str]) -> str:
    """Nothing of what is harmless; of a name, its prefix: ``SERVICE:x`` is the keyword to some."""
    prefix, colon, _ = match[0].partition(":")
    return prefix if colon and re.fullmatch(r"[\w-]+", prefix) else " "


def _character(digits: str) -> str:
    code = int(digits, 16)
    return chr(code) if code <= sys.maxunicode else " "

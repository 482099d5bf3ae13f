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
        return f"{where}: a prefix that is not declared"
    if not rest and line >= len(lines):
        return f"{where}: the query ends too early"
    return f"{where}: not expected here: {shortened(rest, 40)!r}"


_ESCAPE = lazy(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN = lazy(
    r"#[^\n\r]*"  # a comment
    r"|<[^<>\"{}|^`\\\x00-\x20]*>"  # an IRI
    r"|\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r"|\"(?:[^\"\\\n\r]|\\.)*\"|'(?:[^'\\\n\r]|\\.)*'"  # texts
    r"|[?$]\w+|@[\w-]+"  # a variable, a language
    r"|[\w.-]*:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\[_~.!$&'()*+,;=/?#@%-])*"  # a name with a prefix
    r"|(?P<word>\w+)",
    re.DOTALL,
)
_REACHES_OUT = frozenset({"SERVICE", "LOAD"})


def reaches_out(text: str) -> str:
    r"""Return the keyword by which a query or an update would call another server; "" for none.

    >>> reaches_out("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }")
    'SERVICE'
    >>> reaches_out("lo\\u0061d <x:y>")
    'LOAD'
    >>> reaches_out("SELECT ?service { ?s ex:service 'SERVICE <x>', <x:SERVICE> } # SERVICE")
    ''
    """
    plain = _ESCAPE.sub(lambda match: _character(match[1] or match[2]), text)
    for match in _TOKEN.finditer(plain):
        word = (match["word"] or "").upper()
        if word in _REACHES_OUT:
            return word
    return ""


def _character(digits: str) -> str:
    code = int(digits, 16)
    return chr(code) if code <= sys.maxunicode else " "

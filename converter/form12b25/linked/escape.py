"""Texts and IRIs as they stand in lines of N-Triples and N-Quads."""

from __future__ import annotations

from ..patterns import lazy
from ..problems import InvalidOutputError

TRUE, FALSE = (
    f'"{word}"^^<http://www.w3.org/2001/XMLSchema#boolean>' for word in ("true", "false")
)
_NO_IRI = lazy(r'[\x00-\x20<>"{}|\\^`\ud800-\udfff]')
_TO_ESCAPE = lazy(r'["\\\x00-\x1f\x7f\ufffe\uffff]')
_NO_CHARACTER = lazy("[\ud800-\udfff]")
_ESCAPES = {
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
    '"': '\\"',
    "\\": "\\\\",
}


def escaped(text: str) -> str:
    r"""Return the inside of a literal; raise :class:`InvalidOutputError` for half a surrogate pair.

    >>> escaped('say "no"\n'), escaped("é")
    ('say \\"no\\"\\n', 'é')
    """
    if _NO_CHARACTER.search(text):
        raise InvalidOutputError("a text has half a surrogate pair in it, which is no character")
    return _TO_ESCAPE.sub(lambda m: _ESCAPES.get(m[0]) or f"\\u{ord(m[0]):04X}", text)


def check_iri(text: str) -> None:
    """Raise :class:`InvalidOutputError` where a text cannot stand in an IRI (RFC 3987)."""
    if broken := _NO_IRI.search(text):
        raise InvalidOutputError(f"{broken[0]!r} stands in a value that is part of an IRI")


def check_iris(subjects: list[str]) -> None:
    """Do so for the subjects of lines, each an IRI in its brackets with a space behind it."""
    joined = "".join(subjects)
    marks = {joined.count(mark) for mark in "<> "}
    if marks != {len(subjects)} or not joined.isprintable() or any(c in joined for c in '"{}|\\^`'):
        for subject in subjects:
            check_iri(subject[1:-2])

"""The last line of an address to city, state or country, and postal code."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..patterns import lazy
from ..tables import table

_ZIP = r"[0-9]{5}(?:\s?[-–—]\s?[0-9]{4})?"
_CANADIAN = r"[A-Z][0-9][A-Z]\s?-?[0-9][A-Z][0-9]"
_BRITISH = r"[A-Z]{1,2}[0-9][A-Z0-9]?\s[0-9][A-Z]{2}"
_POSTAL_END = lazy(
    rf"\b(?P<code>{_ZIP}|{_CANADIAN}|{_BRITISH}|[0-9]{{4,7}}|[0-9]{{3}}[- ][0-9]{{2,4}})"
    r"[\s.,]*\Z"
)
_POSTAL_INSIDE = lazy(rf"\b(?P<code>{_CANADIAN}|{_BRITISH}|[0-9]{{4,7}})\b")
_POSTAL_FIRST = lazy(
    r"(?P<code>[0-9]{4,6}(?:\s?[A-Z]{2})?|[A-Z]{1,2}-[0-9]{4,5})\s+(?P<rest>\D+)\Z"
)


class Place(NamedTuple):
    """A city line; ``before`` is what stands in front of the city (a street)."""

    city: str | None = None
    state_or_country: str | None = None
    postal_code: str | None = None
    before: str = ""


@cache
def _state_end() -> re.Pattern[str]:
    states = table("states")
    words = sorted((*states["names"], *states["informal"], "D.C."), key=len, reverse=True)
    names = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in words)
    return re.compile(
        rf"(?:^|(?<=[\s,.]))(?P<state>(?i:{names})|{'|'.join(states['codes'])})[\s,.]*\Z"
    )


def is_state(text: str) -> bool:
    """Return whether a text is the name or the code of a US state."""
    match = _state_end().match(text)
    return match is not None


def read_place(line: str) -> Place:
    """Read a city line; a street in front of the city is kept apart.

    >>> read_place("St. Louis, Missouri 63103")[:3]
    ('St. Louis', 'Missouri', '63103')
    >>> read_place("Vancouver, British Columbia, Canada V6E 4G1")[:3]
    ('Vancouver', 'British Columbia, Canada', 'V6E 4G1')
    >>> read_place("1420 Cormorant Avenue, Suite 2650, Seattle, Washington 98101").before
    '1420 Cormorant Avenue, Suite 2650'
    """
    text = line.strip(" ,.;")
    postal = _POSTAL_END.search(text)
    head = text[: postal.start()].rstrip(" ,") if postal else text
    code = (
        re.sub(r"\s?[-–—]\s?", "-", postal["code"])
        if postal and "-" in postal["code"]
        else (postal["code"] if postal else None)
    )
    if state := _state_end().search(head):
        before, city = _split_city(head[: state.start("state")].rstrip(" \t\n,."))
        return Place(city or None, state["state"].strip(), code, before)
    return _foreign(head, code)


def _split_city(text: str) -> tuple[str, str]:
    """The city is what follows the last comma; a street may stand before it."""
    text = text.strip(" ,")
    before, comma, city = text.rpartition(",")
    return (before.strip(" ,"), city.strip()) if comma else ("", text)


def _foreign(head: str, code: str | None) -> Place:
    """City first, then "all between city and postal code"."""
    parts = [p.strip() for p in head.split(",") if p.strip()]
    if not parts:
        return Place(postal_code=code)
    if code is None and (first := _POSTAL_FIRST.match(parts[0])):
        return Place(first["rest"].strip(), ", ".join(parts[1:]) or None, first["code"])
    if code is None:
        for i, part in enumerate(parts):
            inside = _POSTAL_INSIDE.search(part)
            if inside and (i > 0 or part != inside["code"]):
                return _inside(parts, i, inside)
    return Place(parts[0], ", ".join(parts[1:]) or None, code)


def _inside(parts: list[str], i: int, inside: re.Match[str]) -> Place:
    """A postal code before the country: "Omer 84965, Israel"."""
    left = (parts[i][: inside.start()] + parts[i][inside.end() :]).strip()
    rest = [*parts[:i], *([left] if left else []), *parts[i + 1 :]]
    return Place(rest[0], ", ".join(rest[1:]) or None, inside["code"])

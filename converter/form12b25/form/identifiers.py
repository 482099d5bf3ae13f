"""File numbers and CUSIPs of the cover: behind their captions, or above them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Evidence
    from .page import Page

_FILE_CAPTION = lazy(
    r"(?:[(]\s*)?(?:(?:sec|s\.e\.c\.|commission)\s*)?file\s*"
    r"(?:numbers?|nos?\b\.?|\#)\s*(?:\(s\))?\s*[):.]*",
    re.IGNORECASE,
)
_FILE_NUMBER = lazy(
    r"(?<![A-Za-z0-9-])(?<![0-9][)])(?<![0-9][)]\s)"
    r"[0-9]{1,3}[-‐-―−][0-9]{3,7}(?:-[0-9]{1,3})?(?![A-Za-z0-9-])"
)
_LOOSE_NUMBER = lazy(
    r"[\s|_:.]*(?P<n>[0-9]{1,3}\s?[-‐-―− ]\s?[0-9]{3,7}(?:-[0-9]{1,3})?|[0-9]{6,10})"
    r"(?![A-Za-z0-9-])"
)
_CUSIP_CAPTION = lazy(r"\bcusip\s*(?:numbers?|nos?\b\.?|\#)?\s*(?:\(s\))?\s*[):.]*", re.IGNORECASE)
_CUSIP = lazy(
    r"(?<![A-Za-z0-9-])(?=[0-9A-Z]*[0-9])"
    r"(?:[0-9A-Z]{6}(?:[ -]{0,2}[0-9A-Z]{2}(?:[ -]{0,2}[0-9A-Z])?|[ -]{0,2}[0-9A-Z]{3})?"
    r"|[0-9A-Z]{3}[ -]{1,2}[0-9A-Z]{3}(?:[ -]{1,2}[0-9A-Z]{2,3})?(?:[ -][0-9])?"
    r"|[0-9A-Z]{2}[ -][0-9A-Z]{4}[ -][0-9A-Z]{2}[ -][0-9])"
    r"(?![A-Za-z0-9-])"
)
_OTHER_CAPTION = lazy(
    r"(?:sec|commission)\s*file|omb\s*(?:number|approval)|part\s*i\b", re.IGNORECASE
)
_ABOVE, _BEHIND, _VALUE_LIMIT, _LONGEST_CAPTION = 120, 60, 260, 300


class _Sought(NamedTuple):
    """What a value looks like, and what may be one right behind its caption."""

    value: re.Pattern[str]
    loose: re.Pattern[str] | None = None


_FILE_NUMBERS, _CUSIPS = _Sought(_FILE_NUMBER, _LOOSE_NUMBER), _Sought(_CUSIP)


def file_numbers(page: Page, start: int, end: int, evidence: list[Evidence]) -> tuple[str, ...]:
    """Return the commission file numbers of ``start:end``, as typed; add their evidence."""
    found: list[str] = []
    captions = list(_FILE_CAPTION.finditer(page.text, start, end))
    above = len(captions) > 1 and _all_above(page, start, captions, _FILE_NUMBER)
    for caption in captions:
        near = _above if above else _values_near
        for low, high in near(page, caption, end, _FILE_NUMBERS):
            number = fold(page.text[low:high])
            if number not in found:
                evidence.append(page.cite(low, high, f"commissionFileNumbers.{len(found)}"))
                found.append(number)
    return tuple(found)


def cusips(page: Page, start: int, end: int, evidence: list[Evidence]) -> tuple[str, ...]:
    """Return the CUSIPs of ``start:end``, as typed; add their evidence."""
    found: list[str] = []
    for caption in _CUSIP_CAPTION.finditer(page.text, start, end):
        for low, high in _values_near(page, caption, end, _CUSIPS):
            number = fold(page.text[low:high])
            if number not in found:
                evidence.append(page.cite(low, high, f"cusips.{len(found)}"))
                found.append(number)
        if found:
            break
    return tuple(found)


def _all_above(
    page: Page, start: int, captions: list[re.Match[str]], pattern: re.Pattern[str]
) -> bool:
    """Each of several captions has a value right above it, and the last has none behind it."""
    last = captions[-1].end()
    if pattern.search(page.text, last, last + _BEHIND):
        return False
    at = start
    for caption in captions:
        above = page.text[max(at, caption.start() - _ABOVE) : caption.start()].rstrip(" (\n\t")
        if not any(m.end() == len(above) for m in pattern.finditer(above)):
            return False
        at = caption.end()
    return True


def _above(
    page: Page, caption: re.Match[str], _end: int, sought: _Sought
) -> Iterator[tuple[int, int]]:
    """Yield the last value above a caption."""
    offset = max(0, caption.start() - _ABOVE)
    last = list(sought.value.finditer(page.text, offset, caption.start()))
    yield from (m.span() for m in last[-1:])


def _values_near(
    page: Page, caption: re.Match[str], end: int, sought: _Sought
) -> Iterator[tuple[int, int]]:
    """Yield values behind a caption up to the next caption; else the one right above it."""
    limit = min(caption.end() + _VALUE_LIMIT, end)
    following = _OTHER_CAPTION.search(page.text, caption.end(), min(limit + _LONGEST_CAPTION, end))
    limit = min(limit, following.start()) if following else limit
    found = [m.span() for m in sought.value.finditer(page.text, caption.end(), limit)]
    if not found and sought.loose and (m := sought.loose.match(page.text, caption.end(), limit)):
        found = [m.span("n")]
    yield from found or _above(page, caption, end, sought)

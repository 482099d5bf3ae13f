"""Words of the form in two languages, or as a scanner misread them, put right before reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..patterns import lazy
from .page import Segment
from .people import plain
from .words import WORD, meant, printed_words, words_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from .page import Page, Place

_TRANSLATED = lazy(
    r"(?<=[^\W_])[.)\]]?(?P<slash>\s/\s{1,20})[(\[]?"
    r"(?P<words>[^\W\d_](?:[^\W\d_]|\.)[^\n\t:)\]—–☐☒\[]{0,90})"
)
_MANY, _NEAR = 6, 60


def in_one_language(page: Page, names: Iterable[str]) -> Page:
    """Return the page without the second language of its captions; itself where it has one.

    ``names`` are those of the filers: where one stands behind a slash, that separates captions from
    values, and the page is left as it is.
    """
    if page.text.count(" / ") < _MANY:
        return page
    found = _translations(page)
    said = [plain(page.text[low:high]) for low, high in found]
    if not found or any(plain(name) in text for name in names for text in said):
        return page
    segments: list[Segment] = []
    at = 0
    for low, high in found:
        goes_on = page.text[high : high + 1].isalnum()
        segments += [Segment(at, low), Segment(high, high, " " if goes_on else "")]
        at = high
    return page.rearranged([*segments, Segment(at, len(page.text))], found)


def spelled_out(page: Page) -> Page:
    """Return the page with the printed words that a scanner misread; itself where it has none."""
    segments = _misread(page)
    return page.rearranged(segments) if segments else page


def _translations(page: Page) -> list[Place]:
    """Return the places of the second language: what stands behind a printed word and a slash."""
    found = list(_TRANSLATED.finditer(page.text))
    if len(found) < _MANY:
        return []
    printed = printed_words()
    made: list[Place] = []
    for match in found:
        start = match.start("slash")
        before = words_of(page.text[max(0, start - _NEAR) : start])[-2:]
        if not before or (made and start < made[-1][1]):
            continue
        if before[-1] in printed.captions or tuple(before) in printed.pairs:
            made.append((start, _end_of_translation(match, before[-1], printed.pairs)))
    return made


def _end_of_translation(
    match: re.Match[str], before: str, pairs: frozenset[tuple[str, str]]
) -> int:
    """A translation ends where the printed words go on, or at a figure."""
    low = match.start("words")
    for word in WORD.finditer(match["words"]):
        if (before, word[0].lower()) in pairs or word[0][0].isdigit():
            return low + word.start()
    return match.end()


# -- misread words ---------------------------------------------------------------------------


def _misread(page: Page) -> list[Segment]:
    """Put printed words in place of those that a scanner read with 0 for o, l for 1, rn for m."""
    words = [(m[0].lower(), m.start(), m.end()) for m in WORD.finditer(page.text)]
    printed = [meant(word) for word, _, _ in words]
    pairs, captions = printed_words().pairs, printed_words().captions
    made: list[Segment] = []
    at = 0
    for i, (word, low, high) in enumerate(words):
        if not printed[i] or word in printed[i]:
            continue
        beside = [w for n in (i - 1, i + 1) if 0 <= n < len(words) for w in printed[n]]
        found = next(
            (w for w in printed[i] for b in beside if (w, b) in pairs or (b, w) in pairs), None
        )
        if found is None and not word.isalpha() and not word.isdecimal():  # "N0" alone
            found = next((w for w in printed[i] if w in captions), None)
        if found:
            made += [Segment(at, low), Segment(low, high, _like(found, page.text[low:high]))]
            at = high
    return [*made, Segment(at, len(page.text))] if made else []


def _like(word: str, typed: str) -> str:
    """Return a word in capitals where the typed one is."""
    if sum(c.isupper() for c in typed) > 1:
        return word.upper()
    return word.capitalize() if typed[0].isupper() else word

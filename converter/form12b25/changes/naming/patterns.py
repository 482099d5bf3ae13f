"""Patterns over words: the rows of ``tables/lexicon/naming.toml``, and the engine that finds them.

A pattern is a row of elements: words of which one must stand, the same that may be missing, and
gaps of some words. Words that join others, articles and words in parentheses are passed over.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...tables import table
from ..words.lexicon import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

NEED, MAY, GAP = range(3)


class Word(NamedTuple):
    """A word of a text: its stem, where it begins and ends among the words, what it may be.

    ``soft`` words (commas, articles) are passed; ``inner`` ones stand in parentheses; ``free`` ones
    may stand in a gap.
    """

    stem: str
    start: int
    end: int
    soft: bool = False
    inner: bool = False
    free: bool = True

    def passes(self, *, commas: bool) -> bool:
        """Whether a gap passes over the word; over commas only where it may."""
        return (self.soft and (self.free or commas)) or (self.inner and self.free)


class Element(NamedTuple):
    """One element of a pattern: its kind, its words, and how long a gap may be."""

    kind: int
    words: frozenset[str] = frozenset()
    most: int = 0
    commas: bool = False


class NamingRow(NamedTuple):
    """A row of the table: what it is called, its elements, and what they mean."""

    id: str
    elements: tuple[Element, ...]
    measure: str
    sign: str
    share: bool
    ratio: bool


class NameFound(NamedTuple):
    """A row found: where its words end, and those of its own that fitted."""

    row: NamingRow
    end: int
    words: tuple[Word, ...]


@cache
def joined() -> dict[str, dict[str, str]]:
    """Return the words that are one with the word behind: first → second → both."""
    made: dict[str, dict[str, str]] = {}
    for pair in table("naming")["joined"]:
        first, second = (stem(word) for word in pair.split())
        made.setdefault(first, {})[second] = first + second
    return made


@cache
def rows() -> dict[str, tuple[NamingRow, ...]]:
    """Return the rows by each word that they may begin with."""
    found: dict[str, list[NamingRow]] = {}
    classes = {name: _words(words, {}) for name, words in table("naming")["classes"].items()}
    for data in table("naming")["rows"]:
        elements = tuple(_element(text, classes) for text in data["match"].split())
        row = NamingRow(
            data["id"],
            elements,
            data["measure"],
            data.get("sign", "plus"),
            data.get("share", False),
            data.get("ratio", False),
        )
        for element in elements:
            for word in element.words:
                found.setdefault(word, []).append(row)
            if element.kind == NEED:
                break
    return {word: tuple(rows) for word, rows in found.items()}


def _element(text: str, classes: dict[str, frozenset[str]]) -> Element:
    """Read an element of a pattern.

    >>> _element("*3", {}).most, sorted(_element("sales|costs?", {}).words)
    (3, ['cost', 'sale'])
    """
    if text.startswith("*"):
        return Element(GAP, most=int(text[1:].rstrip(",")), commas=text.endswith(","))
    kind = MAY if text.endswith("?") else NEED
    return Element(kind, _words(text.removesuffix("?"), classes))


def _words(text: str, classes: dict[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    for word in text.split("|"):
        found |= classes[word[1:-1]] if word.startswith("{") else {stem(word)}
    return frozenset(found)


def best_at(words: Sequence[Word], i: int) -> NameFound | None:
    """Return the row that takes in the most words from word ``i`` on."""
    best: NameFound | None = None
    for row in rows().get(words[i].stem, ()):
        match = _match(words, i, row.elements, 0)
        if match is None:
            continue
        end, own = match
        found = NameFound(row, end, own)
        if best is None or (end, len(own)) > (best.end, len(best.words)):
            best = found
    return best


_Match = tuple[int, tuple[Word, ...]]


def _match(words: Sequence[Word], i: int, elements: tuple[Element, ...], k: int) -> _Match | None:
    """Return where the elements from ``k`` on end, and the words that they name."""
    if k == len(elements):
        return i, ()
    element = elements[k]
    if element.kind == GAP:
        return _match_gap(words, i, elements, k)
    at = passed(words, i) if k else i
    if at < len(words) and words[at].stem in element.words:
        rest = _match(words, at + 1, elements, k + 1)
        if rest is not None:
            return rest[0], (words[at], *rest[1])
    return _match(words, i, elements, k + 1) if element.kind == MAY else None


def _match_gap(
    words: Sequence[Word], i: int, elements: tuple[Element, ...], k: int
) -> _Match | None:
    """A gap is as short as can be; at the end of a pattern as long as can be."""
    last, commas = k + 1 == len(elements), elements[k].commas
    best = (i, ()) if last else _match(words, i, elements, k + 1)
    for _ in range(elements[k].most):
        if best is not None and not last:
            return best
        while i < len(words) and words[i].passes(commas=commas):
            i += 1
        if i >= len(words) or not words[i].free:
            break
        i += 1
        best = (i, ()) if last else _match(words, i, elements, k + 1)
    return best


def passed(words: Sequence[Word], i: int) -> int:
    """Return the next word that is neither soft nor in parentheses."""
    while i < len(words) and (words[i].soft or words[i].inner):
        i += 1
    return i

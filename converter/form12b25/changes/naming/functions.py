"""Costs named by what they are for: "selling, general and administrative expenses"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...tables import table
from ..words.lexicon import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .patterns import Word

_MOST = 12


class Function(NamedTuple):
    """A row: the groups of which each has a word in the list, and the words that may stand too."""

    id: str
    groups: tuple[frozenset[str], ...]
    also: frozenset[str]
    measure: str
    alone: bool

    def fits(self, words: set[str]) -> bool:
        """Return whether a list of functions is one that this row names."""
        every = all(group & words for group in self.groups)
        return every and words <= self.also.union(*self.groups)


@cache
def _rows() -> tuple[Function, ...]:
    return tuple(
        Function(
            row["id"],
            tuple(frozenset(map(stem, group)) for group in row["groups"]),
            frozenset(map(stem, row["also"])),
            row["measure"],
            row["alone"],
        )
        for row in table("naming")["functions"]["rows"]
    )


@cache
def function_words() -> frozenset[str]:
    """Return the words that say what a cost is for."""
    return frozenset().union(*(row.also.union(*row.groups) for row in _rows()))


@cache
def _marks() -> tuple[frozenset[str], frozenset[str]]:
    data = table("naming")["functions"]
    return frozenset(map(stem, data["heads"])), frozenset(data["joints"])


def function_at(words: Sequence[Word], i: int) -> tuple[Function, int] | None:
    """Return the row of the list of functions that begins at word ``i``, and where it ends.

    Without a word for "expense" behind it, only the usual lists are measures.
    """
    heads, joints = _marks()
    listed: set[str] = set()
    end = j = i
    other = False
    while j < len(words) and j - i < _MOST:
        word = words[j]
        if word.stem in function_words():
            listed.add(word.stem)
            end = j + 1
        elif word.stem in joints:
            other = other or word.stem == "other"
        elif not word.soft and not word.inner:
            break
        j += 1
    headed = j < len(words) and words[j].stem in heads
    end = j + 1 if headed else end
    rows = (row for row in _rows() if row.fits(listed) and (headed or row.alone))
    row = next(rows, None)
    return (row, end) if row is not None else None

"""The form's own words: what is printed on every form, in any order of lines and parts."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..tables import table

WORD = re.compile(r"[^\W_]+")
_FEW = 2
_SHAPES = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l"})


class Printed(NamedTuple):
    """The form's words: pairs that stand side by side, words, captions, all in one string."""

    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]
    captions: frozenset[str]
    letters: str


@cache
def printed_words() -> Printed:
    """Return the words of the form, as ``tables/printed_words.toml`` has them.

    >>> ("principal", "executive") in printed_words().pairs
    True
    """
    rows = dict(table("printed_words"))
    captions = words_of(rows.pop("captions"))
    lines = [words_of(line) for lines in rows.values() for line in lines]
    return Printed(
        pairs=frozenset(pair for line in lines for pair in pairwise(line)),
        words=frozenset(word for line in lines for word in line),
        captions=frozenset(captions),
        letters=" ".join("".join(line) for line in lines),
    )


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case.

    >>> words_of("(Area Code) Form 10-K")
    ['area', 'code', 'form', '10', 'k']
    """
    return WORD.findall(text.lower())


def is_printed(text: str) -> bool:
    """Return whether a text is of three printed words or more, each beside the next.

    >>> is_printed("person to contact in regard to this notification"), is_printed("Reno, Nevada")
    (True, False)
    """
    words = words_of(text)
    pairs = printed_words().pairs
    return len(words) > _FEW and all(pair in pairs for pair in pairwise(words))


@cache
def _by_shape() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    for word in sorted(printed_words().words):
        made[_shape(word)] = (*made.get(_shape(word), ()), word)
    return made


def _shape(word: str) -> str:
    return word.translate(_SHAPES).replace("rn", "m")


def meant(word: str) -> tuple[str, ...]:
    """Return the printed words that a scanner may read as a word, in lower case.

    >>> meant("f0rrn"), meant("ll"), meant("widgets")
    (('form',), ('11', 'ii'), ())
    """
    return _by_shape().get(_shape(word), ())

"""The form's own words: what is printed on every form, in any order of lines and parts."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..patterns import lazy
from ..tables import table

WORD = lazy(r"[^\W_]+")
_FEW = 2
_SHORTEST_GLUED, _MISSPELT, _AS_MUCH = 4, 2, 0.8
_SHAPES = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l"})


class Printed(NamedTuple):
    """The form's words: pairs that stand side by side, words, captions, all in one string."""

    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]
    captions: frozenset[str]
    letters: str


@cache
def printed_words() -> Printed:
    """Return the words of the form, as ``tables/form/printed_words.toml`` has them.

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


def is_slip(run: list[str], *, inside: bool) -> bool:
    """Return whether words are printed ones with other blanks between them, or misspelt.

    ``inside``: printed words stand on both sides. One printed word there is in another order; two
    are words of the filer's.

    >>> is_slip(["beeliminated"], inside=True), is_slip(["narative"], inside=True)
    (True, True)
    >>> is_slip(["zebra"], inside=True)
    False
    """
    printed = printed_words()
    glued = "".join(run)
    is_one = len(run) == 1 and glued in printed.words
    if not is_one and glued in printed.letters and len(glued) >= _SHORTEST_GLUED:
        return True
    return (
        inside
        and len(run) <= _MISSPELT
        and glued.isalpha()
        and (is_one or all(_is_misspelt(word) for word in run))
    )


@lru_cache(maxsize=1000)
def _is_misspelt(word: str) -> bool:
    """Return whether a word is no printed one, but much like one that begins alike."""
    if word in printed_words().words or len(word) < _SHORTEST_GLUED:
        return False
    alike = [
        w for w in printed_words().words if w[0] == word[0] and abs(len(w) - len(word)) <= _MISSPELT
    ]
    return bool(get_close_matches(word, alike, 1, _AS_MUCH))

"""Names of measures in a text: the longest of the rows and lists that begin at a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...tables import word_list
from ..words.lexicon import Meaning, load_lexicon, stem
from .functions import function_at, function_words
from .patterns import NameFound, Word, best_at, joined, passed, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOSS = frozenset(word_list("losses_of_a_name"))
_GAIN = frozenset(word_list("gains_of_a_name"))
_COMPANY = frozenset(word_list("legal_forms"))
_ABBREVIATED = _COMPANY | {"gen", "admin"}
_SOFT = frozenset(word_list("soft"))
_MOST_INNER = 3
_IN_GAPS = frozenset("wuXMd&p")


class Name(NamedTuple):
    """A measure named by its words: what it means, and the last word's place behind.

    It is not ``whole`` where words in parentheses were passed over.
    """

    meaning: Meaning
    end: int
    whole: bool = True


class KnownNames:
    """The words of a text, prepared once; :meth:`at` names what begins at one of them."""

    __slots__ = ("_at", "_ways", "_words")

    def __init__(self, names: Sequence[str]) -> None:
        """Prepare the stems of a text, punctuation marks among them."""
        self._words = _prepared(names)
        self._ways = [self._words]
        if any(w.inner or w.stem in "()" for w in self._words):
            plain = [w._replace(inner=False, soft=w.soft or w.stem in "()") for w in self._words]
            self._ways.append(plain)
        self._at = {word.start: i for i, word in enumerate(self._words)}

    def at(self, place: int) -> Name | None:
        """Return the measure that the words from a place on name.

        >>> names = "impairment of certain intangible asset be".split()
        >>> KnownNames(names).at(0).meaning.name, KnownNames(names).at(0).end
        ('ImpairmentOfIntangibleAssetsExcludingGoodwill', 5)
        """
        i = self._at.get(place)
        if i is None:
            return None
        for words in self._ways:
            first = passed(words, i) if words[i].stem == "(" else i
            if first == len(words) or words[first].inner:
                continue
            found = best_at(words, first)
            listed = function_at(words, first) if words[first].stem in function_words() else None
            if listed is not None and (found is None or listed[1] >= found.end):
                row, end = listed
                return Name(Meaning("M", row.measure, rule=row.id), words[end - 1].end)
            if found is not None:
                whole = not any(word.inner for word in words[i : found.end])
                return Name(_meaning(found), words[_behind(words, found.end) - 1].end, whole)
        return None


def _behind(words: Sequence[Word], end: int) -> int:
    """Take in what may stand behind any name: ", Inc.", ", net of tax"."""
    at = passed(words, end)
    if at < len(words) and words[at].stem in _COMPANY and at > end:
        full = at + 1 < len(words) and words[at + 1].stem == "."
        return at + (2 if full else 1)
    if [w.stem for w in words[at : at + 2]] != ["net", "of"]:
        return end
    for last in range(at + 2, min(at + 5, len(words))):
        if words[last].stem == "tax":
            return last + 1
    return end


def _meaning(found: NameFound) -> Meaning:
    row = found.row
    stems = {word.stem for word in found.words}
    loss = bool(stems & _LOSS)
    sign = -1 if row.sign == "minus" or (row.sign == "result" and loss) else 1
    if row.sign == "charge" and not loss:
        sign = -1
    kind = "M" if row.measure else "X"
    return Meaning(
        kind, row.measure, sign, ratio=row.ratio, loss=loss, share=row.share, rule=row.id
    )


def worth(names: Sequence[str]) -> bool:
    """Return whether any word may begin a name."""
    first, listed, both = rows(), function_words(), joined()
    return any(name in first or name in listed or name in both for name in names)


def _prepared(names: Sequence[str]) -> list[Word]:
    made: list[Word] = []
    inner = -1
    both = joined()
    i = 0
    while i < len(names):
        name = names[i].removesuffix("'s").removesuffix("’s")
        if name == "(" and inner < i:
            inner = _closing(names, i)
        behind = i + 2 if names[i + 1 : i + 2] == ["-"] else i + 1
        end = i + 1
        if name in both and behind < len(names) and names[behind] in both[name]:
            name, end = both[name][names[behind]], behind + 1
        made.append(_word(stem(name), i, end, names, inner=i <= inner))
        i = end
    return made


def _closing(names: Sequence[str], i: int) -> int:
    """Return where a short parenthesis closes, or -1."""
    for j in range(i + 2, min(i + 2 + _MOST_INNER, len(names))):
        if names[j] == ")":
            return j
    return -1


def _word(name: str, start: int, end: int, names: Sequence[str], *, inner: bool) -> Word:
    soft = free = False
    if name in {",", "."}:
        behind = names[start + 1] if start + 1 < len(names) else ""
        before = names[start - 1] if start else ""
        soft = name == "," or before in _ABBREVIATED
        free = behind in _COMPANY or before in _ABBREVIATED
    elif name in _SOFT:
        soft = free = True
    elif name[:1].isalnum() or name == "&":
        node = load_lexicon().get(name)
        kind = node[""][0] if node and "" in node else "w"
        soft, free = kind == "d", kind in _IN_GAPS
    return Word(name, start, end, soft, inner, free)

"""The lexicon of reported changes: phrases of words, each with what it means.

A phrase is found by its stems: plurals and hyphens make no difference.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ...tables import table, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

_POSITIVE = word_list("results_above_zero")
_SHORTEST = 4
_NEGATIVE = word_list("results_below_zero")
_KEPT = frozenset(word_list("no_plurals"))


class Meaning(NamedTuple):
    """What a phrase means: a kind of token, and for a measure its name and sign.

    ``general`` phrases say more with the words before them; ``ratio`` phrases are in percent;
    ``share`` ones per share; ``rule`` is the row of ``naming.toml`` that named it.
    """

    kind: str
    name: str = ""
    sign: int = 1
    general: bool = False
    ratio: bool = False
    loss: bool = False
    stream: bool = False
    share: bool = False
    rule: str = ""


Node = dict[str, Any]
"""A node of the tree of phrases: the next stems; under "" what a phrase that ends here means."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the singular of a word in lower case, near enough to compare by.

    >>> [stem(w) for w in ("Losses", "taxes", "expenses", "penalties", "sales", "gas", "less")]
    ['loss', 'tax', 'expense', 'penalty', 'sale', 'gas', 'less']
    """
    word = word.lower()
    if len(word) < _SHORTEST or word[-1] != "s" or word in _KEPT:
        return word
    if word.endswith(("sses", "xes")):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word if word.endswith(("ss", "us")) else word[:-1]


def stems(phrase: str) -> list[str]:
    """Return the stems of a phrase; punctuation marks are words of their own.

    Articles within it are left out: "change in the fair value" is "change in fair value".
    """
    for mark in "(),&-":
        phrase = phrase.replace(mark, f" {mark} " if mark != "-" else " ")
    first, *rest = phrase.split() or [""]
    return [stem(first), *(stem(word) for word in rest if word.lower() != "the")]


@cache
def load_lexicon() -> Node:
    """Return the tree of all phrases of the tables, as ``make generate`` has written it."""
    text = (Path(__file__).parent / "_generated" / "lexicon.json").read_text("utf-8")
    tree: Node = json.loads(text)
    return tree


def grown() -> Node:
    """Return that tree, made of the tables."""
    root: Node = {}
    for phrase, meaning in _phrases():
        node = root
        for part in stems(phrase):
            node = node.setdefault(part, {})
        node.setdefault("", meaning)
    return root


def meaning_at(node: Node) -> Meaning | None:
    """Return what a phrase that ends at a node means."""
    found = node.get("")
    return Meaning(*found) if found else None


def meaning_of(phrase: str) -> Meaning | None:
    """Return what a whole phrase means.

    >>> meaning_of("net sales").name
    'Revenues'
    """
    node: Node | None = load_lexicon()
    for part in stems(phrase):
        node = node.get(part) if node is not None else None
    return meaning_at(node) if node is not None else None


def _phrases() -> Iterator[tuple[str, Meaning]]:
    for name, row in table("measures")["measures"].items():
        yield from _measure_phrases(name, row)
    for name, row in table("change_words")["kinds"].items():
        for phrase in row["words"]:
            yield phrase, Meaning(row["letter"], name)


def _measure_phrases(name: str, row: dict[str, Any]) -> Iterator[tuple[str, Meaning]]:
    plain = Meaning("M" if row["period"] == "duration" else "X", name)
    for key, meaning in (
        ("words", plain),
        ("negative", plain._replace(sign=-1)),
        ("streams", plain._replace(stream=True)),
        ("general", plain._replace(general=True)),
        ("ratio", plain._replace(ratio=True)),
    ):
        for phrase in row.get(key, ()):
            yield from _results(phrase, meaning)


def _results(phrase: str, meaning: Meaning) -> Iterator[tuple[str, Meaning]]:
    """Write ``{result}`` out: income and profit with the element's sign, loss with the other."""
    if "{result}" not in phrase:
        yield phrase, meaning
        return
    for word in _POSITIVE:
        yield phrase.replace("{result}", word), meaning
    for word in _NEGATIVE:
        yield phrase.replace("{result}", word), meaning._replace(sign=-meaning.sign, loss=True)

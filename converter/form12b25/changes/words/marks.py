"""Marks of punctuation: the kind of each, and which ends a sentence."""

from __future__ import annotations

import re

from ...patterns import lazy
from ...tables import word_list

MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    ".": ".",
    "!": ".",
    "?": ".",
    "—": ",",
    "–": "~",
    "-": "~",
    "&": "&",
    "/": "~",
}
_ABBREVIATIONS = frozenset(word_list("abbreviations"))
_PROPER_AFTER = lazy(r"\s+[\"“‘(]?[A-Z0-9$€£]")


def kind_of_mark(text: str, start: int, end: int) -> str:
    """Return the kind of a word without meaning; "" for marks that do not matter."""
    word = text[start:end]
    if word[0].isalpha():
        return "w"
    if word[0].isdecimal():
        return "#"
    kind = MARKS.get(word, "")
    if kind == "~":
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isalpha() or after.isalpha():
            return ""
        if before.isspace() and after.isspace():
            return ","
    if kind == "." and not _ends_sentence(text, start, end):
        return ""
    return kind


def _ends_sentence(text: str, start: int, end: int) -> bool:
    after = text[end : end + 4].lstrip('"”’)')
    if text[start] != ".":
        return True
    if not after or text[end:].strip('"”’) ') == "":
        return True
    if not after[0].isspace() or not _PROPER_AFTER.match(after):
        return False
    word = re.search(r"[^\W\d_]+$", text[max(0, start - 12) : start])
    return not (word and (len(word[0]) == 1 or word[0].lower() in _ABBREVIATIONS))

"""Figures of a text by patterns of the tests' own, and texts with something changed at random."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from form12b25.model import walk_evidence

if TYPE_CHECKING:
    import random

    from form12b25.changes import Changes
    from form12b25.form.page import Page

FIGURE = re.compile(r"\$\s?[0-9][0-9,]*(?:\.[0-9]+)?|(?<![\w.,$/])[0-9]+(?:\.[0-9]+)?\s?%")
_WORDS = re.split(
    " ",
    "$5 million, or $0.3 (8%) compared to increased decreased from by of in and respectively "
    "million ; : ( ) not no loss income revenue 2031 2030 approximately between to 12% basis points",
)


def lost(page: Page, made: Changes) -> list[str]:
    """Return the figures of a page that are in no evidence of what was made of it."""
    found = [*made.changes, *made.discrepancies, *made.problems]
    spans = [(e.start, e.end) for one in found for e in walk_evidence(one)]
    places = [(m[0], page.cite(m.start(), m.end())) for m in FIGURE.finditer(page.text)]
    return [
        text
        for text, place in places
        if not any(start < place.end and place.start < end for start, end in spans)
    ]


def mutated(text: str, other: str, rng: random.Random) -> str:
    """Return a text with one to four words deleted, repeated, moved, put in, or of another text."""
    words = text.split()
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(words))
        end = min(len(words), at + rng.randrange(1, 4))
        kind = rng.randrange(5)
        if kind == 0 and len(words) > end - at:
            del words[at:end]
        elif kind == 1:
            words[at:at] = words[at:end]
        elif kind == 2:
            taken = words[at:end]
            del words[at:end]
            place = rng.randrange(len(words) + 1)
            words[place:place] = taken
        elif kind == 3:
            words.insert(at, rng.choice(_WORDS))
        else:
            theirs = other.split()
            first = rng.randrange(len(theirs))
            words[at:end] = theirs[first : first + 4]
    return " ".join(words)

"""Every figure of an explanation is in a statement, or a problem quotes it: none is lost silently.

Figures are found here by patterns of the tests' own, in the source, and looked for in the evidence.
"""

import re

import example_rows as examples
import pytest

from form12b25.model import walk_evidence

FIGURE = re.compile(r"\$\s?[0-9][0-9,]*(?:\.[0-9]+)?|(?<![\w.,$/])[0-9]+(?:\.[0-9]+)?\s?%")
FILES = list(examples.FOLDER.glob("*.txt"))
ROWS = [
    pytest.param(row, id=f"{path.stem}-{row}")
    for path in sorted(FILES)
    for row in examples.read(path)
]


def lost(page, made):
    """The figures of a page that are in no evidence of what was made of it."""
    found = [*made.changes, *made.discrepancies, *made.problems]
    spans = [(e.start, e.end) for one in found for e in walk_evidence(one)]
    places = [(m[0], page.cite(m.start(), m.end())) for m in FIGURE.finditer(page.text)]
    return [
        text
        for text, place in places
        if not any(start < place.end and place.start < end for start, end in spans)
    ]


@pytest.mark.parametrize("row", ROWS)
def test_every_figure_of_an_example_is_accounted_for(row):
    page = examples.page_of_row(row)
    assert lost(page, examples.changes_of(page, row.context)) == []

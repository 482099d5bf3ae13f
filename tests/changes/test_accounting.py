"""Every figure of an explanation is in a statement, or a problem quotes it: none is lost silently.

Figures are found here by patterns of the tests' own, in the source, and looked for in the evidence.
"""

import random

import example_rows as examples
import pytest
from figures_in import lost, mutated

FILES = list(examples.FOLDER.glob("*.txt"))
ROWS = [
    pytest.param(row, id=f"{path.stem}-{row}")
    for path in sorted(FILES)
    for row in examples.read(path)
]


@pytest.mark.parametrize("row", ROWS)
def test_every_figure_of_an_example_is_accounted_for(row):
    page = examples.page_of_row(row)
    assert lost(page, examples.changes_of(page, row.context)) == []


def test_every_figure_of_a_text_changed_at_random_is_accounted_for():
    rng = random.Random("12b-25")
    rows = [param.values[0] for param in ROWS]
    for row in rng.sample(rows, 250):
        text = mutated(" ".join(row.paragraphs), " ".join(rng.choice(rows).paragraphs), rng)
        page = examples.page_of_row(row._replace(paragraphs=(text,)))
        assert lost(page, examples.changes_of(page, row.context)) == [], text

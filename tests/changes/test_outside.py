"""Sentences that are left out: each row of outside.toml by its example."""

import example_rows as examples
import pytest

from form12b25.changes.outside import left_out_by
from form12b25.tables import sources

ROWS = sources()["outside"]["sentences"]
CONTEXT = examples.context_of("10-K 2031-12-31 --12-31")


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_row_leaves_its_example_out(row):
    assert left_out_by(row["example"]) == row["id"]
    example = examples.Example("", CONTEXT, (row["example"],), ())
    made = examples.changes_of(examples.page_of_row(example), CONTEXT)
    assert not made.changes
    assert {problem.code for problem in made.problems} == {"figure-left-out"}


@pytest.mark.parametrize(
    "text",
    [
        "Net loss for 2031 was $5 million, compared to $4 million for 2030.",
        "Rent expense was $2 million annually in 2031, compared to $3 million in 2030.",
        "Revenue for 2031 was restated to $5 million.",
    ],
)
def test_what_a_report_tells_is_not_left_out(text):
    assert left_out_by(text) == ""

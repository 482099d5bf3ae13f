"""Each row of roles.toml gives the figure of its own example its role."""

import example_rows as examples
import pytest

from form12b25.tables import sources

ROLES = sources()["roles"]
CONTEXT = examples.context_of("10-K 2031-12-31 --12-31")
ROWS = [row for kind in ROLES for row in ROLES[kind]]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_row_is_needed_by_its_example(row):
    example = examples.Example("", CONTEXT, (row["example"],), ())
    made = examples.changes_of(examples.page_of_row(example), CONTEXT)
    rules = [step.rule for change in made.changes for step in change._steps]
    if row["role"]:
        assert row["id"] in rules
    else:  # a figure of no role is left out
        assert [p.code for p in made.problems] == ["figure-left-out"]


def test_ids_are_unique():
    ids = [row["id"] for row in ROWS]
    assert len(ids) == len(set(ids))


def test_a_figure_that_no_row_takes_is_left_out():
    text = "The Company saw revenue in 2031 by which $5 million went."
    example = examples.Example("", CONTEXT, (text,), ())
    made = examples.changes_of(examples.page_of_row(example), CONTEXT)
    assert not made.changes
    assert [p.code for p in made.problems] == ["figure-left-out"]

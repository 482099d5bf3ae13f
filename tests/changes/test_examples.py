"""Each example says what its text states; those of not_yet.txt are not reached."""

from __future__ import annotations

from collections import Counter

import example_rows as examples
import pytest

from form12b25.model.keys import to_dict

FILES = sorted(p for p in examples.FOLDER.glob("*.txt") if p.name != "not_yet.txt")
ROWS = [pytest.param(row, id=f"{path.stem}-{row}") for path in FILES for row in examples.read(path)]
NOT_YET = [pytest.param(row, id=str(row)) for row in examples.read(examples.FOLDER / "not_yet.txt")]


def state(row):
    made = examples.changes_of(examples.page_of_row(row), row.context)
    return [to_dict(change, evidence=False) for change in made.changes]


@pytest.mark.parametrize("row", ROWS)
def test_example(row):
    assert not examples.differences(row.statements, state(row))


@pytest.mark.parametrize("row", NOT_YET)
@pytest.mark.xfail(strict=True, reason="not reached yet")
def test_example_not_reached(row):
    assert not examples.differences(row.statements, state(row))


def test_there_are_enough_examples_of_many_kinds():
    lists = Counter(param.values[0].origin for param in ROWS)
    assert sum(lists.values()) >= 400
    assert len(lists) >= 40
    measures = {s["measure"] for param in ROWS for s in param.values[0].statements}
    assert len(measures) > 30
    assert sum(not param.values[0].statements for param in ROWS) >= 40

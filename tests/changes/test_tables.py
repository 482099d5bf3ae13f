"""Tables of figures, HTML and plain text, as they stand in explanations."""

from __future__ import annotations

import example_rows as examples
import pytest

from form12b25.model.keys import to_dict

FOLDER = examples.FOLDER / "tables"
PAGES = sorted(p for p in FOLDER.iterdir() if p.suffix in {".html", ".txt"})


def page_of(path):
    return examples.page_of(path.read_text("utf-8"), html=path.suffix == ".html")


def wanted(path):
    lines = path.with_suffix(".expect").read_text("utf-8").splitlines()
    context = next(examples.context_of(line[2:]) for line in lines if line.startswith("@ "))
    answers = [line[2:] for line in lines if line.startswith("- ") and line != "- none"]
    return context, tuple(examples.statement(a) for a in answers)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_table(path):
    context, statements = wanted(path)
    page = page_of(path)
    made = examples.changes_of(page, context)
    found = [to_dict(change, evidence=False) for change in made.changes]
    assert not examples.differences(statements, found)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_amounts_of_a_table_are_its_cells(path):
    context, _ = wanted(path)
    page = page_of(path)
    made = examples.changes_of(page, context)
    for change in made.changes:
        for amount in (change.current_amount, change.prior_amount, change.change_amount):
            if amount is not None:
                assert amount.evidence.quote.replace(" ", "") == amount.amount_text.replace(" ", "")
                assert set(amount.amount_text) <= set("0123456789.,()-$€RMB minollt") | {"–"}

"""Tables of figures, HTML and plain text, as they stand in explanations."""

from __future__ import annotations

import example_rows as examples
import pytest

from form12b25.model.keys import to_dict


def pages(folder):
    found = (examples.FOLDER / folder).iterdir()
    return sorted(p for p in found if p.suffix in {".html", ".txt"})


PAGES, NOT_YET = pages("tables"), pages("tables_not_yet")


def page_of(path):
    return examples.page_of(path.read_text("utf-8"), html=path.suffix == ".html")


def wanted(path):
    row = examples.read_answers(path.with_suffix(".expect"))
    return row.context, row.statements


def differences(path):
    context, statements = wanted(path)
    made = examples.changes_of(page_of(path), context)
    found = [to_dict(change, evidence=False) for change in made.changes]
    return examples.differences(statements, found)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_table(path):
    assert not differences(path)


@pytest.mark.parametrize("path", NOT_YET, ids=lambda p: p.stem)
@pytest.mark.xfail(strict=True, reason="not reached yet")
def test_table_not_reached(path):
    assert not differences(path)


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

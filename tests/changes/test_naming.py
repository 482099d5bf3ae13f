"""Each row of the names of measures reads its own example, whole, and no other row ties with it."""

import pytest

from form12b25.changes.periods.calendar import Context
from form12b25.changes.words.tokens import tokens_of
from form12b25.tables import sources

NAMING = sources()["naming"]
ROWS = [*NAMING["rows"], *NAMING["functions"]["rows"]]


def named(phrase):
    return [t for t in tokens_of(phrase, Context()) if t.value is not None and t.kind in "MX"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_names_its_example(row):
    found = [t for t in named(row["example"]) if t.value.rule == row["id"]]
    assert len(found) == 1
    assert found[0].value.name == row["measure"]
    assert found[0].end == len(row["example"].rstrip(")"))


def test_ids_are_unique():
    ids = [row["id"] for row in ROWS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("phrase", "name", "sign"),
    [
        ("net loss attributable to Acme Widgets, Inc.", "NetIncomeLoss", -1),
        (
            "impairment of certain customer licenses",
            "ImpairmentOfIntangibleAssetsExcludingGoodwill",
            1,
        ),
        ("gain on the early retirement of senior notes", "GainsLossesOnExtinguishmentOfDebt", 1),
        (
            "selling, marketing, general and administrative costs",
            "SellingGeneralAndAdministrativeExpense",
            1,
        ),
        ("pro forma net loss", "OtherMeasure", -1),
        ("loss on revaluation of warrant liabilities", "FairValueAdjustmentOfWarrants", 1),
        ("gain on revaluation of warrant liabilities", "FairValueAdjustmentOfWarrants", -1),
    ],
)
def test_a_name_is_put_together(phrase, name, sign):
    [found] = named(phrase)
    assert (found.value.name, found.value.sign) == (name, sign)

"""The fourteen questions of ``docs/questions.md``: each one query, short, with rows as expected."""

import re
from pathlib import Path

import pytest
import support

import form12b25

PAGE = Path(__file__).parents[2] / "docs" / "questions.md"
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="not in a checkout")
QUESTIONS = (
    re.findall(
        r"^\*\*([0-9]+)\. .*?^```sparql\n(.*?)^```",
        PAGE.read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    if PAGE.exists()
    else []
)
WITHOUT_ROWS = {"8", "10"}
"""They need two filings of one registrant: tests/linked/test_queries.py has such."""


@pytest.fixture(scope="module")
def store():
    store = form12b25.Store()
    store.load(*map(support.submission_of, support.STORIES))
    return store


def test_there_are_fourteen():
    assert [number for number, _ in QUESTIONS] == [str(n) for n in range(1, 15)]


@pytest.mark.parametrize(("number", "query"), QUESTIONS)
def test_it_is_short_and_has_rows(number, query, store):
    assert len(query.splitlines()) <= 15
    assert bool(list(store.query(query))) == (number not in WITHOUT_ROWS)


def test_widened_losses_are_losses_that_are_wider(store):
    wanted = {
        (filing.filers[0].conformed_name, change.current_amount.value, change.prior_amount.value)
        for filing in map(form12b25.read, map(support.submission_of, support.STORIES))
        for change in filing.reported_changes
        if change.current_amount
        and change.prior_amount
        and change.current_amount.value
        and change.prior_amount.value
        and float(change.current_amount.value) < float(change.prior_amount.value) < 0
        and filing.filers
    }
    rows = store.query(dict(QUESTIONS)["2"])
    assert {(name, str(current), str(prior)) for name, _, current, prior, _ in rows} >= wanted
    assert wanted

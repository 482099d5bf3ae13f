"""Whatever an explanation says: changes or none, and no exception, however long it is."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from form12b25.changes import read_text
from form12b25.changes.periods.calendar import Context

CONTEXTS = [
    Context(),
    Context("10-Q", date(2031, 3, 31), (12, 31)),
    Context("10-K", date(2024, 2, 3), (1, 31)),
    Context("20-F", date(2024, 2, 29), (2, 28), transition=True),
]
PIECES = [
    *("revenue", "net loss", "net income (loss)", "interest expense", "a charge", "gross margin"),
    *("was", "were", "rose", "fell", "by", "to", "from", "of", "in", "and", "or", "respectively"),
    *("compared to", "versus", "due to", "including", "negative", "approximately", "less than"),
    *("an increase of", "a decrease in", "higher", "flat", "unchanged", "doubled", "of which"),
    *("$5 million", "$(0.2) million", "($.31) per share", "24%", "22.0%", "50 basis points"),
    *("nil", "no revenue", "two million dollars", "RMB 3", "(1,234)", "$1 to $2 million", "$"),
    *("the three months ended March 31, 2031", "2030", "the prior year", "fiscal 2031", "Q1"),
    *(
        "the same period of 2030",
        "February 29, 2023",
        "13 weeks ended May 3, 2031",
        "'31",
        "a year ago",
    ),
    *(",", ".", ";", "(", ")", ":", "-", "—", "•", "İ", "“", "the", "which", "it", "that", "loan"),
]
HOSTILE = [
    *("$5 ", "$1,", "1,", "(", "$(((5", "revenue ", "net (loss) ", "three and ", "2031, ", "a"),
    *("increase of revenue from ", "from $5 to $6 ", "Revenue was $5. ", "one million ", "5% of "),
    *("Acme Holdings, Inc., ", "A B C ", "first quarter of ", "the same period of ", ", which "),
    *("three months ended march 31, 2031 and ", "compared to ", "due to ", "no revenue ", "’s "),
    *("including $5 million of ", "$5 (5%) and ", "between $5 and ", "; it was $5 ", "(due to "),
    *("excluding ", "impairment of goodwill ", "of the segment ", "loss on the sale of ", "\xa0"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(CONTEXTS))
@settings(max_examples=400, deadline=None)
def test_any_words_give_changes_or_none(words, context):
    text = " ".join(words)
    for change in read_text(text, context).changes:
        check(change, text)


@given(st.text(max_size=300), st.sampled_from(CONTEXTS))
@settings(max_examples=200, deadline=None)
def test_any_characters_give_changes_or_none(text, context):
    for change in read_text(text, context).changes:
        check(change, text)


@pytest.mark.parametrize("figure", ["less than 50 basis points", "2 to 3 percentage points"])
def test_range_of_points_which_has_no_key_is_no_change(figure):
    assert read_text(f"Gross margin improved by {figure}.", CONTEXTS[1]).changes == ()


def check(change, text):
    levels = [change.current_amount, change.prior_amount, change.change_amount]
    amounts = [a for a in levels if a is not None]
    stated = (change.percent_change, change.percent_change_minimum, change.percent_change_maximum)
    assert amounts or change.percentage_points or any(stated)
    for amount in amounts:
        assert amount.amount_text
        assert re.sub(r"\s", "", amount.amount_text) in re.sub(r"\s", "", text)
        assert (amount.value is None) != (amount.minimum is None and amount.maximum is None)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetition_is_read(unit):
    text = unit * (60_000 // len(unit))
    for change in read_text(text, CONTEXTS[1]).changes[:100]:
        check(change, text)

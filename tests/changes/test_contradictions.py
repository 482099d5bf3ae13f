"""Figures that contradict one another; what is computed was worked out by hand."""

from datetime import date

import pytest

from form12b25.changes import read_text
from form12b25.changes.periods.calendar import Context

CONTEXT = Context("10-K", date(2030, 12, 31), (12, 31))
FALSE_STATEMENTS = [
    (
        "Revenue rose by $5 million to $20 million in 2030 from $12 million in 2029.",
        [("change-amount", "5000000", "8000000")],
    ),
    (
        "Revenue was $24.3 million, compared to $21.2 million, an increase of 24.6%.",
        [("percent-change", "24.6", "14.6")],
    ),
    (
        "Expenses were $13 million, compared to $22 million, a decrease of $12 million, or 38%.",
        [("change-amount", "-12000000", "-9000000"), ("percent-change", "-38", "-41")],
    ),
    (
        "Net sales increased to $4.0 million from $6.5 million.",
        [("direction", "increase", "decrease")],
    ),
    (
        "The net loss narrowed to $9.1 million from $4.2 million.",
        [("direction", "increase", "decrease")],
    ),
    (
        (
            "Interest expense rose by $9.0 million. The increase consisted of $2.0 million on the notes"
            " and $3.0 million on the bonds."
        ),
        [("sum-of-parts", "9000000", "5000000")],
    ),
    (
        "The net loss of $10.0 million was $2.0 million less than the net loss of $15.0 million.",
        [("change-amount", "2000000", "5000000")],
    ),
]
TRUE_STATEMENTS = [
    # rounding: 3.6 million may be 3.55 to 3.65, so that the change may be 1.0 to 1.2
    "Revenue rose by $1.2 million to $3.6 million from $2.5 million.",
    # 36 against 29 million may be 22% to 28%
    "Revenue was $36 million, an increase of 24% from $29 million.",
    "The net loss narrowed by $1.0 million from $4.1 million to $3.1 million.",
    "Net loss was $31 million, down from net income of $2 million.",
    "Income of $0.6 million was a $0.8 million improvement from a loss of $0.2 million.",
    "Income improved by $7 million, or 240%, from a loss of $2.9 million.",
    "Revenue was flat at $5.1 million compared to $5.0 million.",
    "Interest expense rose by $9.0 million due to $2.0 million on the notes and a new loan.",
    "Expenses rose 30% to $1.3 million.",
]


@pytest.mark.parametrize(("text", "wanted"), FALSE_STATEMENTS)
def test_contradiction_is_found(text, wanted):
    found = read_text(text, CONTEXT).discrepancies
    assert [(d.kind, d.stated_value, d.computed_value) for d in found] == wanted


@pytest.mark.parametrize("text", TRUE_STATEMENTS)
def test_what_agrees_is_no_contradiction(text):
    assert read_text(text, CONTEXT).discrepancies == ()


def test_the_stated_figures_stay_as_they_are():
    [change] = read_text(FALSE_STATEMENTS[0][0], CONTEXT).changes
    amounts = (change.current_amount, change.prior_amount, change.change_amount)
    assert [a.value for a in amounts] == ["20000000", "12000000", "5000000"]

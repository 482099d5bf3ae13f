"""The cover, part by part; every expectation by hand."""

import pytest
from blank_form import USUAL, form

PERIODS = [
    ("For Period Ended: December 31, 1998", "1998-12-31"),
    ("FOR PERIOD ENDED - MARCH 31, 1995", "1995-03-31"),
    ("For the Quarterly Period Ended September 30, 1998", "1998-09-30"),
    ("For the fiscal year ended:\n\n    12/31/98", "1998-12-31"),
    ("For the plan year ended June 30, 2001", "2001-06-30"),
    ("For Period Ended: Fiscal Year Ended December 24, 2001", "2001-12-24"),
    ("For Period Ended: ............. 06/30/98", "1998-06-30"),
    ("For Period Ended: N/A", None),
    ("Expires: May 31, 1997\nFor Period Ended: December 31, 1998", "1998-12-31"),
    ("For Period Ended: some day in May", None),
]


@pytest.mark.parametrize(("cover", "end"), PERIODS)
def test_period(cover, end):
    assert form(cover=f"[X] Form 10-K [ ] Form 10-Q\n{cover}").subject_report.period_end == end


def test_transition_report_has_its_own_period():
    cover = (
        "[ ] Form 10-K [ ] Form 10-Q\nFor Period Ended: N/A\n[X] Transition Report on Form 10-K\n"
        "[ ] Transition Report on Form 10-Q\nFor the Transition Period Ended: June 30, 2013"
    )
    report = form(cover=cover).subject_report
    assert (report.form_type, report.is_transition_report, report.period_end) == (
        "10-K",
        True,
        "2013-06-30",
    )


NUMBERS = [
    ("SEC FILE NUMBER 1-8475", ("1-8475",)),
    ("Commission File No. 001 34022", ("001 34022",)),
    ("000-33419\n(Commission File Number)", ("000-33419",)),
    ("SEC FILE NUMBERS: 33-48812 and 0-20944", ("33-48812", "0-20944")),
    ("SEC FILE NUMBER\n001-35044; 333-170022-01", ("001-35044", "333-170022-01")),
    ("OMB Number: 3235-0058", ()),
]


@pytest.mark.parametrize(("line", "numbers"), NUMBERS)
def test_file_numbers(line, numbers):
    assert form(cover=f"{line}\n{USUAL['cover']}").commission_file_numbers == numbers


CUSIPS = [
    ("CUSIP NUMBER 250310 10 2", ("250310 10 2",)),
    ("CUSIP No.: 68625P105", ("68625P105",)),
    ("CUSIP Numbers: G1644T 109, G1644T 117", ("G1644T 109", "G1644T 117")),
    ("CUSIP NUMBER: 961815", ("961815",)),
    ("CUSIP NUMBER: N/A", ()),
]


@pytest.mark.parametrize(("line", "cusips"), CUSIPS)
def test_cusips(line, cusips):
    assert form(cover=f"{line}\n{USUAL['cover']}").cusips == cusips


PORTION = "If the notification relates to a portion of the filing checked above, identify the Item(s) to which the notification relates:"


@pytest.mark.parametrize(
    ("value", "portion"),
    [
        (" N/A", None),
        (" Part of Item 9A", "Part of Item 9A"),
        ("\n______________", None),
        ("\n\n  Items 10-14", "Items 10-14"),
    ],
)
def test_portion(value, portion):
    assert form(cover=f"{USUAL['cover']}\n{PORTION}{value}").relates_to_portion == portion

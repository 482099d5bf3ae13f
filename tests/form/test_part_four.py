"""Part IV: contact, missing reports, explanation; every expectation by hand."""

import pytest
from blank_form import FORM, USUAL, form

import form12b25

CONTACTS = [
    ("Pat Sample, (775) 555-0111", ("Pat Sample", None, "775", "555-0111", None, "+17755550111")),
    (
        "Pat Sample, Treasurer, at (775) 555-0111.",
        ("Pat Sample", "Treasurer", "775", "555-0111", None, "+17755550111"),
    ),
    ("Pat Sample     775-555-0111", ("Pat Sample", None, "775", "555-0111", None, "+17755550111")),
    (
        "Pat Sample, Esq.   (775) 555-0111 ext. 12",
        ("Pat Sample, Esq.", None, "775", "555-0111", "12", "+17755550111"),
    ),
    (
        "Name: Pat Sample     Telephone Number: (775) 555-0111",
        ("Pat Sample", None, "775", "555-0111", None, "+17755550111"),
    ),
    (
        "Pat Sample    775    555-0111\n(Name)    (Area Code)    (Telephone Number)",
        ("Pat Sample", None, "775", "555-0111", None, "+17755550111"),
    ),
    (
        "Pat Sample    775    555    0111",
        ("Pat Sample", None, "775", "555-0111", None, "+17755550111"),
    ),
    ("802 555-0148, Pat Sample", ("Pat Sample", None, "802", "555-0148", None, "+18025550148")),
    ("Pat Sample\n604.555.0163", ("Pat Sample", None, "604", "555.0163", None, "+16045550163")),
    ("Pat Sample, +852 2123 4567", ("Pat Sample", None, None, None, None, "+85221234567")),
    ("Pat Sample   (555) 010-0100", ("Pat Sample", None, "555", "010-0100", None, None)),
]


@pytest.mark.parametrize(("text", "want"), CONTACTS)
def test_contact(text, want):
    (contact,) = form(contact=text).contacts
    assert (
        contact.name,
        contact.title,
        contact.area_code,
        contact.local_number,
        contact.extension,
        contact.telephone,
    ) == want


def test_two_contacts():
    found = form(contact="Pat Sample, (775) 555-0111, or Lee Other, (775) 555-0112").contacts
    assert [(c.name, c.telephone) for c in found] == [
        ("Pat Sample", "+17755550111"),
        ("Lee Other", "+17755550112"),
    ]


ANSWERS = [
    ("[X] Yes [ ] No", True),
    ("[ ] Yes [X] No", False),
    ("Yes [X] No [ ]", True),
    ("Yes [ ] No [X]", False),
    ("X Yes    No", True),
    ("Yes    No  X", False),
    ("Yes X  No ___", True),
    ("Yes ___ No _X_", False),
    ("_X_Yes    ___No", True),
    ("( ) YES        (X) NO", False),
    ("YES", True),
    ("NO", False),
    ("Yes.", True),
    ("[ ]\n[X]\nYes\nNo", False),
    ("[ ] Yes [ ] No", None),
    ("Yes   No", None),
    ("[X] Yes [X] No", None),
]


@pytest.mark.parametrize(("text", "value"), ANSWERS)
def test_answer(text, value):
    assert form(reports=text).other_reports_filed is value
    assert form(change=text).change_anticipated is value


def test_unreadable_answer_is_a_problem():
    assert "answer-unreadable" in {p.code for p in form(reports="Yes  No").problems}


HEADS = "PART IV - OTHER INFORMATION\n\n                                    YES      NO\n                                    ---      --"


@pytest.mark.parametrize(
    ("first", "second", "want"),
    [
        (36, 45, (True, False)),
        (45, 36, (False, True)),
        (60, 37, (None, True)),
        (40, 45, (None, False)),
    ],
)
def test_marks_in_columns_below_the_heads_yes_and_no(first, second, want):
    """In plain text a mark answers that stands below YES or NO; between or beside them, none."""
    text = FORM.replace("PART IV - OTHER INFORMATION", HEADS)
    parts = USUAL | {"reports": " " * first + "X", "change": " " * second + "X"}
    filing = form12b25.read(text.format(**parts))
    assert (filing.other_reports_filed, filing.change_anticipated) == want
    assert filing.change_explanation is None


MISSING = [
    ("Form 10-Q for the quarter ended June 30, 1998", [("10-Q", "1998-06-30")]),
    (
        "Form 10-Q for June 30, 1998\nForm 10-Q for September 30, 1998",
        [("10-Q", "1998-06-30"), ("10-Q", "1998-09-30")],
    ),
    (
        "Quarterly Reports on Form 10-Q for the quarters ended June 30, 1998 and September 30, 1998",
        [("10-Q", "1998-06-30"), ("10-Q", "1998-09-30")],
    ),
    (
        "Forms 10-Q for the quarters ended March 31 and June 30, 1998",
        [("10-Q", "1998-03-31"), ("10-Q", "1998-06-30")],
    ),
    ("Form 8-K/A (due December 14, 1998)", [("8-K/A", None)]),
    (
        "The Form 10-KSB for the year ended December 31, 1997, nor the Form 10-QSB for the quarter ended March 31, 1998, has been filed.",
        [("10-KSB", "1997-12-31"), ("10-QSB", "1998-03-31")],
    ),
]


@pytest.mark.parametrize(("text", "want"), MISSING)
def test_missing_reports(text, want):
    found = form(reports=f"[ ] Yes [X] No\n\n{text}").missing_reports
    assert [(m.form_type, m.period_end) for m in found] == want


def test_yes_with_a_missing_report_is_a_contradiction():
    filing = form(
        reports="[X] Yes [ ] No\n\nThe Form 10-Q for the quarter ended June 30, 1998 has not been filed."
    )
    assert filing.other_reports_filed is True
    assert filing.missing_reports[0].period_end == "1998-06-30"
    assert "answer-contradicts-text" in {p.code for p in filing.problems}


def test_explanation():
    assert (
        form(change="[X] Yes [ ] No\n\nSales fell.\n\nCosts rose.").change_explanation
        == "Sales fell.\n\nCosts rose."
    )


def test_explanation_after_a_no_is_read():
    assert (
        form(change="[ ] Yes [X] No\n\nSales rose by $2 million.").change_explanation
        == "Sales rose by $2 million."
    )


def test_cautionary_note_after_a_no_is_none():
    note = "This notice contains forward-looking statements; undue reliance should not be placed on them."
    assert form(change=f"[ ] Yes [X] No\n\n{note}").change_explanation is None


def test_explanation_on_an_attached_page():
    text = (
        FORM.format(**{**USUAL, "change": "[X] Yes [ ] No\n\nSee Attachment A."})
        + "\n\nATTACHMENT A\n\nSales fell by 9%.\n"
    )
    assert form12b25.read(text).change_explanation == "Sales fell by 9%."


def test_explanation_in_part_three():
    filing = form(part_3="Sales fell by 9%.", change="[X] Yes [ ] No\n\nPlease see Part III above.")
    assert filing.change_explanation == "Sales fell by 9%."


def test_explanation_that_is_not_there_is_a_problem():
    filing = form(change="[X] Yes [ ] No\n\nSee Exhibit 99.1 attached hereto.")
    assert "explanation-elsewhere" in {p.code for p in filing.problems}


def test_a_year_given_once_is_read_for_all_but_not_written_into_the_text():
    reports = "[ ] Yes  [X] No\nForm 10-Q for the quarters ended March 31 and June 30, 1998"
    found = form(reports=reports).missing_reports
    assert [(r.form_type, r.period_end) for r in found] == [
        ("10-Q", "1998-03-31"),
        ("10-Q", "1998-06-30"),
    ]
    assert {r.text for r in found} == {
        "Form 10-Q for the quarters ended March 31 and June 30, 1998"
    }

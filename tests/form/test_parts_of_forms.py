"""Small forms, one part varied at a time; expected values by hand."""

import pytest

import form12b25

FORM = """\
FORM 12b-25
NOTIFICATION OF LATE FILING

{cover}

PART I - REGISTRANT INFORMATION

{part_1}

PART II - RULES 12b-25(b) AND (c)

If the subject report could not be filed without unreasonable effort or expense and the registrant
seeks relief pursuant to Rule 12b-25(b), the following should be completed. (Check box if
appropriate){part_2}

PART III - NARRATIVE

State below in reasonable detail the reasons why Forms 10-K, 20-F, 11-K, 10-Q, N-SAR, or the
transition report or portion thereof, could not be filed within the prescribed time period.

{part_3}

PART IV - OTHER INFORMATION

(1) Name and telephone number of person to contact in regard to this notification

{contact}

(2) Have all other periodic reports required under Section 13 or 15(d) of the Securities Exchange
Act of 1934 or Section 30 of the Investment Company Act of 1940 during the preceding 12 months or
for such shorter period that the registrant was required to file such report(s) been filed? If
answer is no, identify report(s).

{reports}

(3) Is it anticipated that any significant change in results of operations from the corresponding
period for the last fiscal year will be reflected by the earnings statements to be included in the
subject report or portion thereof?

{change}

                        EXAMPLE WIDGETS, INC.
              (Name of Registrant as Specified in Charter)

has caused this notification to be signed on its behalf by the undersigned hereunto duly authorized.

{signature}
"""
LETTERS = """
(a) The reasons described in reasonable detail in Part III of this form could not be eliminated;
(b) The subject annual report will be filed on or before the fifteenth calendar day; and
(c) The accountant's statement or other exhibit required by Rule 12b-25(c) has been attached.
"""
USUAL = {
    "cover": "[X] Form 10-K  [ ] Form 10-Q\nFor Period Ended: December 31, 1998",
    "part_1": "Full Name of Registrant: Example Widgets, Inc.\nCity, State and Zip Code: Reno, Nevada 89501",
    "part_2": LETTERS,
    "part_3": "The books were lost.",
    "contact": "Pat Sample   (775)   555-0111\n(Name)   (Area Code)   (Telephone Number)",
    "reports": "[X] Yes  [ ] No",
    "change": "[ ] Yes  [X] No",
    "signature": "Date: March 31, 1999      By: /s/ Pat Sample\n                              Pat Sample\n                              Treasurer",
}


def form(**parts):
    return form12b25.read(FORM.format(**{**USUAL, **parts}))


def test_usual_form():
    filing = form()
    assert filing.subject_report.period_end == "1998-12-31"
    assert filing.reason_narrative == "The books were lost."
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)
    assert filing.change_explanation is None


# -- cover ----------------------------------------------------------------------------------------

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


# -- Part I ---------------------------------------------------------------------------------------

NAMES = (
    "Full Name of Registrant",
    "Former Name if Applicable",
    "Address of Principal Executive Office (Street and Number)",
    "City, State and Zip Code",
)
VALUES = (
    "Example Widgets, Inc.",
    "Old Widgets Corp.",
    "1 Sample Road, Suite 2",
    "Reno, Nevada 89501",
)
WANT = (
    "Example Widgets, Inc.",
    "Old Widgets Corp.",
    "1 Sample Road, Suite 2",
    "Reno",
    "Nevada",
    "89501",
)
LAYOUTS = {
    "caption: value": "\n".join(f"{n}: {v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "caption over value": "\n\n".join(f"{n}\n{v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "value over caption": "\n\n".join(f"{v}\n{n}" for n, v in zip(NAMES, VALUES, strict=True)),
    "value over rule over (caption)": "\n\n".join(
        f"{v}\n-----------\n({n})" for n, v in zip(NAMES, VALUES, strict=True)
    ),
    "two columns": "\n".join(f"{n:60}{v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "captions, then values": "\n".join(NAMES) + "\n\n" + "\n".join(VALUES),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_part_one_layouts(layout):
    (stated,) = form(part_1=LAYOUTS[layout]).stated_registrants
    assert (
        stated.name,
        stated.former_name,
        stated.street,
        stated.city,
        stated.state_or_country,
        stated.postal_code,
    ) == WANT


def test_caption_over_two_lines_beside_its_value():
    part = "Full Name of Registrant:    Example Widgets, Inc.\nAddress of Principal        1 Sample Road\nExecutive Office (Street    P.O. Box 7\nand Number):\nCity, State and Zip Code:   Reno, Nevada 89501"
    (stated,) = form(part_1=part).stated_registrants
    assert (stated.street, stated.city) == ("1 Sample Road, P.O. Box 7", "Reno")


def test_two_registrants_side_by_side_share_the_address():
    part = "Example One, Inc.      Example Two, L.P.\nFull Name of Registrant      Full Name of Registrant\nReno, Nevada 89501\nCity, State and Zip Code"
    one, two = form(part_1=part).stated_registrants
    assert (one.name, two.name) == ("Example One, Inc.", "Example Two, L.P.")
    assert one.city == two.city == "Reno"


@pytest.mark.parametrize(
    "name", ["Smith and Sons, Inc.", "Halversen Lock & Safe Co.", "Bed, Bath and Beyond Inc."]
)
def test_one_name_with_and_is_not_parted(name):
    assert [s.name for s in form(part_1=f"Full Name of Registrant: {name}").stated_registrants] == [
        name
    ]


def test_two_names_joined_by_and_are_parted():
    part = "Full Name of Registrant: Juniper Partners, LP and Juniper Finance Corp."
    assert [s.name for s in form(part_1=part).stated_registrants] == [
        "Juniper Partners, LP",
        "Juniper Finance Corp.",
    ]


# -- Part II --------------------------------------------------------------------------------------


def letters(a="", b="", c="", *, before=True):
    a_, b_, c_ = (line for line in LETTERS.strip().splitlines())
    rows = zip((a, b, c), (a_, b_, c_), strict=True)
    return "\n\n" + "\n".join(f"{m:4} {t}" if before else f"{t} {m}" for m, t in rows)


RELIEF = [
    (letters(), None, None),
    (" [X]" + letters(), True, None),
    (" [ ]" + letters(), False, None),
    (letters(a="[X]"), True, None),
    (letters(b="[X]"), True, None),
    (letters(b="[ ]"), False, None),
    (letters("[X]", "[ ]", "[ ]"), True, (True, False, False)),
    (letters("[ ]", "[ ]", "[X]"), False, (False, False, True)),
    (letters("_X_", "_X_", "___"), True, (True, True, False)),
    (letters("[X]", "[X]"), True, None),
    (letters("[X]", "[X]", "[ ]", before=False), True, (True, True, False)),
]


@pytest.mark.parametrize(("part", "seeks", "boxes"), RELIEF)
def test_relief(part, seeks, boxes):
    filing = form(part_2=part)
    assert filing.seeks_relief is seeks
    found = filing.relief_boxes
    assert ((found.a, found.b, found.c) if found else None) == boxes


# -- Part III -------------------------------------------------------------------------------------


def test_page_break_in_a_sentence_is_mended():
    filing = form(
        part_3="The books of the\n\n                 - 2 -\n<PAGE>\n\nregistrant were lost.\n\nThey were found."
    )
    assert filing.reason_narrative == "The books of the registrant were lost.\n\nThey were found."


@pytest.mark.parametrize("text", ["N/A", "None", "Not applicable.", "______________", ""])
def test_no_narrative(text):
    assert form(part_3=text).reason_narrative is None


# -- Part IV --------------------------------------------------------------------------------------

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


SIGNATURES = [
    (
        "Date: March 31, 1999   By: /s/ Pat Sample\n                       Pat Sample\n                       Treasurer",
        ("Pat Sample", "Treasurer", "1999-03-31", "/s/ Pat Sample"),
    ),
    (
        "By /s/Pat Sample\nPat Sample, Vice President and Treasurer\nDated: 3/31/99",
        ("Pat Sample", "Vice President and Treasurer", "1999-03-31", "/s/Pat Sample"),
    ),
    (
        "Dated this 31st day of March, 1999\n\nBy: /S/ PAT SAMPLE\nName: Pat Sample\nTitle: Treasurer",
        ("Pat Sample", "Treasurer", "1999-03-31", "/S/ PAT SAMPLE"),
    ),
    (
        "Date  March 31, 1999    By  /s/ Pat Sample\n                            Pat Sample\n                            Senior Vice President and\n                            Chief Financial Officer",
        (
            "Pat Sample",
            "Senior Vice President and Chief Financial Officer",
            "1999-03-31",
            "/s/ Pat Sample",
        ),
    ),
    (
        "By: Sample Partners, L.P.\n    its General Partner\n\nBy: /s/ Pat Sample\n    Pat Sample\n    Manager\nMarch 31, 1999",
        ("Pat Sample", "Manager", "1999-03-31", "/s/ Pat Sample"),
    ),
    (
        "Date: March 31, 1999\nBy: Pat Sample\n    Treasurer",
        ("Pat Sample", "Treasurer", "1999-03-31", None),
    ),
    (
        "Date: March 31, 1999    /s/ Pat Sample, Treasurer",
        ("Pat Sample", "Treasurer", "1999-03-31", "/s/ Pat Sample"),
    ),
]


@pytest.mark.parametrize(("text", "want"), SIGNATURES)
def test_signature(text, want):
    (found,) = form(signature=text).signatures
    assert (
        found.signer_name,
        found.signer_title,
        found.signed_on,
        found.conformed_signature,
    ) == want
    assert found.registrant_name == "EXAMPLE WIDGETS, INC."


def test_printed_matter_behind_the_signature_is_no_title():
    text = (
        USUAL["signature"]
        + "\n\nATTENTION\nIntentional misstatements or omissions of fact constitute Federal Criminal Violations (See 18 U.S.C. 1001)."
    )
    (found,) = form(signature=text).signatures
    assert found.signer_title == "Treasurer"

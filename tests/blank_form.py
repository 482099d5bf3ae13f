"""A form in its usual layout, in which a test replaces the part that it is about."""

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

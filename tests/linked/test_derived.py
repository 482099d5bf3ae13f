"""Labels and shared reports: what each is made of, and where there is none."""

import pytest

from form12b25.linked.derived import Derived
from form12b25.model import (
    Amount,
    Contact,
    Filer,
    Filing,
    MissingReport,
    Period,
    Registrant,
    ReportedChange,
    Source,
    StatedRegistrant,
    SubjectReport,
)

SOURCE = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
FIRST, SECOND = "0009999990", "0009999991"


def filer(cik, role="filer"):
    return Filer(role=role, registrant=Registrant(cik=cik))


def filing(*filers, **values):
    return Filing(source=SOURCE, filers=filers, **values)


def late(form=None, day=None):
    return SubjectReport(form_type=form, is_transition_report=False, period_end=day)


def reports(owner, value):
    found = Derived(owner).report(value)
    return [(r.registrant.cik, r.report_type, r.period_end) for r in found]


HEADER = {"form_type": "NT 10-K", "period_of_report": "2003-12-31"}
KNOWN = [(FIRST, "10-K", "2003-12-31")]


@pytest.mark.parametrize(
    ("value", "header", "expected"),
    [
        (late("10-K", "2003-12-31"), HEADER, KNOWN),
        (late("10-KSB", "2003-12-31"), HEADER, KNOWN),  # a variant of the same report
        (late(None, "2003-12-31"), HEADER, KNOWN),
        (late("10-K", None), HEADER, KNOWN),
        (late("10-K", "2003-12-31"), {}, KNOWN),
        (late("10-Q", "2003-12-31"), HEADER, []),  # the box is not that of the form type
        (late("10-K", "2003-11-30"), HEADER, []),  # two days: which one is it?
        (late("10-K"), {}, []),
        (late(None, "2003-12-31"), {}, []),
        (late(None, "2003-12-31"), HEADER | {"form_type": "NT 15D2"}, []),
    ],
)
def test_the_late_report_is_known_where_header_and_form_agree(value, header, expected):
    assert reports(filing(filer(FIRST), **header), value) == expected


def test_a_late_report_of_two_registrants_is_two_and_that_of_nobody_is_none():
    value = late("10-Q", "2024-03-31")
    both = filing(filer(FIRST), filer(SECOND), filer(FIRST))
    assert [cik for cik, *_ in reports(both, value)] == [FIRST, SECOND]
    assert reports(filing(Filer(role="filer")), value) == []
    assert reports(filing(), value) == []
    agent = filing(filer(FIRST, "subject-company"), filer(SECOND, "filed-by"))
    assert [cik for cik, *_ in reports(agent, value)] == [FIRST]


@pytest.mark.parametrize(
    ("form", "day", "expected"),
    [
        ("10-QSB", "2003-09-30", [(FIRST, "10-Q", "2003-09-30")]),
        ("10-K/A", "2003-09-30", []),  # an amendment is another report
        ("8-K", "2003-09-30", []),
        ("10-Q", None, []),
        (None, "2003-09-30", []),
    ],
)
def test_a_missing_report_is_known_by_form_and_day(form, day, expected):
    value = MissingReport(form_type=form, period_end=day, text="x")
    assert reports(filing(filer(FIRST), **HEADER), value) == expected
    assert reports(filing(filer(FIRST), filer(SECOND), **HEADER), value) == []


def test_what_an_amendment_amends_is_what_its_header_says():
    def amended(**values):
        said = filing(filer(FIRST), subject_report=late("10-Q", "2024-03-31"), **values)
        return [r.report_type for r in Derived(said).amends_notification_of(said)]

    amendment = {"form_type": "NT 10-K/A", "is_amendment": True, "period_of_report": "2023-12-31"}
    assert amended(**amendment) == ["10-K"]
    assert amended(**amendment | {"period_of_report": None}) == []
    assert amended(**amendment | {"form_type": "NT 10-K", "is_amendment": False}) == []


def amount(**values):
    return Amount(**{"unit": "USD", "amount_text": "$36.5 million"} | values)


QUARTER = Period(period_start="2024-01-01", period_end="2024-03-31")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (filing(), "Form 12b-25"),
        (
            filing(stated_registrants=(StatedRegistrant(name="Sample Co."),), form_type="NT 10-D"),
            "NT 10-D of Sample Co.",
        ),
        (
            filing(
                Filer(role="filer", conformed_name="A CO"),
                Filer(role="filer", conformed_name="B CO"),
                subject_report=late("10-Q", "2024-03-31"),
            ),
            "Form 12b-25 of A CO, B CO for the period ended 2024-03-31",
        ),
        (filer(FIRST), "CIK 0009999990"),
        (Filer(role="filer"), None),
        (Contact(telephone="+13035550117"), "+13035550117"),
        (
            amount(value="-36500000", period=QUARTER),
            "-36,500,000 USD from 2024-01-01 to 2024-03-31",
        ),
        (
            amount(minimum="1.10", maximum="1.2", unit="USD/shares", approximate=True),
            "about 1.10 to 1.2 USD/shares",
        ),
        (
            amount(value="0.61", unit="pure", period=Period(period_end="2024-03-31")),
            "0.61 for the period ended 2024-03-31",
        ),
        (amount(value="5", period=Period(instant="2024-03-31")), "5 USD at 2024-03-31"),
        (
            ReportedChange(
                measure="NetIncomeLoss",
                measure_text="net loss",
                component="Americas",
                direction="decrease",
                current_amount=amount(value="-1100000", approximate=True),
                prior_amount=amount(value="400000"),
            ),
            "net income or loss (Americas): decrease, about -1,100,000 USD, prior 400,000 USD",
        ),
        (
            ReportedChange(
                measure="OtherMeasure", measure_text="Title premiums", percent_change="-6.1"
            ),
            "Title premiums: -6.1%",
        ),
        (ReportedChange(measure="Revenues", measure_text="sales"), "revenue"),
    ],
)
def test_a_label_says_what_the_values_say(value, expected):
    assert Derived(filing()).label(value) == expected

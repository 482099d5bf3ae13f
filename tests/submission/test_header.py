"""Headers of both dialects; every value by hand."""

import pytest

import form12b25
from form12b25.submission import read_submission

INDENTED = """\
<SEC-DOCUMENT>0009999990-24-000001.txt : 20240516
<SEC-HEADER>0009999990-24-000001.hdr.sgml : 20240516
<ACCEPTANCE-DATETIME>20240515163015
ACCESSION NUMBER:\t\t0009999990-24-000001
CONFORMED SUBMISSION TYPE:\tNT 10-Q/A
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t20240331
FILED AS OF DATE:\t\t20240515

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE: WIDGETS & CO /DE/
\t\tCENTRAL INDEX KEY:\t\t\t0001234500
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tELECTRONIC COMPONENTS, NEC [3679]
\t\tIRS NUMBER:\t\t\t\t000000000
\t\tFISCAL YEAR END:\t\t\t0331

\tFILING VALUES:
\t\tFORM TYPE:\t\tNT 10-Q/A
\t\tSEC ACT:\t\t34
\t\tSEC FILE NUMBER:\t001-99999
\tFILING VALUES:
\t\tSEC FILE NUMBER:\t333-99999

\tBUSINESS ADDRESS:\t
\t\tZIP:\t\t\t00501
\t\tBUSINESS PHONE:\t\t(303) 555-0117 3679

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tNEW OLD NAME INC
\t\tDATE OF NAME CHANGE:\t20211213
\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tOLD OLD NAME INC
\t\tDATE OF NAME CHANGE:\t20171229
</SEC-HEADER>
"""
TAGGED = """\
<SUBMISSION>
<ACCESSION-NUMBER>0009999990-24-000001
<TYPE>NT 10-Q/A
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20240331
<FILING-DATE>20240515
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>EXAMPLE: WIDGETS & CO /DE/
<CIK>0001234500
<ASSIGNED-SIC>3679
<IRS-NUMBER>000000000
<FISCAL-YEAR-END>0331
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>NT 10-Q/A
<ACT>34
<FILE-NUMBER>001-99999
</FILING-VALUES>
<FILING-VALUES>
<FILE-NUMBER>333-99999
</FILING-VALUES>
<BUSINESS-ADDRESS>
<ZIP>00501
<PHONE>(303) 555-0117 3679
</BUSINESS-ADDRESS>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>NEW OLD NAME INC
<DATE-CHANGED>20211213
</FORMER-COMPANY>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>OLD OLD NAME INC
<DATE-CHANGED>20171229
</FORMER-COMPANY>
</FILER>
"""


def read(text):
    return read_submission(text.encode())


VARIANTS = {
    "indented": INDENTED,
    "tagged": TAGGED,
    "tagged, end tags missing": "\n".join(
        line for line in TAGGED.splitlines() if not line.startswith("</")
    ),
    "tagged, values glued to end tags": TAGGED.replace("<ZIP>00501", "<ZIP>00501</ZIP>"),
    "tagged, on one line": TAGGED.replace("\n", ""),
    "carriage returns only": TAGGED.replace("\n", "\r"),
    "blanks for tabs": INDENTED.replace("\t", "   "),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_same_values_in_every_dialect(variant):
    submission = read(VARIANTS[variant])
    values, (filer,) = submission.values, submission.filers
    assert values["accession_number"] == "0009999990-24-000001"
    assert (values["form_type"], values["is_amendment"]) == ("NT 10-Q/A", True)
    assert (values["period_of_report"], values["filed_on"]) == ("2024-03-31", "2024-05-15")
    assert filer.role == "filer"
    assert filer.conformed_name == "EXAMPLE: WIDGETS & CO /DE/"
    assert filer.registrant.cik == "0001234500"
    assert (filer.sic_code, filer.irs_number, filer.fiscal_year_end) == ("3679", None, "--03-31")
    assert [(v.sec_act, v.sec_file_number) for v in filer.filing_values] == [
        ("1934 Act", "001-99999"),
        (None, "333-99999"),
    ]
    assert filer.business_address.postal_code == "00501"
    assert (filer.business_phone, filer.business_telephone) == (
        "(303) 555-0117 3679",
        "+13035550117",
    )
    names = [
        (n.name, n.used_from, n.used_until, n.used_until_no_later_than)
        for n in filer.registrant.former_names
    ]
    assert names == [
        ("NEW OLD NAME INC", "2021-12-13", None, "2024-05-15"),
        ("OLD OLD NAME INC", "2017-12-29", "2021-12-13", None),
    ]
    codes = [p.code for p in submission.problems]
    assert {"irs-number-zeros", "phone-left-over"} <= set(codes)
    assert not {"header-unknown-tag", "header-unread-line"} & set(codes)


def test_acceptance_time_is_eastern():
    assert read(INDENTED).values["accepted_at"] == "2024-05-15T16:30:15-04:00"
    winter = INDENTED.replace("20240515163015", "20241105190000")
    assert read(winter).values["accepted_at"] == "2024-11-05T19:00:00-05:00"


def test_envelope_line_has_its_own_date():
    details = read(INDENTED).details
    assert (details.disseminated_on, details.header_file) == (
        "2024-05-16",
        "0009999990-24-000001.hdr.sgml",
    )


def test_envelope_and_header_that_disagree_are_told():
    other = INDENTED.replace("<SEC-HEADER>0009999990-24-000001", "<SEC-HEADER>0009999990-24-000002")
    assert "accession-number-mismatch" in [p.code for p in read(other).problems]


PARTIES = [
    ("SUBJECT COMPANY", "subject-company"),
    ("FILED BY", "filed-by"),
    ("REPORTING-OWNER", "reporting-owner"),
    ("ISSUER", "issuer"),
    ("FILED FOR", "filed-for"),
    ("SERIAL COMPANY", "serial-company"),
    ("DEPOSITOR", "depositor"),
    ("SECURITIZER", "securitizer"),
]


@pytest.mark.parametrize(("label", "role"), PARTIES)
def test_party_sections(label, role):
    (filer,) = read(INDENTED.replace("FILER:\n", f"{label}:\n")).filers
    assert filer.role == role


def test_two_filers_in_file_order():
    start = INDENTED.index("FILER:")
    end = INDENTED.index("</SEC-HEADER>")
    second = INDENTED[start:end].replace("0001234500", "0000000007")
    submission = read(INDENTED[:end] + second + INDENTED[end:])
    assert [f.registrant.cik for f in submission.filers] == ["0001234500", "0000000007"]


UNREAD = [
    ("FISCAL YEAR END:\t\t\t0331", "FISCAL YEAR END:\t\t\t1331", "header-bad-value", "1331"),
    (
        "FILED AS OF DATE:\t\t20240515",
        "FILED AS OF DATE:\t\t2024-05-15",
        "header-bad-value",
        "2024-05-15",
    ),
    (
        "FILED AS OF DATE:",
        "STRANGE NEW TAG:\tvalue 7\nFILED AS OF DATE:",
        "header-unknown-tag",
        "value 7",
    ),
    (
        "FILED AS OF DATE:",
        "a line without a tag\nFILED AS OF DATE:",
        "header-unread-line",
        "a line without a tag",
    ),
    (
        "FILED AS OF DATE:",
        "FILED AS OF DATE:\t20230101\nFILED AS OF DATE:",
        "header-repeated-tag",
        "20240515",
    ),
    ("\t\tFORMER CONFORMED NAME:\tNEW OLD NAME INC\n", "", "former-name-without-name", "20211213"),
    ("\t\tDATE OF NAME CHANGE:\t20211213\n", "", "former-name-without-date", "NEW OLD NAME INC"),
]


@pytest.mark.parametrize(("old", "new", "code", "quoted"), UNREAD)
def test_what_is_not_understood_is_quoted(old, new, code, quoted):
    assert old in INDENTED
    problems = [p for p in read(INDENTED.replace(old, new, 1)).problems if p.code == code]
    assert any(quoted in p.evidence.quote for p in problems)


def test_items_and_group_members_are_lists():
    more = "ITEM INFORMATION:\t\tSample item\nITEM INFORMATION:\t\tOther item\nGROUP MEMBERS:\t\tA CORP\nFILED AS OF DATE:"
    details = read(INDENTED.replace("FILED AS OF DATE:", more)).details
    assert details.items == ("Sample item", "Other item")
    assert details.group_members == ("A CORP",)


def test_series_and_classes():
    series = (
        "<SERIES-AND-CLASSES-CONTRACTS-DATA>\n<EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n<SERIES>\n<OWNER-CIK>0000999999\n"
        "<SERIES-ID>S000000001\n<SERIES-NAME>Example Bond Fund\n<CLASS-CONTRACT>\n<CLASS-CONTRACT-ID>C000000001\n"
        "<CLASS-CONTRACT-NAME>Class A\n<CLASS-CONTRACT-TICKER-SYMBOL>EXMPX\n</CLASS-CONTRACT>\n</SERIES>\n"
        "</EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n</SERIES-AND-CLASSES-CONTRACTS-DATA>\n"
    )
    (found,) = read(INDENTED.replace("</SEC-HEADER>", series + "</SEC-HEADER>")).details.series
    assert (found.status, found.series_id, found.series_name) == (
        "existing",
        "S000000001",
        "Example Bond Fund",
    )
    assert [(c.class_id, c.class_name, c.ticker_symbol) for c in found.classes] == [
        ("C000000001", "Class A", "EXMPX")
    ]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("ACCESSION NUMBER:\t\t9999990-24-1", "accessionNumber"),
        ("<ACCEPTANCE-DATETIME>00010101000000", "acceptedAt"),
    ],
)
def test_values_that_are_none_of_their_kind_are_absent_with_a_problem(line, gone):
    document = form12b25.read(
        f"<SEC-HEADER>\n{line}\nCONFORMED SUBMISSION TYPE: NT 10-K\n</SEC-HEADER>\n".encode()
    ).to_dict()
    assert gone not in document
    assert "header-bad-value" in [p["code"] for p in document["problems"]]


def problems_of(data):
    return [(p.code, p.message) for p in read_submission(data.encode()).problems]


CLOCK = {
    "20240310015959": "2024-03-10T01:59:59-05:00",
    "20240310021500": None,  # that hour was left out
    "20240310030000": "2024-03-10T03:00:00-04:00",
    "20241103005959": "2024-11-03T00:59:59-04:00",
    "20241103013000": None,  # that hour came twice
    "20241103020000": "2024-11-03T02:00:00-05:00",
}


@pytest.mark.parametrize("typed", CLOCK)
def test_hour_of_the_clock_change_has_no_offset(typed):
    data = INDENTED.replace("20240515163015", typed)
    assert read_submission(data.encode()).values.get("accepted_at") == CLOCK[typed]
    quoted = any(typed in message for code, message in problems_of(data) if "bad-value" in code)
    assert quoted == (CLOCK[typed] is None)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("\t\tFISCAL YEAR END:\t\t\t0331\n", None),
        ("\t\tFISCAL YEAR END:\t\t\t0229\n", None),
        ("", "header-no-fiscal-year-end"),
        ("\t\tFISCAL YEAR END:\t\t\t\n", "header-no-fiscal-year-end"),
        ("\t\tFISCAL YEAR END:\t\t\t0931\n", "header-bad-value"),
    ],
)
def test_fiscal_year_end_that_is_none_is_said(line, code):
    data = INDENTED.replace("\t\tFISCAL YEAR END:\t\t\t0331\n", line)
    found = {c for c, _ in problems_of(data)} & {"header-no-fiscal-year-end", "header-bad-value"}
    assert found == ({code} if code else set())

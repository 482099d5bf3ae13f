"""Sections and tags of a header that no table lists."""

from test_header import INDENTED, TAGGED, problems_of

from form12b25.submission import read_submission

PLEDGE = """
PLEDGE TRUSTEE:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tOTHER CO
\t\tCENTRAL INDEX KEY:\t\t\t0000888888

\tHAIR COLOR:\t
\t\tSTATE:\t\t\tNV
"""


def test_section_that_no_table_lists_is_a_party_of_its_own_and_takes_nothing_of_the_filer():
    data = INDENTED.replace("</SEC-HEADER>", PLEDGE + "</SEC-HEADER>")
    filer, other = read_submission(data.encode()).filers
    assert (filer.role, filer.registrant.cik) == ("filer", "0001234500")
    assert filer == read_submission(INDENTED.encode()).filers[0]
    assert (other.role, other.conformed_name, other.registrant.cik) == (
        "pledge-trustee",
        "OTHER CO",
        "0000888888",
    )
    found = [message for code, message in problems_of(data) if code == "header-unknown-section"]
    assert found == [
        "a section that is not known: PLEDGE TRUSTEE",
        "a section that is not known: HAIR COLOR",
    ]
    assert ("header-unknown-tag", "STATE: NV") in problems_of(data)
    assert other.business_address is None


def test_section_that_no_table_lists_in_tags():
    more = "<PLEDGE-TRUSTEE>\n<COMPANY-DATA>\n<CONFORMED-NAME>OTHER CO\n</COMPANY-DATA>\n</PLEDGE-TRUSTEE>\n"
    filers = read_submission((TAGGED + more).encode()).filers
    assert [f.role for f in filers] == ["filer", "pledge-trustee"]
    assert filers[0].conformed_name == "EXAMPLE: WIDGETS & CO /DE/"
    assert filers[1].conformed_name == "OTHER CO"


def test_tag_without_a_value_is_quoted():
    data = INDENTED.replace("\nFILER:", "<NO-SUCH-FLAG>\n\nFILER:")
    assert ("header-unknown-tag", "NO SUCH FLAG: ") in problems_of(data)

"""The signature block; every expectation by hand."""

import pytest
from blank_form import USUAL, form

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

import pytest

from form12b25.dates import find_dates

ROWS = [
    ("March 31, 2024", "2024-03-31"),
    ("MARCH 31, 1995.", "1995-03-31"),
    ("Sept. 30, 2003", "2003-09-30"),
    ("Sept 30 2003", "2003-09-30"),
    ("March 31st, 2017", "2017-03-31"),
    ("30 June 1998", "1998-06-30"),
    ("14th day of May, 1999", "1999-05-14"),
    ("12/31/2008", "2008-12-31"),
    ("12/31/04", "2004-12-31"),
    ("12/31/98", "1998-12-31"),
    ("02-28-01", "2001-02-28"),
    ("2020-06-30", "2020-06-30"),
    ("June\n30,\n2005", "2005-06-30"),
    ("____June 30, 1998____", "1998-06-30"),
    ("February 29, 2023", None),
    ("13/31/2008", None),
    ("June 30", None),
    ("Expires: May 1997", None),
    ("0-20871", None),
    ("(212) 555-0142", None),
]


@pytest.mark.parametrize(("text", "iso"), ROWS)
def test_date(text, iso):
    assert [d.iso for d in find_dates(text)] == ([iso] if iso else [])


def test_place_of_a_date():
    (found,) = find_dates("ended December 31, 2003 (audited)")
    assert "ended December 31, 2003 (audited)"[found.start : found.end] == "December 31, 2003"

"""Pages without the form's lines read as the page with them does."""

import itertools
import re
import textwrap

import pytest
import support
from blank_form import FORM, USUAL, form

import form12b25

PART_1 = (
    "Full Name of Registrant: Example Widgets, Inc.\n"
    "Former Name if Applicable: Sample Widgets Co.\n"
    "Address of Principal Executive Office (Street and Number): 12 Mill Road\n"
    "City, State and Zip Code: Reno, Nevada 89501"
)
LONGER = "The books were lost in the flood of March 3, 1999. They are being put together again."
PARTS = {"part_1": PART_1, "part_3": LONGER}
KEYS = (
    "report_boxes",
    "subject_report",
    "stated_registrants",
    "seeks_relief",
    "relief_boxes",
    "reason_narrative",
    "contacts",
    "other_reports_filed",
    "change_anticipated",
    "change_explanation",
    "signatures",
)


def bare(value):
    """A value without the evidence in it, which stands elsewhere on another page."""
    if isinstance(value, dict):
        return {k: bare(v) for k, v in value.items() if k not in {"evidence", "label"}}
    return [bare(v) for v in value] if isinstance(value, list) else value


def assert_reads_like_the_usual(page, but=()):
    usual, found = form(**PARTS).to_dict(), form12b25.read(page.encode()).to_dict()
    for key in KEYS:
        name = re.sub(r"_(\w)", lambda m: m[1].upper(), key)
        if name not in but:
            assert bare(found.get(name)) == bare(usual.get(name)), name
    for evidence in support.evidence_of(found):
        piece = page[evidence["start"] : evidence["end"]]
        assert support.folded(support.second_opinion(piece)) == evidence["quote"]


def text():
    return FORM.format(**{**USUAL, **PARTS})


def test_a_form_on_one_line():
    assert_reads_like_the_usual(" ".join(text().split()))


def test_a_form_on_one_line_of_a_page():
    assert_reads_like_the_usual(f"<html><body>{' '.join(text().split())}</body></html>")


def wrapped(part, width):
    lines = []
    for line in part.split("\n"):
        lines += textwrap.wrap(line, width) or [""]
    return lines


def side_by_side(left, right, width=46):
    rows = itertools.zip_longest(wrapped(left, width), wrapped(right, width), fillvalue="")
    return "\n".join(f"{a:<{width + 4}}{b}".rstrip() for a, b in rows)


@pytest.mark.parametrize("pairs", [((0, 2), (1, 3)), ((0, 1), (2, 3)), ((1, 0), (3, 2))])
def test_parts_side_by_side(pairs):
    cover, *parts = re.split(r"(?=PART I+V? - )", text())
    parts[3], name, signed = parts[3].partition("                        EXAMPLE WIDGETS")
    rows = [side_by_side(parts[a].rstrip(), parts[b].rstrip()) for a, b in pairs]
    assert_reads_like_the_usual("\n\n".join([cover, *rows, "", name + signed]))


def test_a_form_of_forty_columns():
    page = "\n".join(
        line
        for part in text().split("\n\n")
        for line in [*wrapped(" ".join(part.split()), 40), ""]
        if "Area Code" not in part and "/s/" not in part
    )
    narrow = form12b25.read(page)
    [stated] = narrow.stated_registrants
    assert (stated.name, stated.former_name) == ("Example Widgets, Inc.", "Sample Widgets Co.")
    assert (stated.street, stated.city, stated.postal_code) == ("12 Mill Road", "Reno", "89501")
    assert narrow.reason_narrative == LONGER
    assert (narrow.other_reports_filed, narrow.change_anticipated) == (True, False)


def misread(printed):
    """The form's own words as a scanner reads them; values and the letters (a) to (c) are kept."""
    table = {
        "form": "forrn",
        "name": "narne",
        "number": "nurnber",
        "could": "cou1d",
        "filed": "fi1ed",
    }
    table |= {"information": "inf0rmation", "telephone": "te1eph0ne", "code": "c0de", "all": "a1l"}
    table |= {"been": "been", "other": "0ther", "time": "tirne", "results": "resu1ts"}

    def change(match):
        word = match[0]
        made = table.get(word.lower(), word)
        return made.upper() if word.isupper() else made.capitalize() if word[0].isupper() else made

    return re.sub(r"[A-Za-z]+", change, printed)


def test_printed_words_that_a_scanner_misread():
    holes = re.compile(r"\{\w+\}")
    printed = [misread(p) for p in holes.split(FORM)]
    names = [m[0] for m in holes.finditer(FORM)]
    template = "".join(a + b for a, b in itertools.zip_longest(printed, names, fillvalue=""))
    assert template != FORM
    contact = "Pat Sample   (775)   555-0111\n(Narne)   (Area C0de)   (Te1eph0ne Nurnber)"
    part_1 = PART_1.replace("Name", "Narne").replace("Code", "C0de").replace("Office", "0ffice")
    page = template.format(**{**USUAL, **PARTS, "part_1": part_1, "contact": contact})
    assert_reads_like_the_usual(page)


def test_words_of_the_filer_are_not_put_right():
    page = text().replace("Example Widgets, Inc.\nFormer", "C0rn Widgets Forrn, Inc.\nFormer")
    page = page.replace("Have all other", "Have a1l 0ther").replace("been filed", "been fi1ed")
    [stated] = form12b25.read(page).stated_registrants
    assert stated.name == "C0rn Widgets Forrn, Inc."


def test_two_languages_throughout():
    page = text()
    for words, more in (
        ("Full Name of Registrant", "Nom complet"),
        ("Former Name if Applicable", "Ancien nom"),
        ("City, State and Zip Code", "Ville et code postal"),
        ("PART III - NARRATIVE", "PARTIE III - EXPOSÉ"),
        ("(Telephone Number", "Téléphone"),
        ("(Area Code", "Indicatif"),
        ("For Period Ended", "Période close le"),
    ):
        assert words in page
        page = page.replace(words, f"{words} / {more}", 1)
    assert_reads_like_the_usual(page)
    found = [p.evidence.quote for p in form12b25.read(page).problems if p.code == "text-unread"]
    assert "/ Nom complet" in found
    assert "/ Ville et code postal" in found


def test_slashes_between_captions_and_values_leave_the_values():
    name = "Tidegate Precision, Inc."
    header = support.submission_of("example-nt10q-2024").read_text("utf-8").split("<DOCUMENT>")[0]
    header = header.replace("Larkmoor Instruments, Inc.", name)
    part_1 = (
        f"Full Name of Registrant / {name}\nFormer Name if Applicable / Old Tidegate Co.\n"
        "City, State and Zip Code / Reno, Nevada 89501"
    )
    contact = "Name / Pat Sample\nArea Code / 775\nTelephone Number / 555-0111\nTitle / Treasurer"
    form_text = FORM.format(**{**USUAL, "part_1": part_1, "contact": contact})
    document = f"<DOCUMENT>\n<TYPE>NT 10-Q\n<TEXT>\n{form_text}\n</TEXT>\n</DOCUMENT>\n"
    said = form12b25.convert((header + document).encode())
    assert all(words in said for words in ("Old Tidegate Co.", "Pat Sample", "Treasurer"))


def test_boxes_of_slashes_are_no_second_language():
    boxes = "/ X / Form 10-K  / / Form 20-F  / / Form 11-K  / / Form 10-Q  / / Form N-SAR"
    filing = form(cover=boxes, reports="/ X / Yes  / / No", change="/ / Yes  / X / No")
    assert [b.checked for b in filing.report_boxes] == [True, False, False, False, False]
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)

"""Plain texts with decoration read like those without it; every expectation by hand."""

import re

import pytest
from blank_form import FORM, USUAL, form
from test_repair import PARTS, assert_reads_like_the_usual, text

import form12b25


@pytest.mark.parametrize("mark", ["> ", ">", "> > "])
def test_a_forwarded_message(mark):
    assert_reads_like_the_usual("\n".join(mark + line for line in text().split("\n")))


@pytest.mark.parametrize("width", [28, 60, 25])
def test_numbers_of_lines_in_the_margin(width):
    lines = text().split("\n")
    assert_reads_like_the_usual(
        "\n".join(f"{n % width + 1:3}   {line}".rstrip() for n, line in enumerate(lines))
    )


def test_a_list_of_numbers_is_no_margin():
    numbers = "\n".join(f"{n} widgets were counted twice." for n in range(1, 30))
    found = form(part_3=numbers).reason_narrative
    assert found.startswith("1 widgets were counted twice. 2 widgets")
    assert found.endswith("29 widgets were counted twice.")


def test_headings_with_a_blank_between_their_letters():
    page = text()
    for heading in (
        "PART I - REGISTRANT INFORMATION",
        "PART II - RULES 12b-25(b) AND (c)",
        "PART III - NARRATIVE",
        "PART IV - OTHER INFORMATION",
    ):
        assert heading in page
        page = page.replace(heading, "   ".join(" ".join(word) for word in heading.split()))
    assert_reads_like_the_usual(page)


def markdown():
    rows = [line.split(": ", 1) for line in PARTS["part_1"].split("\n")]
    part_1 = "\n".join(
        ["| Item | Answer |", "|:-----|:------|", *(f"| {a} | **{b}** |" for a, b in rows)]
    )
    page = FORM.format(
        **{
            **USUAL,
            **PARTS,
            "part_1": part_1,
            "cover": "- [x] Form 10-K\n- [ ] Form 10-Q\n\n"
            "**For Period Ended:** ~~June 30, 1998~~ December 31, 1998",
            "contact": "| (Name) | (Area Code) | (Telephone Number) |\n|--------|-----|-----|\n"
            "| **Pat Sample** | *775* | 555-0111 |",
            "reports": "- [x] Yes\n- [ ] No",
            "change": "- [ ] Yes\n- [x] No",
        }
    )
    return page.replace("\nPART I", "\n## Part I").replace("FORM 12b-25", "# Form 12b-25")


def test_markdown():
    assert_reads_like_the_usual(
        markdown().replace("EXAMPLE WIDGETS, INC.", "**EXAMPLE WIDGETS, INC.**")
    )


def test_a_head_row_of_markdown_without_a_caption_is_quoted():
    page = markdown().replace("| Item | Answer |", "| Lantern | Zebra |")
    found = [p.evidence.quote for p in form12b25.read(page).problems if p.code == "text-unread"]
    assert "| Lantern | Zebra |" in found


def test_stars_in_a_usual_form_are_kept():
    found = form(part_3="Sales* were lost. *Net of returns.").reason_narrative
    assert found == "Sales* were lost. *Net of returns."


def test_a_title_counts_more_than_the_number_of_its_part():
    page = text()
    for old, new in (("IV", "V"), ("III", "IV"), ("II", "III"), ("I", "II")):
        page = page.replace(f"PART {old} - ", f"PART {new} - ")
    assert_reads_like_the_usual(page)


def test_the_cover_behind_all_parts():
    cover, parts = text().split("PART I - REGISTRANT")
    assert_reads_like_the_usual(f"PART I - REGISTRANT{parts}\n\n{cover}")


def test_the_signature_between_two_parts():
    before, part_4 = text().split("PART IV - ")
    part_4, name, signed = part_4.partition("                        EXAMPLE WIDGETS")
    assert_reads_like_the_usual(f"{before}\n{name}{signed}\n\nPART IV - {part_4}")


def test_part_one_behind_a_signature_between_two_parts_is_no_second_form():
    cover, *parts = re.split(r"(?=PART I+V? - )", text())
    part_4, name, signed = parts[3].partition("                        EXAMPLE WIDGETS")
    page = "\n\n".join([cover, parts[1], parts[2], name + signed, parts[0], part_4])
    filing = form12b25.read(page.encode())
    assert "second-form" not in {p.code for p in filing.problems}
    assert all(p.evidence.quote for p in filing.problems if p.evidence)
    assert [r.name for r in filing.stated_registrants] == ["Example Widgets, Inc."]


CELLS = "<td>{}</td><td>{}</td>"


def test_two_questions_in_a_row_and_their_answers_in_the_next():
    page = FORM.format(**{**USUAL, **PARTS})
    start, end = page.index("(2) Have all"), page.index("                        EXAMPLE")
    reports, change = page[start:end].split("(3) Is it")
    questions = (reports.partition("[X]")[0], "(3) Is it" + change.partition("[ ]")[0])
    answers = ("[X] Yes [ ] No", "[ ] Yes [X] No")
    rows = "".join(f"<tr>{CELLS.format(*row)}</tr>" for row in (questions, answers))
    html = f"<html><body><pre>{page[:start]}</pre><table>{rows}</table><pre>{page[end:]}</pre></body></html>"
    filing = form12b25.read(html.encode())
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)
    assert filing.change_explanation is None


def test_registrants_in_rows_below_their_captions():
    rows = (
        ("Full Name of Registrant", "Former Name if Applicable", "City", "State", "Zip Code"),
        ("Pemba Funding LLC", "N/A", "Reno", "Nevada", "89501"),
        ("Pemba Trust 2011-B", "Old Pemba Trust", "Elko", "Nevada", "89801"),
    )
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = FORM.format(**{**USUAL, "part_1": "PLACE"})
    before, after = page.split("PLACE")
    html = f"<html><pre>{before}</pre><table>{cells}</table><pre>{after}</pre></html>"
    found = form12b25.read(html.encode()).stated_registrants
    assert [(r.name, r.former_name, r.city, r.postal_code) for r in found] == [
        ("Pemba Funding LLC", None, "Reno", "89501"),
        ("Pemba Trust 2011-B", "Old Pemba Trust", "Elko", "89801"),
    ]


def test_a_question_is_no_name():
    filing = form(contact="Who is to be asked?\nPat Sample   (775)   555-0111")
    assert [c.name for c in filing.contacts] == ["Pat Sample"]

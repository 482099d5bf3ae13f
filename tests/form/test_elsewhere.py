"""Answers that stand elsewhere than on most forms: above, beside, behind; expectations by hand."""

import pytest
from blank_form import FORM, USUAL, form

import form12b25


def test_values_above_their_captions_and_the_name_left_out():
    part_1 = (
        "Full Name of Registrant\n\nFormer Name if Applicable\n12 Mill Road\n"
        "Address of Principal Executive Office (Street and Number)\n"
        "Reno, Nevada 89501\nCity, State and Zip Code"
    )
    [stated] = form(part_1=part_1).stated_registrants
    assert (stated.name, stated.former_name) == (None, None)
    assert (stated.street, stated.city, stated.postal_code) == ("12 Mill Road", "Reno", "89501")


def test_file_numbers_and_period_above_their_captions():
    filing = form(
        cover="1-94410\n(Commission File Number of Pemba Partners, L.P.)\n333-94411-01\n"
        "(Commission File Number of Pemba Operating, LLC)\n\n[X] Form 10-K [ ] Form 10-Q\n\n"
        "March 31, 2006\n(For Period Ended)"
    )
    assert filing.commission_file_numbers == ("1-94410", "333-94411-01")
    assert filing.subject_report.period_end == "2006-03-31"


def test_a_telephone_is_no_file_number():
    cover = "File No. 0-97731\nCall (614) 555-0191 or (614)555-0192.\n[X] Form 10-K [ ] Form 10-Q"
    assert form(cover=cover).commission_file_numbers == ("0-97731",)


def test_a_name_behind_its_caption_in_the_signature():
    text = FORM.format(**USUAL)
    name = "                        EXAMPLE WIDGETS, INC.\n"
    caption = "              (Name of Registrant as Specified in Charter)\n"
    assert name + caption in text
    filing = form12b25.read(text.replace(name + caption, caption + "\n" + name))
    assert [s.registrant_name for s in filing.signatures] == ["EXAMPLE WIDGETS, INC."]


def test_part_one_in_sentences_gives_no_name():
    part_1 = "The full name of the registrant is Pemba, Inc. It has no former name."
    filing = form(part_1=part_1)
    assert not filing.stated_registrants or filing.stated_registrants[0].name is None
    assert any(p.code == "text-unread" and "Pemba" in p.evidence.quote for p in filing.problems)


def test_a_contact_whose_name_goes_on_in_the_next_line():
    contact = (
        "Constance B.\nWhitlock       703      555-0126\n"
        "(Name)     (Area    (Telephone\n           Code)     Number)"
    )
    [found] = form(contact=contact).contacts
    assert (found.name, found.area_code) == ("Constance B. Whitlock", "703")
    assert found.telephone == "+17035550126"


@pytest.mark.parametrize("between", ["\n\n", "\n\n<PAGE>\n\n"])
def test_another_form_behind_the_first_is_told_and_not_read(between):
    second = FORM.format(**{**USUAL, "part_1": "Full Name of Registrant: Pemba Savings Plan"})
    filing = form12b25.read(FORM.format(**USUAL) + between + second)
    [told] = [p for p in filing.problems if p.code == "second-form"]
    assert told.evidence.quote.startswith("FORM 12b-25 NOTIFICATION OF LATE FILING")
    assert "Pemba Savings Plan" in told.evidence.quote
    assert told.evidence.quote.endswith("Treasurer")
    assert [r.name for r in filing.stated_registrants] == ["Example Widgets, Inc."]
    assert [s.signer_name for s in filing.signatures] == ["Pat Sample"]


def test_notes_below_a_value_are_not_of_it():
    filing = form12b25.read(
        FORM.format(**USUAL).replace(
            "City, State",
            "Former Name if Applicable: Old Pemba Co.\n\nRegistered under Section 12(g).\n\nCity, State",
        )
        + "\n\nAlso principal accounting officer."
    )
    [stated], [signed] = filing.stated_registrants, filing.signatures
    assert (stated.former_name, signed.signer_title) == ("Old Pemba Co.", "Treasurer")
    quoted = [p.evidence.quote for p in filing.problems if p.code == "text-unread"]
    assert quoted == ["Registered under Section 12(g).", "Also principal accounting officer."]


RIDERS = """
RIDER A

(Form 12b-25, Part III)

The books were lost in a flood.

They are being put together again.
<PAGE>
RIDER B

Annual Report on Form 10-K for the fiscal year ended December 31, 1997
<PAGE>
RIDER C

The Registrant expects a net loss, because the plant was closed.
"""


def test_answers_on_pages_behind_the_signature_that_are_named():
    text = FORM.format(
        **{
            **USUAL,
            "part_3": "[See RIDER A]",
            "reports": "[ ] Yes  [X] No\n\n[See RIDER B]",
            "change": "[X] Yes  [ ] No\n\n[See RIDER C]",
        }
    )
    filing = form12b25.read(text + "<PAGE>\n" + RIDERS)
    assert filing.reason_narrative == (
        "The books were lost in a flood.\n\nThey are being put together again."
    )
    assert [(m.form_type, m.period_end) for m in filing.missing_reports] == [("10-K", "1997-12-31")]
    assert filing.change_explanation == (
        "The Registrant expects a net loss, because the plant was closed."
    )
    assert "text-unread" not in {p.code for p in filing.problems}


def test_a_page_that_is_named_and_not_there_leaves_the_words_that_name_it():
    filing = form(part_3="See Exhibit B attached hereto.")
    assert filing.reason_narrative == "See Exhibit B attached hereto."


def test_answers_behind_leaders_of_dots():
    dots = "." * 60
    answer = f"Yes {dots} [ ]\nNo  {dots} [X]"
    filing = form(reports=answer.replace("[ ]", "[X]", 1)[:-4] + "[ ]", change=answer)
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)
    assert filing.change_explanation is None


@pytest.mark.parametrize("day", ["31-Dec-09", "31-Dec-2009", "31/Dec/09", "31-DEC-09"])
def test_days_as_a_spreadsheet_writes_them(day):
    filing = form(cover=f"[X] Form 10-K  [ ] Form 10-Q\nFor Period Ended: {day}")
    assert filing.subject_report.period_end == "2009-12-31"


def test_several_persons_to_contact():
    text = FORM.format(**USUAL).replace("of person to contact", "of persons to contact")
    assert [c.name for c in form12b25.read(text).contacts] == ["Pat Sample"]


def test_registrants_side_by_side_beside_one_column_of_captions():
    rows = (
        ("", "Depositor", "Issuing Entity"),
        ("Full Name of Registrant", "Pemba Funding LLC", "Pemba Receivables Trust 2013-A"),
        ("Former Name if Applicable", "Old Pemba LLC", "N/A"),
        ("City, State and Zip Code", "Reno, Nevada 89501"),
    )
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    before, after = FORM.format(**{**USUAL, "part_1": "PLACE"}).split("PLACE")
    html = f"<html><pre>{before}</pre><table>{cells}</table><pre>{after}</pre></html>"
    found = form12b25.read(html.encode()).stated_registrants
    assert [(r.name, r.former_name, r.city) for r in found] == [
        ("Pemba Funding LLC", "Old Pemba LLC", "Reno"),
        ("Pemba Receivables Trust 2013-A", None, "Reno"),
    ]


def test_sentence_goes_on_behind_a_running_head_of_two_lines():
    head = (
        "\n\n                 Page {} of 4\n<PAGE>\nExample Widgets, Inc.            Form 12b-25\n"
        "Notification of Late Filing - Form 11-K          SEC File No. 1-9921\n"
        "--------------------------------------------------------------------\n\n"
    )
    text = f"The ledger was lost in{head.format(2)}a flood; it is made{head.format(3)}anew."
    assert form(part_3=text).reason_narrative == "The ledger was lost in a flood; it is made anew."

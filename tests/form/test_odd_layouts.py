"""Marks, captions and breaks as few filers have them; every expectation by hand."""

import re

import pytest
from blank_form import FORM, USUAL, form

import form12b25
from form12b25.form.fonts import Fonts

PICTURES = {
    "checked box": "☒",
    "box checked": "☒",
    "boxchecked": "☒",
    "ticked": "☒",
    "x": "☒",
    "unchecked box": "☐",
    "box not checked": "☐",
    "boxunchecked": "☐",
    "un-ticked": "☐",
    "empty box": "☐",
    "check box": "☐",
    "box": "☐",
    "logo": "",
    "our company": "",
}


@pytest.mark.parametrize("words", PICTURES)
@pytest.mark.parametrize("attribute", ["alt", "src"])
def test_pictures_of_boxes_say_so_in_words_or_by_their_names(words, attribute):
    value = words if attribute == "alt" else f"{words}.gif"
    assert Fonts("").picture("img", {attribute: value}, "") == PICTURES[words]


def boxes(cover):
    return [
        (box.form, box.is_transition_report, box.checked) for box in form(cover=cover).report_boxes
    ]


def test_box_that_is_stuck_to_its_label():
    made = boxes("x Form 10-K  ¨Form 10-Q\n¨Transition Report on Form 10-K")
    assert made == [("10-K", False, True), ("10-Q", False, False), ("10-K", True, False)]
    made = boxes("x Form 10-K  oForm 10-Q")
    assert made == [("10-K", False, True), ("10-Q", False, False)]


def test_underscores_between_labels():
    made = boxes("X Form 10-K ___ Form 10-Q ___ Form N-SAR____Form N-CSR")
    assert made == [
        ("10-K", False, True),
        ("10-Q", False, False),
        ("N-SAR", False, False),
        ("N-CSR", False, False),
    ]


@pytest.mark.parametrize("typed", ["123456 78 9", "123456789", "12 3456 78 9", "123 456 789"])
def test_groups_of_a_cusip(typed):
    assert form(cover=f"{USUAL['cover']}\nCUSIP NUMBER\n{typed}\n").cusips == (typed,)


@pytest.mark.parametrize("last", ["contained herein.", "herein.", "contained in it."])
def test_sentence_behind_the_portion_question_is_no_item(last):
    asked = "identify the Item(s) to which the notification relates:"
    warning = f"Nothing in this form shall be construed to imply that the Commission has verified any\ninformation {last}"
    filing = form(cover=f"{USUAL['cover']}\nIf only a portion, {asked}\n\n{warning}")
    assert filing.relates_to_portion is None
    filing = form(cover=f"{USUAL['cover']}\nIf only a portion, {asked} Item 8\n\n{warning}")
    assert filing.relates_to_portion.startswith("Item 8")


BREAKS = ["\n\n                        2\n<PAGE>\n\n", "\n<PAGE>\n\n", "\n\n-2-\n\f\n"]


@pytest.mark.parametrize("between", BREAKS)
def test_page_break_between_the_instruction_and_the_narrative(between):
    filing = form(part_3=f"{between}The new ledger was late.")
    assert filing.reason_narrative == "The new ledger was late."


def test_rows_that_are_numbered_and_drawn_lines_leave_the_values_alone():
    part_1 = (
        "┌──────────────────────────┬───────────────────────┐\n"
        "│1.1 Full Name of Registrant │ Copperleaf Gauges, Inc. │\n"
        "├──────────────────────────┼───────────────────────┤\n"
        "│1.2 Former Name if Applicable │ Chippewa Gauge Company │\n"
        "└──────────────────────────┴───────────────────────┘\n"
    )
    [stated] = form(part_1=part_1).stated_registrants
    assert (stated.name, stated.former_name) == (
        "Copperleaf Gauges, Inc.",
        "Chippewa Gauge Company",
    )


def test_sentence_goes_on_behind_a_running_head_that_stands_but_once():
    text = (
        "The ledger was lost in\n\n   2\n<PAGE>\n\nEXAMPLE WIDGETS, INC. - FORM 12b-25\n\na flood."
    )
    assert form(part_3=text).reason_narrative == "The ledger was lost in a flood."


def test_narrative_without_its_heading_is_quoted():
    text = FORM.format(**{**USUAL, "part_3": "The ledger was lost in a flood."})
    start, end = text.index("PART III - N"), text.index("The ledger was lost")
    filing = form12b25.read(text[:start] + text[end:])
    assert filing.reason_narrative is None
    quoted = [p.evidence.quote for p in filing.problems if p.code == "text-unread"]
    assert quoted == ["The ledger was lost in a flood."]


@pytest.mark.parametrize(
    "part_1",
    [
        "Full Name\nof Registrant: Pemba Widgets, Inc.\nFormer\nName if Applicable: Old Pemba Co.\nCity, State\nand Zip Code: Reno, Nevada 89501",
        "Pemba Widgets, Inc.\nFull Name of Registrant\nOld Pemba Co.\nFormer\nName if Applicable\nReno, Nevada 89501\nCity, State and Zip Code",
    ],
)
def test_captions_that_are_broken_over_two_lines(part_1):
    [stated] = form(part_1=part_1).stated_registrants
    assert (stated.name, stated.former_name) == ("Pemba Widgets, Inc.", "Old Pemba Co.")
    assert (stated.city, stated.postal_code) == ("Reno", "89501")


@pytest.mark.parametrize(
    ("reports", "change"),
    [
        ("Yes / Oui [X]   No / Non [ ]", "Yes / Oui [ ]   No / Non [X]"),
        ("[X] Yes / Si  [ ] No / No", "[ ] Yes / Si  [X] No / No"),
    ],
)
def test_answers_in_two_languages(reports, change):
    filing = form(reports=reports, change=change)
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)


@pytest.mark.parametrize("order", [(3, 2, 1, 0), (1, 0, 3, 2), (2, 0, 1, 3)])
@pytest.mark.parametrize("heading", ["PART {}", "Pt. {}"])
def test_parts_in_any_order(order, heading):
    text = FORM.format(**USUAL)
    cover, *parts = re.split(r"(?=PART I+V? - )", text)
    body, caption, signed = parts[-1].partition("                        EXAMPLE WIDGETS")
    parts[-1] = body
    shuffled = cover + "".join(parts[i] for i in order) + caption + signed
    filing = form12b25.read(
        re.sub(r"PART (I+V?) - ", lambda m: heading.format(m[1]) + " - ", shuffled)
    )
    usual = form()
    for key in ("reason_narrative", "seeks_relief", "other_reports_filed", "change_anticipated"):
        assert getattr(filing, key) == getattr(usual, key), key
    assert [c.name for c in filing.contacts] == ["Pat Sample"]
    assert [r.name for r in filing.stated_registrants] == ["Example Widgets, Inc."]
    assert [s.signer_name for s in filing.signatures] == ["Pat Sample"]


def test_round_boxes():
    made = boxes("● Form 10-K  ○ Form 10-Q")
    assert made == [("10-K", False, True), ("10-Q", False, False)]
    filing = form(reports="Yes ● No ○", change="Yes ○ No ●")
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)


def test_heading_behind_a_no_is_no_explanation_and_is_quoted():
    filing = form(change="[ ] Yes  [X] No\n\nRemarks of the issuer")
    assert filing.change_explanation is None
    assert [p.evidence.quote for p in filing.problems if p.code == "text-unread"] == [
        "Remarks of the issuer"
    ]


def test_captions_in_two_languages():
    part_1 = (
        "Full name of registrant / Nom complet du déclarant:  Papeterie Pemba inc.\n"
        "Former name if applicable / Ancien nom:  N/A\n"
        "Address of principal executive office (street and number) / Adresse:  12, rue du Lac\n"
        "City, state and zip code / Ville, province et code postal:  Reno, Nevada 89501\n"
    )
    contact = (
        "/ Nom et numéro de téléphone de la personne à joindre\n\nPat Sample   (775)   555-0111"
    )
    filing = form(part_1=part_1, contact=contact)
    [stated] = filing.stated_registrants
    assert (stated.name, stated.former_name) == ("Papeterie Pemba inc.", None)
    assert (stated.street, stated.city, stated.postal_code) == ("12, rue du Lac", "Reno", "89501")
    assert [(c.name, c.area_code) for c in filing.contacts] == [("Pat Sample", "775")]

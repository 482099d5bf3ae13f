"""Telephone numbers of Part IV (1): area code and number are kept, of one contact."""

import pytest
from blank_form import form

NUMBERS = {
    "(775)     555-0111 #136": ("775", "555-0111", "136"),
    "(775)     555-0111 ext. 136": ("775", "555-0111", "136"),
    "(775)     555-0111-x11": ("775", "555-0111", "11"),
    "(775)     555-0111;ext=136": ("775", "555-0111", "136"),
    "(775)     555-0111 Ext.": ("775", "555-0111", None),
    "775       555-0111x7": ("775", "555-0111", "7"),
    "+1 (775)     555-0111": ("+1 (775)", "555-0111", None),
    "+44       20 7946 0958": ("+44", "20 7946 0958", None),
    "(86) 21     6289-1234": ("(86) 21", "6289-1234", None),
    "1-800     GASKETS": ("1-800", "GASKETS", None),
    "(888)     SLO-WPKE": ("888", "SLO-WPKE", None),
}


@pytest.mark.parametrize("typed", NUMBERS)
def test_number_in_two_cells(typed):
    caption = "(Name)             (Area Code)      (Telephone Number)"
    filing = form(contact=f"Pat Sample         {typed}\n{caption}")
    [contact] = filing.contacts
    assert contact.name == "Pat Sample"
    assert (contact.area_code, contact.local_number, contact.extension) == NUMBERS[typed]


@pytest.mark.parametrize("label", ["For the Depositor", "Other reports", "See below"])
def test_a_label_is_no_name(label):
    filing = form(contact=f"{label}\nPat Sample   (775)   555-0111")
    assert [(c.name, c.area_code) for c in filing.contacts] == [("Pat Sample", "775")]


def test_a_name_on_two_lines_and_no_answers_among_the_names():
    [contact] = form(contact="Pat\n\nSample\n\n(775) 555-0111\n\nYes    No").contacts
    assert (contact.name, contact.telephone) == ("Pat Sample", "+17755550111")

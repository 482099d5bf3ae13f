"""Part I in its layouts; every expectation by hand."""

import pytest
from blank_form import form

NAMES = (
    "Full Name of Registrant",
    "Former Name if Applicable",
    "Address of Principal Executive Office (Street and Number)",
    "City, State and Zip Code",
)
VALUES = (
    "Example Widgets, Inc.",
    "Old Widgets Corp.",
    "1 Sample Road, Suite 2",
    "Reno, Nevada 89501",
)
WANT = (
    "Example Widgets, Inc.",
    "Old Widgets Corp.",
    "1 Sample Road, Suite 2",
    "Reno",
    "Nevada",
    "89501",
)
LAYOUTS = {
    "caption: value": "\n".join(f"{n}: {v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "caption over value": "\n\n".join(f"{n}\n{v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "value over caption": "\n\n".join(f"{v}\n{n}" for n, v in zip(NAMES, VALUES, strict=True)),
    "value over rule over (caption)": "\n\n".join(
        f"{v}\n-----------\n({n})" for n, v in zip(NAMES, VALUES, strict=True)
    ),
    "two columns": "\n".join(f"{n:60}{v}" for n, v in zip(NAMES, VALUES, strict=True)),
    "captions, then values": "\n".join(NAMES) + "\n\n" + "\n".join(VALUES),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_part_one_layouts(layout):
    (stated,) = form(part_1=LAYOUTS[layout]).stated_registrants
    assert (
        stated.name,
        stated.former_name,
        stated.street,
        stated.city,
        stated.state_or_country,
        stated.postal_code,
    ) == WANT


def test_caption_over_two_lines_beside_its_value():
    part = "Full Name of Registrant:    Example Widgets, Inc.\nAddress of Principal        1 Sample Road\nExecutive Office (Street    P.O. Box 7\nand Number):\nCity, State and Zip Code:   Reno, Nevada 89501"
    (stated,) = form(part_1=part).stated_registrants
    assert (stated.street, stated.city) == ("1 Sample Road, P.O. Box 7", "Reno")


def test_two_registrants_side_by_side_share_the_address():
    part = "Example One, Inc.      Example Two, L.P.\nFull Name of Registrant      Full Name of Registrant\nReno, Nevada 89501\nCity, State and Zip Code"
    one, two = form(part_1=part).stated_registrants
    assert (one.name, two.name) == ("Example One, Inc.", "Example Two, L.P.")
    assert one.city == two.city == "Reno"


@pytest.mark.parametrize(
    "name", ["Smith and Sons, Inc.", "Halversen Lock & Safe Co.", "Bed, Bath and Beyond Inc."]
)
def test_one_name_with_and_is_not_parted(name):
    assert [s.name for s in form(part_1=f"Full Name of Registrant: {name}").stated_registrants] == [
        name
    ]


def test_two_names_joined_by_and_are_parted():
    part = "Full Name of Registrant: Juniper Partners, LP and Juniper Finance Corp."
    assert [s.name for s in form(part_1=part).stated_registrants] == [
        "Juniper Partners, LP",
        "Juniper Finance Corp.",
    ]


@pytest.mark.parametrize("heading", ["PARTE I - INFORMACIÓN", "PARTIE I", "TEIL 1: ANGABEN"])
def test_a_heading_in_a_second_language_is_no_value(heading):
    lines = "\n".join(f"{n}:\n{v}" for n, v in zip(NAMES, VALUES, strict=True))
    [found] = form(part_1=f"{heading}\n\n{lines}").stated_registrants
    assert (found.name, found.former_name, found.street) == VALUES[:3]

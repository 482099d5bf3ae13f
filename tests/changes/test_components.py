"""Whose figures they are: the registrant's, or those of a part of it that the text names."""

import pytest
import support

import form12b25

EXAMPLE = support.submission_of("example-nt10q-2024").read_text("utf-8")
OPENING = "Net sales for the three months ended June 30, 2024 are expected"


@pytest.mark.parametrize(
    ("subject", "component"),
    [
        ("Net sales", None),
        ("Net sales of Larkmoor Instruments, Inc.", None),
        ("Net sales of Larkmoor Instruments Inc.", None),
        ("Net sales of LARKMOOR INSTRUMENTS, INC.", None),
        ("Net sales of Saltpan Metrology Ltd.", "Saltpan Metrology Ltd"),
        ("Net sales of our subsidiary Saltpan Gauges", "Saltpan Gauges"),
        ("Net sales of the Archery segment", "Archery segment"),
        ("Net sales of Keystone Prairie Insurance Company", "Keystone Prairie Insurance Company"),
        ("Net sales of the Company", None),
        ("Net sales of The Company", None),
        ("Net sales of the Parent Company", None),
        ("Net sales of the Bank Holding Company", None),
        ("Net sales of the Registrant and the Company", None),
    ],
)
def test_what_is_said_of_the_registrant_by_name_is_of_the_whole(subject, component):
    assert OPENING in EXAMPLE
    text = EXAMPLE.replace(OPENING, OPENING.replace("Net sales", subject))
    change = form12b25.read(text.encode("cp1252")).reported_changes[0]
    assert (change.measure, change.component) == ("Revenues", component)

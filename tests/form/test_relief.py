"""Parts II and III; every expectation by hand."""

import pytest
from blank_form import LETTERS, form


def letters(a="", b="", c="", *, before=True):
    a_, b_, c_ = (line for line in LETTERS.strip().splitlines())
    rows = zip((a, b, c), (a_, b_, c_), strict=True)
    return "\n\n" + "\n".join(f"{m:4} {t}" if before else f"{t} {m}" for m, t in rows)


RELIEF = [
    (letters(), None, None),
    (" [X]" + letters(), True, None),
    (" [ ]" + letters(), False, None),
    (letters(a="[X]"), True, None),
    (letters(b="[X]"), True, None),
    (letters(b="[ ]"), False, None),
    (letters("[X]", "[ ]", "[ ]"), True, (True, False, False)),
    (letters("[ ]", "[ ]", "[X]"), False, (False, False, True)),
    (letters("_X_", "_X_", "___"), True, (True, True, False)),
    (letters("[X]", "[X]"), True, None),
    (letters("[X]", "[X]", "[ ]", before=False), True, (True, True, False)),
]


@pytest.mark.parametrize(("part", "seeks", "boxes"), RELIEF)
def test_relief(part, seeks, boxes):
    filing = form(part_2=part)
    assert filing.seeks_relief is seeks
    found = filing.relief_boxes
    assert ((found.a, found.b, found.c) if found else None) == boxes


# -- Part III -------------------------------------------------------------------------------------


def test_page_break_in_a_sentence_is_mended():
    filing = form(
        part_3="The books of the\n\n                 - 2 -\n<PAGE>\n\nregistrant were lost.\n\nThey were found."
    )
    assert filing.reason_narrative == "The books of the registrant were lost.\n\nThey were found."


@pytest.mark.parametrize("text", ["N/A", "None", "Not applicable.", "______________", ""])
def test_no_narrative(text):
    assert form(part_3=text).reason_narrative is None

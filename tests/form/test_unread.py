"""What is in no key is quoted, and nothing else is; every expectation by hand."""

import json
import re

import pytest
import support
from blank_form import FORM, USUAL, form

import form12b25

STRANGE = ("zebra", "quixotic", "lantern")


def quoted(filing):
    return [p.evidence.quote for p in filing.problems if p.code == "text-unread"]


def test_usual_form_has_nothing_unread():
    assert quoted(form()) == []


@pytest.mark.parametrize(
    ("part", "more", "unread"),
    [
        ("contact", "E-mail: pat@example.com", "E-mail: pat@example.com"),
        ("reports", "That report is on paper.", "That report is on paper."),
        ("relief", "Relief was asked for by letter.", "Relief was asked for by letter."),
        ("signature", "Widget Holdings LLC, as Depositor", "Widget Holdings LLC, as Depositor"),
    ],
)
def test_more_than_the_form_asks_for_is_quoted(part, more, unread):
    places = {
        "contact": "(2) Have all",
        "reports": "(3) Is it",
        "relief": "PART III - ",
        "signature": "By: /s/",
    }
    text = FORM.format(**USUAL)
    at = text.index(places[part])
    filing = form12b25.read(f"{text[:at]}\n{more}\n\n{text[at:]}")
    assert quoted(filing) == [unread]


def lines_of_text(body):
    """Return places between lines that are in no tag, comment or style."""
    at = [m.end() for m in re.finditer(r"\n", body)]
    hidden = [
        m.span()
        for m in re.finditer(r"<!--.*?-->|<(style|title)\b.*?</\1>|<[^<>]*>", body, re.DOTALL)
    ]
    return [i for i in at if not any(low < i < high for low, high in hidden)]


@pytest.mark.parametrize(
    "story",
    [
        "example-nt10q-2024",
        *[s for s in support.STORIES if s.startswith(("ntn10q-1995", "spans-2018", "tabs-1999"))],
    ],
)
@pytest.mark.parametrize("words", ["Zebra quixotic lantern", "Zebra (Quixotic) Lantern, Inc."])
def test_a_strange_line_anywhere_is_in_a_key_or_quoted(story, words):
    text = support.submission_of(story).read_text("latin-1")
    start, end = text.index("<TEXT>"), text.index("</TEXT>")
    places = lines_of_text(text[start:end])
    assert len(places) > 20
    lost = []
    for place in places[1::3]:
        at = start + place
        changed = f"{text[:at]}\n{words}\n{text[at:]}"
        found = form12b25.convert(changed.encode("latin-1")).lower()
        if any(word not in found for word in STRANGE):
            lost.append(text[at : at + 60])
    assert lost == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("PART III - NARRATIVE", "P ART III - NARRATIVE"),
        ("PART III - NARRATIVE", "PART III - NARATIVE"),
        ("could not be eliminated", "could not beeliminated"),
    ],
)
def test_printed_words_with_a_slip_are_printed_words(typed, meant):
    text = FORM.format(**USUAL)
    assert typed in text
    assert quoted(form12b25.read(text.replace(typed, meant))) == []


def test_days_and_names_that_are_known_are_not_quoted():
    text = FORM.format(**USUAL)
    signed = form12b25.read(text).signatures[0]
    at = text.index("EXAMPLE WIDGETS", text.index("PART IV"))
    year, month, day = signed.signed_on.split("-")
    assert quoted(form12b25.read(f"{text[:at]}Date: {month}/{day}/{year}\n\n{text[at:]}")) == []


def test_many_stretches_are_told_in_twenty_problems_and_none_is_lost():
    text = FORM.format(**USUAL)
    lines = text.split("\n")
    changed = "\n".join(f"{line}\nOddity{i} here" for i, line in enumerate(lines))
    filing = form12b25.read(changed)
    assert len(quoted(filing)) <= 20
    found = json.dumps(filing.to_dict())
    assert [i for i in range(len(lines)) if f"Oddity{i} " not in found] == []

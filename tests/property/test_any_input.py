"""Whatever comes in: a valid document or a refusal, true evidence, and no other exception."""

import json
import random
import re

import pytest
import support
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import form12b25
from form12b25.problems import REASONS

SEEDS = [support.submission_of(s).read_bytes() for s in support.STORIES]
PIECES = [
    "PART I",
    "PART III - NARRATIVE",
    "PART IV",
    "[X]",
    "[ ]",
    "☒",
    "/s/ A",
    "Form 10-K",
    "Form 10-Q",
    "(a)",
    "(b)",
    "(c)",
    "Yes",
    "No",
    "For Period Ended:",
    "12/31/98",
    "Full Name of Registrant",
    "City, State and Zip Code",
    "(Area Code)",
    "(212) 555-0101",
    "See Exhibit A",
    "ATTACHMENT A",
    "has caused this notification to be signed authorized.",
    "(Name of Registrant as Specified in Charter)",
    "<table>",
    "<td>",
    "</td>",
    "<tr>",
    "<font face=wingdings>",
    "</font>",
    "<div style='display:none'>",
    "<!--",
    "-->",
    "&nbsp;",
    "&#254;",
    "<DOCUMENT>",
    "<TEXT>",
    "<SEC-HEADER>",
    "FILER:",
    "FORMER COMPANY:",
    "DATE OF NAME CHANGE:\t20201301",
    "\n",
    "\n\n",
    "\t",
    "   ",
    "____",
    "-----",
    "\x0c",
    "\x92",
    "é",
]


def check(data):
    try:
        filing = form12b25.read(data)
    except form12b25.FilingError as refused:
        assert refused.reason in REASONS
        return
    document = filing.to_dict()
    assert form12b25.validate(document) == []
    assert json.loads(json.dumps(document)) == document
    text = support.decoded(data, document["source"]["encoding"])
    for evidence in support.evidence_of(document):
        assert 0 <= evidence["start"] <= evidence["end"] <= len(text)
    said = json.dumps(document, ensure_ascii=False)
    assert not re.search(r"[\x80-\x9f]", said)


COMMON = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@COMMON
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_words_of_the_form_in_any_order(text):
    check(("<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n" + text).encode("utf-8"))


@COMMON
@given(st.binary(max_size=400))
def test_any_bytes(data):
    check(b"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n" + data)


@COMMON
@given(st.integers(0, len(SEEDS) - 1), st.randoms(use_true_random=False), st.integers(1, 12))
def test_mutations_of_filings(index, rng, count):
    data = bytearray(SEEDS[index])
    for _ in range(count):
        at = rng.randrange(len(data))
        kind = rng.randrange(4)
        if kind == 0:
            del data[at : at + rng.randrange(1, 400)]
        elif kind == 1:
            data[at:at] = rng.choice(PIECES).encode("utf-8")
        elif kind == 2:
            data[at] = rng.randrange(1, 256)
        else:
            low = rng.randrange(len(data))
            data[at:at] = data[low : low + rng.randrange(1, 400)]
        if not data:
            break
    check(bytes(data))


def test_cut_anywhere():
    rng = random.Random(25)
    for seed in SEEDS:
        check(seed[: rng.randrange(len(seed))])
        check(seed[rng.randrange(len(seed)) :])


HOSTILE = {
    "blanks": " " * 400_000,
    "dashes": "- " * 200_000,
    "dots": "." * 400_000,
    "underscores": "_" * 400_000,
    "brackets": "[ " * 200_000,
    "open tags": "<" * 400_000,
    "tags": "<a " * 130_000,
    "entities": "&" * 400_000,
    "captions": "Full Name of Registrant\n" * 15_000,
    "yes": "Yes " * 100_000,
    "check": "check " * 60_000,
    "questions": "Have all other periodic reports " * 10_000,
    "dates": "March 31, " * 40_000,
    "numbers": "1" * 400_000,
    "number list": "1-2 " * 100_000,
    "names": "Aa, " * 100_000,
    "signatures": "/s/ A\n" * 30_000,
    "one word": "a" * 400_000,
    "see": "see " * 100_000,
    "style": "<html><style>" + "a{" * 100_000 + "</style>",
    "comments": "<html>" + "<!-- " * 80_000,
    "captions on one line": "Full Name of Registrant: " * 8_000,
    "city captions on one line": "City, State and Zip Code: " * 8_000,
    "telephones on one line": "(212) 555-0101 and " * 8_000,
    "people on one line": "Pat Li (212) 555-0101, " * 8_000,
    "leads on one line": "Name: " * 40_000,
    "names on one line": "Acme Corp and " * 16_000,
    "boxes on one line": "[X] Form 10-K " * 16_000,
    "reports on one line": "Form 10-Q for the quarter ended March 31, 2001 and " * 4_000,
    "days on one line": "March 31 and " * 16_000,
    "cells": "<html><table>" + "<tr><td>x" * 40_000,
    "blanks and lines": "  \n" * 130_000,
    "rule lines": ("=" * 60 + "\n") * 6_000,
    "numbers in cells": "<td>(617)</td><td>555-0158</td>" * 10_000,
    "one sentence": "Revenue $1, and " * 10_000,
    "columns": "<html><table><tr><td>Revenue"
    + "<td>$1" * 8_000
    + "<tr><td>Costs"
    + "<td>$1" * 8_000,
    "classes": "<html><style>"
    + "".join(f".c{i}{{font-family:x}}" for i in range(8_000))
    + "</style>",
}


FRAME = """<DOCUMENT>
<TYPE>NT 10-K
<TEXT>
NOTIFICATION OF LATE FILING
{0}
PART I
{0}
PART III - NARRATIVE
{0}
PART IV
(1) Name and telephone number of person to contact in regard to this notification
{0}
/s/ X
{0}"""


@pytest.mark.parametrize("name", HOSTILE)
def test_text_that_repeats_itself(name):
    """A pattern that goes back over what it read would not end in the time of the test run."""
    text = HOSTILE[name]
    check(FRAME.format(text[: len(text) // 8]).encode())

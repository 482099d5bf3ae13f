"""The table of problems: documented on one page, and each code raised by some input."""

import re
from pathlib import Path

import pytest
import support

import form12b25
from form12b25.problems import CODES, REASONS

ROOT = Path(__file__).parents[1]


def test_page_is_made_from_the_table():
    page = ROOT / "docs" / "problems.md"
    if not page.exists():
        pytest.skip("docs/ is not part of the installed wheel")
    text = page.read_text("utf-8")
    told = re.findall(r"^### `([a-z0-9-]+)`", text, re.MULTILINE)
    assert (len(told), set(told)) == (len(CODES), set(CODES))
    assert re.findall(r"^\| `([a-z0-9-]+)`", text, re.MULTILINE) == [*REASONS]
    assert all(code.meaning in text for code in CODES.values())
    assert all(meaning in text for meaning in REASONS.values())


def test_codes_that_the_package_raises_are_in_the_table():
    package = Path(form12b25.__file__).parent
    texts = [p.read_text("utf-8") for p in package.rglob("*.py") if p.name != "problems.py"]
    calls = r'(?:problem|_note)\(\s*"([a-z0-9-]+)"'
    used = {code for text in texts for code in re.findall(calls, text)}
    assert used <= CODES.keys()
    named = {code for code in CODES if any(f'"{code}"' in text for text in texts)}
    assert CODES.keys() - named == set()


def test_problems_quote_their_place():
    for story in support.STORIES:
        filing = form12b25.read(support.submission_of(story))
        for note in filing.problems:
            assert note.message
            assert note.severity == CODES[note.code].severity

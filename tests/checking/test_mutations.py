"""Single faults, by the hundred: each is refused, and shown where it was made."""

import json

import mutations
import pytest

from form12b25.checking.places import spans
from form12b25.checking.run import check_file
from form12b25.sources import Input
from form12b25.validation.json_schema import is_valid_text, validate_document

MADE = list(mutations.mutations())
SURVIVORS = {
    ("empty", "quote"): "a picture of a mark has no words",
    ("two lines", "fileName"): "a file may have any name",
    ("two lines", "relatesToPortion"): "it may have several paragraphs",
}
"""(fault, key) → why it is none."""


def checked(document):
    text = json.dumps(document, indent=1, ensure_ascii=False)
    return text, check_file(Input("x.json", None, data=text.encode()))


def test_there_are_many():
    assert len(MADE) >= 250
    assert checked(mutations.WHOLE)[1].findings == ()


def test_nearly_all_are_refused_and_each_that_is_not_has_its_reason():
    fine = [
        (name, str(path[-1]))
        for name, path, document in MADE
        if not any(f.severity == "error" for f in checked(document)[1].findings)
    ]
    assert set(fine) == set(SURVIVORS)
    assert len(fine) <= len(MADE) / 100


@pytest.mark.parametrize("number", range(0, len(MADE), len(MADE) // 60))
def test_the_fault_is_shown_where_it_was_made(number):
    """The finding is at the value, at its key, or at an object that has it, by another parser."""
    peer = pytest.importorskip("json_source_map", reason="json_source_map is a test extra")
    name, path, document = MADE[number]
    text, file = checked(document)
    found = [f for f in file.findings if f.severity == "error"]
    theirs = peer.calculate(text)
    pointers = {f.pointer if f.pointer != "/" else "" for f in found}
    wanted = "/" + "/".join(map(str, path))
    near = [
        p
        for p in pointers
        if p in {wanted, wanted + "2", wanted[:-1] + "x"} or wanted.startswith(p)
    ]
    assert near or name == "null", (name, wanted, pointers)
    for one in found:
        entry = theirs["" if one.pointer == "/" else one.pointer]
        starts = {(entry.value_start.line + 1, entry.value_start.column + 1)}
        if entry.key_start is not None:
            starts.add((entry.key_start.line + 1, entry.key_start.column + 1))
        assert one.region[:2] in starts


def test_places_of_all_are_those_of_their_values():
    for _, _, document in MADE[::7]:
        text, file = checked(document)
        for one in file.findings:
            steps = tuple(
                p.replace("~1", "/").replace("~0", "~") for p in one.pointer.split("/")[1:]
            )
            assert spans(text, [steps if steps != ("",) else ()])


def test_what_is_quickly_valid_is_valid_and_nothing_else():
    pytest.importorskip("orjson", reason="the extra fast is not installed")
    whole = json.dumps(mutations.WHOLE, indent=1)
    assert is_valid_text(whole.encode())
    for document in (document for _, _, document in MADE):
        text = json.dumps(document, ensure_ascii=False).encode()
        assert is_valid_text(text) == (list(validate_document(document)) == [])
    twice = whole.replace('"seeksRelief"', '"filedOn": "2024-05-15",\n "seeksRelief"', 1)
    spaced = twice.replace('"cik":', '"cik" \n:', 1)
    for text in (twice, spaced, twice.replace('": ', '":'), "[]", "3", '{"a": NaN}', ""):
        assert not is_valid_text(text.encode())

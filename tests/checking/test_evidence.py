"""Documents against the filings that they were read from."""

import json

import pytest
import support

import form12b25
from form12b25.checking.evidence import sources_of
from form12b25.checking.run import Checking, check_file
from form12b25.sources import Input

STORY = support.submission_of("example-nt10q-2024")


@pytest.fixture(scope="module")
def document():
    return form12b25.read(STORY).to_dict()


def found(document, sources, form="json"):
    text = json.dumps(document, indent=2)
    if form == "jsonld":
        text = form12b25.write(form12b25.load(document), "jsonld")
    file = check_file(Input("x", None, data=text.encode()), Checking(sources=sources))
    assert not file.unchecked
    return [(f.code, f.pointer) for f in file.findings]


def copied(document):
    return json.loads(json.dumps(document))


@pytest.mark.parametrize("story", support.STORIES)
def test_the_quotes_of_every_story_are_in_its_source(story):
    path = support.submission_of(story)
    sources = sources_of([str(path)], reconvert=True, only=True)
    assert found(form12b25.read(path).to_dict(), sources) == []


def test_a_quote_that_was_changed_is_found(document):
    changed = copied(document)
    evidence = changed["reportedChanges"][0]["evidence"]
    evidence["quote"] = evidence["quote"].replace("14.6", "16.4")
    sources = sources_of([str(STORY)], reconvert=False, only=True)
    expected = [("evidence-mismatch", "/reportedChanges/0/evidence/quote")]
    assert found(changed, sources) == found(changed, sources, "jsonld") == expected
    evidence["end"] = changed["source"]["byteLength"]
    assert found(changed, sources) == expected


def test_a_value_that_was_changed_is_found_by_a_fresh_conversion(document):
    changed = copied(document)
    changed["reportedChanges"][0]["currentAmount"]["value"] = "14600001"
    del changed["seeksRelief"]
    changed["cusips"] = ["123456789"]
    assert found(changed, sources_of([str(STORY)], reconvert=False, only=True)) == []
    sources = sources_of([str(STORY)], reconvert=True, only=True)
    assert sorted(found(changed, sources)) == [
        ("conversion-differs", ""),
        ("conversion-differs", "/cusips/0"),
        ("conversion-differs", "/reportedChanges/0/currentAmount/value"),
    ]


def test_sources_are_found_by_digest_and_by_accession_number(document, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_bytes(STORY.read_bytes())
    sources = sources_of([str(tmp_path)], reconvert=False)
    assert found(document, sources) == []
    (tmp_path / "deep" / "a.txt").write_bytes(STORY.read_bytes().rstrip() + b"\n\n\n")
    sources = sources_of([str(tmp_path)], reconvert=False)
    assert found(document, sources) == [("source-differs", "/source/sha256")]
    other = copied(document) | {"accessionNumber": "0009999990-99-000099"}
    assert found(other, sources) == [("source-not-found", "/source/sha256")]

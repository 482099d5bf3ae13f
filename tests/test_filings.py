"""Invented filings with expectations written by hand: one folder a story."""

import json
import re

import pytest
import support

import form12b25
from form12b25.validation.json_schema import validate_document


@pytest.fixture(scope="module")
def converted():
    cache = {}

    def convert(story):
        if story not in cache:
            cache[story] = form12b25.read(support.submission_of(story)).to_dict()
        return cache[story]

    return convert


@pytest.mark.parametrize("story", support.STORIES)
def test_story_has_every_expected_value(story, converted):
    wanted = support.expectation(story)
    document = converted(story)
    found = list(support.differences(wanted["expect"], document))
    found += [
        f"{path} should be absent"
        for path in wanted.get("absent", ())
        if support.value_at(document, path)
    ]
    for key, passages in wanted.get("contains", {}).items():
        text = support.plain(str(document.get(key, "")))
        found += [f"{key} lacks {p!r}" for p in passages if support.plain(p) not in text]
    assert found == []


@pytest.mark.parametrize("story", support.STORIES)
@pytest.mark.parametrize("engine", ["jsonschema", "jsonschema-rs"])
def test_story_is_valid(story, engine, converted):
    if engine == "jsonschema-rs":
        pytest.importorskip("jsonschema_rs")
    assert list(validate_document(converted(story), engine=engine)) == []


@pytest.mark.parametrize("story", support.STORIES)
def test_evidence_quotes_what_stands_there(story, converted):
    document = converted(story)
    data = support.submission_of(story).read_bytes()
    text = support.decoded(data, document["source"]["encoding"])
    for evidence in support.evidence_of(document):
        piece = text[evidence["start"] : evidence["end"]]
        seen = piece if evidence["document"] == "header" else support.second_opinion(piece)
        assert support.folded(seen) == evidence["quote"]


AS_TYPED = re.compile(
    r"statedRegistrants\.|commissionFileNumbers|cusips|relatesToPortion|filers\.\d+\.(?!sic|fiscalYearEnd|filingValues)"
)


@pytest.mark.parametrize("story", support.STORIES)
def test_text_values_stand_in_their_evidence(story, converted):
    document = converted(story)
    fields = [e for e in document["evidence"] if AS_TYPED.match(e["field"])]
    assert fields
    for evidence in fields:
        value = support.plain(support.value_at(document, evidence["field"])).replace(",", " ")
        quote = support.plain(evidence["quote"])
        assert [w for w in value.split() if w not in quote] == [], evidence


@pytest.mark.parametrize("key", ["contacts", "signatures", "missingReports", "reportBoxes"])
def test_what_carries_evidence_in_place_has_it_there(key, converted):
    for story in support.STORIES:
        for item in converted(story).get(key, ()):
            assert item["evidence"]["end"] > item["evidence"]["start"]


def test_lean_document_has_no_evidence():
    filing = form12b25.read(support.submission_of(support.STORIES[0]))
    assert list(support.evidence_of(filing.to_dict(evidence=False))) == []


def test_example_is_golden(bless):
    folder = support.FILINGS / "example-nt10q-2024"
    text = form12b25.convert(folder / "submission.txt")
    text = text.replace(f'"version": "{form12b25.__version__}"', '"version": "0.0.0"')
    golden = folder / "filing.json"
    if bless:
        golden.write_text(text, "utf-8")
    assert json.loads(text) == json.loads(golden.read_text("utf-8"))
    assert text == golden.read_text("utf-8")

"""Documents that follow the schema and contradict themselves; JSON that no document is."""

import json
import re
from pathlib import Path

import pytest

import form12b25
from form12b25.contradictions import find_contradictions
from form12b25.problems import CODES
from form12b25.records import replace
from form12b25.validation.rules import RULES

WHOLE = (Path(__file__).parents[1] / "linked" / "whole.json").read_text("utf-8")


def changed(change):
    document = json.loads(WHOLE)
    change(document)
    return document


def set_range(document):
    amount = document["reportedChanges"][0]["currentAmount"]
    del amount["value"]
    amount |= {"minimum": "5", "maximum": "-5"}


def set_percents(document):
    change = document["reportedChanges"][1]
    change |= {"percentChangeMinimum": "7", "percentChangeMaximum": "6.9"}


def set_period(document):
    period = {"periodStart": "2024-04-01", "periodEnd": "2024-03-31"}
    document["reportedChanges"][0]["currentAmount"]["period"] = period


def set_place(document):
    document["contacts"][0]["evidence"] |= {"start": 30, "end": 30}


def set_end(document):
    document["contacts"][0]["evidence"]["end"] = document["source"]["byteLength"] + 1


def set_document(document):
    document["contacts"][0]["evidence"]["document"] = 9


def set_sign(document):
    amount = document["reportedChanges"][0]["currentAmount"]
    amount["value"] = "-" + amount["value"]


def set_direction(document):
    way = document["reportedChanges"][0]
    way["direction"] = {"increase": "decrease", "decrease": "increase"}[way["direction"]]


def set_name(document):
    names = document["filers"][0]["registrant"]["formerNames"]
    name = next(name for name in names if "usedUntil" in name)
    name["usedUntil"] = "2099-12-31"


def set_twice(document):
    document["contacts"].append(document["contacts"][0])


def set_zero(document):
    document["reportedChanges"][0]["currentAmount"]["value"] = "-0.00"


def set_context(document):
    linked = form12b25.write(form12b25.load(document), "jsonld")
    document |= json.loads(linked)
    document["@context"] = {"@import": "http://127.0.0.1/context.jsonld"}


BROKEN = {
    "rule-range": [set_range, set_percents],
    "rule-days": [set_period],
    "rule-place": [set_place, set_end, set_document],
    "rule-figures": [set_sign, set_direction],
    "rule-names": [set_name],
    "rule-duplicate": [set_twice],
    "rule-zero": [set_zero],
    "rule-context": [set_context],
}


def test_every_rule_has_a_document_that_breaks_it():
    assert set(BROKEN) == {code for code in CODES if code.startswith("rule-")} >= set(RULES)


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("engine", ["jsonschema", "auto"])
def test_what_breaks_a_rule_is_refused(name, engine):
    for change in BROKEN[name]:
        document = changed(change)
        found = form12b25.validate(document, engine=engine)
        assert {(one.code, one.severity) for one in found} == {(name, "error")}
        with pytest.raises(form12b25.FilingError) as refused:
            form12b25.load(document)
        assert refused.value.reason == "invalid"


def test_figures_that_disagree_are_fine_where_the_document_says_so():
    document = changed(set_direction)
    [found] = form12b25.validate(document)
    change = form12b25.load(WHOLE).reported_changes[0]
    told = find_contradictions(
        [replace(change, direction=document["reportedChanges"][0]["direction"])]
    )
    for one in told:
        said = {"kind": one.kind, "statedValue": one.stated_value}
        said |= {"computedValue": one.computed_value, "message": found.message}
        document["discrepancies"].append(said)
    assert told
    assert form12b25.validate(document) == []


def test_own_context_in_the_document_is_fine():
    text = form12b25.write(form12b25.load(WHOLE), "jsonld", context="inline")
    assert form12b25.validate(text) == []


UNREAD = {
    "deep": '{"a": ' + "[" * 200 + "]" * 200 + "}",
    "very deep": "[" * 5000 + "]" * 5000,
    "a number of 4,000 digits": re.sub(
        r'"documentCount": \d+', f'"documentCount": {"9" * 4000}', WHOLE
    ),
}


@pytest.mark.parametrize("name", UNREAD)
@pytest.mark.parametrize("call", [form12b25.validate, form12b25.load])
def test_json_that_no_document_is_is_not_read(name, call):
    with pytest.raises(form12b25.FilingError) as refused:
        call(UNREAD[name])
    assert refused.value.reason == "not-json"


def test_document_of_many_megabytes_is_not_read(tmp_path):
    path = tmp_path / "large.json"
    path.write_bytes(b"{" + b" " * (16 * 1024 * 1024) + b"}")
    for source in (path, path.read_bytes()):
        with pytest.raises(form12b25.FilingError) as refused:
            form12b25.validate(source)
        assert refused.value.reason == "too-large"


def test_deep_value_in_a_loaded_document_is_not_read():
    value = []
    for _ in range(150):
        value = [value]
    with pytest.raises(form12b25.FilingError):
        form12b25.validate({"schemaVersion": value})

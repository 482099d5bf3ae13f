"""Findings written for people and programs: each form read back by a reader of its own."""

import json

import pytest
from lxml import etree

from form12b25.checking.baseline import baseline_of, known, without
from form12b25.checking.findings import Checked, finding
from form12b25.checking.kinds import OUTPUTS
from form12b25.checking.places import Region
from form12b25.checking.reports import FORMATS, line, status, summary

ODD = 'a "b" <c> & 100%\nd: e, f\r\t\x01\ud800 é'
FIRST = finding(
    "docs/a b.json",
    "schema-value",
    ODD,
    hint="did you mean 'x'?",
    pointer="/filers/0/cik",
    region=Region(3, 5, 3, 9),
)
DOUBT = finding("docs/a b.json", "shape-doubted", "a change does not follow")
BROKEN = finding("b.ttl", "not-checked", "not RDF", region=Region(7, 1, 7, 1))
FILES = [
    Checked("docs/a b.json", "json", (FIRST, DOUBT)),
    Checked("b.ttl", "", (BROKEN,), "not RDF"),
    Checked("c.json", "json", ()),
]


def test_names_of_forms_are_those_of_the_command():
    assert tuple(FORMATS) == OUTPUTS


def test_a_line_for_people():
    plain = finding("a.json", "schema-type", "must be a text", hint="in quotes", pointer="/cik")
    assert line(plain) == "a.json: error schema-type: must be a text (in quotes) [/cik]"
    assert line(FIRST).startswith("docs/a b.json:3:5: error schema-value: a ")
    assert FORMATS["text"](FILES).count("a.json") == 0
    assert "not-checked" not in FORMATS["text"](FILES)


def test_status_and_summary():
    assert [status(file) for file in FILES] == ["invalid", "not checked", "valid"]
    assert summary(FILES) == "3 files: 1 valid, 1 invalid, 1 not checked; 1 warning"
    assert status(Checked("x", "json", (DOUBT,))) == "valid"


def test_json():
    [one, other, third] = json.loads(FORMATS["json"](FILES))["files"]
    assert [one["status"], other["status"], third["findings"]] == ["invalid", "not checked", []]
    assert one["findings"][0] == {
        "code": "schema-value",
        "severity": "error",
        "message": ODD,
        "hint": "did you mean 'x'?",
        "pointer": "/filers/0/cik",
        "line": 3,
        "column": 5,
        "endLine": 3,
        "endColumn": 9,
    }


def test_github_annotations_are_escaped():
    first, second, third = FORMATS["github"](FILES).splitlines()
    head, _, message = first.removeprefix("::").partition("::")
    assert head == "error file=docs/a b.json,title=schema-value,line=3,col=5,endLine=3,endColumn=9"
    assert message.startswith('a "b" <c> & 100%25%0Ad: e, f%0D\t')
    assert second == "::warning file=docs/a b.json,title=shape-doubted::a change does not follow"
    assert third.startswith("::error file=b.ttl,title=not-checked,line=7")
    odd = FORMATS["github"]([Checked("x", "", (finding("a,b:c%.json", "rule-zero", "z"),))])
    assert odd == "::error file=a%2Cb%3Ac%25.json,title=rule-zero::z\n"


def test_junit_is_xml_with_a_case_for_each_file():
    root = etree.fromstring(FORMATS["junit"](FILES).encode())
    assert root.tag == "testsuites"
    [suite] = root
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("3", "1", "1")
    first, second, third = suite
    assert first.get("name") == "docs/a b.json"
    assert first[0].tag == "failure"
    assert first[0].get("type") == "schema-value"
    assert "<c> & 100%" in first[0].text
    assert "a change does not follow" in first.findtext("system-out")
    assert (second[0].tag, second[0].get("message")) == ("error", "not RDF")
    assert len(third) == 0


def test_sarif_has_rules_regions_and_what_was_not_checked():
    log = json.loads(FORMATS["sarif"](FILES))
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["schema-value", "shape-doubted"]
    first, second = run["results"]
    assert (first["level"], second["level"]) == ("error", "warning")
    assert rules[second["ruleIndex"]]["id"] == second["ruleId"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "docs/a%20b.json"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    [note] = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == "b.ttl: not RDF"


def test_a_finding_keeps_its_fingerprint_when_lines_move():
    def prints(file):
        run = json.loads(FORMATS["sarif"]([file]))["runs"][0]
        return [result["partialFingerprints"] for result in run["results"]]

    moved = finding(
        "docs/a b.json", "schema-value", ODD, pointer="/filers/0/cik", region=Region(9, 1, 9, 2)
    )
    assert prints(FILES[0])[:1] == prints(Checked("docs/a b.json", "json", (moved,)))


def test_a_baseline_knows_what_was_there():
    keys = known(baseline_of(FILES))
    assert len(keys) == 2
    first, second, third = without(FILES, keys)
    assert (first.findings, third.findings) == ((), ())
    assert second.findings == (BROKEN,)
    assert not known("[]")
    for text in ("{", '{"a": 1}', '[{"file": "x"}]', "[1]"):
        with pytest.raises(ValueError, match=r"."):
            known(text)

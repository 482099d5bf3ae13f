"""Every code of the table of problems is raised by some input: a small one for each, here."""

import json
from pathlib import Path

import pytest
import support

import form12b25
from form12b25.checking.run import Checking, check_file
from form12b25.problems import CODES
from form12b25.sources import Input

EXAMPLE = support.submission_of("example-nt10q-2024").read_text("utf-8")
WHOLE = Path(__file__).parent / "linked" / "whole.json"
STORIES = [form12b25.read(support.submission_of(story)) for story in support.STORIES]
IN_STORIES = {p.code for filing in STORIES for p in filing.problems}
IN_STORIES |= {p.code for p in form12b25.read(EXAMPLE).problems}


def changed(old, new, count=1):
    assert old in EXAMPLE, old
    return EXAMPLE.replace(old, new, count)


def read(text):
    data = text if isinstance(text, bytes) else text.encode()
    return {p.code for p in form12b25.read(data).problems}


HEADER_END = "</SEC-HEADER>"
READING = {
    "mixed-encoding": lambda: EXAMPLE.replace("Imogen", "Imogén").encode() + b"\n<!-- \x92 -->",
    "undefined-bytes": lambda: EXAMPLE.encode() + b"\n<!-- \x81 \x92 -->",
    "unclosed-document": lambda: EXAMPLE.replace("</TEXT>", "").replace("</DOCUMENT>", ""),
    "unclosed-header": lambda: changed(HEADER_END, ""),
    "unclosed-comment": lambda: changed("</body>", "<!-- page 2 </body>"),
    "accession-number-mismatch": lambda: changed(
        "ACCESSION NUMBER:\t\t0009999990-24-000042", "ACCESSION NUMBER:\t\t0009999990-24-000043"
    ),
    "header-unknown-tag": lambda: changed(
        "FILED AS OF DATE:", "PLANET OF FILING: MARS\nFILED AS OF DATE:"
    ),
    "header-unknown-section": lambda: changed(
        "FILER:\n",
        "STAR SHIP:\n\n\tCOMPANY DATA:\t\n\t\tCENTRAL INDEX KEY:\t0009999941\n\nFILER:\n",
    ),
    "header-unread-line": lambda: changed(
        "FILED AS OF DATE:", "words without a tag\nFILED AS OF DATE:"
    ),
    "header-repeated-tag": lambda: changed(
        "FILED AS OF DATE:", "PUBLIC DOCUMENT COUNT:\t\t7\nFILED AS OF DATE:"
    ),
    "former-name-without-name": lambda: changed(
        HEADER_END, "\tFORMER COMPANY:\t\n\t\tDATE OF NAME CHANGE:\t20200101\n" + HEADER_END
    ),
    "document-count-mismatch": lambda: changed(
        "PUBLIC DOCUMENT COUNT:\t\t1", "PUBLIC DOCUMENT COUNT:\t\t3"
    ),
    "no-form": lambda: (
        EXAMPLE[: EXAMPLE.index("<TEXT>")].replace("_nt10q.htm", "_nt10q.pdf")
        + "<TEXT>\n<PDF>\nbegin 644 a.pdf\nend\n</PDF>\n</TEXT>\n</DOCUMENT>\n"
    ),
    "glyph-unknown": lambda: changed(
        '<span class="wd">&uml;</span> Form 11-K', '<span class="wd">Q</span> Form 11-K'
    ),
    "glyph-without-font": lambda: changed("font-family: Wingdings", "font-family: Arial"),
    "several-boxes-checked": lambda: changed(
        '<span class="wd">&uml;</span> Form 11-K', '<span class="wd">&thorn;</span> Form 11-K'
    ),
    "too-many": lambda: changed(
        "$14.6 million",
        "$14.6 million</p><table><tr>"
        + "<td>1</td>" * 70
        + "</tr><tr>"
        + "<td>Sales</td>"
        + "<td>$2</td>" * 69
        + "</tr></table><p>",
    ),
    "header-form-mismatch": lambda: changed(
        "CONFORMED PERIOD OF REPORT:\t20240630", "CONFORMED PERIOD OF REPORT:\t20240331"
    ),
    "figure-unread": lambda: changed("$14.6 million", "$1.2.3 million"),
    "figure-left-out": lambda: changed(
        "$14.6 million", "$14.6 million. We drew $5 million. It was $14.6 million"
    ),
    "figures-disagree": lambda: changed("an increase of 22%", "an increase of 72%"),
    "paragraph-too-long": lambda: changed(
        "$14.6 million", "$14.6 million " + "and so on " * 25_000
    ),
    "period-unreadable": lambda: changed("June 30, 2024", "Juno 31, 2024", 1),
}


@pytest.mark.parametrize("code", READING)
def test_a_problem_of_reading_is_raised(code):
    assert code in read(READING[code]())


FILING = form12b25.load(WHOLE)
DOCUMENT = json.loads(WHOLE.read_text("utf-8"))


def checked(text, name="x"):
    data = text if isinstance(text, bytes) else text.encode()
    return {f.code for f in check_file(Input(name, None, data=data), Checking()).findings}


def document(**values):
    return json.dumps(DOCUMENT | values)


def report(change):
    made = json.loads(form12b25.write(FILING, "xbrl-json"))
    change(made)
    return json.dumps(made)


NS = "https://w3id.org/form12b25/ns#"
CHECKING = {
    "schema-unknown-key": lambda: document(add=1),
    "schema-missing-key": lambda: '{"schemaVersion": "1.0.0"}',
    "schema-type": lambda: document(seeksRelief="yes"),
    "schema-value": lambda: document(filedOn="20240515"),
    "schema-contradiction": lambda: document(isAmendment=False),
    "not-json": lambda: '{"schemaVersion": "1.0.0"}\n{bad\n',
    "not-checked": lambda: "",
    "too-many-findings": lambda: '{"filers": [' + ",".join(['{"x": 1}'] * 1001) + "]}",
    "vocabulary-unknown-term": lambda: f"<a:b> <{NS}nope> 1 .\n",
    "shape-no-class": lambda: f"<a:b> <{NS}cik> '1' .\n",
    "shape-no-focus": lambda: "<a:b> <a:c> 1 .\n",
    "shape-violated": lambda: f"<a:b> a <{NS}Filing> .\n",
    "xbrl-encoding": lambda: b"\xef\xbb\xbf" + report(lambda _: None).encode(),
    "xbrl-value": lambda: report(
        lambda made: made["facts"]["filers.0.sicCode"].update(value="07XX")
    ),
}


@pytest.mark.parametrize("code", CHECKING)
def test_a_finding_of_validation_is_raised(code):
    name = {"vocabulary": "x.ttl", "shape": "x.ttl"}.get(code.partition("-")[0], "x")
    name = "x.jsonl" if code == "not-json" else name
    assert code in checked(CHECKING[code](), name)


ELSEWHERE = {
    "second-form": "tests/form/test_elsewhere.py",
    "answer-contradicts-text": "tests/form",
    "explanation-elsewhere": "tests/form",
    "xbrl-period-unknown": "tests/xbrl",
    "xbrl-entity-unknown": "tests/xbrl",
    "xbrl-facts-disagree": "tests/xbrl",
    "xbrl-unsaid": "tests/xbrl",
    "internal": "tests/test_api.py",
    "source-not-found": "tests/checking/test_evidence.py",
    "source-differs": "tests/checking/test_evidence.py",
    "evidence-mismatch": "tests/checking/test_evidence.py",
    "conversion-differs": "tests/checking/test_evidence.py",
    "context-unknown-key": "tests/checking/test_files.py",
    "shape-doubted": "tests/cli/test_validate.py",
    "xbrl-period": "tests/xbrl/broken_reports.py",
    "xbrl-unit": "tests/xbrl/broken_reports.py",
    "xbrl-decimals": "tests/xbrl/broken_reports.py",
    "xbrl-language": "tests/xbrl/broken_reports.py",
    "xbrl-axes": "tests/xbrl/broken_reports.py",
    "xbrl-duplicate": "tests/xbrl/broken_reports.py",
    "xbrl-note": "tests/xbrl/broken_reports.py",
    "xbrl-prefix": "tests/xbrl/broken_reports.py",
}
"""Codes whose inputs take more to make: where a test asserts that they are raised."""


@pytest.mark.parametrize("code", ELSEWHERE)
def test_a_test_elsewhere_asserts_it(code):
    place = Path(__file__).parents[1] / ELSEWHERE[code]
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    assert any(f'"{code}"' in file.read_text("utf-8") for file in files)


def test_no_code_is_without_a_case():
    rules = {code for code in CODES if code.startswith("rule-")}  # tests/validation/test_rules.py
    assert set(CODES) == IN_STORIES | set(READING) | set(CHECKING) | set(ELSEWHERE) | rules

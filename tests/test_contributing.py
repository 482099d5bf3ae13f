"""CONTRIBUTING's table of new things: each row is made in a copy, works, and touches as few files."""

import json
import re

import pytest
from source_copy import PACKAGE, ROOT, Copy

import form12b25

pytestmark = pytest.mark.skipif(not (ROOT / "tools").is_dir(), reason="not in a checkout")
TABLES = f"{PACKAGE}/tables"
BY_HAND = "tools/by_hand"
END = None  # put at the end of the file

# The row's first cell: what is put before which text of which file. Tests, CHANGELOG and what
# `make generate` makes do not count.
ROWS = {
    "a submission type": {
        f"{TABLES}/edgar/form_types.toml": ('"NT 10-Q" =', '"NT 10-Z" = "10-K"\n'),
    },
    "a box glyph": {
        f"{TABLES}/form/marks.toml": (
            '"R", "S", "T", "Q", "P",',
            '"Z", ',
        ),
    },
    "a wording of the printed form": {
        f"{TABLES}/form/printed_words.toml": (
            '    "Form 12b-25/A Amendment No.",',
            '    "kindly tick what holds",\n',
        ),
    },
    "an output format": {
        f"{PACKAGE}/writers/shout.py": (
            END,
            '"""Shouting."""\n\n\ndef write(filing: object, **_: object) -> str:\n    return "HO\\n"\n',
        ),
        f"{PACKAGE}/writers/formats.py": (
            '    "jsonld": Format(',
            '    "shout": Format(".ho", "text/plain", _of("shout", "write")),\n',
        ),
    },
    "a problem, a finding": {
        f"{TABLES}/problems.toml": (
            "[codes.missing-part]",
            (
                '[codes.too-odd]\narea = "form"\nseverity = "warning"\nmeaning = "It is odd."\nwhy = "So."\n'
                'example = "An odd one."\nmend = "Even it."\n\n'
            ),
        ),
    },
    "a rule of the reading that stands in code": {
        f"{TABLES}/rules.toml": (
            "[rules.component]",
            '[rules.by-guess]\ngives = "prior"\nmeaning = "None."\nexample = "Sales rose 5%."\n\n',
        ),
    },
    "a way of naming a measure": {
        f"{TABLES}/lexicon/naming.toml": (
            '[[rows]]\nid = "result-to-common"',
            (
                '[[rows]]\nid = "zither"\nmatch = "zither toll"\nmeasure = "Revenues"\nsign = "plus"\n'
                'example = "zither tolls"\n\n'
            ),
        ),
    },
    "an XBRL concept": {
        f"{TABLES}/xbrl/xbrl.toml": (
            "EffectivenessDate = {",
            (
                'ArrivalDate = { path = "filed_on", type = "date", label = "arrival date", '
                'definition = "The day of arrival." }\n'
            ),
        ),
    },
    "a property, a class of the ontology": {
        f"{BY_HAND}/ontology-head.ttl": (
            END,
            '\nnt12b25:Zither a owl:Class ; rdfs:label "zither"@en ; rdfs:isDefinedBy <https://w3id.org/form12b25/ns> .\n',
        ),
    },
    "a shape of several keys": {
        f"{BY_HAND}/shapes-rules.ttl": (
            "nts:PeriodIsSpanOrDay a",
            (
                "nts:ContactHasName a sh:NodeShape ; sh:targetClass nt12b25:Contact ;\n"
                '    sh:severity sh:Violation ; sh:message "A name."@en ;\n'
                "    sh:property [ sh:path nt12b25:contactName ; sh:minCount 1 ] .\n\n"
            ),
        ),
    },
    "a question": {
        "ontology/queries/zither.rq": (
            END,
            "# Is there a zither?\nSELECT ?z WHERE { ?z a <https://w3id.org/form12b25/ns#Zither> }\n",
        ),
    },
}
ELSEWHERE = {
    "a header tag", "a JSON key", "a measure", "a way of stating a figure",  # tests/test_new_ones.py
    "a layout",  # a folder of tests, and what its part of the form needs
    "a node of the graph",  # comes with a JSON key: the test of it fails without a name
}  # fmt: skip

USE = r"""
import json
import form12b25
from form12b25 import rules, problems
from form12b25.asking import ready_questions
from form12b25.changes import read_text
from form12b25.changes.periods.calendar import Context
from form12b25.rendering import write
from form12b25.resources import text
from form12b25.validation.shapes import validate_graph
PAGE = (
    "<DOCUMENT>\n<TYPE>NT 10-Z\n<TEXT>\n<html><p><font face=\"Wingdings 2\">Z</font> Form 10-K</p>"
    "</html>\n</TEXT>\n</DOCUMENT>\n"
)
filing = form12b25.read(PAGE.encode())
lines = write(filing, "ntriples")
nameless = lines + "<urn:x:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <NS#Contact> .\n"
nameless = nameless.replace("NS#", "https://w3id.org/form12b25/ns#")
stated = read_text("Zither tolls rose 5% in 2031.", Context()).changes
print(json.dumps({
    "a submission type": filing.subject_report.form_type,
    "a box glyph": [b.form for b in filing.report_boxes if b.checked],
    "a wording of the printed form": [
        p.message for p in form12b25.read(ASKING).problems if "kindly" in p.message
    ],
    "an output format": write(filing, "shout"),
    "a problem, a finding": problems.CODES["too-odd"].severity,
    "a rule of the reading that stands in code": rules.all_rules()["by-guess"].gives,
    "a way of naming a measure": [(c.measure, c.measure_text) for c in stated],
    "an XBRL concept": "nt:ArrivalDate" in write(form12b25.read(DATED), "xbrl-json"),
    "a property, a class of the ontology": "nt12b25:Zither" in text("ontology", "form12b25.ttl"),
    "a shape of several keys": [p.message for p in validate_graph(nameless) if "A name" in p.message],
    "a question": ready_questions()["zither"].meaning,
}))
"""
DATED = (
    "ASKING = open('asking.txt', 'rb').read()\n"
    "DATED = b'ACCESSION NUMBER:\\t0009999990-24-000042\\nCONFORMED SUBMISSION TYPE:\\tNT 10-Z\\n"
    "FILED AS OF DATE:\\t20240515\\nFILER:\\n\\tCOMPANY DATA:\\n\\t\\tCENTRAL INDEX KEY:\\t0009999991\\n"
    "<DOCUMENT>\\n<TYPE>NT 10-Z\\n<TEXT>\\n[X] Form 10-K\\nFor Period Ended: March 31, 2024\\n'\n"
)


def test_the_rows_are_those_of_the_page():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text.partition("## Where does the new one go?")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)
    assert set(rows) - {"you have", "---"} == ROWS.keys() | ELSEWHERE


def test_each_row_touches_one_file_or_two_and_works(tmp_path):
    copy, touched = Copy(tmp_path), {}
    for name, files in ROWS.items():
        copy.changed.clear()
        for path, (place, new) in files.items():
            if place is END:
                copy.add(path, new)
            else:
                copy.change(path, place, new)
        touched[name] = len(copy.changed)
    assert {name: n for name, n in touched.items() if n > 1} == {"an output format": 2}
    copy.generate()
    sample = (ROOT / "tests/filings/example-nt10q-2024/submission.txt").read_text("utf-8")
    asking = sample.replace("(Check one):", "(Check one):<p>kindly tick what holds</p>")
    assert sample != asking
    assert any("kindly tick" in p.message for p in form12b25.read(asking.encode()).problems)
    (tmp_path / "asking.txt").write_text(asking, "utf-8")
    assert json.loads(copy.run("-c", DATED + USE)) == {
        "a submission type": "10-K",
        "a box glyph": ["10-K"],
        "a wording of the printed form": [],
        "an output format": "HO\n",
        "a problem, a finding": "warning",
        "a rule of the reading that stands in code": "prior",
        "a way of naming a measure": [["Revenues", "Zither tolls"]],
        "an XBRL concept": True,
        "a property, a class of the ontology": True,
        "a shape of several keys": [": urn:x:c: A name."],
        "a question": "Is there a zither?",
    }

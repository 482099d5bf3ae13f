"""Files of every kind: what each is taken for, what is found in it, and where."""

import json
from pathlib import Path

import pytest

import form12b25
from form12b25.checking.kinds import KINDS, kind_of, kind_of_json
from form12b25.checking.run import Checking, check_file
from form12b25.linked import context
from form12b25.sources import Input

WHOLE = Path(__file__).parents[1] / "linked" / "whole.json"
FILING = form12b25.load(WHOLE)
FORMATS = {
    "json": ".json",
    "jsonld": ".jsonld",
    "xbrl-json": ".json",
    "turtle": ".ttl",
    "trig": ".trig",
    "nquads": ".nq",
    "ntriples": ".nt",
    "rdfxml": ".rdf",
}


def checked(text, name="x", **how):
    data = text if isinstance(text, bytes) else text.encode()
    return check_file(Input(name, None, data=data), Checking(**how))


def found(text, name="x", **how):
    return [
        (f.code, f.region and f.region[:2], f.hint) for f in checked(text, name, **how).findings
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_what_we_write_is_known_for_what_it_is_and_valid(form):
    text = form12b25.write(FILING, form)
    for name in (f"x{FORMATS[form]}", "x"):
        file = checked(text, name)
        assert (file.unchecked, file.findings) == ("", ())
        expected = "trig" if form == "turtle" and name == "x" else form  # Turtle is a part of it
        assert file.kind == expected


def test_what_is_said_of_a_file_overrides_what_it_seems():
    lines = form12b25.write(FILING, "ntriples")
    assert checked(lines, "x.nt", kind="turtle").kind == "turtle"
    assert set(FORMATS) | {"jsonl"} == set(KINDS)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ('{"a": 1}\n{"a": 2}\n', "x", "jsonl"),
        ('{"a": 1}\n', "x.ndjson", "jsonl"),
        ('{\n"a": 1}\n', "x", "json"),
        ("[]", "x.txt", "json"),
        ("\ufeff {}", "x", "json"),
        ("PREFIX a: <b:>\n", "x", "trig"),
        ("<a:s> <a:p> <a:o> .", "x", "ntriples"),
        ('_:b <a:p> "x . <y>" <a:g> .\n', "x", "nquads"),
        ("<?xml version='1.0'?><rdf:RDF/>", "x", "rdfxml"),
        ("{ <a:s> <a:p> <a:o> }", "x.trig", "trig"),
        ("a: b", "x.yaml", None),
        ("# nothing", "x.ttl", "turtle"),
    ],
)
def test_kinds(text, name, kind):
    assert kind_of(text, name) == kind


def test_kinds_of_json():
    assert kind_of_json({"@graph": []}) == "jsonld"
    assert kind_of_json({"documentInfo": {}, "schemaVersion": "1.0.0"}) == "json"
    assert kind_of_json(3) == kind_of_json([]) == "json"


def changed(old, new, form="json", **options):
    text = form12b25.write(FILING, form, **options)
    assert old in text
    made = text.replace(old, new, 1)
    line = text[: text.index(old)].count("\n") + 1
    return made, line


def test_all_faults_of_a_document_come_at_once_and_in_its_order():
    text, first = changed('"filedOn": "2024-05-15"', '"filedOn": "20240515"')
    assert '"seeksRelief": true' in text
    second = text[: text.index('"seeksRelief": true')].count("\n") + 1
    text = text.replace('"seeksRelief": true', '"seeksReleif": true')
    assert found(text) == [
        ("schema-value", (first, 14), "with hyphens: 2024-05-15"),
        ("schema-unknown-key", (second, 3), "did you mean 'seeksRelief'?"),
    ]


@pytest.mark.parametrize("form", ["turtle", "nquads", "ntriples", "trig"])
def test_a_term_that_is_no_term_is_found_in_graphs(form):
    old = {"turtle": "nt12b25:filedOn", "trig": "nt12b25:filedOn"}.get(form, "ns#filedOn")
    text, line = changed(old, old + "s", form)
    [(code, place, hint)] = found(text, f"x{FORMATS[form]}")
    assert (code, place[0], hint) == ("vocabulary-unknown-term", line, "did you mean 'filedOn'?")


@pytest.mark.parametrize("form", ["turtle", "nquads", "ntriples", "trig", "rdfxml"])
def test_what_a_shape_refuses_is_found_in_graphs(form):
    old = "2024-05-15" if form != "rdfxml" else ">2024-05-15<"
    text = form12b25.write(FILING, form)
    at = text.index("filedOn")
    line = text[:at].count("\n") + 1
    text = text[:at] + text[at:].replace(old, old.replace("05-15", "May-15"), 1)
    [(code, place, hint)] = found(text, f"x{FORMATS[form]}")
    assert (code, hint) == ("shape-violated", "shape Filing-filedOn")
    assert place[0] == line
    assert found(text, f"x{FORMATS[form]}", shacl=False) == []


def test_linked_data_of_others_is_held_to_context_vocabulary_and_shapes():
    own = {"@context": context(), "id": "ntid:filing/a", "type": "Filing", "filledOn": "2024-05-15"}
    text = json.dumps(own | {"schemaVersion": "1.0.0"}, indent=1)
    assert {code for code, *_ in found(text)} == {"schema-unknown-key", "schema-missing-key"}
    text = json.dumps(own | {"nt12b25:filledOn": "x"}, indent=1)
    codes = [code for code, *_ in found(text)]
    assert codes.count("context-unknown-key") == codes.count("vocabulary-unknown-term") == 1
    assert "shape-violated" in codes
    assert found('{"@id": "a:b", "a:p": 1}') == [("shape-no-focus", None, "")]


def test_a_document_of_ours_may_be_another_graph_than_its_keys_say():
    text, line = changed("#subject-report", "#subject", "jsonld")
    assert found(text) == []
    text, line = changed('"type": "SubjectReport"', '"type": "MissingReport"', "jsonld")
    assert [(code, place[0]) for code, place, _ in found(text)] == [("schema-value", line)]


@pytest.mark.parametrize(
    ("data", "name", "said", "place"),
    [
        (b"", "x.json", "empty", None),
        (b" \n", "x.json", "empty", None),
        (b"\xff\xfe{\x00}\x00", "x.json", "not UTF-8", None),
        (b'{"a": }', "x.json", "not JSON: Expecting value", (1, 7)),
        (b'{\n "a": 1,\n "a": 2}', "x.json", "'a' stands twice", None),
        (b'{"a": NaN}', "x.json", "NaN is no JSON number", None),
        (b'{"a": "\\ud800"}', "x.json", "half a surrogate pair", None),
        (b"a: 1\nb: [2]\n", "x.json", "not JSON", (1, 1)),
        (b"[" * 100_000, "x.json", "nested more than 100 deep", None),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "x.json", "nested more than 100", None),
        (b"{" + b" " * (17 * 1024 * 1024) + b"}", "x.json", "larger than 16 MB", None),
        (b"Dear Sirs", "x.txt", "neither JSON nor RDF", None),
        (b"@prefix a: <b:> .\na:b a:c \n", "x.ttl", "not RDF", (3, 1)),
        (b"<a:s> <a:p> .\n", "x.nq", "not RDF", (1, 13)),
        (b'{"@context": "http://127.0.0.1:9/c", "@id": "a:b"}', "x.jsonld", "not fetched", None),
        (b'{"@context": {"@import": "http://127.0.0.1:9/c"}}', "x", "not fetched", None),
        (b"<?xml version='1.0'?><a>", "x.rdf", "not RDF", None),
    ],
)
def test_what_cannot_be_checked_is_not_valid(data, name, said, place):
    file = checked(data, name)
    assert said in file.unchecked
    [one] = file.findings
    assert (one.code, one.severity) == ("not-checked", "error")
    if place:
        assert one.region[:2] == place


def test_lines_of_documents_are_checked_each():
    good = json.dumps(FILING.to_dict())
    file = checked(f'{good}\n\n{{"schemaVersion": "1.0.0"}}\n{{bad\n{good}\n', "x.jsonl")
    assert [(f.code, f.region.line) for f in file.findings] == [
        ("schema-missing-key", 3),
        ("not-json", 4),
    ]
    assert file.unchecked.startswith("line 4: not JSON")


def test_of_very_many_findings_the_first_thousand_are_shown():
    file = checked('{"filers": [' + ",".join(['{"x": 1}'] * 1200) + "]}")
    assert (len(file.findings), file.findings[-1].code) == (1001, "too-many-findings")


def test_many_nodes_are_found_in_linear_time():
    """Ten thousand nodes, each with a fault: in one pass over the text."""
    head = "@prefix n: <https://w3id.org/form12b25/ns#> .\n"
    lines = [f"<a:{number}> n:filledOn 'x' ." for number in range(10_000)]
    file = checked(head + "\n".join(lines) + "\n", "x.ttl", shacl=False)
    assert [f.region.line for f in file.findings[:3]] == [2, 3, 4]

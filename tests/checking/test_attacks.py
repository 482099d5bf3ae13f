"""What was called valid and is not, or took too long, when somebody tried."""

import json
import re
from pathlib import Path

import pytest
from test_files import FILING, changed, checked, found

import form12b25
from form12b25.checking.baseline import baseline_of, known, without
from form12b25.linked import context

WHOLE = json.loads((Path(__file__).parents[1] / "linked" / "whole.json").read_text("utf-8"))
URL = "https://w3id.org/form12b25/context/1.0.jsonld"


def codes(text, name="x", **how):
    file = checked(text, name, **how)
    return {f.code for f in file.findings}


@pytest.mark.parametrize("key", ["accessionNumber", "formType", "filedOn", "acceptedAt"])
@pytest.mark.parametrize("odd", ["\n", " "])
def test_a_pattern_is_for_the_whole_value(key, odd):
    for value in (WHOLE[key] + odd, odd + WHOLE[key]):
        document = WHOLE | {key: value}
        assert codes(json.dumps(document))
        assert form12b25.validate(document, engine="jsonschema")


def test_xml_has_to_have_its_end_and_no_entities():
    text = form12b25.write(FILING, "rdfxml")
    for broken in (text.replace("</rdf:RDF>", ""), text[: len(text) // 2], text + "<a/>"):
        assert checked(broken, "x.rdf").unchecked.startswith("not RDF")
    bomb = '<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY a "aaaaaaaaaa">]>\n<rdf:RDF/>'
    file = checked(bomb, "x.rdf")
    assert "declares entities" in file.unchecked
    assert file.findings[0].region.line == 3
    file = checked(text.replace("</rdf:RDF>", "</rdf:RD>", 1), "x.rdf")
    assert file.findings[0].region.line == text.rstrip().count("\n") + 1


def test_json_ld_is_json_ld_however_its_keys_are_written():
    name = '"id": "ntid:filing/0009999990-24-00004'
    text, _ = changed(f'{name}2"', f'{name}3"', "jsonld")
    assert codes(text) == codes(text.replace('"@context"', '"\\u0040context"', 1)) != set()


def test_a_text_is_no_class():
    assert codes(
        '<a:b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "https://w3id.org/form12b25/ns#Filing" .',
        "x.nt",
    ) == {"shape-no-focus"}
    ns = "https://w3id.org/form12b25/ns#"
    graph = f"PREFIX n: <{ns}>\n<a:b> a n:filedOn ; n:Filing 5 ."
    assert "vocabulary-unknown-term" in codes(graph, "x.ttl", shacl=False)


def test_documents_in_an_array_or_a_graph_are_documents():
    linked = json.loads(form12b25.write(FILING, "jsonld"))
    bare = {key: value for key, value in linked.items() if key != "@context"}
    for wrap in (
        lambda d: [d | {"@context": URL}],
        lambda d: {"@context": URL, "@graph": [d]},
        lambda d: {"@context": [URL], "@graph": [d]},
    ):
        assert codes(json.dumps(wrap(bare))) == set()
        assert "schema-unknown-key" in codes(json.dumps(wrap(bare | {"filedOnn": "x"})))
    other = linked | {"@context": [URL, {"filedOn": None}]}
    assert "rule-context" in codes(json.dumps(other)) | codes(json.dumps([other]))
    inner = json.loads(json.dumps(linked))
    inner["subjectReport"]["@context"] = {"periodEnd": None}
    assert codes(json.dumps(inner)) & {"rule-context", "schema-unknown-key"}


def test_a_fault_of_the_schema_keeps_no_rule_from_running():
    document = json.loads(json.dumps(WHOLE)) | {"zz": 1}
    document["contacts"][0]["evidence"]["end"] = 0
    assert codes(json.dumps(document)) == {"schema-unknown-key", "rule-place"}


def test_a_node_without_a_class_is_no_node_that_is_fine():
    text = form12b25.write(FILING, "trig")
    name = re.search(r"<[^<>]*/id/filing/[0-9-]*>", text)[0]
    added = f'<a:g> {{ {name} nt12b25:formType "junk" }}\n'
    assert codes(text + added, "x.trig") == {"shape-no-class"}


def test_scalars_and_odd_contexts_are_no_documents():
    for text in ("null", "1", '"x"', "true"):
        for kind in ("json", "jsonld", "xbrl-json"):
            file = checked(text, "x.json", kind=kind)
            assert file.findings
            assert "bug" not in file.unchecked
    assert checked('{"@context": 5, "id": "a"}').unchecked
    assert checked('null\n{"schemaVersion": "1.0.0"}\n', "x.jsonl").findings


def test_values_are_shown_as_they_stand():
    text = form12b25.write(FILING, "ntriples")
    text = re.sub(r'"true"(\S*boolean>)', r'"yes"\1', text, count=1)
    [one] = checked(text, "x.nt").findings
    assert '"yes"' in one.message


def test_blank_nodes_have_the_same_name_in_the_next_run():
    text = "[] a <https://w3id.org/form12b25/ns#Filing> ."
    first, second = checked(text, "x.ttl"), checked(text, "x.ttl")
    assert [f.key for f in first.findings] == [f.key for f in second.findings]
    assert without([second], known(baseline_of([first])))[0].findings == ()


def test_a_baseline_counts_and_knows_a_file_by_any_name():
    line = '{"schemaVersion": "1.0.0"}\n'
    one, three = checked(line, "a/x.jsonl"), checked(line * 3, "./a/../a/x.jsonl")
    assert len(without([three], known(baseline_of([one])))[0].findings) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n" * 60_000 + "<a:b> <https://w3id.org/form12b25/ns#nope> 1 .", "x.ttl"),
        ('<a:b> <https://w3id.org/form12b25/ns#nope> "' + "x:" * 60_000 + '" .', "x.nt"),
        (
            "<a:b> "
            + " ;\n".join(f"<https://w3id.org/form12b25/ns#n{n}> 1" for n in range(3000))
            + " .",
            "x.ttl",
        ),
        (
            json.dumps(
                {"@context": context(), "@graph": [{"id": f"a:{n}", "x": 1} for n in range(1500)]}
            ),
            "x.json",
        ),
        (json.dumps(WHOLE | {"cusips": list(range(50_000))}), "x.json"),
        ("<a:b>" * 20_000, "x.ttl"),
    ],
)
def test_what_took_minutes_takes_a_moment(text, name):
    """Each took a minute; the time limit of the whole run is the test."""
    assert checked(text, name, shacl=False).findings


def test_a_list_of_many_is_read_in_linear_time():
    document = json.loads(json.dumps(WHOLE))
    contact = document["contacts"][0]
    size = document["source"]["byteLength"] = 10**7
    document["contacts"] = [
        contact | {"evidence": contact["evidence"] | {"start": n, "end": size}}
        for n in range(20_000)
    ]
    assert found(json.dumps(document)) == []

"""One filing, the same statements: in every syntax, by every reader, and back to the document."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import sample
import support
from rdflib import BNode, Graph, Literal
from rdflib.compare import isomorphic
from readings import framed_back, inline, no_network, same_everywhere

import form12b25
from form12b25.linked import graph_iri, linked_document, nquads, ntriples
from form12b25.validation.json_schema import validate_document
from form12b25.writers import FORMATS

pytest.importorskip("pyld", reason="PyLD is a test extra")
WHOLE = Path(__file__).with_name("whole.json")


def whole():
    """A filing in which every key of the document stands."""
    return form12b25.load(WHOLE)


@cache
def filing_of(path):
    return whole() if path == WHOLE else form12b25.read(path)


FILINGS = [WHOLE, *map(support.submission_of, support.STORIES)]
each_filing = pytest.mark.parametrize("path", FILINGS, ids=lambda path: path.parent.name)
each_of_the_sample = pytest.mark.parametrize(
    "path", [pytest.param(WHOLE, id="whole"), *sample.stories()]
)


@pytest.mark.slow
@each_of_the_sample
def test_every_reading_gives_the_same_triples(path):
    same_everywhere(filing_of(path))


@pytest.mark.slow
@each_of_the_sample
def test_framed_back_it_is_the_document(path):
    framed_back(filing_of(path))


@each_filing
def test_linked_document_is_the_plain_one_and_valid(path):
    filing = filing_of(path)
    for document in (linked_document(filing), inline(filing)):
        assert list(validate_document(document)) == []
        assert plain(document) == filing.to_dict()
        assert form12b25.load(json.dumps(document)) == filing


def plain(value, *, document=False):
    """The document without what JSON-LD adds."""
    if isinstance(value, list):
        return [plain(item, document=document) for item in value]
    if not isinstance(value, dict):
        return value
    added = {"@context", "id", "@type" if document else "type", "report", "amendsNotificationOf"}
    if value.get("type") != "ReportBox":
        added.add("label")
    kept = {key: item for key, item in value.items() if key not in added}
    return {key: plain(item, document=key == "documents") for key, item in kept.items()}


@each_filing
def test_no_blank_node_and_no_ill_typed_literal(path):
    graph = filing_of(path).to_graph()
    for term in (term for statement in graph for term in statement):
        assert not isinstance(term, BNode)
        if isinstance(term, Literal):
            assert not term.ill_typed, term


def test_lines_are_sorted_and_each_stands_once():
    for filing in map(filing_of, FILINGS):
        for text in (nquads(filing), ntriples(filing)):
            lines = text.splitlines()
            assert lines == sorted(set(lines))


def test_every_statement_stands_in_the_graph_of_its_filing():
    for filing in map(filing_of, FILINGS):
        end = f" <{graph_iri(filing)}> ."
        assert all(line.endswith(end) for line in nquads(filing).splitlines())


def test_graph_is_that_of_the_lines():
    graph = whole().to_graph()
    assert isomorphic(graph, Graph().parse(data=FORMATS["turtle"].write(whole())))
    assert dict(graph.namespaces())["nt12b25"].endswith("form12b25/ns#")


def test_output_is_the_same_whatever_the_hash_seed(tmp_path):
    code = (
        "import sys, form12b25; from form12b25.writers import FORMATS\n"
        "filing = form12b25.load(sys.argv[1])\n"
        "for name in FORMATS:\n"
        "    made = form12b25.write(filing, name)\n"
        "    sys.stdout.buffer.write(made if isinstance(made, bytes) else made.encode())"
    )
    found = set()
    for seed in ("0", "1", "4711"):
        run = subprocess.run(
            [sys.executable, "-c", code, str(WHOLE)],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "PYTHONUTF8": "1"},
            cwd=tmp_path,
        )
        found.add(run.stdout)
    assert len(found) == 1
    assert len(found.pop()) > 100_000


def test_context_named_by_url_is_not_fetched_and_not_ours_to_fetch():
    document = linked_document(whole())
    assert document["@context"] == "https://w3id.org/form12b25/context/1.0.jsonld"
    with pytest.raises(AssertionError, match="a loader was asked"):
        no_network(document["@context"])


def test_merged_filings_of_one_registrant_keep_what_each_said():
    """Another name and address a year later: no value of one filing is said of the other."""
    first = WHOLE.read_text("utf-8")
    second = first.replace("24-000042", "25-000007").replace("EXAMPLE WIDGETS", "NEWER WIDGETS")
    second = second.replace("1 EXAMPLE WAY", "9 OTHER ROAD").replace("2024-05-15", "2025-05-15")
    second = second.replace('"usedUntilNoLaterThan": "2024-05-15"', '"usedUntil": "2023-01-03"')
    graph = form12b25.load(first).to_graph()
    graph += form12b25.load(second).to_graph()
    rows = graph.query("""
        SELECT ?number ?name ?street WHERE {
            ?filing nt12b25:accessionNumber ?number ; nt12b25:filer ?record .
            ?record nt12b25:conformedName ?name ; nt12b25:businessAddress/nt12b25:street1 ?street ;
                nt12b25:registrant <https://w3id.org/form12b25/id/registrant/0009999990> .
        } ORDER BY ?number""")
    assert [tuple(map(str, row)) for row in rows] == [
        ("0009999990-24-000042", "EXAMPLE WIDGETS, INC.", "1 EXAMPLE WAY"),
        ("0009999990-25-000007", "NEWER WIDGETS, INC.", "9 OTHER ROAD"),
    ]
    ask = """ASK { ?registrant nt12b25:cik ?cik ; ?property ?value
        FILTER(?property NOT IN (nt12b25:cik, nt12b25:formerNameUsage, <%s>)) }"""
    kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    assert not graph.query(ask % kind).askAnswer

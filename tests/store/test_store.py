"""A store: what it takes, what it refuses, and what is in it after a load was killed."""

import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pyoxigraph as ox
import pytest
import support

import form12b25
from form12b25.asking import QuestionError
from form12b25.linked import nquads
from form12b25.resources import resource
from form12b25.store import StoreError
from form12b25.store.journal import Journal
from form12b25.store.querying import remove

EXAMPLE = support.submission_of("example-nt10q-2024")
NAME = "SELECT ?name { ?filer nt12b25:conformedName ?name } ORDER BY ?name"
LARKMOOR = [("Larkmoor Instruments, Inc.",)]


def lines(store):
    return sorted(store.dump().splitlines())


@pytest.fixture(scope="module")
def filing():
    return form12b25.read(EXAMPLE)


@pytest.mark.parametrize(
    ("suffix", "form"),
    [
        (".nq", "nquads"),
        (".trig", "trig"),
        (".ttl", "turtle"),
        (".nt", "ntriples"),
        (".rdf", "rdfxml"),
        (".json", "json"),
        (".jsonld", "jsonld"),
        (".jsonl", "json"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_every_syntax_gives_the_same_statements(suffix, form, packed, filing, tmp_path):
    text = form12b25.write(filing, form)
    if suffix == ".jsonl":
        text = json.dumps(json.loads(text))
    data = text.encode("utf-8")
    path = tmp_path / f"filing{suffix}{'.gz' if packed else ''}"
    path.write_bytes(gzip.compress(data) if packed else data)
    store = form12b25.Store()
    assert store.load(path).filings == 1
    assert sorted(nquads(filing).encode("utf-8").splitlines()) == lines(store)


def test_a_submission_gives_the_statements_of_its_filing(filing):
    store = form12b25.Store()
    assert store.load(EXAMPLE) == (1, 0, 0)
    assert lines(store) == sorted(nquads(filing).encode("utf-8").splitlines())


def test_a_filing_that_is_loaded_again_is_replaced(filing, tmp_path):
    changed = nquads(filing).replace("Larkmoor Instruments, Inc.", "Larkmoor, Inc.")
    (tmp_path / "other.nq").write_text(changed, "utf-8")
    store = form12b25.Store(tmp_path / "store")
    store.load(EXAMPLE)
    assert store.load(tmp_path / "other.nq") == (1, 1, 0)
    assert list(store.query(NAME)) == [("Larkmoor, Inc.",)]
    assert store.load(EXAMPLE) == (1, 1, 0)
    assert lines(store) == sorted(nquads(filing).encode("utf-8").splitlines())


def test_a_vocabulary_is_a_named_graph_of_its_own():
    store = form12b25.Store()
    vocabulary = [str(resource("ontology", f"{name}.ttl")) for name in ("measures", "concepts")]
    assert store.load(*vocabulary) == (2, 0, 0)
    assert store.load(*vocabulary) == (2, 2, 0)
    graphs = store.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")
    home = "https://w3id.org/form12b25/"
    assert [graph for (graph,) in graphs] == [f"{home}concepts", f"{home}measures"]
    costs = store.query(
        f"SELECT ?n {{ ?m skos:broader+ <{home}measure-group/costs> ; skos:notation ?n }}"
    )
    assert {"OperatingExpenses", "ResearchAndDevelopmentExpense"} < {name for (name,) in costs}


def test_a_store_is_read_again_and_is_not_written_by_readers(tmp_path):
    form12b25.Store(tmp_path / "store").load(EXAMPLE)
    reader = form12b25.Store(tmp_path / "store", read_only=True)
    assert (len(reader), list(reader.query(NAME))) == (1, LARKMOOR)
    with pytest.raises(StoreError, match="read only"):
        reader.load(EXAMPLE)


def test_rows_have_values_of_python():
    store = form12b25.Store()
    store.load(EXAMPLE)
    [row] = store.query(
        "SELECT ?day ?relief ?value ?measure ?none { ?f nt12b25:filedOn ?day ; nt12b25:seeksRelief ?relief ; "
        "nt12b25:reportsChange ?c . ?c nt12b25:measure ntm:Revenues ; nt12b25:measure ?measure ; "
        "nt12b25:currentAmount/nt12b25:value ?value }"
    )
    assert [type(v).__name__ for v in row] == ["date", "bool", "Decimal", "str", "NoneType"]
    assert [str(v) for v in row[:3]] == ["2024-08-14", "True", "14600000"]


def test_a_graph_is_one_of_rdflib():
    store = form12b25.Store()
    store.load(EXAMPLE)
    graph = store.query(
        "CONSTRUCT { ?f nt12b25:filedOn ?d } WHERE { ?f nt12b25:filedOn ?d }"
    ).to_graph()
    assert len(graph) == 1
    with pytest.raises(TypeError, match="rows, not a graph"):
        store.query(NAME).to_graph()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.nq", b"<a:s> <a:p> <a:o> .\n", "no N-Quads in a named graph"),
        ("a.nq", b'<a:s> <a:p> "x" <a:g> .\nbroken\n', "line 2"),
        ("a.ttl", b"<a:s> <a:p> <a:o> .", "0 filings among them"),
        ("a.ttl", b"not turtle", "not TURTLE"),
        ("a.json", b"{}", "no filing document"),
        ("a.json", b'{"documentInfo": {}}', "an xBRL-JSON report"),
        ("a.json", b"{", "not JSON"),
        ("a.jsonl", b'{"schemaVersion": "1.0.0"}\n', "line 1, where loading it stopped: "),
        ("a.txt", b"", "empty"),
        ("a.nq.gz", b"\x1f\x8bbroken", ""),
    ],
)
def test_what_is_no_filing_is_refused_and_the_rest_is_loaded(name, data, said, tmp_path):
    (tmp_path / name).write_bytes(data)
    told = []
    store = form12b25.Store()
    loaded = store.load(tmp_path / name, EXAMPLE, refuse=lambda s, e: told.append((s.name, str(e))))
    assert (loaded.refused, [source for source, _ in told]) == (1, [str(tmp_path / name)])
    assert said in told[0][1]
    assert list(store.query(NAME)) == LARKMOOR


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda _: None, "no store at"),
        (lambda p: (p.mkdir(), (p / "a.txt").write_text("")), "no store at"),
        (lambda p: (p.mkdir(), (p / "store.json").write_text('{"layout": 9}')), "another version"),
        (lambda p: (p.mkdir(), (p / "store.json").write_text("[]")), "cannot be read"),
    ],
)
def test_a_folder_that_is_no_store_is_refused(make, said, tmp_path):
    make(tmp_path / "store")
    with pytest.raises(StoreError, match=said):
        form12b25.Store(tmp_path / "store", read_only=True)


@pytest.mark.parametrize(
    "line", [b'<a:s> <a:p> "open <a:g> .\n', b"<a:s> <a:p> <no iri> <a:g> .\n"]
)
def test_lines_that_are_no_rdf_are_an_error_and_leave_the_store_as_it_was(line, tmp_path):
    (tmp_path / "bad.nq").write_bytes(line)
    store = form12b25.Store(tmp_path / "store")
    store.load(EXAMPLE)
    before = lines(store)
    with pytest.raises(StoreError, match=r"bad\.nq"):
        store.load(tmp_path / "bad.nq")
    assert (lines(store), store.unfinished()) == (before, [])
    assert list(store.query(NAME)) == LARKMOOR


def test_statements_of_graphs_with_other_names_are_dumped(tmp_path):
    (tmp_path / "a.nq").write_bytes(b"<a:s> <a:p> <a:o> <a:g> .\n")
    store = form12b25.Store()
    store.load(tmp_path / "a.nq")
    assert store.dump() == b"<a:s> <a:p> <a:o> <a:g> .\n"


def test_what_two_filings_state_stands_once_in_the_union(filing, tmp_path):
    other = nquads(filing).replace("0009999990-24-000042", "0009999990-24-000043")
    (tmp_path / "other.nq").write_text(other, "utf-8")
    store = form12b25.Store()
    store.load(EXAMPLE, tmp_path / "other.nq")
    query = "SELECT (COUNT(*) AS ?n) { ?registrant nt12b25:cik ?cik }"
    assert list(store.query(query)) == [(1,)]
    without = "\n".join(line for line in other.splitlines() if "/ns#cik>" not in line)
    (tmp_path / "other.nq").write_text(without, "utf-8")
    store.load(tmp_path / "other.nq")
    assert list(store.query(query)) == [(1,)]  # the first filing still says so


def test_a_folder_of_other_files_is_not_made_a_store(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(StoreError, match="has other files"):
        form12b25.Store(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT * {", "line 1, column 11: the query ends too early"),
        ("SELECT *\nWHERE {\n ?s nope:x ?o }", "line 3, column 11"),
        ("INSERT DATA { <a:b> <a:b> <a:b> }", "not SPARQL"),
    ],
)
def test_a_query_that_is_no_sparql_is_refused_with_its_place(query, said):
    with pytest.raises(QuestionError) as error:
        form12b25.Store().query(query)
    assert said in str(error.value)


@pytest.fixture(scope="module")
def many(tmp_path_factory, filing):
    """Four hundred filings as N-Quads, and the store that an undisturbed load makes of them."""
    folder = tmp_path_factory.mktemp("many")
    text = nquads(filing)
    with (folder / "many.nq").open("w", encoding="utf-8") as out:
        for number in range(400):
            out.write(text.replace("0009999990-24-000042", f"0009999990-24-{number:06}"))
    store = form12b25.Store()
    store.load(folder / "many.nq")
    return folder / "many.nq", lines(store)


LOADER = """
import sys, form12b25.store.loading as loading
loading.batches.__defaults__ = (200_000,)
import form12b25
form12b25.Store(sys.argv[1]).load(sys.argv[2], progress=lambda n: print(n, flush=True))
"""


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_a_load_that_was_killed_is_made_whole_by_the_next(seed, many, tmp_path):
    source, wanted = many
    command = [sys.executable, "-c", LOADER, str(tmp_path / "store"), str(source)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    try:
        child.stdout.readline()  # the first batch is in
        time.sleep(random.Random(seed).uniform(0, 0.4))
        os.kill(child.pid, signal.SIGKILL)
    finally:
        child.kill()
        child.communicate(timeout=30)
    opened = form12b25.Store(tmp_path / "store", read_only=True)
    assert 0 < len(opened) <= 400
    del opened
    store = form12b25.Store(tmp_path / "store")
    store.load(source)
    assert store.unfinished() == []
    assert lines(store) == wanted
    del store
    shutil.rmtree(tmp_path / "store")


def test_a_query_without_braces_is_no_name_of_a_question():
    store = form12b25.Store()
    store.load(EXAMPLE)
    iri = "https://w3id.org/form12b25/id/registrant/0009999942"
    found = {str(term) for row in store.query(f"DESCRIBE <{iri}>")._terms() for term in row}
    assert '"0009999942"' in found


def test_statements_are_put_in_the_place_of_a_graph(tmp_path):
    store = form12b25.Store(tmp_path / "store")
    graph, other = "urn:x:one", "urn:x:two"
    first, second, shared = (
        ox.Triple(ox.NamedNode("urn:x:a"), ox.NamedNode("urn:x:b"), ox.Literal(text))
        for text in ("first", "second", "shared")
    )
    store.put(graph, [first, shared])
    store.put(other, [shared])
    store.put(graph, [second])
    values = "SELECT ?v { ?s ?p ?v } ORDER BY ?v"
    assert list(store.query(values)) == [("second",), ("shared",)]
    assert list(store.query_graphs(values, [graph])) == [("second",)]
    store.put(graph, [])
    assert list(store.query(values)) == [("shared",)]
    assert len(store) == 1


@pytest.mark.parametrize("text", ["INSERT {", "SELECT * {}"])
def test_what_is_no_update_of_ours_is_refused(text):
    with pytest.raises(QuestionError):
        form12b25.Store().update(text)


def test_an_update_keeps_the_union():
    store = form12b25.Store()
    store.update("INSERT DATA { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> 1, 2 } } ;  # the end")
    store.update("DELETE DATA { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> 1 } };")
    assert list(store.query("SELECT ?v { ?s ?p ?v }")) == [(2,)]


def test_blank_nodes_are_the_same_in_a_graph_and_in_the_union(tmp_path):
    for name in ("one", "two"):
        text = f"<urn:x:{name}> a <http://www.w3.org/2002/07/owl#Ontology> . _:x <urn:p> '{name}' ."
        (tmp_path / f"{name}.ttl").write_text(text, "utf-8")
        line = f'_:x <urn:p> "{name} again" <urn:x:{name}-lines> .\n'
        (tmp_path / f"{name}.nq").write_text(line, "utf-8")
    store = form12b25.Store(tmp_path / "store")
    files = sorted(tmp_path.glob("*.*"))
    for _ in range(3):
        store.load(*files)
    values = "SELECT ?s ?v { ?s <urn:p> ?v } ORDER BY ?v"
    rows = list(store.query(values))
    assert [value for _, value in rows] == ["one", "one again", "two", "two again"]
    assert len({node for node, _ in rows}) == 4
    joined = "SELECT ?v { ?s <urn:p> ?v GRAPH ?g { ?s <urn:p> ?v } } ORDER BY ?v"
    assert [value for (value,) in store.query(joined)] == [value for _, value in rows]


def test_a_graph_is_removed_without_what_another_of_a_longer_name_states(tmp_path):
    shared = "<https://w3id.org/form12b25/id/filing/10> <urn:p> 'shared'"
    store = form12b25.Store(tmp_path / "store")
    for number in (1, 10):
        graph = f"https://w3id.org/form12b25/graph/filing/{number}"
        line = f'<https://w3id.org/form12b25/id/filing/10> <urn:p> "shared" <{graph}> .\n'
        (tmp_path / f"{number}.nq").write_text(line, "utf-8")
        store.load(tmp_path / f"{number}.nq")
    remove(store.engine, ox.NamedNode("https://w3id.org/form12b25/graph/filing/1"))
    assert store.query(f"ASK {{ {shared} }}").__bool__()


def test_a_name_with_another_end_of_line_breaks_no_journal(tmp_path):
    journal = Journal(tmp_path / "loading.txt")
    journal.write(load=["urn:x:a\u2028b", "urn:x:c"])
    assert journal.read() == [("load", "urn:x:a\u2028b"), ("load", "urn:x:c")]

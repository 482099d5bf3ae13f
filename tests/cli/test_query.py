"""The commands ``load``, ``query`` and ``ontology``: their output and their exit status.

What has to do with processes (limits, locks) runs in one; all else here, which is faster.
"""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import time

import pytest
import rdflib
from asked import NAMES, STORIES, ask, expected, run
from rdflib.query import Result
from test_cli import EXAMPLE
from test_cli import run as run_process

from form12b25.asking import ready_questions
from form12b25.resources import resource

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }"


def test_a_table_is_read_by_people(store):
    lines = ask(store, "-e", NAMES).splitlines()
    assert lines[0].split() == ["name", "day"]
    assert set(lines[1]) == {"-", " "}
    rows = [tuple(re.split(r" {2,}", line)) for line in lines[2:]]
    assert rows == expected()


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml"])
@pytest.mark.parametrize("limit", [[], ["--limit", "100"]])
def test_rows_are_read_back_by_readers_of_others(form, limit, store, tmp_path):
    target = tmp_path / f"rows.{form}"
    ask(store, "-e", NAMES, "-o", target, *limit)
    with target.open("rb") as file:
        found = Result.parse(file, format=form)
    assert [tuple(map(str, row)) for row in found] == expected()


@pytest.mark.parametrize(("suffix", "form"), [(".ttl", "turtle"), (".nt", "nt"), (".rdf", "xml")])
def test_graphs_are_read_back_by_readers_of_others(suffix, form, store, tmp_path):
    target = tmp_path / f"graph{suffix}"
    ask(
        store,
        "-e",
        "CONSTRUCT { ?f nt12b25:filedOn ?d } WHERE { ?f nt12b25:filedOn ?d }",
        "-o",
        target,
    )
    found = rdflib.Graph().parse(target, format=form)
    assert {str(day) for day in found.objects()} == {day for _, day in expected()}


def test_yes_and_no(store):
    assert ask(store, "-e", "ASK { ?f nt12b25:filedOn ?d }") == "yes\n"
    assert ask(store, "-e", "ASK { ?f nt12b25:nothing ?d }", "--to", "csv") == "false\n"
    found = json.loads(ask(store, "-e", "ASK { ?f nt12b25:nothing ?d }", "--to", "json"))
    assert found["boolean"] is False


def test_files_are_asked_without_a_store(store, tmp_path):
    wanted = ask(store, "-e", NAMES, "--to", "csv")
    for number, story in enumerate(STORIES):
        done = run("convert", story, "-q", "--to", "nquads", "-o", tmp_path / f"{number}.nq")
        assert done.returncode in {0, 1}
    done = run("query", "-e", NAMES, "--to", "csv", "--data", tmp_path)
    assert (done.returncode, done.stdout.decode()) == (0, wanted)
    done = run("query", "-e", NAMES, "--to", "csv", "--data", *STORIES)
    assert (done.returncode, done.stdout.decode()) == (0, wanted)


def test_a_ready_question_with_a_parameter(store):
    name = "names-of-a-registrant-over-time"
    rows = list(
        csv.DictReader(io.StringIO(ask(store, name, "--param", "cik=0009999942", "--to", "csv")))
    )
    assert [row["name"] for row in rows] == ["Larkmoor Gauge Corp.", "Larkmoor Instruments, Inc."]
    assert ask(store, name, "--param", 'cik=" } #', "--to", "csv").splitlines()[1:] == []
    many = ask(store, name, "--param", "cik=0009999942", "--param", "cik=none", "--to", "csv")
    assert len(many.splitlines()) == 3


def test_the_list_and_the_explanation_need_no_store():
    listed = run("query", "--list")
    assert listed.returncode == 0
    for name, known in ready_questions().items():
        assert f"{name}\n    {known.meaning}" in listed.stdout.decode()
    told = run("query", "former-name-on-a-day", "--param", "day=2024-06-30", "--explain")
    assert '"2024-06-30"^^<http://www.w3.org/2001/XMLSchema#date>' in told.stdout.decode()


def test_rows_beyond_the_limit_are_told(store):
    done = run(
        "query", "-e", "SELECT * { ?s ?p ?o }", "--limit", "5", "--to", "csv", "--store", store
    )
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 6)
    assert "cut after 5 rows" in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-e", "SELECT * {"], "not SPARQL: line 1, column 11: the query ends too early"),
        (
            ["-e", "SELECT *\n WHERE { ?s unknown:p ?o }"],
            "not SPARQL: line 2, column 22: the prefix 'unknown:' is not declared",
        ),
        (["no-such-question"], "there is no ready question 'no-such-question'"),
        (["repeat-late-filer"], "did you mean repeat-late-filers?"),
        (["nowhere/a.rq"], "No such file or directory"),
        (["repeat-late-filers", "--param", "cik=1"], "no parameter 'cik'"),
        (["former-name-on-a-day"], "needs a value for 'day'"),
        (["former-name-on-a-day", "--param", "day=soon"], "is to be a day, as 2024-06-30"),
        (["former-name-on-a-day", "--param", "day"], "write NAME=VALUE"),
        (["-e", NAMES, "--to", "turtle"], "the answer is rows, which is not written as turtle"),
        (["-e", "DESCRIBE ?f { ?f nt12b25:filedOn ?d }", "--to", "csv"], "the answer is a graph"),
        (["-e", "SELEC * { ?a ?b ?c }"], "line 1, column 10: not expected here"),
        ([], "name a question"),
        (["a", "-e", "b"], "name a question"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(arguments, said, store):
    begun = time.monotonic()
    done = run("query", *arguments, "--store", store)
    error = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in error
    assert "Traceback" not in error
    assert len([line for line in error.splitlines() if not line.startswith(("usage:", " "))]) == 1
    assert time.monotonic() - begun < 20


def test_a_query_that_takes_too_long_is_ended(store):
    begun = time.monotonic()
    done = run_process("query", "-e", ENDLESS, "--timeout", "1", "--store", store)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "form12b25: no answer within 1 s (--timeout)\n"
    assert time.monotonic() - begun < 20


def test_the_command_asks_within_limits_as_it_does_without(store):
    done = run_process("query", "-e", NAMES, "--store", store)
    assert (done.returncode, done.stdout.decode()) == (0, ask(store, "-e", NAMES))


def test_a_query_that_takes_too_much_memory_is_ended(store):
    query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g"
    done = run_process("query", "-e", query, "--memory", "1", "--timeout", "60", "--store", store)
    assert done.returncode == 2
    assert "no answer with" in done.stderr.decode()


@pytest.mark.parametrize("what", ["nothing", "a file", "other files", "another version"])
def test_a_folder_that_is_no_store(what, tmp_path):
    place = tmp_path / "place"
    if what == "a file":
        place.write_text("mine")
    elif what != "nothing":
        place.mkdir()
        name, text = ("store.json", '{"layout": 99}') if "version" in what else ("mine.txt", "")
        (place / name).write_text(text)
    for arguments in (["query", "-e", NAMES], ["load", EXAMPLE]):
        if what == "nothing" and arguments[0] == "load":
            continue
        done = run(*arguments, "--store", place)
        assert done.returncode == 2, arguments
        assert len(done.stderr.decode().splitlines()) == 1


def test_what_is_refused_is_told_and_the_rest_is_loaded(tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    done = run("load", tmp_path / "bad.json", EXAMPLE, "--store", tmp_path / "store")
    assert done.returncode == 1
    assert "bad.json: not-rdf: JSON, but no filing document" in done.stderr.decode()
    assert "1 filing loaded" in done.stderr.decode()
    done = run("load", tmp_path / "gone.nq", "--store", tmp_path / "store")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_an_interrupted_load_is_told_of(store, tmp_path):
    copy = tmp_path / "store"
    shutil.copytree(store, copy)
    graph = "https://w3id.org/form12b25/graph/filing/0009999990-24-000042"
    (copy / "loading.txt").write_text(f"load {graph}")
    done = run("query", "-e", NAMES, "--store", copy)
    assert (done.returncode, "was interrupted: 1 filings" in done.stderr.decode()) == (0, True)
    assert "load again" in done.stderr.decode()


def test_two_loads_at_once_do_not_mix(tmp_path):
    holder = "import sys, form12b25; s = form12b25.Store(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(tmp_path / "store")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        child.stdout.readline()
        done = run_process("load", EXAMPLE, "--store", tmp_path / "store")
        child.communicate()
    assert done.returncode == 2
    assert "is being written by another process" in done.stderr.decode()


def test_the_ontology_as_files(tmp_path):
    done = run("ontology", tmp_path / "made")
    assert done.returncode == 0
    made = {str(p.relative_to(tmp_path / "made")) for p in (tmp_path / "made").rglob("*.*")}
    assert {
        "form12b25.ttl",
        "shapes.ttl",
        "shapes-sparql.ttl",
        "context.jsonld",
        "measures.ttl",
        "concepts.ttl",
    } <= made
    assert {f"queries/{name}.rq" for name in ready_questions()} <= made
    for name in made:
        kept = resource("ontology", *name.split("/")).read_bytes()
        assert (tmp_path / "made" / name).read_bytes() == kept
    assert run("ontology", tmp_path / "made").returncode == 0
    (tmp_path / "made" / "shapes.ttl").write_text("mine")
    done = run("ontology", tmp_path / "made")
    assert (done.returncode, (tmp_path / "made" / "shapes.ttl").read_text()) == (2, "mine")


def test_a_load_names_the_first_refused_and_counts_the_rest(tmp_path):
    folder = tmp_path / "some"
    folder.mkdir()
    for number in range(13):
        (folder / f"{number:02}.json").write_text("{}", "utf-8")
    done = run("load", folder, "--store", tmp_path / "store")
    said = done.stderr.decode().splitlines()
    assert done.returncode == 1
    assert len([line for line in said if "not-rdf: JSON, but no filing document" in line]) == 10
    assert "form12b25: 3 more inputs were refused: not-rdf" in said

"""What a server meets: endless queries, huge ones, too many of them, and parameters that inject."""

import json
import os
import signal
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest
from served import ask, get, server, server_here

import form12b25
from form12b25.serving.app import Settings
from form12b25.serving.pool import Bounds

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
GREEDY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?i ?f ?c"
EVERY = "SELECT * { ?a ?b ?c . ?d ?e ?f }"


@pytest.fixture(autouse=True)
def lives(endpoint):
    """Whatever was asked, the server answers the next one."""
    yield
    assert get(endpoint, "/sparql", query="ASK {}").status == 200


def test_an_endless_query_is_ended(filled):
    with server_here(Settings(str(filled[0]), Bounds(workers=1, seconds=2))) as url:
        response = get(url, "/sparql", query=ENDLESS)
        assert (response.status, response.body) == (408, b"no answer within 2 s\n")
        assert get(url, "/sparql", query="ASK {}").status == 200


def test_a_query_that_takes_all_memory_is_ended(endpoint):
    response = get(endpoint, "/sparql", query=GREEDY)
    assert response.status in {408, 503}
    assert response.body in {b"no answer within 30 s\n", b"no answer with 2 GB of memory\n"}


def test_an_answer_of_too_many_rows_is_refused_or_cut(endpoint):
    response = get(endpoint, "/sparql", query=EVERY)
    assert response.status == 413
    assert b"more than 100,000 rows" in response.body
    cut = get(endpoint, "/sparql", "text/csv", query=EVERY, limit=5)
    assert cut.status == 200
    assert len(cut.body.splitlines()) == 6
    assert cut.headers["Form12b25-Cut"] == "true"


def test_a_query_of_ten_megabytes_is_refused(endpoint):
    text = b"# " + b"x" * (10 << 20) + b"\nASK {}"
    try:
        response = ask(endpoint, "/sparql", text, Content_Type="application/sparql-query")
    except OSError:  # the server said so and hung up before all was sent
        return
    assert (response.status, response.body) == (413, b"the request is larger than 1 MB\n")


def test_two_hundred_clients_at_once_get_an_answer_or_are_told_to_come_again(endpoint):
    query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    with ThreadPoolExecutor(200) as clients:
        found = list(clients.map(lambda _: get(endpoint, "/sparql", query=query), range(200)))
    statuses = [response.status for response in found]
    assert set(statuses) <= {200, 503}
    assert statuses.count(200) >= 100
    answers = {response.body for response in found if response.status == 200}
    assert len(answers) == 1
    assert all(r.headers["Retry-After"] for r in found if r.status == 503)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="reads the memory of a process of Linux")
def test_large_answers_take_no_memory_of_the_server(running):
    query = "SELECT * { ?a ?b ?c } LIMIT 20000"
    with ThreadPoolExecutor(20) as clients:
        found = list(clients.map(lambda _: get(running.url, "/sparql", query=query), range(40)))
    assert {len(response.body) > 2_000_000 for response in found} == {True}
    status = Path(f"/proc/{running.process.pid}/status").read_text()
    assert int(status.partition("VmHWM:")[2].split()[0]) < 200_000  # kB


def test_interrupted_it_ends_without_a_word(filled):
    with server(filled[0]) as other:
        assert get(other.url, "/status").status == 200
        other.process.send_signal(signal.SIGINT)
        assert other.process.wait(20) == 130
        assert other.process.stderr.read() == ""


@pytest.mark.parametrize(
    "value",
    ['0009999942" } ?s ?p ?o . VALUES ?x { "', "} DROP ALL #", '\\" }', "<urn:x:y>", "'\"'"],
)
def test_a_parameter_is_a_value_and_never_a_part_of_the_query(endpoint, value):
    path = "/questions/names-of-a-registrant-over-time"
    response = get(endpoint, path, "application/json", cik=value)
    assert json.loads(response.body)["results"]["bindings"] == []


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("/questions/no-such-question", {}, 404),
        ("/questions/names-of-a-registrant-over-time", {"cik": "1", "x": "2"}, 400),
        ("/questions/former-name-on-a-day", {}, 400),
        ("/questions/notices-in-a-span-of-days", {"first": "yesterday", "last": "2024-01-01"}, 400),
        ("/id/registrant/0000000000", {}, 404),
        ("/id/%00%ff%3E%20%22", {}, 404),
        ("/id/" + "x" * 3000, {}, 404),
        ("/static/../app.py", {}, 404),
        ("/static/%2e%2e/%2e%2e/app.py", {}, 404),
        ("/sparql", {"query": "ASK {}", "format": "exe"}, 406),
        ("/sparql", {"query": "ASK {}", "limit": "-1"}, 400),
        ("/sparql", {"query": "SELECT * { ?s ?p ?o } LIMIT 1", "default-graph-uri": "no IRI"}, 400),
        ("/nowhere", {}, 404),
    ],
)
@pytest.mark.parametrize("accept", ["*/*", "text/html,*/*;q=0.1"])
def test_a_wrong_address_is_told_so_in_words(endpoint, path, fields, status, accept):
    response = get(endpoint, path, accept, **fields)
    assert response.status == status, response.body
    assert b"Traceback" not in response.body
    assert response.body


def test_another_name_for_this_computer_is_refused(endpoint):
    assert ask(endpoint, "/", Host="evil.example").status == 400
    assert ask(endpoint, "/", Host="localhost:1").status == 200


def test_no_other_page_may_read_unless_it_is_named(filled, endpoint):
    query = "/sparql?query=ASK%7B%7D"
    assert (
        "Access-Control-Allow-Origin"
        not in ask(endpoint, query, Origin="https://a.example").headers
    )
    with server(filled[0], "--cors", "https://a.example") as other:
        for origin, allowed in (
            ("https://a.example", "https://a.example"),
            ("https://b.example", None),
        ):
            answer = ask(other.url, query, Origin=origin)
            assert answer.headers["Access-Control-Allow-Origin"] == allowed


def test_nothing_is_written_without_the_option_and_the_token(endpoint):
    sent = urlencode({"update": "DROP ALL"}).encode()
    assert ask(endpoint, "/update", sent).status == 403
    for method in ("PUT", "POST", "DELETE"):
        assert ask(endpoint, "/store?graph=urn:x:g", b"", method).status == 403


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="counts the processes of Linux")
def test_the_processes_end_with_the_server(filled):
    with server(filled[0]) as other:
        assert get(other.url, "/sparql", query="ASK {}").status == 200
        children = _children(other.process.pid)
        assert children
        other.process.kill()
        other.process.wait(10)
    end = time.monotonic() + 20
    while any(_runs(child) for child in children) and time.monotonic() < end:
        time.sleep(0.05)
    assert not [child for child in children if _runs(child)]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="kills a process that it finds in Linux")
def test_the_death_of_an_idle_process_is_mended(filled):
    with server(filled[0]) as other:
        assert get(other.url, "/sparql", query="ASK {}").status == 200
        for _ in range(2):
            for child in _children(other.process.pid):
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    os.kill(int(child), signal.SIGKILL)
            time.sleep(0.5)
            assert get(other.url, "/sparql", query="ASK {}").status == 200


@pytest.mark.parametrize(
    "header", ["junk", "bytes=zz-", "bytes=999999999-", "bytes=5-1", "bytes=0-9"]
)
def test_an_odd_range_leaves_no_file_behind(endpoint, header):
    query = urlencode({"query": "SELECT * { ?s ?p ?o } LIMIT 5000"})
    before = set(Path(tempfile.gettempdir()).glob("form12b25-*"))
    response = ask(endpoint, f"/sparql?{query}", Range=header)
    assert (response.status, len(response.body) > 300_000) == (200, True)
    assert set(Path(tempfile.gettempdir()).glob("form12b25-*")) <= before


def test_a_web_of_parts_is_shown_once(tmp_path):
    number, count = "0000000000-00-000001", 14
    iri = f"https://w3id.org/form12b25/id/filing/{number}"
    ns = "https://w3id.org/form12b25/ns#"
    lines = [f"<{iri}> a <{ns}LateFilingNotification> ."]
    lines += [f"<{iri}> <{ns}filer> <{iri}#{one}> ." for one in range(count)]
    lines += [
        f"<{iri}#{a}> <{ns}contact> <{iri}#{b}> ." for a in range(count) for b in range(count)
    ]
    (tmp_path / "web.ttl").write_text("\n".join(lines), "utf-8")
    form12b25.Store(tmp_path / "store").load(tmp_path / "web.ttl")
    with server(tmp_path / "store") as other:
        response = get(other.url, f"/id/filing/{number}", "text/html")
    assert response.status == 200
    assert len(response.body) < 200_000


def _runs(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _children(process):
    found = []
    for task in Path(f"/proc/{process}/task").iterdir():
        found += (task / "children").read_text().split()
    return found

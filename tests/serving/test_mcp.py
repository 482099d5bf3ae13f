"""The Model Context Protocol, by the SDK's own client, over the command as a client starts it."""

import asyncio
import hashlib
import sys
from contextlib import asynccontextmanager

import pytest
import support
import test_queries

pytest.importorskip("mcp", reason="mcp is in the extra mcp")

from mcp import Client, StdioServerParameters

from form12b25.serving.pool import Bounds
from form12b25.serving.sources import FilingFiles
from form12b25.serving.tools import Tools, tool_server

LARKMOOR = "0009999990-24-000042"


def digest(folder):
    """Names and contents of a folder's files, but for the engine's log of its own starts."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.startswith("LOG"))
    return [
        (p.relative_to(folder).as_posix(), hashlib.sha256(p.read_bytes()).hexdigest())
        for p in files
    ]


@asynccontextmanager
async def client(store, texts, *options):
    arguments = ["-m", "form12b25", "mcp", "--store", store, "--sources", texts, *options]
    command = StdioServerParameters(command=sys.executable, args=[str(a) for a in arguments])
    async with Client(command, read_timeout_seconds=60) as made:
        yield made


@pytest.fixture(scope="module")
def tools(filled):
    store, texts = filled
    made = Tools(str(store), Bounds(1, 2, 2), FilingFiles([str(texts)]))
    yield made
    made.close()


def call(tools, tool, /, **arguments):
    """Call a tool by the SDK's client; return its data, or its error."""

    async def run():
        async with Client(tool_server(tools)) as one:
            found = await one.call_tool(tool, arguments)
            if found.is_error:
                return found.content[0].text
            data = found.structured_content
            return data["result"] if set(data) == {"result"} else data

    return asyncio.run(run())


def test_every_tool_is_told_and_only_reads(filled):
    async def listed():
        async with client(*filled) as one:
            assert "Form 12b-25" in one.instructions
            await one.call_tool("run_select", {"query": "ASK {}"})
            return (await one.list_tools()).tools

    before = digest(filled[0])
    found = {tool.name: tool for tool in asyncio.run(listed())}
    assert set(found) == {
        "describe_store", "describe_vocabulary", "list_questions", "run_question", "run_select", "convert_filing", "explain",
    }  # fmt: skip
    for tool in found.values():
        assert tool.annotations.read_only_hint
        assert len(tool.description) > 40
    assert digest(filled[0]) == before


def test_the_store_is_described(tools):
    assert call(tools, "describe_store")["filings"] == 16


def test_questions_are_found_by_words_and_answered(tools):
    found = call(tools, "list_questions", words="names registrant time")
    assert [one["name"] for one in found] == ["names-of-a-registrant-over-time"]
    assert [parameter["name"] for parameter in found[0]["parameters"]] == ["cik"]
    answer = call(tools, "run_question", name=found[0]["name"], parameters={"cik": "0009871123"})
    columns, rows = test_queries.golden(found[0]["name"])
    wanted = [[cell or None for cell in row] for row in rows if row[0] == "0009871123"]
    assert wanted
    found = [
        [str(cell).lower() if cell is True or cell is False else cell for cell in row]
        for row in answer["rows"]
    ]
    assert (answer["columns"], found, answer["was_cut"]) == (columns, wanted, False)


def test_the_terms_of_the_graph_are_told(tools):
    found = call(tools, "describe_vocabulary", words="filed on")
    assert "nt12b25:filedOn" in [term["name"] for term in found]
    assert all(term["definition"] for term in found)


def test_a_select_is_answered_and_cut(tools):
    text = "SELECT ?day { ?filing nt12b25:filedOn ?day } ORDER BY ?day"
    answer = call(tools, "run_select", query=text, limit=2)
    assert answer == {"columns": ["day"], "rows": [["1996-07-01"], ["2000-04-04"]], "was_cut": True}
    assert call(tools, "run_select", query="ASK { ?s ?p ?o }") == {"answer": True}
    numbers = (
        "SELECT (1 AS ?a) (0.123456789012345678 AS ?b) (0.5 AS ?c) (true AS ?d) (1/0 AS ?e) {}"
    )
    assert call(tools, "run_select", query=numbers)["rows"] == [
        [1, "0.123456789012345678", 0.5, True, None]
    ]


def test_a_filing_is_converted(tools):
    text = support.submission_of(test_queries.LARKMOOR).read_text("utf-8")
    by_text = call(tools, "convert_filing", text=text)
    by_number = call(tools, "convert_filing", accession_number=LARKMOOR)
    assert by_text["filers"][0]["conformedName"] == "Larkmoor Instruments, Inc."
    assert by_text["reportedChanges"] == by_number["reportedChanges"]


def test_a_code_is_explained(tools):
    assert call(tools, "explain", code="text-unread").startswith("text-unread (warning)")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("run_select", {"query": "SELECT * {"}, "not SPARQL: line 1, column 11"),
        ("run_select", {"query": "DROP ALL"}, "not SPARQL"),
        (
            "run_select",
            {"query": "CONSTRUCT WHERE { ?s ?p ?o }"},
            "no format is accepted that fits the answer, a graph",
        ),
        (
            "run_select",
            {"query": "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"},
            "SERVICE",
        ),
        ("run_select", {"query": "ASK {}", "limit": 100000}, "the limit is to be from 1 to 1000"),
        ("run_question", {"name": "repeat-late-filer"}, "did you mean repeat-late-filers?"),
        (
            "run_question",
            {"name": "repeat-late-filers", "parameters": {"x": "1"}},
            "no parameter 'x'",
        ),
        ("convert_filing", {}, "give the text of a submission, or an accession number"),
        ("convert_filing", {"text": "a letter"}, "no-form"),
        ("convert_filing", {"accession_number": "../../etc/passwd"}, "is among the sources"),
        ("explain", {"code": "text-unred"}, "did you mean"),
        ("no_such_tool", {}, "no_such_tool"),
    ],
)
def test_what_is_wrong_is_told_in_words(tools, name, arguments, said):
    try:
        answer = call(tools, name, **arguments)
    except BaseExceptionGroup as errors:  # of the client, for a tool that is not there
        answer = str(errors.exceptions)
    assert said in str(answer)
    assert "Traceback" not in str(answer)


def test_an_endless_query_is_ended(tools):
    text = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    assert "no answer within 2 s" in call(tools, "run_select", query=text)
    assert call(tools, "run_select", query="ASK {}") == {"answer": True}

"""The store as a server of the Model Context Protocol: tools that read, for assistants to call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from ..asking import QuestionError, bind, question, ready_questions
from ..explanations import entries_by_name
from ..validation.phrases import meant
from ..version import __version__
from .answering import Limits, answer
from .conversion import document_of
from .formats import Forms
from .pool import Bounds, StorePool
from .protocol import Operation
from .refusals import RefusalError
from .resources import status
from .terms import vocabulary_terms

if TYPE_CHECKING:
    from collections.abc import Callable

    from .sources import FilingFiles

_READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
_ROWS = Forms("json", None)
_MOST_ROWS, _MOST_BYTES = 1000, 1 << 22
_INSTRUCTIONS = """\
Filings of SEC Form 12b-25 (notification of late filing: NT 10-K, NT 10-Q and so on) as a graph. \
Ask a ready question first (list_questions, run_question); write SPARQL (run_select) only where \
none fits: the prefixes nt12b25, ntm, ntd, ntid, oa, prov, rdf, rdfs, skos, vcard and xsd are \
known, and describe_vocabulary has the terms. A value that a filing does not state is absent, and \
never zero."""


class Tools:
    """The tools; each returns data, or raises ToolError with the reason in words."""

    def __init__(self, store: str, bounds: Bounds, sources: FilingFiles) -> None:
        """Take the store, which processes of their own open to read, and the filings' files."""
        self._pool = StorePool(store, bounds)
        self._sources = sources

    def all(self) -> list[Callable[..., Any]]:
        """Return the tools."""
        return [
            self.describe_store,
            self.list_questions,
            self.run_question,
            self.describe_vocabulary,
            self.run_select,
            self.convert_filing,
            self.explain,
        ]

    def close(self) -> None:
        """End the processes."""
        self._pool.close()

    async def describe_store(self) -> dict[str, Any]:
        """Say how many filings the store has, and from which day to which they were filed."""
        return dict((await self._run(status))._asdict())

    def list_questions(self, words: str = "") -> list[dict[str, Any]]:
        """List the ready questions, or those whose text has all of these words.

        Each has its name, its meaning, and its parameters (text, day as 2024-06-30, number, iri).
        """
        needed = words.lower().split()
        return [
            {
                "name": known.name,
                "meaning": known.meaning,
                "note": known.note,
                "parameters": [parameter._asdict() for parameter in known.parameters],
            }
            for known in ready_questions().values()
            if all(word in f"{known.name} {known.meaning}".lower() for word in needed)
        ]

    def describe_vocabulary(self, words: str = "") -> list[dict[str, str]]:
        """List the properties and classes of the graph, or those that have all of these words.

        Each with its name as in SPARQL, its label, and what it means: nt12b25:filedOn, filed on.
        """
        needed = words.lower().split()
        return [
            term._asdict()
            for term in vocabulary_terms()
            if all(word in " ".join(term).lower() for word in needed)
        ]

    async def run_question(
        self, name: str, parameters: dict[str, str | list[str]] | None = None, limit: int = 100
    ) -> dict[str, Any]:
        """Answer a ready question, with values for its parameters; at most 1,000 rows."""
        try:
            text = bind(question(name).text, parameters or {})
        except QuestionError as error:
            raise ToolError(str(error)) from None
        return await self._rows(text, limit)

    async def run_select(self, query: str, limit: int = 100) -> dict[str, Any]:
        """Answer a SELECT or ASK query in SPARQL 1.1; at most 1,000 rows."""
        return await self._rows(query, limit)

    async def _rows(self, text: str, limit: int) -> dict[str, Any]:
        if not 0 < limit <= _MOST_ROWS:
            raise ToolError(f"the limit is to be from 1 to {_MOST_ROWS}, and not {limit}")
        limits = Limits(limit, _MOST_BYTES, cut=True, is_small=True)
        reply = await self._run(answer, Operation(text), _ROWS, limits)
        found = json.loads(reply.body)
        if "boolean" in found:
            return {"answer": found["boolean"]}
        columns = found["head"]["vars"]
        rows = [
            [_plain(row[name]) if name in row else None for name in columns]
            for row in found["results"]["bindings"]
        ]
        return {"columns": columns, "rows": rows, "was_cut": reply.was_cut}

    async def convert_filing(self, text: str = "", accession_number: str = "") -> dict[str, Any]:
        """Convert a submission of Form 12b-25, given as its text, to its document.

        Or one of the files that the server was started with, by its accession number.
        """
        if bool(text) == bool(accession_number):
            raise ToolError("give the text of a submission, or an accession number")
        name: str | None = None
        data = text.encode("utf-8", "replace")
        if accession_number:
            found = await self._sources.find(accession_number)
            if found is None:
                raise ToolError(f"no file of {accession_number} is among the sources")
            data, name = found
        return dict(await self._run(document_of, data, name))

    def explain(self, code: str) -> str:
        """Explain the code of a problem or finding, or a rule of the reading."""
        entries = entries_by_name()
        if code not in entries:
            raise ToolError(f"no code {code!r}: {meant(code, entries) or 'there is none like it'}")
        return entries[code]

    async def _run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return await self._pool.run(work, *arguments)
        except RefusalError as error:
            raise ToolError(str(error)) from None


def _plain(cell: dict[str, str]) -> str | int | float | bool:
    """A cell as a value of JSON; a decimal that JSON would change stays a text."""
    kind, text = cell.get("datatype", "").rpartition("#")[2], cell["value"]
    if kind == "integer":
        return int(text)
    if kind == "boolean":
        return text == "true"
    if kind == "decimal" and str(float(text)) in {text, f"{text}.0"}:
        return float(text)
    return text


def tool_server(tools: Tools) -> MCPServer:
    """Return the server that has the tools."""
    server = MCPServer(
        "form12b25", version=__version__, instructions=_INSTRUCTIONS, log_level="ERROR"
    )
    for tool in tools.all():
        server.tool(annotations=_READS)(tool)
    return server

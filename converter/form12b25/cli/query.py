"""``form12b25 query``: ask a store, files, or an endpoint, in SPARQL or by a ready question."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ..sinks import whole_file
from .bounded import within_limits
from .common import FINE, REFUSED, WRONG_USE, finish, positive, reason_of, rows, say
from .load import add_store
from .targets import is_folder, missing_folder

if TYPE_CHECKING:
    import argparse

    from ..asking import Answer, Question

_FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle", "ntriples", "rdfxml")
_BY_SUFFIX = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".srj": "json",
    ".xml": "xml",
    ".srx": "xml",
    ".ttl": "turtle",
    ".nt": "ntriples",
    ".rdf": "rdfxml",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "query",
        help="ask filings a question: a ready one, or SPARQL of your own",
        description="Ask a question of the filings in a store (`form12b25 load` fills it), of "
        "files, or of a SPARQL endpoint. The default graph is the union of all filings; the "
        "prefixes nt12b25, ntm, ntd, ntid, oa, prov, rdf, rdfs, skos, vcard and xsd are known.",
        epilog="examples: form12b25 query --list; form12b25 query repeat-late-filers; "
        "form12b25 query names-of-a-registrant-over-time --param cik=0000896493; "
        "form12b25 query --data filing.json "
        "-e 'SELECT ?name { ?filer nt12b25:conformedName ?name }'",
    )
    command.add_argument(
        "question",
        nargs="?",
        metavar="QUESTION",
        help="the name of a ready question (--list), or a file with a query in SPARQL (.rq)",
    )
    command.add_argument("-e", "--text", metavar="SPARQL", help="the query itself")
    command.add_argument("--list", action="store_true", help="list the ready questions")
    command.add_argument(
        "--explain", action="store_true", help="print the query, its values filled in; ask nothing"
    )
    command.add_argument(
        "--param",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a value for a parameter of the question; repeat it for several values",
    )
    _add_places(command)
    _add_output(command)
    finish(command, run, quiet="do not print notes")


def _add_places(command: argparse.ArgumentParser) -> None:
    """Add what is asked: a store, files, or an endpoint."""
    where = command.add_mutually_exclusive_group()
    add_store(where)  # type: ignore[arg-type]
    where.add_argument(
        "--data", metavar="SOURCE", nargs="+", help="ask these files instead of a store"
    )
    where.add_argument("--endpoint", metavar="URL", help="ask this SPARQL endpoint instead")


def _add_output(command: argparse.ArgumentParser) -> None:
    """Add where the answer goes, and what it may take."""
    command.add_argument(
        "--to", choices=_FORMATS, help="format (default: by the suffix of -o, else a table)"
    )
    command.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE (-: standard output)"
    )
    command.add_argument("--limit", type=rows, metavar="N", help="print at most N rows")
    command.add_argument(
        "--timeout", type=_seconds, default=30.0, metavar="S", help="give up after S seconds (30)"
    )
    command.add_argument(
        "--memory",
        type=positive,
        default=4,
        metavar="GB",
        help="give up above GB of memory (4)",
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise ValueError
    return seconds


def run(options: argparse.Namespace) -> int:
    """Ask the question and write the answer."""
    from ..asking import QuestionError, bind

    if options.list:
        return _list()
    if (options.question is None) == (options.text is None):
        options.command.error("name a question (--list shows them), a file, or -e SPARQL")
    try:
        text = bind(_text(options), _values(options))
    except (QuestionError, OSError, UnicodeError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    if options.explain:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return FINE
    output = None if options.output in {None, "-"} else Path(options.output)
    if output is not None and (wrong := _no_file(options.output)):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    return within_limits(
        lambda: _ask(options, text, output), seconds=options.timeout, gigabytes=options.memory
    )


def _no_file(name: str) -> str | None:
    if is_folder(name):
        return f"{name} is a folder: name the file to write"
    return missing_folder(Path(name))


def _text(options: argparse.Namespace) -> str:
    """Return the query: as given, of a file, or of a ready question."""
    from ..asking import QuestionError, question

    if options.text is not None:
        return str(options.text)
    name = str(options.question)
    if name.endswith((".rq", ".sparql")) or os.sep in name or Path(name).is_file():
        text = Path(name).read_text("utf-8")
        if not text.strip():
            raise QuestionError(f"{name} is empty")
        return text
    return question(name).text


def _values(options: argparse.Namespace) -> dict[str, list[str]]:
    from ..asking import QuestionError

    values: dict[str, list[str]] = {}
    for given in options.param:
        name, equals, value = given.partition("=")
        if not equals:
            raise QuestionError(f"--param {given}: write NAME=VALUE")
        values.setdefault(name.lstrip("?"), []).append(value)
    return values


def _ask(options: argparse.Namespace, text: str, output: Path | None) -> int:
    from ..asking import QuestionError
    from ..store import StoreError

    form = options.to or _BY_SUFFIX.get(output.suffix.lower() if output else "", "table")
    try:
        answer, status = _answer(options, text)
        if output is None:
            answer.write(sys.stdout.buffer, form, width=_width())
            sys.stdout.buffer.flush()
        else:
            with whole_file(output) as out:
                answer.write(out, form)
    except BrokenPipeError:
        raise
    except (QuestionError, StoreError, ValueError, OSError, RuntimeError) as error:
        say(f"form12b25: {_clean(error)}")
        return WRONG_USE
    if answer.was_cut and not options.quiet:
        say(f"form12b25: cut after {options.limit} rows (--limit)")
    return status


def _clean(error: Exception) -> str:
    return reason_of(error) or type(error).__name__


def _answer(options: argparse.Namespace, text: str) -> tuple[Answer, int]:
    from ..asking.endpoint import ask_endpoint
    from ..store import Store

    if options.endpoint:
        found = ask_endpoint(options.endpoint, text, timeout=options.timeout, limit=options.limit)
        return found, FINE
    statuses = [FINE]
    if options.data:
        store = Store()

        def refuse(source: object, error: Exception) -> None:
            statuses.append(REFUSED)
            say(f"{getattr(source, 'name', source)}: {reason_of(error)}")

        store.load(*options.data, refuse=refuse)
    else:
        store = Store(options.store, read_only=True)
        if (left := store.unfinished()) and not options.quiet:
            say(
                f"form12b25: the last load of {options.store} was interrupted: {len(left)} filings "
                "may not be whole; load again"
            )
    return store.query(text, limit=options.limit), max(statuses)


def _width() -> int | None:
    """The width of the terminal; none where the output is a file or a pipe."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    return shutil.get_terminal_size((100, 24)).columns


def _list() -> int:
    """Print the ready questions, each with its meaning and its parameters."""
    from ..asking import ready_questions

    lines: list[str] = []
    for question in ready_questions().values():
        lines += [question.name, f"    {question.meaning}", *_parameters(question)]
    _out().write(("\n".join(lines) + "\n").encode("utf-8"))
    _out().flush()
    return FINE


def _parameters(question: Question) -> list[str]:
    return [
        f"    --param {p.name}=…  {p.meaning.rstrip('.')}{' (required)' if p.required else ''}"
        for p in question.parameters
    ]


def _out() -> IO[bytes]:
    return sys.stdout.buffer

"""``form12b25 serve``: a store as a SPARQL endpoint, with a page to ask it in a browser."""

from __future__ import annotations

import argparse
import os

from .common import FINE, WRONG_USE, finish, positive, reason_of, rows, say
from .load import add_store

_TOKEN = "FORM12B25_TOKEN"  # noqa: S105 the name of a variable
_MOST_PORT = 65535


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "serve",
        help="serve a store: a SPARQL endpoint, and a page to ask it in a browser",
        description="Serve a store over HTTP: a SPARQL 1.1 endpoint (/sparql), the ready "
        "questions (/questions/NAME), a page for each filing and registrant (/id/…), and a page "
        "that asks (/). Only this computer can reach it unless --host says otherwise. It needs the "
        "extra serve: pip install 'form12b25[serve]'.",
        epilog="examples: form12b25 serve --store DIR; form12b25 serve --sources filings/; "
        "curl -H 'Accept: text/csv' localhost:8025/questions/repeat-late-filers",
    )
    add_store(command)
    command.add_argument("--host", default="127.0.0.1", help="the address to listen at (127.0.0.1)")
    command.add_argument(
        "--port", type=_port, default=8025, metavar="N", help="the port (8025; 0: any free one)"
    )
    command.add_argument(
        "--sources",
        nargs="+",
        default=[],
        metavar="SOURCE",
        help="files and folders of the submissions, to show values in their text",
    )
    command.add_argument(
        "--writable",
        action="store_true",
        help=f"take changes, by SPARQL Update and Graph Store Protocol, from those who send the "
        f"token that the variable {_TOKEN} has; queries then run one after another",
    )
    _add_bounds(command)
    finish(command, run, quiet="do not print the address")


def _add_bounds(command: argparse.ArgumentParser) -> None:
    """Add what answers may take, and who may ask."""
    command.add_argument(
        "--workers", type=positive, default=2, metavar="N", help="queries at the same time (2)"
    )
    command.add_argument(
        "--timeout",
        type=positive,
        default=30,
        metavar="S",
        help="end a query after S seconds (30)",
    )
    command.add_argument(
        "--memory", type=positive, default=4, metavar="GB", help="memory of a query in GB (4)"
    )
    command.add_argument(
        "--limit",
        type=rows,
        default=100_000,
        metavar="N",
        help="most rows of an answer (100000)",
    )
    command.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a name by which the server may be called, where it is not on this computer alone",
    )
    command.add_argument(
        "--cors",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="let pages of this origin ask, as https://example.org (by default none may)",
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) <= _MOST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is no port: 0 to {_MOST_PORT}")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Serve until it is interrupted."""
    from ..sources import find_inputs
    from ..store import Store, StoreError

    token = os.environ.get(_TOKEN, "")
    if options.writable and not token:
        say(f"form12b25: --writable needs a token in the variable {_TOKEN}")
        return WRONG_USE
    try:
        from ..serving.server import serve, settings_of
    except ImportError as error:
        say(f"form12b25: serve needs the extra serve: pip install 'form12b25[serve]' ({error})")
        return WRONG_USE
    try:
        Store(options.store, read_only=not options.writable)
        find_inputs(options.sources)
        serve(settings_of(options, token), options.host, options.port, quiet=options.quiet)
    except (StoreError, OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    return FINE

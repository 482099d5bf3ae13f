"""``form12b25 mcp``: a store for assistants, by the Model Context Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .common import FINE, WRONG_USE, finish, positive, reason_of, say
from .load import add_store

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "mcp",
        help="let assistants ask a store, by the Model Context Protocol",
        description="Serve a store to an assistant over standard input and output, as a server of "
        "the Model Context Protocol whose tools only read: list and run ready questions, run a "
        "SELECT, convert a filing, explain a code. It needs the extra mcp: pip install "
        "'form12b25[mcp]'.",
        epilog="the client starts it: see docs/serve.md",
    )
    add_store(command)
    command.add_argument(
        "--sources",
        nargs="+",
        default=[],
        metavar="SOURCE",
        help="files and folders of submissions that may be converted by their accession numbers",
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
    finish(command, run, quiet="print nothing beside the protocol, as always")


def run(options: argparse.Namespace) -> int:
    """Serve until the client goes."""
    from ..sources import find_inputs
    from ..store import Store, StoreError

    try:
        from ..serving.pool import Bounds
        from ..serving.sources import FilingFiles
        from ..serving.tools import Tools, tool_server
    except ImportError as error:
        say(f"form12b25: mcp needs its extra: pip install 'form12b25[mcp]' ({error})")
        return WRONG_USE
    try:
        Store(options.store, read_only=True)
        find_inputs(options.sources)
    except (StoreError, OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    bounds = Bounds(1, options.timeout, options.memory)
    tools = Tools(options.store, bounds, FilingFiles(options.sources))
    try:
        tool_server(tools).run("stdio")
    finally:
        tools.close()
    return FINE

"""``form12b25 schema``: print a JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .common import FINE, finish

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "schema",
        help="print the JSON Schema of the filing document, or of the xBRL-JSON report",
        description="Print the JSON Schema (2020-12) of the filing document, or of our profile of "
        "xBRL-JSON.",
    )
    command.add_argument(
        "of", nargs="?", choices=("filing", "xbrl-json"), default="filing", help="default: filing"
    )
    finish(command, run, quiet="do not print messages")


def run(options: argparse.Namespace) -> int:
    """Print it."""
    from ..resources import text
    from ..sinks import write_stdout

    write_stdout(text("schema", f"{options.of}.schema.json"))
    return FINE

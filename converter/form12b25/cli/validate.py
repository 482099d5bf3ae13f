"""``form12b25 validate``: documents against the JSON Schema, reports against the profile."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..problems import FilingError
from .common import FINE, REFUSED, WRONG_USE, say

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "validate",
        help="validate filing documents and xBRL-JSON reports",
        description="Validate filing documents (JSON) against the JSON Schema, xBRL-JSON reports "
        "against the profile of our taxonomy. "
        "Exit status 0: valid; 1: invalid; 2: could not be checked.",
    )
    command.add_argument(
        "documents", nargs="+", metavar="DOCUMENT", help="a JSON document; - for standard input"
    )
    command.add_argument(
        "-q", "--quiet", action="store_true", help="say nothing; the exit status tells"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Validate every document."""
    return max(_validate(name, quiet=options.quiet) for name in options.documents)


def _validate(name: str, *, quiet: bool) -> int:
    from pathlib import Path

    from ..api import validate

    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        found = validate(data)
    except FilingError as error:
        say(f"{name}: {error}")
        return WRONG_USE
    except (OSError, ValueError) as error:
        say(f"form12b25: {name}: {getattr(error, 'strerror', None) or error}")
        return WRONG_USE
    if not quiet:
        for note in found:
            say(f"{name}: {note.code}: {note.message}")
        if not found:
            say(f"{name}: valid")
    return REFUSED if found else FINE

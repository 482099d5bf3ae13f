"""``form12b25 validate``: documents against the JSON Schema, reports against the profile."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..problems import FilingError
from ..sources import read_stdin
from .common import FINE, REFUSED, WRONG_USE, finish, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_SUFFIXES = frozenset({".json", ".jsonld"})


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "validate",
        help="validate filing documents and xBRL-JSON reports",
        description="Validate filing documents (JSON) against the JSON Schema, xBRL-JSON reports "
        "against the profile of our taxonomy. "
        "Exit status 0: all valid; 1: one is invalid; 2: one could not be checked.",
    )
    command.add_argument(
        "documents",
        nargs="+",
        metavar="DOCUMENT",
        help="a JSON document (.json, .jsonld); a folder of them; - for standard input",
    )
    finish(command, run, quiet="print nothing: the exit status says it")


def run(options: argparse.Namespace) -> int:
    """Validate every document."""
    return max(_validate_all(name, quiet=options.quiet) for name in options.documents)


def _validate_all(name: str, *, quiet: bool) -> int:
    """Validate a document, or those of a folder; a folder without any was not checked."""
    if name == "-" or not os.path.isdir(name):  # noqa: PTH112 a name with NUL is no error here
        return _validate(name, quiet=quiet)
    statuses = [_validate(str(path), quiet=quiet) for path in _documents(Path(name))]
    if not statuses:
        say(f"form12b25: {name}: no files that end in .json or .jsonld there")
    return max(statuses, default=WRONG_USE)


def _documents(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in _SUFFIXES and path.is_file() and not hidden:
            yield path


def _validate(name: str, *, quiet: bool) -> int:
    from ..api import MAX_DOCUMENT, validate

    try:
        found = validate(read_stdin(MAX_DOCUMENT + 1) if name == "-" else Path(name))
    except FilingError as error:
        say(f"{name}: {error}")
        return WRONG_USE
    except (OSError, ValueError) as error:
        say(f"form12b25: {name}: {getattr(error, 'strerror', None) or error}")
        return WRONG_USE
    if not quiet:
        for problem in found:
            say(f"{name}: {problem.code}: {problem.message}")
        if not found:
            say(f"{name}: valid")
    return REFUSED if found else FINE

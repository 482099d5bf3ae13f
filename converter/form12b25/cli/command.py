"""The command: its parser, and its way from arguments to an exit status."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from typing import TYPE_CHECKING

from .. import __version__
from . import (
    convert,
    explain,
    facts,
    load,
    mcp,
    ontology,
    publish,
    query,
    schema,
    serve,
    show,
    taxonomy,
    validate,
)
from .common import INTERRUPTED, REFUSED, WRONG_USE, reason_of, say

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    convert, validate, explain, show, facts, load, query, serve, publish, mcp, schema, ontology,
    taxonomy,
)  # fmt: skip
_EPILOG = """\
exit status: 0 fine; 1 a document is invalid or an input was refused; 2 wrong use, or an input that
cannot be read or an output that cannot be written.
"""


def parser() -> argparse.ArgumentParser:
    """Return the argument parser."""
    top = argparse.ArgumentParser(
        prog="form12b25",
        description="Read SEC EDGAR filings of Form 12b-25 (notification of late filing) "
        "as structured data.",
        epilog=_EPILOG,
    )
    top.add_argument("--version", action="version", version=f"form12b25 {__version__}")
    commands = top.add_subparsers(metavar="COMMAND")
    for module in COMMANDS:
        module.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status. Without a subcommand, print the help."""
    try:
        status = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has gone: not our error
        _write_no_more()
        return REFUSED
    except OSError as error:
        say(f"form12b25: cannot write standard output: {reason_of(error)}")
        _write_no_more()
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str] | None) -> int:
    top = parser()
    try:
        options, unknown = top.parse_known_args(arguments)
        if unknown:
            getattr(options, "command", top).error(f"unrecognized arguments: {' '.join(unknown)}")
        if not hasattr(options, "run"):
            top.print_help(sys.stderr)
            return WRONG_USE
        status: int = options.run(options)
    except SystemExit as done:  # of the parser: the help was printed, or an error
        return done.code if isinstance(done.code, int) else WRONG_USE
    return status


def _write_no_more() -> None:
    """Let what is still to be flushed go nowhere, so that the interpreter says nothing of it."""
    if sys.stdout is not None:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

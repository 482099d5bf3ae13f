"""``form12b25 explain``: what a code or a rule means, and what to do about it."""

from __future__ import annotations

import fnmatch
from typing import TYPE_CHECKING

from ..sinks import write_stdout
from .common import FINE, WRONG_USE, finish, say

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "explain",
        help="explain the code of a problem or finding, or a rule",
        description="Print what a code of a problem or of a finding means, why it matters, an "
        "example, and what to do; or what a rule of the reading gives and when it holds (rules "
        "are what show --why prints). Without a code, list all codes.",
        epilog="examples: form12b25 explain text-unread; form12b25 explain 'schema-*'; "
        "form12b25 explain moved-to",
    )
    command.add_argument(
        "codes", nargs="*", metavar="CODE", help="a code, or a pattern such as 'xbrl-*'"
    )
    finish(command, run, quiet="print nothing: the exit status says whether the codes are known")


def run(options: argparse.Namespace) -> int:
    """Print the entries of the tables."""
    from ..explanations import entries_by_name, listed
    from ..validation.phrases import meant

    entries = entries_by_name()
    wanted: list[str] = []
    for pattern in options.codes:
        found = fnmatch.filter(entries, pattern)
        if not found:
            hint = meant(pattern, entries) or "form12b25 explain lists them"
            say(f"form12b25: no code {pattern!r}: {hint}")
            return WRONG_USE
        wanted += found
    if not options.quiet:
        write_stdout("\n".join(entries[c] for c in wanted) if wanted else listed())
    return FINE

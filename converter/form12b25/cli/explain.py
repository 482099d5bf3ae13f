"""``form12b25 explain``: what a code or a rule means, and what to do about it."""

from __future__ import annotations

import fnmatch
import textwrap
from typing import TYPE_CHECKING, Any

from ..sinks import write_stdout
from .common import FINE, WRONG_USE, finish, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..rules import Rule

_WIDTH = 92


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
    from ..rules import all_rules
    from ..tables import sources
    from ..validation.phrases import meant

    table = sources()["problems"]
    entries = {code: entry(code, row) for code, row in table["codes"].items()}
    entries |= {name: _entry_of(rule) for name, rule in all_rules().items()}
    wanted: list[str] = []
    for pattern in options.codes:
        found = fnmatch.filter(entries, pattern)
        if not found:
            hint = meant(pattern, entries) or "form12b25 explain lists them"
            say(f"form12b25: no code {pattern!r}: {hint}")
            return WRONG_USE
        wanted += found
    if not options.quiet:
        write_stdout("\n".join(entries[c] for c in wanted) if wanted else listed(table))
    return FINE


def _entry_of(rule: Rule) -> str:
    """The entry of a rule of the reading."""
    told = [f"{rule.name} (rule of {rule.table}: {rule.gives})", _wrapped(rule.meaning)]
    return "\n".join([*told, _wrapped(f"for example: {rule.example}")]) + "\n"


def listed(table: dict[str, Any]) -> str:
    """Return all codes by area, a line each."""
    lines: list[str] = []
    for area, said in table["areas"].items():
        lines += ["", said["label"]]
        rows = [(code, row) for code, row in table["codes"].items() if row["area"] == area]
        lines += [f"  {code:26} {row['severity']:8} {row['meaning']}" for code, row in rows]
    return "\n".join(lines[1:]) + "\n"


def entry(code: str, row: dict[str, str]) -> str:
    """Return the entry of a code, as paragraphs.

    >>> row = {"severity": "info", "meaning": "It is so.", "why": "Why.", "mend": "Nothing."}
    >>> print(entry("some-code", row))
    some-code (info)
      It is so. Why.
      what to do: Nothing.
    <BLANKLINE>
    """
    return "\n".join([f"{code} ({row['severity']})", *_paragraphs(row)]) + "\n"


def _paragraphs(row: dict[str, str]) -> Iterator[str]:
    yield _wrapped(f"{row['meaning']} {row['why']}")
    if "example" in row:
        yield _wrapped(f"for example: {row['example']}")
    yield _wrapped(f"what to do: {row['mend']}")


def _wrapped(text: str) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )

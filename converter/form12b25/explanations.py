"""What codes of problems and findings, and rules of the reading, mean: entries for people."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from .rules import all_rules
from .tables import sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rules import Rule

_WIDTH = 92


def entries_by_name() -> dict[str, str]:
    """Return the entry of each code, and of each rule.

    >>> entries_by_name()["text-unread"].splitlines()[0]
    'text-unread (warning)'
    """
    codes = sources()["problems"]["codes"]
    entries = {code: entry(code, row) for code, row in codes.items()}
    return entries | {name: _entry_of(rule) for name, rule in all_rules().items()}


def _entry_of(rule: Rule) -> str:
    """The entry of a rule of the reading."""
    told = [f"{rule.name} (rule of {rule.table}: {rule.gives})", _wrapped(rule.meaning)]
    return "\n".join([*told, _wrapped(f"for example: {rule.example}")]) + "\n"


def listed() -> str:
    """Return all codes by area, a line each.

    >>> listed().splitlines()[0]
    'The file and its envelope'
    """
    table = sources()["problems"]
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

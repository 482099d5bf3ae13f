"""What the subcommands share: arguments, messages, reading with errors told."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from ..problems import FilingError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from ..model import Evidence, Filing, Problem
    from ..sources import Input

_LINE_END = re.compile(r"\r\n|\r|\n")
FINE, REFUSED, WRONG_USE = 0, 1, 2
NOTHING_THERE = (
    "form12b25: no file with a suffix of submissions (.txt, .nc, .htm, .html, .sgml) there"
)


def add_inputs(command: argparse.ArgumentParser, nargs: str = "+") -> None:
    """Add the positional inputs and ``--any-form``."""
    command.add_argument(
        "inputs",
        nargs=nargs,
        metavar="SOURCE",
        help="a submission (.txt, .nc) or a bare form (.htm, .txt); a folder of them, at any "
        "depth; a pattern such as '2024/**/*.nc'; an archive (.zip, .tar, .tar.gz, .tar.zst) or a "
        "compressed file (.gz, .zst); an address such as s3://bucket/folder (extra remote); "
        "- for standard input",
    )
    command.add_argument(
        "--any-form",
        action="store_true",
        help="convert the header of other form types, too, instead of refusing them",
    )


def say(message: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(message.encode("utf-8", "replace").decode("utf-8") + "\n")


def expand(names: list[str]) -> list[Input] | None:
    """Return the inputs of the command line; None, with the reason said, if one is missing."""
    from ..sources import inputs

    try:
        found = list(inputs(names))
    except (OSError, ValueError, ImportError) as error:
        say(f"form12b25: {reason_of(error)}")
        return None
    if not found:
        say(NOTHING_THERE)
        return None
    return found


def read_input(source: Input, *, any_form: bool) -> tuple[Filing, bytes] | int:
    """Read an input; return filing and file, or the exit status with the error told."""
    from ..pipeline import read_bytes

    try:
        data = source.read()
        filing = read_bytes(data, source.file_name, any_form=any_form)
    except FilingError as error:
        say(f"{source.name}: {error.reason}: {error}")
        return REFUSED
    except (OSError, ValueError) as error:
        say(f"form12b25: {source.name}: {reason_of(error)}")
        return WRONG_USE
    return filing, data


def reason_of(error: Exception) -> str:
    """Return what an error says to people."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else error.strerror
    return str(error)


def tell_notes(name: str, notes: Iterable[Problem], data: bytes) -> None:
    """Write notes to standard error, as ``file:line: code message``."""
    from ..submission.decode import decode

    text = decode(data).text if notes else ""
    for note in notes:
        say(f"{name}:{_where(note.evidence, text)}{note.severity} {note.code}: {note.message}")


def _where(evidence: Evidence | None, text: str) -> str:
    if evidence is None:
        return " "
    return f"{len(_LINE_END.findall(text, 0, evidence.start)) + 1}: "


def problem_lines(problems: tuple[Problem, ...]) -> Iterator[str]:
    """Yield problems as lines for people."""
    for note in problems:
        yield f"{note.severity:8} {note.code}: {note.message}"

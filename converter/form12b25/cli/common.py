"""What the subcommands share: arguments, messages, reading with errors printed."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from ..patterns import lazy
from ..problems import FilingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model import Evidence, Filing, Problem
    from ..sources import Input

_LINE_END = lazy(r"\r\n|\r|\n")
FINE, REFUSED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def add_inputs(command: argparse.ArgumentParser, number: str = "+") -> None:
    """Add the positional inputs and ``--any-form``."""
    command.add_argument(
        "inputs",
        nargs=number,
        metavar="FILING",
        help="a submission (.txt, .nc) or a bare form (.htm, .txt); a folder of them; "
        "- for standard input",
    )
    command.add_argument(
        "--any-form",
        action="store_true",
        help="also convert the header of other form types, instead of refusing them",
    )


def finish(
    command: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int], *, quiet: str
) -> None:
    """Add ``-q``, which every subcommand has, and say what runs and whose usage errors print."""
    command.add_argument("-q", "--quiet", action="store_true", help=quiet)
    command.set_defaults(run=run, command=command)


def positive(text: str, digits: int = 4) -> int:
    """Return a whole number above 0 of so many digits at most.

    >>> positive("12")
    12
    """
    number = int(text) if text.isascii() and text.isdecimal() and len(text) <= digits else 0
    if number < 1:
        most = "9" * digits
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to {most}")
    return number


def rows(text: str) -> int:
    """Return a number of rows: a whole number above 0.

    >>> rows("100000")
    100000
    """
    return positive(text, 9)


def add_strict(command: argparse.ArgumentParser) -> None:
    """Add ``--strict``."""
    command.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 if a filing has a problem of severity warning (errors always do)",
    )


def severe(problems: Iterable[Problem], *, strict: bool) -> int:
    """Return the exit status for problems: an error is never fine, a warning is if not strict."""
    failing = {"error", "warning"} if strict else {"error"}
    return REFUSED if any(found.severity in failing for found in problems) else FINE


def say(message: str) -> None:
    """Write a line to standard error, if it is open."""
    if sys.stderr is None:
        return
    sys.stderr.write(message.encode("utf-8", "replace").decode("utf-8") + "\n")


def expand(names: list[str], *, quiet: bool = False) -> list[Input] | None:
    """Return the inputs of the command line; None, with the reason printed, if one is missing."""
    from ..sources import find_inputs

    try:
        found = find_inputs(names)
    except (OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return None
    if found.hidden and not quiet:
        say(f"form12b25: {found.hidden} hidden files passed over")
    if not found.inputs:
        say("form12b25: no files that end in .txt, .nc, .htm, .html or .sgml there")
        return None
    return found.inputs


def read_input(source: Input, *, any_form: bool) -> tuple[Filing, bytes] | int:
    """Read an input; return filing and file, or the exit status with the error printed."""
    from ..pipeline import read_bytes

    try:
        data, name = source.read()
        filing = read_bytes(data, name, any_form=any_form)
    except FilingError as error:
        say(f"{source.name}: {error.reason}: {error}")
        return REFUSED
    except (OSError, ValueError) as error:
        say(f"form12b25: {source.name}: {reason_of(error)}")
        return WRONG_USE
    return filing, data


def reason_of(error: Exception) -> str:
    """Return what went wrong, in words."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else error.strerror
    return str(error)


def print_problems(name: str, problems: Iterable[Problem], data: bytes) -> None:
    """Write problems to standard error, as ``file:line: severity code: message``."""
    from ..submission.decode import decode_text

    text = decode_text(data).text if problems else ""
    for found in problems:
        where = _where(found.evidence, text)
        say(f"{name}:{where}{found.severity} {found.code}: {found.message}")


def _where(evidence: Evidence | None, text: str) -> str:
    if evidence is None:
        return " "
    return f"{len(_LINE_END.findall(text, 0, evidence.start)) + 1}: "


def problem_lines(problems: tuple[Problem, ...]) -> Iterator[str]:
    """Yield problems as lines for people."""
    for found in problems:
        yield f"{found.severity:8} {found.code}: {found.message}"

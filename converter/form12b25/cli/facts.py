"""``form12b25 facts``: the stated facts as CSV, for a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .common import FINE, WRONG_USE, add_inputs, expand, finish, read_input, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..sources import Input


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "facts",
        help="write the stated facts as CSV, for a spreadsheet",
        description="Write the stated facts of filings as CSV, one row a fact: concept, entity, "
        "period (days, both included), unit, value, decimals and dimensions, in the terms of the "
        "XBRL taxonomy. What is not known is empty.",
    )
    add_inputs(command)
    command.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE (default: standard output)"
    )
    finish(command, run, quiet="do not print problems")


def run(options: argparse.Namespace) -> int:
    """Write the facts of every input; go on after one that is refused."""
    from ..sinks import write_file, write_stdout

    sources = expand(options.inputs)
    if sources is None:
        return WRONG_USE
    statuses = [FINE]
    texts = _texts(sources, statuses, any_form=options.any_form)
    if not options.output:
        for text in texts:
            write_stdout(text)
        return max(statuses)
    try:
        write_file(Path(options.output), "".join(texts))
    except OSError as error:
        say(f"form12b25: cannot write {options.output}: {error.strerror}")
        return WRONG_USE
    return max(statuses)


def _texts(sources: list[Input], statuses: list[int], *, any_form: bool) -> Iterator[str]:
    """Yield the parts of the file; note the status of each input."""
    from ..writers import facts_csv

    yield facts_csv.header()
    for source in sources:
        got = read_input(source, any_form=any_form)
        if isinstance(got, int):
            statuses.append(got)
        else:
            yield facts_csv.lines(got[0])

"""``form12b25 facts``: the stated facts as CSV, for a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..sinks import write_file, write_stdout
from .common import (
    FINE,
    WRONG_USE,
    add_inputs,
    add_strict,
    expand,
    finish,
    read_input,
    reason_of,
    say,
    severe,
)
from .targets import conflict, is_folder, missing_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..model import Filing
    from ..sources import Input


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "facts",
        help="write the stated facts as CSV, for a spreadsheet",
        description="Write the stated facts of filings as CSV, one row a fact: file, registrant, "
        "concept and label, period (days, both included), value, unit, decimals, hedge, "
        "dimensions, the words of the filing and its place on EDGAR, in the terms of the XBRL "
        "taxonomy. What is not known is empty. A text that a spreadsheet would run as a formula "
        "gets an apostrophe.",
    )
    add_inputs(command)
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to FILE, whose folder must exist (default, and -: standard output)",
    )
    command.add_argument(
        "--wide",
        action="store_true",
        help="one row a filing: who, which report, the answers, and columns for each measure",
    )
    command.add_argument(
        "--bom",
        action="store_true",
        help="begin with a byte order mark, by which Excel knows that the file is UTF-8",
    )
    add_strict(command)
    finish(command, run, quiet="do not print problems")


def run(options: argparse.Namespace) -> int:
    """Write the facts of every input; go on after one that is refused."""
    output = None if options.output in {None, "-"} else Path(options.output)
    if output is not None and is_folder(options.output):
        options.command.error(f"{options.output} is a folder: facts writes one file")
    sources = expand(options.inputs, quiet=options.quiet)
    if sources is None:
        return WRONG_USE
    wrong = conflict(sources, output) or (output and missing_folder(output))
    if wrong:
        say(f"form12b25: {wrong}")
        return WRONG_USE
    statuses = [FINE]
    texts = _texts(sources, statuses, options)
    try:
        if output is None:
            for text in texts:
                write_stdout(text)
        else:
            write_file(output, "".join(texts))
    except OSError as error:
        if output is None:
            raise
        say(f"form12b25: cannot write {output}: {reason_of(error)}")
        return WRONG_USE
    return max(statuses)


def _texts(sources: list[Input], statuses: list[int], options: argparse.Namespace) -> Iterator[str]:
    """Yield the parts of the file; add the status of each input."""
    from ..writers import facts_csv, wide_csv

    filings = _filings(sources, statuses, options)
    if options.bom:
        yield "\ufeff"
    if options.wide:
        yield wide_csv.to_wide_csv(filings)
        return
    yield facts_csv.header()
    for name, filing in filings:
        yield facts_csv.lines(filing, name)


def _filings(
    sources: list[Input], statuses: list[int], options: argparse.Namespace
) -> Iterator[tuple[str, Filing]]:
    """Yield the filings, each with the name of its input; add the status of each."""
    for source in sources:
        got = read_input(source, any_form=options.any_form)
        if isinstance(got, int):
            statuses.append(got)
        else:
            statuses.append(severe(got[0].problems, strict=options.strict))
            yield source.name, got[0]

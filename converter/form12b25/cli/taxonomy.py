"""``form12b25 taxonomy``: the XBRL taxonomy package, for XBRL software."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..sinks import write_file, write_stdout
from .common import FINE, WRONG_USE, finish, reason_of, say
from .targets import is_folder, missing_folder

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "taxonomy",
        help="write the XBRL taxonomy package, for XBRL software",
        description="Write the taxonomy package that xBRL-JSON reports need: a zip file that XBRL "
        "software loads (Arelle: --package FILE).",
    )
    command.add_argument(
        "output",
        metavar="FILE.zip",
        help="the file to write (-: standard output); its folder must exist",
    )
    finish(command, run, quiet="do not print messages")


def run(options: argparse.Namespace) -> int:
    """Write it."""
    from ..xbrl.packages import taxonomy_package

    if options.output == "-":
        write_stdout(taxonomy_package())
        return FINE
    if is_folder(options.output):
        options.command.error(f"{options.output} is a folder: name the file to write")
    if wrong := missing_folder(Path(options.output)):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    try:
        write_file(Path(options.output), taxonomy_package())
    except OSError as error:
        say(f"form12b25: cannot write {options.output}: {reason_of(error)}")
        return WRONG_USE
    return FINE

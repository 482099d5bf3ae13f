"""``form12b25 taxonomy``: the XBRL taxonomy package, for XBRL software."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .common import FINE, WRONG_USE, finish, say

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
    command.add_argument("output", metavar="FILE.zip", help="the file to write")
    finish(command, run, quiet="do not print messages")


def run(options: argparse.Namespace) -> int:
    """Write it."""
    from ..sinks import write_file
    from ..xbrl.packages import taxonomy_package

    try:
        write_file(Path(options.output), taxonomy_package())
    except OSError as error:
        say(f"form12b25: cannot write {options.output}: {error.strerror}")
        return WRONG_USE
    return FINE

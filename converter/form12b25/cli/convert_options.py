"""The options of ``form12b25 convert``: how a document is written, and how a whole run."""

from __future__ import annotations

import argparse
import os

_LONGEST = 86400.0


def formats(text: str) -> list[str]:
    """Return the formats of a list with commas.

    >>> formats("json, nquads")
    ['json', 'nquads']
    """
    from ..batch import known_formats

    names = list(dict.fromkeys(name.strip() for name in text.split(",")))
    for name in names:
        if name not in known_formats():
            known = ", ".join(known_formats())
            raise argparse.ArgumentTypeError(f"no format {name!r}: there are {known}")
    return names


def add_many(command: argparse.ArgumentParser) -> None:
    """Add the options of a run into a folder."""
    group = command.add_argument_group("into a FOLDER/")
    group.add_argument(
        "--workers",
        type=_positive,
        default=_processors(),
        metavar="N",
        help="processes at work (default: %(default)s, the processors of this machine)",
    )
    group.add_argument(
        "--cluster",
        default="",
        metavar="ADDRESS",
        help="work on the cluster of a dask scheduler (tcp://host:8786) instead; its workers must "
        "see the same files and FOLDER/ (extra cluster)",
    )
    group.add_argument(
        "--time-limit",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="set a filing aside that takes longer (default: 60)",
    )
    group.add_argument(
        "--retry-failed",
        action="store_true",
        help="do again what was refused in an earlier run; what was converted is skipped",
    )
    group.add_argument(
        "--overwrite",
        action="store_true",
        help="take away the shards of another command that lie in FOLDER/, and write anew",
    )
    group.add_argument(
        "--name",
        choices=("input", "accession"),
        default="input",
        help="name files after the input (default), or by accession number",
    )


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0
    if not 0 < number < _LONGEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return number


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def add_manner(command: argparse.ArgumentParser) -> None:
    """Add the options of how a document is written."""
    command.add_argument(
        "--no-evidence", action="store_true", help="leave the evidence out: a lean document"
    )
    command.add_argument(
        "--context",
        choices=("url", "inline"),
        default="url",
        help="jsonld: name the context by its URL (default), or put it into the document",
    )
    command.add_argument(
        "--concepts",
        choices=("nt", "us-gaap"),
        default="nt",
        help="xbrl-json, xbr: our own concepts (default), or those of dei and us-gaap 2024 where "
        "there are any; who reads these needs the official taxonomies",
    )
    command.add_argument(
        "--validate",
        choices=("schema", "shacl"),
        help="what a document is validated against before it is written: the JSON Schema, or the "
        "SHACL shapes as well (default: shacl for RDF of one filing, else schema; into a "
        "folder: schema); a report always "
        "against its own schema and rules",
    )

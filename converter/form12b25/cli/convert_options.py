"""The options of ``form12b25 convert``: how a document is written, and how a run into a folder."""

from __future__ import annotations

import argparse
import os

from ..patterns import lazy
from .common import positive

DEFAULT_CHUNK, DEFAULT_TIME = 200, 60.0
_LONGEST_TIME = 86400.0
_SHARD = lazy(r"([0-9]{1,6})/([0-9]{1,6})")


def formats(text: str) -> list[str]:
    """Return the formats of a list with commas.

    >>> formats("json, nquads.gz")
    ['json', 'nquads.gz']
    """
    from ..batch.wanted import target_of

    names = list(dict.fromkeys(name.strip() for name in text.split(",")))
    try:
        return [target_of(name).name for name in names]
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def shard(text: str) -> tuple[int, int]:
    """Return the part of a run: ``i/n``.

    >>> shard("2/8")
    (2, 8)
    """
    match = _SHARD.fullmatch(text)
    if not match or not 1 <= int(match[1]) <= int(match[2]):
        raise argparse.ArgumentTypeError(f"{text!r} is no part such as 2/8")
    return int(match[1]), int(match[2])


def seconds(text: str) -> float:
    """Return a number of seconds above 0.

    >>> seconds("2.5")
    2.5
    """
    try:
        number = float(text)
    except ValueError:
        number = 0
    if not 0 < number < _LONGEST_TIME:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return number


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def add_manner(command: argparse.ArgumentParser) -> None:
    """Add the options of how a document is written."""
    command.add_argument(
        "--no-evidence", action="store_true", help="leave the evidence out, for a lean document"
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
        "there are any; reading these takes the official taxonomies",
    )
    command.add_argument(
        "--validate",
        choices=("schema", "shacl"),
        help="validate each document against the JSON Schema, or against the SHACL shapes as well, "
        "before it is written (default: shacl for RDF of one filing, else schema); reports have a "
        "schema and rules of their own",
    )


def add_folder(command: argparse.ArgumentParser) -> None:
    """Add the options of a run into a folder: what is taken, and what was there before."""
    group = command.add_argument_group(
        "into a FOLDER/",
        "A run can be stopped, or killed, at any moment: the same command goes on where it ended, "
        "and skips what is done. FOLDER/.form12b25/manifest.jsonl has a line for each input, "
        "FOLDER/failed.jsonl one for each that was refused.",
    )
    group.add_argument(
        "--name",
        choices=("stem", "accession"),
        default="stem",
        help="name the files after the input (default), or by accession number",
    )
    group.add_argument(
        "--form",
        metavar="PATTERN",
        help="take submissions of these form types only, by the header alone ('NT*', "
        "'NT 10-K*,NT 10-Q*'); others are counted and passed over",
    )
    group.add_argument(
        "--retry-failed",
        action="store_true",
        help="do again what was refused in an earlier run",
    )
    group.add_argument(
        "--overwrite",
        action="store_true",
        help="replace the shards of another command that are in FOLDER/",
    )


def add_work(command: argparse.ArgumentParser) -> None:
    """Add the options of how a run into a folder is worked on."""
    group = command.add_argument_group("how a run into a FOLDER/ is worked on")
    group.add_argument(
        "--workers",
        type=positive,
        metavar="N",
        help=f"processes at work (default: {processors()}, the processors of this machine)",
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
        type=seconds,
        default=DEFAULT_TIME,
        metavar="SECONDS",
        help="set a filing aside that takes longer (default: %(default).0f)",
    )
    group.add_argument(
        "--chunk",
        type=positive,
        default=DEFAULT_CHUNK,
        metavar="N",
        help="filings that are worked on, and stand in a shard, together (default: %(default)s)",
    )
    group.add_argument(
        "--shard",
        type=shard,
        default=(1, 1),
        metavar="i/n",
        help="do the i-th of n parts: run the same command with 1/n to n/n, on as many machines",
    )

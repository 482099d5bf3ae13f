"""``form12b25 load``: filings into a store that answers SPARQL."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

from .common import FINE, REFUSED, WRONG_USE, finish, reason_of, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..sources import Input

STORE = "form12b25.store"
"""The folder of the store where none is named."""
_SECONDS = 0.5
_SHOWN = 10
"""Inputs of a load that are named for one reason of refusal; the rest are counted."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "load",
        help="load filings into a store that answers SPARQL",
        description="Load filings into a store in a folder, which `form12b25 query` asks: "
        "submissions, filing documents (.json, .jsonld, .jsonl, .ndjson), RDF (.nq, .trig, .ttl, "
        ".nt, .rdf), each also packed (.gz, .zst), and folders of them. Each filing is a named "
        "graph; one that is there already is replaced. An interrupted load leaves a store that "
        "can be loaded again.",
    )
    command.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a file or a folder; - for standard input"
    )
    add_store(command)
    finish(command, run, quiet="print neither progress nor the count")


def add_store(command: argparse.ArgumentParser) -> None:
    """Add ``--store``."""
    command.add_argument(
        "--store", metavar="DIR", default=STORE, help=f"the folder of the store (./{STORE})"
    )


def run(options: argparse.Namespace) -> int:
    """Load the sources; go on after one that is refused."""
    from ..store import Store, StoreError

    statuses = [FINE]
    refused: Counter[str] = Counter()

    def refuse(source: Input, error: Exception) -> None:
        reason = getattr(error, "reason", None)
        statuses.append(REFUSED if reason else WRONG_USE)
        refused[reason or "cannot be read"] += 1
        if refused[reason or "cannot be read"] <= _SHOWN:
            say(f"{source.name}: {f'{reason}: ' if reason else ''}{reason_of(error)}")

    begun = time.monotonic()
    try:
        store = Store(options.store)
        if left := store.unfinished():
            say(f"form12b25: the last load was interrupted in {len(left)} filings: repeat it")
        told = None if options.quiet else _progress()
        loaded = store.load(*options.sources, refuse=refuse, progress=told)
    except (StoreError, OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    for reason, count in refused.items():
        if count > _SHOWN:
            say(f"form12b25: {count - _SHOWN:,} more inputs were refused: {reason}")
    if not options.quiet:
        seconds = time.monotonic() - begun
        say(f"{_count(loaded.filings, loaded.replaced)} in {seconds:.1f} s: {options.store}")
    return max(statuses)


def _count(filings: int, replaced: int) -> str:
    there = f", {replaced} of them replaced" if replaced else ""
    return f"{filings:,} filing{'s' * (filings != 1)} loaded{there}"


def _progress() -> Callable[[int], None] | None:
    """Return what shows, in a terminal, how far a long load is."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    last = [time.monotonic()]

    def tell(filings: int) -> None:
        now = time.monotonic()
        if now - last[0] >= _SECONDS:
            last[0] = now
            sys.stderr.write(f"\r{filings:,} filings …\r")
            sys.stderr.flush()

    return tell

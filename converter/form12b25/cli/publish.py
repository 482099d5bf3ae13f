"""``form12b25 publish``: the filings of a store, to a SPARQL store elsewhere."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .common import FINE, REFUSED, WRONG_USE, finish, positive, reason_of, say
from .load import add_store

if TYPE_CHECKING:
    import argparse

_SHOWN = 5


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "publish",
        help="send the filings of a store to a SPARQL store elsewhere",
        description="Send the filings of a store, each as a named graph that replaces the one "
        "there, to a server that knows the SPARQL 1.1 Graph Store Protocol or SPARQL 1.1 Update. "
        "What was sent is noted beside the store: the same command again sends what is new or "
        "changed, or was not sent yet. Credentials are of the environment: FORM12B25_TOKEN (sent "
        "as Bearer), or FORM12B25_USER and FORM12B25_PASSWORD. It needs the extra publish: pip "
        "install 'form12b25[publish]'.",
        epilog="examples: form12b25 publish --endpoint http://localhost:7878/store; "
        "form12b25 publish --endpoint https://example.org/update --via update",
    )
    add_store(command)
    command.add_argument(
        "--endpoint", metavar="URL", required=True, help="where to send: see docs/stores.md"
    )
    command.add_argument(
        "--via",
        choices=("gsp", "update"),
        default="gsp",
        help="Graph Store Protocol, a request for each filing, or SPARQL Update, several in one",
    )
    command.add_argument(
        "--again", action="store_true", help="send those, too, that were sent before"
    )
    command.add_argument(
        "--retries",
        type=positive,
        default=6,
        metavar="N",
        help="try again N times where the server is busy or away, each time after longer (6)",
    )
    finish(command, run, quiet="print neither progress nor the count")


def run(options: argparse.Namespace) -> int:
    """Send the filings."""
    from ..publishing import Destination, PublishError, publish
    from ..store import Store, StoreError

    target = Destination(options.endpoint, options.via, options.retries)
    try:
        store = Store(options.store, read_only=True)
        if left := store.unfinished():
            say(f"form12b25: the last load was interrupted in {len(left)} filings: repeat it first")
            return WRONG_USE
        from tqdm import tqdm

        hide = True if options.quiet else None  # none: where standard error is no terminal
        with tqdm(unit=" filings", dynamic_ncols=True, leave=False, disable=hide) as bar:

            def progress(done: int, number: int) -> None:
                bar.total = number
                bar.update(done - bar.n)

            done = publish(store, target, os.environ, again=options.again, progress=progress)
    except ImportError as error:
        say(f"form12b25: publish needs its extra: pip install 'form12b25[publish]' ({error})")
        return WRONG_USE
    except (PublishError, StoreError, OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    for name, why in list(done.refused.items())[:_SHOWN]:
        say(f"{name}: refused: {why}")
    if not options.quiet:
        again = " (--again sends them)" if done.known and not done.sent else ""
        known = f", {done.known:,} were sent before{again}" if done.known else ""
        refused = f", {len(done.refused):,} refused" if done.refused else ""
        say(
            f"{done.sent:,} filing{'s' * (done.sent != 1)} sent{known}{refused}: {options.endpoint}"
        )
    return REFUSED if done.refused else FINE

"""Many filings from Python: an iterator of results."""

from __future__ import annotations

import itertools
import tempfile
from typing import TYPE_CHECKING, Any, NamedTuple

from .contents import made_of
from .plan import Plan, Wanted
from .pool import Pool, in_processes
from .worker import Job, gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .contents import Made


class Outcome(NamedTuple):
    """What became of one input: what is written of it by format, or why it was refused.

    ``problems`` are the codes of its problems.
    """

    name: str
    contents: dict[str, str | bytes]
    problems: tuple[str, ...] = ()
    reason: str = ""
    message: str = ""


def convert_many(
    sources: Iterable[str], to: str = "json", *, workers: int = 1, **options: Any
) -> Iterator[Outcome]:
    """Convert the submissions of sources; yield an outcome for each, in their order.

    ``sources`` are names as on the command line: files, folders, archives, patterns, addresses.
    ``to`` is a format, or several parted by commas. ``workers`` is a number of processes; each
    filing has a time limit and may take down its process without harm, unless there is one worker,
    which is this process. The options are those of :class:`form12b25.batch.Wanted`: ``form="NT*"``
    passes over other forms. Submissions that are there twice are converted once.

    Raises FileNotFoundError for a source that is not there. An input that is refused is an outcome
    with a reason; the others go on.

    >>> [outcome.reason for outcome in convert_many([])]
    []
    """
    wanted = Wanted(formats=tuple(to.split(",")), **options)
    chunks = Plan(sources, wanted).chunks()
    if workers == 1:
        for chunk in chunks:
            for source in chunk.inputs:
                yield _outcome(source.name, made_of(source, wanted))
        return
    with tempfile.TemporaryDirectory(prefix="form12b25-") as scratch:
        jobs = (Job(chunk, wanted, "", scratch) for chunk in chunks)
        yield from _in_order(Pool(in_processes(workers), gather).run(jobs))


def _in_order(results: Iterator[tuple[int, list[tuple[str, Made]]]]) -> Iterator[Outcome]:
    waiting: dict[int, list[tuple[str, Made]]] = {}
    following = 0
    for number, made in results:
        waiting[number] = made
        while following in waiting:
            yield from itertools.starmap(_outcome, waiting.pop(following))
            following += 1


def _outcome(name: str, made: Made) -> Outcome:
    codes = tuple(note.code for note in made.notes)
    return Outcome(name, made.contents, codes, made.reason, made.message)

"""Many filings from Python: an iterator of results, with nothing written."""

from __future__ import annotations

import os
import tempfile
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .plan import Plan
from .pool import Pool, in_processes
from .wanted import TABLES, Wanted, wrong_with
from .work import Job, made_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Problem
    from ..rendering import Checks, Concepts, ContextPlace
    from .contents import Made


class Converted(NamedTuple):
    """What came of one input: the documents by format, or why there are none.

    ``reason`` and ``message`` are "" for an input that was converted; ``problems`` are those of the
    filing, and those met in writing it; ``lacking`` has reason and message of each format that the
    filing cannot be written in.
    """

    name: str
    contents: dict[str, str | bytes]
    problems: tuple[Problem, ...] = ()
    lacking: dict[str, tuple[str, str]] = {}
    reason: str = ""
    message: str = ""


def convert_many(  # noqa: PLR0913 each option is spelt out
    sources: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    to: str | Iterable[str] = "json",
    *,
    workers: int = 1,
    form: str = "",
    any_form: bool = False,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
    time_limit: float = 60.0,
) -> Iterator[Converted]:
    """Convert the submissions of sources; yield a result for each, in their order.

    ``sources`` is a name as on the command line, or several: files, folders, archives, patterns,
    addresses.
    ``to`` is a format, or several. ``form="NT*"`` passes over other form types, by the header.
    With several ``workers`` (processes) each filing has a time limit in seconds, and may end its
    process without harm; one worker is this process. The other options are those of
    :func:`form12b25.convert`. A submission that is there twice, byte for byte, is converted once.

    Raises ValueError for an unknown format and for options that do not go together,
    FileNotFoundError for a source that is not there. An input that is refused is a result with a
    reason; the others go on.

    >>> list(convert_many([], ["json", "nquads"]))
    []
    """
    formats = (to,) if isinstance(to, str) else tuple(to)
    wanted = Wanted(
        formats, evidence, context, concepts, validate, any_form, form, time_limit=time_limit
    )
    odd = [t.name for t in wanted.targets if t.packing or t.name == TABLES]
    if wrong := wrong_with(wanted) or (odd and f"{odd[0]} is for a folder"):
        raise ValueError(wrong)
    if isinstance(sources, (str, os.PathLike)):
        sources = [sources]
    return _converted([os.fspath(source) for source in sources], wanted, workers)


def _converted(names: list[str], wanted: Wanted, workers: int) -> Iterator[Converted]:
    with tempfile.TemporaryDirectory(prefix="form12b25-") as folder:
        scratch = Path(folder)
        jobs = (
            Job(chunk, wanted, scratch, scratch, guarded=workers > 1)
            for chunk in Plan(names, wanted).chunks()
        )
        if workers > 1:
            yield from _in_order(Pool(in_processes(workers), gather).run(jobs))
            return
        for job in jobs:
            yield from starmap(_result, ((task.source.name, made) for task, made in made_in(job)))


def gather(job: Job) -> tuple[int, list[tuple[str, Made]]]:
    """Convert a chunk and return it, with its number."""
    made = [(task.source.name, made._replace(filing=None)) for task, made in made_in(job)]
    return job.chunk.number, made


def _in_order(results: Iterator[tuple[int, list[tuple[str, Made]]]]) -> Iterator[Converted]:
    waiting: dict[int, list[tuple[str, Made]]] = {}
    following = 0
    for number, made in results:
        waiting[number] = made
        while following in waiting:
            yield from starmap(_result, waiting.pop(following))
            following += 1


def _result(name: str, made: Made) -> Converted:
    return Converted(name, made.contents, made.problems, made.lacking, made.reason, made.message)

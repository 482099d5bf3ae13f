"""``form12b25 convert -o FOLDER/``: whole archives, by :mod:`form12b25.batch`."""

from __future__ import annotations

import errno
import json
from itertools import islice
from typing import TYPE_CHECKING

from .common import FINE, NOTHING_THERE, REFUSED, WRONG_USE, reason_of, say
from .progress import Line, duration, rate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from ..batch import Summary, Wanted

_TOLD = 20
_GOES_ON = "the same command goes on where this one ended"
_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def convert_into(folder: Path, names: list[str], options: argparse.Namespace) -> int:
    """Convert sources into a folder; return the exit status."""
    from ..batch import How, run

    how = How(options.workers, options.cluster, options.retry_failed, overwrite=options.overwrite)
    line = Line()
    told = {} if options.quiet else {"told": line.show}
    try:
        summary = run(names, folder, wanted_of(options), how, **told)
    except (OSError, ValueError, ImportError) as error:
        line.clear()
        end = f"; {_GOES_ON}" if getattr(error, "errno", None) in _DISK else ""
        say(f"form12b25: {reason_of(error)}{end}")
        return WRONG_USE
    except KeyboardInterrupt:
        line.clear()
        say(f"form12b25: stopped; {_GOES_ON}")
        raise
    line.clear()
    return _told(summary, folder, is_quiet=options.quiet)


def wanted_of(options: argparse.Namespace) -> Wanted:
    """Return what the options want of each filing."""
    from ..batch import Wanted

    return Wanted(
        formats=tuple(options.to),
        evidence=not options.no_evidence,
        inline_context=options.context == "inline",
        shapes=options.validate == "shacl",
        concepts=options.concepts,
        any_form=options.any_form,
        form=options.form,
        by_number=options.name == "accession",
        time_limit=options.time_limit,
    )


def _told(summary: Summary, folder: Path, *, is_quiet: bool) -> int:
    """Tell what came of a run; return the exit status."""
    from ..batch import FAILED

    count = summary.refused.total()
    if not (summary.converted or count or summary.passed_over):
        say(NOTHING_THERE)
        return WRONG_USE
    if count:
        _tell_refused(folder / FAILED, count)
    if not is_quiet:
        for text in table_of(summary):
            say(text)
    return REFUSED if count else FINE


def _tell_refused(path: Path, count: int) -> None:
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, islice(lines, _TOLD)):
            say(f"{row['name']}: {row['reason']}: {row['message']}")
    if count > _TOLD:
        say(f"… {count - _TOLD:,} more were refused: {path}")


def table_of(summary: Summary) -> Iterator[str]:
    """Yield the lines of the table at the end.

    >>> from collections import Counter
    >>> from form12b25.batch import Summary
    >>> made = Summary(98, Counter({"empty": 2}), Counter(), Counter({"8-K": 7}), 0, 0, 100, 4.0)
    >>> for line in table_of(made):
    ...     print(line)
    converted             98
    refused                2
      empty                2
    passed over            7
      8-K                  7
    25 inputs/s: 100 in 4 s
    """
    yield _row("converted", summary.converted)
    groups = {
        "refused": summary.refused,
        "passed over": summary.passed_over,
        "problems": summary.problems,
    }
    width = max((len(name) for group in groups.values() for name in group), default=0) + 4
    for title, group in groups.items():
        if group:
            yield _row(title, group.total())
            ordered = sorted(group.items(), key=lambda item: (-item[1], item[0]))
            yield from (_row(f"  {name}", count, width) for name, count in ordered)
    if summary.doubled:
        yield _row("there twice", summary.doubled)
    if summary.skipped:
        yield _row("done before", summary.skipped)
    if summary.worked:
        inputs, seconds = summary.worked, summary.seconds
        yield f"{rate(inputs, seconds)} inputs/s: {inputs:,} in {duration(seconds)}"


def _row(title: str, count: int, width: int = 0) -> str:
    return f"{title:{max(width, 14)}} {count:9,}"

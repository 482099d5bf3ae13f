"""``form12b25 convert -o FOLDER/``: as many filings as there are, by :mod:`form12b25.batch`."""

from __future__ import annotations

import errno
import json
from itertools import islice
from typing import TYPE_CHECKING

from ..problems import FilingError
from .common import FINE, REFUSED, WRONG_USE, reason_of, say
from .convert_options import processors
from .progress import Display, duration, rate

if TYPE_CHECKING:
    import argparse
    from collections import Counter
    from collections.abc import Iterator
    from pathlib import Path

    from ..batch.summary import Summary
    from ..batch.survey import Survey
    from ..batch.wanted import Wanted

_SHOWN = 20
_GOES_ON = "the same command goes on where this one ended"
_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def convert_into(folder: Path, names: list[str], options: argparse.Namespace) -> int:
    """Convert sources into a folder; return the exit status."""
    from ..batch.run import How, run_batch
    from ..batch.survey import survey_sources

    wanted = wanted_of(options)
    try:
        found = survey_sources(names, folder, wanted)
    except (OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    if found.hidden and not options.quiet:
        say(f"form12b25: {found.hidden} hidden files passed over")
    if wrong := _nothing_in(found) or found.conflict:
        say(f"form12b25: {wrong}")
        return WRONG_USE
    if options.validate is None and found.files == 1 and not found.archives:
        wanted = _one_graph(wanted)
    display = Display()
    how = How(
        options.workers or processors(),
        options.cluster,
        options.retry_failed,
        options.overwrite,
        found.weight,
    )
    more = {} if options.quiet else {"show": display.show}
    try:
        summary = run_batch(names, folder, wanted, how, **more)
    except (OSError, ValueError, ImportError, FilingError) as error:
        display.close()
        end = f"; {_GOES_ON}" if getattr(error, "errno", None) in _DISK else ""
        what = f"cannot write into {folder}: " if _is_of_output(error, folder) else ""
        say(f"form12b25: {what}{reason_of(error)}{end}")
        return WRONG_USE
    except KeyboardInterrupt:
        display.close()
        say(f"form12b25: stopped; {_GOES_ON}")
        raise
    display.close()
    return _report(summary, folder, options)


def _nothing_in(found: Survey) -> str:
    """Why there is nothing to convert; "" where there is something."""
    if found.files or found.archives:
        return ""
    return "no files that end in .txt, .nc, .htm, .html or .sgml, no archives there"


def _is_of_output(error: Exception, folder: Path) -> bool:
    """Return whether it is the folder that cannot be written into, and not a source that fails."""
    if not isinstance(error, OSError):
        return False
    named = str(error.filename or "")
    return error.errno in _DISK or named.startswith((str(folder), str(folder.absolute())))


def _one_graph(wanted: Wanted) -> Wanted:
    """The RDF of one filing is checked against the shapes."""
    from ..writers import FORMATS

    is_graph = all(t.format in FORMATS and FORMATS[t.format].of == "graph" for t in wanted.targets)
    return wanted._replace(validate="shacl") if is_graph else wanted


def wanted_of(options: argparse.Namespace) -> Wanted:
    """Return what the options want of each filing."""
    from ..batch.wanted import Wanted

    return Wanted(
        formats=tuple(options.to),
        evidence=not options.no_evidence,
        context=options.context,
        concepts=options.concepts,
        validate=options.validate or "schema",
        any_form=options.any_form,
        form=options.form or "",
        by_accession=options.name == "accession",
        chunk=options.chunk,
        time_limit=options.time_limit,
        shard=options.shard,
    )


def _report(summary: Summary, folder: Path, options: argparse.Namespace) -> int:
    """Print what came of a run; return the exit status."""
    from ..sources.listing import FAILED

    if summary.failed:
        with (folder / FAILED).open(encoding="utf-8") as lines:
            for row in map(json.loads, islice(lines, _SHOWN)):
                kind = f"{row['format']}: " if "format" in row else ""
                say(f"{row['name']}: {kind}{row['reason']}: {row['message']}")
        if summary.failed > _SHOWN:
            say(f"… {summary.failed - _SHOWN:,} more: {folder / FAILED}")
    if not options.quiet:
        for text in table_of(summary):
            say(text)
    failing = _severe(summary.problems, strict=options.strict)
    return REFUSED if summary.failed or failing else FINE


def _severe(problems: Counter[str], *, strict: bool) -> bool:
    from ..tables import table

    known = table("problems")["codes"]
    failing = {"error", "warning"} if strict else {"error"}
    return any(known[code]["severity"] in failing for code in problems)


def table_of(summary: Summary) -> Iterator[str]:
    """Yield the lines of the table at the end.

    >>> from collections import Counter
    >>> from form12b25.batch.summary import Summary
    >>> made = Summary(98, Counter({"empty": 2}), Counter(), Counter({"8-K": 7}), 0, 0, 100, 4.0)
    >>> for line in table_of(made):
    ...     print(line)
    converted             98
    refused                2
      empty                2
    passed over            7
      8-K                  7
    25 filings/s: 100 in 4 s
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
    if summary.repeated:
        yield _row("there twice", summary.repeated)
    if summary.skipped:
        yield _row("done before", summary.skipped)
    if summary.worked:
        filings, seconds = summary.worked, summary.seconds
        yield f"{rate(filings, seconds)} filings/s: {filings:,} in {duration(seconds)}"


def _row(title: str, count: int, width: int = 0) -> str:
    return f"{title:{max(width, 14)}} {count:9,}"

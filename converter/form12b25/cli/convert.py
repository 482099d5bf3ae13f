"""``form12b25 convert``: submissions to documents."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..problems import FilingError, InvalidOutputError
from ..rendering import contradiction, render
from ..sinks import whole_file, write_file, write_stdout
from ..writers import FORMATS
from .common import (
    REFUSED,
    WRONG_USE,
    add_inputs,
    add_strict,
    expand,
    finish,
    print_problems,
    read_input,
    reason_of,
    say,
    severe,
)
from .convert_options import DEFAULT_CHUNK, DEFAULT_TIME, add_folder, add_manner, add_work, formats
from .targets import conflict, is_folder, missing_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..model import Filing
    from ..rendering import FormatName, Rendered
    from ..sources import Input

    Deliver = Callable[[str | bytes], None]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "convert",
        help="convert submissions to validated documents",
        description="Convert submissions of Form 12b-25 to documents, each validated before it is "
        "written. No input is ever overwritten.",
    )
    add_inputs(command, "*")
    command.add_argument(
        "--from-file",
        metavar="LIST",
        help="read the names of inputs from a file, one a line; - for standard input",
    )
    command.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT…]",
        type=formats,
        default=["json"],
        help=f"output format (default: json), of {', '.join(sorted(FORMATS))}; in FOLDER/ several "
        "of them, also packed (ndjson.zst, nquads.gz), and parquet",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER/",
        help="write to FILE, whose folder must exist; or into FOLDER/, which is made if need be, "
        "each filing to a file of its own, where the tree below an input folder is kept; ndjson, "
        "nquads, ntriples and parquet in shards of up to 200 filings (default, and -: standard "
        "output). ndjson, nquads and ntriples of many filings fit in one FILE",
    )
    add_manner(command)
    add_strict(command)
    add_folder(command)
    add_work(command)
    finish(command, run, quiet="print no problems, no progress, no counts")


def run(options: argparse.Namespace) -> int:
    """Convert every input; go on after one that is refused."""
    try:
        names = _names(options)
    except (OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    output = None if options.output == "-" else options.output
    if wrong := _wrong_for(options, output):
        options.command.error(wrong)
    if output and is_folder(output):
        from .folder import convert_into

        return convert_into(Path(output), names, options)
    [options.to] = options.to
    return _convert_all(names, options, output)


def _names(options: argparse.Namespace) -> list[str]:
    """Return the names of inputs, of the command line and of a list."""
    names: list[str] = list(options.inputs)
    if options.from_file is None:
        if not names:
            options.command.error("the following arguments are required: FILING")
        return names
    if options.from_file == "-":
        listed = sys.stdin.read() if sys.stdin else ""
    else:
        listed = Path(options.from_file).read_text("utf-8", "surrogateescape")
    return [*names, *filter(None, listed.splitlines())]


def _wrong_for(options: argparse.Namespace, output: str | None) -> str | None:
    """Return what does not go with where it is written to; None if nothing is wrong."""
    if output and is_folder(output):
        from ..batch.wanted import wrong_with
        from .folder import wanted_of

        wrong = wrong_with(wanted_of(options))
        return f"--{wrong}" if wrong else None
    if len(options.to) > 1:
        return "several formats are for -o FOLDER/"
    if options.to[0] not in FORMATS:
        return f"{options.to[0]} is for -o FOLDER/"
    only = {
        "--name": options.name != "stem",
        "--form": options.form,
        "--workers": options.workers is not None,
        "--cluster": options.cluster,
        "--time-limit": options.time_limit != DEFAULT_TIME,
        "--retry-failed": options.retry_failed,
        "--overwrite": options.overwrite,
        "--chunk": options.chunk != DEFAULT_CHUNK,
        "--shard": options.shard != (1, 1),
    }
    given = next((name for name, is_given in only.items() if is_given), None)
    return f"{given} is for -o FOLDER/" if given else None


def _convert_all(names: list[str], options: argparse.Namespace, output: str | None) -> int:
    sources = expand(names, quiet=options.quiet)
    if sources is None:
        return WRONG_USE
    if wrong := _contradiction(options, len(sources), output):
        options.command.error(wrong)
    if options.validate is None:
        one_graph = len(sources) == 1 and FORMATS[options.to].of == "graph"
        options.validate = "shacl" if one_graph else "schema"
    try:
        return _run(sources, options, output)
    except OSError as error:
        if output is None:
            raise
        say(f"form12b25: cannot write {output}: {reason_of(error)}")
        return WRONG_USE


def _run(sources: list[Input], options: argparse.Namespace, output: str | None) -> int:
    """Settle where the filings go, then convert one after the other."""
    path = Path(output) if output else None
    if wrong := conflict(sources, path) or (path and missing_folder(path)):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    with ExitStack() as stack:
        deliver = _to_file(stack, path, len(sources)) if path else write_stdout
        return max(_convert(source, options, deliver) for source in sources)


def _contradiction(options: argparse.Namespace, count: int, output: str | None) -> str | None:
    """Return what is wrong with options that do not go together; None if nothing is."""
    wrong = contradiction(
        options.to,
        context=options.context,
        concepts=options.concepts,
        validate=options.validate,
    )
    if wrong:
        return f"--{wrong}"
    if count > 1 and output and not FORMATS[options.to].lines:
        return (
            f"{count} inputs do not fit in one {options.to} file: end the name with / for a folder"
        )
    if options.to in {"rdfxml", "xbr"} and count > 1 and not output:
        return f"{count} inputs make no one {options.to} file: -o FOLDER/ writes one file each"
    if options.to == "xbr" and not output and sys.stdout is not None and sys.stdout.isatty():
        return "xbr is a zip file, which a terminal cannot show: -o FILE writes it"
    return None


def _to_file(stack: ExitStack, path: Path, count: int) -> Deliver:
    """Return what writes to a file: the one filing, or line by line, when all is converted."""
    if count == 1:
        return lambda content: write_file(path, content)
    out = stack.enter_context(whole_file(path))

    def deliver(content: str | bytes) -> None:
        out.write(content.encode() if isinstance(content, str) else content)

    return deliver


def _convert(source: Input, options: argparse.Namespace, deliver: Deliver) -> int:
    got = read_input(source, any_form=options.any_form)
    if isinstance(got, int):
        return got
    filing, data = got
    try:
        made = _rendered(filing, options)
    except FilingError as error:
        say(f"{source.name}: {error.reason}: {error}")
        return REFUSED
    except InvalidOutputError as error:
        say(f"{source.name}: invalid output, a bug of form12b25, please report it: {error}")
        return REFUSED
    if not options.quiet:
        print_problems(source.name, filing.problems, data)
        print_problems(source.name, made.problems, data)
    deliver(made.content)
    return severe((*filing.problems, *made.problems), strict=options.strict)


def _rendered(filing: Filing, options: argparse.Namespace) -> Rendered[Any]:
    to: FormatName = options.to
    return render(
        filing,
        to,
        evidence=not options.no_evidence,
        context=options.context,
        concepts=options.concepts,
        validate=options.validate,
    )

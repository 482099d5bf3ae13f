"""``form12b25 convert``: submissions to documents."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..problems import FilingError, InvalidOutputError
from ..writers import FORMATS
from .common import (
    FINE,
    REFUSED,
    WRONG_USE,
    add_inputs,
    expand,
    read_input,
    reason_of,
    say,
    tell_notes,
)
from .convert_options import add_manner, add_many, formats

if TYPE_CHECKING:
    import argparse

    from ..api import Written
    from ..model import Filing
    from ..sources import Input

_EPILOG = """\
A run into a folder can be stopped, or killed, at any moment: the same command goes on where it
ended. What is done is known by FOLDER/.form12b25/; what was refused is listed in
FOLDER/failed.jsonl.
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "convert",
        help="convert submissions to validated documents",
        description="Convert submissions of Form 12b-25 to documents, each validated before it is "
        "written: one to standard output or a file, or whole archives into a folder.",
        epilog=_EPILOG,
    )
    add_inputs(command, "*")
    command.add_argument(
        "--from-file",
        metavar="FILE",
        help="read the names of sources from a file, one a line; - for standard input",
    )
    command.add_argument(
        "--form",
        metavar="PATTERN",
        default="",
        help="take submissions of these form types only, told by the header (such as 'NT*', "
        "or 'NT 10-K*,NT 10-Q*'); others are counted and passed over",
    )
    command.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT...]",
        type=formats,
        default=["json"],
        help=f"output formats (default: json), of {', '.join(sorted(FORMATS))}; into a FOLDER/ "
        "also jsonl.zst, nquads.zst (extra zstd) and parquet (extra parquet)",
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER/",
        help="write to FILE, or into FOLDER/: one <input stem>.<suffix of the format> each, but "
        "jsonl, nquads, ntriples and parquet in shards of up to 200 filings (default: standard "
        "output)",
    )
    add_manner(command)
    add_many(command)
    command.add_argument(
        "-q",
        "--quiet",
        action="store_true",
        help="tell no problems of the filings, no progress, no table at the end",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Convert every input; go on after one that is refused."""
    try:
        names = _names(options)
    except OSError as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    if not names:
        say("form12b25: no source: name files, folders or archives, or --from-file")
        return WRONG_USE
    folder = _folder(options.output)
    if wrong := _contradiction(options, is_folder=folder is not None):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    if folder is not None:
        from .archive import convert_into

        return convert_into(folder, names, options)
    return _convert_here(names, options)


def _names(options: argparse.Namespace) -> list[str]:
    """Return the names of sources, of the command line and of a list."""
    if options.from_file is None:
        return list(options.inputs)
    if options.from_file == "-":
        listed = sys.stdin.read()
    else:
        listed = Path(options.from_file).read_text("utf-8", "surrogateescape")
    return [*options.inputs, *filter(None, listed.splitlines())]


def _convert_here(names: list[str], options: argparse.Namespace) -> int:
    """Convert to standard output, or one filing to a file."""
    sources = expand(names)
    if sources is None:
        return WRONG_USE
    if options.form:
        from ..sources.triage import head_of, is_wanted

        sources = [s.loaded() for s in sources]
        sources = [s for s in sources if is_wanted(head_of(s).form_type, options.form)]
    if wrong := _too_many(options, len(sources)):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    if options.validate is None:
        one_graph = len(sources) == 1 and FORMATS[options.to[0]].of == "graph"
        options.validate = "shacl" if one_graph else "schema"
    return max((_convert(source, options) for source in sources), default=FINE)


def _contradiction(options: argparse.Namespace, *, is_folder: bool) -> str | None:
    """Return what is wrong with options that do not go together; None if nothing is."""
    formats = ", ".join(options.to)
    if not is_folder and (len(options.to) > 1 or options.to[0] not in FORMATS):
        return f"--to {formats} is for a folder: -o FOLDER/"
    kinds = {FORMATS[name].of for name in options.to if name in FORMATS}
    if options.context == "inline" and "jsonld" not in options.to:
        return f"--context is for --to jsonld: {formats} has no context"
    if options.concepts != "nt" and "report" not in kinds:
        return f"--concepts is for --to xbrl-json and xbr: {formats} has no XBRL concepts"
    if options.validate == "shacl" and kinds == {"report"}:
        return f"--validate shacl is for documents and graphs: {formats} has rules of its own"
    if options.to == ["xbr"] and not options.output and sys.stdout.isatty():
        return "xbr is a zip file, which a terminal cannot show: -o FILE writes it"
    return None


def _too_many(options: argparse.Namespace, count: int) -> str | None:
    """Return why so many inputs do not fit; None if they do."""
    if count > 1 and options.output:
        return f"{count} inputs do not fit in one file: end the name with / for a folder"
    if options.to[0] in {"rdfxml", "xbr"} and count > 1:
        return f"{count} inputs make no one {options.to[0]} file: -o FOLDER/ writes one file each"
    return None


def _folder(output: str | None) -> Path | None:
    if output and (output.endswith(("/", "\\")) or Path(output).is_dir()):
        return Path(output)
    return None


def _convert(source: Input, options: argparse.Namespace) -> int:
    got = read_input(source, any_form=options.any_form)
    if isinstance(got, int):
        return got
    filing, data = got
    try:
        made = _made(filing, options)
    except FilingError as error:
        say(f"{source.name}: {error.reason}: {error}")
        return REFUSED
    except InvalidOutputError as error:
        say(f"{source.name}: invalid output, a bug of form12b25, please report it: {error}")
        return REFUSED
    if not options.quiet:
        tell_notes(source.name, filing.problems, data)
        tell_notes(source.name, made.notes, data)
    return _deliver(made.content, options)


def _made(filing: Filing, options: argparse.Namespace) -> Written:
    from ..api import Options, make

    wanted = Options(
        evidence=not options.no_evidence,
        inline_context=options.context == "inline",
        shapes=options.validate == "shacl",
        concepts=options.concepts,
    )
    return make(filing, options.to[0], wanted)


def _deliver(content: str | bytes, options: argparse.Namespace) -> int:
    from ..sinks import write_file, write_stdout

    if not options.output:
        write_stdout(content)
        return FINE
    try:
        write_file(Path(options.output), content)
    except OSError as error:
        say(f"form12b25: cannot write {options.output}: {error.strerror}")
        return WRONG_USE
    return FINE

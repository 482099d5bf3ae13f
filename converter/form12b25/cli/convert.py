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
from .targets import conflict, is_folder, missing_folder, paths_in

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..model import Filing
    from ..rendering import FormatName, Rendered
    from ..sources import Input

    Deliver = Callable[[str | bytes, Path | None], None]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "convert",
        help="convert submissions to validated documents",
        description="Convert submissions of Form 12b-25 to documents, each validated before it is "
        "written. No input is ever overwritten.",
    )
    add_inputs(command)
    command.add_argument(
        "--to", choices=sorted(FORMATS), default="json", help="output format (default: json)"
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER/",
        help="write to FILE, whose folder must exist; or each filing to a file of its own in "
        "FOLDER/, which is made if need be, and where the tree below an input folder is kept "
        "(default, and -: standard output). ndjson, nquads and ntriples of many filings fit in one "
        "FILE",
    )
    command.add_argument(
        "--name",
        choices=("stem", "accession"),
        default="stem",
        help="name the files in FOLDER/ after the input (default), or by accession number",
    )
    _add_manner(command)
    add_strict(command)
    finish(command, run, quiet="do not print problems")


def _add_manner(command: argparse.ArgumentParser) -> None:
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


def run(options: argparse.Namespace) -> int:
    """Convert every input; go on after one that is refused."""
    sources = expand(options.inputs, quiet=options.quiet)
    if sources is None:
        return WRONG_USE
    output = None if options.output == "-" else options.output
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
    """Settle where each filing goes, then convert one after the other."""
    folder = Path(output) if output and is_folder(output) else None
    suffix = FORMATS[options.to].suffix
    if folder is not None:
        sources = [source.loaded() for source in sources]
        paths: list[Path | None] = [*paths_in(folder, sources, suffix, options.name)]
    else:
        paths = [Path(output) if output else None]
    if wrong := conflict(sources, paths):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    if folder is None and output and (wrong := missing_folder(Path(output))):
        say(f"form12b25: {wrong}")
        return WRONG_USE
    with ExitStack() as stack:
        if folder is not None:
            deliver: Deliver = _to_folder
        elif output:
            deliver = _to_file(stack, Path(output), len(sources))
        else:
            deliver = _to_stdout
        targets = paths if folder is not None else paths * len(sources)
        return max(
            _convert(source, path, options, deliver)
            for source, path in zip(sources, targets, strict=True)
        )


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
    if options.name != "stem" and not (output and is_folder(output)):
        return "--name is for -o FOLDER/"
    if count > 1 and output and not is_folder(output) and not FORMATS[options.to].lines:
        return (
            f"{count} inputs do not fit in one {options.to} file: end the name with / for a folder"
        )
    if options.to in {"rdfxml", "xbr"} and count > 1 and not output:
        return f"{count} inputs make no one {options.to} file: -o FOLDER/ writes one file each"
    if options.to == "xbr" and not output and sys.stdout is not None and sys.stdout.isatty():
        return "xbr is a zip file, which a terminal cannot show: -o FILE writes it"
    return None


def _to_stdout(content: str | bytes, _path: Path | None) -> None:
    write_stdout(content)


def _to_folder(content: str | bytes, path: Path | None) -> None:
    assert path is not None  # noqa: S101 each filing has its path
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, content)


def _to_file(stack: ExitStack, path: Path, count: int) -> Deliver:
    """Return what writes to a file: the one filing, or line by line, when all is converted."""
    if count == 1:
        return lambda content, _path: write_file(path, content)
    out = stack.enter_context(whole_file(path))

    def deliver(content: str | bytes, _path: Path | None) -> None:
        out.write(content.encode() if isinstance(content, str) else content)

    return deliver


def _convert(
    source: Input, path: Path | None, options: argparse.Namespace, deliver: Deliver
) -> int:
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
    deliver(made.content, path)
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

"""``form12b25 convert``: submissions to documents."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..problems import FilingError, InvalidOutputError
from ..rendering import contradiction, render
from ..writers import FORMATS
from .common import (
    FINE,
    REFUSED,
    WRONG_USE,
    add_inputs,
    expand,
    finish,
    print_problems,
    read_input,
    say,
)

if TYPE_CHECKING:
    import argparse

    from ..model import Filing
    from ..rendering import FormatName, Rendered
    from ..sources import Input


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "convert",
        help="convert submissions to validated documents",
        description="Convert submissions of Form 12b-25 to documents, each validated before it is "
        "written.",
    )
    add_inputs(command)
    command.add_argument(
        "--to", choices=sorted(FORMATS), default="json", help="output format (default: json)"
    )
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER/",
        help="write to FILE, or one <input stem>.<suffix of the format> each into FOLDER/ "
        "(default: standard output)",
    )
    _add_manner(command)
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
    sources = expand(options.inputs)
    if sources is None:
        return WRONG_USE
    folder = _folder(options.output)
    if len(sources) > 1 and options.output and folder is None:
        options.command.error(
            f"{len(sources)} inputs do not fit in one file: end the name with / for a folder"
        )
    if wrong := _contradiction(options, len(sources)):
        options.command.error(wrong)
    if options.validate is None:
        one_graph = len(sources) == 1 and FORMATS[options.to].of == "graph"
        options.validate = "shacl" if one_graph else "schema"
    status = FINE
    taken: dict[Path, str] = {}
    for source in sources:
        status = max(status, _convert(source, options, folder, taken))
    return status


def _contradiction(options: argparse.Namespace, count: int) -> str | None:
    """Return what is wrong with options that do not go together; None if nothing is."""
    wrong = contradiction(
        options.to,
        context=options.context,
        concepts=options.concepts,
        validate=options.validate,
    )
    if wrong:
        return f"--{wrong}"
    if options.to in {"rdfxml", "xbr"} and count > 1 and not options.output:
        return f"{count} inputs make no one {options.to} file: -o FOLDER/ writes one file each"
    if options.to == "xbr" and not options.output and sys.stdout.isatty():
        return "xbr is a zip file, which a terminal cannot show: -o FILE writes it"
    return None


def _folder(output: str | None) -> Path | None:
    if output and (output.endswith(("/", "\\")) or Path(output).is_dir()):
        return Path(output)
    return None


def _convert(
    source: Input, options: argparse.Namespace, folder: Path | None, taken: dict[Path, str]
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
    return _deliver(made.content, source, options, folder, taken)


def _rendered(filing: Filing, options: argparse.Namespace) -> Rendered[str | bytes]:
    to: FormatName = options.to
    return render(
        filing,
        to,
        evidence=not options.no_evidence,
        context=options.context,
        concepts=options.concepts,
        validate=options.validate,
    )


def _deliver(
    content: str | bytes,
    source: Input,
    options: argparse.Namespace,
    folder: Path | None,
    taken: dict[Path, str],
) -> int:
    from ..sinks import write_file, write_stdout

    if not options.output:
        write_stdout(content)
        return FINE
    stem = "stdin" if source.path is None else source.path.stem
    target = folder / f"{stem}{FORMATS[options.to].suffix}" if folder else Path(options.output)
    if target in taken:
        say(f"{source.name}: not written: {target} already holds {taken[target]}")
        return REFUSED
    try:
        write_file(target, content)
    except OSError as error:
        say(f"form12b25: cannot write {target}: {error.strerror}")
        return WRONG_USE
    taken[target] = source.name
    return FINE

"""``form12b25 ontology``: the vocabulary, its shapes and questions, as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..sinks import write_file
from .common import FINE, WRONG_USE, finish, reason_of, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


_NAMES = (
    "form12b25.ttl",
    "measures.ttl",
    "concepts.ttl",
    "alignments.ttl",
    "shapes.ttl",
    "shapes-sparql.ttl",
    "context.jsonld",
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "ontology",
        help="write the ontology, its shapes and the ready questions as files",
        description="Write the files of the vocabulary into a folder: the ontology, the JSON-LD "
        "context, the SHACL shapes, measures and other concepts, alignments, and the "
        "ready questions in SPARQL.",
    )
    command.add_argument("folder", metavar="DIR", help="the folder, which is made if needed")
    finish(command, run, quiet="do not print the names of the files")


def run(options: argparse.Namespace) -> int:
    """Write them; a file that is there with other content is not overwritten."""
    folder = Path(options.folder)
    files = dict(_files())
    try:
        for name, text in files.items():
            path = folder / name
            if path.exists() and path.read_text("utf-8") != text:
                say(f"form12b25: {path} is there already, with other content: nothing written")
                return WRONG_USE
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, text)
            if not options.quiet:
                say(str(path))
    except (OSError, UnicodeError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    return FINE


def _files() -> Iterator[tuple[str, str]]:
    from ..asking import ready_questions
    from ..resources import text

    for name in _NAMES:
        yield name, text("ontology", name)
    for question in ready_questions().values():
        yield f"queries/{question.name}.rq", question.text

"""``form12b25 validate``: documents, reports and graphs of anyone, for people and for CI."""

from __future__ import annotations

import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

from ..checking.kinds import KINDS, OUTPUTS, SUFFIXES
from ..sinks import write_file, write_stdout
from .common import FINE, REFUSED, WRONG_USE, finish, reason_of, say

if TYPE_CHECKING:
    import argparse
    from collections import Counter
    from collections.abc import Iterable, Iterator

    from ..checking.baseline import Key
    from ..checking.evidence import Sources
    from ..checking.findings import Checked
    from ..sources import Input


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "validate",
        help="validate documents, graphs and xBRL-JSON reports",
        description="Validate filing documents (JSON, JSON-LD, NDJSON), graphs (Turtle, TriG, "
        "N-Quads, N-Triples, RDF/XML) and xBRL-JSON reports. What a file is, its content says. "
        "Exit status 0: all valid; 1: one is invalid; 2: one could not be checked, or none was.",
        epilog="examples: form12b25 validate documents/; form12b25 validate out/*.ttl --format "
        "sarif -o findings.sarif; form12b25 explain schema-value",
    )
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    command.add_argument("--as", dest="kind", choices=KINDS, help="what the files are")
    command.add_argument("--format", choices=OUTPUTS, default="text", help="of the findings (text)")
    command.add_argument("-o", "--output", metavar="FILE", help="write the findings to a file")
    command.add_argument("--strict", action="store_true", help="warnings fail, too")
    command.add_argument(
        "--no-shacl", action="store_true", help="do not hold linked data to the SHACL shapes"
    )
    _add_choice(command)
    _add_sources(command)
    finish(command, run, quiet="print no findings: the exit status says it")


def _add_choice(command: argparse.ArgumentParser) -> None:
    """Add what chooses among the findings."""
    for name, what in (("select", "report only"), ("ignore", "leave out")):
        command.add_argument(
            f"--{name}",
            metavar="CODE",
            action="append",
            default=[],
            help=f"{what} findings of a code, such as schema-value or 'schema-*'; repeatable",
        )
    command.add_argument(
        "--baseline", metavar="FILE", help="findings that this file lists do not fail"
    )
    command.add_argument(
        "--write-baseline", metavar="FILE", help="list what is found now in a file, and exit with 0"
    )


def _add_sources(command: argparse.ArgumentParser) -> None:
    """Add what documents are compared with."""
    command.add_argument(
        "--source", metavar="FILING", help="compare the quotes of a document with its filing"
    )
    command.add_argument(
        "--sources",
        metavar="FOLDER",
        action="append",
        default=[],
        help="the same, each filing found by its digest or accession number; repeatable",
    )
    command.add_argument(
        "--reconvert",
        action="store_true",
        help="with --source or --sources: report what a fresh conversion has that is different",
    )


def run(options: argparse.Namespace) -> int:
    """Check every file, and write what is found."""
    from ..checking.reports import one_line, summary

    try:
        _check_codes([*options.select, *options.ignore])
        _check_outputs(options)
        passed = _known(options.baseline)
        files = [_selected(file, options) for file in _checked(options, _sources(options))]
        for file in files:
            if file.unchecked:
                say(one_line(f"form12b25: {_place(file)}: {file.unchecked}"))
        files = _written(files, options, passed)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        say(f"form12b25: {reason_of(error)}")
        return WRONG_USE
    if not options.quiet and not (len(files) == 1 and files[0].unchecked):
        say(f"form12b25: {summary(files)}")
    return max(_status(file) for file in files)


def _written(
    files: list[Checked], options: argparse.Namespace, passed: Counter[Key] | None
) -> list[Checked]:
    """Write the findings that are not known; return the files with those that count."""
    from ..checking.baseline import baseline_of, known, without
    from ..checking.reports import FORMATS

    if options.write_baseline:
        text = baseline_of(files)
        write_file(Path(options.write_baseline), text)
        passed = known(text)
    files = without(files, passed) if passed else files
    if options.strict:
        files = [_strict(file) for file in files]
    made = FORMATS[options.format](files).encode("utf-8", "replace").decode()
    if options.output:
        write_file(Path(options.output), made)
    elif not (options.quiet and options.format == "text"):
        write_stdout(made)
    return files


def _known(name: str | None) -> Counter[Key] | None:
    from ..checking.baseline import known

    if name is None:
        return None
    try:
        return known(Path(name).read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def _check_outputs(options: argparse.Namespace) -> None:
    """Refuse to write over what is read, or one file over the other."""
    taken = {Path(name).resolve(): name for name in [*options.paths, *options.sources]}
    taken |= {Path(n).resolve(): n for n in (options.source, options.baseline) if n}
    for name in (options.output, options.write_baseline):
        if name is None:
            continue
        path = Path(name).resolve()
        is_input = any(path.is_relative_to(one) and path.exists() for one in taken)
        if path in taken or (is_input and path.suffix.lower() in SUFFIXES):
            raise ValueError(f"{name} is an input: it is not written over")
        taken[path] = name


def _check_codes(patterns: Iterable[str]) -> None:
    from ..problems import CODES

    for pattern in patterns:
        if not fnmatch.filter(CODES, pattern):
            raise ValueError(f"no code {pattern!r}: form12b25 explain lists them")


def _sources(options: argparse.Namespace) -> Sources | None:
    from ..checking.evidence import sources_of

    if options.source and options.sources:
        raise ValueError("--source is for one filing, --sources for many: take one of them")
    if options.source:
        return sources_of([options.source], reconvert=options.reconvert, only=True)
    if options.sources:
        return sources_of(options.sources, reconvert=options.reconvert)
    if options.reconvert:
        raise ValueError("--reconvert needs --source or --sources")
    return None


def _checked(options: argparse.Namespace, sources: Sources | None) -> Iterator[Checked]:
    from ..checking.findings import Checked, finding
    from ..checking.run import Checking, check_file

    how = Checking(kind=options.kind, shacl=not options.no_shacl, sources=sources)

    for name in options.paths:
        found = _inputs(name, quiet=options.quiet)
        if isinstance(found, str):
            yield Checked(name, "", (finding(name, "not-checked", found),), found)
            continue
        for source in found:
            yield check_file(source, how)


def _inputs(name: str, *, quiet: bool) -> list[Input] | str:
    """Return the files of a name, or why there is none: a name without files was not checked."""
    from ..sources import find_inputs

    try:
        inputs, hidden = find_inputs([name], SUFFIXES)
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or str(error)
    if hidden and not quiet:
        say(f"form12b25: {hidden} hidden files passed over")
    return inputs or f"no files that end in {', '.join(SUFFIXES)} there"


def _place(file: Checked) -> str:
    region = file.findings[0].region if file.findings else None
    return f"{file.file}:{region.line}:{region.column}" if region else file.file


def _selected(file: Checked, options: argparse.Namespace) -> Checked:
    """Leave out the findings that are not asked for; that a file was not checked always counts."""

    def wanted(code: str) -> bool:
        chosen = not options.select or any(fnmatch.fnmatch(code, p) for p in options.select)
        return chosen and not any(fnmatch.fnmatch(code, p) for p in options.ignore)

    if file.unchecked:
        return file
    kept = (f for f in file.findings if f.code == "too-many-findings" or wanted(f.code))
    return file._replace(findings=tuple(kept))


def _strict(file: Checked) -> Checked:
    """Make warnings errors, in every form of output."""
    from ..records import replace

    findings = tuple(
        replace(found, severity="error") if found.severity == "warning" else found
        for found in file.findings
    )
    return file._replace(findings=findings)


def _status(file: Checked) -> int:
    if file.unchecked:
        return WRONG_USE
    return REFUSED if any(found.severity == "error" for found in file.findings) else FINE

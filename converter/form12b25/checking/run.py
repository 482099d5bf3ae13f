"""One file from its bytes to its findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..problems import FilingError
from .findings import Checked, Finding, finding
from .json_files import NotCheckedError, check_json, read_json
from .kinds import kind_of, kind_of_json
from .places import Region
from .rdf_files import check_rdf

if TYPE_CHECKING:
    from ..sources import Input


def check_file(source: Input, *, kind: str | None = None, shacl: bool = True) -> Checked:
    """Return what is wrong with a file; a file that cannot be checked says why, and never passes.

    ``kind`` is one of :data:`~form12b25.checking.KINDS`, or None for what the content says.
    ``shacl`` is whether linked data is held to the shapes.
    """
    try:
        text = _text(source.read()[0])
        return _checked(source.name, text, kind, shacl=shacl)
    except NotCheckedError as error:
        return _unchecked(source.name, kind or "", str(error), error.region)
    except (FilingError, OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        return _unchecked(source.name, kind or "", said, None)


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotCheckedError(
            f"not UTF-8: byte {error.start} is {data[error.start]:#04x}"
        ) from None
    if not text.strip():
        raise NotCheckedError("empty")
    return text


def _checked(name: str, text: str, kind: str | None, *, shacl: bool) -> Checked:
    kind = kind or kind_of(text, name)
    if kind is None:
        raise NotCheckedError("neither JSON nor RDF: --as says what it is")
    if kind == "jsonl":
        return _lines(name, text, shacl=shacl)
    if kind in {"json", "jsonld", "xbrl-json"}:
        document = read_json(text.removeprefix("\ufeff"))
        kind = kind_of_json(document) if kind == "json" else kind
        found = check_json(name, text, document, kind, shacl=shacl)
        if kind == "xbrl-json" and text.startswith("\ufeff"):
            found.append(finding(name, "xbrl-encoding", "the file begins with a byte order mark"))
        return Checked(name, kind, tuple(found))
    try:
        return Checked(name, kind, tuple(check_rdf(name, text, kind, shacl=shacl)))
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        place = Region(line, column, error.end_lineno or line, error.end_offset or column)
        raise NotCheckedError(f"not RDF: {error.msg}", place) from None


def _lines(name: str, text: str, *, shacl: bool) -> Checked:
    """NDJSON: a document a line; a line that is no JSON leaves the others checked."""
    found: list[Finding] = []
    unchecked = ""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            document = read_json(line)
            each = check_json(name, line, document, kind_of_json(document), shacl=shacl)
        except NotCheckedError as error:
            unchecked = unchecked or f"line {number}: {error}"
            place = error.region or Region(1, 1, 1, len(line) + 1)
            each = [finding(name, "not-json", str(error), region=place)]
        found += [_moved(one, number) for one in each]
    return Checked(name, "jsonl", tuple(found), unchecked)


def _moved(one: Finding, line: int) -> Finding:
    from ..records import replace

    region = one.region or Region(1, 1, 1, 1)
    return replace(one, region=region._replace(line=line, end_line=line))


def _unchecked(name: str, kind: str, why: str, region: Region | None) -> Checked:
    return Checked(name, kind, (finding(name, "not-checked", why, region=region),), why)

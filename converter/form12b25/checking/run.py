"""One file from its bytes to its findings."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import FilingError
from ..validation.json_schema import is_valid_text
from .findings import MOST, Checked, Finding, finding
from .json_files import NotCheckedError, check_json, placed, read_json
from .kinds import kind_of, kind_of_json
from .places import Region
from .rdf_files import check_rdf

if TYPE_CHECKING:
    from ..sources import Input
    from .evidence import Sources


class Checking(NamedTuple):
    """How files are checked.

    ``kind`` is one of :data:`~form12b25.checking.kinds.KINDS`, or None for what the content says;
    ``shacl`` whether linked data is held to the shapes; ``sources`` what documents are compared
    with.
    """

    kind: str | None = None
    shacl: bool = True
    sources: Sources | None = None


def check_file(source: Input, how: Checking = Checking()) -> Checked:  # noqa: B008 it is immutable
    """Return what is wrong with a file; one that cannot be checked says why, and never passes."""
    try:
        data = source.read()[0]
        if how in _PLAIN and b'"@context"' not in data and is_valid_text(data):
            return Checked(source.name, "json", ())
        checked = _checked(source.name, _text(data), how)
        if checked.kind == "xbrl-json" and data.startswith(BOM_UTF8):
            told = finding(source.name, "xbrl-encoding", "the file begins with a byte order mark")
            checked = checked._replace(findings=(told, *checked.findings))
        return _bounded(checked)
    except NotCheckedError as error:
        return _unchecked(source.name, how.kind or "", str(error), error.region)
    except (FilingError, OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        return _unchecked(source.name, how.kind or "", said, None)
    except Exception as error:  # noqa: BLE001 one file must not keep the others from being checked
        said = f"a bug of form12b25, please report it: {type(error).__name__}: {error}"
        return _unchecked(source.name, how.kind or "", said, None)


def _bounded(file: Checked) -> Checked:
    more = len(file.findings) - MOST
    if more <= 0:
        return file
    told = finding(file.file, "too-many-findings", f"{more:,} more findings are left out")
    return file._replace(findings=(*file.findings[:MOST], told))


_PLAIN = (Checking(), Checking(shacl=False))
"""Ways to check that ask nothing more of a plain document than that it is valid."""


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise NotCheckedError(
            f"not UTF-8: byte {error.start} is {data[error.start]:#04x}"
        ) from None
    if not text.strip():
        raise NotCheckedError("empty")
    return text


def _checked(name: str, text: str, how: Checking) -> Checked:
    kind = how.kind or kind_of(text, name)
    if kind is None:
        raise NotCheckedError("neither JSON nor RDF: --as says what it is")
    if kind == "jsonl":
        return _lines(name, text, how)
    if kind in {"json", "jsonld", "xbrl-json"}:
        document = read_json(text)
        kind = kind_of_json(document) if kind == "json" else kind
        found = _document(name, text, document, kind, how)
        return Checked(name, kind, tuple(found))
    try:
        found = check_rdf(name, text, kind, shacl=how.shacl)
        return Checked(name, kind, (*found, *([_not_compared(name)] if how.sources else ())))
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        place = Region(line, column, error.end_lineno or line, error.end_offset or column)
        raise NotCheckedError(f"not RDF: {error.msg}", place) from None


def _document(name: str, text: str, document: Any, kind: str, how: Checking) -> list[Finding]:
    found = check_json(name, text, document, kind, shacl=how.shacl)
    if how.sources is None or any(f.severity == "error" for f in found):
        return found
    if kind == "xbrl-json" or not (isinstance(document, dict) and "schemaVersion" in document):
        return [*found, _not_compared(name)]
    from .evidence import compared

    return found + placed(name, text, compared(document, how.sources))


def _not_compared(name: str) -> Finding:
    message = "only a filing document is compared with its source: this is another kind of file"
    return finding(name, "source-not-found", message)


def _lines(name: str, text: str, how: Checking) -> Checked:
    """NDJSON: a document a line; a line that is no JSON leaves the others checked."""
    found: list[Finding] = []
    unchecked = ""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            document = read_json(line)
            each = _document(name, line, document, kind_of_json(document), how)
        except (NotCheckedError, ValueError) as error:
            unchecked = unchecked or f"line {number}: {error}"
            place = getattr(error, "region", None) or Region(1, 1, 1, len(line) + 1)
            each = [finding(name, "not-json", str(error), region=place)]
        found += [_moved(one, number) for one in each]
    return Checked(name, "jsonl", tuple(found), unchecked)


def _moved(one: Finding, line: int) -> Finding:
    from ..records import replace

    region = one.region or Region(1, 1, 1, 1)
    return replace(one, region=region._replace(line=line, end_line=line))


def _unchecked(name: str, kind: str, why: str, region: Region | None) -> Checked:
    return Checked(name, kind, (finding(name, "not-checked", why, region=region),), why)

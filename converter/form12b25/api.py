"""The library: read, convert, load, validate."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, overload

from . import views  # noqa: F401 filings are to have them
from .json_text import check_depth, strict_loads, strict_value
from .model import Filing
from .model.loading import from_dict
from .pipeline import read_bytes
from .problems import FilingError, problem
from .rendering import write
from .sources import read_source
from .validation.json_schema import validate_document

if TYPE_CHECKING:
    import os
    from typing import Literal

    from .model import Problem
    from .rendering import Checks, Concepts, ContextPlace, FormatName, TextFormat

    Source = bytes | str | os.PathLike[str] | IO[bytes]


MAX_DOCUMENT = 16 * 1024 * 1024
"""No filing document is near this size; a larger one is refused."""


def read(source: Source, *, any_form: bool = False) -> Filing:
    r"""Read one EDGAR submission of Form 12b-25 (17 CFR 240.12b-25).

    ``source`` is bytes, a path, an open binary file, or the text of a submission (a ``str`` with
    line feeds in it). With ``any_form`` the header of any other form type is read as well.

    Raises :class:`FilingError` where the input is no such submission (its ``reason`` is ``empty``,
    ``binary``, ``compressed``, ``too-large``, ``other-form`` or ``no-form``), and ``OSError`` where
    a file cannot be read.

    >>> filing = read("<DOCUMENT>\n<TYPE>NT 10-Q\n<TEXT>\nFor Period Ended: 3/31/99\n")
    >>> filing.subject_report.period_end
    '1999-03-31'
    """
    data, name = read_source(source)
    return read_bytes(data, name, any_form=any_form)


@overload
def convert(
    source: Source,
    to: Literal["xbr"],
    *,
    any_form: bool = False,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> bytes: ...
@overload
def convert(
    source: Source,
    to: TextFormat = "json",
    *,
    any_form: bool = False,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str: ...
@overload
def convert(
    source: Source,
    to: FormatName,
    *,
    any_form: bool = False,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str | bytes: ...
def convert(  # noqa: PLR0913 each option is spelt out
    source: Source,
    to: FormatName = "json",
    *,
    any_form: bool = False,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str | bytes:
    r"""Return a submission in a format, validated against the published schema.

    ``source`` and ``any_form`` are those of :func:`read`; ``to`` and the other options are those
    of :func:`form12b25.render`. The format ``xbr`` gives bytes, all others text.

    Raises what :func:`read` and :func:`form12b25.render` raise.

    >>> text = convert("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n", evidence=False)
    >>> '"form": "20-F"' in text
    True
    """
    return write(
        read(source, any_form=any_form),
        to,
        evidence=evidence,
        context=context,
        concepts=concepts,
        validate=validate,
    )


def load(document: dict[str, Any] | str | bytes | os.PathLike[str]) -> Filing:
    r"""Return the filing that a filing document, plain or JSON-LD, describes.

    ``document`` is what :func:`validate` takes. Raises :class:`FilingError` (reason ``not-json`` or
    ``invalid``) for what is no valid filing document, and ``OSError``.

    >>> filing = read("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n")
    >>> load(write(filing)) == load(write(filing, "jsonld")) == filing
    True
    """
    loaded = _loaded(_data(document))
    broken = list(validate_document(loaded))
    if broken:
        raise FilingError("invalid", "; ".join(p.message for p in broken[:5]))
    filing: Filing = from_dict(Filing, loaded)
    return filing


def validate(
    document: dict[str, Any] | str | bytes | os.PathLike[str], *, engine: str = "auto"
) -> list[Problem]:
    r"""Return what is wrong with a filing document or an xBRL-JSON report; [] for a valid one.

    ``document`` is a loaded document, JSON text, or a path (``os.PathLike``, or a ``str`` that is
    no JSON object). What has ``documentInfo`` is a report. ``engine``: see
    :func:`form12b25.validation.json_schema.validate_document`.

    Raises :class:`FilingError` (reason ``not-json``, or ``too-large`` above 16 MB) for what cannot
    be checked, and ``OSError``.

    >>> [p.code for p in validate('{"schemaVersion": "1.0.0"}')]
    ['schema-missing-key']
    """
    data = _data(document)
    loaded = _loaded(data)
    if not (isinstance(loaded, dict) and "documentInfo" in loaded):
        return list(validate_document(loaded, engine=engine))
    from .validation.report import is_utf8, validate_report

    found = list(validate_report(loaded, engine=engine))
    if isinstance(data, bytes) and not is_utf8(data):
        found.append(problem("xbrl-encoding", "the file is not UTF-8, or begins with a BOM"))
    return found


def _data(
    document: dict[str, Any] | str | bytes | os.PathLike[str],
) -> dict[str, Any] | str | bytes:
    if isinstance(document, (dict, bytes)):
        return document
    if isinstance(document, str) and document.lstrip().startswith(("{", "[")):
        return document
    with Path(document).open("rb") as file:
        return file.read(MAX_DOCUMENT + 1)


def _loaded(data: dict[str, Any] | str | bytes) -> Any:
    if not isinstance(data, dict) and len(data) > MAX_DOCUMENT:
        size = MAX_DOCUMENT // (1024 * 1024)
        raise FilingError("too-large", f"the document is larger than {size} MB: none is")
    try:
        if isinstance(data, dict):
            return strict_value(data)
        loaded = strict_loads(data)
        check_depth(loaded)
    except ValueError as error:
        raise FilingError("not-json", f"not JSON: {error}") from error
    return loaded

"""The library: read, convert, validate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .linked import ntriples
from .model import Filing
from .model.loading import from_dict
from .pipeline import read_bytes
from .problems import FilingError, InvalidOutputError
from .sources import read_source
from .validation.json_schema import validate_document
from .validation.shapes import validate_graph
from .writers import FORMATS

if TYPE_CHECKING:
    import os

    from .model import Problem

    Source = bytes | str | os.PathLike[str] | IO[bytes]


def read(source: Source, *, any_form: bool = False) -> Filing:
    r"""Read one EDGAR submission of Form 12b-25 (17 CFR 240.12b-25).

    ``source`` is bytes, a path, an open binary file, or the text of a submission (a ``str`` with
    line feeds in it). With ``any_form`` the header of any other form type is read as well.

    Raises :class:`FilingError` where the input is no such submission (its ``reason`` is ``empty``,
    ``binary``, ``too-large`` or ``other-form``), and ``OSError`` where a file cannot be read.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\nFor Period Ended: 3/31/99\n")
    >>> filing.subject_report.period_end
    '1999-03-31'
    """
    data, name = read_source(source)
    return read_bytes(data, name, any_form=any_form)


def convert(source: Source, to: str = "json", *, any_form: bool = False, **options: Any) -> str:
    r"""Return a submission as a document, validated against the published schema.

    ``to`` is a name of :data:`form12b25.writers.FORMATS`; the options are those of :func:`write`.

    Raises what :func:`read` raises; ``ValueError`` for an unknown format; ``InvalidOutputError``
    (a bug of this package) where the document breaks the schema.

    >>> text = convert("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n", evidence=False)
    >>> '"form": "20-F"' in text
    True
    """
    return write(read(source, any_form=any_form), to, **options)


def write(
    filing: Filing,
    to: str = "json",
    *,
    evidence: bool = True,
    inline_context: bool = False,
    shapes: bool = False,
) -> str:
    r"""Return a filing in a format, validated first.

    ``evidence=False`` leaves out evidence. ``inline_context`` puts the JSON-LD context into a
    ``jsonld`` document, in place of its URL. The document is validated against the JSON Schema;
    with ``shapes`` the graph is validated against the SHACL shapes, too.

    Raises ``ValueError`` for an unknown format, ``InvalidOutputError`` for an invalid document.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n")
    >>> write(filing).startswith('{\n  "schemaVersion": "1.0.0"')
    True
    >>> print(write(filing, "turtle", shapes=True)[:63])
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix vcar
    """
    if to not in FORMATS:
        raise ValueError(f"unknown format {to!r}: one of {', '.join(FORMATS)}")
    check(filing, evidence=evidence, shapes=shapes)
    more = {"inline_context": True} if inline_context and to == "jsonld" else {}
    return FORMATS[to].write(filing, evidence=evidence, **more)


def check(filing: Filing, *, evidence: bool = True, shapes: bool = False) -> list[Problem]:
    r"""Validate what would be written of a filing; return the doubts that its graph raises.

    Raises ``InvalidOutputError`` as :func:`write` does. Without ``shapes`` there are no doubts.

    >>> text = "FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n"
    >>> [doubt.code for doubt in check(read(text), shapes=True)]
    []
    """
    broken = list(validate_document(filing.to_dict(evidence=evidence)))
    found = list(validate_graph(ntriples(filing, evidence=evidence))) if shapes else []
    broken += [note for note in found if note.severity == "error"]
    if broken:
        raise InvalidOutputError("; ".join(p.message for p in broken[:5]))
    return found


def load(document: dict[str, Any] | str | bytes | os.PathLike[str]) -> Filing:
    r"""Return the filing that a filing document, plain or JSON-LD, tells of.

    ``document`` is what :func:`validate` takes. Raises :class:`FilingError` (reason ``not-json`` or
    ``invalid``) for what is no valid filing document, and ``OSError``.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n")
    >>> load(write(filing)) == load(write(filing, "jsonld")) == filing
    True
    """
    loaded = _loaded(document)
    broken = list(validate_document(loaded))
    if broken:
        raise FilingError("invalid", "; ".join(p.message for p in broken[:5]))
    filing: Filing = from_dict(Filing, loaded)
    return filing


def validate(
    document: dict[str, Any] | str | bytes | os.PathLike[str], *, engine: str = "auto"
) -> list[Problem]:
    r"""Return what is wrong with a filing document; an empty list for a valid one.

    ``document`` is a loaded document, JSON text, or a path (``os.PathLike``, or a ``str`` that is
    no JSON object). ``engine``: see :func:`form12b25.validation.json_schema.validate_document`.

    Raises :class:`FilingError` (reason ``not-json``) for text that is no JSON, and ``OSError``.

    >>> [p.code for p in validate('{"schemaVersion": "1.0.0"}')]
    ['schema']
    """
    return list(validate_document(_loaded(document), engine=engine))


def _loaded(document: dict[str, Any] | str | bytes | os.PathLike[str]) -> Any:
    if isinstance(document, dict):
        return document
    if isinstance(document, str) and not document.lstrip().startswith(("{", "[")):
        document = Path(document)
    data = document if isinstance(document, (str, bytes)) else Path(document).read_bytes()
    try:
        return json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FilingError("not-json", f"not JSON: {error}") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")

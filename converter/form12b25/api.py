"""The library: read, convert, validate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from .linked import ntriples
from .model import Filing
from .model.loading import from_dict
from .pipeline import read_bytes
from .problems import FilingError, InvalidOutputError, problem
from .sources import read_source
from .validation.json_schema import validate_document
from .validation.shapes import validate_graph
from .writers import FORMATS

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

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


class Options(NamedTuple):
    """How a filing is written.

    ``evidence=False`` leaves out evidence. ``inline_context`` puts the JSON-LD context into a
    ``jsonld`` document, in place of its URL. With ``shapes`` the graph of a document is validated
    against the SHACL shapes, besides the JSON Schema. ``concepts`` of ``xbrl-json`` and ``xbr`` is
    ``nt``, or ``us-gaap`` for the elements of dei and us-gaap where there are any.
    """

    evidence: bool = True
    inline_context: bool = False
    shapes: bool = False
    concepts: str = "nt"


class Written(NamedTuple):
    """What is written of a filing, and what is to be told of it.

    The notes are the doubts that the shapes raise about a graph, or what of the filing a strict
    report cannot say. ``content`` is bytes in the format ``xbr``, else text.
    """

    content: str | bytes
    notes: list[Problem]


_DEFAULT = Options()


def convert(
    source: Source, to: str = "json", *, any_form: bool = False, **options: Any
) -> str | bytes:
    r"""Return a submission as a document, validated against the published schema.

    ``to`` is a name of :data:`form12b25.writers.FORMATS`; the options are those of
    :class:`Options`. The format ``xbr`` gives bytes, all others text.

    Raises what :func:`read` and :func:`make` raise.

    >>> text = convert("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n", evidence=False)
    >>> '"form": "20-F"' in text
    True
    """
    return write(read(source, any_form=any_form), to, **options)


def write(filing: Filing, to: str = "json", **options: Any) -> str | bytes:
    r"""Return a filing in a format, validated first.

    The options are those of :class:`Options`. Raises what :func:`make` raises. The format ``xbr``
    gives bytes, all others text.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n")
    >>> write(filing).startswith('{\n  "schemaVersion": "1.0.0"')
    True
    >>> print(write(filing, "turtle", shapes=True)[:63])
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix vcar
    """
    return make(filing, to, Options(**options)).content


def make(filing: Filing, to: str = "json", options: Options = _DEFAULT) -> Written:
    r"""Return a filing in a format, validated first, with the notes on it.

    A document is validated against the JSON Schema, its graph perhaps against the shapes; a report
    is validated against the profile of our taxonomy.

    Raises ``ValueError`` for an unknown format; ``FilingError`` where a report is asked for of a
    filing without a CIK (reason ``no-entity``) or without any fact that a report can say
    (``no-facts``); ``InvalidOutputError`` (a bug of this package) for an invalid document.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n")
    >>> make(filing, "ntriples", Options(evidence=False)).notes
    []
    """
    if to not in FORMATS:
        raise ValueError(f"unknown format {to!r}: one of {', '.join(FORMATS)}")
    if FORMATS[to].of == "report":
        from .validation.report import validate_report
        from .xbrl import report_of

        report = report_of(filing, evidence=options.evidence, concepts=options.concepts)
        _refuse(validate_report(report.document))
        return Written(FORMATS[to].write(report), list(report.left_out))
    notes = check(filing, evidence=options.evidence, shapes=options.shapes)
    more = {"inline_context": True} if options.inline_context and to == "jsonld" else {}
    return Written(FORMATS[to].write(filing, evidence=options.evidence, **more), notes)


def _refuse(broken: Iterable[Problem]) -> None:
    if messages := [p.message for p in broken]:
        raise InvalidOutputError("; ".join(messages[:5]))


def check(filing: Filing, *, evidence: bool = True, shapes: bool = False) -> list[Problem]:
    r"""Validate what would be written of a filing; return the doubts that its graph raises.

    Raises ``InvalidOutputError`` as :func:`make` does. Without ``shapes`` there are no doubts.

    >>> text = "FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n"
    >>> [doubt.code for doubt in check(read(text), shapes=True)]
    []
    """
    broken = list(validate_document(filing.to_dict(evidence=evidence)))
    found = list(validate_graph(ntriples(filing, evidence=evidence))) if shapes else []
    _refuse([*broken, *(note for note in found if note.severity == "error")])
    return found


def load(document: dict[str, Any] | str | bytes | os.PathLike[str]) -> Filing:
    r"""Return the filing that a filing document, plain or JSON-LD, tells of.

    ``document`` is what :func:`validate` takes. Raises :class:`FilingError` (reason ``not-json`` or
    ``invalid``) for what is no valid filing document, and ``OSError``.

    >>> filing = read("FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 20-F\n")
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

    Raises :class:`FilingError` (reason ``not-json``) for text that is no JSON, and ``OSError``.

    >>> [p.code for p in validate('{"schemaVersion": "1.0.0"}')]
    ['schema']
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
    return Path(document).read_bytes()


def _loaded(data: dict[str, Any] | str | bytes) -> Any:
    try:
        if isinstance(data, dict):
            json.dumps(data, ensure_ascii=False, allow_nan=False).encode()
            return data
        loaded = json.loads(data, parse_constant=_no_constant, object_pairs_hook=_object)
        text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
        if r"\ud" in text.lower():
            json.dumps(loaded, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise FilingError("not-json", "not JSON: a text has half a surrogate pair in it") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise FilingError("not-json", f"not JSON: {error}") from error
    return loaded


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A key that stands twice would lose a value (RFC 8259, section 4)."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return made

"""A document against a published JSON Schema (2020-12), by jsonschema or jsonschema-rs."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..json_text import check_depth
from ..problems import problem
from ..resources import text
from ..scalars import is_day, is_moment
from .phrases import short
from .rules import broken_rules, inspected
from .words import Fault, distinct, faults_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonschema import Draft202012Validator, ValidationError

    from ..model import Problem

FILING = "filing.schema.json"
_MOST = 5000
"""Faults of one document that are put into words."""


@cache
def schema(name: str = FILING) -> dict[str, Any]:
    """Return a published JSON Schema: that of the filing document, or another file's.

    >>> schema("xbrl-json.schema.json")["title"]
    'xBRL-JSON report of a Form 12b-25'
    """
    loaded: dict[str, Any] = json.loads(text("schema", name))
    return loaded


def validate_document(
    document: Any, *, engine: str = "auto", name: str = FILING
) -> Iterator[Problem]:
    """Yield a problem for each way in which a document breaks the schema of a name.

    A filing document that follows its schema is held to the rules of
    :mod:`~form12b25.validation.rules` as well.

    ``engine`` is ``jsonschema``, ``jsonschema-rs`` (extra ``fast``), or ``auto``: the fast one if
    it is installed. Both give the same results. Raises :class:`ValueError` for another name, and
    :class:`ImportError` where the engine is not installed.

    >>> [p.code for p in validate_document({"schemaVersion": "1.0.0"})]
    ['schema-missing-key']
    """
    found = faults(document, engine=engine, name=name)
    for fault in found:
        yield problem(fault.code, f"{pointer(fault.path)}: {said(fault)}")
    if name == FILING and not found:
        for fault in broken_rules(document):
            yield problem(fault.code, f"{pointer(fault.path)}: {said(fault)}")


def faults(document: Any, *, engine: str = "auto", name: str = FILING) -> list[Fault]:
    """Return each way in which a document breaks a schema, sorted by path.

    Raises :class:`ValueError` for a document that is nested without end.

    >>> faults({"schemaVersion": "1.0.0"}, engine="jsonschema")[0].message
    "the key 'source' is missing at the top of the document"
    """
    if engine not in {"auto", "jsonschema", "jsonschema-rs"}:
        raise ValueError(f"no engine {engine!r}: auto, jsonschema or jsonschema-rs")
    fast = None
    if engine != "jsonschema":
        try:
            fast = _fast(name)
            if fast.is_valid(document):
                return []
        except ImportError:
            if engine == "jsonschema-rs":
                raise
    check_depth(document)
    errors = islice(_reference(name).iter_errors(document), _MOST)
    found = distinct(fault for error in errors for fault in faults_of(error))
    if fast is not None and not found:  # what one engine refuses is not valid
        error = next(fast.iter_errors(document))
        path = tuple(map(str, error.instance_path))
        found = [Fault(path, "schema-value", short(error.message))]
    return found


def is_valid_text(data: bytes) -> bool:
    """Return whether bytes are surely a valid filing document; False where that is not sure.

    It is a plain document (no JSON-LD), recognized in a fraction of the time: read
    by orjson, which takes the last of two like keys, so that the keys are counted in the text, too
    (a text may seem to have more of them, never fewer).
    Without the extra ``fast`` nothing is sure.
    """
    try:
        import orjson

        validator = _fast(FILING)
    except ImportError:
        return False
    try:
        document = orjson.loads(data)
    except ValueError:
        return False
    if type(document) is not dict or "@context" in document:
        return False
    if not validator.is_valid(document):
        return False
    found, keys = inspected(document)
    return not found and keys == data.translate(None, b" \t\r\n").count(b'":')


def said(fault: Fault) -> str:
    """Return a fault's message, with its hint."""
    return f"{fault.message} ({fault.hint})" if fault.hint else fault.message


def pointer(path: Iterable[str]) -> str:
    """Return a JSON pointer (RFC 6901).

    >>> pointer(["facts", "a/b"])
    '/facts/a~1b'
    """
    return "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in path)


def _is_date(value: object) -> bool:
    return not isinstance(value, str) or is_day(value)


def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or is_moment(value)


@cache
def _reference(name: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend

    checker = FormatChecker(formats=())
    checker.checks("date")(_is_date)
    checker.checks("date-time")(_is_date_time)
    made: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    validator: Draft202012Validator = made(schema(name), format_checker=checker)
    return validator


def _pattern(_: object, pattern: str, instance: object, __: object) -> Iterator[ValidationError]:
    """A pattern as JSON Schema has it: in Python, ``$`` is also in front of a last line feed."""
    from jsonschema import ValidationError

    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"(?<!\\)\$", r"\\Z", pattern))


@cache
def _fast(name: str) -> Any:
    """Return the fast validator; what is wrong, the reference engine says in plain words."""
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(
        schema(name), validate_formats=True, formats={"date": _is_date, "date-time": _is_date_time}
    )

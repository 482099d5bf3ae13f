"""A document against a published JSON Schema (2020-12), by jsonschema or jsonschema-rs."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ..problems import problem
from ..resources import text
from ..scalars import is_day, is_moment
from .rules import broken_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model import Problem

_LONG = 200


FILING = "filing.schema.json"


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
    ['schema']
    """
    found = faults(document, engine=engine, name=name)
    for path, message in found:
        yield problem("schema", f"{pointer(path)}: {message}")
    if name == FILING and not found:
        for path, message in broken_rules(document):
            yield problem("rule", f"{pointer(path)}: {message}")


def faults(
    document: Any, *, engine: str = "auto", name: str = FILING
) -> list[tuple[tuple[str, ...], str]]:
    """Return path and message of each way in which a document breaks a schema, sorted.

    >>> faults({"schemaVersion": "1.0.0"}, engine="jsonschema")
    [((), "'source' is a required property")]
    """
    return sorted(_engine(engine, name)(document))


def pointer(path: Iterable[str]) -> str:
    """Return a JSON pointer (RFC 6901).

    >>> pointer(["facts", "a/b"])
    '/facts/a~1b'
    """
    return "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in path)


def _short(message: str) -> str:
    return (
        message if len(message) <= _LONG else message[: _LONG // 2] + " … " + message[-_LONG // 2 :]
    )


@cache
def _engine(name: str, schema_name: str) -> Callable[[Any], list[tuple[tuple[str, ...], str]]]:
    if name not in {"auto", "jsonschema", "jsonschema-rs"}:
        raise ValueError(f"no engine {name!r}: auto, jsonschema or jsonschema-rs")
    if name != "jsonschema":
        try:
            return _fast(schema_name)
        except ImportError:
            if name == "jsonschema-rs":
                raise
    return _reference(schema_name)


def _is_date(value: object) -> bool:
    return not isinstance(value, str) or is_day(value)


def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or is_moment(value)


def _reference(name: str) -> Callable[[Any], list[tuple[tuple[str, ...], str]]]:
    from jsonschema import Draft202012Validator, FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date")(_is_date)
    checker.checks("date-time")(_is_date_time)
    validator = Draft202012Validator(schema(name), format_checker=checker)

    def errors(document: Any) -> list[tuple[tuple[str, ...], str]]:
        return [
            (tuple(map(str, e.absolute_path)), _short(e.message))
            for e in validator.iter_errors(document)
        ]

    return errors


def _fast(name: str) -> Callable[[Any], list[tuple[tuple[str, ...], str]]]:
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator(
        schema(name), validate_formats=True, formats={"date": _is_date, "date-time": _is_date_time}
    )

    def errors(document: Any) -> list[tuple[tuple[str, ...], str]]:
        if validator.is_valid(document):
            return []
        return [
            (tuple(map(str, e.instance_path)), _short(e.message))
            for e in validator.iter_errors(document)
        ]

    return errors

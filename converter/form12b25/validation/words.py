"""What a JSON Schema finds, in plain words: one small function a keyword.

A fault says where (a path, of the key or of the value), what is wrong, and, where that can be
known, what was meant. The words come from the schema's own titles and examples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .phrases import (
    FEW,
    KINDS,
    LONG,
    closest,
    described,
    example_of,
    kind_of,
    listed,
    meant,
    name_of,
    place_of,
    properties_of,
    reason_of,
    short,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_Error = Any
"""A ``jsonschema.ValidationError``: its types say "or unset" everywhere, which it never is here."""


class Fault(NamedTuple):
    """One thing that is wrong with a document.

    ``path`` leads to the value, or with ``at_key`` to a key that should not be there or whose value
    is meant as a whole.
    """

    path: tuple[str, ...]
    code: str
    message: str
    hint: str = ""
    at_key: bool = False


def faults_of(error: _Error) -> Iterator[Fault]:
    """Yield what an error of jsonschema says: several faults where it is about several keys.

    >>> from jsonschema import Draft202012Validator as Validator
    >>> schema = {"properties": {"filedOn": {"type": "string"}}, "additionalProperties": False}
    >>> (error,) = Validator(schema).iter_errors({"filledOn": "2024-05-15"})
    >>> [(fault.message, fault.hint) for fault in faults_of(error)]
    [("there is no key 'filledOn' here", "did you mean 'filedOn'?")]
    """
    word = _WORDS.get(str(error.validator))
    path = tuple(map(str, error.absolute_path))
    if word is None:
        yield Fault(path, "schema-value", f"{name_of(path)}: {short(error.message)}")
        return
    yield from word(error, path)


def distinct(faults: Iterable[Fault]) -> list[Fault]:
    """Return faults sorted by path, one for each thing that is to be mended.

    A value of the wrong type breaks every other rule for it, too.
    """
    found: dict[tuple[str, ...], dict[str, Fault]] = {}
    for fault in sorted(set(faults)):
        key = fault.code if fault.code != "schema-missing-key" else fault.message
        found.setdefault(fault.path, {}).setdefault(key, fault)
    return [
        fault
        for group in found.values()
        for fault in ([group["schema-type"]] if "schema-type" in group else group.values())
    ]


def _unknown(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    known = list(error.schema.get("properties", {}))
    patterns = error.schema.get("patternProperties", {})
    for key in sorted(set(error.instance) - set(known)):
        if patterns and key in error.schema.get("properties", {}):
            continue
        close = closest(key, known)
        hint = f"{close!r} is there already" if close in error.instance else meant(key, known)
        message = f"there is no key {short(key, LONG)!r} {place_of(error, path)}"
        yield Fault((*path, key), "schema-unknown-key", message, hint, at_key=True)


def _missing(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    """One error for each key that is required: its message begins with the key."""
    for key in error.validator_value:
        if key not in error.instance and error.message.startswith(repr(key)):
            if _misspelt(error, key):
                continue
            message = f"the key {key!r} is missing {place_of(error, path)}"
            hint = example_of(properties_of(error).get(key))
            yield Fault(path, "schema-missing-key", message, hint)


def _misspelt(error: _Error, key: str) -> bool:
    """Return whether a key that is missing is there, misspelt: of that one it is told."""
    unknown = [k for k in error.instance if k not in properties_of(error)]
    closed = error.schema.get("additionalProperties") is False
    return closed and closest(key, unknown) is not None


def _dependent(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    for key, needed in error.validator_value.items():
        for other in needed:
            if key in error.instance and other not in error.instance:
                if not error.message.startswith(repr(other)) or _misspelt(error, other):
                    continue
                message = f"the key {other!r} is missing: {key!r} needs it"
                yield Fault((*path, key), "schema-missing-key", message, at_key=True)


def _type(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    wanted = error.validator_value
    names = [wanted] if isinstance(wanted, str) else wanted
    said = " or ".join(KINDS.get(name, name) for name in names)
    found = kind_of(error.instance)
    if isinstance(error.instance, (str, int, float)) and not isinstance(error.instance, bool):
        found += f" ({shown(error.instance)})"
    message = f"{name_of(path)} must be {said}, not {found}"
    hint = "leave the key out where there is no value" if error.instance is None else ""
    if not hint and "string" in names and isinstance(error.instance, (int, float)):
        hint = f'write it in quotes: "{error.instance}"'
    yield Fault(path, "schema-type", message, hint or example_of(error.schema))


def _format(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    kinds = {
        "date": "a date like 2021-12-13",
        "date-time": "a time like 2024-05-15T16:30:15-04:00",
    }
    wanted = kinds.get(str(error.validator_value), f"a {error.validator_value}")
    message = f"{name_of(path)} must be {wanted}, not {shown(error.instance)}"
    yield Fault(path, "schema-value", message, _date_hint(error))


def _pattern(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    if error.schema.get("format") in {"date", "date-time"}:
        yield from _format(_as_format(error), path)
        return
    examples = error.schema.get("examples") or []
    wanted = f"like {shown(examples[0])}" if examples else f"of the form {error.validator_value}"
    message = f"{name_of(path)} must be {wanted}, not {shown(error.instance)}"
    yield Fault(path, "schema-value", message, _text_hint(error.instance))


def _as_format(error: _Error) -> _Error:
    error.validator, error.validator_value = "format", error.schema["format"]
    return error


def _date_hint(error: _Error) -> str:
    text = str(error.instance)
    digits = "".join(c for c in text if c.isdigit())
    if error.validator_value == "date" and len(digits) == len("20211213") and digits == text:
        return f"with hyphens: {digits[:4]}-{digits[4:6]}-{digits[6:]}"
    if error.validator_value == "date-time" and text.endswith("Z"):
        return "the time is that of New York, with its offset, not UTC"
    return ""


def _text_hint(value: Any) -> str:
    if isinstance(value, str) and value != value.strip():
        return "without the blanks around it"
    if isinstance(value, str) and not value:
        return "leave the key out where there is no value"
    return ""


def _listed(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    allowed = error.validator_value
    allowed = allowed if error.validator == "enum" else [allowed]
    texts = [value for value in allowed if isinstance(value, str)]
    close = closest(str(error.instance), texts)
    wanted = f"one of {len(allowed)} names" if close and len(allowed) > FEW else listed(allowed)
    message = f"{name_of(path)} must be {wanted}, not {shown(error.instance)}"
    if (why := reason_of(error)) is not None:
        yield Fault(path, "schema-contradiction", f"{message}: {why}")
        return
    yield Fault(path, "schema-value", message, meant(str(error.instance), texts))


def _bound(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    limit, value = error.validator_value, error.instance
    said = {
        "minimum": f"must be {limit} or more, not {shown(value)}",
        "maximum": f"must be {limit} or less, not {shown(value)}",
        "minLength": "must not be empty",
        "maxLength": f"must have {limit} characters at most",
        "minItems": "must not be empty: leave the key out instead",
        "maxItems": f"must have {limit} items at most",
        "minProperties": "must not be empty: leave the key out instead",
        "uniqueItems": "has an item twice",
        "multipleOf": f"must be a multiple of {limit}",
    }[str(error.validator)]
    yield Fault(path, "schema-value", f"{name_of(path)} {said}")


def _choice(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    """Of several forms that a value may have: what is wrong with the one that was meant."""
    if not error.context:
        keys = [key for branch in error.validator_value for key in _named(branch)]
        both = " and ".join(repr(key) for key in keys if key in error.instance)
        why = f"{both} exclude each other" if both else "it is of more than one form"
        yield Fault(path, "schema-contradiction", f"{name_of(path)}: {why}")
        return
    branches: dict[int, list[_Error]] = {}
    for found in error.context:
        branches.setdefault(found.relative_schema_path[0], []).append(found)
    if all(len(b) == 1 and b[0].validator == "required" for b in branches.values()):
        keys = [key for b in branches.values() for key in b[0].validator_value]
        message = f"one of the keys {listed(keys)} is missing {place_of(error, path)}"
        yield Fault(path, "schema-missing-key", message)
        return
    meant = min(branches.values(), key=lambda b: (_wrong_kind(b), len(b)))
    if _wrong_kind(meant) or meant[0].validator == "const":
        forms = [_form(found) for b in branches.values() for found in b[:1]]
        message = f"{name_of(path)} must be {' or '.join(forms)}, not {shown(error.instance)}"
        yield Fault(path, "schema-value", message)
        return
    for found in meant:
        yield from faults_of(found)


def _wrong_kind(branch: list[_Error]) -> bool:
    """Return whether a value is not even of the kind that a branch is for."""
    return any(e.validator == "type" and not e.relative_path for e in branch)


def _form(error: _Error) -> str:
    if error.validator == "type":
        return KINDS.get(error.validator_value, str(error.validator_value))
    return shown(error.validator_value) if error.validator == "const" else short(error.message)


def _contained(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    wanted = error.validator_value.get("const", error.validator_value)
    yield Fault(path, "schema-value", f"{name_of(path)} must have {shown(wanted)} in it")


def _excluded(error: _Error, path: tuple[str, ...]) -> Iterator[Fault]:
    why = described(error.validator_value) or reason_of(error)
    if why is None:
        keys = _named(error.validator_value)
        both = [key for key in keys if isinstance(error.instance, dict) and key in error.instance]
        why = f"{listed(both)} cannot stand here together with what else is there"
    yield Fault(path, "schema-contradiction", f"{name_of(path)}: {why}")


def _named(schema: Any) -> list[str]:
    found = list(schema.get("required", ())) if isinstance(schema, dict) else []
    return found + [key for part in schema.get("anyOf", ()) for key in _named(part)]


_WORDS: dict[str, Callable[[_Error, tuple[str, ...]], Iterator[Fault]]] = {
    "additionalProperties": _unknown,
    "unevaluatedProperties": _unknown,
    "required": _missing,
    "dependentRequired": _dependent,
    "type": _type,
    "format": _format,
    "pattern": _pattern,
    "enum": _listed,
    "const": _listed,
    "oneOf": _choice,
    "anyOf": _choice,
    "contains": _contained,
    "not": _excluded,
    **dict.fromkeys(
        (
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "uniqueItems",
            "multipleOf",
        ),
        _bound,
    ),
}
"""Keyword of JSON Schema → what it has to say."""

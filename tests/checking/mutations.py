"""Single faults of a filing document, made by rule over every value that stands in one.

Each is (name, pointer, document). Where a value may be many things, what is made is none of them.
"""

import json
from pathlib import Path

from form12b25.validation.json_schema import schema

WHOLE = json.loads((Path(__file__).parents[1] / "linked" / "whole.json").read_text("utf-8"))
FREE = {"reasonNarrative", "changeExplanation", "quote", "message"}
"""Texts without a form: nothing but emptiness is wrong with them."""


def _places(value, path=()):
    yield path, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(item, (dict, list)):
            yield from _places(item, (*path, key))
        else:
            yield (*path, key), item


def _with(path, change):
    """The whole document with what a path leads to given to ``change``, in its holder."""
    document = json.loads(json.dumps(WHOLE))
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    change(holder, path[-1])
    return document


def _set(value):
    return lambda holder, key: holder.__setitem__(key, value)


def _misspell(holder, key):
    items = [(key[:-1] + "x" if name == key else name, item) for name, item in holder.items()]
    holder.clear()
    holder.update(items)


def _part(path):
    """The part of the schema that says what may stand at a path."""
    part = schema()
    for key in path:
        if "$ref" in part:
            part = schema()["$defs"][part["$ref"].rsplit("/", 1)[1]]
        if "allOf" in part and "properties" not in part:
            part = schema()["$defs"][part["allOf"][0]["$ref"].rsplit("/", 1)[1]]
        part = part["items"] if isinstance(key, int) else part["properties"][key]
    return part


def _object(path):
    part = _part(path)
    if "allOf" in part and "properties" not in part:
        part = part["allOf"][0]
    return schema()["$defs"][part["$ref"].rsplit("/", 1)[1]] if "$ref" in part else part


def _of_number(part, value):
    yield "as a text", _set(str(value))
    yield "a fraction", _set(value + 0.5)
    yield "out of range", _set(part.get("minimum", -(10**9)) - 1)


def _of_text(part, key, value):
    yield "as a number", _set(7)
    yield "empty", _set("")
    if part.get("format") == "date":
        for wrong in ("20240515", "2024-02-30", "15.05.2024", "2024-13-01", "2024-05-15T00:00"):
            yield f"date {wrong}", _set(wrong)
    if "enum" in part or "const" in part:
        yield "not listed", _set(value + "s")
    elif "pattern" in part and "\\S" not in part["pattern"]:
        yield "another form", _set(value + " x")
    elif key not in FREE:
        yield "two lines", _set(value + "\n" + value)
    if part.get("pattern", "").startswith("^-?("):
        yield "with commas", _set("1,000")
        yield "a sign too many", _set("+" + value.lstrip("-"))


def _of_scalar(path, value):
    yield "retype", _set({"a": value})
    yield "null", _set(None)
    yield "of an array", _set([value])
    if isinstance(value, bool):
        yield "yes", _set("yes" if value else "no")
        yield "one", _set(int(value))
    elif isinstance(value, int):
        yield from _of_number(_part(path), value)
    else:
        yield from _of_text(_part(path), path[-1], value)


def _of_key(path):
    yield "misspell", _misspell
    yield "add", lambda holder, key: holder.__setitem__(key + "2", "x")
    if path[-1] in _object(path[:-1]).get("required", ()):
        yield "drop", lambda holder, key: holder.pop(key)


def _of_holder(value):
    if isinstance(value, list):
        return [("empty", _set([])), ("retype", _set({})), ("as a text", _set("x"))]
    return [("retype", _set("x")), ("of an array", _set([value]))]


def mutations():
    """Yield (name, path, document); the same fault of the same key of a class is made once."""
    seen = set()
    for path, value in _places(WHOLE):
        if not path:
            continue
        home = _object(path[:-1]).get("title") if not isinstance(path[-1], int) else None
        kinds = list(_of_key(path)) if home is not None else []
        kinds += _of_holder(value) if isinstance(value, (dict, list)) else _of_scalar(path, value)
        for name, change in kinds:
            where = (home, path[-1] if home else path[-2], name)
            if where not in seen:
                seen.add(where)
                yield name, path, _with(path, change)

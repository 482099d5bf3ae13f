"""``schema/filing.schema.json``, made of the model and of the table of its keys.

The model says what type a field has and whether it has to be there; ``tools/by_hand/keys.toml``
says what its key means, of what form its value is, and gives examples.
"""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from form12b25 import model
from form12b25.linked.derived import DERIVED
from form12b25.linked.vocabulary import CONTEXT_URL, class_name
from form12b25.model import json_key
from form12b25.records import fields
from form12b25.tables import sources, table

BY_HAND = Path(__file__).parent / "by_hand"
_ID = r'^(ntid:|https://w3id\.org/form12b25/id/)[^\s<>"{}|\\^`]+$'
_CLASSES = {cls for name in dir(model) if fields(cls := getattr(model, name))}
_LISTS = {"measure": lambda: list(table("measures")["measures"])}
"""Values that are listed by another table."""


@cache
def keys() -> dict[str, Any]:
    """Return the table of keys; those of header tags stand with the tags."""
    loaded: dict[str, Any] = tomllib.loads((BY_HAND / "keys.toml").read_text("utf-8"))
    loaded.update(sources()["header_tags"]["keys"])
    return loaded


def schema() -> str:
    """Return the text of the schema."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/form12b25/schema/1.0/filing.schema.json",
        **_class(model.Filing),
        "examples": json.loads(keys()["classes"]["Filing"]["example"]),
        "$defs": {
            name[:1].lower() + name[1:]: _class(getattr(model, name))
            for name in keys()["classes"]
            if name != "Filing"
        },
    }
    return json.dumps(made, indent=2) + "\n"


def _class(cls: type) -> dict[str, Any]:
    said, row = keys()["classes"][cls.__name__], keys()[cls.__name__]
    hints = hints_of(cls)
    rules = json.loads(said.get("rules", "{}"))
    derived = [json_key(name) for name in DERIVED.get(cls, ())]
    required = [json_key(name) for name in fields(cls) if _is_needed(hints[name])]
    named = [(json_key(name), hints[name]) for name in fields(cls)]
    properties = {
        **_own(cls, row),
        **{key: _key(key, row[key], None) for key in derived},
        **{key: _key(key, row[key], hint) for key, hint in named},
    }
    made: dict[str, Any] = {
        "title": said.get("title", _words(cls.__name__)),
        "description": said["description"],
        "type": "object",
        "additionalProperties": False,
    }
    if cls is model.Filing:
        made["required"] = required
    made["properties"] = properties
    if required:
        made.setdefault("required", required)
    elif "oneOf" not in rules:
        made["minProperties"] = 1
    made.update(rules)
    return made


def hints_of(cls: type) -> dict[str, Any]:
    """Return the types of the fields of a class of the model."""
    known = {name: getattr(model, name) for name in dir(model) if fields(getattr(model, name))}
    return get_type_hints(cls, None, {"Literal": Literal, "Step": object, **known})


def _own(cls: type, row: dict[str, Any]) -> dict[str, Any]:
    """Return the keys of a document in JSON-LD: the context, the node's IRI, its class."""
    made: dict[str, Any] = {}
    name = class_name(cls)
    kind: dict[str, Any] = {"const": name}
    if cls is model.Filing:
        kind = {"enum": [name, "Filing"]}
        made["@context"] = {
            "title": "Context",
            "description": "JSON-LD only: the published context, by its URL or in place.",
            "oneOf": [{"const": CONTEXT_URL}, {"type": "object"}],
            "examples": [CONTEXT_URL],
        }
    made["id"] = {
        "title": "Id",
        "description": "JSON-LD only: the IRI of the thing, written with the prefix ntid.",
        "type": "string",
        "pattern": _ID,
        "examples": ["ntid:filing/0009999990-24-000001"],
    }
    made["@type" if "type" in row else "type"] = {
        "title": "Class",
        "description": "JSON-LD only: the class of the ontology.",
        **kind,
        "examples": [name],
    }
    return made


def _key(key: str, row: dict[str, Any], hint: Any) -> dict[str, Any]:
    if get_origin(hint) is tuple or row.get("several"):
        item = _value(row, get_args(hint)[0] if hint is not None else None)
        value = {"type": "array", "minItems": 1, "items": item}
    else:
        value = _value(row, hint)
    return {
        "title": row.get("title", _words(key)),
        "description": row["description"],
        **value,
        "examples": row["examples"],
    }


def _value(row: dict[str, Any], hint: Any) -> dict[str, Any]:
    """Return what the schema says of one value: by its type, and its form in the table."""
    kinds = [kind for kind in kinds_of(hint) if kind is not NoneType]
    if "value" in row:
        return _form(row["value"])
    if "node" in row:
        return {"$ref": f"#/$defs/{row['node']}"}
    if len(kinds) == 1 and kinds[0] in _CLASSES:
        name = kinds[0].__name__
        return {"$ref": f"#/$defs/{name[:1].lower()}{name[1:]}"}
    if kinds == [bool]:
        return {"type": "boolean"}
    return {"type": "string", "enum": kinds}


def _form(name: str) -> dict[str, Any]:
    if name in _LISTS:
        return {"type": "string", "enum": _LISTS[name]()}
    form: dict[str, Any] = keys()["values"][name]
    if "schema" in form:
        form = json.loads(form["schema"])
    return {word: said for word, said in form.items() if word not in {"words", "datatype"}}


def kinds_of(hint: Any) -> list[Any]:
    """Return the types of a hint, the values of a Literal in place of it."""
    if get_origin(hint) in {Union, UnionType}:
        return [kind for arg in get_args(hint) for kind in kinds_of(arg)]
    if get_origin(hint) is Literal:
        return list(get_args(hint))
    if get_origin(hint) is tuple:
        return kinds_of(get_args(hint)[0])
    return [] if hint is None else [hint]


def _is_needed(hint: Any) -> bool:
    return NoneType not in get_args(hint) and get_origin(hint) is not tuple


def _words(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()
    return words[:1].upper() + words[1:]

"""The JSON Schema of our xBRL-JSON reports: what XBRL software leaves unchecked, and the shape."""

from __future__ import annotations

from typing import Any

from form12b25.tables import table
from form12b25.xbrl.lexical import GREATEST, LEAST
from form12b25.xbrl.oim import ALWAYS, DOCUMENT_TYPE, LANGUAGE, LINK_GROUPS, LINK_TYPES, NAMESPACES
from form12b25.xbrl.taxonomy import Axis, load_taxonomy, qualified_concepts

ID = "[A-Za-z_][A-Za-z0-9._-]*"
_MIDNIGHT = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T00:00:00"


def profile_schema() -> dict[str, Any]:
    """Return the schema (JSON Schema 2020-12).

    >>> profile_schema()["required"]
    ['documentInfo', 'facts']
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/form12b25/schema/xbrl-json.schema.json",
        "title": "xBRL-JSON report of a Form 12b-25",
        "description": "Profile of xBRL-JSON (OIM 1.0) for notifications of late filing.",
        "type": "object",
        "required": ["documentInfo", "facts"],
        "additionalProperties": False,
        "properties": {
            "documentInfo": _info(),
            "facts": {
                "description": "Facts by id: the path of the value in the filing document.",
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"type": "string", "pattern": f"^{ID}$"},
                "additionalProperties": {
                    "type": "object",
                    "if": {
                        "type": "object",
                        "properties": {
                            "dimensions": {
                                "type": "object",
                                "properties": {"concept": {"const": "xbrl:note"}},
                            }
                        },
                    },
                    "then": {"$ref": "#/$defs/note"},
                    "else": {"$ref": "#/$defs/fact"},
                },
            },
        },
        "$defs": {"fact": _fact(), "note": _note()},
    }


def _info() -> dict[str, Any]:
    addresses = [load_taxonomy().entry_point, *table("xbrl")["official"]["taxonomy"]]
    return _closed(
        ["documentType", "features", "namespaces", "taxonomy"],
        {
            "documentType": {"const": DOCUMENT_TYPE},
            "features": _exactly({"xbrl:allowedDuplicates": "none"}),
            "namespaces": _closed(
                sorted(ALWAYS), {prefix: {"const": uri} for prefix, uri in NAMESPACES.items()}
            ),
            "linkTypes": _exactly(LINK_TYPES),
            "linkGroups": _exactly(LINK_GROUPS),
            "taxonomy": {
                "type": "array",
                "minItems": 1,
                "items": {"type": "string", "enum": addresses},
                "contains": {"const": addresses[0]},
                "uniqueItems": True,
            },
        },
        "What kind of document this is, its prefixes, and the taxonomy of its concepts.",
    )


def _fact() -> dict[str, Any]:
    codes = "|".join(table("currencies")["codes"])
    dimensions: dict[str, Any] = {
        "concept": {"enum": sorted(qualified_concepts())},
        "entity": {"type": "string", "pattern": "^cik:[0-9]{10}$"},
        "period": {"type": "string", "pattern": f"^({_MIDNIGHT}/)?{_MIDNIGHT}$"},
        "unit": {
            "type": "string",
            "pattern": f"^(iso4217:({codes})(/xbrli:shares)?|xbrli:shares)$",
        },
        "language": {"const": LANGUAGE},
    }
    dimensions |= {f"nt:{axis.name}": _axis(axis) for axis in load_taxonomy().axes.values()}
    ids = {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}}
    return _closed(
        ["value", "dimensions"],
        {
            "value": {"type": "string", "pattern": "\\S"},
            "decimals": {"type": "integer", "minimum": LEAST, "maximum": GREATEST},
            "dimensions": _closed(["concept", "entity", "period"], dimensions),
            "links": _closed(["footnote"], {"footnote": _closed(["_"], {"_": ids})}),
        },
        "A fact: its value, and the dimensions that say what it is about.",
    )


def _note() -> dict[str, Any]:
    dimensions = {
        "concept": {"const": "xbrl:note"},
        "noteId": {"type": "string", "pattern": f"^{ID}$"},
        "language": {"const": LANGUAGE},
    }
    return _closed(
        ["value", "dimensions"],
        {
            "value": {"type": "string", "pattern": "\\S"},
            "dimensions": _closed(list(dimensions), dimensions),
        },
        "A quote of the filing, as a fragment of XHTML; facts link to it.",
    )


def _axis(axis: Axis) -> dict[str, Any]:
    """The default member is never written."""
    if axis.typed == "number":
        return {"type": "string", "pattern": "^[1-9][0-9]*$"}
    if axis.typed:
        return {"type": "string", "pattern": "\\S"}
    return {"enum": [f"nt:{member}" for member in axis.members if member != axis.default]}


def _exactly(values: dict[str, str]) -> dict[str, Any]:
    """An object of constants; some generators of code cannot take a ``const`` that is an object."""
    return _closed(list(values), {key: {"const": value} for key, value in values.items()})


def _closed(required: list[str], properties: dict[str, Any], about: str = "") -> dict[str, Any]:
    made = {
        "type": "object",
        "required": required,
        "additionalProperties": False,
        "properties": properties,
    }
    return {"description": about, **made} if about else made

"""``ontology/context.jsonld``, made of the model and of the table of its keys."""

from __future__ import annotations

import json
from types import NoneType
from typing import TYPE_CHECKING, Any, get_origin

from form12b25 import model
from form12b25.linked.derived import DERIVED
from form12b25.linked.vocabulary import BASE, class_name
from form12b25.model import json_key
from form12b25.records import fields

from .schema import hints_of, keys, kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIXES = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    "nt12b25": f"{BASE}ns#",
    "ntid": f"{BASE}id/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
}
Definition = dict[str, Any]


def context() -> str:
    """Return the text of the file, a term a line."""
    scopes, terms = _definitions()
    for cls in classes():
        for key, _, hint in rows_of(cls):
            for below in kinds_of(hint):
                if below in scopes and key in terms:
                    terms[key]["@context"] = scopes[below]
    rows = _PREFIXES | _of_classes(scopes[model.Filing])
    rows |= {key: _short(made) for key, made in terms.items()}
    lines = [f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items()]
    return '{\n  "@context": {\n' + ",\n".join(lines) + "\n  }\n}\n"


def _definitions() -> tuple[dict[type, Definition], Definition]:
    """Return what keys mean in one class alone, by class, and what they mean elsewhere."""
    scopes: dict[type, Definition] = {}
    terms: Definition = {}
    for cls in classes():
        for key, row, hint in rows_of(cls):
            made = _definition(key, row, hint)
            if row.get("scoped"):
                scopes.setdefault(cls, {})[key] = _short(made)
            else:
                terms.setdefault(key, made)
    return scopes, terms


def _of_classes(of_a_filing: Definition) -> Definition:
    rows: Definition = {}
    for cls in classes():
        name = class_name(cls)
        rows[name] = f"nt12b25:{name}"
    for name in ("Filing", class_name(model.Filing)):
        rows[name] = {"@id": f"nt12b25:{name}", "@context": of_a_filing}
    return rows


def classes() -> list[type]:
    """Return the classes of the model, in the order of the table."""
    return [getattr(model, name) for name in keys()["classes"]]


def rows_of(cls: type) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Yield the keys of a class, what the table says of each, and its type (None if derived)."""
    table = keys()[cls.__name__]
    for name in DERIVED.get(cls, ()):
        yield json_key(name), table[json_key(name)], None
    hints = hints_of(cls)
    for name in fields(cls):
        yield json_key(name), table[json_key(name)], hints[name]


def property_of(key: str, row: dict[str, Any]) -> str:
    """Return the property of a key, with its prefix."""
    named = row.get("property", key)
    return named if ":" in named else f"nt12b25:{named}"


def _definition(key: str, row: dict[str, Any], hint: Any) -> Definition:
    made: Definition = {"@id": property_of(key, row)}
    kinds = [kind for kind in kinds_of(hint) if kind is not NoneType]
    form = keys()["values"].get(row.get("value", ""), {})
    if "concepts" in row:
        made |= {"@type": "@vocab", "@context": {"@vocab": f"{BASE}{row['concepts']}/"}}
    elif "node" in row or any(kind in classes() for kind in kinds):
        made["@type"] = "@id"
    elif "datatype" in form:
        made["@type"] = form["datatype"]
    if get_origin(hint) is tuple or row.get("several"):
        made["@container"] = "@set"
    return made


def _short(made: Definition) -> str | Definition:
    return made["@id"] if made.keys() == {"@id"} else made

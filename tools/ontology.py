"""``ontology/form12b25.ttl``, made of the model, and of the table of its keys.

Head, classes and axioms are written by hand, in ``tools/by_hand/``.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from form12b25 import model
from form12b25.linked.vocabulary import BASE, Term, class_name

from .context import classes, property_of, rows_of
from .schema import BY_HAND
from .shapes import SEVERAL, Key, item_of, keys_of, parts, short, text_of

_CONCEPTS = {"measure": "Measure", "direction": "Direction", "reportType": "ReportType"}


class Use(NamedTuple):
    """A class and a key of it that a property is for."""

    cls: type
    key: Key


def ontology() -> str:
    """Return the text of the file."""
    uses = _uses()
    blocks = [
        _property(name, row, uses[f"{BASE}ns#{name}"])
        for cls in classes()
        for key, row, _ in rows_of(cls)
        if "definition" in row and (name := property_of(key, row).removeprefix("nt12b25:"))
    ]
    head, rest = ((BY_HAND / f"ontology-{n}.ttl").read_text("utf-8") for n in ("head", "rest"))
    return head + "\n".join(blocks) + "\n" + rest


def _uses() -> dict[str, list[Use]]:
    found: dict[str, list[Use]] = {}
    for cls, part in parts():
        for key in keys_of(cls, part):
            found.setdefault(key.term.iri, []).append(Use(cls, key))
    return found


def _property(name: str, row: dict[str, Any], uses: list[Use]) -> str:
    first = uses[0].key
    is_object = first.term.kind != "literal"
    types = ["owl:ObjectProperty" if is_object else "owl:DatatypeProperty"]
    types += ["owl:FunctionalProperty"] if all(map(_is_single, uses)) else []
    lines = [f"nt12b25:{name} a {' , '.join(types)}"]
    if "above" in row:
        lines.append(f"rdfs:subPropertyOf {row['above']}")
    classes = {_class(use.cls) for use in uses}
    if len(classes) == 1:
        lines.append(f"rdfs:domain nt12b25:{row.get('domain', classes.pop())}")
    lines.append(f"rdfs:range {row.get('range') or _range(first.term, item_of(first.said))}")
    lines.append(f"rdfs:label {text_of(row.get('label', _words(name)))}@en")
    lines.append(f"skos:definition {text_of(row['definition'])}@en")
    lines.append("rdfs:isDefinedBy <https://w3id.org/form12b25/ns>")
    return " ;\n    ".join(lines) + " .\n"


def _is_single(use: Use) -> bool:
    several = (class_name(use.cls), use.key.term.key) in SEVERAL
    return use.key.said.get("type") != "array" and not several


def _class(cls: type) -> str:
    return "Filing" if cls is model.Filing else class_name(cls)


def _range(term: Term, item: dict[str, Any]) -> str:
    if "$ref" in item:
        name = re.sub(r"^.*/(.)", lambda m: m[1].upper(), item["$ref"])
        return f"nt12b25:{class_name(getattr(model, name))}"
    if term.kind == "concept":
        return f"nt12b25:{_CONCEPTS[term.key]}"
    if "enum" in item:
        return f"[ a rdfs:Datatype ; owl:oneOf ( {' '.join(map(text_of, item['enum']))} ) ]"
    if "oneOf" in item:
        return "[ a rdfs:Datatype ; owl:unionOf ( xsd:integer xsd:string ) ]"
    if term.datatype:
        return short(term.datatype)
    kind = "boolean" if item.get("const") is True else item.get("type", "string")
    return f"xsd:{kind}"


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()

"""``ontology/shapes.ttl``, made of the schema and the JSON-LD context: a shape a class and a key.

What no key says by itself (a period is a span or a day) is written by hand, in
``tools/by_hand/shapes-rules.ttl``; so are the head of the file and its prefixes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from form12b25 import model
from form12b25.linked.vocabulary import BASE, Term, class_name, derived_terms, terms
from form12b25.resources import text

from .schema import BY_HAND, keys

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIXES = {
    f"{BASE}ns#": "nt12b25:",
    f"{BASE}measure/": "ntm:",
    f"{BASE}direction/": "ntd:",
    "http://www.w3.org/2001/XMLSchema#": "xsd:",
    "http://www.w3.org/2006/vcard/ns#": "vcard:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
    "http://www.w3.org/ns/oa#": "oa:",
    "http://www.w3.org/ns/prov#": "prov:",
}
_PHRASES = {
    "ClassContract": "a class or contract",
    "Filing": "a filing",
    "FilingValues": "filing values",
    "HeaderDetails": "header details",
    "ReliefBoxes": "relief boxes",
}
"""What a class is called in a message, where that is not its name."""

_DATATYPES = {
    "date": "a date",
    "dateTime": "a time of US Eastern with its offset",
    "gMonthDay": "a month and day",
    "decimal": "a decimal number",
}
_CONCEPTS = {
    "measure": "one of the published measures",
    "direction": "one of the published directions",
    "reportType": "one of the published report types",
}
_WITH_PATTERN = {"dateTime", "gMonthDay"}
"""Datatypes that allow more than the schema does."""

SEVERAL = {
    ("NameUsage", "usedUntil"),
    ("NameUsage", "usedUntilNoLaterThan"),
    ("NameUsage", "evidence"),
}
"""Of these there are several in a graph that was merged of several filings."""


_NAMES = {"wasGeneratedBy": "generator"}
"""Shapes that are not named as their property is."""


class Key(NamedTuple):
    """A key of a class: its property, what the schema says of it, whether it has to be there."""

    term: Term
    said: dict[str, Any]
    required: bool


def shapes() -> str:
    """Return the text of the file."""
    made = [block for cls, part in parts() for block in _class(cls, part)]
    head, rules = ((BY_HAND / f"shapes-{n}.ttl").read_text("utf-8") for n in ("head", "rules"))
    return f"{head}\n{chr(10).join(made)}\n{rules}"


def parts() -> Iterator[tuple[type, dict[str, Any]]]:
    """Yield the class of the model, and the part of the schema that describes it."""
    schema = json.loads(text("schema", "filing.schema.json"))
    yield model.Filing, schema
    for name, part in schema["$defs"].items():
        yield getattr(model, name[0].upper() + name[1:]), part


def keys_of(cls: type, part: dict[str, Any]) -> Iterator[Key]:
    """Yield the keys of a class of the model, those of its graph alone first."""
    required = part.get("required", ())
    for term in (*derived_terms(cls), *terms(cls)):
        yield Key(term, part["properties"][term.key], term.key in required)


def item_of(said: dict[str, Any]) -> dict[str, Any]:
    """Return what the schema says of a value, or of each value of an array."""
    item: dict[str, Any] = said.get("items", said)
    return item["allOf"][0] if "allOf" in item else item


def _class(cls: type, part: dict[str, Any]) -> Iterator[str]:
    name = "Filing" if cls is model.Filing else class_name(cls)
    targets = ["nt12b25:Filing", "nt12b25:LateFilingNotification"] if name == "Filing" else []
    keys = list(keys_of(cls, part))
    listed = " ,\n        ".join(_shape(name, key.term) for key in keys)
    yield _block(
        f"nts:{name} a sh:NodeShape",
        f"sh:targetClass {' , '.join(targets or [f'nt12b25:{name}'])}",
        "sh:nodeKind sh:IRI",
        "sh:closed true",
        "sh:ignoredProperties ( rdf:type )",
        "sh:severity sh:Violation",
        f'sh:message "{name}: a node is named by an IRI, and has the properties of its class '
        'alone."@en',
        f"sh:property {listed}",
    )
    for key in keys:
        yield _property(name, key)


def _property(name: str, key: Key) -> str:
    is_array = key.said.get("type") == "array" or (name, key.term.key) in SEVERAL
    constraints, words = _value(key.term, item_of(key.said))
    counts = ["sh:minCount 1"] if key.required else []
    counts += [] if is_array else ["sh:maxCount 1"]
    number = "any number, each" if is_array else "exactly one," if key.required else "at most one,"
    return _block(
        f"{_shape(name, key.term)} a sh:PropertyShape",
        f"sh:path {short(key.term.iri)}",
        *counts,
        *constraints,
        "sh:severity sh:Violation",
        f'sh:message "{_local(key.term)} of {_phrase(name)}: {number} {words}."@en',
    )


def _value(term: Term, item: dict[str, Any]) -> tuple[list[str], str]:
    """Return the constraints of a value, and what it is in words."""
    if "$ref" in item:
        name = class_name(getattr(model, re.sub(r"^.*/(.)", lambda m: m[1].upper(), item["$ref"])))
        return [f"sh:class nt12b25:{name}", "sh:nodeKind sh:IRI"], f"a node of class {name}"
    if term.kind == "concept":
        listed = " ".join(_iri(term.base + name) for name in item["enum"])
        return [f"sh:in ( {listed} )"], _CONCEPTS[term.key]
    if term.kind == "iri":
        return ["sh:nodeKind sh:IRI", _pattern(item)], "an IRI of sec.gov"
    if "oneOf" in item:
        number, word = item["oneOf"]
        choices = f"[ {' ; '.join(_integer(number))} ] [ sh:in ( {text_of(word['const'])} ) ]"
        return [f"sh:or ( {choices} )"], f"a sequence number or the word {word['const']}"
    return _literal(term, item)


def _literal(term: Term, item: dict[str, Any]) -> tuple[list[str], str]:
    if item.get("type") == "integer":
        low, high = item["minimum"], item["maximum"]
        words = "an integer of 0 or more" if low == 0 else f"an integer from {low} to {high}"
        return _integer(item), words
    if item.get("type") == "boolean":
        return ["sh:datatype xsd:boolean"], "true or false"
    if item.get("const") is True:
        return ["sh:datatype xsd:boolean", "sh:in ( true )"], "true"
    kind = term.datatype.rpartition("#")[2]
    if kind:
        pattern = [_pattern(item)] if kind in _WITH_PATTERN else []
        return [f"sh:datatype xsd:{kind}", *pattern], _DATATYPES[kind]
    return _string(item)


def _string(item: dict[str, Any]) -> tuple[list[str], str]:
    made = ["sh:datatype xsd:string"]
    if "const" in item:
        return [*made, f"sh:in ( {text_of(item['const'])} )"], item["const"]
    if "enum" in item:
        listed = " ".join(map(text_of, item["enum"]))
        return [*made, f"sh:in ( {listed} )"], f"one of {', '.join(item['enum'])}"
    if "pattern" in item:
        return [*made, _pattern(item)], _words_of(item["pattern"])
    return [
        *made,
        *([f"sh:minLength {item['minLength']}"] if "minLength" in item else []),
    ], "a text"


def _words_of(pattern: str) -> str:
    """Return what a pattern asks for, as the table of keys has it."""
    found = (form["words"] for form in keys()["values"].values() if form.get("pattern") == pattern)
    return str(next(found))


def _integer(item: dict[str, Any]) -> list[str]:
    low, high = item["minimum"], item["maximum"]
    return ["sh:datatype xsd:integer", f"sh:minInclusive {low}", f"sh:maxInclusive {high}"]


def _pattern(item: dict[str, Any]) -> str:
    return f"sh:pattern {text_of(item['pattern'])}"


def text_of(value: str) -> str:
    """Return a literal of Turtle."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _iri(iri: str) -> str:
    name = short(iri)
    return name if re.fullmatch(r"[a-z0-9]+:[A-Za-z0-9_]+", name) else f"<{iri}>"


def _block(*lines: str) -> str:
    return " ;\n    ".join(lines) + " .\n"


def _shape(name: str, term: Term) -> str:
    local = _local(term)
    return f"nts:{name}-{_NAMES.get(local, local)}"


def _local(term: Term) -> str:
    return re.split(r"[#/]", term.iri)[-1]


def short(iri: str) -> str:
    """Return an IRI as Turtle writes it: with a prefix, where there is one."""
    for base, prefix in _PREFIXES.items():
        if iri.startswith(base):
            return prefix + iri.removeprefix(base)
    return f"<{iri}>"


def _phrase(name: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
    return _PHRASES.get(name, f"{'an' if words[0] in 'aeiou' else 'a'} {words}")

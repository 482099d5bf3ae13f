"""The vocabulary in words for people: labels of terms, and values as they are written."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox

from ..linked.vocabulary import BASE, XSD
from ..resources import text

if TYPE_CHECKING:
    from .resources import Value

NS = f"{BASE}ns#"
_OTHERS = {
    "http://www.w3.org/2006/vcard/ns#fn": "name",
    "http://www.w3.org/2006/vcard/ns#title": "title",
    "http://www.w3.org/2006/vcard/ns#street-address": "street",
    "http://www.w3.org/2006/vcard/ns#locality": "city",
    "http://www.w3.org/2006/vcard/ns#region": "state or country",
    "http://www.w3.org/2006/vcard/ns#postal-code": "postal code",
    "http://www.w3.org/2006/vcard/ns#hasEmail": "email",
    "http://www.w3.org/ns/prov#wasGeneratedBy": "read by",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": "is a",
    "http://www.w3.org/2000/01/rdf-schema#label": "label",
    f"{NS}reportsChange": "change",
}
"""Labels of terms that are not of our ontology, and shorter ones of ours."""
_NUMBERS = {f"{XSD}decimal", f"{XSD}integer"}


@cache
def labels() -> dict[str, str]:
    """Return the labels of terms by their IRIs.

    >>> labels()["https://w3id.org/form12b25/ns#periodEnd"]
    'period end'
    """
    found = dict(_OTHERS)
    for file in ("form12b25.ttl", "concepts.ttl", "measures.ttl"):
        for quad in ox.parse(text("ontology", file), format=ox.RdfFormat.TURTLE):
            if quad.predicate.value.endswith(("#label", "#prefLabel")):
                found.setdefault(quad.subject.value, quad.object.value)
    return found


class VocabularyTerm(NamedTuple):
    """A term of the ontology: its name with a prefix, its label, and what it means."""

    name: str
    label: str
    definition: str


@cache
def vocabulary_terms() -> tuple[VocabularyTerm, ...]:
    """Return the properties and classes of the ontology, by name.

    >>> next(term.label for term in vocabulary_terms() if term.name == "nt12b25:filedOn")
    'filed on'
    """
    found: dict[str, str] = {}
    for quad in ox.parse(text("ontology", "form12b25.ttl"), format=ox.RdfFormat.TURTLE):
        if quad.predicate.value == "http://www.w3.org/2004/02/skos/core#definition":
            found[quad.subject.value] = quad.object.value
    return tuple(
        VocabularyTerm(f"nt12b25:{iri.removeprefix(NS)}", labels().get(iri, ""), found[iri])
        for iri in sorted(found)
        if iri.startswith(NS)
    )


def shown(value: Value) -> str:
    """Return a value as people write it: numbers with commas, yes and no, an IRI by its label.

    >>> from .resources import Value
    >>> shown(Value("14600000", kind=XSD + "decimal")), shown(Value("true", kind=XSD + "boolean"))
    ('14,600,000', 'yes')
    >>> shown(Value("--12-31", kind=XSD + "gMonthDay"))
    'December 31'
    """
    if value.is_iri:
        return labels().get(value.text) or value.text.removeprefix(f"{BASE}id/")
    if value.kind in _NUMBERS:
        whole, point, rest = value.text.partition(".")
        return f"{int(whole):,}{point}{rest}" if whole.lstrip("-").isdecimal() else value.text
    if value.kind == f"{XSD}boolean":
        return "yes" if value.text == "true" else "no"
    if value.kind == f"{XSD}gMonthDay":
        month, day = (int(part) for part in value.text.strip("-").split("-"))
        return f"{date(2000, month, 1):%B} {day}"
    return value.text


@cache
def keys_of() -> dict[str, frozenset[str]]:
    """Return the keys of the JSON document that a property stands for, by its IRI.

    >>> keys_of()["https://w3id.org/form12b25/ns#filer"]
    frozenset({'filers'})
    """
    context = json.loads(text("ontology", "context.jsonld"))["@context"]
    rows = [row for row in context.values() if isinstance(row, dict)]
    scoped = [row["@context"] for row in rows if isinstance(row.get("@context"), dict)]
    found: dict[str, set[str]] = {}
    for vocabulary_terms in (context, *scoped):
        for key, row in vocabulary_terms.items():
            iri = row.get("@id") if isinstance(row, dict) else row
            if isinstance(iri, str) and not key.startswith("@"):
                prefix, _, name = iri.partition(":")
                start = context.get(prefix)
                whole = f"{start}{name}" if isinstance(start, str) else iri
                found.setdefault(whole, set()).add(key)
    return {iri: frozenset(keys) for iri, keys in found.items()}


def place_of(iri: str) -> int:
    """Return the place of a property: the order of the context, which is that of the model."""
    return _places().get(iri, len(_places()))


@cache
def _places() -> dict[str, int]:
    return {iri: number for number, iri in enumerate(keys_of())}

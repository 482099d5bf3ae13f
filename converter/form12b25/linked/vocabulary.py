"""What each field of the model is in RDF: read from the published JSON-LD context, and kept once.

The context (``ontology/context.jsonld``) is the one table of properties and datatypes; this module
adds only which class of the model is which class of the ontology.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

from .. import model
from ..model import json_key, json_keys
from ..resources import text
from .derived import DERIVED

BASE = "https://w3id.org/form12b25/"
CONTEXT_URL = BASE + "context/1.0.jsonld"
XSD = "http://www.w3.org/2001/XMLSchema#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

_OTHER_NAMES = {
    model.Amount: "ReportedAmount",
    model.Document: "SubmissionDocument",
    model.Evidence: "TextSpan",
    model.Factor: "ChangeFactor",
    model.Filer: "FilerRecord",
    model.Filing: "LateFilingNotification",
    model.FormerName: "NameUsage",
    model.Generator: "Conversion",
    model.Source: "SourceDocument",
}
_SCOPES = {
    model.Contact: "contacts",
    model.Document: "documents",
    model.FormerName: "formerNames",
    model.Generator: "generator",
    model.ReportBox: "reportBoxes",
    model.ReliefBoxes: "reliefBoxes",
    model.StatedRegistrant: "statedRegistrants",
}
"""Classes in which a key means something of its own: the term whose scoped context holds there."""


class Term(NamedTuple):
    """A field of a class: its property, and what its values are.

    ``kind`` is ``literal`` (with a ``datatype``, or "" for what the value itself says),
    ``node``, ``iri``, or ``concept`` (then ``base`` is the IRI of its scheme).
    """

    field: str
    key: str
    iri: str
    kind: str
    datatype: str = ""
    base: str = ""


@cache
def context() -> dict[str, Any]:
    """Return the terms of the published JSON-LD context.

    >>> context()["filedOn"]
    {'@id': 'nt12b25:filedOn', '@type': 'xsd:date'}
    """
    loaded: dict[str, Any] = json.loads(text("ontology", "context.jsonld"))["@context"]
    return loaded


def class_name(cls: type, *, is_notice: bool = True) -> str:
    """Return the class of the ontology that a class of the model is.

    >>> class_name(model.FormerName), class_name(model.Filing, is_notice=False)
    ('NameUsage', 'Filing')
    """
    if cls is model.Filing and not is_notice:
        return "Filing"
    return _OTHER_NAMES.get(cls, cls.__name__)


@cache
def terms(cls: type) -> tuple[Term, ...]:
    """Return what the fields of a class of the model are in RDF, in their order.

    >>> terms(model.FormerName)[0].iri
    'https://w3id.org/form12b25/ns#nameText'
    """
    return tuple(_term(cls, field, key) for field, key in json_keys(cls))


@cache
def derived_terms(cls: type) -> tuple[Term, ...]:
    """Return what nodes of a class have besides (:mod:`~form12b25.linked.derived`).

    >>> [term.key for term in derived_terms(model.Filing)]
    ['label', 'amendsNotificationOf']
    """
    return tuple(_term(cls, name, json_key(name)) for name in DERIVED.get(cls, ()))


def expand(name: str) -> str:
    """Return the IRI of a compact IRI of the context.

    >>> expand("nt12b25:cik")
    'https://w3id.org/form12b25/ns#cik'
    """
    prefix, _, local = name.partition(":")
    return str(context()[prefix]) + local


def _term(cls: type, field: str, key: str) -> Term:
    known = context()
    scope = known[_SCOPES[cls]]["@context"] if cls in _SCOPES else {}
    row: str | dict[str, Any] = scope.get(key) or known[key]
    if isinstance(row, str):
        return Term(field, key, expand(row), "literal")
    coerced = row.get("@type", "")
    iri = expand(row["@id"])
    if coerced == "@vocab":
        return Term(field, key, iri, "concept", base=row["@context"]["@vocab"])
    if coerced == "@id":
        return Term(field, key, iri, "iri" if field == "url" else "node")
    return Term(field, key, iri, "literal", expand(coerced) if coerced else "")

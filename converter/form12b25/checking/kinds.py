"""What a file is: by its content, then by the end of its name; and the names of output forms."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from ..patterns import lazy

KINDS = (
    "json",
    "jsonld",
    "jsonl",
    "xbrl-json",
    "turtle",
    "trig",
    "nquads",
    "ntriples",
    "rdfxml",
)
"""Kinds of files that are checked: names as for ``convert --to``, and ``jsonl`` for NDJSON."""

OUTPUTS = ("text", "json", "github", "junit", "sarif")
"""Forms in which findings are written: the names of ``checking.reports.FORMATS``."""

SUFFIXES = {
    ".json": "json",
    ".jsonld": "jsonld",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".ttl": "turtle",
    ".trig": "trig",
    ".nq": "nquads",
    ".nt": "ntriples",
    ".rdf": "rdfxml",
    ".owl": "rdfxml",
}
_QUAD = lazy(r"(?:<[^<>\s]*>|_:\S+) <[^<>\s]*> .+?(?P<graph> <[^<>\s]*>)? \.\s*(?:\n|\Z)")
_OF_JSON = frozenset({None, "json", "jsonld", "jsonl"})
_HEAD = 64 * 1024


def kind_of(text: str, name: str = "") -> str | None:
    r"""Return the kind of a file; None for what is none of them.

    All JSON is ``json`` here, or ``jsonl``: :func:`kind_of_json` says more of what is read.

    >>> kind_of('{"documentInfo": {}, "facts": {}}'), kind_of("@prefix a: <b:> .", "x.ttl")
    ('json', 'turtle')
    >>> kind_of("<a:s> <a:p> 'o' .\n"), kind_of("Dear Sir or Madam", "letter.txt")
    ('ntriples', None)
    """
    suffix = SUFFIXES.get(PurePath(name).suffix.lower())
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if head[:1] in {"{", "["} and suffix not in {"trig", "turtle"}:
        first, _, rest = head.partition("\n")
        lines = suffix == "jsonl" or (rest.lstrip()[:1] == "{" and first.rstrip()[-1:] == "}")
        return "jsonl" if lines else "json"
    if head.startswith(("<?xml", "<rdf:RDF", "<!DOCTYPE rdf")):
        return "rdfxml"
    if suffix is None and (quad := _QUAD.match(head)):
        return "nquads" if quad["graph"] else "ntriples"
    if suffix in _OF_JSON and re.match(r"(?:@prefix|@base|PREFIX|BASE)\s", head, re.IGNORECASE):
        return "trig"  # of which Turtle is a part
    return "json" if suffix == "jsonld" else suffix


def kind_of_json(document: Any) -> str:
    """Return the kind of a JSON value that was read.

    >>> kind_of_json({"documentInfo": {}}), kind_of_json([{"@id": "a"}]), kind_of_json({})
    ('xbrl-json', 'jsonld', 'json')
    """
    parts = document if isinstance(document, list) else [document]
    keys = {key for part in parts if isinstance(part, dict) for key in part}
    if "documentInfo" in keys and "schemaVersion" not in keys:
        return "xbrl-json"
    return "jsonld" if keys & {"@context", "@graph", "@id", "@type"} else "json"

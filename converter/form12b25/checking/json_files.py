"""JSON: filing documents, xBRL-JSON reports, other JSON-LD; each fault at its line and column."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ..json_text import check_depth, strict_loads
from ..linked.vocabulary import CONTEXT_URL, context
from ..validation.json_schema import faults, pointer
from ..validation.phrases import meant
from ..validation.rules import broken_rules
from ..validation.words import Fault
from .findings import Finding, finding
from .places import Lines, Region, Span, objects, spans
from .rdf_files import check_quads, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LARGEST = 16 * 1024 * 1024


class NotCheckedError(Exception):
    """What cannot be checked, and where that shows."""

    def __init__(self, message: str, region: Region | None = None) -> None:
        """Keep the place beside the message."""
        super().__init__(message)
        self.region = region


def read_json(text: str) -> Any:
    """Return the value of a JSON text; raise :class:`NotCheckedError` for what is none.

    >>> read_json('{"a": }')
    Traceback (most recent call last):
    form12b25.checking.json_files.NotCheckedError: not JSON: Expecting value
    """
    if len(text) > _LARGEST:
        raise NotCheckedError("larger than 16 MB: no filing document is")
    try:
        return strict_loads(text)
    except json.JSONDecodeError as error:
        place = Region(error.lineno, error.colno, error.lineno, error.colno)
        raise NotCheckedError(f"not JSON: {error.msg}", place) from None
    except ValueError as error:
        raise NotCheckedError(f"not JSON: {error}") from None


def check_json(file: str, text: str, document: Any, kind: str, *, shacl: bool) -> list[Finding]:
    """Return what is wrong with a JSON value of a kind (``json``, ``jsonld``, ``xbrl-json``)."""
    if kind != "json":
        check_depth(document)
    if kind == "xbrl-json":
        return placed(file, text, _report_faults(document))
    found = [fault for path, part in _documents(document) for fault in _faults(part, path)]
    if kind == "json":
        return placed(file, text, found or ([] if _is_document(document) else faults(document)))
    found += _other_contexts(document)
    if any(fault.code.startswith("schema-") for fault in found):
        return placed(file, text, found)
    return placed(file, text, found) + check_linked(file, text, document, shacl=shacl)


def _is_document(value: Any) -> bool:
    return isinstance(value, dict) and "schemaVersion" in value


def _documents(value: Any) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield the filing documents in a JSON value: itself, the items of an array or of a graph."""
    if _is_document(value):
        yield (), value
    elif isinstance(value, list):
        for number, item in enumerate(value):
            if _is_document(item):
                yield (str(number),), item
    elif isinstance(value, dict) and isinstance(value.get("@graph"), list):
        for path, item in _documents(value["@graph"]):
            yield ("@graph", *path), item


def _faults(document: dict[str, Any], path: tuple[str, ...]) -> list[Fault]:
    """Return what the schema and the rules find; rules need no more than what they look at."""
    if path and "@context" not in document and "id" in document:
        document = {"@context": CONTEXT_URL, **document}  # it is that of the whole
    found = faults(document)
    try:
        found += broken_rules(document)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        if not found:
            raise
    return [fault._replace(path=(*path, *fault.path)) for fault in found]


def _other_contexts(document: Any) -> Iterator[Fault]:
    """A context of its own, beside the published one or in a node, changes what keys mean."""
    for path, node in objects(document):
        given = node.get("@context")
        if given is None or (not path and not _is_ours(given)):
            continue
        if path and not (len(path) == 1 and _is_ours(given)):
            message = "a context in a node changes what its keys mean"
            yield Fault((*path, "@context"), "rule-context", message, at_key=True)
        elif isinstance(given, list) and len(given) > 1:
            message = "a context beside the published one changes what keys mean"
            yield Fault((*path, "@context"), "rule-context", message, at_key=True)


def _is_ours(given: Any) -> bool:
    parts = given if isinstance(given, list) else [given]
    return any(part in (CONTEXT_URL, context()) for part in parts)


def placed(file: str, text: str, found: Iterable[Fault]) -> list[Finding]:
    """Return faults as findings, in the order in which they stand in the text."""
    found = list(found)
    if not found:
        return []
    places, lines = spans(text, (fault.path for fault in found)), Lines(text)
    made = [(_offset(fault, places), fault) for fault in found]
    made.sort(key=lambda pair: (pair[0] or (0, 0), pair[1]))
    return [
        finding(
            file,
            fault.code,
            fault.message,
            hint=fault.hint,
            pointer=pointer(fault.path) if fault.path else "",
            region=lines.region(*place) if place else None,
        )
        for place, fault in made
    ]


def _offset(fault: Fault, places: Any) -> tuple[int, int] | None:
    """Return where a fault stands: the key or the value; of an object as a whole, its brace."""
    span = places.get(fault.path)
    if span is None:
        return None
    if fault.at_key and span.key_end:
        return span.key_start, span.key_end
    if fault.code == "schema-missing-key":
        return span.start, span.start + 1
    return span.start, span.end


def _report_faults(document: Any) -> list[Fault]:
    from ..validation.report import SCHEMA, findings

    rules = [Fault(path, code, message) for code, path, message in findings(document)]
    return [*faults(document, name=SCHEMA), *rules]


# -- JSON-LD ---------------------------------------------------------------------------------


def check_linked(file: str, text: str, document: Any, *, shacl: bool) -> list[Finding]:
    """Return what is wrong with JSON-LD: keys that its context does not know, and its graph."""
    unknown = placed(file, text, _unknown_keys(document))
    lines = Lines(text)
    try:
        quads = parsed(json.dumps(_inlined(document)).encode(), "JSON_LD")
    except (SyntaxError, ValueError) as error:
        raise NotCheckedError(f"not JSON-LD: {error}") from None
    return unknown + check_quads(file, quads, _by_id(text, document, lines), shacl=shacl)


def _inlined(document: Any) -> Any:
    """Return a document with the published context in it where it is named: nothing is fetched."""
    if isinstance(document, list):
        return [_inlined(part) for part in document]
    if not isinstance(document, dict) or "@context" not in document:
        return document
    named = document["@context"]
    parts = named if isinstance(named, list) else [named]
    for part in parts:
        if isinstance(part, str) and part != CONTEXT_URL:
            raise NotCheckedError(f"its context {part!r} is not fetched: put it into the document")
        if isinstance(part, dict) and "@import" in part:
            raise NotCheckedError("its context imports another, which is not fetched")
    return {**document, "@context": [context() if part == CONTEXT_URL else part for part in parts]}


def _unknown_keys(document: Any) -> Iterator[Fault]:
    """A key that the context does not know would be dropped without a word (JSON-LD 1.1, 5.1.2)."""
    tops = document if isinstance(document, list) else [document]
    if not any(isinstance(top, dict) and _is_ours(top.get("@context")) for top in tops):
        return
    known = set(context())
    for term in context().values():
        known |= set(term.get("@context", ())) if isinstance(term, dict) else set()
    names = tuple(sorted(known))
    for path, node in objects(document):
        for key in node:
            if key not in known and key[:1] != "@" and ":" not in key:
                hint = meant(key, names)
                message = f"the context does not know the key {key!r}: it would be lost"
                yield Fault((*path, key), "context-unknown-key", message, hint, at_key=True)


def _by_id(text: str, document: Any, lines: Lines) -> Any:
    """Return what finds the region of a node, or of a property of it, by IRI."""
    homes: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {}
    prefixes = {k: v for k, v in context().items() if isinstance(v, str) and "://" in v}
    for path, node in objects(document):
        name = node.get("id", node.get("@id"))
        if isinstance(name, str):
            head, _, local = name.partition(":")
            homes.setdefault(prefixes[head] + local if head in prefixes else name, (path, node))

    @cache
    def known() -> dict[tuple[str, ...], Span]:
        keys = [(*path, key) for path, node in homes.values() for key in node]
        return spans(text, [*keys, *(path for path, _ in homes.values())])

    def find(focus: str, predicate: str) -> Region | None:
        if focus not in homes:
            return None
        path, node = homes[focus]
        local = predicate.rpartition("#")[2].rpartition("/")[2]
        key = next((k for k in node if _predicate(k).endswith((f":{local}", f"#{local}"))), None)
        span = known().get((*path, key) if key else path)
        return lines.region(span.start, span.end) if span else None

    return find


def _predicate(key: str) -> str:
    row = context().get(key, key)
    return str(row.get("@id", key) if isinstance(row, dict) else row)

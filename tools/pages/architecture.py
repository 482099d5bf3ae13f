"""docs/architecture.md: written by hand but for its picture, which is made of the imports."""

from __future__ import annotations

from functools import cache

import grimp

from tools.schema import BY_HAND

_ROOMS = {
    "cli": "cli: the command",
    "serving": "serving: SPARQL and pages over HTTP",
    "publishing": "publishing: to a store elsewhere",
    "batch": "batch: many filings",
    "store": "store: SPARQL on disk",
    "checking": "checking: files of anyone",
    "asking": "asking: questions",
    "api": "api: the library",
    "rendering": "rendering: a filing in a format",
    "pipeline": "pipeline: the whole way",
    "sources": "sources: where bytes are",
    "sinks": "sinks: where files go",
    "writers": "writers: a format each",
    "validation": "validation: schema, shapes",
    "crosscheck": "crosscheck: header and form",
    "linked": "linked: IRIs, statements",
    "xbrl": "xbrl: facts, reports",
    "changes": "changes: figures",
    "form": "form: pages, parts",
    "submission": "submission: envelope, header",
    "model": "model: the result",
}
"""Package or module → what stands in its box; helpers that all use are left out."""


def page() -> str:
    """Return the page."""
    text = (BY_HAND / "architecture.md").read_text("utf-8")
    return text.replace("{picture}", _picture())


def _picture() -> str:
    """Return a Mermaid graph of which room uses which, without what follows from other lines."""
    below = {name: _below(name) for name in _ROOMS}
    lines = ["```mermaid", "flowchart TD"]
    lines += [f'    {name}["{label}"]' for name, label in _ROOMS.items()]
    for name, used in below.items():
        implied = {far for near in used for far in _reach(near, below)}
        lines += [f"    {name} --> {near}" for near in _ROOMS if near in used - implied]
    return "\n".join([*lines, "```"])


def _below(name: str) -> set[str]:
    graph = _graph()
    top = f"form12b25.{name}"
    inside = {top, *graph.find_descendants(top)}
    used = {far for near in inside for far in graph.find_modules_directly_imported_by(near)}
    rooms = {far.split(".")[1] for far in used - inside if far.count(".")}
    return rooms & _ROOMS.keys() - {name}


def _reach(name: str, below: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(below[name])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += below[one]
    return found


@cache
def _graph() -> grimp.ImportGraph:
    return grimp.build_graph("form12b25", exclude_type_checking_imports=True, cache_dir=None)

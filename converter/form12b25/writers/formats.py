"""The output formats: one line in :data:`FORMATS` each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import plain_json

if TYPE_CHECKING:
    from collections.abc import Callable


def _of(module: str, name: str) -> Callable[..., str | bytes]:
    """Return a function of a module of this package, which is loaded when it is called."""

    def write(*arguments: Any, **options: Any) -> str | bytes:
        from importlib import import_module

        made: str | bytes = getattr(import_module(f"{__package__}.{module}"), name)(
            *arguments, **options
        )
        return made

    return write


class Format(NamedTuple):
    """A format: file suffix, media type, the function that writes it, and what it is written of.

    With ``lines`` a filing is a number of whole lines, so that those of many make one file. ``of``
    is ``document`` or ``graph``, which are made of a :class:`~form12b25.model.Filing`, or
    ``report``, which is made of a :class:`~form12b25.xbrl.Report`.
    """

    suffix: str
    media_type: str
    write: Callable[..., str | bytes]
    of: Literal["document", "graph", "report"] = "graph"
    lines: bool = False


FORMATS: dict[str, Format] = {
    "json": Format(".json", "application/json", plain_json.write, "document"),
    "ndjson": Format(
        ".ndjson", "application/x-ndjson", plain_json.write_line, "document", lines=True
    ),
    "jsonld": Format(".jsonld", "application/ld+json", _of("jsonld", "write")),
    "turtle": Format(".ttl", "text/turtle", _of("rdf", "write_turtle")),
    "trig": Format(".trig", "application/trig", _of("rdf", "write_trig")),
    "nquads": Format(".nq", "application/n-quads", _of("rdf", "write_nquads"), lines=True),
    "ntriples": Format(".nt", "application/n-triples", _of("rdf", "write_ntriples"), lines=True),
    "rdfxml": Format(".rdf", "application/rdf+xml", _of("rdf", "write_rdf_xml")),
    "xbrl-json": Format(".xbrl.json", "application/json", _of("xbrl", "write_json"), "report"),
    "xbr": Format(".xbr", "application/zip", _of("xbrl", "write_package"), "report"),
}

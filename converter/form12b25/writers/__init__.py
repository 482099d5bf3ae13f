"""The output formats: one line in :data:`FORMATS` each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from . import jsonld, plain_json, rdf, xbrl

if TYPE_CHECKING:
    from collections.abc import Callable


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
    "jsonld": Format(".jsonld", "application/ld+json", jsonld.write),
    "turtle": Format(".ttl", "text/turtle", rdf.write_turtle),
    "trig": Format(".trig", "application/trig", rdf.write_trig),
    "nquads": Format(".nq", "application/n-quads", rdf.write_nquads, lines=True),
    "ntriples": Format(".nt", "application/n-triples", rdf.write_ntriples, lines=True),
    "rdfxml": Format(".rdf", "application/rdf+xml", rdf.write_rdf_xml),
    "xbrl-json": Format(".xbrl.json", "application/json", xbrl.write_json, "report"),
    "xbr": Format(".xbr", "application/zip", xbrl.write_package, "report"),
}

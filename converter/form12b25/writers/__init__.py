"""The output formats: one line in :data:`FORMATS` each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import jsonld, plain_json, rdf

if TYPE_CHECKING:
    from collections.abc import Callable


class Format(NamedTuple):
    """A format: file suffix, media type, the function that writes it, and whether it is RDF."""

    suffix: str
    media_type: str
    write: Callable[..., str]
    is_rdf: bool = True


FORMATS: dict[str, Format] = {
    "json": Format(".json", "application/json", plain_json.write, is_rdf=False),
    "jsonld": Format(".jsonld", "application/ld+json", jsonld.write),
    "turtle": Format(".ttl", "text/turtle", rdf.write_turtle),
    "trig": Format(".trig", "application/trig", rdf.write_trig),
    "nquads": Format(".nq", "application/n-quads", rdf.write_nquads),
    "ntriples": Format(".nt", "application/n-triples", rdf.write_ntriples),
    "rdfxml": Format(".rdf", "application/rdf+xml", rdf.write_rdf_xml),
}

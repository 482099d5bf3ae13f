"""How others read our RDF: three JSON-LD processors, two readers of each syntax, and framing."""

import json

import pyoxigraph as ox
import rdflib

from form12b25.linked import context, linked_document, nquads
from form12b25.writers import FORMATS

SYNTAX = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
RDFLIB = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml"}


def no_network(url, _options=None):
    raise AssertionError(f"a loader was asked for {url}")


def triples(statements):
    return {(str(s.subject), str(s.predicate), str(s.object)) for s in statements}


def read_back(text, syntax):
    return triples(ox.parse(text, format=SYNTAX[syntax]))


def by_oxigraph(document):
    return triples(ox.parse(json.dumps(document), format=ox.RdfFormat.JSON_LD))


def by_pyld(document):
    from pyld import jsonld

    lines = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": no_network})
    return triples(ox.parse(lines, format=ox.RdfFormat.N_QUADS))


def by_rdflib(**how):
    lines = rdflib.Graph().parse(**how).serialize(format="nt")
    return triples(ox.parse(lines, format=ox.RdfFormat.N_TRIPLES))


def inline(filing):
    return json.loads(json.dumps(linked_document(filing, inline_context=True)))


def all_readings(filing, *, twice=True):
    """Yield how it was read, and the set of triples; each syntax ``twice``: by rdflib, too."""
    document = inline(filing)
    yield "JSON-LD, pyoxigraph", by_oxigraph(document)
    yield "JSON-LD, PyLD", by_pyld(document)
    yield "JSON-LD, rdflib", by_rdflib(data=json.dumps(document), format="json-ld")
    for name in SYNTAX:
        yield f"{name}, pyoxigraph", read_back(FORMATS[name].write(filing), name)
    for name, syntax in RDFLIB.items() if twice else ():
        yield f"{name}, rdflib", by_rdflib(data=FORMATS[name].write(filing), format=syntax)


def same_everywhere(filing, *, twice=True):
    """Assert that every reading gives one set of triples; return it."""
    readings = dict(all_readings(filing, twice=twice))
    first = readings["ntriples, pyoxigraph"]
    assert first
    for how, found in readings.items():
        assert found == first, (how, sorted(found ^ first)[:4])
    return first


def framed(filing):
    """The N-Quads of a filing, framed back to a JSON-LD document by PyLD, context left out.

    The lines are read by pyoxigraph: PyLD's own reader takes the ``r`` in ``C:\\reports`` for a
    carriage return.
    """
    from pyld import jsonld

    options = {"documentLoader": no_network}
    lines = ox.parse(nquads(filing), format=ox.RdfFormat.N_QUADS)
    dataset = {"@default": [_for_pyld(statement) for statement in lines]}
    statements = jsonld.from_rdf(dataset, {"useNativeTypes": True, **options})
    frame = {"@context": context(), "id": linked_document(filing)["id"]}
    how = {"embed": "@always", "omitGraph": True, **options}
    document = jsonld.frame(statements, frame, how)
    del document["@context"]
    return document


def _for_pyld(statement):
    parts = {"subject": statement.subject, "predicate": statement.predicate}
    found = {key: {"type": "IRI", "value": node.value} for key, node in parts.items()}
    value = {"type": "IRI", "value": statement.object.value}
    if isinstance(statement.object, ox.Literal):
        value |= {"type": "literal", "datatype": statement.object.datatype.value}
    return found | {"object": value}


def framed_back(filing):
    """Assert that the graph of a filing, framed, is its document."""
    document = linked_document(filing)
    del document["@context"]
    assert unordered(named(framed(filing))) == unordered(named(united(document)))


def named(document):
    """A document in which the registrant of a report is named alone.

    It is a node of a filer, too; a frame embeds it whole wherever it is named.
    """
    homes = (document, document.get("subjectReport", {}), *document.get("missingReports", ()))
    for home in homes:
        for report in (*home.get("report", ()), *home.get("amendsNotificationOf", ())):
            report["registrant"] = {"id": report["registrant"]["id"]}
    return document


def united(document):
    """A document in which a registrant that stands in two roles is one, as it is in RDF.

    Each role's section of the header lists the former names: one use of a name, two places.
    """
    seen = {}
    for filer in document.get("filers", ()):
        for name in filer.get("registrant", {}).get("formerNames", ()):
            seen.setdefault(name["id"], []).append(name)
    for names in seen.values():
        places = [name["evidence"] for name in names if "evidence" in name]
        if len(places) > 1:
            for name in names:
                name["evidence"] = places
    return document


def unordered(value):
    """A JSON value whose arrays are compared as sets."""
    if isinstance(value, dict):
        return {key: unordered(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted({json.dumps(unordered(item), sort_keys=True) for item in value})
    return value

"""What no generator can promise of the vocabulary: what is written by hand meets what is made."""

from pathlib import Path

from rdflib import RDF, SH, Graph, Namespace, URIRef

import form12b25
from form12b25 import model
from form12b25.linked import context, linked_document
from form12b25.linked.vocabulary import class_name, expand
from form12b25.resources import text
from form12b25.validation.json_schema import schema
from form12b25.validation.shapes import shapes_text

NT = Namespace("https://w3id.org/form12b25/ns#")
SCOPED = {
    "Generator": "generator",
    "Contact": "contacts",
    "Document": "documents",
    "FormerName": "formerNames",
    "ReliefBoxes": "reliefBoxes",
    "ReportBox": "reportBoxes",
    "StatedRegistrant": "statedRegistrants",
}
"""Classes whose keys mean something of their own, and the term whose context says so."""

OF_CONCEPTS = ("Measure", "Direction", "ReportType", "ProblemType", "balance", "periodType")
DERIVED_OF_A_FILING = {"label", "amendsNotificationOf"}


def graph(name):
    return Graph().parse(data=text("ontology", name), format="turtle")


ONTOLOGY = graph("form12b25.ttl")
SHAPES = Graph().parse(data=shapes_text(), format="turtle")


def parts():
    """Yield the class of the model, and the part of the schema that describes it."""
    yield model.Filing, schema()
    for name, part in schema()["$defs"].items():
        yield getattr(model, name[0].upper() + name[1:]), part


def keys():
    """Yield (class, key, its schema) of the whole vocabulary."""
    for cls, part in parts():
        for key, said in part["properties"].items():
            if key not in {"@context", "@type", "id"} and not (
                key == "type" and said["description"].startswith("JSON-LD only")
            ):
                yield cls, key, said, key in part.get("required", ())


KEYS = list(keys())


def term(cls, key):
    """The term definition of a key in a class, with its IRI expanded."""
    scope = context()[SCOPED[cls.__name__]]["@context"] if cls.__name__ in SCOPED else {}
    found = scope.get(key) or context()[key]
    found = {"@id": found} if isinstance(found, str) else found
    return found | {"@id": URIRef(expand(found["@id"]))}


def test_terms_of_the_context_are_those_of_the_ontology():
    used = {term(cls, key)["@id"] for cls, key, *_ in KEYS}
    used |= {NT[class_name(cls)] for cls, _ in parts()} | {NT.Filing}
    ours = {s for s in ONTOLOGY.subjects(RDF.type) if s.startswith(NT)}
    assert {t for t in used if t.startswith(NT)} == ours - {NT[name] for name in OF_CONCEPTS}
    assert all((t, RDF.type, None) in ONTOLOGY for t in used)


def test_every_term_of_the_context_is_a_key_a_class_or_a_prefix():
    known = {key for _, key, *_ in KEYS} | {class_name(cls) for cls, _ in parts()}
    known |= {"@version", "id", "type", "Filing", "nt12b25", "ntid"}
    known |= {"rdfs", "xsd", "vcard", "oa", "prov"}
    assert context().keys() <= known
    for name, row in context().items():
        scope = row.get("@context", {}) if isinstance(row, dict) else {}
        for key in scope.keys() - {"@vocab"}:
            assert key in known, (name, key)


NO_STATEMENT = {"@context": "it says how the other keys are read"}
"""The keys of a JSON-LD document that say nothing of the filing, and why."""


def test_every_key_gives_a_statement():
    """Of each class and key: the filing in which every key stands has a statement for it."""
    filing = form12b25.load(Path(__file__).with_name("whole.json"))
    graph = filing.to_graph()
    for cls, key, *_ in KEYS:
        nodes = set(graph.subjects(RDF.type, NT[class_name(cls)]))
        path = term(cls, key)["@id"]
        assert any((node, path, None) in graph for node in nodes), (cls.__name__, key)
    said = set(linked_document(filing))
    plain = said - {"id", "type"} - DERIVED_OF_A_FILING - NO_STATEMENT.keys()
    assert plain == set(filing.to_dict())
    assert said >= NO_STATEMENT.keys() | DERIVED_OF_A_FILING


def test_no_two_keys_of_a_class_are_one_property():
    for cls, part in parts():
        found = [term(c, key)["@id"] for c, key, *_ in KEYS if c is cls]
        assert len(found) == len(set(found)), part["title"]


def test_no_measure_or_direction_is_a_term_of_the_context():
    """Else a processor would take its IRI, and not that of the scheme."""
    said = schema()["$defs"]["reportedChange"]["properties"]
    assert not context().keys() & {*said["measure"]["enum"], *said["direction"]["enum"]}


def test_every_shape_has_a_message_and_a_severity():
    for kind in (SH.NodeShape, SH.PropertyShape):
        for node in SHAPES.subjects(RDF.type, kind):
            said = SHAPES.value(node, SH.sparql) or node
            message = SHAPES.value(said, SH.message)
            assert message.language == "en", node
            assert str(message)[-1] == ".", node
            assert SHAPES.value(node, SH.severity) in {SH.Violation, SH.Warning}, node

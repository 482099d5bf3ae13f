"""Schema, context and model say the same of every key; ontology and shapes are made of them."""

import json
import tomllib
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SH, SKOS, XSD, Graph, Namespace, URIRef
from rdflib.collection import Collection

import form12b25
from form12b25 import model, tables
from form12b25.linked import context, linked_document
from form12b25.linked.vocabulary import class_name, expand
from form12b25.records import fields
from form12b25.resources import text
from form12b25.validation.json_schema import schema
from form12b25.validation.shapes import shapes_text

NT = Namespace("https://w3id.org/form12b25/ns#")
NTS = Namespace("https://w3id.org/form12b25/shapes#")
HOME = "https://w3id.org/form12b25/"
MEASURE, DIRECTION, REPORT_TYPE = (f"{HOME}{n}/" for n in ("measure", "direction", "report-type"))
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
CONCEPTS = {"measure": MEASURE, "direction": DIRECTION, "reportType": REPORT_TYPE}
"""Keys whose values are concepts, and the IRI that their names begin with."""
DERIVED_OF_A_FILING = {"label", "amendsNotificationOf"}


def graph(name):
    return Graph().parse(data=text("ontology", name), format="turtle")


ONTOLOGY, MEASURES = (graph(name) for name in ("form12b25.ttl", "measures.ttl"))
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
IDS = [f"{cls.__name__}.{key}" for cls, key, *_ in KEYS]


def term(cls, key):
    """The term definition of a key in a class, with its IRI expanded."""
    scope = context()[SCOPED[cls.__name__]]["@context"] if cls.__name__ in SCOPED else {}
    found = scope.get(key) or context()[key]
    found = {"@id": found} if isinstance(found, str) else found
    return found | {"@id": URIRef(expand(found["@id"]))}


def shape(cls, key):
    """The property shape of a key in a class."""
    name = "Filing" if cls is model.Filing else class_name(cls)
    path = term(cls, key)["@id"]
    (found,) = [
        s for s in SHAPES.objects(NTS[name], SH.property) if SHAPES.value(s, SH.path) == path
    ]
    return found


def item(said):
    """What a value, or each value of an array, is."""
    said = said.get("items", said)
    return said["allOf"][0] if "allOf" in said else said


def datatype(key, said):
    """The datatype that a schema asks for, by its own words; None for nodes and IRIs."""
    said = item(said)
    if "$ref" in said or key in {*CONCEPTS, "url", "document"}:
        return None
    if said.get("pattern", "").startswith("^-?(0|"):
        return XSD.decimal
    if said.get("pattern", "").startswith("^--"):
        return XSD.gMonthDay
    kind = "boolean" if said.get("const") is True else said.get("type", "string")
    return {"date": XSD.date, "date-time": XSD.dateTime}.get(said.get("format"), XSD[kind])


def values(node):
    return [str(v) for v in Collection(SHAPES, node)]


def one_of(path):
    """The values that the ontology lists for a property."""
    head = ONTOLOGY.value(ONTOLOGY.value(path, RDFS.range), OWL.oneOf)
    return [str(v) for v in Collection(ONTOLOGY, head)] if head else None


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


@pytest.mark.parametrize(("cls", "key", "said", "_required"), KEYS, ids=IDS)
def test_datatypes(cls, key, said, _required):
    want = datatype(key, said)
    row = term(cls, key)
    native = {XSD.string, XSD.integer, XSD.boolean}
    if want is None:
        assert row.get("@type") in {"@id", "@vocab"} or key == "document"
        return
    coerced = expand(row["@type"]) if "@type" in row else None
    assert coerced == (None if want in native else str(want))


def test_measures_are_those_of_the_table():
    path = Path(tables.__file__).parent / "lexicon" / "measures.toml"
    names = list(tomllib.loads(path.read_text("utf-8"))["measures"])
    assert schema()["$defs"]["reportedChange"]["properties"]["measure"]["enum"] == names
    concepts = {str(s) for s in MEASURES.subjects(RDF.type, NT.Measure)}
    assert concepts == {MEASURE + name for name in names}
    assert not concepts & context().keys()


def test_directions_are_those_of_the_scheme():
    want = schema()["$defs"]["reportedChange"]["properties"]["direction"]["enum"]
    found = {str(s) for s in MEASURES.subjects(RDF.type, NT.Direction)}
    assert found == {DIRECTION + name for name in want}
    assert all(MEASURES.value(URIRef(s), SKOS.definition) for s in found)


def test_no_measure_or_direction_is_a_term_of_the_context():
    """Else a processor would take its IRI, and not that of the scheme."""
    said = schema()["$defs"]["reportedChange"]["properties"]
    assert not context().keys() & {*said["measure"]["enum"], *said["direction"]["enum"]}


@pytest.mark.parametrize("cls", [cls for cls, _ in parts()], ids=lambda cls: cls.__name__)
def test_every_class_has_a_closed_shape_with_all_its_properties(cls):
    name = "Filing" if cls is model.Filing else class_name(cls)
    node = NTS[name]
    assert NT[class_name(cls)] in set(SHAPES.objects(node, SH.targetClass))
    assert SHAPES.value(node, SH.closed).toPython() is True
    assert values(SHAPES.value(node, SH.ignoredProperties)) == [str(RDF.type)]
    paths = {SHAPES.value(s, SH.path) for s in SHAPES.objects(node, SH.property)}
    assert paths == {term(c, key)["@id"] for c, key, *_ in KEYS if c is cls}


def test_every_shape_has_a_message_and_a_severity():
    for kind in (SH.NodeShape, SH.PropertyShape):
        for node in SHAPES.subjects(RDF.type, kind):
            said = SHAPES.value(node, SH.sparql) or node
            message = SHAPES.value(said, SH.message)
            assert message.language == "en", node
            assert str(message)[-1] == ".", node
            assert SHAPES.value(node, SH.severity) in {SH.Violation, SH.Warning}, node


def test_records_are_the_classes_of_the_schema():
    assert {cls for cls, _ in parts()} == {
        getattr(model, name) for name in dir(model) if fields(getattr(model, name))
    }


def test_context_is_json_of_one_key():
    assert json.loads(text("ontology", "context.jsonld")).keys() == {"@context"}

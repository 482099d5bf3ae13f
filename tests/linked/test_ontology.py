"""The ontology by lint, by OWL RL rules, and by a reasoner of OWL 2 DL."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from test_same_triples import whole

from form12b25.resources import text

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent
NT = Namespace("https://w3id.org/form12b25/ns#")
NS = URIRef("https://w3id.org/form12b25/ns")
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
FILES = ("form12b25.ttl", "measures.ttl", "concepts.ttl")
FILING = URIRef("https://w3id.org/form12b25/id/filing/0009999990-24-000042")
REGISTRANT = URIRef("https://w3id.org/form12b25/id/registrant/0009999990")


def ontology(*names):
    graph = Graph()
    for name in names or FILES:
        graph.parse(data=text("ontology", name), format="turtle")
    return graph


def lint(graph):
    import pyshacl

    shapes = Graph().parse(HERE / "ontology-lint.ttl")
    conforms, _, said = pyshacl.validate(graph, shacl_graph=shapes)
    return [] if conforms else [said]


def test_lint():
    assert lint(ontology("form12b25.ttl")) == []


FAULTS = {
    "no label": (NT.cik, RDFS.label),
    "no definition": (NT.Filing, SKOS.definition),
    "no range": (NT.sicCode, RDFS.range),
    "no example": (NT.Registrant, SKOS.example),
    "no home": (NT.filedOn, RDFS.isDefinedBy),
    "no version": (NS, OWL.versionIRI),
}


def test_lint_finds_what_is_missing():
    graph = ontology("form12b25.ttl")
    for term, predicate in FAULTS.values():
        graph.remove((term, predicate, None))
    (said,) = lint(graph)
    for name, (term, _) in FAULTS.items():
        assert f"Focus Node: {graph.qname(term)}" in said or f"<{term}>" in said, name


def test_every_term_of_others_that_is_used_is_declared():
    """So that the file is OWL 2 DL by itself: each name is of one kind, and none is undeclared."""
    graph = ontology("form12b25.ttl")
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
    declared = {s: set(graph.objects(s, RDF.type)) & kinds for s in graph.subjects(RDF.type)}
    assert all(len(found) <= 1 for found in declared.values())
    for predicate in (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain):
        for used in graph.objects(predicate=predicate):
            assert declared.get(used), used
    for predicate in set(graph.predicates()):
        builtin = any(predicate in space for space in (RDF, RDFS, OWL))
        assert declared.get(predicate) or builtin, predicate


def test_alignments_are_of_our_terms():
    ours = set(ontology("form12b25.ttl").subjects(RDFS.isDefinedBy))
    alignments = ontology("alignments.ttl")
    matches = {SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch}
    mapped = {(s, o) for p in matches for s, o in alignments.subject_objects(p)}
    assert {s for s, _ in mapped} <= ours
    assert len(mapped) >= 25
    assert not [o for _, o in mapped if o.startswith("https://w3id.org/form12b25/")]


CLOSE = """
import sys, owlrl, rdflib
graph = rdflib.Graph().parse(data=sys.stdin.read(), format="nt")
owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
out = rdflib.Graph()
for statement in graph:
    if not isinstance(statement[0], rdflib.Literal):
        out.add(statement)
sys.stdout.write(out.serialize(format="nt"))
"""


def closure(graph):
    """The OWL RL closure, made in a process of its own: owlrl changes how rdflib reads datatypes."""
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", CLOSE],
        input=graph.serialize(format="nt"),
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1", "PYTHONPATH": ":".join(sys.path)},
    )
    return Graph().parse(data=run.stdout, format="nt")


def errors(graph):
    return sorted(str(o) for o in graph.objects(predicate=ERROR))


def test_closure_by_owl_rl_has_no_error_and_says_what_it_should():
    graph = closure(ontology() + whole().to_graph())
    assert errors(graph) == []
    prov = Namespace("http://www.w3.org/ns/prov#")
    assert (FILING, RDF.type, NT.Filing) in graph
    assert (FILING, prov.hadPrimarySource, URIRef(f"{FILING}#source")) in graph
    report = URIRef("https://w3id.org/form12b25/id/report/0009999990/10-Q/2024-03-31")
    assert (FILING, NT.amendsNotificationOf, report) in graph
    assert (report, RDF.type, prov.Entity) in graph


def test_closure_by_owl_rl_finds_what_is_of_two_disjoint_classes():
    graph = ontology() + whole().to_graph()
    graph.add((FILING, RDF.type, NT.Registrant))
    assert errors(closure(graph))


def projected(graph):
    """The graph for HermiT, which knows neither dates nor months and days (OWL 2, section 4)."""
    out = Graph()
    for s, p, o in graph:
        if p == RDFS.range and o in {XSD.date, XSD.gMonthDay}:
            o = XSD.dateTime if o == XSD.date else XSD.string  # noqa: PLW2901
        if isinstance(o, Literal) and o.datatype == XSD.date:
            o = Literal(f"{o}T00:00:00Z", datatype=XSD.dateTime)  # noqa: PLW2901
        if isinstance(o, Literal) and o.datatype == XSD.gMonthDay:
            o = Literal(str(o))  # noqa: PLW2901
        out.add((s, p, o))
    return out


def inconsistent(graph, folder):
    """Ask HermiT: True if the graph contradicts itself; assert that no class must be empty."""
    import owlready2

    path = folder / "whole.nt"
    projected(graph).serialize(path, format="nt", encoding="utf-8")
    world = owlready2.World()
    world.get_ontology(path.as_uri()).load()
    try:
        owlready2.sync_reasoner_hermit(world, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return True
    assert list(world.inconsistent_classes()) == []
    return False


needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="HermiT needs Java")


@needs_java
@pytest.mark.filterwarnings("ignore")
def test_ontology_with_a_filing_is_consistent(tmp_path):
    pytest.importorskip("owlready2", reason="owlready2 is a test extra")
    assert not inconsistent(ontology("form12b25.ttl") + whole().to_graph(), tmp_path)


CONTRADICTIONS = {
    "a filing that is a registrant": (FILING, RDF.type, NT.Registrant),
    "two days of filing": (FILING, NT.filedOn, Literal("2024-05-16", datatype=XSD.date)),
    "relief that is a word": (FILING, NT.seeksRelief, Literal("yes")),
    "an unknown encoding": (URIRef(f"{FILING}#source"), NT.encoding, Literal("ebcdic")),
}


@needs_java
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_contradictions_are_found(name, tmp_path):
    pytest.importorskip("owlready2", reason="owlready2 is a test extra")
    graph = ontology("form12b25.ttl") + whole().to_graph()
    graph.add(CONTRADICTIONS[name])
    assert inconsistent(graph, tmp_path)


def test_ontology_has_blank_nodes_for_lists_and_ranges_alone():
    graph = ontology("form12b25.ttl")
    kinds = {RDFS.Datatype, OWL.AllDisjointClasses}
    for node in {s for s in graph.subjects() if isinstance(s, BNode)}:
        assert graph.value(node, RDF.rest) or graph.value(node, RDF.type) in kinds


def test_page_has_every_term_and_concept():
    folder = HERE.parents[1] / "docs"
    if not folder.is_dir():
        pytest.skip("docs/ is not part of the installed wheel")
    page = (folder / "ontology.html").read_text("utf-8")
    for term in set(ontology("form12b25.ttl").subjects(RDFS.isDefinedBy)):
        assert page.count(f'id="{term.removeprefix(NT)}"') == 1
    for concept in set(ontology("measures.ttl", "concepts.ttl").subjects(SKOS.prefLabel)):
        local = concept.removeprefix("https://w3id.org/form12b25/").replace("/", "-")
        assert page.count(f'id="concepts-{local}"') == 1

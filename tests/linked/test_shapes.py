"""Each shape and each constraint refuses the graph that is broken for it, with its own message."""

import pytest
from broken_graphs import (
    CASES,
    CHANGE,
    CONSTRAINTS,
    DATA,
    FILING,
    NAME_1,
    NODES,
    NT,
    NTS,
    SAID,
    SHAPES,
    TOGETHER,
    broken,
    data,
    day,
    middle_name,
    number,
    refused_by,
    replaced,
    replaced_in,
    validated,
)
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from form12b25.validation.shapes import results, validate_graph

pytest.importorskip("shifty", reason="pyshifty is in the extra fast")

ENGINES_AGREE = [case for case in CASES if case[0].startswith(NTS["ReportedAmount"])][::3]


@pytest.mark.parametrize(
    ("shape", "target", "constraint"),
    CASES,
    ids=[f"{s.split('#')[1]}:{c.split('#')[1]}" for s, _, c in CASES],
)
def test_each_constraint_refuses_what_breaks_it(shape, target, constraint):
    refused_by(broken(shape, target, constraint), shape, CONSTRAINTS[constraint])


@pytest.mark.parametrize(("node", "target"), NODES, ids=[n.split("#")[1] for n, _ in NODES])
def test_each_class_is_closed(node, target):
    graph = data()
    graph.add((min(graph.subjects(RDF.type, target)), NT.noSuchProperty, Literal("x")))
    refused_by(graph, node, "ClosedConstraintComponent")


@pytest.mark.parametrize(("node", "target"), NODES, ids=[n.split("#")[1] for n, _ in NODES])
def test_each_node_is_named_by_an_iri(node, target):
    graph = data()
    graph.add((BNode("b"), RDF.type, target))
    refused_by(graph, node, "NodeKindConstraintComponent")


@pytest.mark.parametrize("name", TOGETHER)
def test_what_several_properties_say_together(name):
    found = refused_by(TOGETHER[name](), NTS[name])
    if name in SAID:
        assert {r.message for r in found} == {SAID[name]}


def test_every_shape_has_a_broken_graph():
    shapes = {s for s in SHAPES.subjects(SH.severity) if isinstance(s, URIRef)}
    covered = {s for s, _, _ in CASES} | {n for n, _ in NODES} | {NTS[n] for n in TOGETHER}
    assert shapes == covered
    known = {*CONSTRAINTS, SH.path, SH.severity, SH.message, RDF.type, SH.sparql, SH.targetClass}
    known |= {SH.closed, SH.ignoredProperties, SH.property, SH.xone, SH.equals, SH.lessThanOrEquals}
    assert {p for s in shapes for p in SHAPES.predicates(s)} <= known


def test_the_whole_filing_conforms_and_every_shape_finds_a_node():
    assert validated(data()) == set()
    classes = set(data().objects(predicate=RDF.type)) | {NT.Filing}
    assert set(SHAPES.objects(predicate=SH.targetClass)) == classes


def test_change_within_the_rounding_of_its_figures_is_no_doubt():
    """12.0, 10.0 and 2.1 million are each rounded to 0.1 million: 0.15 million apart at the most."""
    graph = replaced((URIRef(f"{CHANGE}-change"), NT.value, number("2100000")))
    assert validated(graph) == set()


@pytest.mark.slow
@pytest.mark.parametrize("name", TOGETHER)
def test_the_reference_engine_says_the_same_of_shapes_over_several_properties(name):
    graph = TOGETHER[name]()
    assert validated(graph, "pyshacl") == validated(graph, "pyshifty")


@pytest.mark.slow
@pytest.mark.parametrize(("shape", "target", "constraint"), ENGINES_AGREE)
def test_the_reference_engine_says_the_same_of_constraints(shape, target, constraint):
    graph = broken(shape, target, constraint)
    assert validated(graph, "pyshacl") == validated(graph, "pyshifty")


@pytest.mark.slow
def test_the_reference_engine_says_the_same_of_a_graph_broken_everywhere():
    graph = Graph()
    comparable = {SH.minCount, SH["class"], SH.nodeKind, SH["in"]}  # pyshacl compares dates alone
    for shape, target, constraint in CASES[::2]:
        if constraint in comparable:
            graph += broken(shape, target, constraint)
    assert len(found := validated(graph, "pyshacl")) > 50
    assert found == validated(graph, "pyshifty")


@pytest.mark.slow
def test_shapes_are_shapes():
    """The shapes against SHACL's own shapes, by pyshacl."""
    import pyshacl

    ok, _, said = pyshacl.validate(data(), shacl_graph=SHAPES, meta_shacl=True)
    assert ok, said


def test_graph_without_a_filing_is_an_error():
    for engine in ("pyshacl", "pyshifty", "auto"):
        found = list(validate_graph(DATA.replace("#LateFilingNotification>", "#X>"), engine=engine))
        assert [p.code for p in found] == ["shape-no-focus"]
        assert found[0].severity == "error"


def test_problems_tell_shape_node_and_value():
    lines = TOGETHER["ChangeAgreesWithAmounts"]().serialize(format="nt")
    for engine in ("pyshacl", "pyshifty"):
        (found,) = validate_graph(lines, engine=engine)
        assert (found.code, found.severity) == ("shape-doubted", "warning")
        assert found.message == (
            f"ChangeAgreesWithAmounts: {FILING}: "
            f"The change is stated as 2200000, but the amounts give 2000000. ({CHANGE})"
        )


def test_unknown_engine():
    with pytest.raises(ValueError, match="auto, pyshacl or pyshifty"):
        results(DATA, engine="other")


def test_merged_filings_that_know_different_ends_of_a_use_raise_doubts_alone():
    """A later header lists one more name between two that were next to each other before."""
    graph = middle_name()
    graph.add((NAME_1, NT.usedUntil, day("2019-01-01")))
    found = validated(graph)
    assert {(r.shape, r.severity) for r in found} == {(str(NTS.FormerNamesInOrder), "Warning")}


def test_amounts_of_different_units_are_not_compared():
    graph = replaced((URIRef(f"{CHANGE}-change"), NT.unit, Literal("pure")))
    graph = replaced_in(graph, URIRef(f"{CHANGE}-change"), NT.value, number("0.2"))
    assert validated(graph) == set()


def test_lists_of_the_shapes_are_lists():
    for head in SHAPES.objects(predicate=SH["in"]):
        assert len(Collection(SHAPES, head)) > 0

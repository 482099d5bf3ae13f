"""Graphs that are broken for one shape, or for one constraint of a shape.

Most are made by rule from the shapes themselves, one for each constraint of each property shape; those
of shapes over several properties and of queries are written out.
"""

from pathlib import Path

from rdflib import RDF, SH, XSD, Graph, Literal, Namespace, URIRef

import form12b25
from form12b25.linked import ntriples
from form12b25.validation.shapes import results, shapes_text

NT = Namespace("https://w3id.org/form12b25/ns#")
NTS = Namespace("https://w3id.org/form12b25/shapes#")
OA = Namespace("http://www.w3.org/ns/oa#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
ID = "https://w3id.org/form12b25/id/"
FILING = URIRef(ID + "filing/0009999990-24-000042")
OTHER = URIRef("https://other.example/thing")
SHAPES = Graph().parse(data=shapes_text(), format="turtle")
WHOLE = Path(__file__).with_name("whole.json").read_text("utf-8")
DATA = ntriples(form12b25.load(WHOLE))
BASE = Graph().parse(data=DATA, format="nt")


def data():
    """The whole filing's graph, to be changed."""
    return Graph() + BASE


def validated(graph, engine="pyshifty"):
    return results(graph.serialize(format="nt"), engine=engine)


def messages(shape):
    said = SHAPES.value(shape, SH.sparql) or shape
    return {str(m) for m in SHAPES.objects(said, SH.message)}


def refused_by(graph, shape, component=None):
    """Assert that a shape refuses a graph, with its own message; return its results."""
    found = [r for r in validated(graph) if r.shape == str(shape)]
    if component is not None:
        found = [r for r in found if r.component == component]
    assert found, (shape, component)
    if not SHAPES.value(shape, SH.sparql):
        assert {r.message for r in found} <= messages(shape)
    severity = str(SHAPES.value(shape, SH.severity)).rsplit("#", 1)[1]
    assert {r.severity for r in found} == {severity}
    return found


def owners():
    """Yield (property shape, the node shape that has it, its class)."""
    for node in SHAPES.subjects(SH.property):
        if isinstance(node, URIRef):
            target = max(SHAPES.objects(node, SH.targetClass))
            for shape in SHAPES.objects(node, SH.property):
                if isinstance(shape, URIRef):
                    yield shape, node, target


OWNED = sorted(set(owners()))
CONSTRAINTS = {
    SH.minCount: "MinCountConstraintComponent",
    SH.maxCount: "MaxCountConstraintComponent",
    SH.datatype: "DatatypeConstraintComponent",
    SH["class"]: "ClassConstraintComponent",
    SH.nodeKind: "NodeKindConstraintComponent",
    SH.pattern: "PatternConstraintComponent",
    SH["in"]: "InConstraintComponent",
    SH["or"]: "OrConstraintComponent",
    SH.minInclusive: "MinInclusiveConstraintComponent",
    SH.maxInclusive: "MaxInclusiveConstraintComponent",
    SH.minLength: "MinLengthConstraintComponent",
}
CASES = [
    (shape, target, constraint)
    for shape, _, target in OWNED
    for constraint in CONSTRAINTS
    if SHAPES.value(shape, constraint) is not None
]


def typed(value, like):
    return Literal(value, datatype=like if like != XSD.string else None)


def bad_value(shape, constraint, old):
    """A value that breaks one constraint of a property shape, and no other if that can be."""
    kind = SHAPES.value(shape, SH.datatype)
    limit = SHAPES.value(shape, constraint)
    made = {
        SH.datatype: lambda: Literal("x", datatype=XSD.token),
        SH["class"]: lambda: OTHER,
        SH.nodeKind: lambda: Literal("x"),
        SH.pattern: lambda: typed("\n", kind) if kind else URIRef("https://other.example/\u00e9"),
        SH["in"]: lambda: (
            typed("false" if kind == XSD.boolean else "other", kind) if kind else OTHER
        ),
        SH["or"]: lambda: Literal("footer"),
        SH.minInclusive: lambda: Literal(int(limit) - 1),
        SH.maxInclusive: lambda: Literal(int(limit) + 1),
        SH.minLength: lambda: Literal(""),
    }
    if constraint == SH.pattern and kind in {XSD.dateTime, XSD.gMonthDay}:
        odd = {XSD.dateTime: "2024-05-15T20:30:15Z", XSD.gMonthDay: "--12-31Z"}
        return Literal(odd[kind], datatype=kind)
    found = made[constraint]()
    assert found != old
    return found


def broken(shape, target, constraint):
    graph = data()
    path = SHAPES.value(shape, SH.path)
    node = min(s for s in graph.subjects(RDF.type, target) if (s, path, None) in graph)
    old = min(graph.objects(node, path))
    if constraint == SH.minCount:
        graph.remove((node, path, None))
    elif constraint == SH.maxCount:
        kind = getattr(old, "datatype", None)
        graph.add((node, path, typed("47", kind) if isinstance(old, Literal) else OTHER))
    else:
        graph.remove((node, path, old))
        graph.add((node, path, bad_value(shape, constraint, old)))
    return graph


NODES = sorted({(node, target) for _, node, target in OWNED})


def replaced(*changes):
    """The whole filing's graph with some values replaced: (subject or class, path, value)."""
    graph = data()
    for subject, path, value in changes:
        known = (subject, None, None) in graph
        nodes = [subject] if known else sorted(graph.subjects(RDF.type, subject))
        node = next(n for n in nodes if (n, path, None) in graph or len(nodes) == 1)
        graph.remove((node, path, None))
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                graph.add((node, path, item))
    return graph


def replaced_in(graph, node, path, value):
    graph.set((node, path, value))
    return graph


def day(value):
    return Literal(value, datatype=XSD.date)


def number(value):
    return Literal(value, datatype=XSD.decimal)


def renamed(old, new):
    return Graph().parse(data=DATA.replace(f"<{old}", f"<{new}"), format="nt")


REGISTRANT = ID + "registrant/0009999990"
CHANGE = URIRef(f"{FILING}#change-Revenues-widgets-100")
LOSS = URIRef(f"{FILING}#change-NetIncomeLoss")
NAME_1 = URIRef(REGISTRANT + "/name/20171229-old-name-one-inc")
NAME_2 = URIRef(REGISTRANT + "/name/20211213-old-name-two-inc")
SPAN_END = 3080


def nothing_but(node, kind):
    graph = data()
    graph.remove((node, None, None))
    graph.add((node, RDF.type, kind))
    return graph


def middle_name():
    """A third name that came in while, by the header, the first was in use."""
    graph = data()
    middle = URIRef(REGISTRANT + "/name/20190101-middle")
    graph.add((URIRef(REGISTRANT), NT.formerNameUsage, middle))
    for path, value in (
        (RDF.type, NT.NameUsage),
        (NT.nameText, Literal("Middle Name")),
        (NT.usedFrom, day("2019-01-01")),
        (NT.dateOfNameChange, day("2019-01-01")),
    ):
        graph.add((middle, path, value))
    return graph


TOGETHER = {
    "FilingIsWhole": lambda: replaced((FILING, NT.isAmendment, None)),
    "PeriodIsSpanOrDay": lambda: replaced(
        (URIRef(ID + "period/2024-03-31"), NT.periodEnd, day("2024-03-31"))
    ),
    "AmountIsValueOrRange": lambda: replaced((URIRef(f"{LOSS}-current"), NT.value, number("-6"))),
    "ContactIsNotEmpty": lambda: nothing_but(URIRef(f"{FILING}#contact-zoe-sample"), NT.Contact),
    "NameUsageInOrder": lambda: replaced((NAME_1, NT.usedUntil, day("2017-12-28"))),
    "NameUsageBounded": lambda: replaced((NAME_2, NT.usedUntilNoLaterThan, day("2021-12-12"))),
    "NameUsageFromItsDate": lambda: replaced((NAME_2, NT.usedFrom, day("2021-12-14"))),
    "PeriodInOrder": lambda: replaced(
        (URIRef(ID + "period/2024-01-01--2024-03-31"), NT.periodStart, day("2024-04-01"))
    ),
    "AmountRangeInOrder": lambda: replaced((URIRef(f"{LOSS}-current"), NT.minimum, number("-1"))),
    "PercentRangeInOrder": lambda: replaced((LOSS, NT.percentChangeMinimum, number("-15.4"))),
    "SpanInOrder": lambda: replaced((URIRef(f"{FILING}#span-1000-1010"), OA.end, Literal(999))),
    "AmendmentByFormType": lambda: replaced((FILING, NT.formType, Literal("NT 10-Q"))),
    "FilingIri": lambda: renamed(FILING, ID + "filing/0009999990-24-000043"),
    "RegistrantIri": lambda: renamed(REGISTRANT, ID + "registrant/9999990"),
    "PartsOfTheFiling": lambda: renamed(f"{FILING}#source", ID + "filing/other#source"),
    "FormerNamesInOrder": middle_name,
    "FormerNameEnds": lambda: replaced((NAME_1, NT.usedUntil, day("2021-12-14"))),
    "EvidenceInTheFile": lambda: replaced(
        (URIRef(f"{FILING}#source"), NT.byteLength, Literal(SPAN_END))
    ),
    "EvidenceOfADocument": lambda: replaced(
        (URIRef(f"{FILING}#span-1000-1010"), NT.inDocument, Literal(3))
    ),
    "ReliefByItsBoxes": lambda: replaced((FILING, NT.seeksRelief, Literal(False))),
    "ChangeAgreesWithAmounts": lambda: replaced(
        (URIRef(f"{CHANGE}-change"), NT.value, number("2200000"))
    ),
    "DirectionAgreesWithAmounts": lambda: replaced(
        (CHANGE, NT.direction, URIRef("https://w3id.org/form12b25/direction/decrease"))
    ),
    "AnticipatedChangeHasFigures": lambda: replaced((FILING, NT.reportsChange, None)),
    "MissingReportsAreNamed": lambda: replaced((FILING, NT.missingReport, None)),
    "FiledAfterThePeriod": lambda: replaced((FILING, NT.filedOn, day("2024-03-30"))),
}
SAID = {
    "AmendmentByFormType": "A filing is an amendment if its form type, NT 10-Q, ends in /A, and only then.",
    "FilingIri": "The IRI of a filing ends in its accession number, 0009999990-24-000042.",
    "RegistrantIri": "The IRI of a registrant ends in its Central Index Key, 0009999990, with ten digits.",
    "FormerNamesInOrder": "The use of Old Name One, Inc. ends after 2019-01-01, the day on which a "
    "newer former name came in.",
    "FormerNameEnds": "The use of Old Name One, Inc. ends on 2021-12-14, on which no other former "
    "name came in.",
    "ReliefByItsBoxes": "A notification whose box (a) or (b) of Part II is ticked seeks relief.",
    "ChangeAgreesWithAmounts": "The change is stated as 2200000, but the amounts give 2000000.",
    "DirectionAgreesWithAmounts": "The measure is said to move one way, but it moves from 10000000 "
    "to 12000000.",
    "FiledAfterThePeriod": "The notification was filed on 2024-03-30, before the end of the late "
    "report's period, 2024-03-31.",
}

"""Model and schema say the same; tables say what the readers know."""

import re

import rdflib
from rdflib.namespace import SKOS

from form12b25 import model
from form12b25.form.fonts import marks
from form12b25.form.reports import report_name
from form12b25.form_types import family_of, subject_of
from form12b25.problems import CODES
from form12b25.records import fields
from form12b25.resources import text
from form12b25.submission.header import tags
from form12b25.submission.values import TYPES
from form12b25.tables import table
from form12b25.validation.json_schema import schema


def test_header_tags_name_fields_of_the_model():
    homes = {
        "submission": model.Filing,
        "details": model.HeaderDetails,
        "filing-values": model.FilingValues,
        "former-name": model.FormerName,
    }
    for name, (section, key, kind) in tags().items():
        assert kind in TYPES, name
        if section in homes:
            assert key in fields(homes[section]), name
    company = {key for section, key, _ in tags().values() if section == "company"}
    assert company - {"cik", "sic"} <= set(fields(model.Filer))
    address = {key for section, key, _ in tags().values() if section == "address"}
    assert address - {"phone"} == set(fields(model.Address))


def test_submission_types_name_reports():
    for form, report in table("form_types")["submission_types"].items():
        assert subject_of(form) == subject_of(f"{form}/A") == report
        assert report == "" or report_name(report) == report
    assert subject_of("10-K") is None


def test_no_character_of_a_font_means_two_things():
    for font, rows in table("marks")["fonts"].items():
        chars = [c for name in ("checked", "empty") for c in set(rows[name])]
        assert len(chars) == len(set(chars)), font
        assert marks(font)


def concepts_graph(*names):
    graph = rdflib.Graph()
    for name in names or ("measures", "concepts"):
        graph.parse(data=text("ontology", f"{name}.ttl"), format="turtle")
    return graph


def test_every_code_of_a_document_is_the_notation_of_one_concept():
    graph = concepts_graph()
    kinds = {"measure": set(table("measures")["measures"]), "problem-type": set(CODES)}
    direction = schema()["$defs"]["reportedChange"]["properties"]["direction"]
    kinds["direction"] = set(direction["enum"])
    kinds["report-type"] = set(table("form_types")["reports"].values())
    for kind, codes in kinds.items():
        scheme = rdflib.URIRef(f"https://w3id.org/form12b25/{kind}")
        members = set(graph.subjects(SKOS.inScheme, scheme))
        found = [str(n) for m in members for n in graph.objects(m, SKOS.notation)]
        assert sorted(found) == sorted(codes), kind
        assert all(f"{scheme}/{code}" in map(str, members) for code in codes)
    families = schema()["$defs"]["periodicReport"]["properties"]["reportType"]["enum"]
    assert set(families) == {family_of(code) for code in kinds["report-type"]}
    assert set(filter(None, table("form_types")["submission_types"].values())) <= set(families)


def test_every_concept_is_below_a_top_concept_of_its_own_scheme():
    graph = concepts_graph()
    for concept in set(graph.subjects(SKOS.inScheme)):
        scheme = graph.value(concept, SKOS.inScheme)
        above = list(graph.transitive_objects(concept, SKOS.broader))
        assert {graph.value(c, SKOS.inScheme) for c in above} == {scheme}, concept
        assert [c for c in above if (c, SKOS.topConceptOf, scheme) in graph] == above[-1:], concept
        assert len(list(graph.objects(concept, SKOS.broader))) <= 1


def test_every_concept_of_the_vocabulary_is_told():
    graph = concepts_graph()
    for concept in set(graph.subjects(SKOS.inScheme)):
        (label,) = graph.objects(concept, SKOS.prefLabel)
        (definition,) = graph.objects(concept, SKOS.definition)
        assert label.language == definition.language == "en"
        assert label, concept
        assert re.fullmatch(r"[A-Z].{18,158}\.", definition), concept


def test_measures_match_elements_of_us_gaap_and_the_rest_does_not():
    graph = concepts_graph("measures")
    names = {
        str(graph.value(concept, SKOS.notation)) for concept in graph.subjects(SKOS.closeMatch)
    }
    assert set(table("measures")["measures"]) - names == {"OtherMeasure"}
    for concept, element in graph.subject_objects(SKOS.closeMatch):
        assert str(element) == f"http://fasb.org/us-gaap/2024#{graph.value(concept, SKOS.notation)}"

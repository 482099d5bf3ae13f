"""``measures.ttl`` and ``concepts.ttl``, made of the TOML tables: concept schemes in SKOS.

Every concept has a label, a definition, a notation (what stands in a filing document), its scheme,
and either a broader concept or the scheme's top.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from form12b25.linked.vocabulary import BASE
from form12b25.tables import sources

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREFIXES = f"""\
@prefix nt12b25: <{BASE}ns#> .
@prefix ntm: <{BASE}measure/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix us-gaap: <http://fasb.org/us-gaap/2024#> .
"""

_DIRECTIONS = {
    "increase": "The value, signed as in XBRL, is above that of the prior period; "
    "a loss that narrows is an increase.",
    "decrease": "The value, signed as in XBRL, is below that of the prior period; "
    "a loss that widens is a decrease.",
    "unchanged": "The value, signed as in XBRL, is that of the prior period, "
    "or the filing calls it flat or about the same.",
}


def measures() -> str:
    """Return the concept schemes of measures and directions, in Turtle."""
    table = sources()["measures"]
    head = _head(
        "lexicon/measures.toml",
        "measures",
        "Measures of late-filing notifications",
        "Names the measures of results of operations that notifications of late filing (Form "
        "12b-25) report changes in, and the directions of such changes.",
    )
    schemes = _scheme("measures", "measure", "measures")
    schemes += _scheme("measures", "direction", "directions")
    home = ("measures", "measure")
    blocks = [_concept(home, f"measure-group/{n}", row, []) for n, row in table["groups"].items()]
    blocks += [_measure(name, row, table["groups"]) for name, row in table["measures"].items()]
    blocks += [
        _concept(
            ("measures", "direction"),
            f"direction/{name}",
            {"label": name, "definition": text},
            [f'skos:notation "{name}"'],
            "Direction",
        )
        for name, text in _DIRECTIONS.items()
    ]
    return head + schemes + "".join(blocks)


def concepts() -> str:
    """Return the concept schemes of report types and of problem types, in Turtle."""
    reports, problems = sources()["report_types"]["report_types"], sources()["problems"]
    head = _head(
        "edgar/report_types.toml and tables/problems.toml",
        "concepts",
        "Report types and problem types of late-filing notifications",
        "Names the periodic reports that notifications of late filing (Form 12b-25) are about, "
        "and what a reader of such a filing can notice.",
    )
    schemes = _scheme("concepts", "report-type", "report types")
    schemes += _scheme("concepts", "problem-type", "problem types")
    blocks = [_report_type(name, row) for name, row in reports.items()]
    for area, row in problems["areas"].items():
        blocks.append(_concept(_PROBLEMS, f"problem-area/{area}", row, [], "ProblemType"))
    for code, row in problems["codes"].items():
        said = {"label": code.replace("-", " "), "definition": row["meaning"]}
        more = [
            f"skos:notation {_literal(code)}",
            f"skos:scopeNote {_literal('Severity: ' + row['severity'] + '.')}@en",
            f"skos:broader <{BASE}problem-area/{row['area']}>",
        ]
        blocks.append(_concept(_PROBLEMS, f"problem-type/{code}", said, more, "ProblemType"))
    return head + schemes + "".join(blocks)


_PROBLEMS = ("concepts", "problem-type")


def _measure(name: str, row: dict[str, Any], groups: Iterable[str]) -> str:
    more = [f"skos:notation {_literal(name)}"]
    if above := row.get("broader"):
        broader = f"<{BASE}measure-group/{above}>" if above in groups else f"ntm:{above}"
        more.append(f"skos:broader {broader}")
    if row["balance"]:
        more.append(f"nt12b25:balance {_literal(row['balance'])}")
    more.append(f"nt12b25:periodType {_literal(row['period'])}")
    if row.get("gaap", True):
        # Not an exact match: the statements of a notification are informal.
        more.append(f"skos:closeMatch us-gaap:{name}")
    return _concept(("measures", "measure"), f"measure/{name}", row, more, "Measure")


def _report_type(name: str, row: dict[str, Any]) -> str:
    more = [] if row.get("kind") else [f"skos:notation {_literal(name)}"]
    if above := row.get("broader"):
        more.append(f"skos:broader <{BASE}report-type/{above}>")
    return _concept(("concepts", "report-type"), f"report-type/{name}", row, more, "ReportType")


def _head(table: str, name: str, title: str, description: str) -> str:
    return f"""\
# Made of converter/form12b25/tables/{table} by `make generate`; change that.
{_PREFIXES}
<{BASE}{name}> a owl:Ontology ;
    dcterms:title {_literal(title)}@en ;
    dcterms:description {_literal(description)}@en ;
    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
    dcterms:creator <{BASE}> ;
    dcterms:created "2026-11-25"^^xsd:date ;
    owl:versionIRI <{BASE}{name}/1.0.0> ;
    owl:versionInfo "1.0.0" .
"""


def _scheme(file: str, name: str, label: str) -> str:
    return f"""
<{BASE}{name}> a skos:ConceptScheme ;
    skos:prefLabel {_literal(label)}@en ;
    rdfs:isDefinedBy <{BASE}{file}> .
"""


def _concept(
    home: tuple[str, str], name: str, row: dict[str, Any], more: list[str], kind: str = ""
) -> str:
    """Return the block of a concept; ``more`` are statements of its own kind."""
    file, scheme = home
    local = name.removeprefix("measure/")
    subject = f"<{BASE}{name}>" if local == name else f"ntm:{local}"
    top = not any(statement.startswith("skos:broader") for statement in more)
    statements = [
        f"a {f'nt12b25:{kind}' if kind else 'skos:Concept'} , owl:NamedIndividual",
        f"skos:prefLabel {_literal(row['label'])}@en",
        f"skos:definition {_literal(row['definition'])}@en",
        f"skos:inScheme <{BASE}{scheme}>",
        *([f"skos:topConceptOf <{BASE}{scheme}>"] if top else []),
        *more,
        f"rdfs:isDefinedBy <{BASE}{file}>",
    ]
    return f"\n{subject} " + " ;\n    ".join(statements) + " .\n"


def _literal(text: str) -> str:
    """Return a string of Turtle; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)

"""Make ``compiled.py`` and ``measures.ttl`` of the TOML files: ``python -m form12b25.tables``."""

from __future__ import annotations

import json
import pprint
from pathlib import Path
from typing import Any

from form12b25.tables import sources

_HEAD = '''"""Made of the TOML files of this folder by ``make tables``; change those."""

from typing import Any

TABLES: dict[str, dict[str, Any]] = '''

# Keys that only the vocabularies need, and that are left out of the module.
_PROSE = frozenset({"label", "definition", "gaap", "part"})

_BASE = "https://w3id.org/form12b25/"
_TURTLE_HEAD = """\
# Made of converter/form12b25/tables/measures.toml by `make tables`; change that.
@prefix nt12b25: <https://w3id.org/form12b25/ns#> .
@prefix ntm: <https://w3id.org/form12b25/measure/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix us-gaap: <http://fasb.org/us-gaap/2024#> .

<https://w3id.org/form12b25/measures> a owl:Ontology ;
    dcterms:title "Measures of late-filing notifications"@en ;
    dcterms:description "Names the measures of results of operations that notifications of \
late filing (Form 12b-25) report changes in, and the directions of such changes."@en ;
    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
    dcterms:creator <https://w3id.org/form12b25/> ;
    dcterms:created "2026-11-25"^^xsd:date ;
    owl:versionIRI <https://w3id.org/form12b25/measures/1.0.0> ;
    owl:versionInfo "1.0.0" .

<https://w3id.org/form12b25/measure> a skos:ConceptScheme ;
    skos:prefLabel "measures"@en ;
    rdfs:isDefinedBy <https://w3id.org/form12b25/measures> .

<https://w3id.org/form12b25/direction> a skos:ConceptScheme ;
    skos:prefLabel "directions"@en ;
    rdfs:isDefinedBy <https://w3id.org/form12b25/measures> .
"""

_DIRECTIONS = {
    "increase": "The value, signed as in XBRL, is above that of the prior period; "
    "a loss that narrows is an increase.",
    "decrease": "The value, signed as in XBRL, is below that of the prior period; "
    "a loss that widens is a decrease.",
    "unchanged": "The value, signed as in XBRL, is that of the prior period, "
    "or the filing calls it flat or about the same.",
}


def compiled() -> str:
    """Return the text of the module."""
    tables = dict(sources())
    for name in ("report_types", "xbrl"):
        tables[name] = _without_prose(tables[name])
    measures = tables["measures"]["measures"]
    kept = {k: _without_prose(row) | {"label": row["label"]} for k, row in measures.items()}
    tables["measures"] = {"measures": kept}
    return _HEAD + pprint.pformat(tables, width=100, sort_dicts=False) + "\n"


def _without_prose(row: Any) -> Any:
    """Leave out the prose; of a member of an axis only its name is left."""
    if not isinstance(row, dict):
        return row
    kept = {k: _without_prose(v) for k, v in row.items() if k not in _PROSE}
    return kept | {"members": list(row["members"])} if "members" in row else kept


def _literal(text: str) -> str:
    """Return a string of Turtle; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)


def _concept(scheme: str, name: str, label: str, definition: str, more: list[str]) -> str:
    """Return the block of a concept; ``more`` are statements of its own kind."""
    subject = f"ntm:{name}" if scheme == "measure" else f"<{_BASE}{scheme}/{name}>"
    statements = [
        f"a nt12b25:{scheme.capitalize()} , owl:NamedIndividual",
        f"skos:prefLabel {_literal(label)}@en",
        f"skos:definition {_literal(definition)}@en",
        f"skos:notation {_literal(name)}",
        f"skos:inScheme <{_BASE}{scheme}>",
        f"skos:topConceptOf <{_BASE}{scheme}>",
        *more,
        f"rdfs:isDefinedBy <{_BASE}measures>",
    ]
    return f"\n{subject} " + " ;\n    ".join(statements) + " .\n"


def _measure(name: str, row: dict[str, Any]) -> str:
    more = [f"nt12b25:balance {_literal(row['balance'])}"] if row["balance"] else []
    more.append(f"nt12b25:periodType {_literal(row['period'])}")
    if row.get("gaap", True):
        # Not an exact match: the statements of a notification are informal.
        more.append(f"skos:closeMatch us-gaap:{name}")
    return _concept("measure", name, row["label"], row["definition"], more)


def measures() -> str:
    """Return the concept schemes of measures and directions, in Turtle."""
    rows = sources()["measures"]["measures"]
    blocks = [_measure(name, row) for name, row in rows.items()]
    blocks += [_concept("direction", name, name, text, []) for name, text in _DIRECTIONS.items()]
    return _TURTLE_HEAD + "".join(blocks)


if __name__ == "__main__":
    here = Path(__file__).parent
    (here / "compiled.py").write_text(compiled(), encoding="utf-8")
    ontology = Path(__file__).parents[3] / "ontology"
    (ontology / "measures.ttl").write_text(measures(), encoding="utf-8")

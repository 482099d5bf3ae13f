"""A report, loaded by Arelle and saved again as xBRL-JSON, has the same facts."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from peer import arelle

import form12b25
from form12b25.xbrl.taxonomy import load_taxonomy, qualified_concepts

pytest.importorskip("arelle", reason="Arelle is in the extra test")
pytestmark = pytest.mark.slow

NUMBERS = {name for name, c in qualified_concepts().items() if load_taxonomy().types[c.type].unit}


def plain(report):
    """Facts by id, numbers as numbers."""
    made = {}
    for name, fact in report["facts"].items():
        dimensions = dict(fact["dimensions"])
        value = fact["value"]
        value = Decimal(value) if dimensions["concept"] in NUMBERS else value
        links = sorted(fact.get("links", {}).get("footnote", {}).get("_", []))
        made[name] = (value, fact.get("decimals"), dimensions, links)
    return made


def saved_again(path, package, folder):
    """The report as Arelle saves it."""
    target = folder / "again.json"
    said = arelle(
        [path],
        folder,
        packages=[str(package)],
        plugins="loadFromOIM|saveLoadableOIM",
        pluginOptions={"saveLoadableOIM": str(target)},
    )
    assert said == {path.name: []}
    return json.loads(target.read_text("utf-8"))


CORPUS = (
    "real/0001214659-24-009346.txt",
    "invented/vintage-2009-nt20f-renminbi.txt",
    "invented/vintage-2020-two-registrants.txt",
)


def same_facts(filing, package, folder):
    path = folder / "report.json"
    path.write_text(form12b25.write(filing, "xbrl-json"), encoding="utf-8")
    again = saved_again(path, package, folder)
    ours = plain(json.loads(path.read_text("utf-8")))
    assert plain(again) == ours
    assert len(ours) > 60


def test_round_trip_of_a_report_with_every_concept(whole, package, tmp_path):
    same_facts(whole, package, tmp_path)


@pytest.mark.parametrize("name", CORPUS)
def test_round_trip_of_reports_of_the_corpus(name, corpus, package, tmp_path):
    same_facts(form12b25.read(corpus / name), package, tmp_path)

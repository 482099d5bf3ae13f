"""The taxonomy: up to date, whole, and one with the tables and the other vocabularies."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from form12b25.tables import sources, table
from form12b25.xbrl.packages import taxonomy_files, taxonomy_package
from form12b25.xbrl.taxonomy import load_taxonomy, measures
from tools.taxonomy import files

XS = "{http://www.w3.org/2001/XMLSchema}"
XLINK = "{http://www.w3.org/1999/xlink}"
LINK = "{http://www.xbrl.org/2003/linkbase}"
XBRLI = "{http://www.xbrl.org/2003/instance}"


def linkbase(kind):
    return etree.fromstring(files()[f"nt-{load_taxonomy().date}_{kind}.xml"])


def declared():
    root = etree.fromstring(files()[f"nt-{load_taxonomy().date}.xsd"])
    return {e.get("name"): e for e in root.findall(f"{XS}element")}


def test_the_files_are_those_of_the_tables():
    assert dict(taxonomy_files()) == files()


def test_the_package_is_the_same_at_every_call():
    taxonomy_package.cache_clear()
    one = taxonomy_package()
    taxonomy_package.cache_clear()
    assert taxonomy_package() == one


def test_measures_have_the_names_balances_and_periods_of_us_gaap():
    elements = declared()
    for name, row in measures().items():
        element = elements[name]
        assert element.get(f"{XBRLI}periodType") == row["period"]
        share = name.startswith("EarningsPerShare")
        assert element.get("type") == (
            "dtr:perShareItemType" if share else "xbrli:monetaryItemType"
        )
        assert element.get(f"{XBRLI}balance") == (row["balance"] or None)
    cited = re.findall(
        r"http://fasb.org/us-gaap/2024#(\w+)", etree.tostring(linkbase("ref")).decode()
    )
    gaap = [
        name for name, row in sources()["measures"]["measures"].items() if row.get("gaap", True)
    ]
    assert sorted(cited) == sorted(gaap)


def test_every_element_has_one_label_and_a_definition_of_its_own():
    labels, definitions = {}, {}
    for made in linkbase("lab").iter(f"{LINK}label"):
        name = made.get(f"{XLINK}label").removesuffix("_label")
        kept = labels if made.get(f"{XLINK}role").endswith("/label") else definitions
        assert name not in kept
        kept[name] = made.text
    concrete = {name for name, element in declared().items() if element.get("abstract")}
    assert labels.keys() == definitions.keys() == concrete
    assert [label for label, count in Counter(labels.values()).items() if count > 1] == []
    assert all(text[0].isupper() and text.endswith(".") for text in definitions.values())


def test_every_concept_is_in_a_table_and_every_table_is_closed():
    arcs = list(linkbase("def").iter(f"{LINK}definitionArc"))
    closed = [a for a in arcs if a.get(f"{XLINK}arcrole").endswith("/all")]
    assert len(closed) == len(load_taxonomy().tables)
    assert {a.get("{http://xbrl.org/2005/xbrldt}closed") for a in closed} == {"true"}
    items = {
        a.get(f"{XLINK}to")
        for a in arcs
        if a.get(f"{XLINK}arcrole").endswith("/domain-member")
        and a.get(f"{XLINK}from").endswith("LineItems")
    }
    concrete = {name for name, e in declared().items() if e.get("abstract") == "false"}
    assert items == concrete == load_taxonomy().concepts.keys()


def test_links_lead_to_elements_that_are_there():
    names = {f"nt_{name}" for name in declared()}
    for kind in ("lab", "ref", "pre", "def"):
        for place in linkbase(kind).iter(f"{LINK}loc"):
            assert place.get(f"{XLINK}href").partition("#")[2] in names


def test_the_currencies_are_those_of_the_units_registry_that_arelle_has():
    arelle = pytest.importorskip("arelle", reason="Arelle is in the extra test")
    place = "resources/cache/http/www.xbrl.org/utr/2025-03-18/utr.xml"
    root = etree.parse(Path(arelle.__path__[0]) / place)
    rows = root.iter("{http://www.xbrl.org/2009/utr}unit")
    found = {
        row.findtext("{*}unitId")
        for row in rows
        if row.findtext("{*}nsUnit") == "http://www.xbrl.org/2003/iso4217"
        and row.findtext("{*}itemType") == "monetaryItemType"
        and row.findtext("{*}status") == "REC"
    }
    assert found == set(table("currencies")["codes"])
    written = {*table("currencies")["before"].values(), *table("currencies")["after"].values()}
    assert written - found == {"DEM"}  # of the past; a report leaves such amounts out


def test_boxes_that_the_reader_knows_have_members():
    forms = set(table("form_types")["reports"].values())
    members = load_taxonomy().axes["ReportFormAxis"].members
    assert len(members) == 2 * len(forms)
    assert "TransitionReport10KMember" in members

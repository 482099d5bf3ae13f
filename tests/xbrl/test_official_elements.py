"""Reports with the elements of dei and us-gaap, against stand-ins of our own for those schemas.

The official files cannot be had offline; the stand-ins declare the elements that reports name, with
the types and periods that the official ones are known to have.
"""

from __future__ import annotations

from zipfile import ZipFile

import pytest
from peer import arelle

import form12b25
from form12b25.tables import table
from form12b25.xbrl.taxonomy import load_taxonomy, measures

pytest.importorskip("arelle", reason="Arelle is in the extra test")
pytestmark = pytest.mark.slow

SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:dtr="http://www.xbrl.org/dtr/type/2024-01-31"
 targetNamespace="{namespace}" elementFormDefault="qualified">
<xs:import namespace="http://www.xbrl.org/2003/instance"
 schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xs:import namespace="http://www.xbrl.org/dtr/type/2024-01-31"
 schemaLocation="https://www.xbrl.org/dtr/type/2024-01-31/types.xsd"/>
{elements}
</xs:schema>
"""
ELEMENT = '<xs:element name="{0}" id="x_{0}" type="{1}" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="{2}"{3}/>'
PACKAGE = """<tp:taxonomyPackage xml:lang="en" xmlns:tp="http://xbrl.org/2016/taxonomy-package">
<tp:identifier>urn:stand-in</tp:identifier><tp:name>stand-in</tp:name><tp:version>1</tp:version>
</tp:taxonomyPackage>
"""
CATALOG = """<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
<rewriteURI uriStartString="https://xbrl.sec.gov/dei/2024/" rewritePrefix="../dei/"/>
<rewriteURI uriStartString="https://xbrl.fasb.org/us-gaap/2024/elts/" rewritePrefix="../gaap/"/>
</catalog>
"""
DEI = {
    "EntityRegistrantName": "xbrli:normalizedStringItemType",
    "EntityCentralIndexKey": "dtr:noLangTokenItemType",
    "AmendmentFlag": "xbrli:booleanItemType",
    "DocumentPeriodEndDate": "xbrli:dateItemType",
    "EntityFileNumber": "dtr:noLangTokenItemType",
    "EntityTaxIdentificationNumber": "dtr:noLangTokenItemType",
    "EntityIncorporationStateCountryCode": "dtr:noLangTokenItemType",
    "CurrentFiscalYearEndDate": "xbrli:gMonthDayItemType",
}


@pytest.fixture(scope="module")
def stand_in(tmp_path_factory):
    official = table("xbrl")["official"]
    dei = [ELEMENT.format(name, kind, "duration", "") for name, kind in DEI.items()]
    gaap = []
    for name, row in measures().items():
        share = name.startswith("EarningsPerShare")
        balance = f' xbrli:balance="{row["balance"]}"' if row["balance"] else ""
        kind = "dtr:perShareItemType" if share else "xbrli:monetaryItemType"
        gaap.append(ELEMENT.format(name, kind, row["period"], balance))
    path = tmp_path_factory.mktemp("stand-in") / "stand-in.zip"
    with ZipFile(path, "w") as made:
        made.writestr("s/META-INF/taxonomyPackage.xml", PACKAGE)
        made.writestr("s/META-INF/catalog.xml", CATALOG)
        for place, key, elements in (
            ("dei/dei-2024.xsd", "dei", dei),
            ("gaap/us-gaap-2024.xsd", "us-gaap", gaap),
        ):
            text = SCHEMA.format(namespace=official[key], elements="\n".join(elements))
            made.writestr(f"s/{place}", text)
    return path


def test_arelle_loads_them_with_the_stand_ins_and_not_without(whole, package, stand_in, tmp_path):
    path = tmp_path / "report.json"
    path.write_text(form12b25.write(whole, "xbrl-json", concepts="us-gaap"), encoding="utf-8")
    said = arelle([path], tmp_path, packages=[str(package), str(stand_in)])
    assert said == {path.name: []}
    alone = arelle([path], tmp_path, packages=[str(package)])
    assert "IOerror" in {message.code for message in alone[path.name]}


def test_the_stand_ins_have_the_elements_that_reports_name():
    concepts = load_taxonomy().concepts
    assert {concepts[name].dei for name in table("xbrl")["official"]["concepts"]} == DEI.keys()

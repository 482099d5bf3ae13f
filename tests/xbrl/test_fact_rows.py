"""The facts of a whole filing: as rows, with the elements of us-gaap, the same on every run."""

from __future__ import annotations

import json

import pytest

import form12b25
from form12b25.model import Period
from form12b25.records import replace
from form12b25.xbrl import report_of


def test_with_the_official_elements(whole):
    document = report_of(whole, concepts="us-gaap").document
    facts_of = document["facts"]
    assert document["documentInfo"]["taxonomy"][1:] == [
        "https://xbrl.sec.gov/dei/2024/dei-2024.xsd",
        "https://xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd",
    ]
    name = facts_of["filers.0.conformedName"]["dimensions"]
    assert name["concept"] == "dei:EntityRegistrantName"
    assert name["period"] == "2024-05-15T00:00:00/2024-05-16T00:00:00"
    assert facts_of["filers.0.irsNumber"]["value"] == "94-1999999"
    assert (
        facts_of["reportedChanges.0.currentAmount"]["dimensions"]["concept"] == "us-gaap:Revenues"
    )
    assert (
        facts_of["reportedChanges.0.changeAmount"]["dimensions"]["concept"]
        == "nt:ReportedChangeAmount"
    )
    assert form12b25.validate(document) == []
    with pytest.raises(ValueError, match="unknown concepts"):
        report_of(whole, concepts="ifrs")


def test_rows_for_pandas(whole):
    rows = {row["id"]: row for row in whole.to_facts()}
    assert rows["reportedChanges.0.changeAmount"] == {
        "accessionNumber": "0009999990-24-000042",
        "registrant": "EXAMPLE WIDGETS, INC.",
        "id": "reportedChanges.0.changeAmount",
        "concept": "ReportedChangeAmount",
        "label": "Reported change, amount",
        "entity": "0009999990",
        "periodType": "duration",
        "periodStart": "2024-01-01",
        "periodEnd": "2024-03-31",
        "unit": "USD",
        "value": "2000000",
        "decimals": -5,
        "approximate": None,
        "dimensions": {"MeasureAxis": "RevenuesMember", "ComponentAxis": "Widgets 100%"},
        "quote": "Widget sales were about $12.0 million",
        "url": "https://www.sec.gov/Archives/edgar/data/9999990/0009999990-24-000042.txt",
    }
    bare = form12b25.read("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n")
    row = next(r for r in bare.to_facts() if r["concept"] == "ReportFormBoxChecked")
    assert (row["entity"], row["periodEnd"], row["value"]) == (None, None, "true")


def test_the_same_filing_gives_the_same_bytes(whole):
    assert form12b25.write(whole, "xbr") == form12b25.write(whole, "xbr")
    text = form12b25.write(whole, "xbrl-json")
    assert text == form12b25.write(whole, "xbrl-json")
    assert json.loads(text) == report_of(whole).document


def test_row_of_a_span_whose_first_day_is_not_known_has_its_last(whole):
    change = whole.reported_changes[0]
    amount = replace(change.current_amount, period=Period(period_end="2024-03-17"))
    filing = replace(whole, reported_changes=(replace(change, current_amount=amount),))
    rows = {row["id"]: row for row in filing.to_facts()}
    row = rows["reportedChanges.0.currentAmount"]
    assert (row["periodType"], row["periodStart"]) == ("duration", None)
    assert row["periodEnd"] == "2024-03-17"
    assert row["id"] not in report_of(filing).document["facts"]

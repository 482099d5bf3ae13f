"""What facts say: periods, signs, scales, axes, worked out by hand."""

from __future__ import annotations

import copy

import pytest

import form12b25
from form12b25.xbrl import report_of

DOCUMENT = {
    "schemaVersion": "1.0.0",
    "accessionNumber": "0009999990-31-000001",
    "formType": "NT 10-Q",
    "isAmendment": False,
    "filedOn": "2031-05-15",
    "source": {"sha256": "0" * 64, "byteLength": 99, "encoding": "ascii"},
    "filers": [{"role": "filer", "registrant": {"cik": "0009999990"}}],
}
SPRING = {"periodStart": "2031-01-01", "periodEnd": "2031-03-31"}
SPRING_BEFORE = {"periodStart": "2030-01-01", "periodEnd": "2030-03-31"}


def money(value, decimals=0, unit="USD", **more):
    return {"value": value, "unit": unit, "decimals": decimals, "amountText": "$", **more}


def change(measure, **more):
    return {"measure": measure, "measureText": "the measure", **more}


def written(*changes, **more):
    document = copy.deepcopy(DOCUMENT) | more
    if changes:
        document["reportedChanges"] = list(changes)
    return report_of(form12b25.load(document))


def facts(*changes, **more):
    """The facts of reported changes, by id: value, decimals, and dimensions but the entity."""
    found = {}
    for name, fact in written(*changes, **more).document["facts"].items():
        if name.startswith("reportedChanges"):
            dimensions = {k: v for k, v in fact["dimensions"].items() if k != "entity"}
            found[name.partition(".")[2]] = (fact["value"], fact["decimals"], dimensions)
    return found


def test_a_level_is_of_its_period_up_to_the_next_midnight():
    made = facts(change("Revenues", currentAmount=money("36000000", -6, period=SPRING)))
    period = "2031-01-01T00:00:00/2031-04-01T00:00:00"
    dimensions = {"concept": "nt:Revenues", "period": period, "unit": "iso4217:USD"}
    assert made == {"0.currentAmount": ("36000000", -6, dimensions)}


def test_a_balance_is_at_the_end_of_its_day():
    amount = money("5", period={"instant": "2031-12-31"})
    _, _, dimensions = facts(change("Assets", currentAmount=amount))["0.currentAmount"]
    assert dimensions["concept"] == "nt:Assets"
    assert dimensions["period"] == "2032-01-01T00:00:00"


def test_the_header_is_of_the_end_of_the_filing_day():
    fact = written().document["facts"]["formType"]
    assert fact["dimensions"]["period"] == "2031-05-16T00:00:00"
    assert fact["dimensions"]["entity"] == "cik:0009999990"


def test_a_change_is_of_the_current_period_of_its_measure():
    made = facts(
        change(
            "NetIncomeLoss",
            currentAmount=money("-8", period=SPRING),
            priorAmount=money("-30", period=SPRING_BEFORE),
            changeAmount=money("22"),
            percentChange="73.3",
        )
    )
    assert made["0.priorAmount"][2]["period"] == "2030-01-01T00:00:00/2030-04-01T00:00:00"
    value, decimals, dimensions = made["0.changeAmount"]
    assert (value, decimals) == ("22", 0)
    assert dimensions == {
        "concept": "nt:ReportedChangeAmount",
        "period": "2031-01-01T00:00:00/2031-04-01T00:00:00",
        "unit": "iso4217:USD",
        "nt:MeasureAxis": "nt:NetIncomeLossMember",
    }
    assert made["0.percentChange"][:2] == ("0.733", 3)
    assert "unit" not in made["0.percentChange"][2]


def test_a_change_alone_is_of_the_period_in_force():
    made = facts(change("Revenues", direction="decrease", period=SPRING, percentChange="-5"))
    value, decimals, dimensions = made["0.percentChange"]
    assert (value, decimals) == ("-0.05", 2)
    assert dimensions["period"] == "2031-01-01T00:00:00/2031-04-01T00:00:00"


def test_the_change_of_a_balance_is_of_the_days_between():
    made = facts(
        change(
            "Assets",
            currentAmount=money("7", period={"instant": "2031-03-31"}),
            priorAmount=money("5", period={"instant": "2030-12-31"}),
            changeAmount=money("2"),
        )
    )
    dimensions = made["0.changeAmount"][2]
    assert dimensions["period"] == "2031-01-01T00:00:00/2031-04-01T00:00:00"
    assert dimensions["nt:ComparisonBasisAxis"] == "nt:BeginningOfPeriodMember"


def test_percentage_points_are_hundredths():
    made = facts(
        change("OtherMeasure", period=SPRING, percentagePoints="-0.22", component="Retail")
    )
    value, decimals, dimensions = made["0.percentagePoints"]
    assert (value, decimals) == ("-0.0022", 4)
    assert dimensions["concept"] == "nt:ReportedChangePercentagePoints"
    assert dimensions["nt:MeasureNameAxis"] == "the measure"
    assert dimensions["nt:ComponentAxis"] == "Retail"


def test_unchanged_is_a_change_of_zero_as_exact_as_the_level():
    level = money("13000000", -6, period=SPRING)
    made = facts(change("Revenues", direction="unchanged", currentAmount=level))
    assert made["0.direction"][:2] == ("0", -6)
    assert made["0.direction"][2]["concept"] == "nt:ReportedChangeAmount"
    stated = facts(
        change("Revenues", direction="unchanged", currentAmount=level, percentChange="0")
    )
    assert "0.direction" not in stated


def test_the_ends_of_a_range_are_two_facts_and_an_open_end_none():
    amount = {"minimum": "-700", "maximum": "-500", "unit": "USD", "decimals": 0, "amountText": "$"}
    made = facts(change("NetIncomeLoss", currentAmount=amount | {"period": SPRING}))
    assert made["0.currentAmount.minimum"][0] == "-700"
    assert made["0.currentAmount.minimum"][2]["nt:RangeAxis"] == "nt:MinimumMember"
    assert made["0.currentAmount.maximum"][0] == "-500"
    del amount["minimum"]
    made = facts(change("NetIncomeLoss", currentAmount=amount | {"period": SPRING}))
    assert list(made) == ["0.currentAmount.maximum"]


def test_the_ends_of_a_range_of_percents():
    made = facts(
        change("Revenues", period=SPRING, percentChangeMinimum="10", percentChangeMaximum="12.5")
    )
    assert made["0.percentChangeMinimum"][:2] == ("0.10", 2)
    assert made["0.percentChangeMaximum"][:2] == ("0.125", 3)


def test_a_cause_has_its_wording_and_the_measure_it_explains():
    cause = {"factorText": "lower fees", "factorAmount": money("5"), "component": "Nevada"}
    level = money("9", period=SPRING)
    made = facts(change("OperatingExpenses", currentAmount=level, factors=[cause]))
    dimensions = made["0.factors.0.factorAmount"][2]
    assert dimensions["concept"] == "nt:StatedCauseAmount"
    assert dimensions["nt:MeasureAxis"] == "nt:OperatingExpensesMember"
    assert dimensions["nt:CauseAxis"] == "lower fees"
    assert "nt:ComponentAxis" not in dimensions


@pytest.mark.parametrize(
    ("measure", "unit", "period", "concept", "in_report"),
    [
        ("EarningsPerShareBasic", "USD/shares", SPRING, "EarningsPerShareBasic", "iso4217:USD/xbrli:shares"),
        ("EarningsPerShareBasic", "USD", SPRING, "OtherMeasureAmount", "iso4217:USD"),
        ("Revenues", "EUR", SPRING, "Revenues", "iso4217:EUR"),
        ("Revenues", "pure", SPRING, "OtherMeasureRatio", None),
        ("Revenues", "USD", {"instant": "2031-03-31"}, "OtherMeasureInstantAmount", "iso4217:USD"),
        ("Assets", "USD", SPRING, "OtherMeasureAmount", "iso4217:USD"),
        ("OtherMeasure", "shares", SPRING, "OtherMeasureShares", "xbrli:shares"),
        ("OtherMeasure", "USD/shares", {"instant": "2031-03-31"}, "OtherMeasureInstantPerShareAmount", "iso4217:USD/xbrli:shares"),
    ],
)  # fmt: skip
def test_unit_and_period_choose_the_concept(measure, unit, period, concept, in_report):
    made = facts(change(measure, currentAmount=money("1", unit=unit, period=period)))
    dimensions = made["0.currentAmount"][2]
    assert dimensions["concept"] == f"nt:{concept}"
    assert dimensions.get("unit") == in_report
    assert ("nt:MeasureNameAxis" in dimensions) == concept.startswith("OtherMeasure")


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (money("1"), "xbrl-period-unknown"),
        (money("1", period={"periodEnd": "2031-03-31"}), "xbrl-period-unknown"),
        (money("1", unit="DEM", period=SPRING), "xbrl-unsaid"),
        ({"value": "1", "unit": "USD", "amountText": "$", "period": SPRING}, "xbrl-unsaid"),
    ],
)
def test_what_is_not_known_is_left_out_and_told(amount, code):
    report = written(change("Revenues", currentAmount=amount))
    assert report.omitted == {"reportedChanges.0.currentAmount": code}
    assert [(note.code, note.severity) for note in report.left_out] == [(code, "info")]
    assert "reportedChanges.0.currentAmount" in report.left_out[0].message


def test_alike_facts_are_one_and_the_most_exact_stands():
    cited = [
        {"document": 1, "start": 10 * n, "end": 10 * n + 5, "quote": f"q{n}"} for n in (1, 2, 3)
    ]
    amounts = [money("36000000", -6), money("36200000", -5), money("36200000", -5)]
    report = written(
        *(
            change("Revenues", currentAmount=amount | {"period": SPRING}, evidence=evidence)
            for amount, evidence in zip(amounts, cited, strict=True)
        )
    )
    found = {k: v for k, v in report.document["facts"].items() if k.startswith("reportedChanges")}
    assert list(found) == ["reportedChanges.1.currentAmount"]
    links = found["reportedChanges.1.currentAmount"]["links"]["footnote"]["_"]
    assert links == ["quote-10-15", "quote-20-25", "quote-30-35"]
    assert report.omitted == {}


def test_facts_that_do_not_agree_are_none():
    report = written(
        *(
            change("Revenues", currentAmount=money(v, -6, period=SPRING))
            for v in ("36000000", "38000000")
        )
    )
    assert not [name for name in report.document["facts"] if name.startswith("reportedChanges")]
    assert set(report.omitted.values()) == {"xbrl-facts-disagree"}
    assert len(report.omitted) == 2


def test_two_boxes_ticked_are_no_conflict():
    boxes = [
        {"form": "10-K", "label": "Form 10-K", "isTransitionReport": t, "checked": True}
        for t in (False, True)
    ]
    report = written(reportBoxes=boxes)
    axes = [f["dimensions"].get("nt:ReportFormAxis") for f in report.document["facts"].values()]
    assert [a for a in axes if a] == ["nt:Form10KMember", "nt:TransitionReport10KMember"]


def test_each_registrant_has_its_own_facts():
    filers = [
        {"role": "filer", "registrant": {"cik": f"000999999{n}"}, "conformedName": f"EXAMPLE {n}"}
        for n in (1, 2)
    ]
    report = written(filers=[*filers, {"role": "filer", "conformedName": "EXAMPLE 3"}])
    names = {
        fact["dimensions"]["entity"]: fact["value"]
        for fact in report.document["facts"].values()
        if fact["dimensions"]["concept"] == "nt:RegistrantName"
    }
    assert names == {"cik:0009999991": "EXAMPLE 1", "cik:0009999992": "EXAMPLE 2"}
    assert report.omitted == {"filers.2.conformedName": "xbrl-entity-unknown"}


def test_a_filing_without_a_cik_is_refused():
    document = copy.deepcopy(DOCUMENT)
    del document["filers"]
    with pytest.raises(form12b25.FilingError) as caught:
        form12b25.write(form12b25.load(document), "xbrl-json")
    assert caught.value.reason == "no-entity"


def test_a_quote_is_a_fragment_of_xhtml():
    quote = {"document": 1, "start": 3, "end": 9, "quote": "A & B < C > D"}
    report = written(change("Revenues", currentAmount=money("1", period=SPRING), evidence=quote))
    note = report.document["facts"]["quote-3-9"]
    assert note["value"] == "A &amp; B &lt; C &gt; D"
    lean = report_of(form12b25.load(DOCUMENT | {"seeksRelief": True}), evidence=False)
    assert "linkTypes" not in lean.document["documentInfo"]

"""Any valid filing document: a report that is valid, or a refusal that says why; never less."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import form12b25
from form12b25.problems import FilingError

WHOLE = json.loads((Path(__file__).parents[1] / "linked" / "whole.json").read_text("utf-8"))
TEXT = st.sampled_from(
    ["x", "A & B < C > D ]]>", "a  b", "\u00e9\U0001d518", "\u00a0x", "=1+1", "a" * 3000, "x\u0085y", "-0",
     "&amp;", "a\u0001b", "\ufffe", "\u3000", "\u2028x"]
)  # fmt: skip
DAY = st.sampled_from(
    ["2024-03-31", "2023-12-31", "0001-01-01", "9999-12-31", "2024-02-29", "1993-01-01"]
)
NUMBER = st.sampled_from(
    ["0", "0.00", "-0.31", "1" + "0" * 40, "0." + "0" * 20 + "1", "36000000", "-500"]
)
PERIOD = st.one_of(
    st.fixed_dictionaries({"instant": DAY}),
    st.fixed_dictionaries({"periodEnd": DAY}, optional={"periodStart": DAY}),
    st.just({"periodStart": "2024-01-01", "periodEnd": "2024-03-31"}),
)
UNIT = st.sampled_from(["USD", "EUR", "ZZZ", "DEM", "EUR/shares", "USD/shares", "shares", "pure"])
MORE = {"decimals": st.sampled_from([-15, -6, 0, 2, 15]), "period": PERIOD}
AMOUNT = st.one_of(
    st.fixed_dictionaries(
        {"value": NUMBER, "unit": UNIT, "amountText": st.just("$1")}, optional=MORE
    ),
    st.fixed_dictionaries(
        {"minimum": NUMBER, "unit": UNIT, "amountText": st.just("$1")},
        optional={**MORE, "maximum": NUMBER},
    ),
)
EVIDENCE = st.fixed_dictionaries(
    {
        "document": st.just(1),
        "start": st.integers(0, 3),
        "end": st.integers(4, 6),
        "quote": TEXT,
    }
)
FACTOR = st.fixed_dictionaries({"factorText": TEXT, "factorAmount": AMOUNT})
MEASURE = st.sampled_from(
    ["Revenues", "Assets", "AssetsNet", "EarningsPerShareBasic", "OtherMeasure", "NetIncomeLoss"]
)
CHANGE = st.fixed_dictionaries(
    {"measure": MEASURE, "measureText": TEXT},
    optional={
        "component": TEXT,
        "direction": st.sampled_from(["increase", "decrease", "unchanged"]),
        "period": PERIOD,
        "currentAmount": AMOUNT,
        "priorAmount": AMOUNT,
        "changeAmount": AMOUNT,
        "percentChange": NUMBER,
        "percentagePoints": NUMBER,
        "factors": st.lists(FACTOR, min_size=1, max_size=2),
        "evidence": EVIDENCE,
    },
)
BOX = st.fixed_dictionaries(
    {
        "form": st.sampled_from(["10-KSB", "N-30D", "10-K", "40-F"]),
        "label": st.just("f"),
        "isTransitionReport": st.booleans(),
    },
    optional={"checked": st.booleans()},
)
CIK = st.sampled_from(["0000000001", "0009999990", None])


@st.composite
def documents(draw):
    """The document with every key, with other changes, boxes, texts, filers and days."""
    document = copy.deepcopy(WHOLE)
    document["reportedChanges"] = draw(st.lists(CHANGE, min_size=1, max_size=5))
    document["reportBoxes"] = draw(st.lists(BOX, min_size=1, max_size=4))
    document["contacts"][0]["name"] = draw(TEXT)
    document["reasonNarrative"] = draw(TEXT)
    document["evidence"][0]["quote"] = draw(TEXT)
    other = copy.deepcopy(document["filers"][0]) | {"conformedName": draw(TEXT)}
    cik = draw(CIK)
    if cik is None:
        del other["registrant"]["cik"]
    else:
        other["registrant"]["cik"] = cik
    document["filers"] = draw(st.permutations([*document["filers"], other]))
    if not draw(st.booleans()):
        del document["filedOn"]
    return document


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(documents(), st.sampled_from(["nt", "us-gaap"]))
def test_a_valid_report_or_a_reason(document, concepts):
    try:
        filing = form12b25.load(document)
    except FilingError:
        return
    stated = {row["id"] for row in filing.to_facts()}
    try:
        made = form12b25.render(filing, "xbrl-json", concepts=concepts)
    except FilingError as error:
        assert error.reason in {"no-entity", "no-facts"}
        return
    report = json.loads(made.content)
    assert form12b25.validate(report) == []
    facts = report["facts"].items()
    assert {name for name, fact in facts if fact["dimensions"]["concept"] != "xbrl:note"} <= stated


HOSTILE = [
    '{"documentInfo": null}',
    '{"documentInfo": [], "facts": {"f": []}}',
    '{"documentInfo": {"namespaces": [1], "taxonomy": {}}, "facts": {"f": null, "g": 1}}',
    '{"documentInfo": {}, "facts": {"a": {"dimensions": [1]}, "b": {"dimensions": {"concept": []}}}}',
    '{"documentInfo": {}, "facts": {"a": {"value": "x", "links": [1], "dimensions": {"concept": "nt:Revenues", "period": "", "unit": "/"}}}}',
    '{"documentInfo": {}, "facts": {"a": {"value": [], "links": {"footnote": {"_": [{}]}}, "dimensions": {"concept": "xbrl:note"}}}}',
    '{"documentInfo": {}, "facts": {"a": {"value": "x", "dimensions": {"concept": "us-gaap:Revenues", "unit": 1}}}}',
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("engine", ["jsonschema", "auto"])
def test_what_is_no_report_at_all_is_told_in_problems(text, engine):
    assert form12b25.validate(text, engine=engine) != []


@pytest.mark.parametrize("make_input", [json.dumps, lambda d: json.dumps(d).encode(), lambda d: d])
def test_half_a_surrogate_pair_is_no_text(make_input):
    document = WHOLE | {"reasonNarrative": "\ud800"}
    for call in (form12b25.validate, form12b25.load):
        with pytest.raises(FilingError) as caught:
            call(make_input(document))
        assert caught.value.reason == "not-json"

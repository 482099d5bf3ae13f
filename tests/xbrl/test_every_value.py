"""A walk through the document: each value is a fact, or left out and reported, or in the list."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

import pytest
from sample import corpus_files

import form12b25
from form12b25.problems import FilingError
from form12b25.xbrl import report_of

ELSEWHERE = [
    # how the document was made, and what was noticed
    r"schemaVersion",
    r"source\..*",
    r"generator\..*",
    r"evidence\..*",
    r".*\.evidence\..*",
    r"problems\..*",
    r"discrepancies\..*",
    # the submission, beyond the notice
    r"documentCount",
    r"documents\..*",
    r"headerDetails\..*",
    r"filers\.\d+\.(role|relationship)",
    # worked out of the dates of name change
    r"filers\.\d+\.registrant\.formerNames\.\d+\.(usedFrom|usedUntil|usedUntilNoLaterThan)",
    # what the dimensions of a fact say
    r"reportBoxes\.\d+\.(form|label|isTransitionReport)",
    r"reportedChanges\.\d+\.(measure|measureText|component|period\..*)",
    r"reportedChanges\.\d+\.factors\.\d+\.(factorText|component)",
    # the sign of a change says it; "unchanged" is a fact where no figure stands
    r"reportedChanges\.\d+\.direction",
    # of an amount: unit, decimals and period are of the fact; hedge and wording of the document alone
    r"reportedChanges\.\d+\.(.*\.)?(unit|decimals|approximate|amountText|period\..*)",
]
"""What of the document is no fact of its own (docs/xbrl.md says why)."""
_ELSEWHERE = re.compile("|".join(ELSEWHERE))


def leaves(value, path=""):
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        here = f"{path}.{key}" if path else str(key)
        if isinstance(inner, (dict, list)):
            yield from leaves(inner, here)
        else:
            yield here, inner


def same(path, stated, fact):
    """The value of a fact is what is stated; percents are parts of one."""
    if isinstance(stated, bool):
        return fact["value"] == str(stated).lower()
    if re.search(r"\.percent(Change(Min|Max)imum|Change|agePoints)$", path):
        return Decimal(fact["value"]) * 100 == Decimal(stated)
    return fact["value"] == stated


def walk(filing):
    """Return the stated values that are facts, those that are left out, and those lost or other."""
    report = report_of(filing)
    facts = report.document["facts"]
    found = {"facts": [], "left out": [], "lost": []}
    for path, stated in leaves(filing.to_dict()):
        if _ELSEWHERE.fullmatch(path):
            continue
        name = path.removesuffix(".value")
        if name in facts:
            kind = "facts" if same(path, stated, facts[name]) else "lost"
        else:
            kind = "left out" if name in report.omitted else "lost"
        found[kind].append((path, stated))
    return found, len(facts), report


def test_every_value_of_a_whole_document_is_a_fact(whole):
    found, _, report = walk(whole)
    assert found["lost"] == []
    assert [path for path, _ in found["left out"]] == [
        "reportedChanges.1.percentChangeMinimum",
        "reportedChanges.1.percentChangeMaximum",
    ]
    facts = report.document["facts"].items()
    own = {name for name, fact in facts if fact["dimensions"]["concept"] != "xbrl:note"}
    assert own == {path.removesuffix(".value") for path, _ in found["facts"]}


@pytest.mark.usefixtures("corpus")
def test_every_value_of_the_corpus_is_a_fact_or_told_of():
    counted, reasons = 0, Counter()
    for path in corpus_files():
        filing = form12b25.read(path, any_form=True)
        try:
            found, _, report = walk(filing)
        except FilingError:
            continue
        merged = {name for name, _ in found["lost"]} - stood_in_for(filing, report)
        assert merged == set(), path.name
        counted += len(found["facts"])
        for name, _ in found["left out"]:
            reasons[report.omitted[name.removesuffix(".value")], path.parent.name] += 1
    assert counted > 6_000
    assert {code for code, _ in reasons} <= {"xbrl-period-unknown", "xbrl-facts-disagree"}
    assert sum(count for (_, folder), count in reasons.items() if folder != "headers") < 50
    # In headers of other forms one registrant stands in two roles, with two file numbers.
    assert {folder for code, folder in reasons if code == "xbrl-facts-disagree"} <= {"headers"}


def stood_in_for(filing, report):
    """The stated facts for which another one stands: the same thing, said alike or more exactly."""
    rows = {row["id"]: row for row in filing.to_facts()}
    kept = {_aspects(rows[name]) for name in report.document["facts"] if name in rows}
    names = {name for name, row in rows.items() if _aspects(row) in kept}
    return names | {f"{name}.value" for name in names}


def _aspects(row):
    keys = ("concept", "entity", "periodStart", "periodEnd", "unit")
    return (*(row[key] for key in keys), *sorted(row["dimensions"].items()))


@pytest.mark.parametrize("pattern", ELSEWHERE)
def test_the_list_has_nothing_that_is_a_fact(pattern, whole):
    names = [row["id"] for row in whole.to_facts() if not row["id"].endswith(".direction")]
    assert [name for name in names if re.fullmatch(pattern, name)] == []

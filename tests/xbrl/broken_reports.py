"""Ways to break a report: what is done, our code for it, and whether Arelle sees it.

``peer`` is a part of Arelle's code for it, or, after ``not: ``, why Arelle has nothing to say.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

REVENUE = "reportedChanges.0.currentAmount"
MOVE = "reportedChanges.0.changeAmount"
PERCENT = "reportedChanges.0.percentChange"
CAUSE = "reportedChanges.0.factors.0.factorAmount"
LOW = "reportedChanges.1.currentAmount.minimum"
BOX = "reportBoxes.0.checked"
NAME = "filers.0.conformedName"
CIK = "filers.0.registrant.cik"
TEXT = "changeExplanation"
FORMER = "filers.0.registrant.formerNames.0.name"
NOTE = "quote-2990-3080"

LAX = "not: OIM allows it"
OURS = "not: a rule of ours alone"


class Breakage(NamedTuple):
    """One way: the change of a loaded report, our code, and Arelle's."""

    name: str
    change: Callable[[dict[str, Any]], Any]
    code: str
    peer: str


def value(fact: str, text: Any) -> Callable[[dict[str, Any]], None]:
    """Set the value of a fact."""

    def change(report: dict[str, Any]) -> None:
        report["facts"][fact]["value"] = text

    return change


def member(fact: str, key: str, text: Any) -> Callable[[dict[str, Any]], None]:
    """Set a member of a fact; take it out where there is no text."""

    def change(report: dict[str, Any]) -> None:
        _set(report["facts"][fact], key, text)

    return change


def dimension(fact: str, **values: Any) -> Callable[[dict[str, Any]], None]:
    """Set dimensions of a fact, ``nt_`` for the prefix; take out those without a value."""

    def change(report: dict[str, Any]) -> None:
        for key, text in values.items():
            _set(report["facts"][fact]["dimensions"], key.replace("nt_", "nt:"), text)

    return change


def info(key: str, text: Any) -> Callable[[dict[str, Any]], None]:
    """Set a member of documentInfo."""

    def change(report: dict[str, Any]) -> None:
        _set(report["documentInfo"], key, text)

    return change


def namespace(prefix: str, uri: str | None) -> Callable[[dict[str, Any]], None]:
    """Declare a prefix otherwise, or not at all."""

    def change(report: dict[str, Any]) -> None:
        _set(report["documentInfo"]["namespaces"], prefix, uri)

    return change


def again(fact: str, **changes: Any) -> Callable[[dict[str, Any]], None]:
    """Add a fact once more, with another value, decimals or id."""

    def change(report: dict[str, Any]) -> None:
        more = {key: value for key, value in changes.items() if key != "id"}
        name = changes.get("id", "again")
        report["facts"][name] = json.loads(json.dumps(report["facts"][fact])) | more

    return change


def _set(thing: dict[str, Any], key: str, text: Any) -> None:
    if text is None:
        thing.pop(key, None)
    else:
        thing[key] = text


def _drop(fact: str) -> Callable[[dict[str, Any]], None]:
    def change(report: dict[str, Any]) -> None:
        del report["facts"][fact]

    return change


def _links(*targets: str) -> Callable[[dict[str, Any]], None]:
    return member(NAME, "links", {"footnote": {"_": list(targets)}})


Q1 = "2024-01-01T00:00:00/2024-04-01T00:00:00"
DAY = "2024-05-16T00:00:00"

WAYS = [
    # the document
    Breakage(
        "no documentInfo", lambda r: r.pop("documentInfo"), "", "oimce:unsupportedDocumentType"
    ),
    Breakage("no facts at all", lambda r: r.update(facts={}), "schema", LAX),
    Breakage("facts a list", lambda r: r.update(facts=[]), "schema", "xbrlje:"),
    Breakage("an unknown member", lambda r: r.update(more=1), "schema", "xbrlje:"),
    Breakage(
        "another document type",
        info("documentType", "https://xbrl.org/2021/xbrl-csv"),
        "schema-",
        "xbrlce:invalidJSONStructure",
    ),
    Breakage(
        "no document type", info("documentType", None), "schema", "oimce:unsupportedDocumentType"
    ),
    Breakage("no taxonomy", info("taxonomy", None), "schema", "xbrlje:invalidJSONStructure"),
    Breakage(
        "another taxonomy",
        info("taxonomy", ["https://example.org/none.xsd"]),
        "schema-",
        "invalidTaxonomy",
    ),
    Breakage("no namespaces", info("namespaces", None), "schema", "oimce:unboundPrefix"),
    Breakage("no features", info("features", None), "schema", LAX),
    Breakage(
        "duplicates allowed", info("features", {"xbrl:allowedDuplicates": "all"}), "schema", LAX
    ),
    Breakage(
        "an unknown feature",
        info("features", {"xbrl:allowedDuplicates": "none", "xbrl:x": 1}),
        "schema-",
        LAX,
    ),
    Breakage("nt not declared", namespace("nt", None), "schema", "oimce:unboundPrefix"),
    Breakage("nt of another address", namespace("nt", "https://example.org/nt"), "schema", "oime:"),
    Breakage("cik of another address", namespace("cik", "http://www.sec.gov/cik"), "schema", OURS),
    Breakage("link types not declared", info("linkTypes", None), "xbrl-prefix", "oime:"),
    # concepts
    Breakage(
        "an undefined concept",
        dimension(REVENUE, concept="nt:Turnover"),
        "schema-",
        "oime:unknownConcept",
    ),
    Breakage(
        "a concept of an unknown prefix",
        dimension(REVENUE, concept="gaap:Revenues"),
        "schema-",
        "oimce:unboundPrefix",
    ),
    Breakage(
        "a concept without a prefix",
        dimension(REVENUE, concept="Revenues"),
        "schema-",
        "oimce:unboundPrefix",
    ),
    Breakage(
        "an abstract concept", dimension(REVENUE, concept="nt:AmountsLineItems"), "schema", "oime:"
    ),
    Breakage(
        "a member for a concept", dimension(REVENUE, concept="nt:RevenuesMember"), "schema", "oime:"
    ),
    Breakage(
        "no concept", dimension(REVENUE, concept=None), "schema", "xbrlje:invalidJSONStructure"
    ),
    # values
    Breakage("an amount as a JSON number", value(REVENUE, 12000000), "schema", "xbrlje:"),
    Breakage("a box as a JSON boolean", value(BOX, True), "schema", "xbrlje:"),
    Breakage("an amount with commas", value(REVENUE, "12,000,000"), "xbrl-value", "xmlSchema"),
    Breakage("an amount in words", value(REVENUE, "12 million"), "xbrl-value", "xmlSchema"),
    Breakage(
        "an amount with a currency sign", value(REVENUE, "$12000000"), "xbrl-value", "xmlSchema"
    ),
    Breakage("an amount with an exponent", value(REVENUE, "1.2E7"), "xbrl-value", "xmlSchema"),
    Breakage("an amount in parentheses", value(LOW, "(700000)"), "xbrl-value", "xmlSchema"),
    Breakage("a percent with its sign", value(PERCENT, "20%"), "xbrl-value", "xmlSchema"),
    Breakage("no number", value(REVENUE, "n/a"), "xbrl-value", "xmlSchema"),
    Breakage("NaN", value(REVENUE, "NaN"), "xbrl-value", "xmlSchema"),
    Breakage("an empty amount", value(REVENUE, ""), "schema", "xmlSchema"),
    Breakage("an empty name", value(NAME, ""), "schema", "xmlSchema"),
    Breakage("an empty text", value(TEXT, ""), "schema", "xmlSchema"),
    Breakage("nil", value(NAME, None), "schema", "oime:invalidFactValue"),
    Breakage("no value", member(NAME, "value", None), "schema", "xbrlje:"),
    Breakage("a name of blanks", value(NAME, "   "), "schema", "xmlSchema"),
    Breakage(
        "a name with two blanks in a row",
        value(NAME, "A  B"),
        "xbrl-value",
        "not: an xs:token is folded",
    ),
    Breakage("a yes for a boolean", value(BOX, "yes"), "xbrl-value", "xmlSchema"),
    Breakage("a date without hyphens", value("filedOn", "20240515"), "xbrl-value", "xmlSchema"),
    Breakage("an American date", value("filedOn", "05/15/2024"), "xbrl-value", "xmlSchema"),
    Breakage(
        "a day that does not exist", value("filedOn", "2024-02-30"), "xbrl-value", "xmlSchema"
    ),
    Breakage(
        "a moment without seconds",
        value("acceptedAt", "2024-05-15T16:30-04:00"),
        "xbrl-value",
        "xmlSchema",
    ),
    Breakage(
        "a fiscal year end without hyphens",
        value("filers.0.fiscalYearEnd", "1231"),
        "xbrl-value",
        "xmlSchema",
    ),
    Breakage(
        "a fiscal year end in month 13",
        value("filers.0.fiscalYearEnd", "--13-31"),
        "xbrl-value",
        "xmlSchema",
    ),
    Breakage("a CIK of nine digits", value(CIK, "009999990"), "xbrl-value", "xmlSchema"),
    Breakage("the CIK of another", value(CIK, "0009999991"), "xbrl-value", OURS),
    Breakage(
        "an accession number without hyphens",
        value("accessionNumber", "000999999024000042"),
        "xbrl-value",
        "xmlSchema",
    ),
    Breakage("a SIC code of letters", value("filers.0.sicCode", "07XX"), "xbrl-value", "xmlSchema"),
    Breakage(
        "a telephone that is not E.164",
        value("contacts.0.telephone", "775 555-0100"),
        "xbrl-value",
        "xmlSchema",
    ),
    Breakage(
        "a form that is none", value("subjectReport.formType", "late"), "xbrl-value", "xmlSchema"
    ),
    Breakage("a control character", value(NAME, "A\u0001B"), "xbrl-value", "arelleOIMloader:error"),
    # decimals
    Breakage("decimals as a text", member(REVENUE, "decimals", "-5"), "schema", LAX),
    Breakage("decimals with a fraction", member(REVENUE, "decimals", 0.5), "schema", "xbrlje:"),
    Breakage("decimals INF", member(REVENUE, "decimals", "INF"), "schema", "xbrlje:"),
    Breakage("no decimals", member(REVENUE, "decimals", None), "xbrl-decimals", LAX),
    Breakage("decimals of a text", member(NAME, "decimals", 0), "xbrl-decimals", "oime:"),
    # entity
    Breakage("no entity", dimension(REVENUE, entity=None), "schema", LAX),
    Breakage(
        "an entity without a scheme",
        dimension(REVENUE, entity="0009999990"),
        "schema-",
        "oimce:invalidSQName",
    ),
    Breakage(
        "an entity of an unknown scheme",
        dimension(REVENUE, entity="lei:0009999990"),
        "schema-",
        "oimce:unboundPrefix",
    ),
    Breakage("an entity of seven digits", dimension(REVENUE, entity="cik:9999990"), "schema", OURS),
    # periods
    Breakage("no period of a duration", dimension(REVENUE, period=None), "schema", LAX),
    Breakage("no period of an instant", dimension(NAME, period=None), "schema", "oime:"),
    Breakage(
        "a day for a period",
        dimension(NAME, period="2024-05-15"),
        "schema-",
        "oimce:invalidPeriodRepresentation",
    ),
    Breakage(
        "days for a period",
        dimension(REVENUE, period="2024-01-01/2024-03-31"),
        "schema-",
        "oimce:invalidPeriodRepresentation",
    ),
    Breakage(
        "a quarter in words",
        dimension(REVENUE, period="Q1 2024"),
        "schema-",
        "oimce:invalidPeriodRepresentation",
    ),
    Breakage(
        "a period with a time zone", dimension(NAME, period="2024-05-16T00:00:00Z"), "schema", LAX
    ),
    Breakage(
        "a period that ends at noon", dimension(NAME, period="2024-05-15T12:00:00"), "schema", LAX
    ),
    Breakage(
        "a period that ends before it begins",
        dimension(REVENUE, period="2024-04-01T00:00:00/2024-01-01T00:00:00"),
        "xbrl-period",
        "oime:",
    ),
    Breakage(
        "a period of no length",
        dimension(REVENUE, period="2024-04-01T00:00:00/2024-04-01T00:00:00"),
        "xbrl-period",
        "oime:",
    ),
    Breakage(
        "a period with a day that does not exist",
        dimension(REVENUE, period="2024-01-01T00:00:00/2024-02-31T00:00:00"),
        "xbrl-period",
        "oimce:invalidPeriodRepresentation",
    ),
    Breakage(
        "an instant for a duration",
        dimension(REVENUE, period=DAY),
        "xbrl-period",
        "oime:invalidPeriodDimension",
    ),
    Breakage(
        "a duration for an instant",
        dimension(NAME, period=Q1),
        "xbrl-period",
        "oime:invalidPeriodDimension",
    ),
    # units
    Breakage("no unit", dimension(REVENUE, unit=None), "xbrl-unit", "oime:"),
    Breakage(
        "a unit without a prefix",
        dimension(REVENUE, unit="USD"),
        "schema-",
        "oimce:invalidUnitStringRepresentation",
    ),
    Breakage("an unknown currency", dimension(REVENUE, unit="iso4217:ZZZ"), "schema", "utr"),
    Breakage("pure in words", dimension(PERCENT, unit="xbrli:pure"), "schema", "oime:"),
    Breakage("a percent in money", dimension(PERCENT, unit="iso4217:USD"), "xbrl-unit", "utr"),
    Breakage("a text with a unit", dimension(NAME, unit="iso4217:USD"), "xbrl-unit", "oime:"),
    Breakage(
        "a unit with a blank",
        dimension(REVENUE, unit="iso4217:USD / xbrli:shares"),
        "schema-",
        "oimce:invalidUnitStringRepresentation",
    ),
    # language
    Breakage("no language", dimension(TEXT, language=None), "xbrl-language", LAX),
    Breakage(
        "a language in capitals",
        dimension(TEXT, language="en-US"),
        "schema-",
        "xbrlje:invalidLanguageCodeCase",
    ),
    Breakage("another language", dimension(TEXT, language="de"), "schema", OURS),
    Breakage("a name with a language", dimension(NAME, language="en-us"), "xbrl-language", "oime:"),
    # axes
    Breakage("an unknown axis", dimension(REVENUE, nt_RegionAxis="nt:x"), "schema", "oime:"),
    Breakage(
        "an axis of another table", dimension(REVENUE, nt_CauseAxis="rain"), "xbrl-axes", "xbrldie"
    ),
    Breakage(
        "a needed axis left out", dimension(MOVE, nt_MeasureAxis=None), "xbrl-axes", "xbrldie"
    ),
    Breakage(
        "a cause without its cause", dimension(CAUSE, nt_CauseAxis=None), "xbrl-axes", "xbrldie"
    ),
    Breakage(
        "a box without its report", dimension(BOX, nt_ReportFormAxis=None), "xbrl-axes", "xbrldie"
    ),
    Breakage(
        "a member of another axis",
        dimension(MOVE, nt_MeasureAxis="nt:Form10KMember"),
        "schema-",
        "xbrldie",
    ),
    Breakage(
        "a member that is none",
        dimension(MOVE, nt_MeasureAxis="nt:TurnoverMember"),
        "schema-",
        "oime:",
    ),
    Breakage(
        "a domain for a member",
        dimension(MOVE, nt_MeasureAxis="nt:MeasureDomain"),
        "schema-",
        "xbrldie",
    ),
    Breakage(
        "a member of an unknown prefix",
        dimension(MOVE, nt_MeasureAxis="x:RevenuesMember"),
        "schema-",
        "oime:",
    ),
    Breakage(
        "a default written",
        dimension(MOVE, nt_RangeAxis="nt:PointEstimateMember"),
        "schema-",
        "oime:",
    ),
    Breakage(
        "a typed axis that is empty",
        dimension(REVENUE, nt_ComponentAxis=""),
        "schema-",
        "xbrlje:invalidDimensionValue",
    ),
    Breakage(
        "a number that is none",
        dimension(FORMER, nt_FormerNameNumberAxis="first"),
        "schema-",
        "xbrlje:invalidDimensionValue",
    ),
    Breakage(
        "number zero",
        dimension(FORMER, nt_FormerNameNumberAxis="0"),
        "schema-",
        "xbrlje:invalidDimensionValue",
    ),
    # duplicates
    Breakage("a fact twice", again(REVENUE), "xbrl-duplicate", "oime:disallowedDuplicate"),
    Breakage(
        "two amounts of one thing",
        again(REVENUE, value="13000000"),
        "xbrl-duplicate",
        "oime:disallowedDuplicate",
    ),
    Breakage(
        "two names of one registrant",
        again(NAME, value="OTHER, INC."),
        "xbrl-duplicate",
        "oime:disallowedDuplicate",
    ),
    Breakage(
        "one amount more precise",
        again(REVENUE, value="12010000", decimals=-4),
        "xbrl-duplicate",
        "oime:disallowedDuplicate",
    ),
    # ids, links, notes
    Breakage("an id with a blank", again(NAME, id="a b"), "schema", "xbrlje:"),
    Breakage("an id that begins with a digit", again(NAME, id="1a"), "schema", "xbrlje:"),
    Breakage("a link to nothing", _links("quote-0-0"), "xbrl-note", "oime:"),
    Breakage("a link to a fact that is no note", _links(REVENUE), "xbrl-note", "oime:"),
    Breakage(
        "an empty link",
        member(NAME, "links", {"footnote": {"_": []}}),
        "schema-",
        "oime:unusedNoteFact",
    ),
    Breakage(
        "a link of an unknown type",
        member(NAME, "links", {"see": {"_": [NOTE]}}),
        "schema-",
        "oime:",
    ),
    Breakage(
        "a link of an unknown group",
        member(NAME, "links", {"footnote": {"g": [NOTE]}}),
        "schema-",
        "oime:",
    ),
    Breakage("a note that is not there", _drop(NOTE), "xbrl-note", "xbrlje:unknownLinkTarget"),
    Breakage(
        "a note that no fact links to",
        again(NOTE, dimensions={"concept": "xbrl:note", "noteId": "again", "language": "en-us"}),
        "xbrl-note",
        "oime:",
    ),
    Breakage("a note of another id", dimension(NOTE, noteId="other"), "xbrl-note", "oime:"),
    Breakage("a note without a language", dimension(NOTE, language=None), "schema", "oime:"),
    Breakage("a note with an entity", dimension(NOTE, entity="cik:0009999990"), "schema", "oime:"),
    Breakage("a note with decimals", member(NOTE, "decimals", 0), "schema", LAX),
    Breakage("a note that is no XHTML", value(NOTE, "profit & <b>loss"), "xbrl-note", "oime:"),
]

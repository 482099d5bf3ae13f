"""What the schema must refuse: single faults in a valid document, by both engines."""

import copy
import json

import pytest
import support

import form12b25
from form12b25.validation.json_schema import schema, validate_document

VALID = json.loads((support.FILINGS / "example-nt10q-2024" / "filing.json").read_text("utf-8"))
ENGINES = ["jsonschema", "jsonschema-rs"]


def put(path, value):
    def change(document):
        *parts, last = path
        for part in parts:
            document = document[part]
        document[last] = value

    return change


def drop(*path):
    def change(document):
        *parts, last = path
        for part in parts:
            document = document[part]
        del document[last]

    return change


FAULTS = {
    "unknown key": put(["filmNumber"], "1"),
    "misspelt nested key": put(["filers", 0, "conformedname"], "x"),
    "no schema version": drop("schemaVersion"),
    "other schema version": put(["schemaVersion"], "9.9.9"),
    "no source": drop("source"),
    "null": put(["formType"], None),
    "empty string": put(["relatesToPortion"], ""),
    "empty array": put(["cusips"], []),
    "accession number": put(["accessionNumber"], "9999990-24-42"),
    "date form": put(["filedOn"], "20240814"),
    "no such day": put(["filedOn"], "2024-02-30"),
    "time in UTC": put(["acceptedAt"], "2024-08-14T16:15:07Z"),
    "time without offset": put(["acceptedAt"], "2024-08-14T16:15:07"),
    "no such hour": put(["acceptedAt"], "2024-08-14T25:15:07-04:00"),
    "boolean as text": put(["seeksRelief"], "yes"),
    "number as text": put(["documentCount"], "1"),
    "negative count": put(["documentCount"], -1),
    "fiscal year end": put(["filers", 0, "fiscalYearEnd"], "1231"),
    "telephone not E.164": put(["filers", 0, "businessTelephone"], "207-555-0142"),
    "amendment against form type": put(["isAmendment"], True),
    "form type without amendment flag": drop("isAmendment"),
    "format of a document": put(["documents", 0, "format"], "word"),
    "report name": put(["reportBoxes", 0, "form"], "Form 10-K"),
    "relief boxes without relief": lambda d: (
        d.update(reliefBoxes={"a": True, "b": True, "c": False}),
        d.pop("seeksRelief"),
    ),
    "relief boxes against relief": lambda d: d.update(
        reliefBoxes={"a": True, "b": True, "c": False}, seeksRelief=False
    ),
    "two ends of a former name": put(
        ["filers", 0, "registrant", "formerNames", 0, "usedUntil"], "2023-01-01"
    ),
    "use without a date": drop("filers", 0, "registrant", "formerNames", 0, "dateOfNameChange"),
    "evidence without a place": drop("evidence", 0, "start"),
    "evidence without a field": drop("evidence", 0, "field"),
    "negative place": put(["evidence", 0, "start"], -1),
    "severity": put(["problems", 0, "severity"], "fatal"),
    "amount as a number": put(
        ["reportedChanges"],
        [
            {
                "measure": "Revenues",
                "measureText": "sales",
                "currentAmount": {"value": 14600000, "unit": "USD", "amountText": "$14.6 million"},
            }
        ],
    ),
    "amount with value and range": put(
        ["reportedChanges"],
        [
            {
                "measure": "Revenues",
                "measureText": "sales",
                "currentAmount": {"value": "1", "minimum": "1", "unit": "USD", "amountText": "$1"},
            }
        ],
    ),
    "amount without a value": put(
        ["reportedChanges"],
        [
            {
                "measure": "Revenues",
                "measureText": "sales",
                "currentAmount": {"unit": "USD", "amountText": "$1"},
            }
        ],
    ),
    "approximate false": put(
        ["reportedChanges"],
        [
            {
                "measure": "Revenues",
                "measureText": "sales",
                "currentAmount": {
                    "value": "1",
                    "approximate": False,
                    "unit": "USD",
                    "amountText": "$1",
                },
            }
        ],
    ),
    "line feed in a name": put(["filers", 0, "conformedName"], "A\nB"),
    "not an object": None,
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_refused(fault, engine):
    if engine == "jsonschema-rs":
        pytest.importorskip("jsonschema_rs")
    document = copy.deepcopy(VALID)
    if FAULTS[fault] is None:
        document = [document]
    else:
        FAULTS[fault](document)
    found = list(validate_document(document, engine=engine))
    assert found
    assert all(p.severity == "error" for p in found)


@pytest.mark.parametrize("engine", ENGINES)
def test_valid_document_is_accepted(engine):
    if engine == "jsonschema-rs":
        pytest.importorskip("jsonschema_rs")
    assert list(validate_document(VALID, engine=engine)) == []


def test_engines_name_the_same_places():
    pytest.importorskip("jsonschema_rs")
    document = copy.deepcopy(VALID)
    for fault in ("unknown key", "date form", "boolean as text"):
        FAULTS[fault](document)
    slow, fast = (
        {p.message.split(":")[0] for p in validate_document(document, engine=e)} for e in ENGINES
    )
    assert slow == fast == {"/filmNumber", "/filedOn", "/seeksRelief"}


def test_examples_of_the_schema_are_valid():
    jsonschema = pytest.importorskip("jsonschema")
    whole = schema()
    jsonschema.Draft202012Validator.check_schema(whole)
    count = 0
    for name, part in [
        *whole["properties"].items(),
        *((k, v) for d in whole["$defs"].values() for k, v in d["properties"].items()),
    ]:
        assert part["title"], name
        assert part["description"], name
        for example in part["examples"]:
            validator = jsonschema.Draft202012Validator({**part, "$defs": whole["$defs"]})
            assert list(validator.iter_errors(example)) == [], (name, example)
            count += 1
    assert count > 150
    assert form12b25.validate(whole["examples"][0]) == []


def test_schema_needs_no_network():
    assert '"$ref": "http' not in json.dumps(schema())


def test_no_such_engine():
    with pytest.raises(ValueError, match="no engine 'fast'"):
        list(validate_document(VALID, engine="fast"))

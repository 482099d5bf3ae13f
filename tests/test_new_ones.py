"""What CONTRIBUTING says of a new key, tag, measure, wording or problem: made in a copy, it works."""

import json

import pytest
from source_copy import PACKAGE, ROOT, Copy

pytestmark = pytest.mark.skipif(not (ROOT / "tools").is_dir(), reason="not in a checkout")


@pytest.fixture
def copy(tmp_path):
    return Copy(tmp_path)


KEY = """
[Contact.fax]
description = "The number of a fax machine, as typed."
value = "line"
examples = ["303-555-0118"]
definition = "The number of a fax machine, as typed."
"""
USE_OF_KEY = """
import json
from form12b25.model import Contact, Filing, Source
from form12b25.rendering import write
from form12b25.linked import ntriples
from form12b25.validation.shapes import validate_graph
import form12b25
source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
filing = Filing(source=source, contacts=(Contact(name="Pat Sample", fax="303-555-0118"),))
document = write(filing)
lines = write(filing, "ntriples")
bad = Filing(source=source, contacts=(Contact(name="Pat Sample", fax=" two\\nlines"),))
print(json.dumps([
    json.loads(document)["contacts"], "#fax> " in lines,
    form12b25.validate(document), form12b25.load(document) == filing,
    [p.code for p in validate_graph(lines)],
    len(form12b25.validate(bad.to_dict())), len(list(validate_graph(ntriples(bad)))),
]))
"""


def test_a_json_key_is_two_files(copy):
    copy.change(
        f"{PACKAGE}/model/form.py",
        "    telephone: str | None = None\n",
        "    fax: str | None = None\n",
    )
    copy.add("tools/by_hand/keys.toml", KEY)
    copy.generate()
    assert json.loads(copy.run("-c", USE_OF_KEY)) == [
        [{"name": "Pat Sample", "fax": "303-555-0118"}], True, [], True, [], 1, 1,
    ]  # fmt: skip
    assert len(copy.changed) == 2


HEADER = "ACCESSION NUMBER:\\t0009999990-24-000042\\nCONFORMED SUBMISSION TYPE:\\tNT 10-Q\\n"


def test_a_header_tag_of_a_key_that_is_there_is_one_file_and_of_a_new_key_two(copy):
    tags = f"{PACKAGE}/tables/edgar/header_tags.toml"
    copy.change(tags, '"RECEIVED DATE" =', '"REC DATE" = ["details", "received_on", "date"]\n')
    assert len(copy.changed) == 1
    copy.change(tags, '"ACTION DATE" =', '"DESK" = ["details", "desk", "text"]\n')
    copy.change(
        f"{PACKAGE}/model/header.py",
        "    category: str | None = None\n",
        "    desk: str | None = None\n",
    )
    copy.add(tags, KEY.replace("Contact.fax", "keys.HeaderDetails.desk"))
    copy.generate()
    text = (
        HEADER
        + "REC DATE:\\t20240515\\nDESK:\\tEAST\\n<DOCUMENT>\\n<TYPE>NT 10-Q\\n<TEXT>\\n[X] Form 10-Q\\n"
    )
    use = f"import form12b25, json; d = form12b25.convert('{text}'); print(d)"
    document = json.loads(copy.run("-c", use))
    assert document["headerDetails"] == {"receivedOn": "2024-05-15", "desk": "EAST"}
    assert len(copy.changed) == 2


def test_a_measure_is_one_file(copy):
    row = '[measures.Headcount]\nlabel = "headcount"\nbalance = "credit"\nperiod = "duration"\n'
    row += 'broader = "results"\ndefinition = "People."\nwords = ["headcount expense"]\n\n'
    path = f"{PACKAGE}/tables/lexicon/measures.toml"
    groups = (ROOT / path).read_text("utf-8")
    row = row.replace('"results"', groups.partition("broader = ")[2].partition("\n")[0])
    copy.change(path, "[measures.Revenues]\n", row)
    copy.generate()
    use = "import json; from form12b25.validation.json_schema import schema; "
    use += "from form12b25.validation.shapes import shapes_text; "
    use += (
        "print('Headcount' in schema()['$defs']['reportedChange']['properties']['measure']['enum'],"
    )
    use += " 'ntm:Headcount' in shapes_text())"
    assert copy.run("-c", use) == "True True\n"
    assert "ntm:Headcount" in (copy.root / "ontology" / "measures.ttl").read_text("utf-8")
    assert len(copy.changed) == 1


def test_a_wording_is_one_file(copy):
    path = f"{PACKAGE}/tables/lexicon/change_words.toml"
    copy.change(path, '"soared",', '"zoomed", ')
    copy.generate()
    use = "from form12b25.changes import read_text; "
    use += "from form12b25.changes.periods.calendar import Context; "
    use += "print(read_text('Revenue zoomed 5% in 2031.', Context()).changes[0].direction)"
    assert copy.run("-c", use) == "increase\n"
    assert len(copy.changed) == 1

"""Rules of a reading: each is told, each is needed."""

from __future__ import annotations

from collections import Counter

import example_rows as examples
import pytest

from form12b25.rules import all_rules
from form12b25.tables import sources

RULES = all_rules()
CONTEXT = examples.context_of("10-K 2031-12-31 --12-31")
IN_CODE = sources()["rules"]["rules"]
OF_TABLES = {name for name in IN_CODE if name.startswith("column-")}


def steps(page, context):
    made = examples.changes_of(page, context)
    return [step for change in made.changes for step in change._steps]


def steps_of_sentence(text):
    row = examples.Example("", CONTEXT, (text,), ())
    return steps(examples.page_of_row(row), CONTEXT)


def steps_of_tables():
    for path in sorted((examples.FOLDER / "tables").glob("*.expect")):
        body = next(p for p in path.parent.glob(f"{path.stem}.*") if p.suffix in {".html", ".txt"})
        page = examples.page_of(body.read_text("utf-8"), html=body.suffix == ".html")
        yield from steps(page, examples.read_answers(path).context)


@pytest.mark.parametrize("name", sorted(set(IN_CODE) - OF_TABLES))
def test_a_rule_in_code_is_used_by_its_example(name):
    found = {step.what for step in steps_of_sentence(IN_CODE[name]["example"]) if step.rule == name}
    assert found & set(IN_CODE[name]["gives"].split(", "))


def test_each_rule_of_tables_is_used_and_each_used_rule_is_told():
    used = Counter(step.rule for step in steps_of_tables())
    assert not OF_TABLES - set(used)
    for path in examples.FOLDER.glob("*.txt"):
        for row in examples.read(path)[::3]:
            used += Counter(s.rule for s in steps(examples.page_of_row(row), row.context))
    assert set(used) <= set(RULES)
    assert len(used) > 80


def test_names_are_those_of_one_row_each():
    tables = sources()
    names = [*tables["rules"]["rules"]]
    names += [row["id"] for rows in tables["roles"].values() for row in rows]
    names += [row["id"] for row in tables["outside"]["sentences"]]
    naming = tables["naming"]
    names += [row["id"] for row in (*naming["functions"]["rows"], *naming["rows"])]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert set(names) == set(RULES)

"""The benchmark of stated figures: its scorer, and the commands of its README."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import example_rows as examples
import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "statements.py"


def run(*arguments):
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def parts():
    spec = importlib.util.spec_from_file_location("parts", SCRIPT.with_name("parts.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules["parts"] = module
    spec.loader.exec_module(module)
    return module


def hits(parts, wanted, found):
    tallies = parts.score(
        [examples.statement(w) for w in wanted], [examples.statement(f) for f in found]
    )
    return {part: tuple(tally) for part, tally in tallies.items()}


WANTED = (
    "Revenues increase; current 5 2031-01-01/2031-03-31; prior 4 2030-01-01/2030-03-31; percent 25"
)
ALL = dict.fromkeys(("value", "unit", "direction", "measure", "period"), (3, 0, 0))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (WANTED, ALL | {"statement": (1, 0, 0)}),
        (
            WANTED.replace("Revenues", "GrossProfit"),
            ALL | {"measure": (0, 3, 3), "statement": (0, 1, 1)},
        ),
        (
            WANTED.replace("increase", "decrease"),
            ALL | {"direction": (0, 3, 3), "statement": (0, 1, 1)},
        ),
        (
            WANTED.replace("prior 4 2030-01", "prior 4 2030-02"),
            ALL | {"period": (2, 1, 1), "statement": (0, 1, 1)},
        ),
        (
            WANTED.replace("current 5", "current 5 EUR"),
            ALL | {"unit": (2, 1, 1), "statement": (0, 1, 1)},
        ),
    ],
    ids=["right", "measure", "direction", "period", "unit"],
)
def test_each_part_is_scored_by_itself(parts, found, expected):
    assert hits(parts, [WANTED], [found]) == expected


def test_a_wrong_value_is_wrong_in_every_part(parts):
    found = hits(parts, [WANTED], [WANTED.replace("current 5", "current 6")])
    assert set(found.values()) == {(2, 1, 1), (0, 1, 1)}


def test_a_figure_is_found_once(parts):
    assert hits(parts, ["Revenues; current 5"] * 2, ["Revenues; current 5"])["value"] == (1, 1, 0)


def test_what_an_answer_leaves_open_fits_anything(parts):
    found = hits(parts, ["Revenues; current 5"], [WANTED])
    assert found["period"] == (1, 0, 2)


def test_means_are_those_of_the_counts(parts):
    tally = parts.Tally(3, 1, 2)
    assert (tally.precision, tally.recall, tally.f1) == (0.6, 0.75, 2 / 3)


def test_the_gold_answers_are_right_and_none_is_nothing(tmp_path):
    answers = tmp_path / "found.ndjson"
    answers.write_text(run("gold"), encoding="utf-8")
    assert run("score", answers).splitlines()[-1].split()[3:] == ["1.000"] * 8
    answers.write_text("", encoding="utf-8")
    assert run("score", answers).splitlines()[-1].split()[3:-2] == ["0.000"] * 6


def test_texts_are_many_and_of_many_kinds():
    lines = [json.loads(line) for line in run("texts").splitlines()]
    assert len({line["id"] for line in lines}) == len(lines) > 1000
    assert all(line.get("paragraphs") or line.get("html") or line.get("text") for line in lines)

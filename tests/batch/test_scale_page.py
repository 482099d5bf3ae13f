"""What ``docs/scale.md`` shows in SQL and Python runs."""

import json
import os
import re
from pathlib import Path

import many
import pandas as pd
import pytest
from test_cli import run

PAGE = Path(__file__).parents[2] / "docs" / "scale.md"
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="not in a checkout")
COUNT = 20


def blocks(language):
    pattern = rf"^```{language}\n(.*?)^```"
    return re.findall(pattern, PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    many.write(tmp_path / "filings", COUNT)
    return tmp_path


def test_queries(place):
    duckdb = pytest.importorskip("duckdb")
    assert (
        run("convert", "-q", "filings", "--to", "parquet", "-o", "tables/", cwd=place).returncode
        == 0
    )
    losses, problems = (duckdb.sql(query).fetchall() for query in blocks("sql"))
    assert losses
    assert all(row[2] < 0 for row in losses)
    assert sum(row[2] for row in problems) > COUNT / 2


def test_python(place, capsys):
    loop, spark = blocks("python")
    exec(loop, {"__name__": "page"})
    assert len(capsys.readouterr().out.splitlines()) == COUNT
    space = {}
    exec(spark, space)
    paths = [*sorted(place.rglob("*.txt")), place / "bad.txt"]
    (place / "bad.txt").write_bytes(b"")
    frame = pd.DataFrame(
        {"path": map(os.fspath, paths), "content": [p.read_bytes() for p in paths]}
    )
    [found] = space["converted"](iter([frame]))
    assert list(found["reason"]) == [""] * COUNT + ["empty"]
    assert json.loads(found["document"][0])["accessionNumber"] == many.number(0)

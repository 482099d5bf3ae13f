"""Answers as tables for people; every expectation by hand."""

import datetime as dt
import io

import pyoxigraph as ox
import pytest

from form12b25.asking import answer_of

ROWS = """
SELECT ?name ?value ?day { VALUES (?name ?value ?day) {
  ("Pemba Widgets, Inc." 12 "2024-06-30"^^<http://www.w3.org/2001/XMLSchema#date>)
  ("片山" -3 UNDEF)
  (<https://w3id.org/form12b25/measure/Revenues> 1250 UNDEF)
} }
"""


def table(query, width=None, limit=None):
    out = io.BytesIO()
    answer_of(ox.Store().query(query), limit).write(out, "table", width=width)
    return out.getvalue().decode("utf-8").splitlines()


def test_numbers_are_set_right_and_wide_characters_count_twice():
    assert table(ROWS) == [
        "name                 value  day",
        "-------------------  -----  ----------",
        "Pemba Widgets, Inc.     12  2024-06-30",
        "片山                    -3",
        "ntm:Revenues          1250",
    ]


def test_the_widest_column_is_cut_to_the_width_of_the_terminal():
    lines = table(ROWS, width=30)
    assert max(map(len, lines)) <= 30
    assert lines[2] == "Pemba Widg…     12  2024-06-30"


def test_a_table_narrower_than_its_columns_is_as_narrow_as_can_be():
    assert table(ROWS, width=5)[2] == "Pemba…     12  2024-0…"


def test_rows_beyond_the_limit_are_left_out():
    assert len(table(ROWS, limit=1)) == 3


def test_a_graph_is_a_table_of_its_statements():
    lines = table("CONSTRUCT { <a:s> <a:p> 'x' } WHERE {}")
    assert [line.split() for line in lines] == [
        ["subject", "predicate", "object"],
        ["-------", "---------", "------"],
        ["a:s", "a:p", "x"],
    ]


def test_yes_and_no():
    assert (table("ASK {}"), table("ASK { ?s ?p ?o }")) == (["yes"], ["no"])


def test_whether_there_is_anything():
    assert answer_of(ox.Store().query(ROWS))
    assert not answer_of(ox.Store().query("SELECT * { ?s ?p ?o }"))
    assert answer_of(ox.Store().query("ASK {}"))


def test_values_that_are_no_number_or_day_stay_texts():
    query = """SELECT ?a ?b { VALUES (?a ?b) {
      ("soon"^^<http://www.w3.org/2001/XMLSchema#date> "x"^^<http://www.w3.org/2001/XMLSchema#decimal>)
    } }"""
    assert list(answer_of(ox.Store().query(query))) == [("soon", "x")]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_terms_of_every_kind_are_written_with_a_limit_as_without(form):
    query = 'SELECT * { VALUES (?a ?b ?c) { (<a:b> "x"@en 1.5) (UNDEF "y" true) } }'
    written = []
    for limit in (None, 10):
        out = io.BytesIO()
        answer_of(ox.Store().query(query), limit).write(out, form)
        written.append(out.getvalue())
    assert written[0] == written[1]


def test_rows_are_a_dataframe_of_exact_values():
    pytest.importorskip("pandas", reason="pandas is a test extra")
    frame = answer_of(ox.Store().query(ROWS)).to_dataframe()
    assert list(frame.columns) == ["name", "value", "day"]
    assert list(frame["value"]) == [12, -3, 1250]
    assert list(frame["day"]) == [dt.date(2024, 6, 30), None, None]
    assert frame["value"].sum() == 1259
    assert answer_of(ox.Store().query("SELECT ?a ?b {} LIMIT 0")).to_dataframe().shape == (0, 2)
    with pytest.raises(TypeError, match="to_graph"):
        answer_of(ox.Store().query("CONSTRUCT {} WHERE {}")).to_dataframe()

"""Tables for analysts: Parquet, as DuckDB and pyarrow read it."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import many
import pytest
from test_cli import run

from form12b25.batch.tables import COLUMNS, _decimal

duckdb = pytest.importorskip("duckdb", reason="the extra test")
parquet = pytest.importorskip("pyarrow.parquet", reason="the extra parquet")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Tables and documents of all stories, and of a page without a header."""
    out = tmp_path_factory.mktemp("tables")
    filings = many.write(out / "in", len(many.STORIES))
    (filings / "bare.htm").write_bytes(b"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n[X] Form 10-K\n")
    how = ("--to", "parquet,json", "--chunk", "9", "--workers", "2", "-o", f"{out}/out/")
    assert run("convert", "-q", filings, *how).returncode == 0
    return out / "out"


@pytest.fixture(scope="module")
def documents(folder):
    found = [json.loads(path.read_bytes()) for path in folder.rglob("*.json")]
    return {d.get("accessionNumber", d["source"]["sha256"]): d for d in found if "source" in d}


def rows(folder, table):
    """The rows of a table without its nulls, by filing."""
    found = {}
    for path in sorted((folder / table).glob("*.parquet")):
        for row in parquet.read_table(path).to_pylist():
            kept = {name: value for name, value in row.items() if value is not None}
            found.setdefault(kept.pop("filing"), []).append(kept)
    return found


def test_every_table_has_its_columns_in_every_shard(folder):
    for table, columns in COLUMNS.items():
        paths = list((folder / table).glob("*.parquet"))
        assert len(paths) == -(-(len(many.STORIES) + 1) // 9)
        for path in paths:
            assert parquet.read_schema(path).names == list(columns)


def test_a_row_for_each_filing_with_its_values(folder, documents):
    found = rows(folder, "filings")
    assert found.keys() == documents.keys()
    for key, [row] in found.items():
        document = documents[key]
        late = document.get("subjectReport", {})
        assert row.get("form_type") == document.get("formType")
        assert row.get("subject_period_end") == day(late.get("periodEnd"))
        assert row.get("filed_on") == day(document.get("filedOn"))
        assert row.get("change_anticipated") == document.get("changeAnticipated")
        assert row.get("reason_narrative") == document.get("reasonNarrative")
        assert row["source_sha256"] == document["source"]["sha256"]
        accepted = document.get("acceptedAt")
        moment = datetime.fromisoformat(accepted).astimezone(UTC) if accepted else None
        assert row.get("accepted_at") == moment


def day(text):
    return date.fromisoformat(text) if text else None


def test_a_row_for_each_object(folder, documents):
    paths = {
        "filers": lambda d: d.get("filers", ()),
        "contacts": lambda d: d.get("contacts", ()),
        "changes": lambda d: d.get("reportedChanges", ()),
        "missing_reports": lambda d: d.get("missingReports", ()),
        "problems": lambda d: d.get("problems", ()),
        "factors": lambda d: [
            f for c in d.get("reportedChanges", ()) for f in c.get("factors", ())
        ],
        "former_names": lambda d: [
            n for f in d.get("filers", ()) for n in f.get("registrant", {}).get("formerNames", ())
        ],
    }
    assert paths.keys() | {"filings"} == COLUMNS.keys()
    for table, of in paths.items():
        found = rows(folder, table)
        counts = {key: len(of(document)) for key, document in documents.items() if of(document)}
        assert {key: len(made) for key, made in found.items()} == counts
        assert counts


def test_figures_are_exact(folder, documents):
    for key, made in rows(folder, "changes").items():
        changes = documents[key]["reportedChanges"]
        for row, change in zip(made, changes, strict=True):
            for role in ("current", "prior", "change"):
                amount = change.get(f"{role}Amount", {})
                assert str(row.get(f"{role}_unit")) == str(amount.get("unit"))
                for part in ("value", "minimum", "maximum"):
                    want = Decimal(amount[part]) if part in amount else None
                    assert row.get(f"{role}_{part}") == want
                period = amount.get("period", {})
                end = period.get("instant", period.get("periodEnd"))
                assert row.get(f"{role}_period_end") == day(end)
            percent = change.get("percentChange")
            assert row.get("percent_change") == (Decimal(percent) if percent else None)


@pytest.mark.parametrize(
    ("text", "want"), [("-0.05", Decimal("-0.05")), ("0.123456789", None), ("9" * 40, None)]
)
def test_a_figure_that_does_not_fit_with_all_its_digits_is_null(text, want):
    assert _decimal(text) == want


def test_duckdb_joins_the_tables(folder, documents):
    query = """
        select f.form_type, count(distinct filing), count(c.measure)
        from '{0}/filings/*.parquet' f left join '{0}/changes/*.parquet' c using (filing)
        group by all order by all
    """
    wanted = {}
    for document in documents.values():
        filings, changes = wanted.get(document.get("formType"), (0, 0))
        more = len(document.get("reportedChanges", ()))
        wanted[document.get("formType")] = (filings + 1, changes + more)
    found = duckdb.sql(query.format(folder)).fetchall()
    assert {form: (filings, changes) for form, filings, changes in found} == wanted


def test_tables_are_the_same_bytes_each_time(folder, tmp_path):
    filings = folder.parent / "in"
    how = ("--to", "parquet,json", "--chunk", "9", "--workers", "1", "-o", f"{tmp_path}/")
    assert run("convert", "-q", filings, *how).returncode == 0
    assert many.outputs(tmp_path) == many.outputs(folder)

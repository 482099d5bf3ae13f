"""The commands around XBRL, as their users run them."""

import csv
import json
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
import support
from test_cli import EXAMPLE, run

from form12b25.xbrl.packages import taxonomy_package

BARE = b"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n[X] Form 10-K [ ] Form 10-Q\n"


def test_convert_to_a_report_and_validate_it(tmp_path):
    target = tmp_path / "report.json"
    assert run("convert", EXAMPLE, "--to", "xbrl-json", "-q", "-o", target).returncode == 0
    facts = json.loads(target.read_bytes())["facts"]
    assert facts["accessionNumber"]["value"] == "0009999990-24-000042"
    done = run("validate", target)
    assert (done.returncode, done.stderr) == (0, b"form12b25: 1 file: 1 valid\n")


def test_a_broken_report_is_invalid(tmp_path):
    text = run("convert", EXAMPLE, "--to", "xbrl-json", "-q").stdout
    target = tmp_path / "report.json"
    target.write_bytes(text.replace(b"T00:00:00", b""))
    done = run("validate", target)
    assert done.returncode == 1
    assert b"/facts/accessionNumber/dimensions/period" in done.stdout


def test_convert_to_a_package_with_the_taxonomy_in_it(tmp_path):
    done = run("convert", EXAMPLE, "--to", "xbr", "-q")
    with ZipFile(BytesIO(done.stdout)) as package:
        names = set(package.namelist())
        text = package.read("0009999990-24-000042/reports/0009999990-24-000042.json")
    assert "0009999990-24-000042/META-INF/reportPackage.json" in names
    assert "0009999990-24-000042/META-INF/catalog.xml" in names
    assert text == run("convert", EXAMPLE, "--to", "xbrl-json", "-q").stdout
    assert run("convert", EXAMPLE, "--to", "xbr", "-q", "-o", f"{tmp_path}/o/").returncode == 0
    assert (tmp_path / "o" / "submission.xbr").read_bytes() == done.stdout


def test_official_elements():
    done = run("convert", EXAMPLE, "--to", "xbrl-json", "--concepts", "us-gaap", "-q")
    assert b'"dei:EntityRegistrantName"' in done.stdout
    assert b'"us-gaap:' in done.stdout


def test_what_a_report_leaves_out_is_told_with_its_line(tmp_path):
    story = tmp_path / "filing.txt"
    words = b"three months ended June 30, 2024 are expected"
    data = EXAMPLE.read_bytes().replace(words, b"fiscal quarter ended June 15, 2024 are expected")
    line = data[: data.index(b"fiscal quarter ended June 15")].count(b"\n") + 1
    story.write_bytes(data)
    told = run("convert", story, "--to", "xbrl-json").stderr.decode()
    quiet = run("convert", story, "--to", "xbrl-json", "-q").stderr
    assert f"filing.txt:{line}: info xbrl-period-unknown: not in the xBRL-JSON report: " in told
    assert quiet == b""


def test_a_filing_without_a_cik_is_no_report_and_the_others_go_on(tmp_path):
    (tmp_path / "a.txt").write_bytes(BARE)
    (tmp_path / "b.txt").write_bytes(EXAMPLE.read_bytes())
    done = run("convert", tmp_path, "--to", "xbrl-json", "-q", "-o", f"{tmp_path}/out/")
    assert done.returncode == 1
    assert b"a.txt: no-entity: " in done.stderr
    assert [p.name for p in (tmp_path / "out").glob("*.json")] == ["b.xbrl.json"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--to", "json", "--concepts", "us-gaap"], b"--concepts is for"),
        (["--to", "xbrl-json", "--validate", "shacl"], b"--validate shacl is for"),
    ],
)
def test_options_that_do_not_go_together(options, message):
    done = run("convert", EXAMPLE, *options)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr
    done = run("convert", EXAMPLE, EXAMPLE, "--to", "xbr")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"make no one xbr file" in done.stderr


def test_facts_as_csv(tmp_path):
    done = run("facts", EXAMPLE, support.submission_of(support.STORIES[0]))
    rows = list(csv.DictReader(StringIO(done.stdout.decode(), newline="")))
    assert done.returncode == 0
    assert len({row["accessionNumber"] for row in rows}) == 2
    name = next(row for row in rows if row["concept"] == "CentralIndexKey")
    assert name["value"] == name["entity"]
    changes = [row for row in rows if row["concept"].startswith("ReportedChange")]
    assert changes
    assert all(row["dimensions"].startswith("Measure") and row["periodEnd"] for row in changes)
    target = tmp_path / "facts.csv"
    assert run("facts", EXAMPLE, "-o", target).returncode == 0
    assert done.stdout.startswith(target.read_bytes())


def rows_of(*arguments):
    done = run("facts", "-q", *arguments)
    assert done.returncode == 0
    return list(csv.DictReader(StringIO(done.stdout.decode("utf-8-sig"), newline="")))


def test_rows_say_which_file_and_registrant_which_words_and_where():
    row = next(r for r in rows_of(EXAMPLE) if r["id"] == "reportedChanges.0.currentAmount")
    assert row["file"] == str(EXAMPLE)
    assert row["registrant"] == "Larkmoor Instruments, Inc."
    assert (row["label"], row["approximate"]) == ("Revenue", "true")
    assert "approximately $14.6 million" in row["quote"]
    assert row["url"].startswith("https://www.sec.gov/Archives/edgar/data/9999942/")


def test_byte_order_mark_on_request():
    assert run("facts", EXAMPLE, "--bom").stdout.startswith(b"\xef\xbb\xbffile,")
    assert run("facts", EXAMPLE).stdout.startswith(b"file,")


def test_a_name_that_is_a_formula_is_text_to_a_spreadsheet(tmp_path):
    path = tmp_path / "odd.txt"
    data = EXAMPLE.read_bytes().replace(b"Larkmoor Instruments, Inc.", b'=HYPERLINK("x")')
    data = data.replace(b"Imogen Starkweather", b"@SUM(A1)")
    path.write_bytes(data)
    for options in ([], ["--wide"]):
        cells = {cell for row in rows_of(path, *options) for cell in row.values()}
        assert any(cell.startswith("'=HYPERLINK") for cell in cells)
        assert not [c for c in cells if c.startswith(("=", "@", "-H"))]
        assert "-1100000" in cells


def test_wide_has_a_row_a_filing():
    story = support.submission_of("flex-2021-ntncen-fund")
    first, second = rows_of("--wide", EXAMPLE, story)
    assert first["registrant"] == "Larkmoor Instruments, Inc."
    assert (first["lateReport"], first["periodEnd"]) == ("10-Q", "2024-06-30")
    assert (first["seeksRelief"], first["changeAnticipated"]) == ("true", "true")
    assert (first["Revenues current"], first["Revenues prior"]) == ("14600000", "12000000")
    assert (first["Revenues percent"], first["Revenues unit"]) == ("22", "USD")
    assert first["NetIncomeLoss current"] == "-1100000"
    assert second["Revenues current"] == ""
    assert second["lateReport"] == "N-CEN"


def test_wide_leaves_a_measure_empty_that_is_stated_twice():
    story = support.submission_of("letter-split-2011-part-headings-letters-by-list-markup")
    [row] = rows_of("--wide", story)
    several = row["severalStatements"].split("; ")
    assert several != [""]
    assert {row[f"{name} current"] for name in several} == {""}


def test_facts_of_a_bare_form_have_empty_cells_and_a_refused_input_is_told(tmp_path):
    (tmp_path / "a.txt").write_bytes(BARE)
    (tmp_path / "b.txt").write_bytes(b"nothing of the kind")
    done = run("facts", tmp_path)
    rows = list(csv.DictReader(StringIO(done.stdout.decode(), newline="")))
    box = next(row for row in rows if row["concept"] == "ReportFormBoxChecked")
    assert (box["entity"], box["periodEnd"], box["value"]) == ("", "", "true")
    assert box["dimensions"] == "ReportFormAxis=Form10KMember"
    assert done.returncode == 1
    assert b"b.txt: no-form" in done.stderr
    assert run("facts", tmp_path / "absent").returncode == 2


def test_the_taxonomy_package(tmp_path):
    target = tmp_path / "taxonomy.zip"
    assert run("taxonomy", target).returncode == 0
    assert target.read_bytes() == taxonomy_package()
    assert run("taxonomy", "-").stdout == taxonomy_package()
    done = run("taxonomy", tmp_path)
    assert done.returncode == 2
    assert b"is a folder" in done.stderr
    done = run("taxonomy", tmp_path / "new" / "taxonomy.zip")
    assert done.returncode == 2
    assert b"does not exist" in done.stderr
    assert not (tmp_path / "new").exists()


def test_the_schema_of_reports():
    assert json.loads(run("schema", "xbrl-json").stdout)["title"].startswith("xBRL-JSON")
    assert (
        json.loads(run("schema").stdout)["title"]
        != json.loads(run("schema", "xbrl-json").stdout)["title"]
    )

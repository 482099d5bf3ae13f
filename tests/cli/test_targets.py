"""Where each filing is written: folders, names, one file for many."""

import json

import support
from test_cli import EXAMPLE, run
from test_nothing_lost import DATA, tree


def test_folders_are_made_for_a_folder_alone(tmp_path):
    done = run("convert", EXAMPLE, "-o", tmp_path / "typo" / "deep" / "x.json")
    assert done.returncode == 2
    assert b"typo/deep does not exist" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert run("convert", EXAMPLE, "-o", f"{tmp_path}/new/deep/").returncode == 0
    assert (tmp_path / "new" / "deep" / "submission.json").exists()


def downloaded(folder):
    """Two filings as common downloaders write them; one of them is cited twice."""
    for company in ("AAPL", "MSFT"):
        number = {"AAPL": "0009999990-24-000042", "MSFT": "0009999990-24-000043"}[company]
        place = folder / company / "NT 10-Q" / number
        place.mkdir(parents=True)
        data = DATA.replace(b"0009999990-24-000042", number.encode())
        (place / "full-submission.txt").write_bytes(data)


def test_tree_below_a_folder_is_kept(tmp_path):
    downloaded(tmp_path / "in")
    assert run("convert", "-q", tmp_path / "in", "-o", f"{tmp_path}/out/").returncode == 0
    assert sorted(tree(tmp_path / "out")) == [
        "AAPL/NT 10-Q/0009999990-24-000042/full-submission.json",
        "MSFT/NT 10-Q/0009999990-24-000043/full-submission.json",
    ]


def test_collisions_are_settled_before_anything_is_written(tmp_path):
    downloaded(tmp_path / "in")
    names = sorted((tmp_path / "in").rglob("*.txt"))
    done = run("convert", "-q", *names, "-o", f"{tmp_path}/out/")
    assert done.returncode == 2
    assert b"would both be written to" in done.stderr
    assert not (tmp_path / "out").exists()
    done = run("convert", "-q", *names, "-o", f"{tmp_path}/out/", "--name", "accession")
    assert done.returncode == 0
    numbers = ["0009999990-24-000042.json", "0009999990-24-000043.json"]
    assert sorted(tree(tmp_path / "out")) == numbers


def test_accession_number_of_standard_input_and_of_what_has_none(tmp_path):
    how = ("-q", "--name", "accession", "-o", f"{tmp_path}/out/")
    assert run("convert", "-", *how, stdin=DATA).returncode == 0
    bare = support.submission_of("bare-htm-2026-nt10k-br-columns")
    assert run("convert", bare, *how).returncode == 0
    assert sorted(tree(tmp_path / "out")) == ["0009999990-24-000042.json", "submission.json"]
    done = run("convert", EXAMPLE, "--name", "accession")
    assert (done.returncode, b"--name is for -o FOLDER/" in done.stderr) == (2, True)


def test_hidden_files_are_passed_over_and_counted(tmp_path):
    (tmp_path / ".git").mkdir()
    for name in ("a.txt", ".b.txt", ".git/c.txt"):
        (tmp_path / name).write_bytes(DATA)
    done = run("convert", tmp_path, "--to", "ndjson")
    assert done.stdout.count(b"\n") == 1
    assert b"2 hidden files passed over" in done.stderr


def test_ndjson_has_a_document_a_line_and_many_fit_in_one_file(tmp_path):
    other = support.submission_of("flex-2021-ntncen-fund")
    done = run("convert", "-q", EXAMPLE, other, "--to", "ndjson", "-o", tmp_path / "all.ndjson")
    assert done.returncode == 0
    lines = (tmp_path / "all.ndjson").read_bytes().split(b"\n")
    whole = [json.loads(run("convert", "-q", path).stdout) for path in (EXAMPLE, other)]
    assert [json.loads(line) for line in lines[:-1]] == whole
    assert lines[-1] == b""
    done = run("convert", "-q", EXAMPLE, other, "--to", "json", "-o", tmp_path / "all.json")
    assert done.returncode == 2
    assert not (tmp_path / "all.json").exists()
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    done = run("convert", "-q", EXAMPLE, bad, "--to", "nquads", "-o", tmp_path / "all.nq")
    assert done.returncode == 1
    assert (tmp_path / "all.nq").read_bytes() == run(
        "convert", "-q", EXAMPLE, "--to", "nquads"
    ).stdout

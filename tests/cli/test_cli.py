"""The command as its users run it: a process, its output, its exit status."""

import json
import os
import re
import subprocess
import sys

import pytest
import support

import form12b25

EXAMPLE = support.FILINGS / "example-nt10q-2024" / "submission.txt"
OTHER = support.submission_of(support.STORIES[0])


def run(*arguments, stdin=b"", **kwargs):
    return subprocess.run(
        [sys.executable, "-m", "form12b25", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": ":".join(p for p in sys.path if p)},
        **kwargs,
    )


def test_convert_to_standard_output():
    done = run("convert", EXAMPLE)
    assert done.returncode == 0
    assert json.loads(done.stdout)["accessionNumber"] == "0009999990-24-000042"
    assert "submission.txt:34: info phone-left-over" in done.stderr.decode()


def test_convert_standard_input():
    done = run("convert", "-", "--quiet", stdin=EXAMPLE.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert "fileName" not in json.loads(done.stdout)["source"]


def test_convert_to_a_file_and_validate_it(tmp_path):
    target = tmp_path / "filing.json"
    assert run("convert", EXAMPLE, "-o", target).returncode == 0
    assert run("validate", target).returncode == 0
    assert b"valid" in run("validate", target).stderr


def numbered(number):
    """The example filing under another accession number: one that is there twice is written once."""
    return EXAMPLE.read_bytes().replace(b"0009999990-24-000042", b"0009999990-24-%06d" % number)


def test_convert_to_a_folder(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a", "b"):
        (tmp_path / "in" / f"{name}.txt").write_bytes(numbered(ord(name)))
    assert run("convert", tmp_path / "in", "-o", f"{tmp_path}/out/").returncode == 0
    assert sorted(p.name for p in (tmp_path / "out").glob("*.json")) == ["a.json", "b.json"]


def test_two_inputs_of_one_name_do_not_overwrite_each_other(tmp_path):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_bytes(numbered(ord(folder)))
    done = run("convert", tmp_path / "x", tmp_path / "y", "-o", f"{tmp_path}/out/")
    assert done.returncode == 2
    assert b"would both be written to" in done.stderr
    assert not (tmp_path / "out").exists()
    done = run("convert", tmp_path, "-o", f"{tmp_path}/out/")
    assert done.returncode == 0
    assert [(tmp_path / "out" / n / "a.json").exists() for n in ("x", "y")] == [True, True]


def test_lean_document():
    assert b'"evidence"' not in run("convert", EXAMPLE, "--no-evidence", "-q").stdout


def test_one_bad_input_does_not_stop_the_others(tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"")
    done = run("convert", tmp_path / "bad.txt", EXAMPLE, "-o", f"{tmp_path}/out/")
    assert done.returncode == 1
    assert b"bad.txt: empty: the file is empty" in done.stderr
    assert (tmp_path / "out" / "submission.json").exists()


BAD = {
    "empty": (b"", 1, "empty"),
    "binary": (b"%PDF-1.7 \x00\x01", 1, "binary"),
    "another page": (b"<html>cats</html>", 1, "not a Form 12b-25"),
    "another form": (b"ACCESSION NUMBER:\t1\nCONFORMED SUBMISSION TYPE:\t8-K\n", 1, "a form 8-K"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name, tmp_path):
    data, status, words = BAD[name]
    target = tmp_path / "out.json"
    done = run("convert", "-", "-o", target, stdin=data)
    assert done.returncode == status
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert not target.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["convert"],
        ["convert", "no-such-file.txt"],
        ["convert", "--to", "docx", EXAMPLE],
        ["validate", "no-such-file"],
        ["convert", EXAMPLE, OTHER, "-o", "one.json"],
    ],
)
def test_wrong_use_is_2(arguments, tmp_path):
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_folder_that_is_not_writable(tmp_path):
    tmp_path.chmod(0o500)
    done = run("convert", EXAMPLE, "-o", tmp_path / "a.json")
    assert done.returncode == 2
    assert b"cannot write" in done.stderr


def test_output_below_a_file_is_an_error(tmp_path):
    (tmp_path / "file").write_text("x")
    done = run("convert", EXAMPLE, "-o", tmp_path / "file" / "a.json")
    assert done.returncode == 2
    assert b"cannot write" in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_validate_tells_invalid_from_unchecked(tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text('{"schemaVersion": "1.0.0"}')
    assert run("validate", bad).returncode == 1
    assert b"the key 'source' is missing at the top of the document" in run("validate", bad).stdout
    bad.write_text("{")
    assert run("validate", bad).returncode == 2
    assert run("validate", "-", stdin=b"[]").returncode == 1


def test_schema_is_the_published_one():
    assert (
        json.loads(run("schema").stdout)["$id"]
        == "https://w3id.org/form12b25/schema/1.0/filing.schema.json"
    )


COMMANDS = ["convert", "validate", "show", "facts", "schema", "taxonomy"]


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_help(command):
    done = run(*command, "--help")
    assert done.returncode == 0
    assert b"usage: form12b25" in done.stdout


def test_command_alone_prints_the_help():
    done = run()
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == run("--help").stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_errors_of_a_subcommand_print_its_own_usage(command):
    needed = {"schema": []}.get(command, ["x"])
    done = run(command, *needed, "--no-such-option")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(f"usage: form12b25 {command} ".encode())
    assert f"form12b25 {command}: error: unrecognized".encode() in done.stderr


def test_quiet_is_an_option_everywhere(tmp_path):
    documents = run("convert", EXAMPLE, "-q").stdout
    (tmp_path / "a.json").write_bytes(documents)
    inputs = {"validate": [tmp_path / "a.json"], "schema": [], "taxonomy": [tmp_path / "t.zip"]}
    for command in COMMANDS:
        done = run(command, *inputs.get(command, [EXAMPLE]), "-q")
        assert (done.returncode, done.stderr) == (0, b""), command
    assert b"\nProblems" in run("show", EXAMPLE).stdout
    assert b"\nProblems" not in run("show", "-q", EXAMPLE).stdout


def test_version():
    done = run("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"form12b25 {form12b25.__version__}\n")


def test_validate_takes_folders(tmp_path):
    (tmp_path / "deep" / ".hidden").mkdir(parents=True)
    text = run("convert", EXAMPLE, "-q").stdout
    (tmp_path / "deep" / "a.json").write_bytes(text)
    (tmp_path / "b.jsonld").write_bytes(run("convert", EXAMPLE, "-q", "--to", "jsonld").stdout)
    (tmp_path / "deep" / ".hidden" / "c.json").write_bytes(b"{}")
    (tmp_path / "notes.txt").write_bytes(b"no document")
    done = run("validate", tmp_path)
    told = b"form12b25: 1 hidden files passed over\nform12b25: 2 files: 2 valid\n"
    said = (0, b"", told)
    assert (done.returncode, done.stdout, done.stderr) == said
    (tmp_path / "deep" / "d.json").write_bytes(b"{}")
    assert run("validate", tmp_path, "-q").returncode == 1
    (tmp_path / "empty").mkdir()
    done = run("validate", tmp_path / "empty")
    assert done.returncode == 2
    assert b"no files that end in .json" in done.stderr


def test_reader_of_the_output_may_go_away():
    process = subprocess.Popen(
        [sys.executable, "-m", "form12b25", "convert", "-q", *[str(EXAMPLE)] * 40],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": ":".join(p for p in sys.path if p)},
    )
    process.stdout.read(10)
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


@pytest.mark.parametrize(
    ("encoding", "line_end"),
    [("utf-8", "\n"), ("utf-8", "\r"), ("cp1252", "\r\n"), ("utf-16", "\n")],
)
def test_problems_tell_the_line_whatever_encoding_and_line_ends(tmp_path, encoding, line_end):
    lines = [
        "<DOCUMENT><TYPE>NT 20-F<TEXT>",
        "[X] Form 20-F \u2019",
        "For Period Ended: soon",
    ]
    lines += ["PART IV", "(2) Have all other periodic reports been filed? [X] Yes [X] No"]
    path = tmp_path / "form.txt"
    path.write_bytes(line_end.join(lines).encode(encoding))
    told = run("convert", path, "-o", tmp_path / "out.json").stderr.decode()
    assert re.search(r"form\.txt:5: .*answer-unreadable", told)


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes are of Linux")
@pytest.mark.parametrize("name", [b"c\xff.txt", b"a\x01b.txt"])
@pytest.mark.parametrize("to", ["json", "jsonld", "rdfxml", "nquads"])
def test_name_of_a_file_that_is_no_text_is_shown_as_such(tmp_path, name, to):
    path = os.fsencode(tmp_path) + b"/" + name
    with open(path, "wb") as out:  # noqa: PTH123 a path of bytes
        out.write(EXAMPLE.read_bytes())
    done = run("convert", os.fsdecode(path), "-q", "--to", to)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\ufffd" in done.stdout.decode("utf-8")


def test_strict_makes_warnings_fail_and_errors_always_do(tmp_path):
    data = EXAMPLE.read_bytes()
    cut = tmp_path / "cut.txt"
    cut.write_bytes(data[: data.index(b"</TEXT>")])
    for command in ("convert", "facts", "show"):
        assert run(command, cut).returncode == 0
        assert run(command, "--strict", cut).returncode == 1
        assert run(command, "--strict", EXAMPLE).returncode == 0
    no_form = tmp_path / "no-form.txt"
    no_form.write_bytes(data[: data.index(b"<DOCUMENT>")])
    for command in ("convert", "facts", "show"):
        assert run(command, no_form).returncode == 1

"""``form12b25 validate`` as CI uses it: forms, codes, baselines, exit statuses."""

import json
import os
import re
from pathlib import Path

import pytest
from test_cli import run

import form12b25

WHOLE = Path(__file__).parents[1] / "linked" / "whole.json"


@pytest.fixture
def folder(tmp_path):
    """Good and bad documents, and a graph with a doubt: a change without any figure."""
    good = json.loads(WHOLE.read_text("utf-8"))
    (tmp_path / "good.json").write_text(json.dumps(good))
    bad = good | {"filedOn": "20240515", "sourse": {}}
    (tmp_path / "bad.json").write_text(json.dumps(bad, indent=2))
    doubted = {key: value for key, value in good.items() if key != "reportedChanges"}
    graph = form12b25.write(form12b25.load(doubted), "turtle")
    (tmp_path / "doubted.ttl").write_text(graph)
    return tmp_path


def test_findings_go_to_standard_output_and_the_sum_to_standard_error(folder):
    done = run("validate", folder)
    assert done.returncode == 1
    told = re.findall(r"^(.+):(\d+):\d+: (\w+) ([\w-]+): ", done.stdout.decode(), re.MULTILINE)
    names = [Path(name).name for name, *_ in told]
    assert names == ["bad.json", "bad.json", "doubted.ttl"]
    assert [(level, code) for _, _, level, code in told] == [
        ("error", "schema-value"),
        ("error", "schema-unknown-key"),
        ("warning", "shape-doubted"),
    ]
    text = (folder / "bad.json").read_text().splitlines()
    assert '"filedOn": "20240515"' in text[int(told[0][1]) - 1]
    assert '"sourse"' in text[int(told[1][1]) - 1]
    assert done.stderr.decode() == "form12b25: 3 files: 2 valid, 1 invalid; 1 warning\n"


def test_warnings_fail_on_request(folder):
    assert run("validate", folder / "doubted.ttl").returncode == 0
    assert run("validate", folder / "doubted.ttl", "--strict").returncode == 1
    assert run("validate", folder / "doubted.ttl", "--strict", "--no-shacl").returncode == 0


def test_codes_are_selected_and_ignored(folder):
    def codes(*options):
        done = run("validate", folder, "--format", "json", *options)
        files = json.loads(done.stdout)["files"]
        return done.returncode, sorted(f["code"] for file in files for f in file["findings"])

    assert codes("--select", "schema-*") == (1, ["schema-unknown-key", "schema-value"])
    assert codes("--ignore", "schema-*") == (0, ["shape-doubted"])
    assert codes("--select", "schema-*", "--ignore", "schema-value") == (1, ["schema-unknown-key"])
    done = run("validate", folder, "--select", "no-such-code")
    assert (done.returncode, b"no code 'no-such-code'" in done.stderr) == (2, True)


def test_what_a_baseline_lists_does_not_fail(folder):
    known = folder / "known.txt"
    assert run("validate", folder, "--write-baseline", known).returncode == 0
    done = run("validate", folder, "--baseline", known, "--strict")
    assert (done.returncode, done.stdout) == (0, b"")
    text = (folder / "bad.json").read_text()
    (folder / "bad.json").write_text(
        "\n\n" + text.replace('"isAmendment": true', '"isAmendment": 1')
    )
    done = run("validate", folder, "--baseline", known)
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)
    assert b"isAmendment must be true or false" in done.stdout
    known.write_text("[1]")
    assert run("validate", folder, "--baseline", known).returncode == 2
    assert run("validate", folder, "--baseline", folder / "none").returncode == 2


@pytest.mark.parametrize("form", ["json", "github", "junit", "sarif"])
def test_forms_for_programs(form, folder):
    done = run("validate", folder, "--format", form, "-o", folder / "out")
    assert (done.returncode, done.stdout) == (1, b"")
    assert "schema-value" in (folder / "out").read_text()
    assert (
        run("validate", folder, "--format", form, "-q").stdout.decode()
        == (folder / "out").read_text()
    )


def test_quiet_says_it_by_the_status(folder):
    done = run("validate", folder, "-q")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.json"], b"none.json: no such file"),
        (["empty/"], b"no files that end in .json"),
        (["letter.txt"], b"neither JSON nor RDF"),
        (["broken.json"], b"broken.json:1:2: not JSON"),
        (["good.json", "none.json"], b"1 valid, 1 not checked"),
        (["good.json", "--as", "turtle"], b"not RDF"),
        (["good.json", "-o", "no/such/folder"], b"No such file or directory"),
    ],
)
def test_not_checked_is_never_valid(arguments, said, folder):
    (folder / "empty").mkdir()
    (folder / "letter.txt").write_text("Dear Sirs")
    (folder / "broken.json").write_text("{")
    paths = [a if a in {"--as", "turtle", "-o"} else folder / a for a in arguments]
    done = run("validate", *paths)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr


def test_standard_input_is_known_by_its_content(folder):
    for name, status in (("good.json", 0), ("bad.json", 1), ("doubted.ttl", 0)):
        assert run("validate", "-", stdin=(folder / name).read_bytes()).returncode == status
    assert run("validate", "-", stdin=b"").returncode == 2


def test_nothing_that_is_read_is_written_over(folder):
    good, other = folder / "good.json", folder / "baseline.json"
    before = good.read_bytes()
    assert run("validate", good, "--write-baseline", other).returncode == 0
    for options in (
        ["-o", good],
        ["--write-baseline", good],
        ["--baseline", other, "-o", other],
        ["-o", other, "--write-baseline", other],
    ):
        done = run("validate", good, *options)
        assert (done.returncode, b"it is not written over" in done.stderr) == (2, True), options
    assert good.read_bytes() == before
    done = run("validate", folder, "-o", folder / "bad.json")
    assert (done.returncode, b"is an input" in done.stderr) == (2, True)


def test_a_warning_that_fails_is_an_error_in_every_form(folder):
    done = run("validate", folder / "doubted.ttl", "--strict", "--format", "junit")
    assert b'failures="1"' in done.stdout
    assert b"1 invalid" in done.stderr
    done = run("validate", folder / "doubted.ttl", "--strict", "--format", "json")
    assert json.loads(done.stdout)["files"][0]["status"] == "invalid"


def test_odd_names_and_keys_forge_no_lines(folder):
    odd = folder / "a\n::error::forged.json"
    odd.write_text(json.dumps({"x\nb.json:1:1: error rule-zero: fake": 1}))
    name = os.fsencode(folder) + b"/b\xff.json"
    Path(os.fsdecode(name)).write_text("{}")
    for form in ("text", "json", "github", "junit", "sarif"):
        done = run("validate", odd, Path(os.fsdecode(name)), "--format", form)
        assert done.returncode == 1, done.stderr
        assert done.stdout
        lines = (done.stdout + done.stderr).split(b"\n")
        assert not any(line.startswith((b"::error::forged", b"b.json:1:1")) for line in lines)
    assert run("validate", folder, "--write-baseline", folder / "known.txt").returncode == 0
    assert run("validate", folder, "--baseline", folder / "known.txt").returncode == 0


def test_sources_of_what_is_no_document_are_not_passed_over(folder):
    example = Path(__file__).parents[1] / "filings" / "example-nt10q-2024" / "submission.txt"
    done = run("validate", folder / "doubted.ttl", "--source", example)
    assert (done.returncode, b"source-not-found" in done.stdout) == (1, True)

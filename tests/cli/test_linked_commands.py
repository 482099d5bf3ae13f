"""Linked data by the command ``convert``."""

import json

import pytest
import support
from test_cli import EXAMPLE, OTHER, numbered, run

from form12b25.writers import FORMATS

SUFFIXES = {
    "jsonld": ".jsonld",
    "turtle": ".ttl",
    "trig": ".trig",
    "nquads": ".nq",
    "ntriples": ".nt",
    "rdfxml": ".rdf",
}


@pytest.mark.parametrize("name", SUFFIXES)
def test_convert_to_every_format_of_rdf(name, tmp_path):
    done = run("convert", EXAMPLE, "-q", "--to", name, "-o", f"{tmp_path}/")
    assert (done.returncode, done.stderr) == (0, b"")
    stem = "filings-000000" if FORMATS[name].lines else "submission"
    written = tmp_path / f"{stem}{SUFFIXES[name]}"
    assert b"0009999990-24-000042" in written.read_bytes()
    assert run("convert", EXAMPLE, "-q", "--to", name).stdout == written.read_bytes()


def test_linked_document_is_a_valid_document_with_its_context_named_or_in_place(tmp_path):
    for how, kind in (("url", str), ("inline", dict)):
        target = tmp_path / f"{how}.jsonld"
        assert (
            run("convert", EXAMPLE, "--to", "jsonld", "--context", how, "-o", target).returncode
            == 0
        )
        assert isinstance(json.loads(target.read_text("utf-8"))["@context"], kind)
        assert run("validate", target).returncode == 0


def test_doubts_of_the_shapes_are_told_for_one_filing_or_on_request():
    path = support.submission_of("quicklinks-2005-boxes-before-period-lines-cost-misstated")
    plain = run("convert", path, "--to", "turtle", "--validate", "schema").stderr.decode()
    assert "shape-doubted" not in plain
    told = run("convert", path, "--to", "turtle").stderr.decode()
    assert told.startswith(plain)
    (doubt,) = told[len(plain) :].splitlines()
    assert doubt.startswith(f"{path}: warning shape-doubted: ChangeAgreesWithAmounts: ")
    assert "The change is stated as 6100000, but the amounts give 2100000." in doubt


def test_several_filings_are_validated_by_the_shapes_on_request(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_bytes(numbered(ord(name)))
    names = (tmp_path / "a.txt", tmp_path / "b.txt")
    done = run("convert", *names, "--to", "trig", "--validate", "shacl", "-o", f"{tmp_path}/out/")
    assert done.returncode == 0, done.stderr
    a, b = ((tmp_path / "out" / f"{name}.trig").read_text("utf-8") for name in ("a", "b"))
    assert a.count("\n") == b.count("\n") > 100


def test_options_that_do_not_go_together():
    done = run("convert", EXAMPLE, "--to", "turtle", "--context", "inline")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "--context is for jsonld" in done.stderr.decode()
    assert done.stderr.startswith(b"usage: form12b25 convert ")
    done = run("convert", EXAMPLE, OTHER, "--to", "rdfxml")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "-o FOLDER/" in done.stderr.decode()

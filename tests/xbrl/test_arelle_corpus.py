"""Arelle accepts the taxonomy package and every report: no error, no warning."""

from __future__ import annotations

import pytest
from peer import arelle
from sample import corpus_files, in_sample

import form12b25
from form12b25.problems import FilingError

pytest.importorskip("arelle", reason="Arelle is in the extra test")
pytestmark = pytest.mark.slow

BARE = {
    "bare-htm-2023-utf8-glyphs.htm",
    "bare-txt-1998-crlf-written-answers.txt",
    "domo-nt10q-2026.htm",
    "06_no_header.txt",
}
"""The files of the corpus without a header: there is no CIK in them."""


def test_the_taxonomy_package_has_no_fault(package, tmp_path):
    assert arelle([package], tmp_path, taxonomyPackage=True) == {package.name: []}


OTHERS = [path for path in corpus_files() if not in_sample(path)]


@pytest.mark.usefixtures("corpus")
def test_every_report_of_the_sample_is_accepted(package, tmp_path):
    accepted(filter(in_sample, corpus_files()), package, tmp_path)


@pytest.mark.usefixtures("corpus")
@pytest.mark.thorough
@pytest.mark.parametrize("part", [OTHERS[::2], OTHERS[1::2]], ids=["half", "other-half"])
def test_every_other_report_of_the_corpus_is_accepted(part, package, tmp_path):
    accepted(part, package, tmp_path)


def accepted(paths, package, tmp_path):
    """Assert that Arelle accepts the report of each file, and that just the bare ones have none."""
    paths = list(paths)
    made, refused = [], set()
    for path in paths:
        try:
            report = form12b25.write(form12b25.read(path, any_form=True), "xbrl-json")
        except FilingError as error:
            assert error.reason == "no-entity"
            refused.add(path.name)
            continue
        made.append(tmp_path / f"{path.name}.json")
        made[-1].write_text(report, encoding="utf-8")
    assert arelle(made, tmp_path, packages=[str(package)]) == {path.name: [] for path in made}
    assert refused == BARE & {path.name for path in paths}


def test_a_report_package_needs_nothing_else(whole, tmp_path):
    target = tmp_path / "whole.xbr"
    target.write_bytes(form12b25.write(whole, "xbr"))
    assert arelle([target], tmp_path) == {target.name: []}
    assert arelle([target], tmp_path, reportPackage=True) == {target.name: []}

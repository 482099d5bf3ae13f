"""Arelle accepts the taxonomy package and every report: no error, no warning."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from peer import arelle
from test_corpus import WHOLE, files

import form12b25
from form12b25.problems import FilingError

pytest.importorskip("arelle", reason="Arelle is in the extra test")

BARE = {
    "bare-htm-2023-utf8-glyphs.htm",
    "bare-txt-1998-crlf-written-answers.txt",
    "domo-nt10q-2026.htm",
    "06_no_header.txt",
}
"""The files of the corpus without a header: there is no CIK in them."""


def test_the_taxonomy_package_has_no_fault(package, tmp_path):
    assert arelle([package], tmp_path, taxonomyPackage=True) == {package.name: []}


def test_every_report_of_the_corpus_is_accepted(corpus, package, tmp_path):
    made, refused = [], set()
    for path in files(corpus, *WHOLE, "headers"):
        try:
            report = form12b25.write(form12b25.read(path, any_form=True), "xbrl-json")
        except FilingError as error:
            assert error.reason == "no-entity"
            refused.add(path.name)
            continue
        made.append(tmp_path / f"{path.name}.json")
        made[-1].write_text(report, encoding="utf-8")
    with ThreadPoolExecutor() as threads:
        halves = (made[::2], made[1::2])
        said = threads.map(lambda half: arelle(half, tmp_path, packages=[str(package)]), halves)
        messages = {name: entries for part in said for name, entries in part.items()}
    assert messages == {path.name: [] for path in made}
    assert refused == BARE


def test_a_report_package_needs_nothing_else(whole, tmp_path):
    target = tmp_path / "whole.xbr"
    target.write_bytes(form12b25.write(whole, "xbr"))
    assert arelle([target], tmp_path) == {target.name: []}
    assert arelle([target], tmp_path, reportPackage=True) == {target.name: []}

"""The sample of the slow comparisons has every layout, every key and every kind of fact."""

import re

import pytest
import support
from sample import SAMPLE, corpus_files, in_sample

import form12b25
from form12b25.problems import FilingError
from form12b25.xbrl import report_of


def keys(value, path=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{path}.{key}"
            yield from keys(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, path)


def layout(data, document):
    """Yield how a submission is laid out: its envelope, header, bodies, encoding and parties."""
    captions, tags = rb"^ACCESSION NUMBER:", rb"^<ACCESSION-NUMBER>"
    yield "armored" if data.lstrip().startswith(b"-----BEGIN") else "not armored"
    yield "header in captions" if re.search(captions, data, re.MULTILINE) else "no captions"
    yield "header in tags" if re.search(tags, data, re.MULTILINE) else "no tags"
    yield document["source"]["encoding"]
    yield from (part["format"] for part in document.get("documents", ()))
    yield from (filer["role"] for filer in document.get("filers", ()))
    yield from (problem["code"] for problem in document.get("problems", ()))
    yield from (found["kind"] for found in document.get("discrepancies", ()))


def facts(filing):
    """Yield the kinds of facts of a report: concept and axes."""
    try:
        report = report_of(filing)
    except FilingError as error:
        yield "refused", error.reason
        return
    for fact in report.document["facts"].values():
        dimensions = fact["dimensions"]
        yield dimensions["concept"], *sorted(name for name in dimensions if ":" in name)


def features(path):
    filing = form12b25.read(path, any_form=True)
    document = filing.to_dict()
    return {*keys(document), *layout(path.read_bytes(), document), *facts(filing)}


@pytest.mark.usefixtures("corpus")
def test_sample_has_all_that_any_file_has():
    paths = [*map(support.submission_of, support.STORIES), *corpus_files()]
    found = {path: features(path) for path in paths}
    every = set().union(*found.values())
    sampled = set().union(*(kinds for path, kinds in found.items() if in_sample(path)))
    assert sorted(every - sampled, key=str) == []
    assert len(every) > 350


@pytest.mark.usefixtures("corpus")
def test_every_name_of_the_sample_is_a_file():
    names = {*support.STORIES, *(path.name for path in corpus_files())}
    assert names >= SAMPLE

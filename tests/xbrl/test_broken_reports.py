"""Each way to break a report is refused by us, and by Arelle as the table says."""

from __future__ import annotations

import json

import pytest
from broken_reports import WAYS
from peer import arelle

import form12b25
from form12b25.validation.report import validate_report


@pytest.fixture(scope="module")
def broken(whole):
    """Name → the report that is broken so."""
    text = form12b25.write(whole, "xbrl-json")
    made = {}
    for way in WAYS:
        made[way.name] = json.loads(text)
        way.change(made[way.name])
    return made


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_we_refuse_it(way, broken):
    found = {problem.code for problem in form12b25.validate(broken[way.name])}
    assert any(code.startswith(way.code) for code in found)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_both_engines_say_the_same(way, broken):
    pytest.importorskip("jsonschema_rs", reason="the extra fast is not installed")
    one, other = (
        {
            (p.code, p.message.partition(":")[0])
            for p in validate_report(broken[way.name], engine=engine)
        }
        for engine in ("jsonschema", "jsonschema-rs")
    )
    assert one == other


FIRST = list({way.peer: way for way in reversed(WAYS)}.values())
"""The first way of each of Arelle's codes, and of each reason to say nothing."""
OTHERS = [way for way in WAYS if way not in FIRST]


def test_arelle_has_something_to_say_of_most():
    assert sum(not way.peer.startswith("not: ") for way in WAYS) >= 80


@pytest.mark.slow
@pytest.mark.parametrize(
    "ways",
    [
        pytest.param(FIRST, id="first of each code"),
        pytest.param(OTHERS[::2], id="others", marks=pytest.mark.thorough),
        pytest.param(OTHERS[1::2], id="the other others", marks=pytest.mark.thorough),
    ],
)
def test_arelle_says_what_the_table_says(ways, broken, package, tmp_path):
    pytest.importorskip("arelle", reason="Arelle is in the extra test")
    paths = []
    for number, way in enumerate(ways):
        paths.append(tmp_path / f"{number}.json")
        paths[-1].write_text(json.dumps(broken[way.name]), encoding="utf-8")
    said = arelle(paths, tmp_path, packages=[str(package)])
    wrong = {}
    for number, way in enumerate(ways):
        codes = [message.code for message in said[f"{number}.json"]]
        is_as_told = (
            codes == [] if way.peer.startswith("not: ") else any(way.peer in c for c in codes)
        )
        if not is_as_told:
            wrong[way.name] = (way.peer, codes)
    assert wrong == {}


FILES = {
    "cut off": lambda text: text[: len(text) // 2].encode(),
    "a key twice": lambda text: text.replace('"facts": {', '"facts": {}, "facts": {').encode(),
    "a byte order mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "Windows-1252": lambda text: text.encode("cp1252"),
}
ACCEPTED_BY_ARELLE = {"a byte order mark"}


@pytest.mark.parametrize("name", FILES)
def test_we_refuse_the_file(name, whole):
    data = FILES[name](form12b25.write(whole, "xbrl-json"))
    try:
        assert {p.code for p in form12b25.validate(data)} == {"xbrl-encoding"}
    except form12b25.FilingError as error:
        assert error.reason == "not-json"


@pytest.mark.slow
def test_arelle_refuses_the_files_but_for_one(whole, package, tmp_path):
    pytest.importorskip("arelle", reason="Arelle is in the extra test")
    paths = [tmp_path / f"{name}.json" for name in FILES]
    for path in paths:
        path.write_bytes(FILES[path.stem](form12b25.write(whole, "xbrl-json")))
    said = arelle(paths, tmp_path, packages=[str(package)])
    assert {name.removesuffix(".json") for name in said if not said[name]} == ACCEPTED_BY_ARELLE

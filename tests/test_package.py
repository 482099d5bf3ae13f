"""The package as it is installed: light to import, its data with it."""

import io
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest
import support

import form12b25
from form12b25.writers import FORMATS


def modules_after(code):
    program = f"import sys; {code}; print(' '.join(sys.modules))"
    env = {"PYTHONPATH": ":".join(p for p in sys.path if p)}
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, env=env
    )
    return set(done.stdout.split())


HEAVY = {
    "rdflib",
    "pyshacl",
    "pyoxigraph",
    "distributed",
    "lxml",
    "jsonschema",
    "phonenumbers",
    "dataclasses",
    "inspect",
}


def test_import_is_light():
    assert not modules_after("import form12b25") & HEAVY
    assert "form12b25.form" not in modules_after("import form12b25")


def test_the_command_starts_without_the_readers():
    """What every command pays for: the parser of the command line, and no more."""
    loaded = modules_after("import form12b25.cli as cli; cli.parser()")
    assert not loaded & (HEAVY | {"form12b25.form", "form12b25.changes", "form12b25.submission"})


def test_reading_needs_no_graph_and_no_schema_engine():
    loaded = modules_after("import form12b25; form12b25.read")
    assert not loaded & (HEAVY - {"dataclasses", "inspect"})


def test_schema_and_tables_travel_with_the_package():
    from form12b25.resources import text
    from form12b25.tables import table

    assert text("schema", "filing.schema.json").startswith("{")
    for name in ("header_tags", "form_types", "marks", "states"):
        assert table(name)


def test_public_names():
    import form12b25

    assert set(form12b25.__all__) <= set(dir(form12b25))
    for name in form12b25.__all__:
        assert getattr(form12b25, name)


ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(not (ROOT / "pyproject.toml").exists(), reason="not in a checkout")
def test_version_stands_in_one_place_and_the_papers_follow_it():
    version = form12b25.__version__
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
    newest = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert newest[0] == version
    assert metadata.version("form12b25") == version


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_what_made_it(name):
    story = support.submission_of("example-nt10q-2024")
    made = form12b25.convert(story, name)
    if name == "xbr":
        with ZipFile(io.BytesIO(made)) as package:
            made = "".join(package.read(f).decode() for f in package.namelist() if "reports" in f)
    assert "form12b25" in made
    assert re.search(rf"[ \">/-]{re.escape(form12b25.__version__)}[.\"<]", made)


def test_graph_says_what_made_it():
    graph = form12b25.read(support.submission_of("example-nt10q-2024")).to_graph()
    rows = graph.query("""
        SELECT ?name ?version { ?filing a nt12b25:LateFilingNotification ; prov:wasGeneratedBy ?made .
            ?made nt12b25:softwareName ?name ; nt12b25:softwareVersion ?version }""")
    assert [tuple(map(str, row)) for row in rows] == [("form12b25", form12b25.__version__)]


def test_types_come_from_below_as_all_else_does():
    """import-linter has the layers of what runs; here are those of annotations."""
    grimp = pytest.importorskip("grimp", reason="comes with import-linter")
    if not (ROOT / "pyproject.toml").exists():
        pytest.skip("not in a checkout")
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    rows = told["contracts"][0]["layers"]
    layer = {part.strip(): i for i, row in enumerate(rows) for part in row.split("|")}
    graph = grimp.build_graph("form12b25", cache_dir=None)
    for module in graph.modules:
        for used in graph.find_modules_directly_imported_by(module):
            near, far = ([*name.split("."), ""][1] for name in (module, used))
            if near in layer and far in layer and near != far:
                assert layer[near] < layer[far], (module, used)


def test_no_modules_import_one_another_in_a_circle():
    """Types included; import-linter has the layers, and no exception from them."""
    grimp = pytest.importorskip("grimp", reason="comes with import-linter")
    graph = grimp.build_graph("form12b25", cache_dir=None)
    below = {m: graph.find_modules_directly_imported_by(m) for m in graph.modules}
    left = dict(below)
    while free := [m for m, used in left.items() if not used & left.keys()]:
        for module in free:
            del left[module]
    assert sorted(left) == []

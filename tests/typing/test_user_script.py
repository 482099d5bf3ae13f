"""Type checkers see the package as typed: a user's mistakes are found, and nothing else."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import form12b25

HERE = Path(__file__).parent
PLANTED = HERE / "planted_mistakes.py"
MISTAKES = {
    number
    for number, line in enumerate(PLANTED.read_text("utf-8").splitlines(), 1)
    if "# mistake" in line
}
pytestmark = pytest.mark.slow


def by_mypy(path, folder):
    pytest.importorskip("mypy", reason="mypy is in the extra test")
    command = ["-m", "mypy", "--strict", "--no-error-summary", f"--cache-dir={folder}", path]
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    assert not done.stderr
    return {int(number) for number in re.findall(r"\.py:(\d+): error", done.stdout)}


def by_pyright(path, folder):
    pytest.importorskip("pyright", reason="pyright is in the extra test")
    if shutil.which("node") is None:
        pytest.skip("pyright needs Node.js")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    (folder / path.name).write_text(path.read_text("utf-8"))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            path.name,
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {entry["range"]["start"]["line"] + 1 for entry in found}


@pytest.mark.parametrize("checker", [by_mypy, by_pyright])
def test_checkers_find_the_planted_mistakes_and_no_other(checker, tmp_path):
    assert len(MISTAKES) == 3
    assert checker(HERE / "user_script.py", tmp_path) == set()
    assert checker(PLANTED, tmp_path) == MISTAKES


def test_the_marker_of_typed_packages_ships():
    assert Path(form12b25.__file__).with_name("py.typed").is_file()

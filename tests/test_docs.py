"""Every command that README and docs show runs; what they name is there."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
import support

from form12b25.cli import parser

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
pytestmark = pytest.mark.skipif(not PAGES[0].exists(), reason="not in a checkout")


def commands(page):
    """The commands of a page's console blocks, comments cut off."""
    blocks = re.findall(
        r"^```console\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    lines = [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]
    return [re.sub(r"\s+# .*", "", line) for line in lines]


@pytest.fixture
def folder(tmp_path):
    """A folder with what the commands of the pages name."""
    example = support.submission_of("example-nt10q-2024")
    shutil.copy(example, tmp_path / "filing.txt")
    (tmp_path / "filings").mkdir()
    shutil.copy(example, tmp_path / "filings" / "one.txt")
    shutil.copy(support.submission_of("flex-2021-ntncen-fund"), tmp_path / "filings" / "two.txt")
    with tarfile.open(tmp_path / "feed.tar.gz", "w:gz") as feed:
        feed.add(example, "0009999990-24-000042.nc")
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    for name, code in {"form12b25": "-m form12b25", "python": ""}.items():
        script = bin_folder / name
        script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {code} "$@"\n', "utf-8")
        script.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_runs(page, folder):
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    for command in commands(page):
        if command.split()[0] in {"make", "pip"}:  # these install; CI runs both
            continue
        if ":8025" in command or " serve" in command or " mcp" in command:  # tests/serving
            continue
        done = subprocess.run(
            ["/bin/sh", "-c", command], cwd=folder, env=env, capture_output=True, check=False
        )
        assert done.returncode == 0, (command, done.stderr.decode())


def test_every_target_of_make_that_is_named_is_there():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for page in PAGES:
        text = page.read_text("utf-8")
        named = set(re.findall(r"(?:`|^\$ )make ([a-z]+(?: [a-z]+)*)", text, re.MULTILINE))
        assert {name for names in named for name in names.split()} <= targets, page.name


def test_every_link_to_a_file_leads_to_one():
    for page in PAGES:
        text = re.sub(r"`[^`\n]*`", "", page.read_text("utf-8"))
        links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
        assert [link for link in links if not (page.parent / link).exists()] == [], page.name


def test_every_option_that_is_named_is_one_of_the_command():
    known = {"--help", "--version"}
    for action in parser()._actions:
        for command in (action.choices or {}).values() if isinstance(action.choices, dict) else ():
            known |= {name for a in command._actions for name in a.option_strings}
    of_others = {"--package", "--workOffline", "--utr", "--bless", "--details"}
    of_others |= {"--host", "--nthreads", "--nworkers"}  # dask
    of_others |= {"--location", "--file", "--bind", "--recursive", "--endpoint-url"}  # stores, aws
    of_others |= {
        "--s3-bucket-region",
        "--iam-role-arn",
        "--no-fail-on-error",
        "--data-binary",
        "--source",
        "--format",
    }
    for page in PAGES:
        named = set(re.findall(r"(?<![\w-])--[a-zA-Z][a-zA-Z-]+", page.read_text("utf-8")))
        assert named <= known | of_others, page.name


ODD = r"\b([Tt]old|[Tt]ells?|parted|anew|[Ww]ho reads)\b"


def test_pages_and_help_are_in_plain_english():
    """Words that this project once used in a way that readers stumbled over."""
    texts = {page.name: page.read_text("utf-8") for page in PAGES}
    texts["help"] = parser().format_help()
    for action in parser()._actions:
        for command in (action.choices or {}).values() if isinstance(action.choices, dict) else ():
            texts[command.prog] = command.format_help()
    found = {name: set(re.findall(ODD, text)) for name, text in texts.items()}
    assert {name: words for name, words in found.items() if words} == {}

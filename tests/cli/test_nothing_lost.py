"""No command writes onto any of its inputs, and a target is written as it is, or refused."""

import json
import os
import stat
import subprocess
import sys
import threading

import pytest
from test_cli import EXAMPLE, run

from form12b25.writers import FORMATS

DATA = EXAMPLE.read_bytes()
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def tree(folder):
    """Every plain file below a folder, with its bytes and what it is."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), stat.S_IFMT(path.lstat().st_mode))
        for path in folder.rglob("*")
        if path.is_file() and ".form12b25" not in path.parts
    }


def same_path(folder):
    return folder / "in" / "a.json"


def relative_path(folder):
    return os.path.relpath(folder / "in" / "a.json", folder)


def winding_path(folder):
    return f"{folder}/in/../in/./a.json"


def symbolic_link(folder):
    (folder / "link.json").symlink_to(folder / "in" / "a.json")
    return folder / "link.json"


def link_to_a_link(folder):
    (folder / "one").symlink_to(folder / "in" / "a.json")
    (folder / "two").symlink_to("one")
    return folder / "two"


def hard_link(folder):
    os.link(folder / "in" / "a.json", folder / "hard.json")
    return folder / "hard.json"


def its_folder(folder):
    return f"{folder}/in/"


def its_folder_without_a_slash(folder):
    return folder / "in"


def link_to_its_folder(folder):
    (folder / "door").symlink_to(folder / "in")
    return f"{folder}/door/"


def file_in_a_linked_folder(folder):
    (folder / "door").symlink_to(folder / "in")
    return folder / "door" / "a.json"


WAYS = [
    same_path,
    relative_path,
    winding_path,
    symbolic_link,
    link_to_a_link,
    hard_link,
    its_folder,
    its_folder_without_a_slash,
    link_to_its_folder,
    file_in_a_linked_folder,
]
COMMANDS = [("convert", "--to", name) for name in FORMATS if name != "xbr"] + [("facts",)]


@needs_links
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("command", [("convert",), ("facts",)])
def test_no_input_is_overwritten(command, way, tmp_path):
    """The input is a submission that has the name of its output, so that a folder hits it, too."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.json").write_bytes(DATA)
    target = way(tmp_path)
    before = tree(tmp_path)
    done = run(*command, "-q", tmp_path / "in" / "a.json", "-o", target, cwd=tmp_path)
    assert tree(tmp_path) == before
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert (b"is an input" in done.stderr) or (b"is a folder" in done.stderr)


@pytest.mark.parametrize("name", FORMATS)
def test_no_input_is_overwritten_whatever_the_format(name, tmp_path):
    path = tmp_path / f"a.{FORMATS[name].suffix.rsplit('.', 1)[1]}"
    path.write_bytes(DATA)
    done = run("convert", "-q", "--to", name, path, "-o", path)
    assert (done.returncode, path.read_bytes()) == (2, DATA)
    done = run("convert", "-q", "--to", name, path, "-o", f"{tmp_path}/")
    assert path.read_bytes() == DATA
    another_file = FORMATS[name].lines or name == "xbrl-json"  # a shard, a.xbrl.json
    assert done.returncode == (0 if another_file else 2)


def test_an_input_among_many_is_not_overwritten(tmp_path):
    for name in ("a.txt", "b.txt", "b.json"):
        (tmp_path / name).write_bytes(DATA)
    before = tree(tmp_path)
    names = [tmp_path / name for name in ("a.txt", "b.txt", "b.json")]
    done = run("convert", *names, "-o", f"{tmp_path}/")
    assert done.returncode == 2
    assert tree(tmp_path) == before
    done = run("facts", tmp_path, "-o", tmp_path / "b.txt")
    assert done.returncode == 2
    assert tree(tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="redirection of a shell")
@pytest.mark.parametrize("command", ["convert - -o f.txt < f.txt", "convert f.txt >> f.txt"])
def test_redirected_input_is_not_overwritten(command, tmp_path):
    (tmp_path / "f.txt").write_bytes(DATA)
    line = f"'{sys.executable}' -m form12b25 {command}"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    done = subprocess.run(
        ["/bin/sh", "-c", line], cwd=tmp_path, env=env, capture_output=True, check=False
    )
    assert done.returncode == 2
    assert (tmp_path / "f.txt").read_bytes() == DATA


@needs_links
def test_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path):
    (tmp_path / "old.json").write_text("old")
    (tmp_path / "old.json").chmod(0o640)
    (tmp_path / "link.json").symlink_to("old.json")
    (tmp_path / "dangling.json").symlink_to("new.json")
    for name, target in (("link.json", "old.json"), ("dangling.json", "new.json")):
        assert run("convert", EXAMPLE, "-q", "-o", tmp_path / name).returncode == 0
        assert (tmp_path / name).is_symlink()
        assert json.loads((tmp_path / target).read_bytes())["formType"] == "NT 10-Q"
    assert stat.S_IMODE((tmp_path / "old.json").stat().st_mode) == 0o640


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_fifo_is_written_through(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    found = []
    reader = threading.Thread(target=lambda: found.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    done = run("convert", EXAMPLE, "-q", "-o", tmp_path / "pipe", timeout=60)
    reader.join(timeout=60)
    assert done.returncode == 0
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert found == [run("convert", EXAMPLE, "-q").stdout]


def test_minus_is_standard_output(tmp_path):
    for command in (("convert",), ("facts",)):
        done = run(*command, EXAMPLE, "-q", "-o", "-", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout == run(*command, EXAMPLE, "-q").stdout
    assert list(tmp_path.iterdir()) == []

"""No command writes onto any of its inputs, and a target is written as it is, or refused."""

import bz2
import gzip
import io
import json
import os
import stat
import subprocess
import sys
import threading
import zipfile

import pytest
import support
from test_cli import EXAMPLE, run

from form12b25.writers import FORMATS

DATA = EXAMPLE.read_bytes()
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def tree(folder):
    """Every plain file below a folder, with its bytes and what it is."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), stat.S_IFMT(path.lstat().st_mode))
        for path in folder.rglob("*")
        if path.is_file()
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
    assert done.returncode == (2 if name != "xbrl-json" else 0)  # a.xbrl.json is another file


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


def test_folders_are_made_for_a_folder_alone(tmp_path):
    done = run("convert", EXAMPLE, "-o", tmp_path / "typo" / "deep" / "x.json")
    assert done.returncode == 2
    assert b"typo/deep does not exist" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert run("convert", EXAMPLE, "-o", f"{tmp_path}/new/deep/").returncode == 0
    assert (tmp_path / "new" / "deep" / "submission.json").exists()


def downloaded(folder):
    """Two filings as common downloaders write them; one of them is cited twice."""
    for company in ("AAPL", "MSFT"):
        number = {"AAPL": "0009999990-24-000042", "MSFT": "0009999990-24-000043"}[company]
        place = folder / company / "NT 10-Q" / number
        place.mkdir(parents=True)
        data = DATA.replace(b"0009999990-24-000042", number.encode())
        (place / "full-submission.txt").write_bytes(data)


def test_tree_below_a_folder_is_kept(tmp_path):
    downloaded(tmp_path / "in")
    assert run("convert", "-q", tmp_path / "in", "-o", f"{tmp_path}/out/").returncode == 0
    assert sorted(tree(tmp_path / "out")) == [
        "AAPL/NT 10-Q/0009999990-24-000042/full-submission.json",
        "MSFT/NT 10-Q/0009999990-24-000043/full-submission.json",
    ]


def test_collisions_are_settled_before_anything_is_written(tmp_path):
    downloaded(tmp_path / "in")
    names = sorted((tmp_path / "in").rglob("*.txt"))
    done = run("convert", "-q", *names, "-o", f"{tmp_path}/out/")
    assert done.returncode == 2
    assert b"would both be written to" in done.stderr
    assert not (tmp_path / "out").exists()
    done = run("convert", "-q", *names, "-o", f"{tmp_path}/out/", "--name", "accession")
    assert done.returncode == 0
    numbers = ["0009999990-24-000042.json", "0009999990-24-000043.json"]
    assert sorted(tree(tmp_path / "out")) == numbers


def test_accession_number_of_standard_input_and_of_what_has_none(tmp_path):
    how = ("-q", "--name", "accession", "-o", f"{tmp_path}/out/")
    assert run("convert", "-", *how, stdin=DATA).returncode == 0
    bare = support.submission_of("bare-htm-2026-nt10k-br-columns")
    assert run("convert", bare, *how).returncode == 0
    assert sorted(tree(tmp_path / "out")) == ["0009999990-24-000042.json", "submission.json"]
    done = run("convert", EXAMPLE, "--name", "accession")
    assert (done.returncode, b"--name is for -o FOLDER/" in done.stderr) == (2, True)


def test_hidden_files_are_passed_over_and_counted(tmp_path):
    (tmp_path / ".git").mkdir()
    for name in ("a.txt", ".b.txt", ".git/c.txt"):
        (tmp_path / name).write_bytes(DATA)
    done = run("convert", tmp_path, "--to", "ndjson")
    assert done.stdout.count(b"\n") == 1
    assert b"2 hidden files passed over" in done.stderr


def test_ndjson_has_a_document_a_line_and_many_fit_in_one_file(tmp_path):
    other = support.submission_of("flex-2021-ntncen-fund")
    done = run("convert", "-q", EXAMPLE, other, "--to", "ndjson", "-o", tmp_path / "all.ndjson")
    assert done.returncode == 0
    lines = (tmp_path / "all.ndjson").read_bytes().split(b"\n")
    whole = [json.loads(run("convert", "-q", path).stdout) for path in (EXAMPLE, other)]
    assert [json.loads(line) for line in lines[:-1]] == whole
    assert lines[-1] == b""
    done = run("convert", "-q", EXAMPLE, other, "--to", "json", "-o", tmp_path / "all.json")
    assert done.returncode == 2
    assert not (tmp_path / "all.json").exists()
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    done = run("convert", "-q", EXAMPLE, bad, "--to", "nquads", "-o", tmp_path / "all.nq")
    assert done.returncode == 1
    assert (tmp_path / "all.nq").read_bytes() == run(
        "convert", "-q", EXAMPLE, "--to", "nquads"
    ).stdout


def zipped(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            made.writestr(name, DATA)
    return out.getvalue()


def zstandard(data):
    return pytest.importorskip("backports.zstd", reason="the extra zstd").compress(data)


PACKED = {
    "a.txt.gz": lambda: gzip.compress(DATA),
    "a.txt.zst": lambda: zstandard(DATA),
    "a.zip": lambda: zipped("folder/a.txt"),
    "several.txt.gz": lambda: gzip.compress(DATA[:1000]) + gzip.compress(DATA[1000:]),
}


@pytest.mark.parametrize("name", PACKED)
def test_compressed_submissions_are_read(name, tmp_path):
    (tmp_path / name).write_bytes(PACKED[name]())
    plain = json.loads(run("convert", "-q", EXAMPLE).stdout)
    inner = name.removesuffix(".gz").removesuffix(".zst").replace(".zip", ".txt")
    plain["source"]["fileName"] = inner
    for argument in (tmp_path / name, tmp_path):
        done = run("convert", "-q", argument, "-o", f"{tmp_path}/out/")
        assert (done.returncode, done.stderr) == (0, b"")
        stem = inner.removesuffix(".txt")
        assert json.loads((tmp_path / "out" / f"{stem}.json").read_bytes()) == plain


UNREAD = {
    "two.zip": (lambda: zipped("a.txt", "b.txt"), "a zip archive of 2 files"),
    "a.txt.bz2": (lambda: bz2.compress(DATA), "bzip2"),
    "cut.txt.gz": (lambda: gzip.compress(DATA)[:-20], "broken"),
    "wrong.zip": (lambda: zipped("a.txt")[:-30], "broken"),
    "bad.txt.zst": (lambda: zstandard(DATA)[:40], "broken"),
}


@pytest.mark.parametrize("name", UNREAD)
def test_what_is_compressed_and_cannot_be_read_is_said_to_be_so(name, tmp_path):
    make, words = UNREAD[name]
    (tmp_path / name).write_bytes(make())
    done = run("convert", tmp_path / name)
    assert (done.returncode, done.stdout) == (1, b"")
    assert f"{name}: compressed: compressed, " in done.stderr.decode()
    assert words in done.stderr.decode()


def test_a_bomb_is_not_unpacked(tmp_path):
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(bytes(80 * 1024 * 1024)))
    done = run("convert", tmp_path / "bomb.txt.gz")
    assert done.returncode == 1
    assert b"too-large" in done.stderr


def test_strict_makes_warnings_fail_and_errors_always_do(tmp_path):
    cut = tmp_path / "cut.txt"
    cut.write_bytes(DATA[: DATA.index(b"</TEXT>")])
    for command in ("convert", "facts", "show"):
        assert run(command, cut).returncode == 0
        assert run(command, "--strict", cut).returncode == 1
        assert run(command, "--strict", EXAMPLE).returncode == 0
    no_form = tmp_path / "no-form.txt"
    no_form.write_bytes(DATA[: DATA.index(b"<DOCUMENT>")])
    for command in ("convert", "facts", "show"):
        assert run(command, no_form).returncode == 1

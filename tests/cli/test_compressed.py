"""Compressed inputs: those that are read, and those that are said not to be."""

import bz2
import gzip
import io
import json
import zipfile

import pytest
from test_cli import EXAMPLE, run

DATA = EXAMPLE.read_bytes()


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

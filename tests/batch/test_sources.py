"""What a run reads: folders, patterns, lists, archives; what it passes over, and what it refuses."""

import gzip
import io
import json
import os
import tarfile
import zipfile

import many
import pytest
from test_cli import run

DATA = [many.submission(i) for i in range(4)]
PACKED = {
    "feed.nc.tar.gz": many.tarred,
    "feed.tgz": many.tarred,
    "feed.tar": lambda made: many.tarred(made, "w"),
    "feed.zip": many.zipped,
    "feed.tar.zst": lambda made: pytest.importorskip("backports.zstd").compress(
        many.tarred(made, "w")
    ),
}


def convert(tmp_path, *arguments, **more):
    return run("convert", *arguments, "-o", f"{tmp_path}/out/", **more)


def refused(tmp_path):
    rows = (tmp_path / "out" / "failed.jsonl").read_text("utf-8").splitlines()
    return [(row["name"], row["reason"]) for row in map(json.loads, rows)]


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("is_in_a_folder", [False, True])
def test_members_of_an_archive_are_written_as_files_are(name, is_in_a_folder, tmp_path):
    members = {f"{'x/' * (i % 2)}{i}.nc": data for i, data in enumerate(DATA)}
    place = tmp_path / "in" / "deep" / name
    place.parent.mkdir(parents=True)
    place.write_bytes(PACKED[name](members))
    done = convert(tmp_path, "-q", tmp_path / "in" if is_in_a_folder else place)
    assert (done.returncode, done.stderr) == (0, b"")
    prefix = "deep/" if is_in_a_folder else ""
    written = many.outputs(tmp_path / "out")
    assert sorted(written) == sorted(f"{prefix}{m.removesuffix('.nc')}.json" for m in members)
    for member, data in members.items():
        alone = tmp_path / member.rpartition("/")[2]
        alone.write_bytes(data)
        plain = run("convert", "-q", alone).stdout
        assert written[f"{prefix}{member.removesuffix('.nc')}.json"] == plain


def test_no_member_leads_out_of_the_folder(tmp_path):
    names = ("../../up.txt", "/etc/root.txt", "a/../../b.txt", "c:\\d?.txt")
    (tmp_path / "a.tar").write_bytes(many.tarred(dict(zip(names, DATA, strict=True)), "w"))
    assert convert(tmp_path, "-q", tmp_path / "a.tar").returncode == 0
    assert sorted(many.outputs(tmp_path / "out")) == [
        "a/b.json",
        "c_/d_.json",
        "etc/root.json",
        "up.json",
    ]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.tar", "out"]


def test_links_devices_and_other_files_of_an_archive_are_passed_over(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as made:
        for name, kind in (("l.txt", tarfile.SYMTYPE), ("f.txt", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            made.addfile(info)
        for name, data in (("a.txt", DATA[0]), ("b.pdf", b"%PDF"), ("._c.txt", b"x")):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    assert convert(tmp_path, "-q", tmp_path / "a.tar").returncode == 0
    assert list(many.outputs(tmp_path / "out")) == ["a.json"]


def test_bombs_are_refused_and_the_others_go_on(tmp_path):
    zeros = bytes(80 * 1024 * 1024)
    (tmp_path / "a.zip").write_bytes(many.zipped({"a.txt": DATA[0], "bomb.txt": zeros}))
    (tmp_path / "b.tar.gz").write_bytes(many.tarred({"b.txt": DATA[1], "bomb2.txt": zeros}))
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(zeros))
    done = convert(tmp_path, tmp_path)
    assert done.returncode == 1
    reasons = dict(refused(tmp_path))
    assert reasons == {
        f"{tmp_path}/a.zip!bomb.txt": "too-large",
        f"{tmp_path}/b.tar.gz": "unreadable",
        f"{tmp_path}/c.txt.gz": "too-large",
    }
    assert {"a.json", "b.json"} < many.outputs(tmp_path / "out").keys()


@pytest.mark.parametrize("name", PACKED)
def test_what_can_be_read_of_a_broken_archive_is_kept(name, tmp_path):
    made = PACKED[name]({"a.txt": DATA[0], "b.txt": DATA[1], "c.txt": os.urandom(100_000)})
    (tmp_path / name).write_bytes(made[:-60_000])
    assert convert(tmp_path, tmp_path / name).returncode == 1
    reasons = [reason for source, reason in refused(tmp_path) if source == str(tmp_path / name)]
    assert reasons == ["compressed" if name.endswith(".zip") else "unreadable"]
    if not name.endswith((".zip", ".zst")):  # whose directory is at the end, whose block is whole
        assert "a.json" in many.outputs(tmp_path / "out")


def test_a_member_with_a_wrong_checksum_and_one_with_a_password_stop_no_other(tmp_path):
    names = ("a.txt", "b.txt", "c.txt", "d.txt")
    packed = bytearray(many.zipped(dict(zip(names, DATA, strict=True))))
    with zipfile.ZipFile(io.BytesIO(packed)) as made:
        packed[made.getinfo("b.txt").header_offset + 200] ^= 0xFF
        packed[made.getinfo("c.txt").header_offset + 6] |= 1  # its flag: encrypted
    at = -1
    for _ in range(3):  # the third entry of the directory at the end
        at = packed.index(b"PK\x01\x02", at + 1)
    packed[at + 8] |= 1
    (tmp_path / "a.zip").write_bytes(packed)
    assert convert(tmp_path, "-q", tmp_path / "a.zip").returncode == 1
    reasons = [(f"{tmp_path}/a.zip!{name}", "unreadable") for name in ("b.txt", "c.txt")]
    assert refused(tmp_path) == reasons
    assert sorted(many.outputs(tmp_path / "out")) == ["a.json", "d.json", "failed.jsonl"]


def test_patterns_lists_and_packed_files(tmp_path):
    many.write(tmp_path / "in", 4)
    (tmp_path / "p.nc.gz").write_bytes(gzip.compress(many.submission(9)))
    assert convert(tmp_path, "-q", f"{tmp_path}/in/**/*2.txt").returncode == 0
    assert list(many.outputs(tmp_path / "out")) == [f"q0/{many.number(2)}.json"]
    listed = "".join(f"{tmp_path}/in/q{i % 2}/{many.number(i)}.txt\n" for i in range(3))
    (tmp_path / "list").write_text(f"{listed}\n{tmp_path}/p.nc.gz\n", "utf-8")
    done = run("convert", "-q", "--from-file", tmp_path / "list", "-o", f"{tmp_path}/two/")
    assert done.returncode == 0
    wanted = [*(f"{many.number(i)}.json" for i in range(3)), "p.json"]
    assert list(many.outputs(tmp_path / "two")) == wanted
    done = run(
        "convert", "-q", "--from-file", "-", "-o", f"{tmp_path}/three/", stdin=listed.encode()
    )
    assert (done.returncode, len(many.outputs(tmp_path / "three"))) == (0, 3)


def test_other_form_types_are_counted_and_passed_over_by_their_header(tmp_path):
    other = DATA[0].replace(
        b"CONFORMED SUBMISSION TYPE:\tNT", b"CONFORMED SUBMISSION TYPE:\t8-K NT"
    )
    assert other != DATA[0]
    large = many.submission(8).replace(b"SUBMISSION TYPE:\tNT", b"SUBMISSION TYPE:\t10-K") + bytes(
        1 << 20
    )
    members = {"a.txt": other, "b.txt": DATA[1], "c.txt": large}
    (tmp_path / "a.tar.gz").write_bytes(many.tarred(members))
    (tmp_path / "d.txt").write_bytes(many.submission(5))
    (tmp_path / "e.txt.gz").write_bytes(gzip.compress(many.submission(6)))
    (tmp_path / "f.txt").write_bytes(b"nothing")
    done = convert(tmp_path, tmp_path, "--form", "NT *")
    assert done.returncode == 0, done.stderr
    assert list(many.outputs(tmp_path / "out")) == ["b.json", "d.json", "e.json"]
    lines = done.stderr.decode().splitlines()
    assert [line.split() for line in lines if "passed over" in line] == [["passed", "over", "3"]]
    assert any(line.split() == ["no", "form", "type", "1"] for line in lines)


def test_a_submission_that_is_there_twice_is_written_once(tmp_path):
    many.write(tmp_path / "in", 3)
    (tmp_path / "in" / "q1" / "z.txt").write_bytes(many.submission(1))
    done = convert(tmp_path, tmp_path / "in")
    assert done.returncode == 0
    assert len(many.outputs(tmp_path / "out")) == 3
    assert ["there", "twice", "1"] in [line.split() for line in done.stderr.decode().splitlines()]
    (tmp_path / "in" / "q1" / "z.txt").write_bytes(
        many.submission(1) + b"\n"
    )  # another one of that number
    assert convert(tmp_path, "-q", tmp_path / "in").returncode == 0
    assert len(many.outputs(tmp_path / "out")) == 4
    done = run("convert", tmp_path / "in", "--name", "accession", "-o", f"{tmp_path}/two/")
    assert done.returncode == 1
    assert b"z.txt: name-taken: " in done.stderr


def test_members_of_two_archives_that_have_one_name(tmp_path):
    for i in range(2):
        (tmp_path / f"{i}.tar").write_bytes(many.tarred({"a.txt": DATA[i]}, "w"))
    names = (tmp_path / "0.tar", tmp_path / "1.tar")
    assert convert(tmp_path, *names).returncode == 1
    assert refused(tmp_path) == [(f"{names[1]}!a.txt", "name-taken")]
    assert run("convert", *names, "--name", "accession", "-o", f"{tmp_path}/two/").returncode == 0
    assert list(many.outputs(tmp_path / "two")) == [f"{many.number(i)}.json" for i in range(2)]


@pytest.mark.parametrize("arguments", [(), ("--from-file", "missing"), ("no/such/*.txt",)])
def test_nothing_to_convert(arguments, tmp_path):
    done = run("convert", *arguments, "-o", f"{tmp_path}/out/", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr
    assert b"Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_addresses_are_read_through_fsspec(tmp_path):
    pytest.importorskip("fsspec", reason="the extra remote")
    many.write(tmp_path / "in", 4)
    (tmp_path / "in" / "bad.txt").write_bytes(b"")
    where = (tmp_path / "in").as_uri()
    plain = run("convert", "-q", tmp_path / "in", "-o", f"{tmp_path}/plain/")
    assert convert(tmp_path, "-q", where).returncode == plain.returncode == 1
    written = many.outputs(tmp_path / "out")
    wanted = many.outputs(tmp_path / "plain")
    assert written.pop("failed.jsonl") != wanted.pop("failed.jsonl")  # the names are addresses
    assert written == wanted
    assert len(written) == 4
    done = run("convert", "-q", f"{where}/q0/*.txt", "-o", f"{tmp_path}/some/")
    assert (done.returncode, done.stderr) == (0, b"")
    assert sorted(many.outputs(tmp_path / "some")) == [f"{many.number(i)}.json" for i in (0, 2)]
    one = f"{where}/q1/{many.number(1)}.txt"
    (tmp_path / "in" / "p.txt.gz").write_bytes(gzip.compress(many.submission(8)))
    (tmp_path / "in" / "feed.tar.gz").write_bytes(many.tarred({"x/9.nc": many.submission(9)}))
    (tmp_path / "in" / "feed.zip").write_bytes(many.zipped({"7.nc": many.submission(7)}))
    packed = [f"{where}/{name}" for name in ("p.txt.gz", "feed.tar.gz", "feed.zip")]
    done = run("convert", "-q", *packed, "--form", "NT*", "-o", f"{tmp_path}/packed/")
    assert (done.returncode, done.stderr) == (0, b"")
    assert sorted(many.outputs(tmp_path / "packed")) == ["7.json", "p.json", "x/9.json"]
    assert run("convert", "-q", one, "-o", f"{tmp_path}/one/").returncode == 0
    assert list(many.outputs(tmp_path / "one")) == [f"{many.number(1)}.json"]


@pytest.mark.parametrize("address", ["file:///no/such/place", "nothing://x/y"])
def test_an_address_that_leads_nowhere(address, tmp_path):
    pytest.importorskip("fsspec", reason="the extra remote")
    done = convert(tmp_path, address)
    assert done.returncode == 2
    assert done.stderr.startswith(b"form12b25: ")
    assert b"cannot write" not in done.stderr
    assert b"Traceback" not in done.stderr


def test_names_of_members_that_no_folder_can_hold(tmp_path):
    """One is too long, one goes through a file: these are refused, the others go on."""
    names = ("a.txt", "a.json/b.txt", f"{'n' * 300}.txt", "d.txt")
    (tmp_path / "a.tar").write_bytes(many.tarred(dict(zip(names, DATA, strict=True)), "w"))
    assert convert(tmp_path, "-q", tmp_path / "a.tar").returncode == 1
    reasons = [(name.rpartition("!")[2], reason) for name, reason in refused(tmp_path)]
    assert reasons == [(names[1], "name-taken"), (names[2], "name-taken")]
    assert sorted(many.outputs(tmp_path / "out")) == ["a.json", "d.json", "failed.jsonl"]

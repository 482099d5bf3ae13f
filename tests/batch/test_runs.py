"""Runs into a folder: formats, records, what a second run does, parts of a run."""

import gzip
import json

import many
import pytest
from test_cli import run

from form12b25.cli import main


@pytest.fixture
def filings(tmp_path):
    return many.write(tmp_path / "in", 6)


def convert(source, output, *arguments):
    done = run("convert", source, "-o", f"{output}/", *arguments)
    assert b"Traceback" not in done.stderr
    return done


def counts(done):
    """The numbers of the table that a run prints."""
    rows = [line.rsplit(None, 1) for line in done.stderr.decode().splitlines() if line[:1] != " "]
    return {row[0]: int(row[1]) for row in rows if len(row) > 1 and row[1].isdigit()}


def manifest(output):
    lines = (output / ".form12b25" / "manifest.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_several_formats_in_one_run_are_those_of_one_filing_after_the_other(filings, tmp_path):
    out = tmp_path / "out"
    formats = "json,turtle,ndjson,ndjson.gz,ndjson.zst,nquads.gz"
    assert convert(filings, out, "--to", formats).returncode == 0
    paths = [f"q{i % 2}/{many.number(i)}" for i in (0, 2, 4, 1, 3, 5)]
    written = many.outputs(out)
    shards = {"filings-000000" + end for end in (".jsonl", ".jsonl.gz", ".jsonl.zst", ".nq.gz")}
    assert written.keys() == shards | {f"{p}{end}" for p in paths for end in (".json", ".ttl")}

    def alone(kind):
        return [run("convert", "-q", filings / f"{p}.txt", "--to", kind).stdout for p in paths]

    lines = b"".join(alone("ndjson"))
    assert [written[f"{p}.json"] for p in paths] == alone("json")
    assert [written[f"{p}.ttl"] for p in paths] == alone("turtle")
    assert written["filings-000000.jsonl"] == lines
    assert gzip.decompress(written["filings-000000.jsonl.gz"]) == lines
    zstd = pytest.importorskip("backports.zstd")
    assert zstd.decompress(written["filings-000000.jsonl.zst"]) == lines
    assert gzip.decompress(written["filings-000000.nq.gz"]) == b"".join(alone("nquads"))


def test_the_manifest_has_a_line_for_each_input(filings, tmp_path):
    (filings / "q0" / "bad.txt").write_bytes(b"")
    done = convert(filings, tmp_path / "out")
    assert done.returncode == 1
    rows = manifest(tmp_path / "out")
    assert len(rows) == 7
    first = rows[0]
    data = (filings / "q0" / f"{many.number(0)}.txt").read_bytes()
    document = json.loads((tmp_path / "out" / "q0" / f"{many.number(0)}.json").read_bytes())
    assert first["name"] == str(filings / "q0" / f"{many.number(0)}.txt")
    assert first["outcome"] == "converted"
    assert first["sha256"] == document["source"]["sha256"]
    assert first["accessionNumber"] == many.number(0)
    assert first["target"] == f"q0/{many.number(0)}"
    assert document["source"]["byteLength"] == len(data)
    codes = [problem["code"] for problem in document.get("problems", ())]
    assert first.get("problems", {}) == {code: codes.count(code) for code in sorted(set(codes))}
    bad = {"name": str(filings / "q0" / "bad.txt"), "reason": "empty"}
    [failed] = map(json.loads, (tmp_path / "out" / "failed.jsonl").read_text().splitlines())
    assert {key: failed[key] for key in bad} == bad
    assert [row["outcome"] for row in rows].count("refused") == 1


def test_a_second_run_skips_what_is_done_and_does_what_changed(filings, tmp_path):
    out = tmp_path / "out"
    assert counts(convert(filings, out)) == {"converted": 6} | problems(out)
    before = {path: path.stat().st_mtime_ns for path in out.glob("q*/*.json")}
    assert counts(convert(filings, out))["done before"] == 6
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert len(before) == 6
    changed = filings / "q0" / f"{many.number(0)}.txt"
    changed.write_bytes(many.submission(0) + b"\n")
    done = convert(filings, out)
    assert "done before" not in counts(done)
    document = json.loads((out / "q0" / f"{many.number(0)}.json").read_bytes())
    assert document["source"]["byteLength"] == len(many.submission(0)) + 1


def problems(out):
    found = sum(sum(row.get("problems", {}).values()) for row in manifest(out))
    return {"problems": found} if found else {}


def test_outputs_that_were_removed_are_written_again(filings, tmp_path):
    out = tmp_path / "out"
    how = ("--to", "json,ndjson", "--chunk", "4")
    convert(filings, out, *how)
    whole = many.outputs(out)
    (out / "filings-000000.jsonl").unlink()
    assert counts(convert(filings, out, *how))["done before"] == 2
    assert many.outputs(out) == whole


def test_the_file_of_an_input_that_is_gone_stays_and_its_shards_are_made_again(filings, tmp_path):
    """A folder that is emptied after each run must not cost what was written before."""
    out = tmp_path / "out"
    how = ("--to", "json,ndjson", "--chunk", "4")
    convert(filings, out, *how)
    whole = many.outputs(out)
    for i in (1, 3, 5):
        (filings / "q1" / f"{many.number(i)}.txt").unlink()
    convert(filings, out, *how)
    after = many.outputs(out)
    assert {name for name in after if name.startswith("q")} == {n for n in whole if n[0] == "q"}
    assert [name for name in whole if name not in after] == ["filings-000001.jsonl"]
    assert len(after["filings-000000.jsonl"].splitlines()) == 3
    assert len(manifest(out)) == 3


def test_the_file_of_an_input_that_is_refused_now_is_removed(filings, tmp_path):
    out = tmp_path / "out"
    convert(filings, out)
    gone = f"q1/{many.number(5)}"
    (filings / f"{gone}.txt").write_bytes(b"")
    assert convert(filings, out).returncode == 1
    assert not (out / f"{gone}.json").exists()
    assert len(list(out.glob("q*/*.json"))) == 5


def test_parts_remove_nothing_before_all_of_them_are_done(filings, tmp_path):
    """Sources are added before the others, so that files pass from one chunk to the next."""
    out, how = tmp_path / "out", ("--to", "json", "--chunk", "2")
    for part in ("1/2", "2/2"):
        convert(filings, out, *how, "--shard", part)
    many.write(filings / "a", 3, first=20)
    (filings / "q0" / f"{many.number(0)}.txt").write_bytes(b"")
    files = set(many.outputs(out))
    convert(filings, out, *how, "--shard", "2/2")
    assert files <= set(many.outputs(out)) | {f"q0/{many.number(0)}.json"}
    convert(filings, out, *how, "--shard", "1/2")
    convert(filings, tmp_path / "whole", *how)
    assert many.outputs(out) == many.outputs(tmp_path / "whole")


def test_failed_inputs_are_done_again_on_request(filings, tmp_path):
    out = tmp_path / "out"
    (filings / "q0" / "bad.txt").write_bytes(b"")
    for arguments, skipped in (((), None), ((), 7), (("--retry-failed",), None)):
        done = convert(filings, out, *arguments)
        assert done.returncode == 1
        assert b"bad.txt: empty: " in done.stderr
        assert counts(done).get("done before") == skipped
    (filings / "q0" / "bad.txt").write_bytes(many.submission(9))
    assert convert(filings, out).returncode == 0
    assert not (out / "failed.jsonl").exists()


def test_sources_are_added_but_shards_of_another_command_stay(filings, tmp_path):
    out = tmp_path / "out"
    other = many.write(tmp_path / "other", 2, first=10)
    assert run("convert", filings, "--to", "ndjson", "-o", f"{out}/").returncode == 0
    done = run("convert", filings, other, "--to", "ndjson", "-o", f"{out}/")
    assert (done.returncode, counts(done)["converted"]) == (0, 8)
    before = many.outputs(out)
    for arguments in ((other, "--to", "ndjson"), (filings, other, "--to", "nquads")):
        done = run("convert", *arguments, "-o", f"{out}/")
        assert done.returncode == 2
        assert b"--overwrite" in done.stderr
        assert many.outputs(out) == before
    done = run("convert", other, "--to", "ndjson", "-o", f"{out}/", "--overwrite")
    assert done.returncode == 0
    assert len(many.outputs(out)["filings-000000.jsonl"].splitlines()) == 2


def test_files_of_another_command_stay_beside(filings, tmp_path):
    out = tmp_path / "out"
    other = many.write(tmp_path / "other", 2, first=10)
    for source in (filings, other):
        assert convert(source, out).returncode == 0
    assert len(many.outputs(out)) == 8


def test_parts_of_a_run_make_the_whole(tmp_path):
    filings = many.write(tmp_path / "in", 7)
    (filings / "q1" / "bad.txt").write_bytes(b"")
    how = ("--to", "json,ndjson.gz", "--chunk", "2")
    convert(filings, tmp_path / "whole", *how)
    for part in ("3/3", "1/3", "2/3"):
        convert(filings, tmp_path / "parts", *how, "--shard", part)
    assert many.outputs(tmp_path / "parts") == many.outputs(tmp_path / "whole")
    assert len(many.outputs(tmp_path / "whole")) == 7 + 4 + 1
    assert manifest(tmp_path / "parts") == manifest(tmp_path / "whole")


def test_a_filing_that_one_of_two_formats_cannot_say(tmp_path):
    bare = b"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\nFORM 12b-25\n[X] Form 10-K\nPART I\n</TEXT>\n</DOCUMENT>\n"
    (tmp_path / "a.txt").write_bytes(bare)
    done = convert(tmp_path / "a.txt", tmp_path / "out", "--to", "json,xbrl-json")
    assert done.returncode == 1
    assert sorted(many.outputs(tmp_path / "out")) == ["a.json", "failed.jsonl"]
    [row] = map(json.loads, (tmp_path / "out" / "failed.jsonl").read_text().splitlines())
    assert (row["format"], row["reason"]) == ("xbrl-json", "no-entity")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--to", "json,ndjson"),
        ("--to", "ndjson.gz"),
        ("--to", "parquet"),
        ("--form", "NT*"),
        ("--shard", "1/2"),
        ("--retry-failed",),
        ("--overwrite",),
        ("--workers", "2"),
        ("--cluster", "tcp://127.0.0.1:1"),
        ("--time-limit", "5"),
        ("--chunk", "5"),
    ],
)
def test_options_of_a_folder_need_one(arguments, filings):
    done = run("convert", filings, *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"for -o FOLDER/" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--to", "csv"),
        ("--to", "json.gz"),
        ("--to", "ndjson.xz"),
        ("--to", "ndjson."),
        ("--shard", "0/2"),
        ("--shard", "3/2"),
        ("--shard", "x"),
        ("--chunk", "0"),
        ("--workers", "100000"),
        ("--to", "json,turtle", "--context", "inline"),
    ],
)
def test_wrong_options(arguments, filings, tmp_path):
    done = convert(filings, tmp_path / "out", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"usage: ")
    assert not (tmp_path / "out").exists()


def test_something_else_in_the_place_of_an_output(filings, tmp_path):
    (tmp_path / "out" / "q0" / f"{many.number(0)}.json").mkdir(parents=True)
    done = convert(filings, tmp_path / "out", "--to", "xbrl-json,json,ndjson")
    assert done.returncode == 1
    assert b"name-taken: cannot write" in done.stderr
    assert b"no plain file" in done.stderr
    written = many.outputs(tmp_path / "out")
    assert len([name for name in written if name.startswith("q")]) == 2 * 5
    assert written["filings-000000.jsonl"].count(b"\n") == 5
    (tmp_path / "out" / "q0" / f"{many.number(0)}.json").rmdir()
    target = tmp_path / "kept.txt"
    target.write_text("kept", "utf-8")
    (tmp_path / "out" / "q0" / f"{many.number(0)}.json").symlink_to(target)
    assert convert(filings, tmp_path / "out", "--overwrite").returncode == 0
    assert target.read_text("utf-8") == "kept"


def test_strict_fails_on_warnings_as_for_one_filing(tmp_path):
    statuses = set()
    for i in range(40):
        path = tmp_path / f"{i}.txt"
        path.write_bytes(many.submission(i))
        alone = main(["convert", "-q", str(path), "--strict"])
        assert main(["convert", "-q", str(path), "--strict", "-o", f"{tmp_path}/{i}/"]) == alone
        statuses.add(alone)
    assert statuses == {0, 1}

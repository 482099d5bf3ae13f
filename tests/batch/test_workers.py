"""Several workers: the same bytes as of one; deaths, kills and full disks lose and double nothing."""

import json
import os
import pty
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import many
import poison
import pytest
from test_cli import run

from form12b25.batch import run as runs
from form12b25.batch.wanted import Wanted

COUNT = 60
HOW = ("--to", "json,nquads.gz", "--chunk", "7", "--workers", "2")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(scope="module")
def filings(tmp_path_factory):
    """Many filings, some of them in an archive, and two that are refused."""
    folder = many.write(tmp_path_factory.mktemp("filings"), COUNT - 10)
    members = {f"{many.number(i)}.nc": many.submission(i) for i in range(COUNT - 10, COUNT)}
    (folder / "feed.tar.gz").write_bytes(many.tarred(members))
    for name in ("a", "z"):
        (folder / f"{name}.txt").write_bytes(b"%PDF-1.7")
    return folder


@pytest.fixture(scope="module")
def undisturbed(filings, tmp_path_factory):
    out = tmp_path_factory.mktemp("undisturbed")
    done = run("convert", "-q", filings, *HOW, "--workers", "1", "-o", f"{out}/")
    assert done.returncode == 1
    made = ledger_and_outputs(out)
    assert len(made) == COUNT + 9 + 1 + 1 + 9 + 1  # documents, shards, failed, manifest, records, …
    return made


def ledger_and_outputs(out):
    records = (out / ".form12b25").glob("*.json*")
    return many.outputs(out) | {path.name: path.read_bytes() for path in records}


def started(filings, out, **more):
    """Start a run in a process group of its own."""
    command = [sys.executable, "-m", "form12b25", "convert", "-q", filings, *HOW, "-o", f"{out}/"]
    return subprocess.Popen(
        list(map(str, command)), stderr=subprocess.PIPE, start_new_session=True, **more
    )


def workers_of(parent):
    """The processes that a process has started, as /proc has them."""
    try:
        return [
            int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        ]
    except OSError:
        return []


def test_two_workers_write_the_bytes_of_one(filings, undisturbed, tmp_path):
    assert run("convert", "-q", filings, *HOW, "-o", f"{tmp_path}/").returncode == 1
    assert ledger_and_outputs(tmp_path) == undisturbed


def wait_for_records(out, count):
    limit = time.monotonic() + 60
    while len(list(out.glob(".form12b25/chunk-*.json"))) < count and time.monotonic() < limit:
        time.sleep(0.01)


@posix
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_ended_goes_on_where_it_was(number, filings, undisturbed, tmp_path):
    dice = random.Random(number)
    done = started(filings, tmp_path)
    wait_for_records(tmp_path, dice.randint(1, 3))
    workers = workers_of(done.pid)
    done.send_signal(number)
    done.communicate(timeout=30)
    assert done.returncode == (130 if number == signal.SIGINT else -number)
    limit = time.monotonic() + 20
    while any(map(is_alive, workers)) and time.monotonic() < limit:
        time.sleep(0.05)
    assert not any(map(is_alive, workers))
    again = run("convert", filings, *HOW, "-o", f"{tmp_path}/")
    assert b"done before" in again.stderr
    assert ledger_and_outputs(tmp_path) == undisturbed


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_worker_that_is_killed_is_replaced(filings, undisturbed, tmp_path):
    done = started(filings, tmp_path)
    wait_for_records(tmp_path, 1)
    killed = [pid for pid in workers_of(done.pid) if b"spawn_main" in command_of(pid)]
    for pid in killed[-1:]:
        os.kill(pid, signal.SIGKILL)
    done.communicate(timeout=60)
    assert (len(killed), done.returncode) == (2, 1)
    assert ledger_and_outputs(tmp_path) == undisturbed


def command_of(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes()


@posix
def test_a_full_disk_is_reported_and_the_run_goes_on_later(filings, undisturbed, tmp_path):
    """The limit of a file's size stands for the disk: writing fails the same way."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, 12_000))

    done = started(filings, tmp_path, preexec_fn=limit)
    stderr = done.communicate(timeout=60)[1]
    assert done.returncode == 2
    assert b"cannot write into" in stderr
    assert b"the same command goes on" in stderr
    assert b"Traceback" not in stderr
    assert not list(tmp_path.glob("*.nq.gz"))
    assert run("convert", "-q", filings, *HOW, "-o", f"{tmp_path}/").returncode == 1
    assert ledger_and_outputs(tmp_path) == undisturbed


@pytest.mark.parametrize("chunk", [5, 50])
def test_an_input_that_ends_or_stops_its_process_is_set_aside(chunk, tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "convert_chunk", poison.work)
    filings = many.write(tmp_path / "in", 30)
    wanted = {}
    for i, word in enumerate([*poison.WORDS, b"POISON-CRASH"]):
        path = filings / "q0" / f"poison{i}.txt"
        path.write_bytes(many.submission(100 + i) + word)
        wanted[str(path)] = poison.WORDS[word]
    names = [str(filings), str(filings / "q0")]
    how = runs.How(workers=2)
    out = tmp_path / "out"
    summary = runs.run_batch(names, out, Wanted(time_limit=1.0, chunk=chunk), how)
    assert (summary.converted, summary.failed) == (30, 5)
    failed = map(json.loads, (out / "failed.jsonl").read_text("utf-8").splitlines())
    assert {row["name"]: row["reason"] for row in failed} == wanted
    assert len(list(out.rglob("q*/*.json"))) == 30
    assert not list((out / ".form12b25" / "scratch").iterdir())


@posix
def test_only_one_run_at_a_time_writes_into_a_folder(filings, undisturbed, tmp_path):
    first = started(filings, tmp_path)
    wait_for_records(tmp_path, 1)
    second = run("convert", "-q", filings, *HOW, "-o", f"{tmp_path}/")
    assert second.returncode == 2
    assert b"another run writes into this folder" in second.stderr
    first.communicate(timeout=60)
    assert ledger_and_outputs(tmp_path) == undisturbed


@posix
def test_a_terminal_shows_a_bar_and_counts(filings, tmp_path):
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "form12b25", "convert", filings, *HOW, "-o", f"{tmp_path}/"]
    done = subprocess.Popen(list(map(str, command)), stderr=follower, stdout=subprocess.DEVNULL)
    os.close(follower)
    shown = b""
    while True:
        try:
            shown += os.read(leader, 65536)
        except OSError:  # the other end is closed
            break
    os.close(leader)
    assert done.wait(timeout=60) == 1
    assert b"filings/s" in shown
    assert b"refused" in shown
    assert b"converted" in shown.rpartition(b"\r")[0]

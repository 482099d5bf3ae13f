"""A run on a dask cluster: a scheduler and two workers on loopback, started and stopped here."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import many
import pytest
from test_cli import run

pytest.importorskip("distributed", reason="the extra cluster")
psutil = pytest.importorskip("psutil", reason="comes with distributed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc"),
]
HOW = ("--to", "json,nquads.gz", "--chunk", "7")


def cli(module, *arguments):
    path = os.pathsep.join(p for p in sys.path if p)
    env = {**os.environ, "PYTHONPATH": path, "DASK_DISTRIBUTED__WORKER__DAEMON": "false"}
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """The address of a scheduler with two workers, and the process of the workers' nannies."""
    folder = tmp_path_factory.mktemp("cluster")
    file = folder / "scheduler.json"
    off = ("--no-dashboard",)
    scheduler = cli(
        "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file), *off
    )
    workers = cli(
        "dask_worker", "--scheduler-file", str(file), "--nworkers", "2", "--nthreads", "1",
        "--local-directory", str(folder), "--host", "127.0.0.1", *off,
    )  # fmt: skip
    try:
        limit = time.monotonic() + 30
        while not file.exists() and time.monotonic() < limit:
            time.sleep(0.1)
        from json import loads

        yield loads(file.read_text("utf-8"))["address"], workers
    finally:
        for process in (workers, scheduler):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture(scope="module")
def filings(tmp_path_factory):
    return many.write(tmp_path_factory.mktemp("filings"), 60)


def test_a_cluster_writes_the_bytes_of_one_process(cluster, filings, tmp_path):
    address, _ = cluster
    done = run("convert", "-q", filings, *HOW, "--cluster", address, "-o", f"{tmp_path}/far/")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (
        run("convert", "-q", filings, *HOW, "--workers", "1", "-o", f"{tmp_path}/near/").returncode
        == 0
    )
    assert many.outputs(tmp_path / "far") == many.outputs(tmp_path / "near")


def test_a_worker_of_the_cluster_that_is_killed_loses_nothing(cluster, filings, tmp_path):
    address, nannies = cluster
    command = [sys.executable, "-m", "form12b25", "convert", "-q", filings, *HOW]
    command += ["--cluster", address, "-o", f"{tmp_path}/far/"]
    done = subprocess.Popen(list(map(str, command)), stderr=subprocess.PIPE, start_new_session=True)
    limit = time.monotonic() + 60
    while not list(tmp_path.glob("far/.form12b25/chunk-*.json")) and time.monotonic() < limit:
        time.sleep(0.01)
    children = psutil.Process(nannies.pid).children(recursive=True)
    at_work = [child for child in children if "spawn_main" in " ".join(child.cmdline())]
    assert len(at_work) == 2
    os.kill(at_work[-1].pid, signal.SIGKILL)
    stderr = done.communicate(timeout=120)[1]
    assert done.returncode == 0
    assert b"Traceback" not in stderr
    assert (
        run("convert", "-q", filings, *HOW, "--workers", "1", "-o", f"{tmp_path}/near/").returncode
        == 0
    )
    assert many.outputs(tmp_path / "far") == many.outputs(tmp_path / "near")


def test_no_scheduler_there(filings, tmp_path, monkeypatch):
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "1s")
    done = run("convert", filings, "--cluster", "tcp://127.0.0.1:9", "-o", f"{tmp_path}/")
    assert done.returncode == 2
    assert b"no scheduler" in done.stderr
    assert b"Traceback" not in done.stderr

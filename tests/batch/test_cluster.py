"""A run on a dask cluster: a scheduler and two workers on loopback, started and stopped here."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import clusters
import many
import pytest
from test_cli import run

pytest.importorskip("distributed", reason="the extra cluster")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc"),
]
HOW = ("--to", "json,nquads.gz", "--chunk", "7")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with clusters.cluster(tmp_path_factory.mktemp("cluster")) as started:
        yield started


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
    at_work = clusters.workers_of(nannies)
    assert len(at_work) == 2
    os.kill(at_work[-1], signal.SIGKILL)
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

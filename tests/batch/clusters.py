"""A dask scheduler and two workers on loopback, started and stopped for a test or a benchmark."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager


def _cli(module, *arguments):
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", "--host", "127.0.0.1", *arguments],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@contextmanager
def cluster(folder):
    """Give the address of a scheduler, and the process of its workers."""
    file = folder / "scheduler.json"
    named = ("--scheduler-file", str(file), "--no-dashboard")
    started = []
    try:
        started.append(_cli("dask_scheduler", "--port", "0", *named))
        limits = ("--nworkers", "2", "--nthreads", "1", "--local-directory", str(folder))
        started.append(_cli("dask_worker", *limits, *named))
        limit = time.monotonic() + 30
        while not file.exists() and time.monotonic() < limit:
            time.sleep(0.1)
        yield json.loads(file.read_text("utf-8"))["address"], started[1]
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def workers_of(process):
    """The processes that work, below the one that looks after them."""
    import psutil

    found = psutil.Process(process.pid).children(recursive=True)
    return [child.pid for child in found if "spawn_main" in " ".join(child.cmdline())]

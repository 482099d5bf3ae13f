"""Runs that are disturbed at random moments, then repeated: the output is as if undisturbed.

    python benchmarks/kills.py --times 20 --count 500

Disturbed are a worker and the whole run (kill -9), a worker of a dask cluster, and
the disk (no file may grow beyond a size, which fails as a full disk does). Only processes that this
script has started are killed; each run is a process group of its own, with 2 GiB of address space
for each process.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "batch"))

import clusters
import many
from archive import GIB, children

LIMIT = 120
Cluster = tuple[str, subprocess.Popen[bytes]]


def start(
    folder: Path, out: Path, *, largest: int = 0, cluster: str = ""
) -> subprocess.Popen[bytes]:
    """Start a run; ``largest`` is how many bytes a file may have, 0 for any number."""

    def limits() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (2 * GIB, 2 * GIB))
        if largest:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    command = [sys.executable, "-m", "form12b25", "convert", "-q", str(folder)]
    command += ["--to", "json,nquads.gz,ndjson", "--chunk", "25", "--workers", "2", "-o", f"{out}/"]
    command += ["--cluster", cluster] if cluster else []
    return subprocess.Popen(
        command,
        start_new_session=True,
        preexec_fn=limits,  # noqa: PLW1509 no threads
        stderr=subprocess.DEVNULL,
    )


def finish(process: subprocess.Popen[bytes]) -> int:
    """Wait for a run; return its exit status."""
    try:
        return process.wait(LIMIT)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise


def files(out: Path) -> dict[str, bytes]:
    """What a run has written, and its records."""
    records = (out / ".form12b25").glob("*.json*")
    return many.outputs(out) | {path.name: path.read_bytes() for path in records}


def disturb(  # noqa: PLR0913, PLR0917 what is disturbed, how, and when
    kind: str, folder: Path, out: Path, seconds: float, dice: random.Random, cluster: Cluster
) -> str:
    """Disturb a run once; return what came of it."""
    largest = dice.randint(5_000, 200_000) if kind == "disk" else 0
    address = cluster[0] if kind == "cluster" else ""
    process = start(folder, out, largest=largest, cluster=address)
    if kind != "disk":
        time.sleep(dice.uniform(0.1, seconds))
        found = {
            "worker": lambda: children(process.pid),
            "run": lambda: [process.pid],
            "cluster": lambda: clusters.workers_of(cluster[1]),
        }[kind]()
        with suppress(ProcessLookupError):
            os.kill(dice.choice(found or [process.pid]), signal.SIGKILL)
    status = finish(process)
    done = len(list(out.glob(".form12b25/chunk-*.json")))
    return f"status {status}, {done} chunks done"


def main() -> None:
    """Disturb runs, and print what came of each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=500)
    options.add_argument("--times", type=int, default=20)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended
    dice = random.Random(given.seed)  # noqa: S311 no secret
    with ExitStack() as stack:
        place = stack.enter_context(tempfile.TemporaryDirectory())
        folder = many.write(Path(place) / "in", given.count)
        begun = time.perf_counter()
        finish(start(folder, Path(place) / "whole"))
        seconds = time.perf_counter() - begun
        whole = files(Path(place) / "whole")
        print(f"undisturbed: {seconds:.1f} s, {len(whole)} files")
        wrong = 0
        cluster = stack.enter_context(clusters.cluster(Path(place)))
        for i in range(given.times):
            kind = ("worker", "run", "disk", "cluster")[i % 4]
            out = Path(place) / f"out{i}"
            came = disturb(kind, folder, out, seconds, dice, cluster)
            status = finish(start(folder, out))
            same = files(out) == whole
            wrong += not same or status != 0
            what = "same" if same else "OTHER"
            print(f"{i:3} {kind:7} {came}; repeated: status {status}, {what}", flush=True)
        print(f"{given.times - wrong} of {given.times} as the undisturbed run")


if __name__ == "__main__":
    main()

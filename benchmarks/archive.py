"""Runs over many filings: rates of one and of two workers, memory, and what a run costs besides.

    python benchmarks/archive.py --count 20000

The submissions are made of the invented ones of ``tests/filings``, each under a number of its own.
Every run is a process group of its own, with 2 GiB of address space for each process, and is ended
after five minutes.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "batch"))

import many

FORMATS = ("json", "nquads")
GIB = 1 << 30
LIMIT = 300
EARLY = 2000


def bare(folder: Path) -> float:
    """Return the seconds that reading, converting and writing takes, one filing after the other."""
    from form12b25.batch.contents import made_of
    from form12b25.batch.wanted import Wanted
    from form12b25.sources import Input

    wanted = Wanted(FORMATS)
    out = folder.parent / "bare"
    out.mkdir()
    paths = sorted(folder.rglob("*.txt"))
    begun = time.perf_counter()
    with (out / "all.nq").open("wb") as lines:
        for path in paths:
            made = made_of(Input(str(path), path), wanted)
            (out / f"{path.stem}.json").write_text(str(made.contents["json"]), "utf-8")
            lines.write(str(made.contents["nquads"]).encode())
    seconds = time.perf_counter() - begun
    shutil.rmtree(out)
    return seconds


def limit_memory() -> None:
    """Limit the address space of a process that begins."""
    resource.setrlimit(resource.RLIMIT_AS, (2 * GIB, 2 * GIB))


def batch(folder: Path, workers: int) -> tuple[float, dict[str, list[int]]]:
    """Return the seconds of a run, and the memory of its processes (kB) as filings were done."""
    out = folder.parent / f"out{workers}"
    command = [sys.executable, "-m", "form12b25", "convert", "-q", str(folder)]
    command += ["--to", ",".join(FORMATS), "--workers", str(workers), "-o", f"{out}/"]
    begun = time.perf_counter()
    process = subprocess.Popen(command, start_new_session=True, preexec_fn=limit_memory)  # noqa: PLW1509 no threads here
    memory: dict[str, list[int]] = {}
    try:
        while process.poll() is None:
            if time.perf_counter() - begun > LIMIT:
                raise TimeoutError(f"more than {LIMIT} s")
            time.sleep(0.05)
            look(process.pid, out, memory)
        seconds = time.perf_counter() - begun
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    shutil.rmtree(out)
    return seconds, memory


def look(parent: int, out: Path, memory: dict[str, list[int]]) -> None:
    """Note the memory of a run's processes, early (to 2,000 filings) and later."""
    done = len(list(out.glob(".form12b25/chunk-*.json"))) * 200
    when = "to 2,000" if done <= EARLY else "later"
    for pid in [parent, *children(parent)]:
        try:
            status = Path(f"/proc/{pid}/status").read_text("ascii")
        except OSError:
            continue
        rows = [line.split() for line in status.splitlines() if line.startswith("VmRSS")]
        if rows:
            memory.setdefault(when, []).append(int(rows[0][1]))


def children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(child) for child in task.read_text("ascii").split()]
        except OSError:
            continue
    return found


def main() -> None:
    """Measure, and print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=20_000)
    count = options.parse_args().count
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended
    with tempfile.TemporaryDirectory() as place:
        folder = many.write(Path(place) / "in", count)
        alone = bare(folder)
        print(f"{count:,} submissions, {' + '.join(FORMATS)}, Python {sys.version.split()[0]}")
        print(f"{'':24} {'seconds':>9} {'filings/s':>10}")
        print(f"{'bare conversion':24} {alone:9.1f} {count / alone:10.0f}")
        found = {}
        for workers in (1, 2):
            seconds, memory = batch(folder, workers)
            found[workers] = seconds
            peaks = ", ".join(f"{when}: {max(sizes) // 1024} MB" for when, sizes in memory.items())
            title = f"run, {workers} worker{'s' * (workers > 1)}"
            print(f"{title:24} {seconds:9.1f} {count / seconds:10.0f}   largest process {peaks}")
        print(f"one worker / bare        {found[1] / alone:9.2f}")
        print(f"one worker / two         {found[1] / found[2]:9.2f}")


if __name__ == "__main__":
    main()

"""Mutated filings: any of them gives a valid document or a refusal, soon: ``make fuzz``.

Twenty mutators over the stories of ``tests/filings`` and the shared corpus, where it is there. Each
input is read, written in three formats and validated. Children do the work, each in a process
group of its own, within limits of time and memory; an input that ends its child is set aside under
``build/fuzz`` with what went wrong, like one that raises a foreign exception, gives an invalid
document, or takes more than two seconds.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from mutations import MUTATORS

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "fuzz"
MEMORY = 2 << 30
SLOW, ENDLESS = 2.0, 30


def seeds() -> list[Path]:
    """Return the submissions that inputs are made of."""
    folders = [ROOT / "tests" / "filings", ROOT.parent / "shared" / "corpus"]
    found = [p for folder in folders if folder.is_dir() for p in sorted(folder.rglob("*"))]
    kinds = {".txt", ".htm", ".nc"}
    return [p for p in found if p.suffix in kinds and "hostile" not in p.parts and p.is_file()]


def mutated(paths: list[Path], number: int, seed: int) -> tuple[bytes, str]:
    """Return the input of a number, and how it was made: the same at every call."""
    rng = random.Random(f"{seed}-{number}")  # noqa: S311 nothing secret
    path = rng.choice(paths)
    data = path.read_bytes()
    steps = [MUTATORS[number % len(MUTATORS)]]
    steps += rng.choices(MUTATORS, k=rng.choice((0, 0, 1, 3, 8)))
    for step in steps:
        data = step(data, rng) or b" "
    return data, f"{path.name}: {', '.join(step.__name__ for step in steps)}"


def tried(data: bytes) -> str:
    """Convert an input; return what went wrong: "" for a valid document or a refusal."""
    import form12b25

    start = time.perf_counter()
    try:
        filing = form12b25.read(data, any_form=True)
        text = form12b25.write(filing)
        if found := form12b25.validate(text):
            return f"invalid document: {found[0].message}"
        rendered = form12b25.render(filing, "nquads")
        with contextlib.suppress(form12b25.FilingError):
            report = form12b25.write(filing, "xbrl-json")
            if found := form12b25.validate(report):
                return f"invalid report: {found[0].message}"
        if internal := [p.message for p in rendered.problems if p.code == "internal"]:
            return f"internal: {internal[0]}"
    except form12b25.FilingError:
        pass
    except Exception:  # noqa: BLE001 that there is none is what is tried
        return traceback.format_exc()
    took = time.perf_counter() - start
    return f"slow: {took:.1f} s" if took > SLOW else ""


def work(first: int, last: int, seed: int) -> None:
    """Try the inputs of a range; print the number of each before it, and what went wrong."""
    paths = seeds()
    for number in range(first, last):
        print(number, flush=True)
        data, how = mutated(paths, number, seed)
        if wrong := tried(data):
            keep(number, data, how, wrong)


def keep(number: int, data: bytes, how: str, wrong: str) -> None:
    """Set an input aside, with what went wrong."""
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{number}.bin").write_bytes(data)
    (OUT / f"{number}.why").write_text(f"{how}\n{wrong}\n", encoding="utf-8")


def limit() -> None:
    """Bound the memory of a child."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def watched(first: int, last: int, seed: int, end: float) -> int:
    """Let children try a range: behind an input that ends its child, or that does not end, another.

    Returns the number behind the last input that was tried.
    """
    at = first
    while at < last and time.monotonic() < end:
        command = [sys.executable, __file__, "--work", str(at), str(last), "--seed", str(seed)]
        child = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
            preexec_fn=limit,  # noqa: PLW1509 there are no threads here
        )
        number, ended = followed(child, at)
        if ended == 0:
            return last
        data, how = mutated(seeds(), number, seed)
        keep(number, data, how, f"the child ended with {ended}")
        at = number + 1
    return at


def followed(child: subprocess.Popen[str], first: int) -> tuple[int, int]:
    """Wait for a child, which says what it begins with; return the last number, and its status."""
    number = first
    try:
        signal.alarm(ENDLESS)
        for line in child.stdout or ():
            number = int(line)
            signal.alarm(ENDLESS)
        return number, child.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        return number, child.wait()
    finally:
        signal.alarm(0)


def _timed_out(*_: object) -> None:
    raise TimeoutError


def main() -> int:
    """Try inputs, some at a time; return 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--work", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(*options.work, options.seed)
        return 0
    for old in OUT.glob("*") if OUT.is_dir() else ():
        old.unlink()
    signal.signal(signal.SIGALRM, _timed_out)
    end = time.monotonic() + 60 * options.minutes
    done, chunk = 0, 500
    while done < options.count and time.monotonic() < end:
        done = watched(done, min(done + chunk, options.count), options.seed, end)
        failed = len(list(OUT.glob("*.why"))) if OUT.is_dir() else 0
        print(f"{done} of {options.count} tried, {failed} went wrong", file=sys.stderr, flush=True)
    why = [p.read_text("utf-8").splitlines() for p in OUT.glob("*.why")] if OUT.is_dir() else []
    kinds = Counter(" ".join(re.sub(r"[0-9]+", "N", lines[-1]).split()[:12]) for lines in why)
    for kind, count in kinds.most_common():
        print(f"{count:6}  {kind}")
    print(f"{done} inputs, seed {options.seed}: {len(why)} went wrong ({OUT})")
    return 1 if why else 0


if __name__ == "__main__":
    raise SystemExit(main())

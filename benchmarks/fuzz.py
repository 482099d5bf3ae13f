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

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "fuzz"
MEMORY = 2 << 30
SLOW, ENDLESS = 2.0, 30
WORDS = (
    b"PART IV PART_I [X] [ ] $ % ( ) Yes No /s/ Form 10-K <td> </td> <tr> <br> &nbsp; &#254; N/A "
    b"million billion compared to respectively $1e309 1,000,000,000,000 -0 0.1 24% ($5) <!-- --> "
    b"</TEXT> <TEXT> <DOCUMENT> </DOCUMENT> FORMER COMPANY: <table> </table> <s> </s> <sup>1</sup> "
    b"\xc2\xa0 \xe2\x80\x8b \xef\xbc\x91\xef\xbc\x92 \xd9\xa1\xd9\xa2 \x93 \x0c \t \x1c \xff"
).split(b" ")
NUMBER = re.compile(rb"[0-9]+")
LINE = re.compile(rb"[^\n]*\n")
TAG = re.compile(rb"<[^<>]{0,200}>")


def _place(data: bytes, rng: random.Random) -> int:
    return rng.randrange(len(data) + 1)


def _range(data: bytes, rng: random.Random, most: int = 400) -> tuple[int, int]:
    start = _place(data, rng)
    return start, min(len(data), start + rng.randrange(1, most))


def _one(pattern: re.Pattern[bytes], data: bytes, rng: random.Random) -> tuple[int, int]:
    found = list(pattern.finditer(data, *_range(data, rng, 4000)))
    return rng.choice(found).span() if found else _range(data, rng)


def flip_byte(data: bytes, rng: random.Random) -> bytes:
    """Another byte for one."""
    at = rng.randrange(len(data))
    return data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]


def delete_range(data: bytes, rng: random.Random) -> bytes:
    """A range is taken out."""
    start, end = _range(data, rng)
    return data[:start] + data[end:]


def repeat_range(data: bytes, rng: random.Random) -> bytes:
    """A range stands there several times."""
    start, end = _range(data, rng, 80)
    return data[:end] + data[start:end] * rng.randrange(1, 60) + data[end:]


def move_range(data: bytes, rng: random.Random) -> bytes:
    """A range stands elsewhere."""
    start, end = _range(data, rng)
    rest = data[:start] + data[end:]
    at = _place(rest, rng)
    return rest[:at] + data[start:end] + rest[at:]


def insert_word(data: bytes, rng: random.Random) -> bytes:
    """A word of the form, or a character that is odd."""
    at = _place(data, rng)
    return data[:at] + rng.choice(WORDS) + data[at:]


def cut_off(data: bytes, rng: random.Random) -> bytes:
    """The end is lost."""
    return data[: _place(data, rng)]


def cut_head(data: bytes, rng: random.Random) -> bytes:
    """The beginning is lost."""
    return data[_place(data, rng) :]


def other_number(data: bytes, rng: random.Random) -> bytes:
    """Another number for one."""
    start, end = _one(NUMBER, data, rng)
    odd = (b"0", b"-1", b"9" * 30, b"1e309", b"0." + b"1" * 40, b"1.2.3", b"00", b"2147483648")
    made = rng.choice((*odd, str(rng.randrange(10**8)).encode()))
    return data[:start] + made + data[end:]


def odd_digits(data: bytes, rng: random.Random) -> bytes:
    """Digits of another script."""
    start, end = _one(NUMBER, data, rng)
    return data[:start] + rng.choice(("١٢", "１２", "Ⅳ", "½", "²")).encode() + data[end:]


def swap_lines(data: bytes, rng: random.Random) -> bytes:
    """Two lines change places."""
    one, other = sorted((_one(LINE, data, rng), _one(LINE, data, rng)))
    if one[1] > other[0]:
        return data
    middle = data[one[1] : other[0]]
    return data[: one[0]] + data[slice(*other)] + middle + data[slice(*one)] + data[other[1] :]


def delete_line(data: bytes, rng: random.Random) -> bytes:
    """A line is lost."""
    start, end = _one(LINE, data, rng)
    return data[:start] + data[end:]


def delete_tag(data: bytes, rng: random.Random) -> bytes:
    """A tag is lost."""
    start, end = _one(TAG, data, rng)
    return data[:start] + data[end:]


def repeat_tag(data: bytes, rng: random.Random) -> bytes:
    """A tag stands there many times."""
    start, end = _one(TAG, data, rng)
    return data[:end] + data[start:end] * rng.randrange(1, 200) + data[end:]


def other_line_ends(data: bytes, rng: random.Random) -> bytes:
    """Other line ends, everywhere."""
    return data.replace(b"\n", rng.choice((b"\r\n", b"\r", b"\n\n", b" ", "\u2028".encode())))


def other_encoding(data: bytes, rng: random.Random) -> bytes:
    """The same text in another encoding, or with bytes that are none of it."""
    text = data.decode("utf-8", "replace")
    name = rng.choice(("utf-16", "utf-8-sig", "cp1252", "latin-1"))
    return text.encode(name, "replace")


def odd_spaces(data: bytes, rng: random.Random) -> bytes:
    """Some blanks are none, or wide, or without width."""
    start, end = _range(data, rng, 600)
    odd = rng.choice(("\u00a0", "\u200b", "\u2009", "", "  ", "\t")).encode()
    return data[:start] + data[start:end].replace(b" ", odd) + data[end:]


def other_case(data: bytes, rng: random.Random) -> bytes:
    """A range in capitals, or without any."""
    start, end = _range(data, rng, 900)
    piece = data[start:end]
    return data[:start] + rng.choice((piece.upper(), piece.lower())) + data[end:]


def escape_range(data: bytes, rng: random.Random) -> bytes:
    """A range as numbers of entities, some without a semicolon."""
    start, end = _range(data, rng, 40)
    semicolon = rng.choice((b";", b""))
    made = b"".join(b"&#%d" % byte + semicolon for byte in data[start:end])
    return data[:start] + made + data[end:]


def join_filings(data: bytes, rng: random.Random) -> bytes:
    """The end of the filing behind all of it."""
    return data + data[_place(data, rng) :]


def many_blanks(data: bytes, rng: random.Random) -> bytes:
    """A run of blanks, lines or rules."""
    at = _place(data, rng)
    unit = rng.choice((b" ", b"\n", b"\t", b"_", b"-", b". ", b"<br>", b"&nbsp;"))
    return data[:at] + unit * rng.randrange(100, 4000) + data[at:]


MUTATORS = (
    flip_byte,
    delete_range,
    repeat_range,
    move_range,
    insert_word,
    cut_off,
    cut_head,
    other_number,
    odd_digits,
    swap_lines,
    delete_line,
    delete_tag,
    repeat_tag,
    other_line_ends,
    other_encoding,
    odd_spaces,
    other_case,
    escape_range,
    join_filings,
    many_blanks,
)


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

"""The time of hostile inputs at n, 2n and 4n: ``python benchmarks/linear.py``.

Each is a shape that once took time with the square of its length. Ratios near 2 and 4 are linear;
a line that grows faster ends with ``!``.
"""

from __future__ import annotations

import time

import form12b25

HEAD = "<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n"
TAIL = (
    "\nPART IV\n(3) Is it anticipated that any change will be reflected by the subject report?\n"
    "[X] Yes\n"
)
CONTACT = "PART IV\n(1) Name and telephone number of person to contact in regard to this filing\n"
SHAPES = {
    "blanks behind a document": ("PART III - NARRATIVE\nLate.\n", " \n", 100_000),
    "rule lines": ("PART IV\n", "=" * 60 + "\n", 4_000),
    "names and numbers": (CONTACT, "Pat Li\n(617) 555-0158\n", 4_000),
    "blanks behind a number": (f"{CONTACT}Pat Li (617) 555-0158", "&#8201;", 4_000),
    "numbers in cells": (f"<html>{CONTACT}<table><tr>", "<td>(617)</td><td>555-0158</td>", 4_000),
    "one sentence": (TAIL, "Revenue was $1, and ", 2_000),
    "moves": (TAIL, "Net loss swung from $1 to income of $2 in 2031, ", 2_000),
    "asides": (TAIL, "Revenue, after costs of $1, ", 2_000),
    "left out": (TAIL, "minimum revenue of $1 required by acquire covenant in the ", 2_000),
    "definitions": (TAIL, '2031 (the "2031 Period") ', 2_000),
    "columns": (f"<html>{TAIL}<table><tr><td>Revenue", "<td>$1", 2_000),
    "rows": (f"<html>{TAIL}<table>", "<tr><td>Revenue<td>$1<td>$2", 2_000),
    "style classes": ("<html><style>", ".a{font-family:x}", 8_000),
    "captions": ("PART I\n", "Full Name of Registrant\n", 4_000),
    "signatures": (TAIL, "/s/ A\n", 4_000),
}
MOST = 3.0


def seconds(text: str) -> float:
    """Return the least time of three readings."""
    found = []
    for _ in range(3):
        start = time.perf_counter()
        form12b25.read(text)
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Measure and print."""
    print(f"{'shape':26} {'bytes':>9} {'n':>9} {'2n':>9} {'4n':>9}")
    for name, (head, unit, count) in SHAPES.items():
        texts = [HEAD + head + unit * (count * times) for times in (1, 2, 4)]
        times = [seconds(text) for text in texts]
        grows = times[2] > MOST * times[1] and times[1] > MOST / 1.25 * times[0]
        cells = " ".join(f"{1000 * t:7.1f}ms" for t in times)
        print(f"{name:26} {len(texts[2]):9} {cells}{' !' if grows else ''}")


if __name__ == "__main__":
    main()

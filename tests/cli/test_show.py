"""The command ``show``."""

import contextlib
import json
import os
import struct
import subprocess
import sys

import pytest
import support
from test_cli import EXAMPLE, run


def test_show():
    shown = run("show", EXAMPLE).stdout.decode()
    assert "Larkmoor Instruments, Inc. (CIK 0009999942)" in shown
    assert "Form 10-Q for the period ended 2024-06-30" in shown
    assert shown.rstrip().splitlines()[-1].endswith("is the SIC code repeated")
    assert "On EDGAR" in shown
    assert "Revenues       3 mo. to 2024-06-30  ~14,600,000  12,000,000       22%" in shown


def test_show_prints_the_causes_of_a_change_below_it():
    story = "quicklinks-2005-boxes-before-period-lines-cost-misstated"
    with_causes = [s for s in support.STORIES if "factors" in json.dumps(support.expectation(s))]
    assert with_causes
    shown = run("show", support.submission_of(with_causes[0])).stdout.decode().splitlines()
    causes = [i for i, line in enumerate(shown) if line.startswith("    because of ")]
    assert causes
    assert causes[0] > shown.index("Reported changes") + 1
    wide = run("show", support.submission_of(story)).stdout.decode()
    assert max(len(line) for line in wide.splitlines() if "measure" not in line) < 120


def test_show_keeps_to_the_width_of_the_terminal():
    pty = pytest.importorskip("pty", reason="there are no terminals here")
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    for columns in (60, 110):
        parent, child = pty.openpty()
        fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        command = [sys.executable, "-m", "form12b25", "show", "-q", str(EXAMPLE)]
        env = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "LINES"}}
        env["PYTHONPATH"] = os.pathsep.join(p for p in sys.path if p)
        process = subprocess.Popen(command, stdout=child, env=env)
        os.close(child)
        shown = b""
        with contextlib.suppress(OSError):
            while piece := os.read(parent, 65536):
                shown += piece
        process.wait()
        os.close(parent)
        explanation = shown.decode().split("Explanation")[1].split("Reported changes")[0]
        longest = max(len(line.rstrip()) for line in explanation.splitlines()[1:])
        assert columns - 15 < longest < columns

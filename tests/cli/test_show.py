"""The command ``show``."""

import contextlib
import json
import os
import re
import struct
import subprocess
import sys

import pytest
import support
from test_cli import EXAMPLE, run

import form12b25


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


def test_show_why_tells_words_values_and_rules():
    shown = run("show", "--why", EXAMPLE).stdout.decode()
    told = shown[shown.index("How they were read") :]
    assert '"Net sales for the three months ended June 30, 2024' in told
    assert re.search(r"prior +\$12.0 million +12000000 USD +level-from\n", told)
    assert re.search(r"prior period +2023-04-01/2023-06-30 +period-beside\n", told)


def test_the_steps_of_a_change_are_beside_its_value():
    filing = form12b25.read(EXAMPLE)
    change = filing.reported_changes[0]
    assert [step.what for step in filing.why(change)[:2]] == ["measure", "current"]
    assert filing.why(change)[1].words == "$14.6 million"
    loaded = form12b25.load(form12b25.write(filing))
    assert loaded.reported_changes[0] == change
    assert loaded.why(loaded.reported_changes[0]) == ()

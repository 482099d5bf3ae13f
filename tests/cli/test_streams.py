"""Streams that are closed, full or endless, and interruption: one line or silence, no traceback."""

import os
import resource
import shlex
import signal
import subprocess
import sys
import time

import pytest
from test_cli import EXAMPLE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="devices of Linux")
COMMAND = f"{shlex.quote(sys.executable)} -m form12b25"
ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
ENV.pop("PYTHONUNBUFFERED", None)  # argparse passes over what an unbuffered stream raises
GIB = 1 << 30


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (2 * GIB, 2 * GIB))


def not_ignored():
    """A shell lets what it runs in the background ignore Ctrl-C, and so would we."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def shell(line, folder):
    """Run a line of a shell, which has ``$run`` for the command, within limits."""
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("$run", COMMAND).replace("$f", str(EXAMPLE))],
        cwd=folder,
        env=ENV,
        capture_output=True,
        check=False,
        timeout=60,
        preexec_fn=limited,
        start_new_session=True,
    )


LINES = {
    "$run convert -q $f > /dev/full": (2, 1),
    "$run show $f > /dev/full": (2, 1),
    "$run facts $f > /dev/full": (2, 1),
    "$run schema > /dev/full": (2, 1),
    "$run --help > /dev/full": (2, 1),
    "$run convert -q $f 2> /dev/full > out": (0, 0),
    "$run convert -q $f >&-": (2, 1),
    "$run show $f >&-": (2, 1),
    "$run schema >&-": (2, 1),
    "$run convert - <&-": (2, 1),
    "$run validate - <&-": (2, 1),
    "$run convert $f 2>&- > out": (0, 0),
    "$run convert nothing-there 2>&-": (2, 0),
    "$run convert -q $f <&- >out 2>&-": (0, 0),
    "$run convert /dev/zero": (1, 1),
    "$run validate /dev/zero": (2, 1),
    "$run validate - < /dev/zero": (2, 1),
    "$run convert - < /dev/null": (1, 1),
    "$run convert /dev/null": (1, 1),
    f"$run convert -q $f -o {'x' * 300}": (2, 1),
    f"$run facts $f -o {'x' * 300}": (2, 1),
    f"$run convert {'x' * 300}": (2, 1),
    f"$run validate {'x' * 300}": (2, 1),
    f"$run convert -q $f -o {'x' * 300}/": (2, 1),
}


@pytest.mark.parametrize("line", LINES)
def test_streams(line, tmp_path):
    status, lines = LINES[line]
    done = shell(line, tmp_path)
    said = done.stderr.decode()
    assert (done.returncode, said.count("\n")) == (status, lines), said
    assert "Traceback" not in said
    assert "Exception" not in said


def test_reader_that_goes_away(tmp_path):
    for line in (
        "$run convert -q $f | head -c 10",
        "$run schema | head -c 10",
        "$run --help | true",
    ):
        done = shell(line, tmp_path)
        assert done.stderr == b"", line


@pytest.mark.parametrize("wait", [0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2])
def test_interruption_is_silent(wait, tmp_path):
    """Ctrl-C during the start and during the work; never on what the shell itself prints."""
    script = tmp_path / "wait.txt"
    os.mkfifo(script)
    process = subprocess.Popen(
        [sys.executable, "-m", "form12b25", "convert", str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENV,
        start_new_session=True,
        preexec_fn=not_ignored,  # noqa: PLW1509 there are no threads here
    )
    time.sleep(wait)
    os.killpg(process.pid, signal.SIGINT)
    try:
        _, said = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode in {130, -signal.SIGINT, 1}
    assert b"/form12b25/" not in said, said.decode()  # before that, it is the interpreter's

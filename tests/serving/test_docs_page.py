"""The commands of docs/serve.md, against a server."""

import subprocess

import pytest
from test_docs import ROOT, commands

PAGE = ROOT / "docs" / "serve.md"


@pytest.mark.skipif(not PAGE.exists(), reason="not in a checkout")
def test_every_request_of_the_page_is_answered(endpoint):
    asked = [
        command
        for command in commands(PAGE)
        if command.startswith("curl ") and " PUT " not in command
    ]
    assert len(asked) >= 3
    for command in asked:
        here = command.replace("http://localhost:8025", endpoint)
        done = subprocess.run(
            ["/bin/sh", "-c", f"{here} --silent --fail"], capture_output=True, check=False
        )
        assert done.returncode == 0, (command, done.stderr)
        assert len(done.stdout.splitlines()) > 1

"""The commands of docs/serve.md and docs/stores.md that need a server."""

import shlex
import subprocess

import pytest
import support
from served import TOKEN, get, server_here
from test_docs import ROOT, commands

import form12b25
from form12b25.cli import parser
from form12b25.serving.app import Settings

PAGES = [ROOT / "docs" / "serve.md", ROOT / "docs" / "stores.md"]
COMMANDS = [command for page in PAGES if page.exists() for command in commands(page)]
pytestmark = pytest.mark.skipif(not COMMANDS, reason="not in a checkout")


def run(command, folder):
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} --silent --fail"],
        capture_output=True,
        check=False,
        cwd=folder,
    )
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout


def test_every_request_of_the_pages_is_answered(endpoint, tmp_path):
    asked = [c for c in COMMANDS if c.startswith("curl ") and " PUT " not in c]
    assert len(asked) >= 3
    for command in asked:
        here = command.replace("http://localhost:8025", endpoint)
        assert len(run(here, tmp_path).splitlines()) > 1


def test_the_change_of_the_page_is_made(tmp_path):
    (command,) = [c for c in COMMANDS if " PUT " in c]
    filing = form12b25.read(support.submission_of("example-nt10q-2024"))
    (tmp_path / "filing.ttl").write_text(form12b25.write(filing, "turtle"), "utf-8")
    with server_here(Settings(str(tmp_path / "store"), token=TOKEN)) as url:
        here = command.replace("http://localhost:8025", url).replace("choose-one", TOKEN)
        run(here, tmp_path)
        assert get(url, "/id/filing/0009999990-24-000042", "text/turtle").status == 200


def test_the_commands_that_serve_and_publish_are_ones_of_the_command():
    ours = [
        c.partition("form12b25 ")[2] for c in COMMANDS if "form12b25 " in c.partition("curl")[0]
    ]
    used = {parser().parse_args(shlex.split(command)).command.prog.split()[-1] for command in ours}
    assert used >= {"serve", "publish", "load", "convert"}

"""What the tests of the store's commands share."""

import contextlib
import io
import re
from types import SimpleNamespace
from unittest import mock

import rdflib
import support
from test_cli import EXAMPLE

import form12b25
from form12b25.asking import PREFIXES
from form12b25.cli import main

STORIES = [EXAMPLE, *map(support.submission_of, support.STORIES[:6])]
NAMES = "SELECT ?name ?day { ?f nt12b25:filer/nt12b25:conformedName ?name ; nt12b25:filedOn ?day } ORDER BY ?day ?name"


def run(*arguments):
    """Run the command in this process."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with (
        mock.patch("form12b25.cli.query.within_limits", lambda work, **_: work()),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        status = main([str(argument) for argument in arguments])
    out.flush()
    return SimpleNamespace(
        returncode=status, stdout=out.buffer.getvalue(), stderr=err.getvalue().encode()
    )


def loaded(folder):
    """Load the stories into a store in a folder; return it."""
    done = run("load", *STORIES, "--store", folder)
    assert done.returncode == 0, done.stderr
    assert re.search(r"7 filings loaded in [0-9.]+ s", done.stderr.decode())
    return folder


def ask(store, *arguments):
    done = run("query", *arguments, "--store", store)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("utf-8")


def expected():
    """The rows of NAMES, by another engine, over the filings' own graphs."""
    graph = rdflib.Graph()
    for story in STORIES:
        graph += form12b25.read(story).to_graph()
    found = graph.query(NAMES, initNs=PREFIXES)
    return [tuple(map(str, row)) for row in found]

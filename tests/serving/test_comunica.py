"""Comunica, an engine for SPARQL of others, asks the endpoint as one of its sources."""

import json
import os
import shutil
import subprocess

import pytest
import test_queries
from source_copy import ROOT
from test_protocol import GRAPH

COMMAND = ROOT / "build" / "node" / "node_modules" / ".bin" / "comunica-sparql"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not COMMAND.exists() or shutil.which("node") is None,
        reason="the Node.js tools are not installed (make slow installs them)",
    ),
]


def comunica(endpoint, query, form):
    command = [COMMAND, f"sparql@{endpoint}/sparql", "-q", query, "-t", form]
    env = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}
    done = subprocess.run(command, capture_output=True, check=False, timeout=120, env=env)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_rows_are_those_of_a_ready_question(endpoint):
    query = test_queries.QUERIES["missing-reports-notified"]
    found = json.loads(comunica(endpoint, query, "application/sparql-results+json"))
    names, rows = test_queries.golden("missing-reports-notified")
    assert found["head"]["vars"] == names
    for row, wanted in zip(found["results"]["bindings"], rows, strict=True):
        cells = [row[name]["value"] if name in row else "" for name in names]
        assert [cell.replace("https://w3id.org/form12b25/id/", "ntid:") for cell in cells] == wanted


def test_a_graph_and_a_yes(endpoint):
    query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}"
    lines = comunica(endpoint, query, "application/n-triples").splitlines()
    assert len(lines) > 100
    assert any('"Larkmoor Instruments, Inc."' in line for line in lines)
    assert comunica(endpoint, "ASK { ?s ?p ?o }", "simple").strip() == "true"

"""The peer: Arelle, offline, on reports and packages; many files in one process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LEVELS = ("warning", "error", "critical")


class Message(NamedTuple):
    """What Arelle says of a file, warnings and worse."""

    level: str
    code: str
    text: str


def arelle(paths: Iterable[Path], home: Path, **options: Any) -> dict[str, list[Message]]:
    """Load and validate files; return, by name, what is said of each. Nothing asks the network.

    ``home`` is an empty folder for what Arelle keeps; ``options`` are its RuntimeOptions.
    """
    wanted = {
        "internetConnectivity": "offline",
        "disablePersistentConfig": True,
        "validate": True,
        "utrValidate": True,
        "validateDuplicateFacts": "all",
        "logFile": "logToBuffer",
        "logFormat": "[%(messageCode)s] %(message)s",
    }
    jobs = [(path.name, wanted | options | {"entrypointFile": str(path)}) for path in paths]
    done = subprocess.run(
        [sys.executable, __file__],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "XDG_CONFIG_HOME": str(home)},
    )
    said = json.loads(done.stdout.splitlines()[-1])
    return {name: [Message(*entry) for entry in entries] for name, entries in said.items()}


def _work(jobs: list[tuple[str, dict[str, Any]]]) -> dict[str, list[Message]]:
    from arelle.api.Session import Session
    from arelle.RuntimeOptions import RuntimeOptions

    said = {}
    for name, options in jobs:
        with Session() as session:
            session.run(RuntimeOptions(**options))
            log = json.loads(session.get_logs("json"))["log"]
        entries = [
            Message(entry["level"], entry["code"], entry["message"]["text"])
            for entry in log
            if entry["level"].lower() in _LEVELS
        ]
        is_loaded = any("loaded in" in entry["message"]["text"] for entry in log)
        said[name] = entries if entries or is_loaded else [Message("error", "not-loaded", "")]
    return said


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_work(json.load(sys.stdin))))

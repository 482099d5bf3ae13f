"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..problems import CODES
from ..version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .findings import Checked, Finding
    from .places import Region

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_HOME = "https://w3id.org/form12b25/"


def sarif_log(files: Sequence[Checked]) -> str:
    """Return a SARIF log of one run; what could not be checked is a notification of the tool."""
    found = [one for file in files for one in file.findings if one.code != "not-checked"]
    codes = list(dict.fromkeys(one.code for one in found))
    run = {
        "tool": {
            "driver": {
                "name": "form12b25",
                "semanticVersion": __version__,
                "informationUri": _HOME,
                "rules": [_rule(code) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(files)],
        "artifacts": [{"location": {"uri": _uri(file.file)}} for file in files],
        "results": [_result(one, codes.index(one.code)) for one in found],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    row = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": row.meaning},
        "defaultConfiguration": {"level": _LEVELS[row.severity]},
        "helpUri": f"{_HOME}problem-type/{code}",
    }


def _invocation(files: Sequence[Checked]) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": {"text": f"{file.file}: {file.unchecked}"},
            "locations": [_location(file.findings[0]) if file.findings else _whole(file.file)],
        }
        for file in files
        if file.unchecked
    ]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _result(found: Finding, rule: int) -> dict[str, Any]:
    hint = f" ({found.hint})" if found.hint else ""
    key = sha256("\n".join(found.key).encode("utf-8", "replace")).hexdigest()
    return {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": _LEVELS[found.severity],
        "message": {"text": found.message + hint},
        "locations": [_location(found)],
        "partialFingerprints": {"findingHash/v1": key},
    }


def _location(found: Finding) -> dict[str, Any]:
    made = _whole(found.file)
    if found.region:
        made["physicalLocation"]["region"] = _region(found.region)
    if found.pointer:
        made["logicalLocations"] = [{"fullyQualifiedName": found.pointer}]
    return made


def _whole(file: str) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}}}


def _region(region: Region) -> dict[str, int]:
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _uri(file: str) -> str:
    """Return a path as a relative URI reference, or as a file URI."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))

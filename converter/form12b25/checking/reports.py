"""Findings as text, JSON, GitHub annotations and JUnit XML; SARIF has a module of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from .sarif import sarif_log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .findings import Checked, Finding

_GITHUB = {"error": "error", "warning": "warning", "info": "notice"}


def text(files: Sequence[Checked]) -> str:
    """Return a line for each finding: ``file:line:column: severity code: message (hint)``.

    That a file was not checked is no finding about it: the command says so by itself.
    """
    shown = [found for file in files for found in file.findings if found.code != "not-checked"]
    return "".join(f"{line(found)}\n" for found in shown)


def line(found: Finding) -> str:
    """Return a finding as a line for people.

    >>> from form12b25.checking.findings import finding
    >>> line(finding("a.json", "schema-type", "cik must be a text", pointer="/cik"))
    'a.json: error schema-type: cik must be a text [/cik]'
    """
    where = f":{found.region.line}:{found.region.column}" if found.region else ""
    hint = f" ({found.hint})" if found.hint else ""
    at = f" [{found.pointer}]" if found.pointer else ""
    said = f"{found.file}{where}: {found.severity} {found.code}: {found.message}{hint}{at}"
    return one_line(said)


def one_line(text: str) -> str:
    r"""Return a text with its control characters written out: names and keys may have any.

    >>> one_line("a\nb: error")
    'a\\nb: error'
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def as_json(files: Sequence[Checked]) -> str:
    """Return a JSON object: ``files``, each with ``file``, ``kind``, ``status``, ``findings``."""
    made = {
        "files": [
            {
                "file": file.file,
                "kind": file.kind,
                "status": status(file),
                "findings": [_plain(found) for found in file.findings],
            }
            for file in files
        ]
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def status(file: Checked) -> str:
    """Return whether a file is ``valid``, ``invalid`` or ``not checked``."""
    if file.unchecked:
        return "not checked"
    return "invalid" if any(found.severity == "error" for found in file.findings) else "valid"


def _plain(found: Finding) -> dict[str, Any]:
    region = found.region
    place = (
        {}
        if region is None
        else {
            "line": region.line,
            "column": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        }
    )
    said = {"code": found.code, "severity": found.severity, "message": found.message}
    more = {"hint": found.hint, "pointer": found.pointer}
    return said | {key: value for key, value in more.items() if value} | place


def github(files: Sequence[Checked]) -> str:
    """Return workflow commands of GitHub Actions, which annotate the lines of a pull request."""
    return "".join(f"{_annotation(found)}\n" for file in files for found in file.findings)


def _annotation(found: Finding) -> str:
    parts = {"file": found.file, "title": found.code}
    if found.region:
        parts |= {"line": str(found.region.line), "col": str(found.region.column)}
        parts |= {"endLine": str(found.region.end_line), "endColumn": str(found.region.end_column)}
    said = ",".join(f"{name}={_escaped(value, property_=True)}" for name, value in parts.items())
    message = found.message + (f" ({found.hint})" if found.hint else "")
    return f"::{_GITHUB[found.severity]} {said}::{_escaped(message)}"


def _escaped(value: str, *, property_: bool = False) -> str:
    """Escape what ends a command or one of its properties (the Actions toolkit's rules)."""
    value = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return value.replace(":", "%3A").replace(",", "%2C") if property_ else value


def junit(files: Sequence[Checked]) -> str:
    """Return JUnit XML: a test case for each file; what could not be checked is an error."""
    failed = sum(status(file) == "invalid" for file in files)
    broken = sum(bool(file.unchecked) for file in files)
    counts = f'tests="{len(files)}" failures="{failed}" errors="{broken}"'
    cases = "".join(_case(file) for file in files)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="form12b25 validate" {counts}>\n'
        f'  <testsuite name="form12b25 validate" {counts} skipped="0" time="0">\n'
        f"{cases}  </testsuite>\n</testsuites>\n"
    )


def _case(file: Checked) -> str:
    head = f'    <testcase name={_attribute(file.file)} classname="form12b25.validate" time="0"'
    errors = [found for found in file.findings if found.severity == "error"]
    others = [found for found in file.findings if found.severity != "error"]
    body = ""
    if errors:
        tag = "error" if file.unchecked else "failure"
        said = "\n".join(line(found) for found in errors)
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        message = file.unchecked or errors[0].message + more
        body += (
            f"      <{tag} message={_attribute(message)} type={_attribute(errors[0].code)}>"
            f"{_xml(said)}</{tag}>\n"
        )
    if others:
        body += f"      <system-out>{_xml(chr(10).join(map(line, others)))}</system-out>\n"
    return f"{head}>\n{body}    </testcase>\n" if body else f"{head}/>\n"


def _attribute(value: str) -> str:
    return quoteattr(_plain_xml(value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _xml(value: str) -> str:
    return escape(_plain_xml(value))


def _plain_xml(value: str) -> str:
    """Replace what XML 1.0 cannot hold (section 2.2)."""
    return "".join(
        c
        if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
        else "\ufffd"
        for c in value
    )


FORMATS: dict[str, Callable[[Sequence[Checked]], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "junit": junit,
    "sarif": sarif_log,
}
"""Name of an output format → what writes it."""


def summary(files: Iterable[Checked]) -> str:
    """Return what was checked, in a line.

    >>> from form12b25.checking.findings import Checked
    >>> summary([Checked("a.json", "json", ()), Checked("b", "", (), "empty")])
    '2 files: 1 valid, 1 not checked'
    """
    files = list(files)
    counts = {"valid": 0, "invalid": 0, "not checked": 0}
    for file in files:
        counts[status(file)] += 1
    parts = [f"{count:,} {name}" for name, count in counts.items() if count]
    warnings = sum(f.severity == "warning" for file in files for f in file.findings)
    told = f"; {warnings:,} warning{'s' * (warnings != 1)}" if warnings else ""
    return f"{len(files):,} file{'s' * (len(files) != 1)}: {', '.join(parts) or 'none'}{told}"

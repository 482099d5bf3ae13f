"""What a check finds: one type for all kinds of files and all forms of output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import CODES, Severity
from ..records import record

if TYPE_CHECKING:
    from .places import Region


MOST = 1000
"""Findings of one file: whoever mends so many looks at the first ones, and checks again."""


@record
class Finding:
    """One thing that is wrong, or doubtful, in a file.

    ``region`` is where in the file, ``pointer`` a JSON pointer (RFC 6901) or the IRI of a node;
    ``hint`` says, where that can be known, what was meant.
    """

    file: str
    code: str
    message: str
    severity: Severity
    hint: str = ""
    pointer: str = ""
    region: Region | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Return what stays the same when lines are added above: it is what a baseline knows."""
        return self.file, self.code, self.pointer, self.message


def finding(file: str, code: str, message: str, **more: Any) -> Finding:
    """Return a finding with the severity of its code; ``more`` are its other fields.

    >>> finding("a.json", "schema-type", "filedOn must be a text", pointer="/filedOn").severity
    'error'
    """
    return Finding(file=file, code=code, message=message, severity=CODES[code].severity, **more)


class Checked(NamedTuple):
    """A file that was looked at: its kind, or why it could not be checked; what was found."""

    file: str
    kind: str
    findings: tuple[Finding, ...]
    unchecked: str = ""

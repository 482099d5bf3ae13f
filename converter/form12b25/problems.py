"""Problems are values, of one type for reader, schema and rules; errors are for input refused.

:data:`CODES` is the table of all codes, from ``tables/problems.toml``, as is ``docs/problems.md``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from .model import Evidence, Problem
from .tables import table

Severity = Literal["error", "warning", "info"]


class Code(NamedTuple):
    """A row of the table: how bad it is, and what it means."""

    severity: Severity
    meaning: str


CODES: dict[str, Code] = {
    name: Code(row["severity"], row["meaning"]) for name, row in table("problems")["codes"].items()
}
"""Code → its row of ``tables/problems.toml``."""


def problem(code: str, message: str, evidence: Evidence | None = None) -> Problem:
    """Return a problem of the table; one without a message has the meaning of its code.

    >>> problem("no-header", "no header").severity
    'warning'
    >>> problem("header-unread-line", "").message
    'A line of the header that has no tag, quoted.'
    """
    row = CODES[code]
    said = message or row.meaning
    return Problem(code=code, severity=row.severity, message=said, evidence=evidence)


REASONS: dict[str, str] = table("problems")["reasons"]
"""Why an input is refused: the reasons of :class:`FilingError`."""


class FilingError(ValueError):
    """The input is refused; ``reason`` is one of :data:`REASONS`."""

    def __init__(self, reason: str, message: str) -> None:
        """Keep the reason beside the message."""
        super().__init__(message)
        self.reason = reason

    def __reduce__(self) -> tuple[type[FilingError], tuple[str, str]]:
        """Go from one process to another."""
        return type(self), (self.reason, str(self))


class InvalidOutputError(AssertionError):
    """A document that we made breaks its own schema: a bug, never the input's fault."""

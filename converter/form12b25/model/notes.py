"""What goes with every value: evidence, and what the converter noticed."""

from __future__ import annotations

from typing import Literal

from ..records import record


@record
class Evidence:
    """Where a value stands: code points ``start`` to ``end`` of the decoded source file.

    ``document`` is a document's sequence number, or ``header``; ``field`` names the key where the
    evidence does not stand beside its value (a path such as ``filers.0.conformedName``).
    """

    field: str | None = None
    document: int | str
    start: int
    end: int
    quote: str


@record
class Problem:
    """What the converter noticed; ``code`` is a key of :data:`form12b25.problems.CODES`."""

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    evidence: Evidence | None = None


@record
class Discrepancy:
    """Two statements of one filing that do not agree; neither is altered."""

    kind: str
    stated_value: str
    computed_value: str
    message: str
    evidence: Evidence | None = None

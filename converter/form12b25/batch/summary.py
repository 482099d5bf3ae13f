"""What an output folder holds, counted: its manifest, and the list of what was refused."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from ..sources.listing import FAILED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .ledger import Ledger, Member

MANIFEST = "manifest.jsonl"


class Summary(NamedTuple):
    """What came of a run: of all inputs of the output folder, and how many this run worked on."""

    converted: int
    refused: Counter[str]
    problems: Counter[str]
    passed_over: Counter[str]
    repeated: int
    skipped: int
    worked: int
    seconds: float

    @property
    def failed(self) -> int:
        """How many things that were wanted are not there."""
        return self.refused.total()


class Counts(NamedTuple):
    """How many inputs were converted, what was refused by reason, and problems by code."""

    converted: int
    refused: Counter[str]
    problems: Counter[str]


def summarize(ledger: Ledger) -> Counts:
    """Write the manifest and the list of failures, of all that the folder holds; count them."""
    converted, refused, problems = 0, Counter[str](), Counter[str]()
    manifest, failed = ledger.scratch / MANIFEST, ledger.scratch / FAILED
    with (
        manifest.open("w", encoding="utf-8") as all_rows,
        failed.open("w", encoding="utf-8") as bad,
    ):
        for member in (member for record in ledger.records() for member in record.members):
            all_rows.write(json.dumps(_row(member)) + "\n")
            converted += member.outcome == "converted"
            problems.update(member.problems)
            for row in _failures(member):
                refused[row["reason"]] += 1
                bad.write(json.dumps(row) + "\n")
    manifest.replace(ledger.folder / MANIFEST)
    if refused:
        failed.replace(ledger.output / FAILED)
    else:
        (ledger.output / FAILED).unlink(missing_ok=True)
    return Counts(converted, refused, problems)


def _row(member: Member) -> dict[str, Any]:
    pairs = ((k.replace("_number", "Number"), v) for k, v in member._asdict().items())
    return {key: value for key, value in pairs if value}


def _failures(member: Member) -> Iterator[dict[str, str]]:
    """Yield what is in the list of failures of an input: itself, or the formats that it lacks."""
    if member.outcome == "refused":
        yield {"name": member.name, "reason": member.reason, "message": member.message}
    for kind, (reason, message) in member.lacking.items():
        yield {"name": member.name, "format": kind, "reason": reason, "message": message}

"""At which input a worker is, on disk; and the time limit of each.

If the process dies, whoever looks at the marker knows at which input. A filing that takes too long
ends the process, by a thread of the interpreter that no endless loop can hold up.
"""

from __future__ import annotations

import faulthandler
import os
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path


class Marker:
    """The marker of a chunk, in a scratch folder; a time limit of 0 is none."""

    def __init__(self, scratch: Path, number: int, limit: float) -> None:
        """Nothing is written before it is entered."""
        self.limit = limit
        self.path, self.trace_path = _paths(scratch, number)

    def __enter__(self) -> Self:
        """Write the marker."""
        self.trace_path.unlink(missing_ok=True)
        self.marker = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        self.trace = self.trace_path.open("wb") if self.limit else None
        return self

    def at(self, position: int) -> None:
        """Note the input; from now on its time counts."""
        os.lseek(self.marker, 0, os.SEEK_SET)
        os.write(self.marker, f"{position:8}".encode())
        if self.trace is not None:
            faulthandler.dump_traceback_later(self.limit, exit=True, file=self.trace)

    def __exit__(self, *_: object) -> None:
        """Remove the marker: the chunk is at its end, or what is wrong is no input."""
        if self.trace is not None:
            faulthandler.cancel_dump_traceback_later()
            self.trace.close()
            self.trace_path.unlink(missing_ok=True)
        os.close(self.marker)
        self.path.unlink(missing_ok=True)


def _paths(scratch: Path, number: int) -> tuple[Path, Path]:
    return scratch / f"chunk-{number:06}.at", scratch / f"chunk-{number:06}.trace"


def stopped_at(scratch: Path, number: int) -> tuple[int, str] | None:
    """Return at which input the work on a chunk ended, and why; None where it did not begin.

    The marker is removed: it speaks of one death.
    """
    marker, trace = _paths(scratch, number)
    try:
        position = int(marker.read_bytes())
        marker.unlink()
    except (OSError, ValueError):
        return None
    try:
        is_late = trace.stat().st_size > 0
    except OSError:
        is_late = False
    return position, "time-limit" if is_late else "crashed"

"""How far a run is, on standard error: a bar on a terminal, else a plain line now and then."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TextIO

    from ..batch.run import Progress

_MINUTE, _HOUR = 60, 3600
_WHOLE = 10
"""From here on a rate has no digits behind the point."""
_SECONDS_BETWEEN_LINES = 10.0


class Display:
    """Shows the state of a run: as tqdm's bar on a terminal, else a line every ten seconds."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.bar: Any = None
        self.is_terminal = self.stream is not None and self.stream.isatty()
        self.shown_at = 0.0

    def show(self, state: Progress) -> None:
        """Show a state."""
        if self.stream is None:
            return
        if self.is_terminal:
            self._on_bar(state)
        elif state.seconds - self.shown_at >= _SECONDS_BETWEEN_LINES:
            self.shown_at = state.seconds
            self.stream.write(text_of(state) + "\n")
            self.stream.flush()

    def _on_bar(self, state: Progress) -> None:
        if self.bar is None:
            from tqdm import tqdm

            self.bar = tqdm(unit=" filings", file=self.stream, dynamic_ncols=True, leave=False)
        done = state.converted + state.refused
        self.bar.total = round((done + state.skipped) / state.share) if state.share else None
        self.bar.initial = state.skipped
        self.bar.n = done + state.skipped
        self.bar.set_postfix_str(f"{state.refused:,} refused", refresh=True)

    def close(self) -> None:
        """Remove the bar."""
        if self.bar is not None:
            self.bar.close()
            self.bar = None


def text_of(state: Progress) -> str:
    """Return a state in words.

    >>> from form12b25.batch.run import Progress
    >>> text_of(Progress(1990, 10, 0, 0.25, 20.0))
    '25%, 1,990 converted, 10 refused, 100/s, 1 min left'
    >>> text_of(Progress(5, 0, 7, None, 1.0))
    '5 converted, 0 refused, 7 done before, 5/s'
    """
    parts = [] if state.share is None else [f"{state.share:.0%}"]
    parts += [f"{state.converted:,} converted", f"{state.refused:,} refused"]
    if state.skipped:
        parts.append(f"{state.skipped:,} done before")
    parts.append(f"{rate(state.converted + state.refused, state.seconds)}/s")
    if state.share and not state.skipped:
        parts.append(f"{duration(state.seconds * (1 - state.share) / state.share)} left")
    return ", ".join(parts)


def rate(count: int, seconds: float) -> str:
    """Return how many there were a second.

    >>> rate(5, 10), rate(2000, 20), rate(0, 0)
    ('0.5', '100', '0')
    """
    value = count / seconds if seconds else 0.0
    return f"{value:,.0f}" if value >= _WHOLE or not value else f"{value:.2g}"


def duration(seconds: float) -> str:
    """Return a time in the unit that fits.

    >>> duration(12.3), duration(150), duration(9000)
    ('12 s', '2 min', '2.5 h')
    """
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{max(seconds // _MINUTE, 1):.0f} min"
    return f"{seconds / _HOUR:.1f} h"

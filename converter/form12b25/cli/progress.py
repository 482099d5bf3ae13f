"""How far a run is, on standard error: a bar on a terminal, else a plain line now and then."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

    from ..batch import Progress

_BAR = 24
_MINUTE, _HOUR = 60, 3600
_WHOLE = 10
"""From here on a rate has no digits behind the point."""
_SECONDS_BETWEEN_LINES = 10.0


class Line:
    """Shows the state of a run; on a terminal in one line that is written over."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.is_terminal = self.stream.isatty()
        self.shown_at = 0.0
        self.width = 0

    def show(self, state: Progress) -> None:
        """Show a state, unless the last one was shown just now."""
        text = text_of(state)
        if self.is_terminal:
            bar = "" if state.share is None else _bar(state.share)
            self._over(bar + text)
        elif state.seconds - self.shown_at >= _SECONDS_BETWEEN_LINES:
            self.shown_at = state.seconds
            self.stream.write(text + "\n")
            self.stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self.width:
            self._over("")
            self.stream.write("\r")
            self.width = 0

    def _over(self, text: str) -> None:
        self.stream.write("\r" + text.ljust(self.width))
        self.stream.flush()
        self.width = len(text)


def _bar(share: float) -> str:
    done = int(share * _BAR)
    return f"[{'#' * done}{'-' * (_BAR - done)}] "


def text_of(state: Progress) -> str:
    """Return a state in words.

    >>> from form12b25.batch import Progress
    >>> text_of(Progress(1990, 10, 0, 0.25, 20.0, 60.0))
    ' 25 %, 1,990 converted, 10 refused, 100/s, 1 min left'
    >>> text_of(Progress(5, 0, 7, None, 1.0))
    '5 converted, 0 refused, 7 done before, 5/s'
    """
    parts = [] if state.share is None else [f"{state.share:4.0%}".replace("%", " %")]
    parts += [f"{state.converted:,} converted", f"{state.refused:,} refused"]
    if state.skipped:
        parts.append(f"{state.skipped:,} done before")
    parts.append(f"{rate(state.converted + state.refused, state.seconds)}/s")
    if state.seconds_left is not None:
        parts.append(f"{duration(state.seconds_left)} left")
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
    ('12 s', '3 min', '2.5 h')
    """
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{max(seconds / _MINUTE, 1):.0f} min"
    return f"{seconds / _HOUR:.1f} h"

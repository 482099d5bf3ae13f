"""Text that flows: white space folded, breaks of lines and cells, each piece with its place."""

from __future__ import annotations

from ..patterns import lazy

SPACE, CELL, LINE, PARAGRAPH = 1, 2, 3, 4
"""Kinds of breaks between two texts, weakest first."""

_SEPARATOR = ("", " ", "\t", "\n", "\n\n")
_GAP = lazy(r"[ \t\n\f\v]*[\t\n\f\v][ \t\n\f\v]*|[ ]{2,}")
_LONG_BLANK = lazy(r"\s{201,}")
_MAX_GAP, _KEPT_BLANKS = 8, 100


class PageFlow:
    """Text being put together.

    The character of the text at ``starts[i]``, and those up to ``starts[i + 1]``, stand in the
    source at ``sources[i]`` and on. ``pending`` is the break asked for before the next text, and
    ``gap`` the no-break blanks before it.
    """

    def __init__(self) -> None:
        """Start with no text."""
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.sources: list[int] = []
        self.length = self.pending = self.gap = 0
        self.last = "\n"
        self.cell_is_empty, self.row_has_text, self.cell_lines = True, False, 1

    def _preformatted(self, text: str, start: int) -> None:
        """Add text as it stands; of very long blanks only both ends: patterns read on in them."""
        at = 0
        for blank in _LONG_BLANK.finditer(text):
            self._add(text[at : blank.start() + _KEPT_BLANKS], start + at)
            at = blank.end() - _KEPT_BLANKS
        self._add(text[at:], start + at)

    def _wrapped(self, text: str, start: int) -> None:
        """Add text with its white space folded."""
        at = 0
        for gap in _GAP.finditer(text):
            low = gap.start()
            if low > at:
                self._words(text[at:low], start + at)
            if not self.pending:
                self.pending = SPACE
            at = gap.end()
        if at < len(text):
            self._words(text[at:], start + at)

    def _blank(self, text: str) -> None:
        if "\xa0" in text:
            self.gap += text.count("\xa0")
        if not self.pending:
            self.pending = SPACE

    def _words(self, text: str, start: int) -> None:
        """Add text without its outer blanks; no-break blanks between two texts are a wide gap."""
        body = text.strip(" \xa0")
        if len(body) == len(text):
            if body:
                self._add(body, start)
            return
        left = len(text) - len(text.lstrip(" \xa0")) if body else len(text)
        if left:
            self.gap += text.count("\xa0", 0, left)
            self.pending = self.pending or SPACE
        if body:
            self._add(body, start + left)
            if left + len(body) < len(text):
                self.gap = text.count("\xa0", left + len(body))
                self.pending = SPACE

    def _add(self, text: str, start: int) -> None:
        if self.pending:
            if self.pending >= LINE and not self.cell_is_empty:
                self.cell_lines += 1
            separator = self._separator()
            if separator:
                self.parts.append(separator)
                self.starts.append(self.length)
                self.sources.append(start)
                self.length += len(separator)
            self.pending = self.gap = 0
        self.parts.append(text)
        self.starts.append(self.length)
        self.sources.append(start)
        self.last = text[-1]
        self.length += len(text)
        if self.cell_is_empty and not text.isspace():
            self.cell_is_empty, self.row_has_text = False, True

    def _separator(self) -> str:
        if not self.parts:
            return ""
        if self.pending == SPACE:
            if self.last in "\n\t ":
                return ""
            return "\xa0" * min(self.gap, _MAX_GAP) if self.gap > 1 else " "
        return _SEPARATOR[self.pending]

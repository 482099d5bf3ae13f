r"""One text to work on, and the way back to the file.

Line ends become ``\n`` one for one, the dash escapes of PEM become blanks, and the line breaks
that EDGAR puts into lines longer than 1,023 characters (in the middle of words and tags) are taken
out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import make_evidence
from ..patterns import lazy

if TYPE_CHECKING:
    from ..model import Evidence

_WIDTH = 1023
_WRAPPED = lazy(r"^[^\n]{1023} ?\n", re.MULTILINE)
_PEM_START = lazy(r"\A\s*-----BEGIN PRIVACY-ENHANCED MESSAGE-----")
_PEM_DASH = lazy(r"^- (?=-)", re.MULTILINE)
_BLANK_LINE = lazy(r"\n[ \t]*\n")


class WorkText(NamedTuple):
    """``text`` to be read, and the decoded file that it was made of."""

    text: str
    file_text: str
    content_start: int = 0
    breaks: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()

    def to_file(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points of the file for ``text[start:end]``."""
        if not self.breaks:
            return start, end
        return self._shifted(start), self._shifted(end - 1) + 1 if end > start else self._shifted(
            start
        )

    def from_file(self, position: int) -> int:
        """Return where in the text the code point of the file stands."""
        if not self.breaks:
            return position
        index = bisect_right(
            [b + r for b, r in zip(self.breaks, self.removed, strict=True)], position
        )
        return position - (self.removed[index - 1] if index else 0)

    def cite(self, document: int | str, start: int, end: int, field: str | None = None) -> Evidence:
        """Return the evidence for ``text[start:end]``, white space at its ends left out."""
        piece = self.text[start:end]
        bare = piece.lstrip()
        start += len(piece) - len(bare)
        end = start + len(bare.rstrip())
        if self.breaks:
            start, end = self.to_file(start, end)
        return make_evidence(self.file_text, document, start, end, field)

    def _shifted(self, position: int) -> int:
        index = bisect_right(self.breaks, position)
        return position + (self.removed[index - 1] if index else 0)


def work_text(text: str) -> WorkText:
    r"""Return the text to work on.

    >>> work_text("a\r\nb\rc").text
    'a \nb\nc'
    """
    flat = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
    content = 0
    if pem := _PEM_START.match(flat):
        head = _BLANK_LINE.search(flat, pem.end())
        content = head.end() if head else pem.end()
        flat = _PEM_DASH.sub("  ", flat)
    if max(map(len, flat.split("\n"))) < _WIDTH or not _WRAPPED.search(flat):
        return WorkText(flat, text, content)
    return _unwrap(flat, text, content)


def _unwrap(flat: str, file_text: str, content: int) -> WorkText:
    pieces: list[str] = []
    breaks: list[int] = []
    removed: list[int] = []
    taken = at = 0
    width = 2 if "\r\n" in file_text else 1  # CRLF is " \n" here: the blank goes, too
    pattern = re.compile(rf"^[^\n]{{{1023 + width - 1}}}\n", re.MULTILINE)
    for match in pattern.finditer(flat):
        pieces.append(flat[at : match.end() - width])
        taken += width
        breaks.append(match.end() - taken)
        removed.append(taken)
        at = match.end()
    pieces.append(flat[at:])
    return WorkText("".join(pieces), file_text, content, tuple(breaks), tuple(removed))

"""Markup to text: one pass over the source, each character of the text with its place.

A tree would not say where a value stands, and parsers that build one drop what is nested too
deep. This is a tokenizer that keeps just what reading needs: blocks, cells, symbol fonts, hidden
and preformatted text. Any markup gives text; nothing is nested too deep.
"""

from __future__ import annotations

import re
from collections import defaultdict

from ..evidence import ENTITY, NOTE_MARK, STRUCK, UNSEEN, decode_entity, named_entity
from ..patterns import lazy
from .cells import CellFlow
from .flow import LINE, PARAGRAPH, SPACE
from .fonts import Fonts, glyph, repaired
from .tags import BY_SIZE, Effect, cached_effect

_TAG = lazy(r"<(?:!--.*?(?:-->|\Z)|[A-Za-z/!?\[][^<>]*>)", re.DOTALL)
_TABLE_OF_A_CELL = lazy(
    r"<table\b[^<>]*>\s*(?:<tbody\b[^<>]*>\s*)?<tr\b[^<>]*>\s*<t[dh]\b[^<>]*>"
    r"((?:(?!</?(?:table|tr|td|th)\b).){0,400})"
    r"</t[dh]\s*>\s*</tr\s*>\s*(?:</tbody\s*>\s*)?</table\s*>",
    re.IGNORECASE | re.DOTALL,
)
"""A table of one cell, within a cell: it says no more than the cell."""
_CELLS = frozenset({"td", "th"})
_CROSS_CELLS = frozenset({"td", "th", "tr", "table", "body", "html"})
_KEPT = frozenset({"pre", "table"})
_MAX_SEARCH = 500


class _Open:
    """An open element, with what was in force before it."""

    __slots__ = ("cell", "font", "frame", "grid", "hidden", "length", "name", "place", "pre")

    def __init__(self, reader: MarkupReader, effect: Effect, place: int) -> None:
        self.name, self.frame, self.place = effect.name, effect.frame, place
        self.font, self.hidden, self.pre = reader.font, reader.hidden, reader.pre
        self.length = reader.length
        self.cell = (reader.cell_is_empty, reader.row_has_text, reader.cell_lines)
        self.grid = (reader.row, reader.column, reader.held)


class MarkupReader(CellFlow):
    """Reads one document; ``lengths`` has the places of entities in the source, and how long."""

    def __init__(self, source: str, start: int, end: int, *, preformatted: bool) -> None:
        """Prepare to read ``source[start:end]``."""
        super().__init__()
        self.source, self.start, self.end = source, start, end
        self.lengths: dict[int, int] = {}
        self.markup = not preformatted
        self.fonts = Fonts(source[start:end] if self.markup else "")
        self.effects: dict[str, Effect] = {}
        self.stack: list[_Open] = []
        self.open_names: defaultdict[str, int] = defaultdict(int)
        self.font, self.hidden, self.pre = "", 0, preformatted
        self.unclosed_comment = False

    def read(self) -> str:  # noqa: C901, PLR0912 the hot loop: a call for each tag would cost
        """Return the text of the document."""
        source, at = self.source, self.start
        effects, open_names = self.effects, self.open_names
        inner_end = inner_stop = -1
        for match in _TAG.finditer(source, at, self.end):
            start = match.start()
            if start < at:  # inside an element that is skipped whole
                continue
            if start > at:
                self._text(source[at:start], at)
            if start == inner_end:
                at = inner_stop
                continue
            at = match.end()
            tag = match[0]
            effect = effects.get(tag)
            if effect is None:
                effect = effects[tag] = self._effect(tag)
            kind = effect.kind
            if kind == "close":
                if effect.block or open_names[effect.name]:
                    self._close(effect)
            elif kind == "inline":
                if self._has_to_be_kept(effect):
                    self._push(effect, start)
            elif kind == "skip":
                at = self._skip(effect.name, at)
            elif kind == "unread":
                at = self._unread(effect, start, at)
            elif (
                effect.name == "table"
                and open_names["td"]
                and (inner := _TABLE_OF_A_CELL.match(source, start, self.end))
            ):
                at, (inner_end, inner_stop) = inner.start(1), (inner.end(1), inner.end())
            elif kind != "none":
                self._apply(effect, start)
        if at < self.end:
            self._text(source[at : self.end], at)
        return "".join(self.parts)

    def _effect(self, tag: str) -> Effect:
        if tag.startswith("<!--") and not tag.endswith("-->"):
            self.unclosed_comment = True
        return cached_effect(tag, self.fonts, markup=self.markup)

    def _unread(self, effect: Effect, start: int, end: int) -> int:
        """Return where deleted text or the mark of a footnote ends; open what is neither."""
        pattern = STRUCK if effect.hides else NOTE_MARK
        if match := pattern.match(self.source, start, self.end):
            return match.end()
        if not effect.hides and (self.open_names[effect.name] or effect.font is not None):
            self._push(effect._replace(hides=0), start)
        return end

    def _skip(self, name: str, start: int) -> int:
        """Return where a skipped element ends; one that has no end tag skips nothing."""
        found = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(
            self.source, start, self.end
        )
        return found.end() if found else start

    # -- text -------------------------------------------------------------------------------

    def _text(self, text: str, start: int) -> None:  # noqa: C901 the hot loop, as above
        if text.isspace() and not self.pre:
            self._blank(text)
            return
        if self.hidden:
            return
        if "&" not in text:
            if self.font or self.pre or not text.isascii():
                self._run(text, start)
            elif "\n" in text or "  " in text or "\t" in text:
                self._wrapped(text, start)
            else:
                self._words(text, start)
            return
        at = 0
        for match in ENTITY.finditer(text):
            char = decode_entity(match[0])
            if char == match[0]:
                continue
            if match.start() > at:
                self._run(text[at : match.start()], start + at)
            rest = len(named_entity(match[0])[1]) if match[0][1] != "#" else 0
            self.lengths[start + match.start()] = len(match[0]) - rest
            self._run(char[0], start + match.start())
            at = match.end() - rest
        if at < len(text):
            self._run(text[at:], start + at)

    def _run(self, text: str, start: int) -> None:
        if text.isspace() and not self.pre:
            self._blank(text)
            return
        if self.font:
            text = "".join([glyph(self.font, c) for c in text])
        elif not text.isascii():
            text = repaired(text)
            if UNSEEN.search(text):
                self._seen(text, start)
                return
        if self.pre:
            self._preformatted(text, start)
            return
        self._wrapped(text, start)

    def _seen(self, text: str, start: int) -> None:
        """Add text without what has no width in it."""
        at = 0
        for unseen in UNSEEN.finditer(text):
            if unseen.start() > at:
                self._run(text[at : unseen.start()], start + at)
            at = unseen.end()
        if at < len(text):
            self._run(text[at:], start + at)

    # -- tags -------------------------------------------------------------------------------

    def _apply(self, effect: Effect, start: int) -> None:
        if effect.kind == "line":
            self._break(PARAGRAPH if self.pending >= LINE else LINE)
        elif effect.kind == "page":
            self._new_page(start)
        elif effect.kind == "text":
            self._run(effect.text, start)
        elif effect.kind == "words":
            self._of_attribute(effect, start)
        else:
            self._open(effect, start)

    def _of_attribute(self, effect: Effect, start: int) -> None:
        if self.hidden:
            return
        if effect.block:
            self._break(PARAGRAPH)
        elif not self.pending:
            self.pending = SPACE
        self._run(effect.text, start + effect.offset)
        self.pending = PARAGRAPH if effect.block else SPACE

    def _break(self, kind: int) -> None:
        """Ask for a break before the next text; at the start of a cell none is needed."""
        if self.cell_is_empty and (self.open_names["td"] or self.open_names["th"]):
            return
        self.pending = max(self.pending, kind)

    def _new_page(self, start: int) -> None:
        if self.hidden or self.last == "\f":
            return
        self.pending = LINE
        self._add("\f", start)
        self.pending = LINE

    def _open(self, effect: Effect, start: int) -> None:
        if effect.kind == "cell":
            self._end_element(_CELLS, frozenset({"table"}))
            self._place_cell(effect.columns, effect.rows)
            self._start_cell()
        elif effect.kind == "row":
            self._end_element(_CELLS, frozenset({"table"}))
            self._start_row()
        elif effect.block:
            self._break(PARAGRAPH)
        if effect.page_break:
            self._new_page(start)
        if self._has_to_be_kept(effect):
            self._push(effect, start)

    def _has_to_be_kept(self, effect: Effect) -> bool:
        """Whether the end of an element matters: it changes something, or hides one that does."""
        if effect.kind == "cell" or effect.hides or effect.frame or self.open_names[effect.name]:
            return True
        if effect.shows and self.hidden == BY_SIZE:
            return True
        changes_font = effect.font is not None and effect.font != self.font
        return changes_font or effect.name in _KEPT

    def _push(self, effect: Effect, start: int) -> None:
        self.stack.append(_Open(self, effect, start))
        self.open_names[effect.name] += 1
        if effect.font is not None:
            self.font = effect.font
        if effect.hides:
            self.hidden = max(self.hidden, effect.hides)
        elif effect.shows and self.hidden == BY_SIZE:
            self.hidden = 0
        self.pre = self.pre or effect.name == "pre"
        if effect.name == "table":
            self.row_has_text = False
            self.held = {}

    def _pop(self) -> None:
        top = self.stack.pop()
        self.open_names[top.name] -= 1
        if top.frame and self.length == top.length and not self.hidden:
            self._add(top.frame, top.place)
        self.font, self.hidden, self.pre = top.font, top.hidden, top.pre
        if top.name == "table":
            self.row_has_text = top.cell[1] or self.length > top.length
            self.cell_lines = top.cell[2] + 1
            self.row, self.column, self.held = top.grid

    def _close(self, effect: Effect) -> None:
        if effect.block:
            self._break(PARAGRAPH)
        name = effect.name
        if not self.open_names[name]:
            return
        barrier = frozenset() if name in _CROSS_CELLS else _CELLS
        self._end_element(frozenset({name}), barrier)
        if name in _CELLS:
            self.cell_is_empty = False
        elif name == "table":
            self.cell_is_empty = False
            self.pending = max(self.pending, PARAGRAPH)

    def _end_element(self, names: frozenset[str], barrier: frozenset[str]) -> None:
        """Close the innermost of these elements and all in it, unless a barrier is before it."""
        for back, element in enumerate(reversed(self.stack[-_MAX_SEARCH:]), 1):
            if element.name in names:
                for _ in range(back):
                    self._pop()
                return
            if element.name in barrier:
                return

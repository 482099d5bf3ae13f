"""Markup to text: one pass over the source, each character of the text with its place.

A tree would not tell where a value stands, and parsers that build one drop what is nested too
deep; this is a tokenizer that keeps just what reading needs: blocks, cells, symbol fonts, hidden
text, preformatted text. Any markup gives text; nothing is nested too deep.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..evidence import C1, decode_entity
from .fonts import Fonts, glyph

if TYPE_CHECKING:
    from ..submission.lines import WorkText

_TOKEN = re.compile(
    r"(?P<text>[^<&]+)"
    r"|(?P<tag><(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:]*)(?P<rest>[^<>]*)>)"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)"
    r"|(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?P<other><[!?\[][^<>]*>)"
    r"|(?P<char>[<&])",
    re.DOTALL,
)
_PRIVATE = re.compile(r"[\uf020-\uf0ff]")
_CONTROL = re.compile(r"[\x80-\x9f]")
_GAP = re.compile(r"[ \t\r\n\f\v]*[\t\r\n\f\v][ \t\r\n\f\v]*|[ ]{2,}")
_ATTRIBUTE = re.compile(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_BREAK_STYLE = re.compile(r"(?:page-break-(?:before|after)|break-(?:before|after))\s*:\s*(?:always|page)", re.I)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_SKIPPED = frozenset({"style", "script", "title", "ix:header", "ix:hidden"})
_PARAGRAPH = frozenset(
    "p div h1 h2 h3 h4 h5 h6 center ul ol dl blockquote table form pre li dt dd tr caption address"
    " article section header footer body fieldset".split()
)
_VOID = frozenset("br hr img input meta link wbr col area base page s c fn f1 f2 f3 f4 f5".split())
_CLOSES = {
    "p": ("p",),
    "li": ("li",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("td", "th", "tr"),
}
_CELL = frozenset({"td", "th"})
_SEPARATOR = {0: "", 1: " ", 2: "\t", 3: "\n", 4: "\n\n"}
SPACE, CELL, LINE, PARAGRAPH = 1, 2, 3, 4
_MAX_CLOSE_SEARCH = 500


@dataclass(slots=True)
class _Open:
    """An open element that changes how its text is read."""

    name: str
    font: str
    hidden: bool
    pre: bool


def _repaired(text: str) -> str:
    """Repair C1 controls, and private-use characters that stand for Wingdings."""
    if _PRIVATE.search(text):
        text = _PRIVATE.sub(lambda m: glyph("wingdings", m[0]), text)
    return text.translate(C1) if _CONTROL.search(text) else text


class MarkupReader:
    """Reads one document; :attr:`text` and :attr:`places` are the result."""

    def __init__(self, work: WorkText, start: int, end: int, *, preformatted: bool) -> None:
        """Prepare to read ``start:end`` of the work text."""
        self.source = work.text
        self.start, self.end = start, end
        self.parts: list[str] = []
        self.places = array("q")
        self.lengths: dict[int, int] = {}
        self.length = 0
        self.last = "\n"
        self.pending = self.gap = 0
        self.preformatted = preformatted
        self.fonts = Fonts(self.source[start:end] if not preformatted else "")
        self.stack: list[_Open] = []
        self.open_names: Counter[str] = Counter()
        self.font, self.hidden, self.pre = "", False, preformatted
        self.underlined = 0
        self.cell_is_empty = True
        self.row_has_text = False
        self.cell_lines = 1
        self.unclosed_comment = False
        self.deepest = 0
        self._here = start

    def read(self) -> str:
        """Return the text of the document."""
        skip_to = self.start
        for match in _TOKEN.finditer(self.source, self.start, self.end):
            if match.start() < skip_to:
                continue
            kind = match.lastgroup
            if kind == "text":
                self._text(match[0], match.start())
            elif kind == "entity":
                self._entity(match[0], match.start())
            elif match["name"]:
                skip_to = self._tag(match)
            elif kind == "comment":
                self._comment(match[0])
            elif kind == "char":
                self._text(match[0], match.start())
        return "".join(self.parts)

    # -- text -------------------------------------------------------------------------------

    def _entity(self, entity: str, start: int) -> None:
        char = decode_entity(entity)
        if char == entity:
            self._text(entity, start)
        elif len(char) == 1:
            self.lengths[start] = len(entity)
            self._text(char, start)
        else:  # a few entities are two characters
            self.lengths[start] = len(entity)
            self._text(char[0], start)

    def _text(self, text: str, start: int) -> None:
        if self.hidden:
            return
        if self.font and not text.isspace():
            text = "".join(glyph(self.font, c) for c in text)
        elif not text.isascii():
            text = _repaired(text)
        if self.pre:
            self._flush_and_add(text, start)
            return
        at = 0
        for gap in _GAP.finditer(text):
            self._add(text[at : gap.start()], start + at)
            self.pending = max(self.pending, SPACE)
            at = gap.end()
        self._add(text[at:], start + at)

    def _add(self, text: str, start: int) -> None:
        """Add text without its outer blanks; no-break blanks between two texts are a wide gap."""
        body = text.strip(" \xa0")
        if not body:
            self._blank(text, start)
            return
        left = len(text) - len(text.lstrip(" \xa0"))
        if left:
            self._blank(text[:left], start)
        self._flush_and_add(body, start + left)
        if left + len(body) < len(text):
            self._blank(text[left + len(body) :], start + left + len(body))

    def _blank(self, text: str, start: int) -> None:
        if self.underlined and "\xa0" in text:  # an empty underlined field reads as underscores
            self._flush_and_add("_" * len(text), start)
            return
        self.gap += text.count("\xa0")
        self.pending = max(self.pending, SPACE)

    def _flush_and_add(self, text: str, start: int) -> None:
        if self.pending:
            if separator := self._separator():
                self.parts.append(separator)
                self.places.extend([start] * len(separator))
                self.length += len(separator)
            self.pending = 0
        self.parts.append(text)
        self.last = text[-1]
        self.length += len(text)
        self.places.extend(range(start, start + len(text)))
        if self.cell_is_empty and not text.isspace():
            self.cell_is_empty, self.row_has_text = False, True

    def _separator(self) -> str:
        if not self.parts:
            return ""
        gap, self.gap = self.gap, 0
        if self.pending == SPACE:
            if self.last in "\n\t ":
                return ""
            return "\xa0" * min(gap, 8) if gap > 1 else " "
        return _SEPARATOR[self.pending]

    def _break(self, kind: int) -> None:
        """Ask for a break before the next text; at the start of a cell none is needed."""
        if self.open_names["td"] + self.open_names["th"] and self.cell_is_empty:
            return
        if kind >= LINE:
            self.cell_lines += 1
        self.pending = max(self.pending, kind)

    def _page_break(self) -> None:
        if self.hidden:
            return
        self.pending = LINE
        self._flush_and_add("\f", self._here)
        self.pending = LINE

    # -- tags -------------------------------------------------------------------------------

    def _tag(self, match: re.Match[str]) -> int:
        """Read a tag; return from where to go on (behind what is skipped whole)."""
        name = match["name"].lower()
        self._here = match.start()
        if match["close"]:
            self._end_tag(name)
            return match.end()
        if name in _SKIPPED and not self.preformatted:
            return self._skip(name, match.end())
        self._start_tag(name, match["rest"])
        return match.end()

    def _skip(self, name: str, start: int) -> int:
        """Return where a skipped element ends; one that has no end tag skips nothing."""
        lower_end = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE)
        found = lower_end.search(self.source, start, self.end)
        return found.end() if found else start

    def _start_tag(self, name: str, rest: str) -> None:
        if name == "page":
            self._page_break()
        elif name == "hr":
            self._page_break()
        elif name == "br":
            self._line_break()
        elif name in {"img", "input"}:
            self._picture(name, rest)
        elif name not in _VOID:
            self._open(name, rest)

    def _line_break(self) -> None:
        self._break(PARAGRAPH if self.pending >= LINE else LINE)

    def _open(self, name: str, rest: str) -> None:
        attributes = self._attributes(rest) if rest else {}
        if self.preformatted and not attributes:
            return
        for closed in _CLOSES.get(name, ()):
            if self.stack and self.stack[-1].name == closed:
                self._pop()
        if name in _CELL:
            self._start_cell()
        elif name == "tr":
            self._start_row()
        elif name in _PARAGRAPH:
            self._break(PARAGRAPH)
        style = attributes.get("style", "")
        if style and _BREAK_STYLE.search(style):
            self._page_break()
        if name == "u":
            self.underlined += 1
        self._push(name, attributes, style)

    def _push(self, name: str, attributes: dict[str, str], style: str) -> None:
        self.stack.append(_Open(name, self.font, self.hidden, self.pre))
        self.open_names[name] += 1
        self.deepest = max(self.deepest, len(self.stack))
        if attributes:
            font = self.fonts.of(attributes.get("face", ""), style, attributes.get("class", ""))
            self.font = self.font if font is None else font
            self.hidden = self.hidden or bool(_HIDDEN_STYLE.search(style))
        if name == "pre":
            self.pre = True

    def _pop(self) -> None:
        top = self.stack.pop()
        self.open_names[top.name] -= 1
        self.font, self.hidden, self.pre = top.font, top.hidden, top.pre
        if top.name == "u":
            self.underlined -= 1

    def _end_tag(self, name: str) -> None:
        if name in _PARAGRAPH:
            self._break(PARAGRAPH)
        if not self.open_names[name]:
            return
        for back, element in enumerate(reversed(self.stack[-_MAX_CLOSE_SEARCH:]), 1):
            if element.name == name:
                for _ in range(back):
                    self._pop()
                break
            if element.name in _CELL and name not in {"td", "th", "tr", "table", "body", "html"}:
                return
        if name in _CELL:
            self.cell_is_empty = False
        elif name == "table":
            self.cell_is_empty = False
            self.pending = max(self.pending, PARAGRAPH)

    def _start_cell(self) -> None:
        if self.row_has_text:
            self.pending = CELL if self.cell_lines == 1 else LINE
        self.cell_is_empty, self.cell_lines = True, 1

    def _start_row(self) -> None:
        self.pending = PARAGRAPH
        self.row_has_text = False
        self.cell_is_empty, self.cell_lines = True, 1

    def _picture(self, name: str, rest: str) -> None:
        attributes = self._attributes(rest)
        mark = self.fonts.picture(name, attributes, rest)
        if mark:
            self._add(mark, self._here)

    def _comment(self, comment: str) -> None:
        if not comment.endswith("-->"):
            self.unclosed_comment = True

    @staticmethod
    def _attributes(rest: str) -> dict[str, str]:
        if "=" not in rest:
            return {}
        return {
            m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(rest)
        }

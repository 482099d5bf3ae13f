"""Symbol fonts: which one is in force, and what its characters mean."""

from __future__ import annotations

import re
from functools import cache

from ..evidence import C1
from ..patterns import lazy
from ..tables import table

CHECKED, EMPTY, BULLET, UNKNOWN = "☒", "☐", "•", "⯑"

HIDDEN = lazy(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through",
    re.IGNORECASE,
)
_STYLE = lazy(r"<style\b[^<>]*>(.*?)</style\s*>", re.IGNORECASE | re.DOTALL)
_CLASS = lazy(r"\.([A-Za-z_][\w-]*)")
_FAMILY = lazy(r"font(?:-family)?\s*:\s*([^;}]*)", re.IGNORECASE)
_SETS_FAMILY = lazy(r"font-family|font\s*:", re.IGNORECASE)
_NAME = lazy(
    r"(?:itc )?zapf ?dingbats|monotype sorts|wingdings(?: ?[23])?|webdings|marlett|dingbats"
    r"|symbol\b",
    re.IGNORECASE,
)
_PRIVATE = lazy(r"[\uf020-\uf0ff]")
_CONTROL = lazy(r"[\x80-\x9f]")
_PICTURE_NOT = lazy(
    r"un-?\s?(?:checked|ticked|marked|selected)|\bnot?\s*(?:checked|ticked|marked|selected|x)"
    r"|empty|blank|open\s?box|box\s?open|checkbox_?(?:off|no)|☐|\[ ?\]",
    re.IGNORECASE,
)
_PICTURE_CHECKED = lazy(
    r"checked|\bcheck\b(?!\s*box)|tick(?:ed)?\b|\bx\b|\[x\]|\bchk|xbox|boxx|marked|selected"
    r"|checkbox_?(?:on|yes)|☒|☑",
    re.IGNORECASE,
)
_PICTURE_EMPTY = lazy(r"\bbox\b|check\s?box|square|\bo\b", re.IGNORECASE)


@cache
def marks(font: str) -> dict[str, str]:
    """Return character to CHECKED, EMPTY or BULLET of a symbol font (``plain``, ``lost``: any)."""
    source = table("marks")
    rows = source["fonts"].get(font) or source.get(font) or {}
    meaning = {"checked": CHECKED, "empty": EMPTY, "bullet": BULLET}
    return {char: meaning[name] for name, chars in reversed(rows.items()) for char in chars}


@cache
def glyph(font: str, char: str) -> str:
    r"""Return the mark for a character of a symbol font; UNKNOWN where no table has it.

    >>> glyph("wingdings", "ý"), glyph("wingdings 2", "£"), glyph("wingdings", "\uf0fe")
    ('☒', '☐', '☒')
    """
    if char.isspace():
        return char
    if "\uf000" <= char <= "\uf0ff":
        char = _byte(ord(char) - 0xF000)
    if char in marks("plain"):
        return marks("plain")[char]
    return marks(font).get(char, char if font == "symbol" else UNKNOWN)


def repaired(text: str) -> str:
    """Return text with C1 controls repaired, and with marks for private-use characters.

    Private-use characters stand for Wingdings where the font is lost.
    """
    if _PRIVATE.search(text):
        text = _PRIVATE.sub(lambda m: glyph("wingdings", m[0]), text)
    text = text.translate(C1) if _CONTROL.search(text) else text
    return text.translate(_DRAWN) if _IS_DRAWN.search(text) else text


_IS_DRAWN = lazy(r"[\u2010\u2011\u2500-\u257f]")
_DRAWN = dict.fromkeys(range(0x2500, 0x2580), "-") | {0x2010: "-", 0x2011: "-"}
_DRAWN |= dict.fromkeys(map(ord, "│┃║┆┇┊┋╎╏"), "\t")
"""Hyphens; lines that are drawn: upright ones part columns, all others are rules."""


def _byte(number: int) -> str:
    return bytes([number]).decode("cp1252", "replace") if number else " "


class Fonts:
    """The symbol fonts of one page: by attribute, inline style, or class of a style sheet."""

    def __init__(self, source: str) -> None:
        """Read the style sheets of the page."""
        self.classes: dict[str, str] = {}
        self.hidden: set[str] = set()
        for sheet in _STYLE.findall(source) if "<" in source[:5_000_000] else ():
            for rule in sheet.split("}"):
                selector, _, body = rule.partition("{")
                names = _CLASS.findall(selector)
                if font := self._font(" ".join(_FAMILY.findall(body))):
                    self.classes.update(dict.fromkeys(names, font))
                if HIDDEN.search(body):
                    self.hidden.update(names)

    def of(self, face: str, style: str, css_class: str) -> str | None:
        """Return the symbol font that an element sets; "" for a text font, None for no change."""
        family = face or " ".join(_FAMILY.findall(style))
        if family:
            font = self._font(family)
            return font if font or face or _SETS_FAMILY.search(style) else None
        if css_class and self.classes:
            for name in css_class.split():
                if name in self.classes:
                    return self.classes[name]
        return None

    @staticmethod
    def _font(family: str) -> str:
        match = _NAME.search(family)
        if not match:
            return ""
        name = match[0].lower()
        return str(table("marks")["aliases"].get(name, name))

    @staticmethod
    def picture(name: str, attributes: dict[str, str], rest: str) -> str:
        """Return the mark for an image or an input that stands for a box; "" for any other."""
        if name == "input":
            kind = attributes.get("type", "").lower()
            if kind not in {"checkbox", "radio"}:
                return ""
            return CHECKED if re.search(r"\bchecked\b", rest, re.IGNORECASE) else EMPTY
        label = attributes.get("alt") or attributes.get("src", "").rsplit(".", 1)[0]
        if _PICTURE_NOT.search(label):
            return EMPTY
        if _PICTURE_CHECKED.search(label):
            return CHECKED
        return EMPTY if _PICTURE_EMPTY.search(label) else ""

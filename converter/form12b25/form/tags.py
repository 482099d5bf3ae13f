"""What a tag does to the text: worked out once for each different tag of a page."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..patterns import lazy
from .fonts import EMPTY, HIDDEN, Fonts

_NAME = lazy(r"<(/?)([A-Za-z][A-Za-z0-9:]*)")
_ATTRIBUTE = lazy(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_NEW_PAGE = lazy(r"(?:page-)?break-(?:before|after)\s*:\s*(?:always|page)", re.IGNORECASE)
_BOXED = lazy(
    r"(?<![\w-])border\s*:(?!\s*(?:none|0|medium\s*none))[^;]*(?:solid|double|inset)", re.IGNORECASE
)
_LINED = lazy(r"border-bottom\s*:(?!\s*(?:none|0))[^;]*(?:solid|double)", re.IGNORECASE)
_FRAMED = frozenset({"td", "th", "span", "font"})
_BLOCKS = (
    frozenset({"p", "div", "center", "pre", "blockquote", "address", "form", "fieldset"})
    | {"h1", "h2", "h3", "h4", "h5", "h6"}
    | {"ul", "ol", "li", "dl", "dt", "dd"}
    | {"table", "caption", "tr"}
    | {"body", "article", "section", "header", "footer"}
)
_SKIPPED = frozenset({"style", "script", "title", "ix:header", "ix:hidden"})
_VOID = (
    frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base"})
    | {"page", "s", "c", "fn", "f1", "f2", "f3", "f4", "f5"}  # EDGAR's own
)
_STRUCK = frozenset({"s", "strike", "del"})
_RAISED = lazy(r"vertical-align\s*:\s*(?:super|top|text-top)\b", re.IGNORECASE)
_HIDDEN_ATTRIBUTE = lazy(
    r"""^<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*?\shidden(?=[\s/>=])""", re.IGNORECASE
)
_NO_SIZE = lazy(
    r"font-size\s*:\s*0+(?:\.0+)?(?:px|pt|r?em|ex|%|in|[cm]m)?\s*(?=[;!]|$)", re.IGNORECASE
)
_SIZE = lazy(r"font-size\s*:", re.IGNORECASE)
_PICTURED_HEADING = lazy(
    r"\s*(?:part\s*(?:i{1,3}|iv|[1-4])\b|form\s*12b-?25|notification\s*of\s*late\s*filing)",
    re.IGNORECASE,
)
_PICTURED_SIGNATURE = lazy(r"\s*/s/\s*\w", re.IGNORECASE)
_FIELDS = frozenset({"text", "tel", "email", "date", "number", ""})
BY_SIZE, FOR_GOOD = 1, 2
_BREAKS = {"page": "page", "hr": "page", "br": "line"}


class Effect(NamedTuple):
    """What a tag does.

    ``kind`` is none, text (a mark), words (of a picture or a field, ``offset`` behind the start of
    the tag), line, page, skip, unread (deleted text, or the mark of a footnote), close, cell, row,
    open, or inline: an element that at the most sets the font. ``hides`` is :data:`BY_SIZE` for
    text of no size, which an element in it may end (``shows``), or :data:`FOR_GOOD`.
    """

    kind: str
    name: str = ""
    block: bool = False
    page_break: bool = False
    font: str | None = None
    hides: int = 0
    shows: bool = False
    frame: str = ""
    text: str = ""
    offset: int = 0
    columns: int = 1
    rows: int = 1


NOTHING = Effect("none")
_known: dict[str, Effect] = {}
_MAX_KNOWN, _LONG_TAG = 20_000, 500


def cached_effect(tag: str, fonts: Fonts, *, markup: bool) -> Effect:
    """Return :func:`effect_of` a tag, remembered from page to page where no style sheet matters."""
    if not markup or fonts.classes or fonts.hidden or len(tag) > _LONG_TAG:
        return effect_of(tag, fonts, markup=markup)
    effect = _known.get(tag)
    if effect is None:
        if len(_known) >= _MAX_KNOWN:
            _known.clear()
        effect = _known[tag] = effect_of(tag, fonts, markup=True)
    return effect


def effect_of(tag: str, fonts: Fonts, *, markup: bool) -> Effect:
    """Return the effect of a tag; ``markup`` is False in plain text, where few tags are known.

    >>> effect_of("<BR>", Fonts(""), markup=True).kind
    'line'
    """
    match = _NAME.match(tag)
    if match is None:
        return NOTHING
    name = match[2].lower()
    if match[1]:
        return Effect("close", name, block=name in _BLOCKS)
    if name in _BREAKS:
        return Effect(_BREAKS[name], name)
    return _of_markup(name, tag, match.end(), fonts) if markup else NOTHING


def _of_markup(name: str, tag: str, name_end: int, fonts: Fonts) -> Effect:
    if name in _SKIPPED:
        return Effect("skip", name)
    if name in _STRUCK:
        return Effect("unread", name, hides=FOR_GOOD)
    attributes = _attributes(tag, name_end)
    if name in {"img", "input"}:
        mark = fonts.picture(name, attributes, tag)
        return Effect("text", name, text=mark) if mark else _worded(name, tag, attributes)
    if name in _VOID:
        return NOTHING
    effect = _element(name, attributes, fonts)
    if " hidden" in tag.lower() and _HIDDEN_ATTRIBUTE.match(tag):
        effect = effect._replace(
            hides=FOR_GOOD, kind="open" if effect.kind == "inline" else effect.kind
        )
    if effect.kind == "inline" and (name == "sup" or _RAISED.search(attributes.get("style", ""))):
        effect = effect._replace(kind="unread")
    return effect


def _worded(name: str, tag: str, attributes: dict[str, str]) -> Effect:
    """The words of a heading or a signature that is a picture, and of an answer in a field."""
    if name == "img":
        words = attributes.get("alt", "")
        heading = _PICTURED_HEADING.match(words)
        if not heading and not _PICTURED_SIGNATURE.match(words):
            return NOTHING
        return Effect("words", name, text=words, offset=tag.find(words), block=bool(heading))
    words = attributes.get("value", "")
    if attributes.get("type", "text").lower() not in _FIELDS or not words or "&" in words:
        return NOTHING
    return Effect("words", name, text=words, offset=tag.find(words))


def _attributes(tag: str, start: int) -> dict[str, str]:
    if tag.find("=", start) < 0:
        return {}
    found = _ATTRIBUTE.finditer(tag, start)
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in found}


def _element(name: str, attributes: dict[str, str], fonts: Fonts) -> Effect:
    style = attributes.get("style", "")
    css_class = attributes.get("class", "")
    kind = {"td": "cell", "th": "cell", "tr": "row"}.get(name, "open")
    effect = Effect(
        kind,
        name,
        block=name in _BLOCKS,
        page_break=bool(style) and _NEW_PAGE.search(style) is not None,
        font=fonts.of(attributes.get("face", ""), style, css_class) if attributes else None,
        hides=_hides(style, css_class, fonts),
        shows=bool(style) and _SIZE.search(style) is not None,
        frame=_frame(name, style),
    )
    if kind == "cell" and attributes:
        effect = effect._replace(
            columns=_span(attributes, "colspan"), rows=_span(attributes, "rowspan")
        )
    quiet = not (effect.block or effect.page_break or effect.hides or effect.frame)
    return effect._replace(kind="inline") if kind == "open" and quiet and name != "pre" else effect


def _hides(style: str, css_class: str, fonts: Fonts) -> int:
    if HIDDEN.search(style) or any(c in fonts.hidden for c in css_class.split()):
        return FOR_GOOD
    return BY_SIZE if style and _NO_SIZE.search(style) else 0


_SPAN_DIGITS = 2


def _span(attributes: dict[str, str], name: str) -> int:
    """How many columns or rows a cell spans: 1 to 99."""
    number = attributes.get(name, "").strip()
    return min(max(int(number), 1), 99) if number.isdecimal() and len(number) <= _SPAN_DIGITS else 1


def _frame(name: str, style: str) -> str:
    """How an element reads that turns out to be empty: an underlined field, an empty box."""
    if name == "u":
        return "___"
    if name in _FRAMED and style:
        if _BOXED.search(style):
            return EMPTY
        if _LINED.search(style):
            return "___"
    return ""

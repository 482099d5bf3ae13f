"""Where a value stands in its source file, and how the text there reads.

The rule that every evidence keeps: ``fold(visible(file[start:end])) == quote``, with 0-based,
end-exclusive code points of the decoded file.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from html.entities import html5

from .model import Evidence
from .patterns import lazy

C1 = {n: bytes([n]).decode("cp1252", "replace") for n in range(0x80, 0xA0)}
"""C1 control characters as the cp1252 characters that were meant (0x92 is a right quote)."""

_DROPPED = lazy(
    r"<!--.*?(?:-->|\Z)|<(style|script|title)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_INLINE = lazy(
    r"</?(?:a|abbr|acronym|b|bdo|big|cite|code|em|font|i|ins|ix:[a-z]+|kbd|s|small|span|strike"
    r"|strong|sub|sup|tt|u|var|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = lazy(r"<[!?/]?[A-Za-z\[][^<>]*>")
ENTITY = lazy(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
"""An entity of HTML; its semicolon may be missing."""
STRUCK = lazy(
    r"<(s|strike|del)\b[^<>]*>(?:(?!<(?:c|caption)\b).){0,4000}?</\1\s*>", re.IGNORECASE | re.DOTALL
)
"""Deleted text. A ``<S>`` that has no end, or columns in it, is EDGAR's mark of a table."""
_TAGS = r"\s{0,9}(?:<(?!/?(?:sup|br|td)\b)[^<>]{0,200}>\s{0,9}){0,4}"
NOTE_MARK = lazy(
    r"<(?:(sup)\b[^<>]*|(span|font)\b[^<>]*vertical-align\s*:\s*(?:super|top|text-top)\b[^<>]*)>"
    rf"{_TAGS}[(\[]?(?:[0-9]{{1,2}}|[a-wyz]|[*†‡§¶]{{1,3}})[)\]]?{_TAGS}</(?:\1|\2)\s*>(?!\s?[/\u2044])",
    re.IGNORECASE,
)
"""A mark of a footnote, raised: it is no digit of the number before it, and no part of a word."""
UNSEEN = lazy(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
"""Characters without width, soft hyphens and marks of direction."""

_IN_TAG = lazy(
    r"\A([^<>\"']*)[\"'][^<>]*>"  # from the value of a field on
    r"|<(?:input\b[^<>]*?\bvalue|img\b[^<>]*?\balt)\s*=\s*[\"'](?:([^<>\"']*)\Z"  # up to one
    r"|((?i:\s*/s/\s*\w[^<>\"']*))[\"'][^<>]*>)"
    r"|<input\b(?![^<>]*\btype\s*=\s*[\"']?(?:checkbox|radio|hidden|submit|button|image))[^<>]*?"
    r"\bvalue\s*=\s*[\"']([^<>\"']*)[\"'][^<>]*>",
    re.IGNORECASE,
)
"""What is visible of a field, or of a signature that is a picture: its value, or its words."""
_MORE_THAN_TAGS = lazy(
    r"<(?:!--|style|script|title|s\b|strike|del\b|sup|input|img)|vertical-align"
    r"|\A[^<>]*>|<[^<>]*\Z",
    re.IGNORECASE,
)
"""Whether there is more in a source than whole tags: one search instead of four."""
_NOT_PRINTED = lazy(r"[\x00-\x08\x0b\x0e-\x1f\x7f\u200b\u2060\ufeff\ufffe\uffff\xad]")
_CONTROL = lazy(r"[\x80-\x9f]")
_MAX_CODE_POINT = 0x10FFFF


@lru_cache(maxsize=1024)
def decode_entity(entity: str) -> str:
    """Return the character of an HTML entity, cp1252 numbers repaired; itself if unknown.

    >>> decode_entity("&amp;"), decode_entity("&#146;"), decode_entity("&nosuch;")
    ('&', '’', '&nosuch;')
    """
    name = entity[1:].rstrip(";")
    if name[0] != "#":
        char, rest = named_entity(entity)
        return char + rest
    digits = name[1:]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if number in C1:
        return C1[number]
    if not number or number > _MAX_CODE_POINT or 0xD800 <= number < 0xE000:  # noqa: PLR2004 surrogates
        return "\ufffd"
    return chr(number)


def named_entity(entity: str) -> tuple[str, str]:
    """Return the character of an entity's name, and what of the text behind it is none of it.

    As in HTML (section 13.2.5.73), old names need no semicolon, and end where the longest does.

    >>> named_entity("&copyright"), named_entity("&notin;"), named_entity("&notin")
    (('©', 'right'), ('∉', ''), ('¬', 'in'))
    """
    name = entity[1:]
    if name in html5:
        return html5[name], ""
    for length in range(len(name) - 1, 1, -1):
        if name[:length] in html5 and ";" not in name[:length]:
            return html5[name[:length]], name[length:]
    return entity, ""


def shortened(text: str, most: int = 80) -> str:
    """Return a text of at most so many characters, for a message.

    >>> shortened("a word and many more", 10)
    'a word an…'
    """
    return text if len(text) <= most else text[: most - 1] + "…"


def fold(text: str) -> str:
    r"""Return text in NFC, C1 controls repaired, other controls dropped, white space folded.

    >>> fold("  the\xa0 Registrant\x92s\n loss ")
    'the Registrant’s loss'
    """
    if not text.isascii():
        text = text.translate(C1) if _CONTROL.search(text) else text
        text = unicodedata.normalize("NFC", text)
    text = " ".join(text.split())  # str.split() knows the no-break space and the separators, too
    return text if text.isprintable() else " ".join(_NOT_PRINTED.sub("", text).split())


def visible(source: str) -> str:
    """Return what a reader sees of a piece of source: no tags, no comments, entities decoded.

    >>> visible("The <B>Registrant&#146;s</B> loss<BR>was")
    'The Registrant’s loss was'
    """
    if ">" in source or "<" in source:
        if _MORE_THAN_TAGS.search(source):
            source = _IN_TAG.sub(lambda m: f" {next((g for g in m.groups() if g), '')} ", source)
            source = _DROPPED.sub("", NOTE_MARK.sub("", STRUCK.sub("", source)))
        source = _TAG.sub(" ", _INLINE.sub("", source))
    return ENTITY.sub(lambda m: decode_entity(m[0]), source) if "&" in source else source


def make_evidence(
    text: str, document: int | str, start: int, end: int, field: str | None = None
) -> Evidence:
    """Quote ``text[start:end]``: raw in the header (which is no HTML), visible in a document.

    >>> make_evidence("CITY: RENO", "header", 6, 10).quote
    'RENO'
    """
    piece = text[start:end]
    quote = fold(piece if document == "header" else visible(piece))
    return Evidence(document=document, start=start, end=end, quote=quote, field=field)

"""Helpers of the tests: stories on disk, comparison, and a second reading of evidence."""

from __future__ import annotations

import difflib
import html
import json
import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

FILINGS = Path(__file__).parent / "filings"
STORIES = sorted(p.name for p in FILINGS.iterdir() if (p / "expect.json").exists())
LONG = {"reasonNarrative", "changeExplanation"}
QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})


def submission_of(story):
    return next((FILINGS / story).glob("submission.*"))


def expectation(story):
    return json.loads((FILINGS / story / "expect.json").read_text("utf-8"))


def plain(text):
    return " ".join(unicodedata.normalize("NFKC", text).translate(QUOTES).split())


def differences(want, got, path=""):
    """Yield where ``got`` lacks or contradicts the subset ``want``."""
    key = path.rsplit(".", 1)[-1]
    if isinstance(want, dict):
        for name, value in want.items():
            found = got.get(name) if isinstance(got, dict) else None
            yield from differences(value, found, f"{path}.{name}" if path else name)
    elif isinstance(want, list):
        yield from _list_differences(want, got, path)
    elif isinstance(want, str) and isinstance(got, str):
        same = _alike(want, got) if key in LONG or key == "text" else plain(want) == plain(got)
        if not same:
            yield f"{path}: want {want!r}, got {got!r}"
    elif want != got or type(want) is not type(got):
        yield f"{path}: want {want!r}, got {got!r}"


def _list_differences(want, got, path):
    got = got or []
    if path == "reportBoxes":
        boxes = {(b["form"], b["isTransitionReport"]): b for b in got}
        for box in want:
            name = (box["form"], box.get("isTransitionReport", False))
            yield from differences(
                box.get("checked"), boxes.get(name, {}).get("checked"), f"{path}{name}"
            )
        return
    if len(got) > len(want) and path != "documents":
        yield f"{path}: {len(got)} entries for {len(want)}: {got!r}"
    for i, value in enumerate(want):
        yield from differences(value, got[i] if i < len(got) else None, f"{path}.{i}")


def _alike(want, got):
    a, b = plain(want).split(), plain(got).split()
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.97


def value_at(document, path):
    for part in path.split("."):
        if isinstance(document, list):
            document = document[int(part)] if int(part) < len(document) else None
        else:
            document = (document or {}).get(part)
    return document


class VisibleText(HTMLParser):
    """What a reader sees, by the standard library's parser: a second opinion on our own."""

    INLINE = frozenset(
        [
            "a",
            "abbr",
            "acronym",
            "b",
            "bdo",
            "big",
            "cite",
            "code",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "tt",
            "u",
            "var",
            "wbr",
        ]
    )

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.skip = [], 0

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 the signature is the library's
        if tag in {"style", "script", "title"}:
            self.skip += 1
        if tag not in self.INLINE and not tag.startswith("ix:"):
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag in {"style", "script", "title"}:
            self.skip = max(0, self.skip - 1)
        if tag not in self.INLINE and not tag.startswith("ix:"):
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.skip:
            self.parts.append(data)


def second_opinion(piece):
    parser = VisibleText()
    parser.feed(piece)
    parser.close()
    return "".join(parser.parts)


def folded(text):
    text = unicodedata.normalize(
        "NFC", html.unescape("".join(f"&#{ord(c)};" if 0x80 <= ord(c) < 0xA0 else c for c in text))
    )
    text = re.sub(
        r"[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\ufffe\uffff\xad]", "", " ".join(text.split())
    )
    return " ".join(text.split())


def having(document, *keys):
    """Yield every object of a document that has these keys."""
    if isinstance(document, dict):
        if set(keys) <= document.keys():
            yield document
        for value in document.values():
            yield from having(value, *keys)
    elif isinstance(document, list):
        for value in document:
            yield from having(value, *keys)


def evidence_of(document):
    """Yield every evidence of a document."""
    return having(document, "document", "start", "end", "quote")


def decoded(data, encoding):
    if encoding == "utf-8+cp1252":
        return data.decode("utf-8", "form12b25-cp1252")
    return data.decode(encoding, "replace")

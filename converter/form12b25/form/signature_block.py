"""One signature block: the conformed signature, the typed name, the title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy
from ..records import draft
from .people import COMPANY, looks_like_title, plain, split_title

if TYPE_CHECKING:
    from .page import Piece

CONFORMED = lazy(
    r"/{1,2}\s?s\s?/{1,2}|(?<![\w/])s/(?=\s*[A-Z])|/s(?=\s+[A-Z])|\(signed\)", re.IGNORECASE
)
_LEAD = lazy(r"(?:by|per|signed|signature)\s*[:.]*[\s_]*", re.IGNORECASE)
BY = lazy(r"(?:by|per|signed)\b\s*[:.]*\s*", re.IGNORECASE)
NAME = lazy(r"(?:(?:print(?:ed)?|typed)?\s*name(?:\s*of\s*signer)?)\s*[:.]+\s*", re.IGNORECASE)
_TITLE = lazy(r"(?:title|its|capacity|position)\s*[:.]+\s*", re.IGNORECASE)
ROLE = lazy(
    r",?\s*(?:\(?\s*(?:its|the|as|a|an)\b.*"
    r"|(?:managing\s*|sole\s*|corporate\s*)*general\s*partners?\b.*"
    r"|depositor\b.*|trustee\b.*|administrator\b.*|managing\s*member.*"
    r"|limited\s*(?:liability\s*company|partnership)\b.*)$",
    re.IGNORECASE,
)
_GOES_ON = lazy(
    r"(?:\band|\bof|,|&|-|/|\bfor|\bthe"
    r"|chief|vice|accounting|financial|senior|executive|administrative|legal|assistant)\s*$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200
_TWICE = lazy(
    r"(?P<mark>/{1,2}\s?s\s?/{1,2})\s*(?P<name>\w[^,;]{4,40}?)\s+(?P=name)(?P<rest>\b.*)",
    re.IGNORECASE,
)
_CONTINUES = lazy(r"(?:and|of|for|to|the)\s|[-–—&]\s")


class Line(NamedTuple):
    """A piece of the block with its text, the date in it taken out."""

    piece: Piece
    text: str
    date: str | None = None

    @property
    def signed(self) -> bool:
        """Whether a conformed signature stands in the line."""
        return CONFORMED.search(self.text) is not None


@draft
class Block:
    """One signature being put together."""

    registrant: str | None = None
    signer: str | None = None
    title: str | None = None
    conformed: str | None = None
    date: str | None = None
    start: int = -1
    end: int = -1

    def take(self, line: Line) -> None:
        """Widen the block's place to that of a line."""
        self.start = line.piece.start if self.start < 0 else min(self.start, line.piece.start)
        self.end = max(self.end, line.piece.end)


def take_conformed(block: Block, line: Line) -> None:
    """Take a signed line: the signature as typed, and a title behind it."""
    match = CONFORMED.search(line.text)
    assert match is not None  # noqa: S101 the line is a signed one
    lead = _LEAD.sub("", line.text[: match.start()]).strip(" :,_")
    signed = re.sub(r"[\s_]+$", "", line.text[match.start() :].replace("_", " "))
    parts = re.split(r"\s*(?:,|\s[-–—]|\(|;)\s*", signed, maxsplit=1)
    if len(parts) > 1 and looks_like_title(parts[1]):
        signed, block.title = parts[0], parts[1].strip(" ,.)")
    if not re.search(r"\w", CONFORMED.sub("", signed)) and lead:
        signed = f"{lead} {signed}"
    if twice := _TWICE.match(signed):  # the typed name on the same line, and the title
        signed = f"{twice['mark']} {twice['name']}".strip()
        block.signer, block.title = twice["name"], twice["rest"].strip(" ,.") or block.title
    block.conformed = " ".join(signed.split()).strip(" ,")
    block.take(line)


def take_typed(block: Block, line: Line) -> bool:
    """Take a line as name or title; False where it is neither."""
    text = line.text
    if block.signer and plain(text) == plain(block.signer):
        return True
    if block.title is not None and len(block.title) > _LONGEST_TITLE:
        return False
    if match := _TITLE.match(text):
        block.title = _join(block.title, text[match.end() :])
    elif (match := NAME.match(text)) or (
        block.signer is None and (match := BY.match(text)) and match.end() < len(text)
    ):
        _signer(block, text[match.end() :])
    elif block.signer is None and not is_pure_title(text):
        _signer(block, text)
    elif _is_whole(block) and (is_company(text) or _is_note(block, line)):
        return False
    elif (
        block.title is None
        or goes_on(block.title)
        or looks_like_title(text)
        or _CONTINUES.match(text)
    ):
        block.title = _join(block.title, text)
    else:
        return False
    return True


def _is_whole(block: Block) -> bool:
    return block.title is not None and not goes_on(block.title)


def _is_note(block: Block, line: Line) -> bool:
    """A sentence in a paragraph of its own, as a note is that stands below a title."""
    gap = line.piece.page.text[block.end : line.piece.start]
    return "\n\n" in gap and line.text.endswith(".") and not is_company(line.text)


def is_pure_title(text: str) -> bool:
    """A title without a name before it."""
    return looks_like_title(text) and split_title(text)[1] is None


def _signer(block: Block, text: str) -> None:
    name, title = split_title(text.strip(' _,()"“”'))
    block.signer = name.strip(' "“”')
    if title:
        block.title = _join(block.title, title) if block.title is None else block.title


def _join(title: str | None, more: str) -> str:
    more = more.strip(" _,;")
    if re.fullmatch(r"\(.*\)", more) and title:
        return title
    if title:
        return f"{title} {more}".strip()
    return more[1:-1] if re.fullmatch(r"\([^()]*\)", more) else more


def goes_on(title: str) -> bool:
    """Return whether a title is not complete yet."""
    return _GOES_ON.search(title) is not None


def is_company(text: str) -> bool:
    """Return whether a line names a company, with its role behind it or without."""
    head = ROLE.sub("", BY.sub("", text)).strip(" ,")
    return bool(COMPANY.search(head))

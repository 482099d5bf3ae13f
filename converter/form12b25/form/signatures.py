"""The signature blocks: who signed, as what, for whom, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..records import draft
from ..dates import first_date
from ..model import Signature
from .addresses import is_state
from .people import looks_like_title, split_title

if TYPE_CHECKING:
    from .page import Page, Piece
    from .parts import Parts

_CONFORMED = re.compile(r"/{1,2}\s?s\s?/{1,2}|(?<![\w/])s/(?=\s*[A-Z])|/s(?=\s+[A-Z])|\(signed\)", re.IGNORECASE)
_LEAD = re.compile(r"(?:by|per|signed|signature)\s*[:.]*[\s_]*", re.IGNORECASE)
_BY = re.compile(r"(?:by|per|signed)\b\s*[:.]*\s*", re.IGNORECASE)
_NAME = re.compile(r"(?:(?:print(?:ed)?|typed)?\s*name(?:\s*of\s*signer)?)\s*[:.]+\s*", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|its|capacity|position)\s*[:.]+\s*", re.IGNORECASE)
_CAPTION = re.compile(
    r"[(\[]?\s*(?:signature|name|title|dated?|registrant|name\s*(?:and|&)\s*title(?:\s*of\s*\w+\s*\w*)?|(?:print|typed?)\s*(?:or\s*\w+\s*)?name(?:\s*and\s*title)?"
    r"|by|its|per|authorized\s*(?:signature|officer)|principal\s*executive\s*officer\s*of\s*registrant)\s*[)\]]?\s*[:.]*",
    re.IGNORECASE,
)
_DATED = re.compile(r"date[ds]?\b\s*(?:(?:this|as\s*of|on)\b)?\s*[:.]?\s*", re.IGNORECASE)
_SUFFIX = re.compile(
    r"\b(?:inc|incorporated|corp|corporation|company|co|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|trust|fund|partnership|plc|bank|n\.a|plan|bancorp|account|s\.a|n\.v|associates|partners|managers)\b\.?[,)]?\s*\Z",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r",?\s*(?:\(?\s*(?:its|the|as|a|an)\b.*|(?:managing\s*|sole\s*|corporate\s*)*general\s*partners?\b.*|depositor\b.*|trustee\b.*|administrator\b.*|managing\s*member.*|limited\s*(?:liability\s*company|partnership)\b.*)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\W*(?:page\s*)?[0-9]{1,3}(?:\s*of\s*[0-9]+)?\W*|signatures?", re.IGNORECASE)


_OPEN = re.compile(r"(?:(?:by|per)\s*[:.]*\s*)?(?:/s/|/s|s/)?|(?:name|title|its|date[ds]?)\s*:", re.IGNORECASE)
_CONTINUES = re.compile(r"(?:and|of|for|to|the)\s|[-–—&]\s")
_PLACE = re.compile(r"[A-Z][A-Za-z. ]+,\s*(?P<state>[A-Z][A-Za-z. ]+)")


class _Line(NamedTuple):
    """A piece of the block with its text, the date in it taken out."""

    piece: Piece
    text: str
    date: str | None = None

    @property
    def signed(self) -> bool:
        return _CONFORMED.search(self.text) is not None


def plain(name: str) -> str:
    """A name to be compared: letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def registrant_name(
    page: Page, parts: Parts, floor: int, known: frozenset[str]
) -> tuple[Piece | None, int]:
    """Return the name typed above the caption (or the clause), and where the text before it ends.

    ``known`` has the names of header and Part I, as :func:`plain` gives them.
    """
    anchor = parts.caption or parts.caused
    if anchor is None:
        return None, parts.signature[0]
    start = anchor[0]
    pieces = [p for p in page.pieces(floor, start) if re.search(r"\w", p.raw) and not _NUMBER.fullmatch(p.text)]
    name: Piece | None = None
    stop = start
    for piece in reversed(pieces[-5:]):
        if not _is_registrant(piece.text, known, captioned=parts.caption is not None):
            break
        if name is not None and not _goes_with(page, piece, name, stop, known):
            break
        name = piece.page_range(piece.start, name.end) if name and _one_name(piece, name, known) else (name or piece)
        stop = piece.start
    return name, stop


def date_above(page: Page, floor: int, stop: int) -> Piece | None:
    """A date that stands right above the registrant's name belongs to the signature."""
    pieces = [p for p in _pieces(page, max(floor, stop - 200), stop) if re.search(r"\w", p.raw)]
    if pieces and _DATED.match(pieces[-1].text) and first_date(pieces[-1].text):
        return pieces[-1]
    return None


def _goes_with(page: Page, piece: Piece, name: Piece, below: int, known: frozenset[str]) -> bool:
    """Names of several registrants, or one name on two lines, stand right above one another."""
    gap = page.text[piece.end : below]
    if "\f" in gap or gap.count("\n") > 3:  # noqa: PLR2004
        return False
    return plain(piece.text) in known or plain(piece.text + name.text) in known or bool(_SUFFIX.search(piece.text))


def _one_name(piece: Piece, name: Piece, known: frozenset[str]) -> bool:
    return plain(piece.text + name.text) in known


def _is_registrant(text: str, known: frozenset[str], *, captioned: bool) -> bool:
    if plain(text) in known or any(len(plain(text)) > 8 and plain(text) in k for k in known):  # noqa: PLR2004
        return True
    if len(text) > 150 or re.search(r"[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}|\bsee\s|\byes\b|[☒☐$%]", text):  # noqa: PLR2004
        return False
    if _SUFFIX.search(text):
        return True
    return captioned and not text.endswith((".", ":", ";", ","))


def read_signatures(
    page: Page, parts: Parts, name: Piece | None, known: frozenset[str], dated: Piece | None = None
) -> tuple[Signature, ...]:
    """Read the blocks behind the clause "has caused this notification to be signed"."""
    above = _lines(dated) if dated else []
    lines = above + [line for piece in _pieces(page, *parts.signature) for line in _lines(piece)]
    signed = [i for i, line in enumerate(lines) if line.signed]
    if signed:
        blocks = _signed_blocks(lines, signed, known)
    else:
        blocks = _unsigned_blocks(lines, known)
    dates = [line for line in lines if line.date]
    return tuple(
        _finish(page, block, i, len(blocks), dates, name, captioned=parts.caption is not None)
        for i, block in enumerate(blocks) if block.signer or block.conformed
    )


def _pieces(page: Page, start: int, end: int) -> list[Piece]:
    """The pieces of the block; a lone ``/s/`` or "By:" is joined to what stands right of it."""
    made: list[Piece] = []
    for piece in page.pieces(start, end):
        if made and made[-1].line == piece.line and _OPEN.fullmatch(made[-1].text):
            made[-1] = made[-1].page_range(made[-1].start, piece.end)
        else:
            made.append(piece)
    return made


def _lines(piece: Piece) -> list[_Line]:
    """Make lines of a piece; captions, page numbers and rules are left out."""
    text = piece.text.strip(" _")
    if not re.search(r"\w", text) or _CAPTION.fullmatch(text) or _NUMBER.fullmatch(text):
        return []
    place = _PLACE.fullmatch(text)
    if place and is_state(place["state"]):
        return []
    found = first_date(text)
    if found is None:
        return [_Line(piece, text)]
    rest = text[: found.start] + " " + text[found.end :]
    rest = _DATED.sub("", rest).strip(" ,;:._")
    if re.fullmatch(r"(?:this|the|as\s*of|day\s*of|on)?\W*", rest, re.IGNORECASE):
        return [_Line(piece, "", found.iso)]
    dated = _DATED.search(text)
    if _CONFORMED.search(rest) or (dated and len(rest) < 60):  # noqa: PLR2004
        lead = re.sub(r"\bthis\b\s*$", "", rest).strip(" ,;:")
        return [_Line(piece, lead, found.iso)]
    if len(rest) < 32 and re.search(r"[A-Z][a-z]+,?\s+[A-Z]", rest) and not _BY.match(rest):  # noqa: PLR2004 a place
        return [_Line(piece, "", found.iso)]
    return [_Line(piece, text)]


@draft
class _Block:
    """One signature being put together."""

    registrant: str | None = None
    signer: str | None = None
    title: str | None = None
    conformed: str | None = None
    date: str | None = None
    start: int = -1
    end: int = -1

    def take(self, line: _Line) -> None:
        self.start = line.piece.start if self.start < 0 else min(self.start, line.piece.start)
        self.end = max(self.end, line.piece.end)


def _signed_blocks(lines: list[_Line], signed: list[int], known: frozenset[str]) -> list[_Block]:
    blocks = []
    previous_end = 0
    for number, at in enumerate(signed):
        limit = signed[number + 1] if number + 1 < len(signed) else len(lines)
        block = _Block()
        _conformed(block, lines[at])
        end = _below(block, lines, at + 1, limit, known)
        block.registrant = _company_above(lines[previous_end:at], known)
        _date_of(block, [*lines[at:end], *reversed(lines[previous_end:at])], alone=len(signed) == 1)
        previous_end = end
        blocks.append(block)
    return blocks


def _conformed(block: _Block, line: _Line) -> None:
    match = _CONFORMED.search(line.text)
    assert match is not None  # noqa: S101 the line is a signed one
    lead = _LEAD.sub("", line.text[: match.start()]).strip(" :,_")
    signed = re.sub(r"[\s_]+$", "", line.text[match.start() :].replace("_", " "))
    parts = re.split(r"\s*(?:,|\s[-–—]|\(|;)\s*", signed, maxsplit=1)
    if len(parts) > 1 and looks_like_title(parts[1]):
        signed, block.title = parts[0], parts[1].strip(" ,.)")
    if not re.search(r"\w", _CONFORMED.sub("", signed)) and lead:
        signed = f"{lead} {signed}"
    block.conformed = " ".join(signed.split()).strip(" ,")
    block.take(line)


def _below(block: _Block, lines: list[_Line], start: int, limit: int, known: frozenset[str]) -> int:
    """Read the typed name and the title under a signature; return where the block ends."""
    at = start
    while at < limit:
        line = lines[at]
        if line.date and not line.text:
            at += 1
            continue
        if _opens_next(block, lines, at, limit, known):
            break
        if not _typed(block, line):
            break
        block.take(line)
        at += 1
    return at


def _opens_next(block: _Block, lines: list[_Line], at: int, limit: int, known: frozenset[str]) -> bool:
    """A company's name or a "By:" under a finished block opens the next one."""
    text = lines[at].text
    if plain(text) in known and (block.signer or block.title):
        return True
    more_to_come = limit < len(lines)
    if _BY.match(text) and block.signer and more_to_come:
        return True
    return more_to_come and bool(_SUFFIX.search(text)) and not (block.title and _goes_on(block.title)) and not looks_like_title(text)


def _typed(block: _Block, line: _Line) -> bool:
    """Take a line as name or title; False where it is neither."""
    text = line.text
    if block.signer and plain(text) == plain(block.signer):
        return True
    if match := _TITLE.match(text):
        block.title = _join(block.title, text[match.end() :])
    elif match := _NAME.match(text):
        _signer(block, text[match.end() :])
    elif block.signer is None and (match := _BY.match(text)) and match.end() < len(text):
        _signer(block, text[match.end() :])
    elif block.signer is None and not _is_pure_title(text):
        _signer(block, text)
    elif block.title is None or _goes_on(block.title) or looks_like_title(text) or _CONTINUES.match(text):
        if block.title is not None and _is_company(text) and not _goes_on(block.title):
            return False
        block.title = _join(block.title, text)
    else:
        return False
    return True


def _is_pure_title(text: str) -> bool:
    """A title without a name before it."""
    return looks_like_title(text) and split_title(text)[1] is None


def _signer(block: _Block, text: str) -> None:
    name, title = split_title(text.strip(" _,()\"“”"))
    block.signer = name.strip(" \"“”")
    if title:
        block.title = _join(block.title, title) if block.title is None else block.title


def _join(title: str | None, more: str) -> str:
    more = more.strip(" _,;")
    if re.fullmatch(r"\(.*\)", more) and title:
        return title
    if title:
        return f"{title} {more}".strip()
    return more[1:-1] if re.fullmatch(r"\([^()]*\)", more) else more


def _goes_on(title: str) -> bool:
    return bool(re.search(r"(?:\band|\bof|,|&|-|/|\bfor|\bthe|chief|vice|accounting|financial|senior|executive|administrative|legal|assistant)\s*$", title, re.IGNORECASE))


def _is_company(text: str) -> bool:
    head = _ROLE.sub("", _BY.sub("", text)).strip(" ,")
    return bool(_SUFFIX.search(head))


def _company_above(lines: list[_Line], known: frozenset[str]) -> str | None:
    """The company named above a signature; one that is known before any other."""
    names = [line.text.strip(" ,") for line in lines if line.text and not _BY.match(line.text)]
    for name in names:
        if plain(name) in known:
            return name
    companies = [name for name in names if _SUFFIX.search(name) and len(name) < 120]  # noqa: PLR2004
    return companies[0] if companies else None


def _date_of(block: _Block, lines: list[_Line], *, alone: bool) -> None:
    for line in lines:
        if line.date:
            block.date = line.date
            if alone:
                block.take(line)
            return


def _unsigned_blocks(lines: list[_Line], known: frozenset[str]) -> list[_Block]:
    """Without any ``/s/``: what stands behind "By:" or "Name:", else the first line like a name."""
    blocks: list[_Block] = []
    company: str | None = None
    for line in lines:
        text = line.text
        if not text:
            continue
        if (_is_company(text) or plain(text) in known) and not (blocks and blocks[-1].title and _goes_on(blocks[-1].title)):
            company = company or text
            continue
        opened = bool(_BY.match(text) and _BY.sub("", text)) or (bool(_NAME.match(text)) and not (blocks and blocks[-1].signer is None))
        if opened and (not blocks or blocks[-1].title or not _NAME.match(text)):
            blocks.append(_Block(registrant=company))
            company = None
        elif not blocks:
            if _ROLE.fullmatch(text) or looks_like_title(text) and split_title(text)[1] is None:
                continue
            blocks.append(_Block(registrant=company))
        if not _typed(blocks[-1], line):
            continue
        blocks[-1].take(line)
    for block in blocks:
        _date_of(block, lines, alone=len(blocks) == 1)
    return blocks


def _finish(
    page: Page,
    block: _Block,
    index: int,
    count: int,
    dates: list[_Line],
    name: Piece | None,
    *,
    captioned: bool,
) -> Signature:
    signer = block.signer
    if signer is None and block.conformed:
        signer = _CONFORMED.sub("", block.conformed).strip(" ,._\"“”")
    registrant = block.registrant if count > 1 or not captioned else None
    if registrant is None and name is not None:
        registrant = name.text
    date = block.date
    if len(dates) == count and count > 1:
        date = dates[index].date
    elif date is None and dates:
        date = dates[0].date
    return Signature(
        registrant_name=registrant or block.registrant,
        signer_name=signer or None,
        signer_title=block.title or None,
        signed_on=date,
        conformed_signature=block.conformed,
        evidence=page.cite(block.start, block.end),
    )

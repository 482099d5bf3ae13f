"""The signature blocks: who signed, as what, for whom, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..dates import first_date
from ..model import Signature
from .addresses import is_state
from .people import COMPANY, looks_like_title, plain, split_title
from .registrant_name import PAGE_NUMBER
from .signature_block import (
    BY,
    CONFORMED,
    NAME,
    ROLE,
    Block,
    Line,
    goes_on,
    is_company,
    take_conformed,
    take_typed,
)

if TYPE_CHECKING:
    from .page import Page, Piece
    from .parts import Parts

_CAPTION = re.compile(
    r"[(\[]?\s*(?:signature|name|title|dated?|registrant|name\s*(?:and|&)\s*title(?:\s*of\s*\w+\s*\w*)?|(?:print|typed?)\s*(?:or\s*\w+\s*)?name(?:\s*and\s*title)?"
    r"|by|its|per|authorized\s*(?:signature|officer)|principal\s*executive\s*officer\s*of\s*registrant)\s*[)\]]?\s*[:.]*",
    re.IGNORECASE,
)
_DATED = re.compile(r"date[ds]?\b\s*(?:(?:this|as\s*of|on)\b)?\s*[:.]?\s*", re.IGNORECASE)


_OPEN = re.compile(
    r"(?:(?:by|per)\s*[:.]*\s*)?(?:/s/|/s|s/)?|(?:name|title|its|date[ds]?)\s*:", re.IGNORECASE
)
_PLACE = re.compile(r"[A-Z][A-Za-z. ]+,\s*(?P<state>[A-Z][A-Za-z. ]+)")


def date_above(page: Page, floor: int, stop: int) -> Piece | None:
    """A date that stands right above the registrant's name belongs to the signature."""
    pieces = [p for p in _pieces(page, max(floor, stop - 200), stop) if re.search(r"\w", p.raw)]
    if pieces and _DATED.match(pieces[-1].text) and first_date(pieces[-1].text):
        return pieces[-1]
    return None


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
        for i, block in enumerate(blocks)
        if block.signer or block.conformed
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


def _lines(piece: Piece) -> list[Line]:
    """Make lines of a piece; captions, page numbers and rules are left out."""
    text = piece.text.strip(" _")
    if not re.search(r"\w", text) or _CAPTION.fullmatch(text) or PAGE_NUMBER.fullmatch(text):
        return []
    place = _PLACE.fullmatch(text)
    if place and is_state(place["state"]):
        return []
    found = first_date(text)
    if found is None:
        return [Line(piece, text)]
    rest = text[: found.start] + " " + text[found.end :]
    rest = _DATED.sub("", rest).strip(" ,;:._")
    if re.fullmatch(r"(?:this|the|as\s*of|day\s*of|on)?\W*", rest, re.IGNORECASE):
        return [Line(piece, "", found.iso)]
    dated = _DATED.search(text)
    if CONFORMED.search(rest) or (dated and len(rest) < 60):  # noqa: PLR2004
        lead = re.sub(r"\bthis\b\s*$", "", rest).strip(" ,;:")
        return [Line(piece, lead, found.iso)]
    if len(rest) < 32 and re.search(r"[A-Z][a-z]+,?\s+[A-Z]", rest) and not BY.match(rest):  # noqa: PLR2004 a place
        return [Line(piece, "", found.iso)]
    return [Line(piece, text)]


def _signed_blocks(lines: list[Line], signed: list[int], known: frozenset[str]) -> list[Block]:
    blocks = []
    previous_end = 0
    for number, at in enumerate(signed):
        limit = signed[number + 1] if number + 1 < len(signed) else len(lines)
        block = Block()
        take_conformed(block, lines[at])
        end = _below(block, lines, at + 1, limit, known)
        block.registrant = _company_above(lines[previous_end:at], known)
        _date_of(block, [*lines[at:end], *reversed(lines[previous_end:at])], alone=len(signed) == 1)
        previous_end = end
        blocks.append(block)
    return blocks


def _below(block: Block, lines: list[Line], start: int, limit: int, known: frozenset[str]) -> int:
    """Read the typed name and the title under a signature; return where the block ends."""
    at = start
    while at < limit:
        line = lines[at]
        if line.date and not line.text:
            at += 1
            continue
        if _opens_next(block, lines, at, limit, known):
            break
        if not take_typed(block, line):
            break
        block.take(line)
        at += 1
    return at


def _opens_next(
    block: Block, lines: list[Line], at: int, limit: int, known: frozenset[str]
) -> bool:
    """A company's name or a "By:" under a finished block opens the next one."""
    text = lines[at].text
    if plain(text) in known and (block.signer or block.title):
        return True
    more_to_come = limit < len(lines)
    if BY.match(text) and block.signer and more_to_come:
        return True
    return (
        more_to_come
        and bool(COMPANY.search(text))
        and not (block.title and goes_on(block.title))
        and not looks_like_title(text)
    )


def _company_above(lines: list[Line], known: frozenset[str]) -> str | None:
    """The company named above a signature; one that is known before any other."""
    names = [line.text.strip(" ,") for line in lines if line.text and not BY.match(line.text)]
    for name in names:
        if plain(name) in known:
            return name
    companies = [name for name in names if COMPANY.search(name) and len(name) < 120]  # noqa: PLR2004
    return companies[0] if companies else None


def _date_of(block: Block, lines: list[Line], *, alone: bool) -> None:
    for line in lines:
        if line.date:
            block.date = line.date
            if alone:
                block.take(line)
            return


def _unsigned_blocks(lines: list[Line], known: frozenset[str]) -> list[Block]:
    """Without any ``/s/``: what stands behind "By:" or "Name:", else the first line like a name."""
    blocks: list[Block] = []
    company: str | None = None
    for line in lines:
        text = line.text
        if not text:
            continue
        if (is_company(text) or plain(text) in known) and not (
            blocks and blocks[-1].title and goes_on(blocks[-1].title)
        ):
            company = company or text
            continue
        opened = bool(BY.match(text) and BY.sub("", text)) or (
            bool(NAME.match(text)) and not (blocks and blocks[-1].signer is None)
        )
        if opened and (not blocks or blocks[-1].title or not NAME.match(text)):
            blocks.append(Block(registrant=company))
            company = None
        elif not blocks:
            if ROLE.fullmatch(text) or (looks_like_title(text) and split_title(text)[1] is None):
                continue
            blocks.append(Block(registrant=company))
        if not take_typed(blocks[-1], line):
            continue
        blocks[-1].take(line)
    for block in blocks:
        _date_of(block, lines, alone=len(blocks) == 1)
    return blocks


def _finish(
    page: Page,
    block: Block,
    index: int,
    count: int,
    dates: list[Line],
    name: Piece | None,
    *,
    captioned: bool,
) -> Signature:
    signer = block.signer
    if signer is None and block.conformed:
        signer = CONFORMED.sub("", block.conformed).strip(' ,._"“”')
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

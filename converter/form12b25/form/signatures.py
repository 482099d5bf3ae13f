"""The signature blocks: who signed, as what, for whom, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..dates import first_date
from ..model import Signature
from ..patterns import lazy
from .addresses import is_state
from .people import COMPANY, looks_like_title, plain
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
    is_pure_title,
    take_conformed,
    take_typed,
)

if TYPE_CHECKING:
    from ..dates import FoundDate
    from .page import Page, Piece
    from .parts import Parts

_CAPTION = lazy(
    r"[(\[]?\s*(?:signature|name|title|dated?|registrant"
    r"|name\s*of\s*(?:the\s*)?(?:signator(?:y|ies)|signer)s?"
    r"|name\s*(?:and|&)\s*title(?:\s*of\s*\w+\s*\w*)?"
    r"|(?:print|typed?)\s*(?:or\s*\w+\s*)?name(?:\s*and\s*title)?"
    r"|by|its|per|authorized\s*(?:signature|officer)"
    r"|principal\s*executive\s*officer\s*of\s*registrant)\s*[)\]]?\s*[:.]*",
    re.IGNORECASE,
)
_DATED = lazy(r"date[ds]?\b\s*(?:(?:this|as\s*of|on)\b)?\s*[:.]?\s*", re.IGNORECASE)
_OPEN = lazy(
    r"(?:(?:by|per)\s*[:.]*\s*)?(?:/s/|/s|s/)?|(?:name|title|its|date[ds]?)\s*:", re.IGNORECASE
)
_PLACE = lazy(r"[A-Z][A-Za-z. ]+,\s*(?P<state>[A-Z][A-Za-z. ]+)")
_PLACE_BEFORE_DATE = lazy(r"[A-Z][a-z]+,?\s+[A-Z]")
_WORDS_OF_DATES = lazy(r"(?:this|the|as\s*of|day\s*of|on)?\W*", re.IGNORECASE)
_LONGEST_PLACE, _LONGEST_LINE, _LONGEST_NAME = 31, 59, 119


class _Shared(NamedTuple):
    """What the blocks of one form have in common; ``name`` is the one above the clause."""

    blocks: int
    dates: list[str | None]
    name: str | None
    captioned: bool


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
    blocks = _signed_blocks(lines, signed, known) if signed else _unsigned_blocks(lines, known)
    shared = _Shared(
        blocks=len(blocks),
        dates=[line.date for line in lines if line.date],
        name=name.text if name else None,
        captioned=parts.caption is not None,
    )
    return tuple(
        _signature(page, block, i, shared)
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
    """Make lines of a piece; captions, page numbers, rules and places are left out."""
    text = piece.text.strip(" _")
    if not re.search(r"\w", text) or _CAPTION.fullmatch(text) or PAGE_NUMBER.fullmatch(text):
        return []
    place = _PLACE.fullmatch(text)
    if place and is_state(place["state"]):
        return []
    found = first_date(text)
    return [_dated_line(piece, text, found) if found else Line(piece, text)]


def _dated_line(piece: Piece, text: str, found: FoundDate) -> Line:
    """Take a date out of a line, with the place before it; a date in a sentence is left."""
    rest = text[: found.start] + " " + text[found.end :]
    rest = _DATED.sub("", rest).strip(" ,;:._")
    if _WORDS_OF_DATES.fullmatch(rest):
        return Line(piece, "", found.iso)
    if CONFORMED.search(rest) or (_DATED.search(text) and len(rest) <= _LONGEST_LINE):
        lead = re.sub(r"\bthis\b\s*$", "", rest).strip(" ,;:")
        return Line(piece, lead, found.iso)
    short = len(rest) <= _LONGEST_PLACE
    is_place = short and _PLACE_BEFORE_DATE.search(rest) and not BY.match(rest)
    return Line(piece, "", found.iso) if is_place else Line(piece, text)


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
    companies = [name for name in names if COMPANY.search(name) and len(name) <= _LONGEST_NAME]
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
    for line in [line for line in lines if line.text]:
        last = blocks[-1] if blocks else None
        if _names_company(line.text, last, known):
            company = company or line.text
            continue
        opened = _opens_block(line.text, last)
        if last is None and not opened and _is_role(line.text):
            continue
        if last is None or opened:
            blocks.append(Block(registrant=company))
            company = None
        if take_typed(blocks[-1], line):
            blocks[-1].take(line)
    for block in blocks:
        _date_of(block, lines, alone=len(blocks) == 1)
    return blocks


def _names_company(text: str, last: Block | None, known: frozenset[str]) -> bool:
    """A company's name, unless the title above it goes on with it."""
    unfinished = last is not None and last.title is not None and goes_on(last.title)
    return (is_company(text) or plain(text) in known) and not unfinished


def _opens_block(text: str, last: Block | None) -> bool:
    """A "By:" opens a block; so does a "Name:", unless the block above it is not complete."""
    if BY.match(text) and BY.sub("", text):
        return True
    complete = last is None or bool(last.signer is not None and last.title)
    return NAME.match(text) is not None and complete


def _is_role(text: str) -> bool:
    return ROLE.fullmatch(text) is not None or is_pure_title(text)


# -- blocks to signatures --------------------------------------------------------------------


def _signature(page: Page, block: Block, index: int, shared: _Shared) -> Signature:
    return Signature(
        registrant_name=_registrant(block, shared),
        signer_name=_signer(block),
        signer_title=block.title or None,
        signed_on=_date(block, index, shared),
        conformed_signature=block.conformed,
        evidence=page.cite(block.start, block.end),
    )


def _registrant(block: Block, shared: _Shared) -> str | None:
    """The name above the clause, unless several companies sign, each under its own name."""
    own = block.registrant if shared.blocks > 1 or not shared.captioned else None
    return (shared.name if own is None else own) or block.registrant


def _signer(block: Block) -> str | None:
    """The typed name; without one, the conformed signature."""
    if block.signer is None and block.conformed:
        return CONFORMED.sub("", block.conformed).strip(' ,._"“”') or None
    return block.signer or None


def _date(block: Block, index: int, shared: _Shared) -> str | None:
    """A date for each of several blocks, in their order; else the block's own, or the first."""
    if len(shared.dates) == shared.blocks > 1:
        return shared.dates[index]
    return shared.dates[0] if block.date is None and shared.dates else block.date

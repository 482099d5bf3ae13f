"""Part I: the registrant as typed, whichever way captions and values stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..model import StatedRegistrant
from ..patterns import lazy
from ..records import draft
from .addresses import Place, read_place
from .captions import PartItem, read_items
from .columns import Values, pair_up
from .paragraphs import is_nothing
from .people import COMPANY, plain_name
from .registrant_name import PAGE_NUMBER
from .words import is_printed

if TYPE_CHECKING:
    from ..model import Evidence
    from .page import Page, Piece
    from .parts import Parts

_SUFFIX = lazy(
    r"(?:inc|incorporated|corp|corporation|co|company|llc|l\.l\.c|lp|l\.p|llp|l\.l\.p|ltd|limited"
    r"|plc|trust|fund|partnership|bancorp|holdings|n\.a|s\.a|n\.v|ag|gmbh|bank|plan)\.?[)\]]?",
    re.IGNORECASE,
)
_STREET_START = lazy(
    r"(?:p\.?\s?o\.?\s*(?:box|drawer)|post\s*office\s*box"
    r"|suite|ste\b|floor|room|unit|building|bldg|box\b|c/o|attn|attention"
    r"|[0-9]+(?:st|nd|rd|th)\s*floor|[0-9]+\s+[A-Z])",
    re.IGNORECASE,
)
_HEADING = lazy(
    r"[^\w\n]*p\s?(?:ar)?t\.?\s*[ivl1-5]{1,3}\b\W*(?:registra\w*\s*information\b)?", re.IGNORECASE
)
_SENTENCE = lazy(
    r"\b(?:former\s+name|name\s+of\s+the\s+registrant|principal\s+executive)\b", re.IGNORECASE
)
_LONGEST_LIST = 10_000
_AND = lazy(r"\s+and\s+|\s*;\s*(?:and\s+)?")
_WORD = lazy(r"[^\W_]")


@draft
class PartOne:
    """The registrants of Part I, with evidence."""

    stated_registrants: tuple[StatedRegistrant, ...] = ()
    evidence: list[Evidence] = []


def _is_no_value(text: str) -> bool:
    """Printed words of another part, or a question."""
    return text.endswith("?") or is_printed(text)


def _is_page_number(page: Page, piece: Piece) -> bool:
    """A number alone on its line."""
    if not PAGE_NUMBER.fullmatch(piece.raw):
        return False
    low = page.text.rfind("\n", 0, piece.start) + 1
    high = page.text.find("\n", piece.end)
    return page.text[low : high if high >= 0 else None].strip(" \t\xa0-") == piece.raw.strip(" -")


def read_part_one(page: Page, parts: Parts, filer_names: tuple[str, ...] = ()) -> PartOne:
    """Read Part I."""
    start, end = parts.part_1
    heading = _HEADING.match(page.text, start, end)
    start = heading.end() if heading else start
    items = read_items(
        [p for p in page.pieces(start, end) if _WORD.search(p.raw) and not _is_page_number(page, p)]
    )
    items = [i for i in items if i.field or not _is_no_value(i.piece.text)]
    found = pair_up(items) if any(i.field for i in items) else _without_captions(items)
    found = [v for values in found for v in _several(values, filer_names)]
    made = PartOne()
    registrants: list[StatedRegistrant] = []
    shared = _shared_address(found)
    for values in found:
        registrant = _registrant(page, {**shared, **values}, len(registrants), made)
        if registrant is not None:
            registrants.append(registrant)
    made.stated_registrants = tuple(registrants)
    return made


# -- captions and values to fields -----------------------------------------------------------


def _without_captions(items: list[PartItem]) -> list[Values]:
    """No captions: the name (lines without a digit), the street, and last the city line."""
    pieces = [i.piece for i in items]
    if not pieces:
        return []
    last = pieces[-1:] if len(pieces) > 1 and read_place(pieces[-1].text).postal_code else []
    middle = pieces[1 : len(pieces) - len(last)]
    street_at = next((i for i, p in enumerate(middle) if _is_street(p.text)), None)
    more, street = (
        (middle[:street_at], middle[street_at:]) if street_at is not None else ([], middle)
    )
    values = {"name": [pieces[0], *more], "address": street, "city": last}
    return [{k: v for k, v in values.items() if v}]


def _is_street(text: str) -> bool:
    return bool(re.search(r"[0-9]", text) or _STREET_START.match(text))


# -- several registrants ---------------------------------------------------------------------


def _several(values: Values, filer_names: tuple[str, ...]) -> list[Values]:
    """Part names that stand on one line joined by "and", or on lines of their own."""
    pieces = values.get("name", [])
    names = _joined_names(pieces, filer_names) or _stacked_names(pieces, filer_names)
    return [{**values, "name": [name]} for name in names] if len(names) > 1 else [values]


def _joined_names(pieces: list[Piece], filer_names: tuple[str, ...]) -> list[Piece]:
    if len(pieces) != 1 or len(pieces[0].raw) > _LONGEST_LIST:
        return []
    raw = pieces[0].raw
    names: list[Piece] = []
    start = 0
    for match in _AND.finditer(raw):
        left, right = raw[start : match.start()], raw[match.end() :]
        if _is_name(left, filer_names) and _is_name(right, filer_names):
            names.append(pieces[0].part(start, match.start()))
            start = match.end()
    return [*names, pieces[0].part(start, len(raw))] if names else []


def _is_name(text: str, filer_names: tuple[str, ...]) -> bool:
    """A text that is the name of a filer, or ends like a name of more than one word."""
    plain = plain_name(text)
    if any(plain == plain_name(name) for name in filer_names):
        return True
    words = text.split()
    return len(words) > 1 and _SUFFIX.fullmatch(words[-1]) is not None


def _stacked_names(pieces: list[Piece], filer_names: tuple[str, ...]) -> list[Piece]:
    if len(pieces) <= 1:
        return []
    known = {plain_name(name) for name in filer_names}
    if all(plain_name(p.text) in known for p in pieces):
        return pieces
    if all(_is_name(p.text, filer_names) for p in pieces) and len(filer_names) != 1:
        return pieces
    return []


def _shared_address(found: list[Values]) -> Values:
    """An address given once is the address of all."""
    keys = ("address", "city", "address+city", "city-only", "state-only", "zip-only")
    holders = [v for v in found if any(k in v for k in keys)]
    return {k: v for k, v in holders[0].items() if k in keys} if len(holders) == 1 else {}


# -- fields to a registrant ------------------------------------------------------------------


def _registrant(page: Page, values: Values, index: int, made: PartOne) -> StatedRegistrant | None:
    values = {**values, **{k: _without_notes(values[k]) for k in ("name", "former") if k in values}}
    name = _text(values.get("name", []))
    if name and _SENTENCE.search(name):  # captions and values in sentences
        name = None
    former = _text(values.get("former", []))
    street, place, street_pieces, city_pieces = _address(values)
    result = StatedRegistrant(
        name=name,
        former_name=former,
        street=street or None,
        city=place.city,
        state_or_country=place.state_or_country,
        postal_code=place.postal_code,
    )
    if not (name or street or place.city):
        return None
    cited = {
        "name": values.get("name", []) if name else [],
        "formerName": values.get("former", []) if former else [],
        "street": street_pieces if street else [],
        "city": city_pieces if place.city else [],
        "stateOrCountry": city_pieces if place.state_or_country else [],
        "postalCode": city_pieces if place.postal_code else [],
    }
    for key, pieces in cited.items():
        if pieces:
            start, end = pieces[0].start, max(p.end for p in pieces)
            made.evidence.append(page.cite(start, end, f"statedRegistrants.{index}.{key}"))
    return result


def _without_notes(pieces: list[Piece]) -> list[Piece]:
    """Leave out sentences in paragraphs of their own, as notes are that stand below a value."""
    for i, (before, piece) in enumerate(pairwise(pieces), 1):
        apart = "\n\n" in piece.page.text[before.end : piece.start]
        if apart and piece.text.endswith(".") and not COMPANY.search(piece.text):
            return pieces[:i]
    return pieces


def _text(pieces: list[Piece]) -> str | None:
    text = re.sub(r"^[-–—\s]+", "", " ".join(p.text for p in pieces)).strip(" _")
    return None if not text or is_nothing(text) else text


def _address(values: Values) -> tuple[str, Place, list[Piece], list[Piece]]:
    street_pieces = values.get("address", []) + values.get("address+city", [])
    city_pieces = values.get("city", [])
    cells = [values.get(k, []) for k in ("city-only", "state-only", "zip-only")]
    if not city_pieces and any(cells):
        city, state, code = (_text(c) for c in cells)
        place = Place(city, state, code)
        return _street(street_pieces), place, street_pieces, [p for c in cells for p in c]
    if _text(city_pieces) is None and street_pieces:
        return _street_with_city(street_pieces)
    city_pieces = _up_to_postal_code(city_pieces)
    place = read_place(_text(city_pieces) or "")
    street = _street(street_pieces)
    if place.before:
        street = f"{street}, {place.before}" if street else place.before
        street_pieces = street_pieces or city_pieces
    return street, place, street_pieces, city_pieces


def _up_to_postal_code(pieces: list[Piece]) -> list[Piece]:
    """A city line ends with its postal code; what follows is not of the address."""
    for i in range(1, len(pieces)):
        if read_place(_text(pieces[:i]) or "").postal_code:
            return pieces[:i]
    return pieces


def _street_with_city(pieces: list[Piece]) -> tuple[str, Place, list[Piece], list[Piece]]:
    """Street and city under one caption: in one line, or the city in the last."""
    last = read_place(pieces[-1].text)
    if len(pieces) > 1 and last.postal_code and not last.before:
        return _street(pieces[:-1]), last, pieces[:-1], pieces[-1:]
    place = read_place(_street(pieces))
    if place.before and (place.postal_code or place.state_or_country):
        return place.before, place, pieces, pieces
    return _street(pieces), Place(), pieces, []


def _street(pieces: list[Piece]) -> str:
    """Lines of a street: a comma between them, unless one only runs on in the next."""
    street = ""
    for piece in pieces:
        text = piece.text.strip(" ,-–—")
        if is_nothing(text):
            continue
        comma = street and _STREET_START.match(text)
        street = f"{street}, {text}" if comma else f"{street} {text}".strip()
    return street

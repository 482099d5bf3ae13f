"""Captions and values of Part I to fields: values above, below, beside, or block by block."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..patterns import lazy
from .addresses import read_place
from .people import COMPANY

if TYPE_CHECKING:
    from .captions import PartItem
    from .page import Piece

_SERIES = lazy(r"(?:\s+series)?\s+[0-9]{4}(?:-[0-9A-Z]{1,4})?\s*\Z", re.IGNORECASE)
_TWO = 2
_FEWEST = 3  # captions of a row that is about a registrant
Values = dict[str, list["Piece"]]
Pair = tuple[int, str, list["Piece"]]


def pair_up(items: list[PartItem]) -> list[Values]:
    """Return the values of each registrant: one set of captions each, side by side or stacked."""
    lines = _lines(items)
    first = next(i for i, line in enumerate(lines) if any(item.field for item in line))
    above = any(item.field is None for line in lines[:first] for item in line)
    beside = _side_by_side(lines)
    pairs = beside or (_value_above(lines) if above else _value_below(lines))
    if not above and not beside and not _city(pairs) and _city(over := _value_above(lines)):
        pairs = over  # the first caption has no value above it
    sets: list[Values] = [{}]
    base = 0
    for column, name, pieces in pairs:
        if name == "name" and column == 0 and "name" in sets[base]:
            base = len(sets)
        while len(sets) <= base + column:
            sets.append({})
        sets[base + column].setdefault(name, []).extend(pieces)
    return sets


def _side_by_side(lines: list[list[PartItem]]) -> list[Pair]:
    """Give the cells right of each caption to registrants side by side; one cell is for all."""
    rows = [
        (line[0].field, [item.piece for item in line[1:]])
        for line in lines
        if line[0].field and not any(item.field for item in line[1:])
    ]
    count = max((len(p) for field, p in rows if field == "name" and _are_names(p)), default=0)
    if count < _TWO:
        return []
    pairs: list[Pair] = []
    for field, pieces in rows:
        if field and len(pieces) in {1, count}:
            pairs += [(n, field, [pieces[n % len(pieces)]]) for n in range(count)]
    return sorted(pairs, key=lambda pair: pair[0])


def _are_names(pieces: list[Piece]) -> bool:
    """Return whether pieces are names of companies in cells of their own."""
    apart = all("\t" in a.page.text[a.end : b.start] for a, b in pairwise(pieces))
    return apart and all(COMPANY.search(_SERIES.sub("", piece.text)) for piece in pieces)


def _are_records(captions: list[str], rows: list[list[Piece]]) -> bool:
    """Return whether each row has a value for every caption of a whole registrant."""
    whole = "name" in captions and len(captions) >= _FEWEST
    return whole and all(len(row) == len(captions) for row in rows)


def _city(pairs: list[Pair]) -> bool:
    """Return whether what stands for the city is one, with its postal code."""
    return any(
        read_place(piece.text).postal_code is not None
        for _, name, pieces in pairs
        for piece in pieces
        if name.startswith("city")
    )


def _lines(items: list[PartItem]) -> list[list[PartItem]]:
    lines: list[list[PartItem]] = []
    for item in items:
        if lines and lines[-1][0].piece.line == item.piece.line:
            lines[-1].append(item)
        else:
            lines.append([item])
    return lines


def _value_above(lines: list[list[PartItem]]) -> list[Pair]:
    """Values stand above their captions (or left of them)."""
    pairs: list[Pair] = []
    waiting: list[list[Piece]] = []
    values_end = not any(item.field for item in lines[-1])
    for number, line in enumerate(lines):
        captions = [i.field for i in line if i.field and not i.field.endswith("~")]
        values = [i.piece for i in line if i.field is None]
        if not captions:
            if values:
                waiting.append(values)
            continue
        if values_end and not values and not waiting and captions != ["former"]:
            return pairs + _value_below(lines[number:])
        if values and not waiting:  # "caption value" after all
            waiting = [values]
            values = []
        pairs += _columns(captions, waiting)
        waiting = [values] if values else []
    if waiting and pairs and pairs[-1][1] == "address":
        pairs.append((0, "city", [p for row in waiting for p in row]))
    return pairs


def _value_below(lines: list[list[PartItem]]) -> list[Pair]:
    """Values stand right of their captions or below them, or below several captions."""
    pairs: list[Pair] = []
    captions: list[list[str]] = []
    rows: list[list[Piece]] = []
    beside = False
    for line in lines:
        for item in line:
            if item.field is None:
                beside = beside or (item is not line[0] and not rows)
                if rows and rows[-1][-1].line == item.piece.line:
                    rows[-1].append(item.piece)
                else:
                    rows.append([item.piece])
            elif not item.field.endswith("~"):
                if rows:
                    pairs += _below(captions, rows, beside=beside)
                    captions, rows, beside = [], [], False
                if captions and item is not line[0]:
                    captions[-1].append(item.field)
                else:
                    captions.append([item.field])
    return pairs + _below(captions, rows, beside=beside)


def _below(captions: list[list[str]], rows: list[list[Piece]], *, beside: bool) -> list[Pair]:
    """Give rows of values to the captions above them: a block to a block, else to the last."""
    if not captions or beside or len(captions) == 1 or any(len(c) > 1 for c in captions):
        return _columns(captions[-1], rows) if captions else []
    names = [c[0] for c in captions]
    if len(rows) < len(names):
        names = [name for name in names if name != "former"]
    if len(rows) < len(names):
        return [(0, names[-1], [p for row in rows for p in row])]
    pairs = [(0, name, list(row)) for name, row in zip(names, rows, strict=False)]
    pairs[-1][2].extend(p for row in rows[len(names) :] for p in row)
    return pairs


def _columns(captions: list[str], rows: list[list[Piece]]) -> list[Pair]:
    """Give values to the captions of one line, by order where they are as many."""
    if len(captions) == 1:
        return [(0, captions[0], [p for row in rows for p in row])]
    pairs: list[Pair] = []
    seen: dict[str, int] = {}
    flat = [p for row in rows for p in row]
    if len(rows) > 1 and len(set(captions)) == len(captions) and _are_records(captions, rows):
        return [
            (n, name, [row[i]]) for n, row in enumerate(rows) for i, name in enumerate(captions)
        ]
    for i, name in enumerate(captions):
        if all(len(row) == len(captions) for row in rows):
            values = [row[i] for row in rows]
        else:
            values = [flat[i]] if i < len(flat) else []
        column = seen.get(name, 0)
        seen[name] = column + 1
        pairs.append((column, name, values))
    return pairs

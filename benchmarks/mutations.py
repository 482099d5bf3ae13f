"""Mutators of filings: each takes bytes, and a source of chance, and returns other bytes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

WORDS = (
    b"PART IV PART_I [X] [ ] $ % ( ) Yes No /s/ Form 10-K <td> </td> <tr> <br> &nbsp; &#254; N/A "
    b"million billion compared to respectively $1e309 1,000,000,000,000 -0 0.1 24% ($5) <!-- --> "
    b"</TEXT> <TEXT> <DOCUMENT> </DOCUMENT> FORMER COMPANY: <table> </table> <s> </s> <sup>1</sup> "
    b"\xc2\xa0 \xe2\x80\x8b \xef\xbc\x91\xef\xbc\x92 \xd9\xa1\xd9\xa2 \x93 \x0c \t \x1c \xff"
).split(b" ")
NUMBER = re.compile(rb"[0-9]+")
LINE = re.compile(rb"[^\n]*\n")
TAG = re.compile(rb"<[^<>]{0,200}>")


def _place(data: bytes, rng: random.Random) -> int:
    return rng.randrange(len(data) + 1)


def _range(data: bytes, rng: random.Random, most: int = 400) -> tuple[int, int]:
    start = _place(data, rng)
    return start, min(len(data), start + rng.randrange(1, most))


def _one(pattern: re.Pattern[bytes], data: bytes, rng: random.Random) -> tuple[int, int]:
    found = list(pattern.finditer(data, *_range(data, rng, 4000)))
    return rng.choice(found).span() if found else _range(data, rng)


def flip_byte(data: bytes, rng: random.Random) -> bytes:
    """Another byte for one."""
    at = rng.randrange(len(data))
    return data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]


def delete_range(data: bytes, rng: random.Random) -> bytes:
    """A range is taken out."""
    start, end = _range(data, rng)
    return data[:start] + data[end:]


def repeat_range(data: bytes, rng: random.Random) -> bytes:
    """A range stands there several times."""
    start, end = _range(data, rng, 80)
    return data[:end] + data[start:end] * rng.randrange(1, 60) + data[end:]


def move_range(data: bytes, rng: random.Random) -> bytes:
    """A range stands elsewhere."""
    start, end = _range(data, rng)
    rest = data[:start] + data[end:]
    at = _place(rest, rng)
    return rest[:at] + data[start:end] + rest[at:]


def insert_word(data: bytes, rng: random.Random) -> bytes:
    """A word of the form, or a character that is odd."""
    at = _place(data, rng)
    return data[:at] + rng.choice(WORDS) + data[at:]


def cut_off(data: bytes, rng: random.Random) -> bytes:
    """The end is lost."""
    return data[: _place(data, rng)]


def cut_head(data: bytes, rng: random.Random) -> bytes:
    """The beginning is lost."""
    return data[_place(data, rng) :]


def other_number(data: bytes, rng: random.Random) -> bytes:
    """Another number for one."""
    start, end = _one(NUMBER, data, rng)
    odd = (b"0", b"-1", b"9" * 30, b"1e309", b"0." + b"1" * 40, b"1.2.3", b"00", b"2147483648")
    made = rng.choice((*odd, str(rng.randrange(10**8)).encode()))
    return data[:start] + made + data[end:]


def odd_digits(data: bytes, rng: random.Random) -> bytes:
    """Digits of another script."""
    start, end = _one(NUMBER, data, rng)
    return data[:start] + rng.choice(("١٢", "１２", "Ⅳ", "½", "²")).encode() + data[end:]


def swap_lines(data: bytes, rng: random.Random) -> bytes:
    """Two lines change places."""
    one, other = sorted((_one(LINE, data, rng), _one(LINE, data, rng)))
    if one[1] > other[0]:
        return data
    middle = data[one[1] : other[0]]
    return data[: one[0]] + data[slice(*other)] + middle + data[slice(*one)] + data[other[1] :]


def delete_line(data: bytes, rng: random.Random) -> bytes:
    """A line is lost."""
    start, end = _one(LINE, data, rng)
    return data[:start] + data[end:]


def delete_tag(data: bytes, rng: random.Random) -> bytes:
    """A tag is lost."""
    start, end = _one(TAG, data, rng)
    return data[:start] + data[end:]


def repeat_tag(data: bytes, rng: random.Random) -> bytes:
    """A tag stands there many times."""
    start, end = _one(TAG, data, rng)
    return data[:end] + data[start:end] * rng.randrange(1, 200) + data[end:]


def other_line_ends(data: bytes, rng: random.Random) -> bytes:
    """Other line ends, everywhere."""
    return data.replace(b"\n", rng.choice((b"\r\n", b"\r", b"\n\n", b" ", "\u2028".encode())))


def other_encoding(data: bytes, rng: random.Random) -> bytes:
    """The same text in another encoding, or with bytes that are none of it."""
    text = data.decode("utf-8", "replace")
    name = rng.choice(("utf-16", "utf-8-sig", "cp1252", "latin-1"))
    return text.encode(name, "replace")


def odd_spaces(data: bytes, rng: random.Random) -> bytes:
    """Some blanks are none, or wide, or without width."""
    start, end = _range(data, rng, 600)
    odd = rng.choice(("\u00a0", "\u200b", "\u2009", "", "  ", "\t")).encode()
    return data[:start] + data[start:end].replace(b" ", odd) + data[end:]


def other_case(data: bytes, rng: random.Random) -> bytes:
    """A range in capitals, or without any."""
    start, end = _range(data, rng, 900)
    piece = data[start:end]
    return data[:start] + rng.choice((piece.upper(), piece.lower())) + data[end:]


def escape_range(data: bytes, rng: random.Random) -> bytes:
    """A range as numbers of entities, some without a semicolon."""
    start, end = _range(data, rng, 40)
    semicolon = rng.choice((b";", b""))
    made = b"".join(b"&#%d" % byte + semicolon for byte in data[start:end])
    return data[:start] + made + data[end:]


def join_filings(data: bytes, rng: random.Random) -> bytes:
    """The end of the filing behind all of it."""
    return data + data[_place(data, rng) :]


def many_blanks(data: bytes, rng: random.Random) -> bytes:
    """A run of blanks, lines or rules."""
    at = _place(data, rng)
    unit = rng.choice((b" ", b"\n", b"\t", b"_", b"-", b". ", b"<br>", b"&nbsp;"))
    return data[:at] + unit * rng.randrange(100, 4000) + data[at:]


MUTATORS = (
    flip_byte,
    delete_range,
    repeat_range,
    move_range,
    insert_word,
    cut_off,
    cut_head,
    other_number,
    odd_digits,
    swap_lines,
    delete_line,
    delete_tag,
    repeat_tag,
    other_line_ends,
    other_encoding,
    odd_spaces,
    other_case,
    escape_range,
    join_filings,
    many_blanks,
)

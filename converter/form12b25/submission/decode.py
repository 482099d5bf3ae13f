"""Bytes to text: UTF-8 or Windows-1252, recognized by the bytes alone."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from ..problems import FilingError, problem

if TYPE_CHECKING:
    from ..model import Problem

_BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\xd0\xcf\x11\xe0",
)


class Decoded(NamedTuple):
    """The text of a file. One code point for each byte where the encoding is cp1252."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode_text(data: bytes) -> Decoded:
    """Decode a submission; raise :class:`FilingError` where it is no text.

    >>> decode_text("Société".encode("cp1252"))[:2]
    ('Société', 'cp1252')
    """
    if not data.strip():
        raise FilingError("empty", "the file is empty")
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return Decoded(data.decode("utf-16", "replace"), "utf-16")
    if data.startswith(_BINARY) or b"\x00" in data[:4096]:
        raise FilingError("binary", "the file is binary, not an EDGAR submission")
    try:
        encoding = "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return _decode_cp1252(data)
    return Decoded(text, "ascii" if text.isascii() and encoding == "utf-8" else encoding)


def _decode_cp1252(data: bytes) -> Decoded:
    """Decode cp1252, or UTF-8 with stray bytes of it (a header and a body from two sources)."""
    mended = data.decode("utf-8", _REPAIR)
    stray = len(_stray(data))
    if len(data) - len(mended) > 2 * stray:  # more bytes belong to good sequences than are stray
        note = problem("mixed-encoding", f"{stray} bytes of a UTF-8 file are Windows-1252")
        return Decoded(mended, "utf-8+cp1252", (note,))
    text = data.decode("cp1252", "replace")
    lost = text.count("\ufffd")
    if not lost:
        return Decoded(text, "cp1252")
    note = problem("undefined-bytes", f"{lost} bytes are no character of Windows-1252")
    return Decoded(text, "cp1252", (note,))


def _stray(data: bytes) -> list[str]:
    return [c for c in data.decode("utf-8", "surrogateescape") if "\udc80" <= c <= "\udcff"]


def _repair(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)  # noqa: S101 the codec calls it for decoding only
    return error.object[error.start : error.start + 1].decode("cp1252", "replace"), error.start + 1


_REPAIR = "form12b25-cp1252"
codecs.register_error(_REPAIR, _repair)

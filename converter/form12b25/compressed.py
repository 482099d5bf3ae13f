"""Compressed files with one submission in them: gzip, Zstandard, and zip with one member."""

from __future__ import annotations

import io
import sys
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, Any, cast

from .problems import FilingError

if TYPE_CHECKING:
    from collections.abc import Callable

_GZIP, _ZSTD, _ZIP = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PK\x03\x04"
_UNREAD = {
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "7-Zip",
    b"PK\x05\x06": "an empty zip archive",
    b"\x1f\x9d": "compress",
    b"Rar!": "RAR",
}
_CHUNK = 1 << 20


def decompressed(data: bytes, name: str | None, most: int) -> tuple[bytes, str | None]:
    """Return the bytes of a compressed file and the name of what is in it; others as they are.

    At most ``most`` + 1 bytes are returned, however much there are (a bomb is not unpacked).

    Raises :class:`~form12b25.problems.FilingError` (reason ``compressed``) for what is compressed
    and cannot be read: another format, an archive of several files, a broken one, or Zstandard
    without the extra ``zstd``.

    >>> import gzip
    >>> decompressed(gzip.compress(b"some"), "a.txt.gz", 100)
    (b'some', 'a.txt')
    """
    if data.startswith(_GZIP):
        return _unpacked(_gunzipped, data, most), _without(name, ".gz")
    if data.startswith(_ZSTD):
        return _unpacked(_from_zstd, data, most), _without(name, ".zst")
    if data.startswith(_ZIP):
        return _from_zip(data, most)
    for magic, kind in _UNREAD.items():
        if data.startswith(magic):
            raise FilingError("compressed", f"compressed, not read: {kind}")
    return data, name


def is_compressed(data: bytes) -> bool:
    r"""Return whether bytes begin as those of a compressed file do.

    >>> is_compressed(b"PK\x03\x04"), is_compressed(b"<SEC-DOCUMENT>")
    (True, False)
    """
    return data.startswith((_GZIP, _ZSTD, _ZIP, *_UNREAD))


def stem_of(name: str) -> str:
    """Return the name of a file without the suffixes of compression and of its type.

    >>> stem_of("full-submission.txt"), stem_of("0001.nc.gz"), stem_of("README")
    ('full-submission', '0001', 'README')
    """
    for suffix in (".gz", ".zst"):
        name = _without(name, suffix) or name
    return PurePosixPath(name).stem


def _without(name: str | None, suffix: str) -> str | None:
    if name is not None and name.lower().endswith(suffix) and len(name) > len(suffix):
        return name[: -len(suffix)]
    return name


def _unpacked(unpack: Callable[[bytes, int], bytes], data: bytes, most: int) -> bytes:
    try:
        return unpack(data, most)
    except (EOFError, OSError, ValueError, zlib.error) as error:
        raise FilingError("compressed", f"compressed, and broken: {error}") from error


def _gunzipped(data: bytes, most: int) -> bytes:
    """A file of gzip may have several members, one after the other (RFC 1952, section 2.2)."""
    out = bytearray()
    while data.startswith(_GZIP) and len(out) <= most:
        member = zlib.decompressobj(wbits=31)
        out += member.decompress(data, most + 1 - len(out))
        while not member.eof and member.unconsumed_tail and len(out) <= most:
            out += member.decompress(member.unconsumed_tail, most + 1 - len(out))
        if not member.eof and len(out) <= most:
            raise EOFError("it ends too early")
        data = member.unused_data
    return bytes(out)


def _from_zstd(data: bytes, most: int) -> bytes:
    module = zstd()
    try:
        with module.ZstdFile(io.BytesIO(data)) as stream:
            return bytes(stream.read(most + 1))
    except module.ZstdError as error:
        raise ValueError(str(error)) from error


def zstd_stream(raw: IO[bytes]) -> IO[bytes]:
    """Open Zstandard (RFC 8878) bytes to be read; raise FilingError without the extra ``zstd``."""
    return cast("IO[bytes]", zstd().ZstdFile(raw))


def zstd() -> Any:
    """Return the module of Python 3.14, or its backport.

    Raises :class:`~form12b25.problems.FilingError` (reason ``compressed``) where there is none.
    """
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd as module
        else:
            from backports import zstd as module
    except ImportError as error:
        message = "compressed, not read: Zstandard needs the extra zstd of form12b25"
        raise FilingError("compressed", message) from error
    return module


def _from_zip(data: bytes, most: int) -> tuple[bytes, str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            if len(members) != 1:
                message = f"compressed, not read: a zip archive of {len(members)} files"
                raise FilingError("compressed", message)
            with archive.open(members[0]) as stream:
                return stream.read(most + 1), PurePosixPath(members[0].filename).name
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise FilingError("compressed", f"compressed, and broken: {error}") from error

"""Archives, read as streams: EDGAR's daily feeds, zip files, compressed files.

Nothing is unpacked to disk, so no name of a member decides where anything is written. A member that
grows beyond all measure (a bomb) is refused before it is read to its end.
"""

from __future__ import annotations

import gzip
import re
import tarfile
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, Any, cast

from . import zstd
from .item import MAX_BYTES, SUFFIXES, TOO_LARGE, Input

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".zst")
_TARS = (".tar", ".tar.gz", ".tgz", ".tar.zst")
_BROKEN = (EOFError, OSError, tarfile.TarError, zipfile.BadZipFile, zlib.error, RuntimeError)
_GREATEST_RATIO = 250
"""Text shrinks to a twentieth; what shrinks more than this is a bomb."""
_SMALL = 1024 * 1024


def members(path: Path) -> Iterator[Input]:
    """Yield the submissions of an archive, or the one of a compressed file.

    What cannot be read to its end is an input with a refusal: nothing is passed over in silence.
    """
    name = path.name.lower()
    broken: tuple[type[Exception], ...] = (
        (*_BROKEN, *zstd.broken()) if name.endswith(".zst") else _BROKEN
    )
    try:
        if name.endswith(".zip"):
            yield from _zip(path)
        elif name.endswith(_TARS):
            yield from _tar(path)
        else:
            yield _single(path)
    except broken as error:
        message = f"the archive cannot be read to its end: {error or type(error).__name__}"
        yield Input(str(path), stem=stem_of(path.name), refusal=("unreadable", message))


def stem_of(name: str) -> str:
    """Return what names the output of a member: no folder, no odd character.

    >>> stem_of("../../etc/0001.nc"), stem_of("a:b.txt"), stem_of("x.txt.gz")
    ('0001', 'a_b', 'x')
    """
    last = PurePosixPath(name.replace("\\", "/")).name
    for suffix in (".gz", ".zst"):
        last = last.removesuffix(suffix)
    stem = re.sub(r"[^\w.-]+", "_", PurePosixPath(last).stem).strip(".")
    return stem or "unnamed"


def _zip(path: Path) -> Iterator[Input]:
    with zipfile.ZipFile(path) as archive:
        for info in sorted(archive.infolist(), key=lambda info: info.filename):
            if info.is_dir() or not _is_submission(info.filename):
                continue
            made = _named(path, info.filename, info.compress_size)
            if info.file_size > MAX_BYTES or _is_bomb(info.file_size, info.compress_size):
                yield made._replace(refusal=TOO_LARGE)
                continue
            with archive.open(info) as stream:
                yield _read(made, stream)


def _tar(path: Path) -> Iterator[Input]:
    with (
        path.open("rb") as raw,
        _decompressed(path, raw) as stream,
        tarfile.open(fileobj=stream, mode="r|") as archive,
    ):
        begin = 0
        for info in archive:
            if not info.isfile() or not _is_submission(info.name):
                continue
            content = archive.extractfile(info) if info.size <= MAX_BYTES else None
            made = _named(path, info.name, raw.tell() - begin)
            begin = raw.tell()
            yield made._replace(refusal=TOO_LARGE) if content is None else _read(made, content)


def _single(path: Path) -> Input:
    made = Input(str(path), stem=stem_of(path.name), weight=path.stat().st_size)
    with path.open("rb") as raw, _decompressed(path, raw) as stream:
        return _read(made, stream)


class _Bounded:
    """A stream that gives no more than so many times what its file has."""

    def __init__(self, stream: IO[bytes], greatest: int) -> None:
        self.stream = stream
        self.left = greatest

    def read(self, size: int = -1) -> bytes:
        data = self.stream.read(size)
        self.left -= len(data)
        if self.left < 0:
            raise OSError("it grows beyond all measure")
        return data


@contextmanager
def _decompressed(path: Path, raw: IO[bytes]) -> Iterator[IO[bytes]]:
    name = path.name.lower()
    greatest = _SMALL + _GREATEST_RATIO * path.stat().st_size
    with ExitStack() as stack:
        stream: Any = raw
        if name.endswith((".gz", ".tgz")):
            stream = stack.enter_context(gzip.GzipFile(fileobj=raw))
        elif name.endswith(".zst"):
            stream = stack.enter_context(zstd.decompressed(raw))
        yield cast("IO[bytes]", _Bounded(stream, greatest))


def _read(made: Input, stream: IO[bytes]) -> Input:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return made._replace(refusal=TOO_LARGE)
    return made._replace(data=data)


def _named(path: Path, member: str, weight: int) -> Input:
    return Input(f"{path}!{member}", stem=stem_of(member), weight=weight)


def _is_submission(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in SUFFIXES


def _is_bomb(size: int, packed: int) -> bool:
    return size > _SMALL and size > _GREATEST_RATIO * max(packed, 1)

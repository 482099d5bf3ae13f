"""Archives, read as streams: EDGAR's daily feeds (``.nc.tar.gz``), other tar files, zip files.

Nothing is unpacked to disk, so no name of a member decides where anything is written. A member, or
an archive, that grows beyond all measure (a bomb) is refused before it is read to its end.
"""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, cast

from ..compressed import is_compressed, zstd_stream
from ..patterns import lazy
from ..problems import FilingError
from .item import MAX_BYTES, SUFFIXES, TOO_LARGE, Input, limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Picks = Callable[[bytes], bool]

TARS = (".tar", ".tar.gz", ".tgz", ".tar.zst")
HEAD = 8192
"""So many bytes say what a submission is: accession number and form type."""
_BROKEN = (
    EOFError,
    OSError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    ValueError,
)
_GREATEST_RATIO = 250
"""Text shrinks to a twentieth; what shrinks more than this is a bomb."""
_SMALL = 1024 * 1024
_ODD = lazy(r'[\x00-\x1f<>:"|?*\x7f]+')


def is_archive(path: Path) -> bool:
    """Return whether a file is an archive, by its name; a zip of one file is that file."""
    name = path.name.lower()
    if name.endswith(".zip"):
        try:
            with zipfile.ZipFile(path) as archive:
                return len([info for info in archive.infolist() if not info.is_dir()]) > 1
        except _BROKEN:
            return False
    return name.endswith(TARS)


def members(path: Path, below: Path, picks: Picks) -> Iterator[Input]:
    """Yield the submissions of an archive that are picked by their heads, in its order.

    ``below`` is the folder of what is read of it. Members with other suffixes than those of
    submissions, and hidden ones, are passed over. What cannot be read to its end is an input with
    a refusal: nothing is lost in silence.
    """
    with path.open("rb") as raw:
        yield from members_of(raw, str(path), path.stat().st_size, below, picks)


def members_of(raw: IO[bytes], shown: str, size: int, below: Path, picks: Picks) -> Iterator[Input]:
    """Yield the submissions of an archive of so many bytes that is open already."""
    name = shown.rpartition("/")[2].lower()
    read = _zip(raw, shown, picks) if name.endswith(".zip") else _tar(raw, shown, size, picks)
    try:
        for found in read:
            yield found._replace(below=below / found.below)
    except Exception as error:
        if not (refusal := _refusal(error)):
            raise
        reason, message = refusal
        message = f"the archive cannot be read to its end: {message}"
        yield Input(shown, None, below / shown.rpartition("/")[2], refusal=(reason, message))


def _refusal(error: Exception) -> tuple[str, str] | None:
    """Return why something packed cannot be read; None where the error is of another kind."""
    if isinstance(error, FilingError):
        return error.reason, str(error)
    if isinstance(error, _BROKEN) or type(error).__name__ == "ZstdError":
        return "unreadable", str(error) or type(error).__name__
    return None


def member_path(name: str) -> Path:
    r"""Return where a member is, below its archive: no way leads out of it.

    >>> str(member_path("../../etc/0001.nc")), str(member_path("C:\\a\\b?.txt"))
    ('etc/0001.nc', 'C_/a/b_.txt')
    """
    parts = PurePosixPath(name.replace("\\", "/")).parts
    kept = [_ODD.sub("_", part) for part in parts if part not in {"/", "..", "."}]
    return Path(*kept) if kept else Path("unnamed")


def _zip(raw: IO[bytes], shown: str, picks: Picks) -> Iterator[Input]:
    """Read a zip file; its members stand by themselves, so that a broken one stops no other."""
    with zipfile.ZipFile(raw) as archive:
        for info in archive.infolist():
            if info.is_dir() or not _is_submission(info.filename):
                continue
            made = _named(shown, info.filename, info.compress_size)
            if info.file_size > _SMALL + _GREATEST_RATIO * info.compress_size:
                yield made._replace(refusal=TOO_LARGE)
                continue
            try:
                with archive.open(info) as stream:
                    found = list(picked(made, stream, picks))
            except Exception as error:
                if not (refusal := _refusal(error)):
                    raise
                found = [made._replace(refusal=refusal)]
            yield from found


def _tar(raw: IO[bytes], shown: str, size: int, picks: Picks) -> Iterator[Input]:
    with (
        _decompressed(raw, shown, size) as stream,
        tarfile.open(fileobj=stream, mode="r|") as archive,
    ):
        begin = 0
        for info in archive:
            content = archive.extractfile(info) if info.isfile() else None
            if content is None or not _is_submission(info.name):
                continue
            made = _named(shown, info.name, raw.tell() - begin)
            begin = raw.tell()
            yield from picked(made, content, picks)


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
def _decompressed(raw: IO[bytes], shown: str, size: int) -> Iterator[IO[bytes]]:
    name = shown.lower()
    greatest = _SMALL + _GREATEST_RATIO * size
    with ExitStack() as stack:
        stream: IO[bytes] = raw
        if name.endswith((".gz", ".tgz")):
            stream = cast("IO[bytes]", stack.enter_context(gzip.GzipFile(fileobj=raw)))
        elif name.endswith(".zst"):
            stream = stack.enter_context(zstd_stream(raw))
        yield cast("IO[bytes]", _Bounded(stream, greatest))


def picked(made: Input, stream: IO[bytes], picks: Picks) -> Iterator[Input]:
    """Read the head of an input, and the rest of it if it is picked; unpack what is packed."""
    data = stream.read(HEAD)
    if not is_compressed(data) and not picks(data):
        return
    data += stream.read(MAX_BYTES + 1 - len(data))
    try:
        content, name = limited(data, made.file_name)
    except FilingError as error:
        yield made._replace(refusal=(error.reason, str(error)))
        return
    if not is_compressed(data) or picks(content[:HEAD]):
        yield made._replace(data=content, file_name=name)


def _named(shown: str, member: str, weight: int) -> Input:
    below = member_path(member)
    return Input(f"{shown}!{member}", None, below, file_name=below.name, weight=weight)


def _is_submission(name: str) -> bool:
    path = PurePosixPath(name)
    ends = [suffix.lower() for suffix in path.suffixes]
    if ends[-1:] in ([".gz"], [".zst"]):
        ends = ends[:-1]
    return ends[-1:] != [] and ends[-1] in SUFFIXES and not path.name.startswith(".")

"""Where submissions come from: paths, folders, standard input, bytes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from .problems import FilingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_BYTES = 64 * 1024 * 1024
"""No Form 12b-25 is near this size; what is larger is refused before it is read."""

SUFFIXES = frozenset({".txt", ".nc", ".htm", ".html", ".sgml"})


class Input(NamedTuple):
    """A named input, not read yet; ``path`` is None for standard input."""

    name: str
    path: Path | None

    def read(self) -> bytes:
        """Return the bytes; raise OSError where they cannot be read."""
        if self.path is None:
            return _limited(sys.stdin.buffer.read(MAX_BYTES + 1))
        if self.path.stat().st_size > MAX_BYTES:
            return _limited(b"", too_large=True)
        return self.path.read_bytes()


def _limited(data: bytes, *, too_large: bool = False) -> bytes:
    if too_large or len(data) > MAX_BYTES:
        size = MAX_BYTES // (1024 * 1024)
        raise FilingError("too-large", f"the file is larger than {size} MB: no Form 12b-25 is")
    return data


def inputs(names: Iterable[str]) -> Iterator[Input]:
    """Yield the inputs of a command line: files, the files of folders, ``-`` for standard input.

    Raise FileNotFoundError for a name that is neither.
    """
    for name in names:
        if name == "-":
            yield Input("-", None)
        elif os.path.isdir(name):  # noqa: PTH112 a name with NUL is no error here
            yield from _folder(Path(name))
        elif not Path(name).exists():
            raise FileNotFoundError(2, "no such file or folder", name)
        else:
            yield Input(name, Path(name))


def _folder(folder: Path) -> Iterator[Input]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix.lower() in SUFFIXES:
            yield Input(str(path), path)


def read_source(source: bytes | str | os.PathLike[str] | IO[bytes]) -> tuple[bytes, str | None]:
    """Return bytes and file name of what a library user passes: bytes, path, or open file.

    A ``str`` is a path, unless it has a line feed: then it is the text of a submission.
    """
    if isinstance(source, bytes):
        return _limited(source), None
    if isinstance(source, str) and "\n" in source:
        return _limited(source.encode("utf-8")), None
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return Input(str(path), path).read(), path.name
    data = source.read(MAX_BYTES + 1)
    name = getattr(source, "name", None)
    file_name = Path(name).name if isinstance(name, str) and name[:1] != "<" else None
    return _limited(data if isinstance(data, bytes) else str(data).encode("utf-8")), file_name

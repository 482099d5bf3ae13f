"""Where submissions come from: paths, folders, standard input, bytes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from .compressed import decompressed
from .problems import FilingError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

MAX_BYTES = 64 * 1024 * 1024
"""No Form 12b-25 is near this size; what is larger is refused, and no more of it is read."""

SUFFIXES = frozenset({".txt", ".nc", ".htm", ".html", ".sgml"})
_PACKED = frozenset({".gz", ".zst"})


class Input(NamedTuple):
    """A named input, not read yet; ``path`` is None for standard input.

    ``below`` is where it is: below the folder that was named, or its file name alone. ``data`` are
    bytes that were read already.
    """

    name: str
    path: Path | None
    below: Path = Path("stdin")
    data: bytes | None = None

    def read(self) -> tuple[bytes, str | None]:
        """Return the bytes, unpacked, and the name of the file.

        Raises OSError where they cannot be read, and
        :class:`~form12b25.problems.FilingError` (``too-large`` or ``compressed``).
        """
        if self.data is not None:
            return _limited(self.data, None)
        if self.path is None:
            return _limited(read_stdin(MAX_BYTES + 1), None)
        with self.path.open("rb") as file:
            return _limited(file.read(MAX_BYTES + 1), self.path.name)

    def loaded(self) -> Input:
        """Return the input with standard input read, so that it can be read again."""
        if self.path is not None or self.data is not None or sys.stdin is None:
            return self
        return self._replace(data=read_stdin(MAX_BYTES + 1))


class Found(NamedTuple):
    """The inputs of a command line, and how many hidden files of its folders are not among them."""

    inputs: list[Input]
    hidden: int


def _limited(data: bytes, name: str | None) -> tuple[bytes, str | None]:
    if len(data) <= MAX_BYTES:
        data, name = decompressed(data, name, MAX_BYTES)
    if len(data) > MAX_BYTES:
        size = MAX_BYTES // (1024 * 1024)
        raise FilingError("too-large", f"the file is larger than {size} MB: no Form 12b-25 is")
    return data, name


def read_stdin(most: int) -> bytes:
    """Return at most so many bytes of standard input; raise OSError where it is closed."""
    if sys.stdin is None:
        raise OSError(9, "standard input is closed")
    return sys.stdin.buffer.read(most)


def find_inputs(names: Iterable[str], suffixes: Collection[str] = SUFFIXES) -> Found:
    """Return the inputs of a command line: files, the files of folders, ``-`` for standard input.

    Of a folder the files with one of the suffixes are taken, the hidden ones passed over.

    Raises FileNotFoundError for a name that is none of these.
    """
    found: list[Input] = []
    hidden = 0
    for name in names:
        if name == "-":
            found.append(Input("-", None))
        elif os.path.isdir(name):  # noqa: PTH112 a name with NUL is no error here
            for path, is_hidden in _files(Path(name), suffixes):
                hidden += is_hidden
                if not is_hidden:
                    found.append(Input(str(path), path, path.relative_to(name)))
        elif not Path(name).exists():
            raise FileNotFoundError(2, "no such file or folder", name)
        else:
            path = Path(name)
            found.append(Input(name, path, Path(path.name)))
    return Found(found, hidden)


def _files(folder: Path, wanted: Collection[str]) -> Iterator[tuple[Path, bool]]:
    """Yield the submissions of a folder, by their suffixes, and whether they are hidden."""
    for path in sorted(folder.rglob("*")):
        suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
        packed = suffixes[-1:] and suffixes[-1] in _PACKED
        kind = suffixes[0] if packed and len(suffixes) == 2 else (suffixes or [""])[-1]  # noqa: PLR2004
        if (kind in wanted or kind == ".zip") and path.is_file():
            yield path, any(part.startswith(".") for part in path.relative_to(folder).parts)


def read_source(source: bytes | str | os.PathLike[str] | IO[bytes]) -> tuple[bytes, str | None]:
    """Return bytes and file name of what a library user passes: bytes, path, or open file.

    A ``str`` is a path, unless it has a line feed: then it is the text of a submission.
    """
    if isinstance(source, bytes):
        return _limited(source, None)
    if isinstance(source, str) and "\n" in source:
        return _limited(source.encode("utf-8"), None)
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return Input(str(path), path).read()
    data = source.read(MAX_BYTES + 1)
    name = getattr(source, "name", None)
    file_name = Path(name).name if isinstance(name, str) and name[:1] != "<" else None
    return _limited(data if isinstance(data, bytes) else str(data).encode("utf-8"), file_name)

"""Where submissions come from: files, folders, archives, addresses, standard input, bytes.

An input is named, and not read before it is needed; what lies in an archive is read from its stream
and never unpacked to disk.
"""

from __future__ import annotations

import os
from glob import has_magic, iglob
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .archives import ARCHIVES, members
from .item import MAX_BYTES, SUFFIXES, Input, limited

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["MAX_BYTES", "SUFFIXES", "Input", "bytes_on_disk", "inputs", "read_source"]

_STDIN = "-"


def inputs(names: Iterable[str], *, strict: bool = True) -> Iterator[Input]:
    """Yield the inputs of a command line, those of each name in the order of their names.

    A name is a file; a folder (all of its submissions, at any depth); a pattern (``**/*.nc``); an
    archive (``.zip``, ``.tar``, ``.tar.gz``, ``.tgz``, ``.tar.zst``); a compressed file (``.gz``,
    ``.zst``); an address with ``://`` (extra ``remote``); or ``-`` for standard input.

    Raises FileNotFoundError for a name that is none of these (with ``strict=False`` it is an input
    with a refusal, as what cannot be read is), ImportError for a missing extra.
    """
    for name in names:
        if name == _STDIN:
            yield Input(_STDIN, stem="stdin")
        elif "://" in name:
            from .remote import remote

            yield from remote(name)
        else:
            try:
                for path in _files(name):
                    yield from _file(path)
            except (OSError, ValueError) as error:
                if strict:
                    raise
                yield Input(name, refusal=("unreadable", getattr(error, "strerror", str(error))))


def bytes_on_disk(names: Iterable[str]) -> int | None:
    """Return how many bytes the files of some names have; None where a name is of no file.

    Raises FileNotFoundError as :func:`inputs` does.
    """
    total, is_known = 0, True
    for name in names:
        if name == _STDIN or "://" in name:
            is_known = False
        else:
            total += sum(path.stat().st_size for path in _files(name))
    return total if is_known else None


def _files(name: str) -> Iterator[Path]:
    """Yield the files of a name, sorted."""
    path = Path(name)
    if os.path.isdir(name):  # noqa: PTH112 a name with NUL is no error here
        yield from (found for found in sorted(path.rglob("*")) if _is_source(found))
    elif path.exists():
        yield path
    elif has_magic(name):
        found = sorted(iglob(name, recursive=True))  # noqa: PTH207 a pattern may be absolute
        if not found:
            raise FileNotFoundError(2, "nothing matches the pattern", name)
        yield from (path for path in map(Path, found) if path.is_file())
    else:
        raise FileNotFoundError(2, "no such file or folder", name)


def _is_source(path: Path) -> bool:
    """Tell whether a file of a folder is a submission or an archive, by its name."""
    is_named = path.suffix.lower() in SUFFIXES or path.name.lower().endswith(ARCHIVES)
    return is_named and path.is_file()


def _file(path: Path) -> Iterator[Input]:
    if path.name.lower().endswith(ARCHIVES):
        yield from members(path)
        return
    found = path.stat()
    state = f"{found.st_size}-{found.st_mtime_ns}"
    yield Input(str(path), path.absolute(), stem=path.stem, state=state, weight=found.st_size)


def read_source(source: bytes | str | os.PathLike[str] | IO[bytes]) -> tuple[bytes, str | None]:
    """Return bytes and file name of what a library user passes: bytes, path, or open file.

    A ``str`` is a path, unless it has a line feed: then it is the text of a submission.
    """
    if isinstance(source, bytes):
        return limited(source), None
    if isinstance(source, str) and "\n" in source:
        return limited(source.encode("utf-8")), None
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return Input(str(path), path).read(), path.name
    data = source.read(MAX_BYTES + 1)
    name = getattr(source, "name", None)
    file_name = Path(name).name if isinstance(name, str) and name[:1] != "<" else None
    return limited(data if isinstance(data, bytes) else str(data).encode("utf-8")), file_name

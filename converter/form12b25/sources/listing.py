"""The files of a command line: files, folders, patterns, standard input."""

from __future__ import annotations

import os
from glob import has_magic, iglob
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .item import SUFFIXES, Input

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_PACKED = frozenset({".gz", ".zst"})
FAILED, RECORDS = "failed.jsonl", ".form12b25"
"""A list and a folder that a run puts beside the documents: they are no inputs."""


class Found(NamedTuple):
    """The inputs of a command line, and how many hidden files of its folders are not among them."""

    inputs: list[Input]
    hidden: int


class Listed(NamedTuple):
    """A file: where it is below the name that was given, and whether it is hidden."""

    path: Path
    below: Path
    is_hidden: bool


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
            continue
        for one in files_of(name, suffixes, patterns=False):
            hidden += one.is_hidden
            if not one.is_hidden:
                shown = name if one.path == Path(name) else str(one.path)
                found.append(Input(shown, one.path, one.below))
    return Found(found, hidden)


def files_of(
    name: str, suffixes: Collection[str], *, archives: Collection[str] = (), patterns: bool = True
) -> Iterator[Listed]:
    """Yield the files of a name, sorted: the file itself, or those of the folder or the pattern.

    Of a folder those that end in one of the suffixes, also packed, or in one of ``archives``, or in
    ``.zip``. A folder that is linked to from a folder is not entered. ``**`` of a pattern stands
    for folders at any depth.

    Raises FileNotFoundError where there is nothing.
    """
    path = Path(name)
    if os.path.isdir(name):  # noqa: PTH112 a name with NUL is no error here
        for found in _walk(name):
            if _is_wanted(found, suffixes, archives):
                below = found.relative_to(path)
                yield Listed(found, below, any(part.startswith(".") for part in below.parts))
    elif path.exists():
        yield Listed(path, Path(path.name), is_hidden=False)
    elif patterns and has_magic(name):
        yield from _matching(name)
    else:
        raise FileNotFoundError(2, "no such file or folder", name)


def _matching(pattern: str) -> Iterator[Listed]:
    found = sorted(iglob(pattern, recursive=True))  # noqa: PTH207 a pattern may be absolute
    if not found:
        raise FileNotFoundError(2, "nothing matches the pattern", pattern)
    base = Path(*_plain_parts(Path(pattern)))
    for path in map(Path, found):
        if path.is_file():
            yield Listed(path, path.relative_to(base), is_hidden=False)


def _plain_parts(pattern: Path) -> Iterator[str]:
    """Yield the parts of a pattern in front of the first one with a wildcard."""
    for part in pattern.parts:
        if has_magic(part):
            return
        yield part


def _walk(folder: str) -> Iterator[Path]:
    """Yield the files below a folder, in the order of their paths."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name == RECORDS:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file():
            yield Path(entry.path)


def _is_wanted(path: Path, suffixes: Collection[str], archives: Collection[str]) -> bool:
    if path.name == FAILED:
        return False
    if path.name.lower().endswith((*archives, ".zip")):
        return True
    ends = [suffix.lower() for suffix in path.suffixes[-2:]]
    if len(ends) > 1 and ends[1] in _PACKED:
        ends = ends[:1]
    return bool(ends) and ends[-1] in suffixes

"""Where each input is written to: settled, and found to be safe, before anything is written."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..compressed import stem_of
from ..problems import FilingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input

Identity = tuple[int, int]


def is_folder(output: str) -> bool:
    """Return whether ``-o`` names a folder: it ends with a slash, or the folder is there."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 NUL is no error


def paths_in(folder: Path, sources: Iterable[Input], suffix: str, name: str) -> list[Path]:
    """Return the path for each input: the tree below its folder is kept.

    ``name`` is ``stem``, or ``accession`` for the accession number of the header (the stem, where
    there is none).
    """
    return [
        folder / source.below.parent / f"{_accession(source, name) or _stem(source)}{suffix}"
        for source in sources
    ]


def _stem(source: Input) -> str:
    return stem_of(source.below.name)


def _accession(source: Input, name: str) -> str | None:
    if name != "accession":
        return None
    from ..submission import read_submission

    try:
        number = read_submission(source.read()[0]).values.get("accession_number")
    except (FilingError, OSError):
        return None  # it is refused when its turn comes
    return str(number) if number else None


def conflict(sources: list[Input], paths: list[Path | None]) -> str | None:
    """Return why nothing can be written: an input would be, or two inputs would be one file.

    A path is None for standard output. Returns None if all is well.
    """
    inputs = dict(_identified(sources))
    for path in dict.fromkeys(paths):
        if (known := inputs.get(_written(path))) is not None:
            return f"{path or 'standard output'} is an input: {known.name} would be overwritten"
    taken: dict[Path, Input] = {}
    for source, path in zip(sources, paths, strict=False):
        if path is None:
            continue
        first = taken.setdefault(Path(os.path.normpath(path)), source)
        if first is not source and first.path != source.path:
            return (
                f"{first.name} and {source.name} would both be written to {path}: "
                "name the folder above them, or use --name accession"
            )
    return None


def _identified(sources: list[Input]) -> Iterator[tuple[Identity | None, Input]]:
    for source in sources:
        if found := _regular(0 if source.path is None else source.path):
            yield found, source


def _written(path: Path | None) -> Identity | None:
    if path is None:
        return _regular(1) if sys.stdout is not None else None
    return _regular(path)


def _regular(file: Path | int) -> Identity | None:
    """Return what identifies a plain file, through links; None for all else."""
    try:
        found = os.stat(file)  # noqa: PTH116 a number of an open file has no Path
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def missing_folder(path: Path) -> str | None:
    """Return what is wrong with the folder of a file to be written; None if nothing is."""
    folder = path.parent
    if folder.is_dir():
        return None
    what = "is not a folder" if folder.exists() else "does not exist"
    return f"cannot write {path}: {folder} {what}"

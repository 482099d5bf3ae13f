"""Where each input is written to: settled, and found to be safe, before anything is written."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..sources import Input

Identity = tuple[int, int]


def is_folder(output: str) -> bool:
    """Return whether ``-o`` names a folder: it ends with a slash, or the folder is there."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 NUL is no error


def conflict(sources: list[Input], output: Path | None) -> str | None:
    """Return why nothing can be written: an input would be overwritten; None if all is well.

    The output is None for standard output.
    """
    inputs = dict(_identified(sources))
    if (known := inputs.get(_written(output))) is not None:
        return f"{output or 'standard output'} is an input: {known.name} would be overwritten"
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

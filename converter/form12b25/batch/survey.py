"""A look at the sources before anything is written: how much there is, and what is in the way."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..compressed import stem_of
from ..sources import SUFFIXES
from ..sources.archives import TARS
from ..sources.listing import files_of
from .plan import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources.listing import Listed
    from .wanted import Wanted

_SHARD = "filings-[0-9]{6}"


class Survey(NamedTuple):
    """How many files and archives there are, and hidden files that are passed over.

    ``weight`` is in bytes on disk, None where a source is no file. ``conflict`` is why nothing can
    be written; None if nothing is in the way.
    """

    files: int
    archives: int
    hidden: int
    weight: int | None
    conflict: str | None


def survey_sources(names: Iterable[str], output: Path, wanted: Wanted) -> Survey:
    """Look at the sources of a run; raise FileNotFoundError for one that is not there.

    What archives hold is not known before they are read.
    """
    listed = list(names)
    files = archives = hidden = weight = 0
    others = sum(name == "-" or "://" in name for name in listed)
    own: dict[Path, Listed] = {}
    clash: str | None = None
    places: dict[int, int] = {}
    suffixes = tuple(target.suffix for target in wanted.targets)
    has_stems = not wanted.by_accession and any(not t.is_shard for t in wanted.targets)
    for found in _found(listed):
        hidden += found.is_hidden
        if found.is_hidden:
            continue
        weight += found.path.stat().st_size
        if found.path.name.lower().endswith((*TARS, ".zip")):
            archives += 1
            continue
        files += 1
        if found.path.name.endswith(suffixes):
            own[_place(found.path)] = found
        if has_stems and clash is None:
            path = digest(os.path.realpath(found.path))
            if places.setdefault(digest(_stem(found)), path) != path:
                clash = _collision(listed, found, output, wanted)
    conflict = _overwritten(own, listed, output, wanted) if own else None
    return Survey(files + others, archives, hidden, None if others else weight, conflict or clash)


def _found(names: Iterable[str]) -> Iterator[Listed]:
    for name in names:
        if name != "-" and "://" not in name:
            yield from files_of(name, SUFFIXES, archives=TARS)


def _stem(found: Listed) -> str:
    """Return where a file is written to, below the output folder, without a suffix."""
    return (found.below.parent / stem_of(found.below.name)).as_posix()


def _place(path: Path) -> Path:
    """Return a path without links in its folders; its last part may be a link."""
    return Path(os.path.realpath(path.parent)) / path.name


def _overwritten(
    own: dict[Path, Listed], names: list[str], output: Path, wanted: Wanted
) -> str | None:
    """Return which input, of those with the suffix of an output, has the place of one.

    Links are replaced, not followed, so that it is enough to compare places.
    """
    folder = _place(output / "x").parent
    for target in wanted.targets:
        shard = re.compile(_SHARD + re.escape(target.suffix))
        places = (
            (p for p in own if p.parent == folder and shard.fullmatch(p.name))
            if target.is_shard
            else (_place(output / f"{_stem(f)}{target.suffix}") for f in _found(names))
        )
        if (place := next((place for place in places if place in own), None)) is not None:
            return f"{place} is an input: {own[place].path} would be overwritten"
    return None


def _collision(names: list[str], second: Listed, output: Path, wanted: Wanted) -> str:
    """Say which input would be the same file as a second one."""
    stem = _stem(second)
    first = next(found.path for found in _found(names) if _stem(found) == stem)
    suffix = next(target.suffix for target in wanted.targets if not target.is_shard)
    return (
        f"{first} and {second.path} would both be written to {output / stem}{suffix}: "
        "name the folder above them, or use --name accession"
    )

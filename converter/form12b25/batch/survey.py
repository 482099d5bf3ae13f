"""A look at the sources before anything is written: how much there is, and what is in the way."""

from __future__ import annotations

import os
import re
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..compressed import stem_of
from ..sources import SUFFIXES
from ..sources.archives import TARS
from ..sources.listing import files_of

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


def survey(names: Iterable[str], output: Path, wanted: Wanted) -> Survey:
    """Look at the sources of a run; raise FileNotFoundError for one that is not there.

    What archives hold is not known before they are read.
    """
    listed = list(names)
    files = archives = hidden = weight = 0
    others = sum(name == "-" or "://" in name for name in listed)
    for found in _found(listed):
        hidden += found.is_hidden
        if not found.is_hidden:
            weight += found.path.stat().st_size
            archives += _is_archive(found)
            files += not _is_archive(found)
    conflict = _overwritten(listed, output, wanted) or _collision(listed, output, wanted)
    return Survey(files + others, archives, hidden, None if others else weight, conflict)


def _found(names: Iterable[str]) -> Iterator[Listed]:
    for name in names:
        if name != "-" and "://" not in name:
            yield from files_of(name, SUFFIXES, archives=TARS)


def _is_archive(found: Listed) -> bool:
    return found.path.name.lower().endswith((*TARS, ".zip"))


def _plain(names: Iterable[str]) -> Iterator[tuple[Listed, str]]:
    """Yield the files that are no archives, each with its target, without a suffix."""
    for found in _found(names):
        if not found.is_hidden and not _is_archive(found):
            yield found, (found.below.parent / stem_of(found.below.name)).as_posix()


def _overwritten(names: list[str], output: Path, wanted: Wanted) -> str | None:
    """Return which input has the place of an output.

    Links are replaced, not followed, so that it is enough to compare places.
    """
    targets = wanted.targets
    own = [f for f, _ in _plain(names) if f.path.name.endswith(tuple(t.suffix for t in targets))]
    inputs = {_place(found.path): found for found in own}
    if not inputs:
        return None
    for target in targets:
        pattern = re.compile(_SHARD + re.escape(target.suffix))
        places = (
            [
                p
                for p in inputs
                if p.parent == _place(output / "x").parent and pattern.fullmatch(p.name)
            ]
            if target.is_shard
            else [_place(output / f"{stem}{target.suffix}") for _, stem in _plain(names)]
        )
        for place in places:
            if place in inputs:
                shown = inputs[place].path
                return f"{place} is an input: {shown} would be overwritten"
    return None


def _place(path: Path) -> Path:
    """Return a path without links in its folders; its last part may be a link."""
    return Path(os.path.realpath(path.parent)) / path.name


def _collision(names: list[str], output: Path, wanted: Wanted) -> str | None:
    """Return which two inputs would be one file."""
    if wanted.by_accession or all(target.is_shard for target in wanted.targets):
        return None
    seen: dict[bytes, bytes] = {}
    for found, stem in _plain(names):
        path = _digest(os.path.realpath(found.path))
        if seen.setdefault(_digest(stem), path) != path:
            first = next(f.path for f, other in _plain(names) if other == stem)
            suffix = next(t.suffix for t in wanted.targets if not t.is_shard)
            return (
                f"{first} and {found.path} would both be written to {output / stem}{suffix}: "
                "name the folder above them, or use --name accession"
            )
    return None


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()

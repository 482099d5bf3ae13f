"""The inputs of a run, one after the other: however many there are, none is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..compressed import is_compressed
from ..problems import FilingError
from .archives import HEAD, TARS, is_archive, members
from .item import SUFFIXES, Input
from .listing import files_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .archives import Picks

_STDIN = "-"


def stream(names: Iterable[str], picks: Picks) -> Iterator[Input]:
    """Yield the inputs of a run that are picked by their first bytes, in the order of the names.

    A name is a file; a folder (its submissions and archives, at any depth); a pattern
    (``**/*.nc``); an archive (``.zip``, ``.tar``, ``.tar.gz``, ``.tgz``, ``.tar.zst``); an address
    with ``://`` (extra ``remote``); or ``-`` for standard input. A file is not read yet, what is in
    an archive, or at an address, is.

    Raises FileNotFoundError for a name that is none of these, ImportError for a missing extra.
    """
    for name in names:
        if name == _STDIN:
            made = Input(_STDIN, None).loaded()
            if picks((made.data or b"")[:HEAD]):
                yield made
        elif "://" in name:
            from .remote import read_remote

            yield from read_remote(name, picks)
        else:
            for found in files_of(name, SUFFIXES, archives=TARS):
                if not found.is_hidden:
                    yield from _file(name, found.path, found.below, picks)


def _file(name: str, path: Path, below: Path, picks: Picks) -> Iterator[Input]:
    if is_archive(path):
        yield from members(path, below.parent, picks)
        return
    shown = name if path == Path(name) else str(path)
    try:
        weight = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        yield Input(shown, None, below, refusal=("unreadable", error.strerror or str(error)))
        return
    made = Input(shown, path, below, weight=weight)
    if is_compressed(head):
        made = _unpacked(made)
        head = (made.data or b"")[:HEAD]
    if made.refusal or picks(head):
        yield made


def _unpacked(made: Input) -> Input:
    """Read a compressed file: its head is needed."""
    try:
        data, name = made.read()
    except FilingError as error:
        return made._replace(path=None, refusal=(error.reason, str(error)))
    except OSError as error:
        return made._replace(path=None, refusal=("unreadable", error.strerror or str(error)))
    return made._replace(path=None, data=data, file_name=name)

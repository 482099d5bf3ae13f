"""Addresses: what fsspec knows (``s3://``, ``gs://``, ``https://``), the extra ``remote``.

The network is asked only for a source that the user names by its address.
"""

from __future__ import annotations

from itertools import takewhile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from .archives import TARS, member_path, members_of, picked
from .item import SUFFIXES, Input

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .archives import Picks

_ARCHIVES = (*TARS, ".zip")


def read_remote(address: str, picks: Picks) -> Iterator[Input]:
    """Yield the submissions at an address: of a file, an archive, a folder, or a pattern (``*``).

    Raises ImportError where fsspec, or what it needs for the address, is not installed, ValueError
    for an address of no known kind, OSError where nothing is there or it cannot be asked.
    """
    try:
        import fsspec
    except ImportError as error:
        message = f"{address} needs the extra remote: pip install 'form12b25[remote]'"
        raise ImportError(message) from error
    try:
        system, path = fsspec.core.url_to_fs(address)
        names = sorted(_names(system, path))
    except (ImportError, OSError, ValueError):
        raise
    except Exception as error:  # each system has errors of its own
        raise OSError(5, f"{type(error).__name__}: {error}", address) from error
    base = PurePosixPath(*takewhile(lambda part: not _has_magic(part), PurePosixPath(path).parts))
    for name in names:
        whole = PurePosixPath(name)
        below = member_path(whole.name if name == path else str(whole.relative_to(base)))
        shown = name if "://" in name else f"{address.partition('://')[0]}://{name.lstrip('/')}"
        yield from _read(system, name, Input(shown, None, below, file_name=below.name), picks)


def _has_magic(text: str) -> bool:
    """Return whether a text is a pattern; a question mark is part of an address."""
    return "*" in text or "[" in text


def _names(system: Any, path: str) -> list[str]:
    if _has_magic(path):
        found = [name for name in system.glob(path) if system.isfile(name)]
    elif system.isfile(path):
        return [path]
    else:
        found = [n for n in system.find(path) if n.lower().endswith((*SUFFIXES, *_ARCHIVES))]
    if not found:
        raise FileNotFoundError(2, "nothing is there", path)
    return found


def _read(system: Any, name: str, made: Input, picks: Picks) -> Iterator[Input]:
    """Read what is at an address; what cannot be read is an input with a refusal."""
    try:
        with system.open(name, "rb") as stream:
            if name.lower().endswith(_ARCHIVES):
                size = system.size(name) or 0
                yield from members_of(stream, made.name, size, made.below.parent, picks)
                return
            found = [
                one._replace(weight=len(one.data or b"")) for one in picked(made, stream, picks)
            ]
    except Exception as error:  # noqa: BLE001 each system has errors of its own
        reason = f"{type(error).__name__}: {error}"
        found = [made._replace(refusal=("unreadable", reason))]
    yield from found

"""Addresses: what fsspec knows (``s3://``, ``gs://``, ``https://``), the extra ``remote``.

The network is asked only for a source that the user names by its address.
"""

from __future__ import annotations

from glob import has_magic
from itertools import takewhile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from .archives import HEAD, member_path
from .item import MAX_BYTES, SUFFIXES, TOO_LARGE, Input

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .archives import Picks


def remote(address: str, picks: Picks) -> Iterator[Input]:
    """Yield the submissions at an address: a file, a folder, or a pattern.

    Raises ImportError where fsspec, or what it needs for the address, is not installed, OSError
    where nothing is there.
    """
    try:
        import fsspec
    except ImportError as error:
        message = f"{address} needs the extra remote: pip install 'form12b25[remote]'"
        raise ImportError(message) from error
    system, path = fsspec.core.url_to_fs(address)
    base = PurePosixPath(*takewhile(lambda part: not has_magic(part), PurePosixPath(path).parts))
    for name in sorted(_names(system, path)):
        whole = PurePosixPath(name)
        below = member_path(whole.name if name == path else str(whole.relative_to(base)))
        shown = name if "://" in name else f"{address.partition('://')[0]}://{name.lstrip('/')}"
        yield from _read(system, name, Input(shown, None, below, file_name=below.name), picks)


def _names(system: Any, path: str) -> list[str]:
    if has_magic(path):
        found = [name for name in system.glob(path) if system.isfile(name)]
    elif system.isfile(path):
        return [path]
    else:
        found = [n for n in system.find(path) if n.lower().endswith(tuple(SUFFIXES))]
    if not found:
        raise FileNotFoundError(2, "nothing is there", path)
    return found


def _read(system: Any, name: str, made: Input, picks: Picks) -> Iterator[Input]:
    try:
        with system.open(name, "rb") as stream:
            head = stream.read(HEAD)
            if not picks(head):
                return
            data = head + stream.read(MAX_BYTES + 1 - len(head))
    except OSError as error:
        yield made._replace(refusal=("unreadable", str(error)))
        return
    if len(data) > MAX_BYTES:
        yield made._replace(refusal=TOO_LARGE)
    else:
        yield made._replace(data=data, weight=len(data))

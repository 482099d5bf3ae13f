"""Addresses: what fsspec knows (``s3://``, ``gs://``, ``https://``), the extra ``remote``.

The network is asked only for a source that the user names by its address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .archives import stem_of
from .item import MAX_BYTES, SUFFIXES, TOO_LARGE, Input

if TYPE_CHECKING:
    from collections.abc import Iterator


def remote(address: str) -> Iterator[Input]:
    """Yield the submissions at an address: a file, a folder, or a pattern.

    Raises ImportError where fsspec, or what it needs for the address, is not installed.
    """
    try:
        import fsspec
    except ImportError as error:
        message = f"for {address} install the extra: pip install 'form12b25[remote]'"
        raise ImportError(message) from error
    system, path = fsspec.core.url_to_fs(address)
    protocol = address.partition("://")[0]
    for name in sorted(_names(system, path)):
        yield _read(system, name, f"{protocol}://{name.lstrip('/')}" if "://" not in name else name)


def _names(system: Any, path: str) -> list[str]:
    if any(mark in path for mark in "*?["):
        return [name for name in system.glob(path) if system.isfile(name)]
    if system.isfile(path):
        return [path]
    found = [n for n in system.find(path) if n.lower().endswith(tuple(SUFFIXES))]
    if not found:
        raise FileNotFoundError(2, "nothing is there", path)
    return found


def _read(system: Any, name: str, shown: str) -> Input:
    made = Input(shown, stem=stem_of(name))
    try:
        with system.open(name, "rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return made._replace(refusal=("unreadable", str(error)))
    if len(data) > MAX_BYTES:
        return made._replace(refusal=TOO_LARGE)
    return made._replace(data=data)

"""Zstandard (RFC 8878): the module of Python 3.14, or its backport, the extra ``zstd``."""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pathlib import Path


def decompressed(raw: IO[bytes]) -> IO[bytes]:
    """Open compressed bytes to be read; raise ImportError with what to install."""
    return cast("IO[bytes]", _module().ZstdFile(raw))


def compressed(path: Path) -> IO[bytes]:
    """Open a compressed file to be written: level 3, one thread, the same bytes each time."""
    return cast("IO[bytes]", _module().ZstdFile(path, "wb", level=3))


def broken() -> tuple[type[Exception], ...]:
    """Return what is raised for bytes that are no Zstandard; nothing, where there is no module."""
    try:
        return (_module().ZstdError,)
    except ImportError:
        return ()


def _module() -> Any:
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError as error:
        raise ImportError("for .zst install the extra: pip install 'form12b25[zstd]'") from error
    return zstd

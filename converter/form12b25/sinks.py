"""Where documents go: standard output, a file, a folder. A file is whole or absent."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def write_stdout(content: str | bytes) -> None:
    """Write to standard output, text as UTF-8 whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(_bytes(content))
    sys.stdout.buffer.flush()


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file under a temporary name and rename it; raise OSError with nothing left behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(_bytes(content))
        os.chmod(temporary, 0o666 & ~_umask())  # noqa: PTH101 mkstemp's mode is for secrets
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

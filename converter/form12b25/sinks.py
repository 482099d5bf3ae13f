"""Where documents go: standard output, a file, a folder. A file is whole or absent."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_stdout(content: str | bytes) -> None:
    """Write to standard output, text as UTF-8 whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(_bytes(content))
    sys.stdout.buffer.flush()


def write_file(path: Path, content: str | bytes, folder: Path | None = None) -> None:
    """Write a file under a temporary name and rename it; raise OSError with nothing left behind.

    ``folder`` is where the temporary file lies, on the same disk; by default beside the file.
    """
    with whole_file(path, folder) as out:
        out.write(_bytes(content))


@contextmanager
def whole_file(path: Path, folder: Path | None = None) -> Iterator[IO[bytes]]:
    """Open a file to be written, as :func:`write_file` writes it: it has its name when it is whole.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "a.txt"
    ...     with whole_file(path) as out:
    ...         _ = out.write(b"some")
    ...         before = path.exists()
    ...     before, path.read_bytes()
    (False, b'some')
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=folder or path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
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

"""Where documents go: standard output, a file. A file is whole or absent."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 40
"""Of a file's name, this much is in the name of the temporary file beside it."""


def write_stdout(content: str | bytes) -> None:
    """Write to standard output, text as UTF-8 whatever the locale; raise OSError if closed."""
    if sys.stdout is None:
        raise OSError(9, "standard output is closed")
    sys.stdout.flush()
    sys.stdout.buffer.write(_bytes(content))
    sys.stdout.buffer.flush()


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file, as :func:`whole_file` does."""
    with whole_file(path) as out:
        out.write(_bytes(content))


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written under a temporary name, which is renamed when all is written.

    Of a link, the file that it leads to is written. What is no plain file (a device, a FIFO) is
    written through. Raises OSError, with nothing left behind; a folder that is not there is one.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "a.txt"
    ...     with whole_file(path) as out:
    ...         _ = out.write(b"some")
    ...         before = path.exists()
    ...     before, path.read_bytes()
    (False, b'some')
    """
    known = _status(path)
    if known is not None and not stat.S_ISREG(known.st_mode):
        with path.open("wb") as out:
            yield out
        return
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    prefix = f".{target.name[:_LONGEST]}."
    handle, temporary = tempfile.mkstemp(prefix=prefix, dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        mode = 0o666 & ~_umask() if known is None else stat.S_IMODE(known.st_mode)
        os.chmod(temporary, mode)  # noqa: PTH101 mkstemp's mode is for secrets
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def place_file(path: Path, content: str | bytes, scratch: Path) -> None:
    """Write a file in a folder of the same disk, then move it to its place, where it is whole.

    A file or link that is there is replaced. Raises OSError, with nothing left behind: where
    something else is there, too (a folder, a device).

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place_file(Path(folder) / "a.txt", b"some", Path(folder))
    ...     [(path.name, path.read_bytes()) for path in Path(folder).iterdir()]
    [('a.txt', b'some')]
    """
    with suppress(FileNotFoundError):
        if stat.S_IFMT(path.lstat().st_mode) not in {stat.S_IFREG, stat.S_IFLNK}:
            raise FileExistsError(17, "something that is no plain file is there", str(path))
    temporary = scratch / f"{uuid4().hex}.part"
    try:
        temporary.write_bytes(_bytes(content))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _status(path: Path) -> os.stat_result | None:
    """The status of what a path leads to; None where nothing is there yet."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

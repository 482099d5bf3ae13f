"""One input: its name, and where its bytes are."""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ..compressed import decompressed
from ..problems import FilingError

MAX_BYTES = 64 * 1024 * 1024
"""No Form 12b-25 is near this size; what is larger is refused, and no more of it is read."""

SUFFIXES = frozenset({".txt", ".nc", ".htm", ".html", ".sgml"})
TOO_LARGE = (
    "too-large",
    f"the file is larger than {MAX_BYTES // (1024 * 1024)} MB: no Form 12b-25 is",
)


class Input(NamedTuple):
    """A named input, not read yet; ``path`` is None for standard input and what is in an archive.

    ``below`` is where it is: below the folder or archive that was named, or its file name alone.
    ``data`` are bytes that were read already, ``file_name`` the name of their file. ``refusal`` is
    why there are none: a reason and a message. ``weight`` is how many bytes on disk it takes,
    packed where it is packed.
    """

    name: str
    path: Path | None
    below: Path = Path("stdin")
    data: bytes | None = None
    file_name: str | None = None
    refusal: tuple[str, str] | None = None
    weight: int = 0

    def read(self) -> tuple[bytes, str | None]:
        """Return the bytes, unpacked, and the name of the file.

        Raises OSError where they cannot be read, and
        :class:`~form12b25.problems.FilingError` (``too-large``, ``compressed``, or the refusal).
        """
        if self.refusal is not None:
            raise FilingError(*self.refusal)
        if self.data is not None:
            return limited(self.data, self.file_name)
        if self.path is None:
            return limited(read_stdin(MAX_BYTES + 1), None)
        with self.path.open("rb") as file:
            return limited(file.read(MAX_BYTES + 1), self.path.name)

    def loaded(self) -> Input:
        """Return the input with standard input read, so that it can be read again."""
        is_stdin = self.path is None and self.refusal is None
        if not is_stdin or self.data is not None or sys.stdin is None:
            return self
        return self._replace(data=read_stdin(MAX_BYTES + 1))

    def state(self) -> str:
        """Return what changes when the input does: size and time of a file, or its digest.

        Raises OSError where the file cannot be asked.
        """
        if self.refusal is not None:
            return ":".join(self.refusal)
        if self.path is None:
            return sha256(self.data or b"").hexdigest()
        found = self.path.stat()
        return f"{found.st_size}-{found.st_mtime_ns}"


def limited(data: bytes, name: str | None) -> tuple[bytes, str | None]:
    """Return bytes, unpacked, and the name of what is in them; raise FilingError for too many."""
    if len(data) <= MAX_BYTES:
        data, name = decompressed(data, name, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise FilingError(*TOO_LARGE)
    return data, name


def read_stdin(most: int) -> bytes:
    """Return at most so many bytes of standard input; raise OSError where it is closed."""
    if sys.stdin is None:
        raise OSError(9, "standard input is closed")
    return sys.stdin.buffer.read(most)

"""One input: a name, and where its bytes are."""

from __future__ import annotations

import sys
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from ..problems import FilingError

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 64 * 1024 * 1024
"""No Form 12b-25 is near this size; what is larger is refused before it is read."""

SUFFIXES = frozenset({".txt", ".nc", ".htm", ".html", ".sgml"})


class Input(NamedTuple):
    """A named input.

    Its bytes are those of ``path``; or ``data``, read already from an archive or an address; or,
    without either, those of standard input. ``refusal`` is why there are none: a reason and a
    message. ``stem`` names what is written of it. ``state`` of a file is size and time of change;
    ``weight`` is how many bytes on disk it takes, packed where it is packed.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    stem: str = ""
    refusal: tuple[str, str] | None = None
    state: str = ""
    weight: int = 0

    @property
    def file_name(self) -> str | None:
        """The name of the file, without folder and archive; None for standard input."""
        if self.path is not None:
            return self.path.name
        return None if self.name == "-" else self.name.rpartition("!")[2].rpartition("/")[2]

    def read(self) -> bytes:
        """Return the bytes; raise OSError where they cannot be read, FilingError if refused."""
        if self.refusal is not None:
            raise FilingError(*self.refusal)
        if self.data is not None:
            return self.data
        if self.path is None:
            return limited(sys.stdin.buffer.read(MAX_BYTES + 1))
        if self.path.stat().st_size > MAX_BYTES:
            raise FilingError(*TOO_LARGE)
        return self.path.read_bytes()

    def loaded(self) -> Input:
        """Return the input with the bytes of standard input read, others as they are."""
        if self.refusal or self.path or self.data is not None:
            return self
        try:
            return self._replace(data=self.read())
        except FilingError as error:
            return self._replace(refusal=(error.reason, str(error)))

    def fingerprint(self) -> str:
        """Return what changes when the input does: its refusal, its bytes, or its state."""
        if self.refusal is not None:
            return ":".join(self.refusal)
        return self.state if self.data is None else sha256(self.data).hexdigest()


TOO_LARGE = (
    "too-large",
    f"the file is larger than {MAX_BYTES // (1024 * 1024)} MB: no Form 12b-25 is",
)


def limited(data: bytes) -> bytes:
    """Return bytes; raise FilingError where there are too many."""
    if len(data) > MAX_BYTES:
        raise FilingError(*TOO_LARGE)
    return data

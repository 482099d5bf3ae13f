"""What a user of the library passes: bytes, a path, an open file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from .item import MAX_BYTES, Input, limited


def read_source(source: bytes | str | os.PathLike[str] | IO[bytes]) -> tuple[bytes, str | None]:
    """Return bytes and file name of what a library user passes: bytes, path, or open file.

    A ``str`` is a path, unless it has a line feed: then it is the text of a submission.
    """
    if isinstance(source, bytes):
        return limited(source, None)
    if isinstance(source, str) and "\n" in source:
        return limited(source.encode("utf-8"), None)
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return Input(str(path), path).read()
    data = source.read(MAX_BYTES + 1)
    name = getattr(source, "name", None)
    file_name = Path(name).name if isinstance(name, str) and name[:1] != "<" else None
    return limited(data if isinstance(data, bytes) else str(data).encode("utf-8"), file_name)

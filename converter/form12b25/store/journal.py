"""Small files beside a store: what it is, and which steps of a load were begun."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Journal:
    """The steps that were begun and are not known to be done: ``remove``, ``load``, ``unite``.

    A store in memory (no path) has none.
    """

    def __init__(self, path: Path | None) -> None:
        """Take the path of the file."""
        self.path = path

    def read(self) -> list[tuple[str, str]]:
        """Return the steps, each with the graph that it was begun on."""
        if self.path is None or not self.path.exists():
            return []
        lines = self.path.read_text("utf-8").split("\n")  # a name may have another line's end in it
        steps = [(step, graph) for step, _, graph in (line.partition(" ") for line in lines)]
        return [(step, graph) for step, graph in steps if step and graph]

    def write(
        self, *, remove: Iterable[str] = (), load: Iterable[str] = (), unite: Iterable[str] = ()
    ) -> None:
        """Note the steps that are begun now, and no others; none: all is done."""
        if self.path is None:
            return
        steps = (("remove", remove), ("load", load), ("unite", unite))
        lines = [f"{step} {graph}" for step, graphs in steps for graph in graphs]
        if lines:
            write_whole(self.path, "\n".join(lines))
        else:
            self.path.unlink(missing_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is whole or absent, and on the disk."""
    temporary = path.with_suffix(".new")
    with temporary.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    temporary.replace(path)
    with suppress(OSError):  # not every system can sync a folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

"""Shards: one file a chunk, for formats whose documents join line by line, and for tables."""

from __future__ import annotations

from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

if TYPE_CHECKING:
    from pathlib import Path

    from ..model import Filing


class ShardFormat(NamedTuple):
    """A format of shards: the suffix of a file, and the format of each filing in it."""

    suffix: str
    of: str
    is_compressed: bool = False


SHARDS: dict[str, ShardFormat] = {
    "jsonl": ShardFormat(".jsonl", "jsonl"),
    "jsonl.zst": ShardFormat(".jsonl.zst", "jsonl", is_compressed=True),
    "nquads": ShardFormat(".nq", "nquads"),
    "nquads.zst": ShardFormat(".nq.zst", "nquads", is_compressed=True),
    "ntriples": ShardFormat(".nt", "ntriples"),
}
"""The formats whose filings stand in one file a chunk; ``parquet`` makes tables of them."""


class Shard:
    """A shard that is being written: under a temporary name, until it is whole."""

    def __init__(self, kind: str, number: int, scratch: Path) -> None:
        """Open the temporary file; raise ImportError where an extra is missing."""
        self.kind = SHARDS[kind]
        self.name = f"filings-{number:06}{self.kind.suffix}"
        self.temporary = scratch / f"{uuid4().hex}-{self.name}"
        self._stream = self._opened()

    def _opened(self) -> IO[bytes]:
        if self.kind.is_compressed:
            from ..sources.zstd import compressed

            return compressed(self.temporary)
        return self.temporary.open("wb")

    def add(self, lines: bytes) -> None:
        """Add the lines of a filing."""
        self._stream.write(lines)

    def finish(self, output: Path) -> dict[str, int]:
        """Give the file its name; return that name and the size."""
        self._stream.close()
        size = self.temporary.stat().st_size
        self.temporary.replace(output / self.name)
        return {self.name: size}

    def discard(self) -> None:
        """Close what is not finished, and take it away."""
        self.temporary.unlink(missing_ok=True)
        with suppress(OSError):  # a full disk, which has been told
            self._stream.close()


class Tables:
    """The tables of a chunk for analysts, in Parquet: the extra ``parquet``."""

    def __init__(self, number: int, scratch: Path) -> None:
        """Raise ImportError where pyarrow is missing."""
        from .tables import SCHEMAS

        self.number = number
        self.scratch = scratch
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in SCHEMAS}

    def add(self, filing: Filing) -> None:
        """Add the rows of a filing."""
        from .tables import rows_of

        for name, rows in rows_of(filing).items():
            self.rows[name] += rows

    def finish(self, output: Path) -> dict[str, int]:
        """Write the tables, each in a folder of its own; return names and sizes."""
        from .tables import write_table

        found = {}
        for table, rows in self.rows.items():
            name = f"{table}/filings-{self.number:06}.parquet"
            temporary = self.scratch / f"{uuid4().hex}-{table}.parquet"
            write_table(table, rows, temporary)
            (output / table).mkdir(exist_ok=True)
            found[name] = temporary.stat().st_size
            temporary.replace(output / name)
        return found


def finished(shards: list[Any], output: Path) -> dict[str, int]:
    """Finish shards and tables; return the names of all files, with their sizes."""
    return {name: size for shard in shards for name, size in shard.finish(output).items()}

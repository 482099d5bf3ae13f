"""What is done, on disk: one record a chunk, written last, so that what has a record is whole.

The ledger is in ``.form12b25/`` of the output folder. It has no clock in it: a run that was
interrupted and repeated leaves the same files as one that was not.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from ..sinks import place_file
from ..sources.listing import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class Member(NamedTuple):
    """What became of an input: ``converted``, or ``refused`` with reason and message.

    ``target`` is where its files are, below the output folder, without a suffix; "" where there are
    none. ``problems`` counts the codes of the filing's problems, and of those met in writing it;
    ``lacking`` has the targets that it could not be written to, with reason and message.
    """

    name: str
    outcome: str
    sha256: str = ""
    accession_number: str = ""
    target: str = ""
    reason: str = ""
    message: str = ""
    problems: dict[str, int] = {}
    lacking: dict[str, tuple[str, str]] = {}

    @property
    def failed(self) -> bool:
        """Whether something that was wanted of it is not there."""
        return self.outcome == "refused" or bool(self.lacking)


class Record(NamedTuple):
    """A chunk that is done: its key, its members, and the files with their sizes in bytes."""

    number: int
    key: str
    members: tuple[Member, ...]
    files: dict[str, int]


class Ledger:
    """The records of an output folder; ``part`` names one of several runs that share it."""

    def __init__(self, output: Path, part: str = "") -> None:
        """Make the folder, where it is not there."""
        self.output = output
        self.part = part
        self.folder = output / RECORDS
        self.scratch = self.folder / f"scratch{part}"
        self.lock = self.folder / f"lock{part}"
        self._stale = self.folder / f"stale{part}"
        self.scratch.mkdir(parents=True, exist_ok=True)

    def path(self, number: int) -> Path:
        """Return where the record of a chunk is."""
        return self.folder / f"chunk-{number:06}.json"

    def read(self, number: int) -> Record | None:
        """Return the record of a chunk; None where there is none that can be read."""
        try:
            loaded = json.loads(self.path(number).read_bytes())
            members = tuple(Member(**row) for row in loaded["members"])
            return Record(loaded["number"], loaded["key"], members, loaded["files"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def is_whole(self, record: Record) -> bool:
        """Return whether the files of a chunk are still there, each of its size."""
        return all(map(self._is_there, record.files.items()))

    def _is_there(self, file: tuple[str, int]) -> bool:
        try:
            return (self.output / file[0]).stat().st_size == file[1]
        except OSError:
            return False

    def write(self, record: Record) -> None:
        """Write a record: from then on the chunk is done."""
        row: dict[str, Any] = record._asdict()
        row["members"] = [member._asdict() for member in record.members]
        self.put(self.path(record.number), json.dumps(row) + "\n")

    def put(self, path: Path, text: str) -> None:
        """Write a file of the ledger, whole or not at all."""
        place_file(path, text, self.scratch)

    def numbers(self) -> list[int]:
        """Return the numbers of the records that there are."""
        found = (path.stem.partition("-")[2] for path in self.folder.glob("chunk-*.json"))
        return sorted(int(number) for number in found if number.isdecimal())

    def records(self) -> Iterator[Record]:
        """Yield the records, in order."""
        for number in self.numbers():
            if record := self.read(number):
                yield record

    def sweep(self) -> None:
        """Remove what a run left in the scratch folder."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(exist_ok=True)

    def supersede(self, record: Record) -> None:
        """Note the files of a chunk that is to be done again, each with the input it is of."""
        names = {m.target: m.name for m in record.members if m.target}
        with self._stale.open("a", encoding="utf-8", errors="surrogateescape") as out:
            for file in record.files:
                name = next((names[stem] for stem in _stems(file) if stem in names), "")
                out.write(json.dumps([file, name]) + "\n")

    def prune(self, keys: Mapping[int, str]) -> None:
        """Remove what a run has left behind: records of other chunks, files of no record.

        ``keys`` are those of the chunks of the run; as long as one of them is not done, as other
        parts of the run may be at work on it, nothing is removed. A file stays, too, where its
        input is no longer there: that was not converted again, so nothing takes its place.
        """
        for number in self.numbers():
            if number not in keys:
                if record := self.read(number):
                    self.supersede(record)
                self.path(number).unlink(missing_ok=True)
        if stale := sorted(self.folder.glob("stale*")):
            self._remove(stale, keys)

    def _remove(self, stale: list[Path], keys: Mapping[int, str]) -> None:
        """Remove the files that lists of stale ones name, and these lists."""
        found = {record.number: record for record in self.records()}
        if any(number not in found or found[number].key != key for number, key in keys.items()):
            return
        owned = {file for record in found.values() for file in record.files}
        inputs = {member.name for record in found.values() for member in record.members}
        for file, name in (row for path in stale for row in _rows(path)):
            if file not in owned and (not name or name in inputs):
                (self.output / file).unlink(missing_ok=True)
        for path in stale:
            path.unlink()

    def forget(self) -> None:
        """Remove all records; what was written stays."""
        for number in self.numbers():
            self.path(number).unlink(missing_ok=True)
        self._stale.unlink(missing_ok=True)


def _stems(file: str) -> Iterator[str]:
    """Yield what a file's name is without one, two … of its suffixes."""
    while "." in file.rpartition("/")[2]:
        file = file.rpartition(".")[0]
        yield file


def _rows(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8", "surrogateescape").splitlines():
        with suppress(ValueError):  # a line that was cut off
            file, name = json.loads(line)
            yield file, name

"""The files that filings were read from, found again by accession number or digest."""

from __future__ import annotations

import asyncio
from hashlib import sha256
from typing import TYPE_CHECKING

from ..sources import find_inputs
from ..sources.heads import read_head

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..sources import Input

_HEAD = 1 << 14


class FilingFiles:
    """Files and folders with submissions; which is which is read when one is first asked for."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take the names."""
        self._names = list(names)
        self._known: dict[str, Input] | None = None

    @property
    def are_named(self) -> bool:
        """Whether there are any."""
        return bool(self._names)

    async def find(self, name: str, digest: str = "") -> tuple[bytes, str | None] | None:
        """Return the file of a filing, and its name; None where it is not there, or another one.

        It is found by its accession number or, without one, its SHA-256 digest; where a digest is
        given, it has to have that one.
        """
        if not self._names:
            return None
        return await asyncio.to_thread(self._find, name, digest)

    def _find(self, name: str, digest: str) -> tuple[bytes, str | None] | None:
        found = self._index().get(name) or self._index().get(digest)
        if found is None:
            return None
        try:
            data, file_name = found.read()
        except (OSError, ValueError):
            return None
        if digest and sha256(data).hexdigest() != digest:
            return None
        return data, file_name

    def _index(self) -> dict[str, Input]:
        if self._known is None:
            self._known = {}
            for source in find_inputs(self._names).inputs if self._names else []:
                try:
                    data, _ = source.read()
                except (OSError, ValueError):
                    continue
                number = read_head(data[:_HEAD]).number
                self._known[number or sha256(data).hexdigest()] = source
        return self._known

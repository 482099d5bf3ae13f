"""What a run writes of each filing: formats, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..rendering import contradiction
from ..writers import FORMATS

if TYPE_CHECKING:
    from ..rendering import Checks, Concepts, ContextPlace

TABLES = "parquet"
"""The format that makes tables of many filings."""
_SHARDS = {"ndjson": ".jsonl", "nquads": ".nq", "ntriples": ".nt"}
"""The formats whose filings stand in one file a chunk, with the suffix of that file."""
PACKINGS = ("gz", "zst")


class Target(NamedTuple):
    """A format of a run: a file for each filing, or shards of many (``is_shard``), maybe packed."""

    name: str
    format: str
    suffix: str
    is_shard: bool = False
    packing: str = ""


def target_of(name: str) -> Target:
    """Return a target by its name; raise ValueError where there is none.

    >>> target_of("nquads.gz").suffix, target_of("json").is_shard
    ('.nq.gz', False)
    """
    kind, _, packing = name.partition(".")
    if name == TABLES:
        return Target(name, name, ".parquet", is_shard=True)
    if kind not in FORMATS or (packing and kind not in _SHARDS) or (name[-1:] == "."):
        raise ValueError(f"unknown format {name!r}: one of {', '.join(target_names())}")
    if packing and packing not in PACKINGS:
        raise ValueError(f"unknown format {name!r}: {kind}, {kind}.gz or {kind}.zst")
    if kind in _SHARDS:
        suffix = f"{_SHARDS[kind]}.{packing}" if packing else _SHARDS[kind]
        return Target(name, kind, suffix, is_shard=True, packing=packing)
    return Target(name, kind, FORMATS[kind].suffix)


def target_names() -> list[str]:
    """Return the names of all formats of a run, without those of packed shards.

    >>> "parquet" in target_names()
    True
    """
    return [*FORMATS, TABLES]


class Wanted(NamedTuple):
    """What is written of each filing, and which are read.

    ``formats`` are names of :func:`target_of`. ``form`` is a pattern of form types (``NT*``), read
    from the header alone; ``any_form`` converts the header of other forms as well. ``by_accession``
    names files by the accession number, where there is one, in place of the name of the input.
    ``chunk`` is how many filings are worked on, and stand in a shard, together. ``time_limit`` is
    in seconds, for one filing. ``shard`` is ``(i, n)``: of every n chunks the i-th, counted from 1.
    """

    formats: tuple[str, ...] = ("json",)
    evidence: bool = True
    context: ContextPlace = "url"
    concepts: Concepts = "nt"
    validate: Checks = "schema"
    any_form: bool = False
    form: str = ""
    by_accession: bool = False
    chunk: int = 200
    time_limit: float = 60.0
    shard: tuple[int, int] = (1, 1)

    @property
    def targets(self) -> list[Target]:
        """The targets of the formats; raises ValueError for one that is not known."""
        return [target_of(name) for name in self.formats]

    def settled(self) -> str:
        """Return, as text, what decides on the bytes that are written."""
        return repr(self._replace(time_limit=0, form="", shard=(1, 1)))


def wrong_with(wanted: Wanted) -> str | None:
    """Return what is wrong with what is wanted; None if nothing is.

    >>> wrong_with(Wanted(("json", "turtle"), context="inline"))
    'context is for jsonld: json has no context'
    """
    try:
        formats = {t.format for t in wanted.targets} - {TABLES}
    except ValueError as error:
        return str(error)
    first = None
    for name in sorted(formats):
        wrong = contradiction(
            name, context=wanted.context, concepts=wanted.concepts, validate=wanted.validate
        )
        if wrong is None:
            return None  # an option is for one of several formats
        first = first or wrong
    return first

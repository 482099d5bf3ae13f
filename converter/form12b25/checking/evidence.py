"""A document against the filing that it was read from: its quotes, and a fresh conversion."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from ..evidence import make_evidence, shortened
from ..model import Filing
from ..model.loading import from_dict
from ..pipeline import read_bytes
from ..problems import FilingError
from ..sources import find_inputs
from ..submission.decode import decode_text
from ..validation.words import Fault
from .places import objects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources import Input

_ACCESSION = re.compile(rb"\b(\d{10}-\d{2}-\d{6})\b")
_HEAD = 4096
_OWN = frozenset({"generator", "source", "schemaVersion"})
"""Keys that say how a document was made, and not what the filing says."""


class Sources(NamedTuple):
    """Files to compare documents with, by digest and by accession number.

    ``only`` is the one file that every document is of, where one was named.
    """

    by_digest: dict[str, Input]
    by_number: dict[str, Input]
    only: Input | None
    reconvert: bool

    def of(self, document: dict[str, Any]) -> Input | None:
        """Return the file of a document, or None."""
        if self.only is not None:
            return self.only
        digest, number = document["source"]["sha256"], document.get("accessionNumber", "")
        return self.by_digest.get(digest) or self.by_number.get(number)


def sources_of(names: Iterable[str], *, reconvert: bool, only: bool = False) -> Sources:
    """Return the sources in files and folders; raise FileNotFoundError for a name that is none."""
    by_digest: dict[str, Input] = {}
    by_number: dict[str, Input] = {}
    inputs = [source.loaded() for source in find_inputs(names).inputs]
    for source in inputs:
        try:
            data, _ = source.read()
        except FilingError:
            continue  # it is no filing, so that no document is of it
        by_digest.setdefault(sha256(data).hexdigest(), source)
        if number := _ACCESSION.search(data, 0, _HEAD):
            by_number.setdefault(number[1].decode(), source)
    return Sources(by_digest, by_number, inputs[0] if only and inputs else None, reconvert)


def compared(document: dict[str, Any], sources: Sources) -> list[Fault]:
    """Return where a valid document does not agree with its source."""
    source = sources.of(document)
    at = ("source", "sha256")
    if source is None:
        return [Fault(at, "source-not-found", "no file among the sources has this digest")]
    try:
        data, name = source.read()
        text = decode_text(data).text
        fresh = read_bytes(data, name, any_form=True).to_dict() if sources.reconvert else None
    except FilingError as error:
        return [Fault(at, "source-not-found", f"{source.name}: {error}")]
    found: list[Fault] = []
    if sha256(data).hexdigest() != document["source"]["sha256"]:
        found.append(Fault(at, "source-differs", f"{source.name} is another file, by its digest"))
    found += _quotes(document, text)
    if fresh is not None:
        plain = from_dict(Filing, document).to_dict()
        found += _differences(plain, fresh)
    return found


def _quotes(document: Any, text: str) -> Iterator[Fault]:
    for path, thing in objects(document):
        if "quote" not in thing or "start" not in thing:
            continue
        here = make_evidence(text, thing["document"], thing["start"], thing["end"]).quote
        if here != thing["quote"]:
            said = shortened(here) or "nothing"
            message = f"the source has other words at this place: {said!r}"
            yield Fault((*path, "quote"), "evidence-mismatch", message)


def _differences(old: Any, new: Any, path: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Yield where a fresh conversion says something else; what is alike is gone through."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            if path or key not in _OWN:
                yield from _differences(old.get(key), new.get(key), (*path, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(one, other, (*path, str(number)))
    elif old != new:
        key = path[-1] if path else "the document"
        message = f"{key}: a fresh conversion has {_said(new)}, the document {_said(old)}"
        place = path if old is not None else path[:-1]  # of a key that is not there, its object
        yield Fault(place, "conversion-differs", message)


def _said(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, list):
        return f"{len(value)} items"
    return "an object" if isinstance(value, dict) else shortened(repr(value))

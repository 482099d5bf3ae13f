"""Values of the model to JSON: a field ``some_name`` is the key ``someName``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..records import fields
from .notes import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = frozenset({str, int, bool})
_known: dict[type, tuple[tuple[str, str], ...]] = {}


@lru_cache(maxsize=512)
def json_key(name: str) -> str:
    """Return the JSON key of a field: ``date_as_of_change`` is ``dateAsOfChange``."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def json_keys(cls: type) -> tuple[tuple[str, str], ...]:
    """Return the (field, key) pairs of a class of the model, in order."""
    keys = _known.get(cls)
    if keys is None:
        keys = _known[cls] = tuple((name, json_key(name)) for name in fields(cls))
    return keys


def to_dict(value: object, *, evidence: bool) -> dict[str, Any]:
    """Return a value of the model as plain JSON values; what is absent has no key."""
    out: dict[str, Any] = {}
    for name, key in json_keys(type(value)):
        item = getattr(value, name)
        kind = type(item)
        if kind in _PLAIN:
            out[key] = item
        elif item is None or (name == "evidence" and not evidence):
            continue
        elif kind is not tuple:
            out[key] = to_dict(item, evidence=evidence)
        elif item:
            out[key] = [i if type(i) in _PLAIN else to_dict(i, evidence=evidence) for i in item]
    return out


def is_empty(value: object) -> bool:
    """Return whether a value of the model has nothing in it."""
    return all(getattr(value, name) in (None, ()) for name, _ in json_keys(type(value)))


def walk_evidence(value: object) -> Iterator[Evidence]:
    """Yield every evidence below a value of the model."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from walk_evidence(item)
    elif fields(value):
        for name, _ in json_keys(type(value)):
            yield from walk_evidence(getattr(value, name))

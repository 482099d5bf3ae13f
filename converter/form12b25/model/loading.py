"""JSON values back to values of the model: the way that :mod:`~form12b25.model.keys` goes, back."""

from __future__ import annotations

from functools import cache
from typing import Any

from .. import model
from ..patterns import lazy
from .keys import json_keys

_CLASS = lazy(r"(tuple\[)?([A-Z]\w+)(?:, \.\.\.\])?(?: \| None)?")


def from_dict(cls: type, document: dict[str, Any]) -> Any:
    """Return a value of a class of the model, from an object that is valid for the JSON Schema.

    Keys that the class does not have, such as those of JSON-LD, are left out.

    >>> from_dict(model.Address, {"id": "ntid:a", "city": "RENO"})
    Address(street1=None, street2=None, city='RENO', state_or_country=None, postal_code=None)
    """
    known = _classes(cls)
    values: dict[str, Any] = {}
    for field, key in json_keys(cls):
        if key not in document:
            continue
        item, below = document[key], known[field]
        if isinstance(item, float):  # to JSON Schema, 1.0 is an integer
            item = int(item)
        if isinstance(item, list):
            values[field] = tuple(item if below is None else (from_dict(below, i) for i in item))
        else:
            values[field] = item if below is None else from_dict(below, item)
    return cls(**values)


@cache
def _classes(cls: type) -> dict[str, type | None]:
    """Return the class of the model that each field holds; None for plain values."""
    found = {field: _CLASS.fullmatch(said) for field, said in cls.__annotations__.items()}
    return {field: getattr(model, m[2], None) if m else None for field, m in found.items()}

"""The output formats: one module a format, one line in :data:`FORMATS`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import plain_json

if TYPE_CHECKING:
    from collections.abc import Callable


class Format(NamedTuple):
    """A format: file suffix, media type, and the function that writes it."""

    suffix: str
    media_type: str
    write: Callable[..., str]


FORMATS: dict[str, Format] = {
    "json": Format(".json", "application/json", plain_json.write),
}

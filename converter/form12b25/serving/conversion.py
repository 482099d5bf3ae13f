"""A filing given by its text, converted within the limits of a process of the store."""

from __future__ import annotations

from typing import Any

from ..pipeline import read_bytes
from ..problems import FilingError
from .refusals import RefusalError


def document_of(data: bytes, name: str | None) -> dict[str, Any]:
    """Return the document of a submission; raise :class:`RefusalError` (422) where it is none."""
    try:
        return dict(read_bytes(data, name).to_dict())
    except FilingError as error:
        raise RefusalError(422, f"{error.reason}: {error}") from None

"""The published files that travel with the package: the only module that knows where they are."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource(*path: str) -> Path:
    """Return a file of ``schema/`` or ``ontology/``: of the wheel, or of the checkout.

    >>> resource("schema", "filing.schema.json").is_file()
    True
    """
    data = Path(__file__).with_name("data")
    root = data if data.is_dir() else Path(__file__).parents[2]
    return root.joinpath(*path)


@cache
def text(*path: str) -> str:
    """Return the text of a published file."""
    return resource(*path).read_text("utf-8")

"""The published files that travel with the package: the only module that knows where they are."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resource(*path: str) -> Traversable:
    """Return a file of ``schema/`` or ``ontology/``: of the wheel, or of the checkout.

    >>> resource("schema", "filing.schema.json").is_file()
    True
    """
    data = files("form12b25") / "data"
    root: Traversable = data if data.is_dir() else Path(__file__).parents[2]
    return root.joinpath(*path)


@cache
def text(*path: str) -> str:
    """Return the text of a published file."""
    return resource(*path).read_text("utf-8")

"""The rules that are data, and their one loader."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return a table of this folder, read once.

    >>> table("header_tags")["tags"]["CIK"]
    ['company', 'cik', 'cik']
    """
    return tomllib.loads(files("form12b25.tables").joinpath(f"{name}.toml").read_text("utf-8"))

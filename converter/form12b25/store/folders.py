"""The folder of a store: what lies in it, and what is wrong with one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LAYOUT = 1
"""Of the folder: another number is another version's."""
NOTE, DATA, JOURNAL = "store.json", "oxigraph", "loading.txt"


class StoreError(Exception):
    """A store that cannot be opened, made, read or written."""


def check_folder(path: Path, *, read_only: bool) -> None:
    """Raise StoreError for a folder that is no store of ours."""
    note = path / NOTE
    try:
        layout = json.loads(note.read_text("utf-8")).get("layout")
    except FileNotFoundError:
        if read_only:
            raise StoreError(f"there is no store at {path}: form12b25 load makes one") from None
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise StoreError(f"{path} is no store of form12b25: it has other files") from None
        return
    except (OSError, ValueError, AttributeError) as error:
        raise StoreError(f"{note} cannot be read: {error}") from None
    if layout != LAYOUT:
        raise StoreError(
            f"{path} is a store of another version (layout {layout}, here {LAYOUT}): load it anew"
        )


def why_not(path: Path | None, error: Exception) -> str:
    """Return in words why a store cannot be opened, read or written."""
    text = str(error)
    if "lock" in text.lower():
        return f"{path} is being written by another process"
    return f"{path}: {text}"

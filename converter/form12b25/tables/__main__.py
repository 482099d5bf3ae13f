"""Make ``compiled.py`` of the TOML files beside it: ``python -m form12b25.tables``."""

from __future__ import annotations

import pprint
import tomllib
from pathlib import Path

_HEAD = '''"""Made of the TOML files of this folder by ``make tables``; change those."""

from typing import Any

TABLES: dict[str, dict[str, Any]] = '''


def compiled(folder: Path) -> str:
    """Return the text of the module."""
    tables = {
        path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))
    }
    return _HEAD + pprint.pformat(tables, width=100, sort_dicts=False) + "\n"


if __name__ == "__main__":
    here = Path(__file__).parent
    (here / "compiled.py").write_text(compiled(here), encoding="utf-8")

r"""form12b25 reads SEC EDGAR filings of Form 12b-25 and gives them back as validated data.

>>> import form12b25
>>> filing = form12b25.read("<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n[X] Form 10-K [ ] Form 10-Q")
>>> filing.subject_report.form_type
'10-K'
"""

from __future__ import annotations

from .version import __version__

TYPE_CHECKING = False  # typing takes longer to load than all that is here
if TYPE_CHECKING:
    from typing import Any

    from .api import convert, load, read, validate
    from .batch.many import Converted, convert_many
    from .model import Filing, Problem
    from .problems import FilingError, InvalidOutputError
    from .rendering import Rendered, render, write
    from .store import Store, StoreError

__all__ = [
    "Converted",
    "Filing",
    "FilingError",
    "InvalidOutputError",
    "Problem",
    "Rendered",
    "Store",
    "StoreError",
    "__version__",
    "convert",
    "convert_many",
    "load",
    "read",
    "render",
    "validate",
    "write",
]

_HOMES = {
    "Converted": "batch.many",
    "convert_many": "batch.many",
    "convert": "api",
    "load": "api",
    "read": "api",
    "validate": "api",
    "Rendered": "rendering",
    "render": "rendering",
    "write": "rendering",
    "Store": "store",
    "StoreError": "store",
    "Filing": "views",
    "Problem": "model",
    "FilingError": "problems",
    "InvalidOutputError": "problems",
}


if not TYPE_CHECKING:  # a type checker is to see the names above, and no other

    def __getattr__(name: str) -> Any:
        """Import a public name when it is first asked for: ``import form12b25`` costs nothing."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted(__all__)

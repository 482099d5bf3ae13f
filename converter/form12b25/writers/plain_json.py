"""The filing document as JSON: keys in the documented order, UTF-8, no clock, no hash order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Filing


def write(filing: Filing, *, evidence: bool = True) -> str:
    """Return the document as JSON text, with a line feed at its end."""
    return json.dumps(filing.to_dict(evidence=evidence), ensure_ascii=False, indent=2) + "\n"

"""The explanation of Part IV (3) → reported changes: ``reading`` is the whole way."""

from .reading import Changes, read_changes, read_text

__all__ = ["Changes", "read_changes", "read_text"]

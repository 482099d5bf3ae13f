"""Bytes → submission: ``reading`` is the whole way, of any EDGAR form type."""

from .reading import RawDocument, Submission, read_submission

__all__ = ["RawDocument", "Submission", "read_submission"]

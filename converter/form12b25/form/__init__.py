"""A submission's documents → the form's keys: ``reader`` is the whole way."""

from .reader import FormFields, read_form

__all__ = ["FormFields", "read_form"]

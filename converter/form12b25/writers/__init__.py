"""The output formats, a module each; :data:`FORMATS` lists them."""

from .formats import FORMATS, Format

__all__ = ["FORMATS", "Format"]

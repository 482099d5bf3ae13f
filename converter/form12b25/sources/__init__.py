"""Where submissions come from: files, folders, archives, addresses, standard input, bytes."""

from .item import MAX_BYTES, SUFFIXES, Input, read_stdin
from .listing import Found, find_inputs
from .reading import read_source

__all__ = [
    "MAX_BYTES",
    "SUFFIXES",
    "Found",
    "Input",
    "find_inputs",
    "read_source",
    "read_stdin",
]

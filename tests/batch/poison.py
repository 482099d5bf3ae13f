"""A reader that ends its process, or never ends, at certain inputs: workers load this module."""

import os

from form12b25.batch import contents, many
from form12b25.batch import work as real

WORDS = {
    b"POISON-CRASH": "crashed",
    b"POISON-ENDLESS": "time-limit",
    b"POISON-MEMORY": "out-of-memory",
    b"POISON-BUG": "internal",
}
_read_bytes = contents.read_bytes
_gather = many.gather


def read_bytes(data, *arguments, **options):
    if b"POISON-CRASH" in data:
        os._exit(9)
    while b"POISON-ENDLESS" in data:
        pass
    if b"POISON-MEMORY" in data:
        raise MemoryError
    if b"POISON-BUG" in data:
        raise KeyError("x")
    return _read_bytes(data, *arguments, **options)


def work(job):
    contents.read_bytes = read_bytes
    return real.convert_chunk(job)


def gather(job):
    contents.read_bytes = read_bytes
    return _gather(job)

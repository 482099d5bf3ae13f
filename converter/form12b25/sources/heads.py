"""What a submission is, read from its first bytes alone: accession number and form type."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import NamedTuple

_NUMBER = re.compile(
    rb"(?:ACCESSION NUMBER:|<ACCESSION-NUMBER>)[ \t]*([0-9]{10}-[0-9]{2}-[0-9]{6})"
)
_TYPE = re.compile(rb"(?:CONFORMED SUBMISSION TYPE:|<TYPE>)[ \t]*([^\r\n<]+)")


class Head(NamedTuple):
    """Accession number and form type; "" where the first bytes have none."""

    number: str = ""
    form_type: str = ""


def read_head(start: bytes) -> Head:
    r"""Read the first bytes of a submission, of either dialect of header.

    >>> read_head(b"<SUBMISSION>\n<ACCESSION-NUMBER>0001-24-1\n<TYPE>NT 10-Q\n")
    Head(number='', form_type='NT 10-Q')
    """
    number, kind = _NUMBER.search(start), _TYPE.search(start)
    return Head(
        number[1].decode() if number else "",
        kind[1].decode("latin-1").strip() if kind else "",
    )


def is_wanted(form_type: str, pattern: str) -> bool:
    """Return whether a form type is of a pattern such as ``NT*``; commas separate several.

    >>> is_wanted("NT 10-K/A", "NT*"), is_wanted("10-K", "NT*, 10-KT")
    (True, False)
    """
    return any(fnmatchcase(form_type.upper(), p.strip().upper()) for p in pattern.split(","))

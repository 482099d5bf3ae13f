"""What a figure is to its measure: the rows of ``tables/roles.toml``, the first that fits."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...tables import table

_NO_MATTER = str.maketrans("", "", "wdhpHJ#")


class Role(NamedTuple):
    """A row: what it is called, the role, the patterns before and behind."""

    id: str
    name: str
    before: re.Pattern[str]
    behind: re.Pattern[str]


NO_ROLE = Role("", "", re.compile(""), re.compile(""))
"""That of a figure which no row takes."""


@cache
def _rows(kind: str) -> tuple[Role, ...]:
    rows = table("roles")[kind]
    return tuple(
        Role(
            row["id"],
            row["role"],
            re.compile(f"(?:{row['before']})\\Z"),
            re.compile(row["behind"]),
        )
        for row in rows
    )


def role_of(kind: str, before: str, behind: str) -> Role:
    """Return the role of a figure ("money", "percent") between these tokens.

    >>> [role_of("money", *t).name for t in (("M=", ",U"), ("C", "T"), ("MD", ""), ("Mw", "K"))]
    ['current', 'prior', 'change', '']
    """
    before, behind = before.translate(_NO_MATTER), behind.translate(_NO_MATTER)
    fits = (r for r in _rows(kind) if r.before.search(before) and r.behind.match(behind))
    return next(fits, NO_ROLE)

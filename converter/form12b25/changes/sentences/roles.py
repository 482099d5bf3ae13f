"""What a figure is to its measure: the words before and behind it say so.

Each row: the role, what must stand before the figure since the last one (at its end), and what
must stand behind it, in letters of tokens; the first row that fits holds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_NO_MATTER = str.maketrans("", "", "wdhpHJ#")


class Role(NamedTuple):
    """A row: the role, the pattern before, the pattern behind, and an example."""

    name: str
    before: re.Pattern[str]
    behind: re.Pattern[str]
    example: str


def _row(name: str, before: str, behind: str, example: str) -> Role:
    return Role(name, re.compile(before + r"\Z"), re.compile(behind), example)


MONEY = (
    _row("current", r"(?:\A|[^A%C])=[dh]*", r",\|%[UDEW]C", "was $8 million, or 9% higher than"),
    _row(
        "change",
        r"(?:\A|[^Cft]|[^C]f)[(,]*",
        r"(?:,\|%,|,?\|%|\(\|?%\),?)?(?:[UDEW](?![nTo]*M[o=]A)|[-+vV][don]*[AMT])",
        "a $7 million, or 104%, increase",
    ),
    _row("prior", r"C[^A]*", r"", "compared to a net loss of $5 million"),
    _row("prior", r"A[),]*[-+vV][donMp]*", r"", "$2 million more than $5 million"),
    _row("prior", r"[UDEWPQF2][^A]*(?<!t)v[MonT]*", r"", "an increase over $5 million"),
    _row(
        "prior",
        r"[UDEWPQGF21][^Af]*f[^At]*",
        r"",
        "up from $5 million; fell from a high of $5 million",
    ),
    _row(
        "prior",
        r"f",
        r"(?:[(),TnRo]|[,|(]*[dh]*A[),]*[Ssx])*t[A0]",
        "from $5 million to $6 million",
    ),
    _row("prior", r"2", r"", "more than double the $5 million"),
    _row("change", r"[UDEWPQ][+-]?b[+-]?", r"", "rose by $5 million"),
    _row("change", r"[-+][^A]*b[+-]?", r"", "exceeded those of 2030 by $5 million"),
    _row("change", r"[UDEWPQ][T]?[+-]?", r"", "rose $5 million"),
    _row("change", r"[UDEWc]o?[+-]?", r"", "an increase of $5 million"),
    _row(
        "change",
        r"[UDEW](?:[no]M?|[noMT&u])*[no][MuT]*[ob][+-]?",
        r"",
        "an increase in revenue of $5 million",
    ),
    _row("current", r"t[-+vV]", r"", "rose to over $5 million"),
    _row("current", r"", r"", "revenue was $5 million"),
)
"""The roles of money."""

PERCENT = (
    _row("prior", r"(?:f|C)[^%]*", r"(?!,?[UDEW])", "to 27.2% from 33.9%"),
    _row("level", r"t", r"", "decreased to 27.2%"),
    _row(
        "level", r"(?:^|[^UDEWPQbv1|])[^UDEWPQbv1|]*", r"(?!,?\|?A?,?[UDEWPQ])", "margin was 27.2%"
    ),
    _row("percent", r"", r"", "rose 24%"),
)
"""The roles of percents of a measure that is itself in percent."""


def role_of(rows: tuple[Role, ...], before: str, behind: str) -> str:
    """Return the role of a figure between these tokens.

    >>> role_of(MONEY, "M=", ",U"), role_of(MONEY, "C", "T"), role_of(MONEY, "MD", "")
    ('current', 'prior', 'change')
    """
    before, behind = before.translate(_NO_MATTER), behind.translate(_NO_MATTER)
    return next(r.name for r in rows if r.before.search(before) and r.behind.match(behind))

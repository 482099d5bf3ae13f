"""Patterns that are compiled when they are first used.

A filing needs less than half of the patterns that there are, and to compile all of them would take
a third of the time of a whole command.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Lazy:
    """A pattern not compiled yet; with its first use it gets the methods of the compiled one."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used; an error in it is raised then.

    >>> lazy("a+").findall("banana")
    ['a', 'a', 'a']
    """
    return cast("re.Pattern[str]", _Lazy(text, flags))

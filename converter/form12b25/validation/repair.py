"""A filing without the parts that would make its document invalid: each costs only itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..evidence import shortened
from ..model import Filing
from ..model.loading import from_dict
from ..problems import InvalidOutputError, problem
from ..records import replace
from .json_schema import faults, pointer, said
from .rules import broken_rules

if TYPE_CHECKING:
    from ..model import Problem

_MOST = 500


def repaired(filing: Filing) -> tuple[Filing, list[Problem]]:
    """Return a filing whose document is valid, and a problem for each part that was left out.

    A part that the schema requires takes what it is a part of with it.

    Raises :class:`~form12b25.problems.InvalidOutputError` where nothing valid would be left.

    >>> from form12b25.model import Source
    >>> source = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
    >>> filing, problems = repaired(Filing(source=source, filed_on="yesterday", cusips=("1",)))
    >>> filing.filed_on, filing.cusips, problems[0].message[:40]
    (None, ('1',), '/filedOn: left out, or the document woul')
    """
    document = json.loads(json.dumps(filing.to_dict()))
    problems: list[Problem] = []
    while found := faults(document) or broken_rules(document):
        fault = max(found, key=lambda fault: len(fault.path))
        path = fault.path
        if not path or len(problems) >= _MOST:
            raise InvalidOutputError(f"{pointer(path)}: {said(fault)}")
        text = json.dumps(_take_out(document, path), ensure_ascii=False)
        told = f"left out, or the document would be invalid: {shortened(text)}"
        problems.append(problem("internal", f"{pointer(path)}: {told}"))
    mended: Filing = from_dict(Filing, document)
    return replace(mended, problems=(*mended.problems, *problems)), problems


def _take_out(document: Any, path: tuple[str, ...]) -> Any:
    """Remove a part of a document, and what is empty without it; return it."""
    holder = document
    for name in path[:-1]:
        holder = holder[int(name)] if isinstance(holder, list) else holder[name]
    return holder.pop(int(path[-1]) if isinstance(holder, list) else path[-1])

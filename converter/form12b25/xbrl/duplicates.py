"""Facts that report one thing twice (XBRL Duplicates 1.0): one of them stands, or none.

Two values of a number are consistent where what they may have been rounded from overlaps, in more
than a point: 3 million and 4 million are not one amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..scalars import span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .facts import Fact


def one_each(facts: Iterable[Fact]) -> tuple[list[Fact], list[str]]:
    """Return one fact for each thing reported, and the ids of those that do not agree.

    Of consistent facts the most precise stands, with the evidence of all; of others none does.
    """
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        aspects = (fact.concept, fact.entity, fact.start, fact.end, fact.unit)
        groups.setdefault((*aspects, frozenset(fact.dimensions)), []).append(fact)
    kept: list[Fact] = []
    odd: list[str] = []
    for group in groups.values():
        if len(group) == 1:
            kept += group
        elif are_consistent([(fact.value, fact.decimals) for fact in group]):
            kept.append(_joined(group))
        else:
            odd += [fact.id for fact in group]
    return kept, odd


def are_consistent(values: list[tuple[str, int | None]]) -> bool:
    """Return whether values, each with its decimals (None: no number), are of one thing.

    >>> are_consistent([("36000000", -6), ("36200000", -5)]), are_consistent([("3", 0), ("4", 0)])
    (True, False)
    """
    if len({value for value, _ in values}) == 1:
        return True
    spans = [span(value, decimals) for value, decimals in values if decimals is not None]
    return len(spans) == len(values) and max(s[0] for s in spans) < min(s[1] for s in spans)


def _joined(group: list[Fact]) -> Fact:
    best = max(group, key=lambda fact: fact.decimals or 0)
    evidence = dict.fromkeys(cited for fact in group for cited in fact.evidence)
    return best._replace(evidence=tuple(evidence))

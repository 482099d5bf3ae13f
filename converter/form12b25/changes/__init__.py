"""The explanation of Part IV (3) → reported changes.

The way: an explanation in blocks (paragraphs and tables) → words with their kinds → sentences read
into statements → statements made whole (periods, lists) → joined → signed, as the model's values.
"""

from __future__ import annotations

import re
from decimal import localcontext
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ..contradictions import contradictions, parts_contradict
from ..evidence import fold, shortened
from ..problems import problem
from .accounting import Seen, left_out, seen_in
from .amounts import Source
from .assemble import assemble
from .blocks import blocks
from .flow import Flow
from .grids.cells import Table, unread_cells
from .grids.rows import place_digits, read_table
from .joining import joined
from .parts import Force
from .scales import declared_scale, is_item, noted_scale, stated_scale
from .sentences import walk
from .sentences.balances import balance_in
from .signed import signed
from .words.amounts import Money
from .words.figures import grouped
from .words.tokens import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..form.page import Page
    from ..form.paragraphs import Paragraph
    from ..model import Discrepancy, Problem, ReportedChange
    from .assemble import Lead, Leads
    from .parts import Part
    from .periods.calendar import Context
    from .sentences.drafts import Statement
    from .sentences.state import Walk
    from .words.tokens import Token

_LONGEST, _WIDEST = 200_000, 60
_FIGURES = frozenset("A%B")
_DIGITS = 100
"""Arithmetic with figures of 20 digits is exact within this many."""


class Changes(NamedTuple):
    """What an explanation states, and where its figures contradict one another."""

    changes: tuple[ReportedChange, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_changes(page: Page, paragraphs: list[Paragraph], context: Context) -> Changes:
    """Return the reported changes of an explanation, in the order of its text."""
    with localcontext(prec=_DIGITS):
        return _read(page, paragraphs, context)


def _read(page: Page, paragraphs: list[Paragraph], context: Context) -> Changes:
    force = Force()
    context = context._replace(labels={})
    found: list[Part] = []
    seen: list[Seen] = []
    problems: list[Problem] = []
    lead, listed = "", 0
    found_blocks = list(blocks(page, paragraphs))
    for block, following in zip_longest(found_blocks, found_blocks[1:]):
        if isinstance(block, Table):
            if (width := max(len(row.cells) for row in block.rows)) > _WIDEST:
                message = f"a table of {width} columns is not read for figures"
                problems.append(problem("too-many", message, page.cite(block.start, block.end)))
                continue
            note = following.text if isinstance(following, Flow) else ""
            note = note if noted_scale(note) else ""
            parts = read_table(block, lead, context, note)
            place_digits(parts, page.text)
            found += parts
            seen += seen_in(block)
            problems += _unread(page, unread_cells(block))
            continue
        lead = block.text
        if len(lead) <= _LONGEST:
            context = context._replace(power=declared_scale(lead) or context.power)
            listed = listed if is_item(lead) else 0
            figures: list[Token] = []
            scaled = context._replace(power=listed or context.power)
            parts = read_parts(lead, scaled, force, figures)
            listed = stated_scale(lead) if lead.rstrip().endswith(":") else listed
            block.relocate(parts)
            found += parts
            places = [(block.place(t.start), block.place(t.end - 1) + 1) for t in figures]
            read = [t.kind != "w" for t in figures]
            seen += (Seen(*place) for place, is_read in zip(places, read, strict=True) if is_read)
            problems += _unread(
                page, (p for p, is_read in zip(places, read, strict=True) if not is_read)
            )
        else:
            message = f"a paragraph of {len(lead)} characters is not read for figures"
            problems.append(problem("paragraph-too-long", message))
    kept: list[Part] = []
    made = written(found, Source(page.text, page.cite), kept)
    problems += left_out(page, seen, kept, found)
    return made._replace(problems=tuple(problems))


def _unread(page: Page, places: Iterable[tuple[int, int]]) -> Iterator[Problem]:
    for start, end in places:
        text = shortened(fold(page.text[start:end]))
        yield problem("figure-unread", f"not read as a figure: {text}", page.cite(start, end))


def written(found: list[Part], source: Source, kept: list[Part] | None = None) -> Changes:
    """Join what stands in several places, write it as the model, and check its figures.

    The parts that became statements are added to ``kept``.
    """
    changes: list[ReportedChange] = []
    discrepancies: list[Discrepancy] = []
    for part in joined(found):
        change = signed(part, source)
        if change is None:
            continue
        if kept is not None:
            kept.append(part)
        changes.append(change)
        discrepancies += contradictions([change])
        if part.statement.exhaustive:
            discrepancies += parts_contradict(change)
    return Changes(tuple(changes), tuple(discrepancies))


def read_text(text: str, context: Context, force: Force | None = None) -> Changes:
    """Return what one paragraph that stands in no file states; there is no evidence.

    >>> from .periods.calendar import Context
    >>> [change] = read_text("Revenue rose by $2 million to $5 million.", Context()).changes
    >>> change.measure, change.direction, change.current_amount.value, change.change_amount.value
    ('Revenues', 'increase', '5000000', '2000000')
    """
    parts = read_parts(text, context, force or Force())
    return written(parts, Source(text, lambda _start, _end: None))


def read_parts(
    text: str, context: Context, force: Force, figures: list[Token] | None = None
) -> list[Part]:
    """Return what one paragraph states; add its figures, read or not, to ``figures``."""
    context = context if context.labels is not None else context._replace(labels={})
    statements: list[Statement] = []
    balances: list[Part] = []
    leads: Leads = {}
    for number, sentence in enumerate(sentences(text, context)):
        if figures is not None:
            figures += (
                t
                for t in sentence
                if t.kind in _FIGURES or (t.kind == "w" and isinstance(t.value, Money))
            )
        found = grouped(text, sentence)
        if _has_versions(text, found):
            continue
        if (balance := balance_in(text, found)) is not None:
            balances.append(balance)
            continue
        before = len(statements)
        state = walk(text, found, number, statements)
        if not any(t.kind in "A%B" for t in found):
            leads[number] = _lead(state, statements[before:])
    parts = [*assemble(statements, leads, context, force), *balances]
    return sorted(parts, key=lambda part: part.statement.start) if balances else parts


def _has_versions(text: str, found: list[Token]) -> bool:
    """Return whether a sentence sets two versions of one period side by side: no change."""
    kinds = {t.kind for t in found}
    restates = any(t.kind == "y" and text[t.start : t.end].lower() != "as restated" for t in found)
    return {"y", "z"} <= kinds or (restates and "C" not in kinds)


def _lead(state: Walk, statements: list[Statement]) -> Lead:
    """The periods that a sentence without figures puts in force."""
    now = [s.subject for s in statements if s.subject]
    then = [s.prior_subject for s in statements if s.prior_subject]
    moved = re.search("fTtT|fdTtdT", state.kinds)
    if moved:
        return state.found[moved.end() - 1].value, state.found[
            moved.start() + len(moved[0]) // 2 - 1
        ].value
    return (
        state.lead or state.pending or (now[0] if now else None),
        state.lead_prior or (then[0] if then else None),
    )

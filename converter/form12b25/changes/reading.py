"""The explanation of Part IV (3) → reported changes.

The way: an explanation in blocks (paragraphs and tables) → words with their kinds → sentences read
into statements → statements made whole (periods, lists) → joined → signed, as the model's values.
"""

from __future__ import annotations

import re
from decimal import localcontext
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ..contradictions import find_contradictions, parts_contradict
from ..evidence import fold, shortened
from ..form.people import plain_name
from ..problems import problem
from ..records import draft
from .accounting import Seen, left_out, seen_in
from .amounts import SourceText
from .assemble import assembled
from .blocks import blocks_of
from .flow import Flow
from .grids.cells import Table, unread_cells
from .grids.figures import place_digits
from .grids.rows import read_table
from .joining import joined
from .outside import left_out_by
from .parts import Force
from .periods.own_years import own_years_of
from .scales import declared_scale, is_item, noted_scale, stated_scale
from .sentences.balances import balance_in
from .sentences.walking import walk
from .signed import reported_change
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
    from .periods.mentions import Mention
    from .sentences.drafts import Statement
    from .sentences.state import Walk
    from .words.token import Token

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


@draft
class _Reading:
    """What has been read of an explanation so far; ``listed`` is the scale that a list states."""

    page: Page
    context: Context
    force: Force
    parts: list[Part] = []
    seen: list[Seen] = []
    problems: list[Problem] = []
    lead: str = ""
    listed: int = 0


def _read(page: Page, paragraphs: list[Paragraph], context: Context) -> Changes:
    text = " ".join(paragraph.text for paragraph in paragraphs)
    context = context._replace(labels=own_years_of(text, context))
    read = _Reading(page=page, context=context, force=Force())
    found = list(blocks_of(page, paragraphs))
    for block, following in zip_longest(found, found[1:]):
        if isinstance(block, Table):
            note = following.text if isinstance(following, Flow) else ""
            _read_table(read, block, note if noted_scale(note) else "")
        else:
            _read_paragraph(read, block)
    _take_whole(read)
    kept: list[Part] = []
    made = written(read.parts, SourceText(page.text, page.cite), kept)
    problems = [*read.problems, *left_out(page, read.seen, kept, read.parts)]
    return made._replace(problems=tuple(problems))


def _take_whole(read: _Reading) -> None:
    """What a text says of the registrant by its own name is of no component of it."""
    own = {plain_name(name) for name in read.context.registrants}
    for part in read.parts:
        if part.statement.component and plain_name(part.statement.component) in own:
            part.statement.component = ""


def _read_table(read: _Reading, table: Table, note: str) -> None:
    if (width := max(len(row.cells) for row in table.rows)) > _WIDEST:
        message = f"a table of {width} columns is not read for figures"
        where = read.page.cite(table.start, table.end)
        read.problems.append(problem("too-many", message, where))
        return
    parts = read_table(table, read.lead, read.context, note)
    place_digits(parts, read.page.text)
    read.parts += parts
    read.seen += seen_in(table)
    read.problems += _unread(read.page, unread_cells(table))


def _read_paragraph(read: _Reading, flow: Flow) -> None:
    text = read.lead = flow.text
    if len(text) > _LONGEST:
        message = f"a paragraph of {len(text)} characters is not read for figures"
        read.problems.append(problem("paragraph-too-long", message))
        return
    read.context = read.context._replace(power=declared_scale(text) or read.context.power)
    listed = read.listed if is_item(text) else 0
    figures: list[Token] = []
    scaled = read.context._replace(power=listed or read.context.power)
    parts = read_parts(text, scaled, read.force, figures)
    read.listed = stated_scale(text) if text.rstrip().endswith(":") else listed
    flow.relocate(parts)
    read.parts += parts
    places = [(flow.place(t.start), flow.place(t.end - 1) + 1) for t in figures]
    unread = [place for t, place in zip(figures, places, strict=True) if t.kind == "w"]
    read.seen += (Seen(*place) for place in places if place not in unread)
    read.problems += _unread(read.page, unread)


def _unread(page: Page, places: Iterable[tuple[int, int]]) -> Iterator[Problem]:
    for start, end in places:
        text = shortened(fold(page.text[start:end]))
        yield problem("figure-unread", f"not read as a figure: {text}", page.cite(start, end))


def written(found: list[Part], source: SourceText, kept: list[Part] | None = None) -> Changes:
    """Join what stands in several places, write it as the model, and check its figures.

    The parts that became statements are added to ``kept``.
    """
    changes: list[ReportedChange] = []
    discrepancies: list[Discrepancy] = []
    for part in joined(found):
        change = reported_change(part, source)
        if change is None:
            continue
        if kept is not None:
            kept.append(part)
        changes.append(change)
        discrepancies += find_contradictions([change])
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
    return written(parts, SourceText(text, lambda _start, _end: None))


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
        if _has_versions(text, found) or _is_outside(text, found):
            continue
        if (balance := balance_in(text, found)) is not None:
            balances.append(balance)
            continue
        before = len(statements)
        state = walk(text, found, number, statements)
        if not any(t.kind in "A%B" for t in found):
            leads[number] = _lead(state, statements[before:])
    parts = [*assembled(statements, leads, context, force), *balances]
    return sorted(parts, key=lambda part: part.statement.start) if balances else parts


def _has_versions(text: str, found: list[Token]) -> bool:
    """Return whether a sentence sets two versions of one period side by side: no change.

    A clause in front that has no figure ("Although the restatement is not complete,") does not.
    """
    if found and found[0].kind == "!":
        comma = next((i for i, t in enumerate(found) if t.kind == ","), 0)
        found = found if any(t.kind in _FIGURES for t in found[:comma]) else found[comma:]
    kinds = {t.kind for t in found}
    restates = any(t.kind == "y" and text[t.start : t.end].lower() != "as restated" for t in found)
    return {"y", "z"} <= kinds or (restates and "C" not in kinds)


def _is_outside(text: str, found: list[Token]) -> bool:
    """Return whether a sentence has figures, none of which is a result of the late report."""
    has_figures = any(token.kind in _FIGURES for token in found)
    return has_figures and bool(left_out_by(text[found[0].start : found[-1].end]))


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
        state.lead or state.pending or (now[0] if now else None) or _two_years(state),
        state.lead_prior or (then[0] if then else None),
    )


def _two_years(state: Walk) -> Mention | None:
    """The periods of two years that a sentence without figures names anywhere."""
    mentions = (token.value for token in state.found if token.kind == "T")
    return next((m for m in mentions if m.year2 or m.others), None)

"""``form12b25 show``: a filing for people, in the terminal."""

from __future__ import annotations

import shutil
import sys
import textwrap
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ..evidence import shortened
from .common import (
    FINE,
    WRONG_USE,
    add_inputs,
    add_strict,
    expand,
    finish,
    problem_lines,
    read_input,
    severe,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..model import Amount, Factor, Filing, Period, ReportedChange

_LEAST, _WIDTH, _MOST = 60, 88, 120
_LEAST_MEASURE, _MEASURE = 24, 46
_WORDS, _VALUE = 22, 22
_ANSWER = {True: "yes", False: "no", None: "-"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    command = commands.add_parser(
        "show",
        help="show a filing as a readable summary",
        description="Show filings as readable summaries, problems last.",
    )
    add_inputs(command)
    add_strict(command)
    command.add_argument(
        "--why",
        action="store_true",
        help="show how each reported change was read: words, values and rules",
    )
    finish(command, run, quiet="do not print problems")


def run(options: argparse.Namespace) -> int:
    """Show every input."""
    from ..sinks import write_stdout

    sources = expand(options.inputs, quiet=options.quiet)
    if sources is None:
        return WRONG_USE
    status = FINE
    for source in sources:
        got = read_input(source, any_form=options.any_form)
        if isinstance(got, int):
            status = max(status, got)
        else:
            status = max(status, severe(got[0].problems, strict=options.strict))
            lines = summary(got[0], width=_width(), problems=not options.quiet, why=options.why)
            write_stdout("\n".join(lines) + "\n")
    return status


def _width() -> int:
    """The width of the terminal, within reason; a fixed one where the output is no terminal."""
    if sys.stdout is None or not sys.stdout.isatty():
        return _WIDTH
    return max(_LEAST, min(shutil.get_terminal_size((_WIDTH, 24)).columns, _MOST))


def summary(
    filing: Filing, *, width: int = _WIDTH, problems: bool = True, why: bool = False
) -> Iterator[str]:
    """Yield the lines of a summary, texts wrapped to a width; ``why``: how changes were read."""
    title = " ".join(t for t in (filing.form_type or "Form 12b-25", filing.accession_number) if t)
    yield title
    yield "=" * len(title)
    yield from _rows(_facts(filing), width)
    for heading, text in (
        ("Reason (Part III)", filing.reason_narrative),
        ("Explanation of the anticipated change (Part IV (3))", filing.change_explanation),
    ):
        if text:
            yield ""
            yield heading
            yield from _wrapped(text, width)
    yield from _reported(filing, width, why=why)
    if filing.problems and problems:
        yield ""
        yield "Problems"
        for line in problem_lines(filing.problems):
            yield from _wrapped(line, width, then=" " * 9)


def _reported(filing: Filing, width: int, *, why: bool) -> Iterator[str]:
    if filing.reported_changes:
        yield ""
        yield "Reported changes"
        yield from changes(filing, width)
        if why:
            yield from reasons(filing, width)
    if filing.discrepancies:
        yield ""
        yield "Discrepancies"
        for found in filing.discrepancies:
            yield from _wrapped(f"{found.kind}: {found.message}", width)


def changes(filing: Filing, width: int = _WIDTH) -> Iterator[str]:
    """Yield the reported changes as a table, the causes of each below it.

    ``!`` marks those whose figures disagree.
    """
    places = {(d.evidence.start, d.evidence.end) for d in filing.discrepancies if d.evidence}
    rows = [("", "measure", "period", "current", "prior", "change")]
    for change in filing.reported_changes:
        cited = change.evidence
        odd = cited is not None and (cited.start, cited.end) in places
        rows.append(("!" if odd else "", *_cells(change)))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    left = width - sum(widths[2:]) - 2 * len(widths)
    widths[1] = min(widths[1], max(_LEAST_MEASURE, left))
    causes: list[tuple[Factor, ...]] = [(), *(c.factors for c in filing.reported_changes)]
    for (mark, measure, period, *cells), factors in zip(rows, causes, strict=True):
        right = "  ".join(c.rjust(w) for c, w in zip(cells, widths[3:], strict=True))
        name = shortened(measure, widths[1])
        yield f"{mark:1} {name:{widths[1]}}  {period:{widths[2]}}  {right}".rstrip()
        for factor in factors:
            said = f"{_amount(factor.factor_amount)}: {factor.factor_text}"
            yield from _wrapped(said, width, first="    because of ", then=" " * 6)


def reasons(filing: Filing, width: int = _WIDTH) -> Iterator[str]:
    """Yield how each reported change was read, and what figures are in none.

    The rules are those of ``docs/changes.md``.
    """
    yield ""
    yield "How they were read"
    for change in filing.reported_changes:
        said = " ".join(filter(None, (change.measure, change.component, change.direction)))
        yield f"  {shortened(said, width - 2)}"
        quote = change.evidence.quote if change.evidence else change.measure_text
        yield from textwrap.wrap(
            f'"{quote}"', width - 2, initial_indent="    ", subsequent_indent="    "
        )
        for what, words, value, rule in filing.why(change):
            line = f"    {what:13}{shortened(words, _WORDS):{_WORDS}}  {value:{_VALUE}}  {rule}"
            yield line.rstrip()
    left = [p for p in filing.problems if p.code.startswith("figure-")]
    if left:
        yield "  In no statement"
    for found in left:
        yield from _wrapped(f"{found.code}: {found.message}", width, first="    ", then="      ")


def _period(change: ReportedChange) -> str:
    """The days of the current amount, or of the change where there is none."""
    period = change.current_amount.period if change.current_amount else change.period
    if period is None:
        return "-"
    if period.instant:
        return f"at {period.instant}"
    return f"{_length(period)} to {period.period_end}"


def _length(period: Period) -> str:
    """The length of a span: in months where it is of whole months, else in days.

    >>> from ..model import Period
    >>> _length(Period(period_start="2023-12-01", period_end="2024-02-29"))
    '3 mo.'
    >>> _length(Period(period_start="2024-01-29", period_end="2024-04-28"))
    '91 d.'
    """
    if period.period_start is None or period.period_end is None:
        return "?"
    first = date.fromisoformat(period.period_start)
    after = date.fromisoformat(period.period_end) + timedelta(days=1)
    if first.day == after.day == 1:
        return f"{12 * (after.year - first.year) + after.month - first.month} mo."
    return f"{(after - first).days} d."


def _cells(change: ReportedChange) -> tuple[str, str, str, str, str]:
    own = change.measure_text if change.measure == "OtherMeasure" else change.measure
    name = f"{own} ({change.component})" if change.component else own
    name = shortened(name, _MEASURE)
    moved = [_amount(change.change_amount)] if change.change_amount else []
    ends = (change.percent_change_minimum, change.percent_change_maximum)
    percent = change.percent_change or _range(*ends)
    moved += [f"{percent}%"] if percent else []
    moved += [f"{change.percentage_points} points"] if change.percentage_points else []
    said = ", ".join(moved) or change.direction or ""
    amounts = _amount(change.current_amount), _amount(change.prior_amount)
    return name, _period(change), *amounts, said


def _amount(amount: Amount | None) -> str:
    if amount is None:
        return "-"
    ends = [amount.value] if amount.value else [amount.minimum, amount.maximum]
    text = _range(*(_grouped(e) if e else None for e in ends))
    hedge = "~" if amount.approximate else ""
    return hedge + text if amount.unit == "USD" else f"{hedge}{text} {amount.unit}"


def _grouped(number: str) -> str:
    whole, _, rest = number.partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "") if int(whole) else number


def _range(*ends: str | None) -> str:
    if len(ends) == 1 or not any(ends):
        return ends[0] or ""
    return f"{ends[0] or ''}..{ends[1] or ''}"


def _rows(facts: list[tuple[str, str]], width: int) -> Iterator[str]:
    for name, value in facts:
        first, *rest = textwrap.wrap(value, width - 22, break_on_hyphens=False) or [""]
        yield f"{name:20}  {first}"
        yield from (" " * 22 + line for line in rest)


def _wrapped(text: str, width: int, *, first: str = "", then: str = "") -> Iterator[str]:
    """Yield a text in lines, each paragraph indented; ``then`` is the rest's further indent."""
    start, rest = first or "  ", f"  {then}"
    for paragraph in text.split("\n\n"):
        yield from textwrap.wrap(paragraph, width - 2, initial_indent=start, subsequent_indent=rest)


def _facts(filing: Filing) -> list[tuple[str, str]]:
    facts = [*_header(filing), *_form(filing)]
    return [(name, value) for name, value in facts if value]


def _header(filing: Filing) -> Iterator[tuple[str, str]]:
    yield "Filed", filing.filed_on or ""
    yield "Accepted", filing.accepted_at or ""
    yield "On EDGAR", filing.source.url or ""
    for filer in filing.filers:
        cik = filer.registrant.cik if filer.registrant else None
        yield (
            filer.role.replace("-", " ").capitalize(),
            f"{filer.conformed_name or '-'} (CIK {cik or '-'})",
        )
        for name in filer.registrant.former_names if filer.registrant else ():
            end = name.used_until or (
                f"at the latest {name.used_until_no_later_than}"
                if name.used_until_no_later_than
                else "?"
            )
            yield "  formerly", f"{name.name} ({name.used_from or '?'} to {end})"


def _form(filing: Filing) -> Iterator[tuple[str, str]]:
    report = filing.subject_report
    if report:
        kind = "Transition report on Form" if report.is_transition_report else "Form"
        yield (
            "Late report",
            f"{kind} {report.form_type or '-'} for the period ended {report.period_end or '-'}",
        )
    yield "Portion", filing.relates_to_portion or ""
    for stated in filing.stated_registrants:
        address = (stated.street, stated.city, stated.state_or_country, stated.postal_code)
        yield "Registrant (Part I)", ", ".join(p for p in (stated.name, *address) if p)
        yield "  former name", stated.former_name or ""
    yield "Relief asked", _ANSWER[filing.seeks_relief]
    for contact in filing.contacts:
        telephone = contact.telephone or " ".join(
            t for t in (contact.area_code, contact.local_number) if t
        )
        yield "Contact", ", ".join(p for p in (contact.name, contact.title, telephone) if p)
    yield "Other reports filed", _ANSWER[filing.other_reports_filed]
    for missing in filing.missing_reports:
        yield "  missing", f"{missing.form_type or missing.text} {missing.period_end or ''}".strip()
    yield "Change anticipated", _ANSWER[filing.change_anticipated]
    for signature in filing.signatures:
        signed = (signature.signer_name, signature.signer_title, signature.signed_on)
        yield "Signed", ", ".join(p for p in signed if p)

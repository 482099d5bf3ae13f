"""Example rows: texts of explanations, each with the statements that it makes (examples/README.md)."""

from __future__ import annotations

import re
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from form12b25.changes import read_changes
from form12b25.changes.periods.calendar import Context
from form12b25.form.page import read_page
from form12b25.form.paragraphs import paragraphs_of
from form12b25.submission import read_submission

if TYPE_CHECKING:
    from form12b25.changes import Changes
    from form12b25.form.page import Page

FOLDER = Path(__file__).parent / "changes" / "examples"
_DOCUMENT = "<DOCUMENT>\n<TYPE>NT 10-Q\n<SEQUENCE>1\n<FILENAME>{}\n<TEXT>\n{}\n</TEXT>\n</DOCUMENT>"
_AMOUNT = re.compile(
    r"(?P<value>\S+)(?:\s+(?P<unit>pure|shares|[A-Z]{3}(?:/shares)?))?(?:\s+d(?P<decimals>-?[0-9]+))?"
    r"(?P<hedge>\s+~)?(?:\s+(?P<period>on\s+\S+|\S*/\S*))?"
)


class Example(NamedTuple):
    """A row: its list, its filing, its paragraphs, and the statements that it makes."""

    origin: str
    context: Context
    paragraphs: tuple[str, ...]
    statements: tuple[dict[str, Any], ...]

    def __str__(self) -> str:
        """The beginning of the text, to name a test."""
        return re.sub(r"\W+", "-", self.paragraphs[0])[:60]


def read(path: Path) -> list[Example]:
    """Read a file of examples."""
    found: list[Example] = []
    origin, context = "", context_of("10-Q 2031-03-31 --12-31")
    for block in re.split(r"\n\s*\n", path.read_text("utf-8")):
        text: list[str] = []
        answers: list[str] = []
        for line in block.strip().splitlines():
            if line.startswith("== "):
                origin = line[3:]
            elif line.startswith("@ "):
                context = context_of(line[2:])
            elif line.startswith("- ") and text:
                answers.append(line[2:])
            else:
                text.append(line.strip())
        if text:
            paragraphs = tuple(" ".join(p.split()) for p in " ".join(text).split("¶"))
            statements = tuple(statement(a) for a in answers if a.strip() != "none")
            found.append(Example(origin, context, paragraphs, statements))
    return found


def read_answers(path: Path) -> Example:
    """Read the answers of a table; its page stands beside them."""
    lines = path.read_text("utf-8").splitlines()
    context = next(context_of(line[2:]) for line in lines if line.startswith("@ "))
    answers = [line[2:] for line in lines if line.startswith("- ") and line != "- none"]
    return Example(path.stem, context, (), tuple(statement(a) for a in answers))


def context_of(line: str) -> Context:
    """Read a context: form, period end, fiscal year end."""
    form, end, year_end = line.split()
    month, day = year_end.lstrip("-").split("-")
    return Context(form, date.fromisoformat(end), (int(month), int(day)), labels={})


def statement(line: str) -> dict[str, Any]:
    """Read a statement as a subset of a reported change."""
    head, *rest = line.split("; ")
    measure, _, direction = head.partition(" ")
    made: dict[str, Any] = {"measure": measure}
    if direction.strip():
        made["direction"] = direction.strip()
    for field in rest:
        key, _, value = field.strip().partition(" ")
        if key in {"current", "prior", "change"}:
            made[f"{key}Amount"] = amount(value)
        elif key == "percent":
            made |= _ends("percentChange", value)
        elif key == "in":
            made["period"] = _period(value)
        elif key == "factor":
            made.setdefault("factors", []).append(amount(value.partition(" : ")[0]))
        else:
            made[{"of": "component", "points": "percentagePoints"}[key]] = value
    return made


def amount(text: str) -> dict[str, Any]:
    """Read an amount."""
    match = _AMOUNT.fullmatch(text.strip())
    assert match, text
    made: dict[str, Any] = {"unit": match["unit"] or "USD", **_ends("value", match["value"])}
    if match["decimals"]:
        made["decimals"] = int(match["decimals"])
    if match["hedge"]:
        made["approximate"] = True
    if match["period"]:
        made["period"] = _period(match["period"])
    return made


def _period(text: str) -> dict[str, str]:
    """Read a span of days, or a day."""
    if text.startswith("on "):
        return {"instant": text.removeprefix("on ")}
    start, _, end = text.partition("/")
    return {k: v for k, v in (("periodStart", start), ("periodEnd", end)) if v}


def _ends(name: str, text: str) -> dict[str, str]:
    """Read a value, or the ends of a range."""
    if ".." not in text:
        return {name: text}
    low, _, high = text.partition("..")
    prefix = "" if name == "value" else name
    ends = {f"{prefix}Minimum": low, f"{prefix}Maximum": high}
    return {(k if prefix else k.lower()): v for k, v in ends.items() if v}


def differences(wanted: tuple[dict[str, Any], ...], found: list[dict[str, Any]]) -> list[str]:
    """Return what is not as wanted; periods, decimals and components count where they are stated."""
    if len(wanted) != len(found):
        return [f"{len(wanted)} statements wanted, {len(found)} found: {found}"]
    made = []
    for want in wanted:
        best = min((_differ(want, f) for f in found), key=len)
        if best:
            made.append(f"{want}: {'; '.join(best)}")
    return made


_FIGURES = ("percentChange", "percentChangeMinimum", "percentChangeMaximum", "percentagePoints")
_LEVELS = ("currentAmount", "priorAmount", "changeAmount")


def _differ(want: dict[str, Any], found: dict[str, Any]) -> list[str]:
    keys = ("measure", *_FIGURES, *(("direction",) if "direction" in want else ()))
    made = [f"{k} is {found.get(k)}" for k in keys if want.get(k) != found.get(k)]
    for key in _LEVELS:
        made += _differ_amount(key, want.get(key), found.get(key))
    if "period" in want and want["period"] != found.get("period", {}):
        made.append(f"period is {found.get('period')}")
    if "component" in want and not _shares_a_word(want["component"], found.get("component", "")):
        made.append(f"component is {found.get('component')}")
    sizes = [sorted(str(_size(a)).lstrip("-") for a in amounts) for amounts in _causes(want, found)]
    if sizes[0] != sizes[1]:
        made.append(f"factors are {sizes[1]}")
    return made


def _causes(want: dict[str, Any], found: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    return want.get("factors", []), [f["factorAmount"] for f in found.get("factors", [])]


def _size(made: dict[str, Any]) -> str:
    return made.get("value") or f"{made.get('minimum', '')}..{made.get('maximum', '')}"


def _differ_amount(
    key: str, want: dict[str, Any] | None, found: dict[str, Any] | None
) -> list[str]:
    if want is None or found is None:
        return [] if want is found else [f"{key} is {found}"]
    names = ["value", "minimum", "maximum", "unit"]
    names += [n for n in ("decimals", "approximate") if n in want]
    made = [f"{key}.{n} is {found.get(n)}" for n in names if want.get(n) != found.get(n)]
    period = found.get("period", {})
    for name, day in want.get("period", {}).items():
        if period.get(name) != day:
            made.append(f"{key}.{name} is {period.get(name)}")
    return made


def _shares_a_word(wanted: str, found: str) -> bool:
    words = [set(re.findall(r"\w{2,}", text.lower())) for text in (wanted, found)]
    return bool(words[0] & words[1])


def page_of(body: str, *, html: bool) -> Page:
    """Read the page of a filing that has this body."""
    text = _DOCUMENT.format("a.htm" if html else "a.txt", f"<HTML>{body}</HTML>" if html else body)
    submission = read_submission(text.encode(), None)
    return read_page(submission.work, submission.raw_documents[0])


def changes_of(page: Page, context: Context) -> Changes:
    """Read the reported changes of a page that is all explanation."""
    return read_changes(page, paragraphs_of(page, [(0, len(page.text))]), context)


def page_of_row(row: Example) -> Page:
    """The page of an example: its paragraphs, and nothing else."""
    return page_of("".join(f"<P>{escape(p)}</P>" for p in row.paragraphs), html=True)

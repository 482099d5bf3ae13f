"""The benchmark of stated figures: texts and tables, and the statements that each makes.

    python benchmarks/statements.py texts  > texts.ndjson      # what is to be read
    python benchmarks/statements.py read   > found.ndjson      # what form12b25 reads in it
    python benchmarks/statements.py score found.ndjson         # of any tool, part by part

Each line of ``texts.ndjson`` is a JSON object: ``id``, ``set``, the filing (``form``,
``periodEnd``, ``fiscalYearEnd``), and ``paragraphs``, or ``html`` or ``text`` of a table. A line of
answers has the ``id`` and ``reportedChanges`` in the shape of the filing document (``form12b25
schema``). ``gold`` writes the right answers in the same shape. What they mean:
``tests/changes/examples/README.md``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from parts import PARTS, Tally, score, total

from form12b25.model.keys import to_dict

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import example_rows as examples

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from form12b25.form.page import Page

Line = dict[str, Any]
HEAD = ("set", "texts", "statements", *(f"{part} F1" for part in PARTS), "precision", "recall")


class Text(NamedTuple):
    """A text of the benchmark: its line, its page as read by form12b25, and its answers."""

    line: Line
    row: examples.Example
    page: Page


def texts() -> Iterator[Text]:
    """Yield the texts, paragraphs first, in the order of their files."""
    for path in sorted(examples.FOLDER.glob("*.txt")):
        for number, row in enumerate(examples.read(path), 1):
            line = {"id": f"{path.stem}-{number:03}", "set": path.stem, **_filing(row)}
            yield Text(line | {"paragraphs": row.paragraphs}, row, examples.page_of_row(row))
    for path in sorted(examples.FOLDER.glob("tables*/*.expect")):
        yield _table(path)


def _table(path: Path) -> Text:
    body = next(p for p in (path.with_suffix(".html"), path.with_suffix(".txt")) if p.exists())
    text, html = body.read_text("utf-8"), body.suffix == ".html"
    row = examples.read_answers(path)
    line = {"id": f"table-{path.stem}", "set": path.parent.name, **_filing(row)}
    key = "html" if html else "text"
    return Text(line | {key: text}, row, examples.page_of(text, html=html))


def _filing(row: examples.Example) -> Line:
    month, day = row.context.fiscal_year_end or (12, 31)
    end = row.context.period_end
    return {
        "form": row.context.form,
        "periodEnd": end.isoformat() if end else None,
        "fiscalYearEnd": f"--{month:02}-{day:02}",
    }


def gold() -> Iterator[Line]:
    """Yield the right answers."""
    for text in texts():
        yield {"id": text.line["id"], "reportedChanges": list(text.row.statements)}


def read() -> Iterator[Line]:
    """Yield what form12b25 reads in the texts."""
    for text in texts():
        made = examples.changes_of(text.page, text.row.context)
        found = [to_dict(change, evidence=False) for change in made.changes]
        yield {"id": text.line["id"], "reportedChanges": found}


def table(answers: Iterable[Line]) -> list[tuple[str, ...]]:
    """Return the rows of the table of scores, by set and in all, its head first."""
    found = {line["id"]: line.get("reportedChanges") or [] for line in answers}
    sets: dict[str, list[Text]] = {}
    for text in texts():
        sets.setdefault(text.line["set"], []).append(text)
    rows = {name: _row(own, found) for name, own in sets.items()}
    rows["all"] = _row([text for own in sets.values() for text in own], found)
    return [HEAD, *((name, *row) for name, row in rows.items())]


def _row(own: list[Text], found: dict[str, list[Line]]) -> tuple[str, ...]:
    parts = total(score(list(t.row.statements), found.get(t.line["id"], [])) for t in own)
    whole: Tally = parts["statement"]
    count = sum(len(text.row.statements) for text in own)
    shares = [*(parts[part].f1 for part in PARTS), whole.precision, whole.recall]
    return (str(len(own)), str(count), *(f"{share:.3f}" for share in shares))


def printed(rows: list[tuple[str, ...]]) -> str:
    """Return rows as a table for the terminal."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
        lines.append("  ".join([row[0].ljust(widths[0]), *cells[1:]]).rstrip())
    return "\n".join(lines)


def main() -> None:
    """Write texts or answers, or score answers."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (("texts", "write the texts"), ("gold", "write the right answers")):
        commands.add_parser(name, help=what)
    commands.add_parser("read", help="write what form12b25 reads")
    scoring = commands.add_parser("score", help="score answers")
    scoring.add_argument("answers", type=argparse.FileType("r", encoding="utf-8"))
    options = parser.parse_args()
    if options.command == "score":
        print(printed(table(json.loads(line) for line in options.answers if line.strip())))
        return
    lines = {"texts": (text.line for text in texts()), "gold": gold(), "read": read()}
    for line in lines[options.command]:
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()

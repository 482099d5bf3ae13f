"""The header: lines to items, in both dialects, by one tag table.

An item is a tag with its section and value; what the table does not know is an item all the same,
and becomes a problem that quotes it. Nothing is dropped.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from ..patterns import lazy
from ..problems import problem
from ..records import draft
from ..tables import table

if TYPE_CHECKING:
    from ..model import Problem
    from .lines import WorkText

_LINE = lazy(r"[^\n]+")
_TAGGED = lazy(r"<(/?)([A-Z][A-Z0-9_-]*)>")
_LABELLED = lazy(r"[ \t]*([A-Z][A-Z0-9 .&/()'-]*?)[ \t]*:(?:[ \t]+|$)")
_ENVELOPE = lazy(r"<(?:SEC|IMS)-(DOCUMENT|HEADER)>\s*(\S*)\s*(?::\s*([0-9]{8}))?")
_UNKNOWN = "unknown"
_LONGEST_SECTION = 20_000
_IGNORED = frozenset({"SEC DOCUMENT", "IMS DOCUMENT", "SEC HEADER", "IMS HEADER", "SUBMISSION"})


class Item(NamedTuple):
    """A header value: ``start`` and ``end`` are places in the work text."""

    tag: str
    value: str
    start: int
    end: int


@draft
class Section:
    """A section of the header: its kind, its label, its items, its subsections."""

    kind: str
    label: str
    items: list[Item] = []
    sections: list[Section] = []


class SecLine(NamedTuple):
    """What the ``<SEC-DOCUMENT>`` and ``<SEC-HEADER>`` lines say."""

    file: str
    date: str | None
    start: int
    end: int


@draft
class RawHeader:
    """The header as sections and items, before any value is judged."""

    root: Section
    envelope: list[SecLine] = []
    problems: list[Problem] = []


@cache
def tags() -> dict[str, tuple[str, str, str]]:
    """Return the tag table: name (hyphens as blanks) to section, key and type."""
    return {name: (row[0], row[1], row[2]) for name, row in table("header_tags")["tags"].items()}


@cache
def section_kinds() -> dict[str, tuple[str, str]]:
    """Return section labels: name to kind and role."""
    kinds: dict[str, tuple[str, str]] = {}
    for row in table("header_tags")["section"]:
        for label in row.get("labels", ()):
            kinds[label.replace("-", " ")] = (row["name"], label)
        for label, role in row.get("roles", ()):
            kinds[label.replace("-", " ")] = (row["name"], role)
    return kinds


def _name(raw: str) -> str:
    """A tag's name, the same in both dialects."""
    return raw.replace("-", " ").replace("_", " ")


def read_header(work: WorkText, start: int, end: int) -> RawHeader:
    """Read the header at ``start:end`` of the work text."""
    header = RawHeader(root=Section(kind="submission", label=""))
    reader = _LineReader(work, header)
    for line in _LINE.finditer(work.text, start, end):
        if not line[0].isspace():
            reader.line(line.start(), line.end())
    return header


class _LineReader:
    """Keeps the open party and section between two lines."""

    def __init__(self, work: WorkText, header: RawHeader) -> None:
        self.work, self.header = work, header
        self.party: Section | None = None
        self.section: Section = header.root

    def line(self, start: int, end: int) -> None:
        text = self.work.text[start:end]
        bare = text.lstrip()
        is_marked = bare.startswith("<")
        if is_marked and (match := _ENVELOPE.match(bare)):
            at = start + len(text) - len(bare)
            self.header.envelope.append(SecLine(fold(match[2]), match[3], at, at + match.end()))
        elif is_marked and _TAGGED.match(bare):
            self._tagged(start, end)
        elif match := _LABELLED.match(text):
            self._labelled(match[1], start, start + match.end(), end)
        else:
            self._unread(start, end)

    def _tagged(self, start: int, end: int) -> None:
        """Read ``<TAG>value</TAG>``, and several of them where a line end is lost."""
        marks = [m for m in _TAGGED.finditer(self.work.text, start, end) if self._is_tag(m, start)]
        ends = [*(m.start() for m in marks[1:]), end]
        for mark, limit in zip(marks, ends, strict=True):
            name = _name(mark[2])
            if name in _IGNORED or mark[1]:
                self._close(name, mark[1])
                if self.work.text[mark.end() : limit].strip():
                    self._unread(mark.end(), limit)
            elif name in section_kinds():
                self._open(name)
                if self.work.text[mark.end() : limit].strip():
                    self._unread(mark.end(), limit)
            elif self._is_section(name, mark, limit):
                self._open_unknown(name, mark.start(), mark.end(), is_party=True)
            else:
                self._item(name, mark.start(), mark.end(), limit)

    def _is_tag(self, mark: re.Match[str], line_start: int) -> bool:
        """A tag at the line's start, or one that is known: names may have ``<`` in them."""
        name = _name(mark[2])
        first = not self.work.text[line_start : mark.start()].strip()
        return first or name in tags() or name in section_kinds()

    def _labelled(self, label: str, start: int, value_start: int, end: int) -> None:
        name = _name(label)
        empty = not self.work.text[value_start:end].strip()
        if name in section_kinds() and empty:
            self._open(name)
        elif empty and name not in tags():
            is_party = not self.work.text[start].isspace()
            self._open_unknown(name, start, value_start, is_party=is_party)
        else:
            self._item(name, start, value_start, end)

    def _is_section(self, name: str, mark: re.Match[str], limit: int) -> bool:
        """Return whether an unknown tag begins a section: it has no value, and an end."""
        text = self.work.text
        if name in tags() or text[mark.end() : limit].strip():
            return False
        return text.find(f"</{mark[2]}>", limit, limit + _LONGEST_SECTION) >= 0

    def _open(self, name: str) -> None:
        kind, label = section_kinds()[name]
        new = Section(kind=kind, label=label)
        if kind == "party":
            self.party = new
            self.header.root.sections.append(new)
        elif kind == "series" or self.party is None:
            self.header.root.sections.append(new)
        else:
            self.party.sections.append(new)
        self.section = new

    def _open_unknown(self, name: str, start: int, end: int, *, is_party: bool) -> None:
        """Open a section that no table lists, so that it takes nothing over in the one before it.

        One that begins at the margin, or by a tag, is a party in a role of its own.
        """
        self._note("header-unknown-section", f"a section that is not known: {name}", start, end)
        role = "-".join(re.findall(r"[a-z]+", name.lower()))
        if is_party and role:
            self.party = self.section = Section(kind="party", label=role)
            self.header.root.sections.append(self.section)
        else:
            self.section = Section(kind=_UNKNOWN, label=name)

    def _close(self, name: str, slash: str) -> None:
        kind = section_kinds().get(name, ("", ""))[0] if slash else ""
        if kind == "party":
            self.party, self.section = None, self.header.root
        elif kind and kind != "series":
            self.section = self.party or self.header.root

    def _item(self, name: str, start: int, value_start: int, end: int) -> None:
        text = self.work.text
        value = fold(text[value_start:end])
        if value.startswith("<ITEMS>"):  # EDGAR leaves its own tag in some item lines
            value = value.removeprefix("<ITEMS>")
        known = tags().get(name)
        item = Item(name, value, start, value_start + len(text[value_start:end].rstrip()))
        is_homeless = self.section.kind == _UNKNOWN and known is not None
        if known is None or (is_homeless and known[0] not in {"submission", "details"}):
            self._note("header-unknown-tag", f"{name}: {value}", item.start, item.end)
        elif known[0] in {"submission", "details"}:
            self.header.root.items.append(item)
        else:
            self.section.items.append(item)

    def _unread(self, start: int, end: int) -> None:
        text = self.work.text[start:end]
        begin = start + len(text) - len(text.lstrip())
        self._note("header-unread-line", fold(text), begin, start + len(text.rstrip()))

    def _note(self, code: str, message: str, start: int, end: int) -> None:
        evidence = self.work.cite("header", start, end)
        self.header.problems.append(problem(code, message, evidence))

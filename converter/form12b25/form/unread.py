"""What stands on the form, is in no key, and is none of its printed words: it is quoted.

Most words of a page are in the evidence of a key or are printed on every form; those are passed
over at full speed. Only what is left is looked at word by word.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..dates import find_dates
from ..evidence import shortened
from ..patterns import lazy
from ..problems import problem
from ..records import draft
from .paragraphs import is_nothing, is_text
from .words import WORD, is_slip, printed_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Evidence, Problem
    from .page import Page
    from .reading import Reading

_MATTER = lazy(
    r"\bexpires\W*(?:[a-z]+\W*)?[0-9][0-9 ,/-]{3,12}|\bsec\s*1344\s*[(]?[0-9]{1,2}-[0-9]{2,4}"
    r"|\bamendment\s*n(?:o|umber)\b\W*[0-9]{1,2}\b|^\W*[0-9]\.[0-9]{1,2}\b"
    r"|^\W*(?:p(?:ar)?t\W*(?:i{1,3}|iv|[1-4])|[0-9]{2}-[0-9]{2}|(?:attachment|exhibit|annex"
    r"|appendix|schedule|addendum|rider|enclosure|supplement)(?:\W*[a-z0-9][0-9.]{0,4})?)\W*$"
)
"""Printed matter with a number or a letter of its own; numbers of paragraphs."""
_CLOSING = lazy(r"[.,;:!?)\]\"'”’]{1,3}(?=\s|\Z)")
_LONGEST_VALUE = 200  # of values that are repeated on a form: names, titles, addresses
_NEAR = 3  # words that are known, between words that are not
_AROUND = 40  # of words that say nothing
_MOST = 20  # problems of a form; the last one quotes all that is left
_BY_WORD = ("contacts", "signatures")
_SHORT_OF_TEXT = frozenset({"seeksRelief", "reliefBoxes"})

Place = tuple[int, int]


def read_unread(reading: Reading) -> list[Problem]:
    """Return a problem for each stretch of the form's page that nothing has read."""
    page = reading.page
    unread = _Unread(reading=reading)
    found = [span for gap in _gaps(page, reading) for span in unread.spans(*gap)]
    if len(found) > _MOST:
        found = [*found[: _MOST - 1], (found[_MOST - 1][0], found[-1][1])]
    quoted = [_quote(page, *span) for span in found]
    return [_problem(cited) for cited in (*_left_out(page), *quoted)]


def _problem(cited: Evidence) -> Problem:
    return problem("text-unread", f"in no key: {shortened(cited.quote)}", cited)


def _quote(page: Page, start: int, end: int) -> Evidence:
    closing = _CLOSING.match(page.text, end)
    return page.cite(start, closing.end() if closing else end)


def _left_out(page: Page) -> Iterator[Evidence]:
    """Yield what was left out of the page before it was read, as a second language is."""
    places = page.left_out
    if len(places) > _MOST:
        places = [*places[: _MOST - 1], (places[_MOST - 1][0], places[-1][1])]
    for low, high in places:
        cited = page.work.cite(page.sequence, low, high)
        if WORD.search(cited.quote):
            yield cited


def _gaps(page: Page, reading: Reading) -> Iterator[Place]:
    """Yield the places between those of evidence; a contact's words are looked at one by one."""
    evidence = [e for e in reading.evidence if e.field not in _SHORT_OF_TEXT]
    evidence += [p.evidence for p in reading.problems if p.evidence]
    for name in ("report_boxes", "missing_reports"):
        evidence += [v.evidence for v in reading.values.get(name, ()) if v.evidence]
    at = 0
    for low, high in sorted(_places(page, evidence)):
        if low > at:
            yield at, low
        at = max(at, high)
    yield at, len(page.text)


def _places(page: Page, evidence: Iterable[Evidence]) -> Iterator[Place]:
    for one in evidence:
        if one.document == page.sequence:
            yield page.find(one.start), page.find(one.end - 1) + 1


def _is_printed(words: list[str]) -> list[bool]:
    """Say of each word whether it is printed beside the word before it, or behind it."""
    printed = printed_words()
    beside = [pair in printed.pairs for pair in pairwise(words)]
    if beside and all(beside):
        return [True] * len(words)
    return [
        before or behind or word in printed.captions
        for word, before, behind in zip(words, [False, *beside], [*beside, False], strict=True)
    ]


@draft
class _Unread:
    """The look at what is left, with what it needs of the form, made when it is first needed."""

    reading: Reading
    values: list[str] = []
    objects: list[tuple[Place, frozenset[str]]] = []
    days: frozenset[str | None] = frozenset()
    is_ready: bool = False

    def spans(self, start: int, end: int) -> Iterator[Place]:
        """Yield the places in ``start:end`` that are to be quoted."""
        lower = self.reading.page.lower
        words = WORD.findall(lower, start, end)
        known = _is_printed(words) if words else []
        if all(known):
            return
        if not self.is_ready:
            self._prepare()
        places = [m.span() for m in WORD.finditer(lower, start, end)]
        lines = list(_lines_of(lower, start, places))
        printed = [True, *known, True]
        self._look_at_words(words, places, lines, known)
        for low, high in list(_runs(known, lines)):
            run = words[low:high]
            inside = 0 < low < high < len(words) and printed[low] and printed[high + 1]
            if (
                self._repeats(run)
                or is_slip(run, inside=inside)
                or self._is_nothing(lines[low], places[low][0], places[high - 1][1])
            ):
                known[low:high] = [True] * (high - low)
        for low, high in _quoted(known, lines):
            yield places[low][0], places[high - 1][1]

    def _look_at_words(
        self, words: list[str], places: list[Place], lines: list[int], known: list[bool]
    ) -> None:
        """Take for known what is in a value of its object, a day that is known, printed matter."""
        matter: dict[int, list[Place]] = {}
        for i in [i for i, is_known in enumerate(known) if not is_known]:
            if lines[i] not in matter:
                matter[lines[i]] = list(self._matter(lines[i]))
            known[i] = self._is_of_object(words[i], places[i][0]) or any(
                low <= places[i][0] < high for low, high in matter[lines[i]]
            )

    def _prepare(self) -> None:
        """Gather the values: short ones and the names of the header, as words."""
        reading = self.reading
        texts = [f.conformed_name for f in reading.submission.filers if f.conformed_name]
        for value in reading.values.values():
            for one in value if isinstance(value, tuple) else (value,):
                texts += [one] if isinstance(one, str) else _strings(one)
        self.values = [f" {' '.join(words_of(t))} " for t in texts if len(t) <= _LONGEST_VALUE]
        for name in _BY_WORD:
            for value in reading.values.get(name, ()):
                words = frozenset(words_of(" ".join(_strings(value))))
                self.objects += [(p, words) for p in _places(reading.page, [value.evidence])]
        report = reading.values.get("subject_report")
        signed = (s.signed_on for s in reading.values.get("signatures", ()))
        self.days = frozenset([report.period_end if report else None, *signed])
        self.is_ready = True

    def _is_of_object(self, word: str, at: int) -> bool:
        """Return whether a word is in the values of the object that stands there."""
        return any(
            word in words or (word.isdecimal() and any(word in w for w in words))
            for (low, high), words in self.objects
            if low <= at < high
        )

    def _repeats(self, run: list[str]) -> bool:
        text = f" {' '.join(run)} "
        return any(text in value for value in self.values)

    def _matter(self, line: int) -> Iterator[Place]:
        """Yield the places of printed matter and of known days in a line."""
        page = self.reading.page
        text = page.text[line : _end_of_line(page, line)]
        for match in _MATTER.finditer(text.lower()):
            yield line + match.start(), line + match.end()
        for date in find_dates(text):
            if date.iso in self.days:
                yield line + date.start, line + date.end

    def _is_nothing(self, line: int, start: int, end: int) -> bool:
        """Return whether a place says nothing, or is in a line that page layout puts there."""
        page = self.reading.page
        end_of_line = _end_of_line(page, line)
        for piece in page.pieces(max(line, start - _AROUND), min(end + _AROUND, end_of_line)):
            if piece.start <= start and end <= piece.end and is_nothing(piece.text):
                return True
        if all(is_nothing(piece.text) for piece in page.pieces(start, end)):
            return True
        return not is_text(page, line, end_of_line)


def _lines_of(text: str, start: int, places: list[Place]) -> Iterator[int]:
    """Yield of each place where its line begins."""
    line = text.rfind("\n", 0, start) + 1
    following = text.find("\n", start)
    for low, _ in places:
        while 0 <= following < low:
            line = following + 1
            following = text.find("\n", line)
        yield line


def _end_of_line(page: Page, start: int) -> int:
    end = page.text.find("\n", start)
    return end if end >= 0 else len(page.text)


def _strings(value: object) -> Iterator[str]:
    """Yield the texts of an object, its evidence left out."""
    for name in getattr(value, "__slots__", ()):
        text = getattr(value, name)
        if isinstance(text, str):
            yield text


# -- what is left ----------------------------------------------------------------------------


def _runs(known: list[bool], lines: list[int]) -> Iterator[Place]:
    """Yield the runs of words that are not known, each within a line."""
    start = None
    for i, is_known in enumerate(known):
        if start is not None and (is_known or lines[i] != lines[start]):
            yield start, i
            start = None
        if start is None and not is_known:
            start = i
    if start is not None:
        yield start, len(known)


def _quoted(known: list[bool], lines: list[int]) -> Iterator[Place]:
    """Yield stretches to quote: whole lines where most is unknown, else from word to word."""
    quoted = list(known)
    start = 0
    for end in range(1, len(lines) + 1):
        if end < len(lines) and lines[end] == lines[start]:
            continue
        unknown = [i for i in range(start, end) if not known[i]]
        if len(unknown) * 2 >= end - start:
            quoted[start:end] = [False] * (end - start)
        for a, b in pairwise(unknown):
            if b - a <= _NEAR:
                quoted[a:b] = [False] * (b - a)
        start = end
    yield from _joined(list(_runs(quoted, [0] * len(quoted))), lines)


def _joined(runs: list[Place], lines: list[int]) -> Iterator[Place]:
    """Join stretches of lines that follow one another, with a few known words between them."""
    at = 0
    for i, (_, high) in enumerate(runs):
        following = runs[i + 1] if i + 1 < len(runs) else None
        if following and following[0] - high <= _NEAR and _are_near(lines, high - 1, following[0]):
            continue
        yield runs[at][0], high
        at = i + 1


def _are_near(lines: list[int], last: int, first: int) -> bool:
    """Return whether a word stands in the line of another, or in the next one that has words."""
    return len(set(lines[last : first + 1])) <= 2  # noqa: PLR2004 as said

"""What is known of a form while it is being read: the page, its parts, the values so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..problems import problem
from ..records import draft
from .attached import named_page, points_elsewhere
from .paragraphs import Paragraph, is_nothing, joined, paragraphs_of
from .people import plain

if TYPE_CHECKING:
    from ..model import Evidence, Problem
    from ..submission import Submission
    from .answers import YesNo
    from .page import Page
    from .parts import Parts


@draft
class Reading:
    """A form being read; ``values`` are the arguments of the model."""

    submission: Submission
    page: Page
    parts: Parts
    submission_type: str | None
    values: dict[str, Any] = {}
    evidence: list[Evidence] = []
    problems: list[Problem] = []
    narrative: list[Paragraph] = []
    explanation: tuple[Page, list[Paragraph]] | None = None

    def add(self, found: Any, *names: str) -> None:
        """Take over values of a part, by name, with its evidence and problems."""
        for name in names:
            value = getattr(found, name)
            if value is not None and value != ():
                self.values[name] = value
        self.evidence += getattr(found, "evidence", [])
        self.problems += getattr(found, "problems", [])

    def add_text(
        self, name: str, key: str, found: list[Paragraph], page: Page | None = None
    ) -> None:
        """Take over paragraphs as a text."""
        self.values[name] = joined(found)
        self.evidence.append((page or self.page).cite(found[0].start, found[-1].end, key))

    def add_answer(self, name: str, key: str, question: str, answer: YesNo | None) -> None:
        """Take over a Yes or No, or note that there is none."""
        if answer is not None and answer.value is not None:
            self.values[name] = answer.value
            self.evidence.append(self.page.cite(answer.start, answer.end, key))
            return
        cited = self.page.cite(answer.start, answer.end) if answer else None
        message = f"question {question} has no readable answer"
        self.problems.append(problem("answer-unreadable", message, cited))

    def behind(self, answer: YesNo | None, ranges: list[tuple[int, int]]) -> list[Paragraph]:
        """Return the paragraphs behind an answer."""
        start = answer.text_start if answer else 0
        left = [(max(low, start), high) for low, high in ranges if high > start]
        return [p for p in paragraphs_of(self.page, left) if not is_nothing(p.text)]

    def followed(self, key: str, found: list[Paragraph]) -> list[Paragraph]:
        """Return the attached page that paragraphs only refer to; else the paragraphs."""
        text = joined(found)
        if not points_elsewhere(text):
            return found
        attached = named_page(self.page, self.parts.tail, text)
        if attached:
            self.evidence.append(self.page.cite(found[0].start, found[-1].end, key))
        return attached or found

    def known_names(self) -> frozenset[str]:
        """Return the names of the registrants, of header and Part I, for comparison."""
        stated = self.values.get("stated_registrants", ())
        filers = self.submission.filers
        names = [*(r.name for r in stated), *(f.conformed_name for f in filers)]
        return frozenset(plain(name) for name in names if name)

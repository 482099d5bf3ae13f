"""Problems are values, of one type for reader, schema and rules; errors are for input refused.

:data:`CODES` is the table of all codes; ``docs/problems.md`` is made from it.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from .model import Evidence, Problem

Severity = Literal["error", "warning", "info"]


class Code(NamedTuple):
    """A row of the table: how bad it is, and what it means."""

    severity: Severity
    meaning: str


CODES: dict[str, Code] = {
    # the file and its envelope
    "mixed-encoding": Code("info", "The file is UTF-8 with some bytes of Windows-1252 in it."),
    "undefined-bytes": Code("warning", "Some bytes are not characters of Windows-1252."),
    "no-header": Code("warning", "The file has no EDGAR header; its keys are absent."),
    "unclosed-document": Code("warning", "A <DOCUMENT> has no end tag; the file may be cut off."),
    "unclosed-header": Code("info", "The header has no end tag."),
    "unclosed-comment": Code("warning", "A comment has no end; what follows it is not read."),
    "accession-number-mismatch": Code(
        "warning", "The envelope names another accession number than the header."
    ),
    # the header
    "header-unknown-tag": Code("info", "A header tag that is not in the tag table, quoted."),
    "header-unknown-section": Code(
        "warning", "A section of the header that is in no table: a party of its own, or quoted."
    ),
    "header-no-fiscal-year-end": Code(
        "info", "The header states no fiscal year end, so that fiscal quarters have no days."
    ),
    "header-unread-line": Code("warning", "A line of the header that has no tag, quoted."),
    "header-bad-value": Code(
        "warning", "A header value that does not have the type of its tag, quoted."
    ),
    "header-repeated-tag": Code(
        "warning", "A second value for a tag that takes one value, quoted."
    ),
    "irs-number-zeros": Code("info", "The IRS number is all zeros, so none was given."),
    "phone-left-over": Code("info", "Something follows the business phone number."),
    "phone-not-valid": Code("info", "The business phone as written is not a valid number."),
    "former-name-without-date": Code("warning", "A former name has no date of name change."),
    "former-name-without-name": Code("warning", "A former company section has no name."),
    "document-count-mismatch": Code(
        "warning", "The header states another number of documents than the file holds."
    ),
    # the form
    "no-form": Code("error", "No document of the submission can be read as a Form 12b-25."),
    "missing-part": Code("warning", "A part of the form was not found."),
    "second-form": Code(
        "warning", "The document holds another form behind the first, which alone is read; quoted."
    ),
    "text-unread": Code(
        "warning", "Text of the form that is in no key and is not printed on every form, quoted."
    ),
    "box-unreadable": Code("warning", "No mark could be read beside a box of the list."),
    "glyph-unknown": Code("warning", "A character of a symbol font that no mark table lists."),
    "glyph-without-font": Code(
        "info", "A mark of a symbol font whose font is lost; read by its place in the list."
    ),
    "no-box-list": Code("info", "No box of the list is readable; the submission type was used."),
    "several-boxes-checked": Code("warning", "More than one report is checked on the cover."),
    "period-unreadable": Code("warning", "The period of the report cannot be read as a date."),
    "relief-unreadable": Code("warning", "No mark could be read in Part II."),
    "answer-unreadable": Code("warning", "A Yes/No question of Part IV has no readable answer."),
    "answer-contradicts-text": Code("warning", "The answer and the text beside it do not agree."),
    "explanation-elsewhere": Code(
        "warning", "The form refers to an explanation that was not found in the submission."
    ),
    "too-many": Code(
        "warning", "Something is repeated more often than in any form; the rest of it is not read."
    ),
    "telephone-not-valid": Code("info", "A contact's telephone number is not a valid number."),
    # header against form
    "header-form-mismatch": Code("warning", "Header and form state different things."),
    # the figures of the explanation
    "paragraph-too-long": Code(
        "warning", "A paragraph of the explanation is too long to be read for figures."
    ),
    "figure-unread": Code(
        "warning",
        "A figure of the explanation cannot be read as a whole, so it is left out, quoted.",
    ),
    "figures-disagree": Code("warning", "The figures of a statement contradict one another."),
    # the xBRL-JSON report
    "xbrl-period-unknown": Code(
        "info", "The period of a figure is not known: the xBRL-JSON report leaves it out."
    ),
    "xbrl-entity-unknown": Code(
        "info", "The CIK of a filer is not known: the xBRL-JSON report leaves its facts out."
    ),
    "xbrl-facts-disagree": Code(
        "info", "Values of one thing do not agree: the xBRL-JSON report has none of them."
    ),
    "xbrl-unsaid": Code(
        "info", "XBRL has no member, unit or text for a value: the xBRL-JSON report leaves it out."
    ),
    # what should not happen
    "internal": Code(
        "error", "A bug of form12b25: a part would make the document invalid, so it is left out."
    ),
    # validation
    "schema": Code("error", "The document does not follow the JSON Schema."),
    "rule": Code("error", "The document follows the JSON Schema, and contradicts itself."),
    "not-json": Code("error", "The file is not JSON."),
    "xbrl-encoding": Code(
        "error", "An xBRL-JSON report is not in UTF-8, or begins with a byte order mark."
    ),
    "xbrl-value": Code(
        "error", "A value of an xBRL-JSON report does not have the type of its concept."
    ),
    "xbrl-period": Code("error", "A period of an xBRL-JSON report does not fit its concept."),
    "xbrl-unit": Code("error", "A unit of an xBRL-JSON report does not fit its concept."),
    "xbrl-decimals": Code(
        "error", "A number of an xBRL-JSON report has no decimals, or a text has."
    ),
    "xbrl-language": Code("error", "A text of an xBRL-JSON report has no language, or a code has."),
    "xbrl-axes": Code(
        "error", "A fact of an xBRL-JSON report does not have the axes of its table."
    ),
    "xbrl-duplicate": Code("error", "Two facts of an xBRL-JSON report are about the same thing."),
    "xbrl-note": Code("error", "A note of an xBRL-JSON report is not linked, or a link is broken."),
    "xbrl-prefix": Code("error", "A prefix of an xBRL-JSON report is not declared."),
    "shape-violated": Code("error", "The graph breaks a shape of the ontology."),
    "shape-doubted": Code(
        "warning",
        "A shape finds a doubtful value, such as a change that does not follow from its amounts.",
    ),
    "shape-no-focus": Code("error", "The graph has no filing, so no shape found what it checks."),
}


def problem(code: str, message: str, evidence: Evidence | None = None) -> Problem:
    """Return a problem of the table; one without a message has the meaning of its code.

    >>> problem("no-header", "no header").severity
    'warning'
    >>> problem("header-unread-line", "").message
    'A line of the header that has no tag, quoted.'
    """
    row = CODES[code]
    said = message or row.meaning
    return Problem(code=code, severity=row.severity, message=said, evidence=evidence)


REASONS: dict[str, str] = {
    "empty": "The file is empty.",
    "binary": "The file is not text: a PDF, an image, an office document.",
    "compressed": "The file is compressed in a way that is not read: see the message.",
    "too-large": "The file is larger than 64 MB; no Form 12b-25 is.",
    "other-form": "The header says that this is a submission of another form type.",
    "no-form": "The page has no header, and is not a Form 12b-25 that somebody filled in.",
    "no-entity": "An XBRL report is asked for, and the filing states no CIK.",
    "no-facts": "An XBRL report is asked for, and no fact has a period that is known.",
    "not-json": "The document is not JSON.",
    "invalid": "The document does not follow the JSON Schema.",
}
"""Why an input is refused: the reasons of :class:`FilingError`."""


class FilingError(ValueError):
    """The input is refused; ``reason`` is one of :data:`REASONS`."""

    def __init__(self, reason: str, message: str) -> None:
        """Keep the reason beside the message."""
        super().__init__(message)
        self.reason = reason


class InvalidOutputError(AssertionError):
    """A document that we made breaks its own schema: a bug, never the input's fault."""

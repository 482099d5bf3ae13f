"""The IRIs of the data: of what the content says, so that one more statement moves no other.

A registrant, a use of a name, a periodic report and a period have IRIs of their own, the same in
every filing; all else is a fragment of the filing. A second thing of the same content gets ``-2``.
"""

from __future__ import annotations

import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ..form_types import is_notice
from ..patterns import lazy
from .vocabulary import BASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import (
        Amount,
        Document,
        Evidence,
        Factor,
        Filer,
        Filing,
        FilingValues,
        FormerName,
        Period,
        PeriodicReport,
        Registrant,
        ReportBox,
        ReportedChange,
    )

ID = BASE + "id/"
_NO_SLUG = lazy(r"[^a-z0-9]+")
_LONG = 60
_SHARED = frozenset({"registrant", "period", "report", "amends_notification_of"})


def is_notification(filing: Filing) -> bool:
    """Return whether a filing is a Form 12b-25 (a bare form is one)."""
    return filing.form_type is None or is_notice(filing.form_type)


def filing_name(filing: Filing) -> str:
    """Return the last part of a filing's IRI: its accession number, or the digest of its file.

    >>> from form12b25.model import Filing, Source
    >>> filing_name(Filing(source=Source(sha256="0" * 64, byte_length=0, encoding="ascii")))[:13]
    'sha256-000000'
    """
    return filing.accession_number or f"sha256-{filing.source.sha256}"


def filing_iri(filing: Filing) -> str:
    """Return the IRI of a filing."""
    return f"{ID}filing/{filing_name(filing)}"


def graph_iri(filing: Filing) -> str:
    """Return the IRI of the named graph that holds a filing's statements."""
    return f"{BASE}graph/filing/{filing_name(filing)}"


def slug(text: str | None) -> str:
    """Return a text as a part of an IRI: letters and digits of ASCII, joined by hyphens.

    >>> slug("BitNile Holdings, Inc."), slug("Nestlé S.A."), slug(None)
    ('bitnile-holdings-inc', 'nestle-s-a', '')
    """
    if not text:
        return ""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _NO_SLUG.sub("-", text.lower()).strip("-")[:_LONG].rstrip("-")


class Names:
    """The names given so far within one filing."""

    def __init__(self, filing: Filing) -> None:
        """Start with the filing's own."""
        self.base = filing_iri(filing)
        self._taken: dict[str, int] = {}
        self._spans: dict[tuple[int | str, int, int, str], str] = {}
        self._usages: dict[str, str] = {}

    def child(self, field: str, value: Any, parent: str) -> str:
        """Return the IRI of a node, from the field it stands in, its content and its parent."""
        if field == "evidence":
            if value.field is None:
                return self.span(value)
            return self._fresh(f"{self.base}#evidence-{value.field}")
        if field == "former_names":
            return self._usage(value, parent)
        name = _NAMES[field](value, parent, self.base)
        return name if field in _SHARED and "#" not in name else self._fresh(name)

    def span(self, evidence: Evidence) -> str:
        """Return the IRI of the span of text that evidence in place stands for."""
        key = (evidence.document, evidence.start, evidence.end, evidence.quote)
        iri = self._spans.get(key)
        if iri is None:
            iri = self._fresh(f"{self.base}#span-{evidence.start}-{evidence.end}")
            self._spans[key] = iri
        return iri

    def _usage(self, name: FormerName, parent: str) -> str:
        """Return the IRI of a use of a name: its day and its words.

        Words that a slug cannot distinguish, or that another name of that day has, get a digest.
        """
        day = (name.date_of_name_change or "undated").replace("-", "")
        words = slug(name.name)
        iri = f"{parent}{'-name/' if '#' in parent else '/name/'}{_joined(day, words)}"
        if not words or len(words) >= _LONG - 1 or self._usages.get(iri, name.name) != name.name:
            iri = f"{iri}-{sha256(name.name.encode()).hexdigest()[:8]}"
        self._usages[iri] = name.name
        return iri

    def _fresh(self, name: str) -> str:
        count = self._taken[name] = self._taken.get(name, 0) + 1
        return self._fresh(f"{name}-{count}") if count > 1 else name


def _joined(*parts: str | None) -> str:
    return "-".join(p for p in parts if p)


def _filer(filer: Filer, _parent: str, base: str) -> str:
    cik = filer.registrant.cik if filer.registrant else None
    return f"{base}#" + _joined(filer.role, cik.zfill(10) if cik else slug(filer.conformed_name))


def _registrant(registrant: Registrant, parent: str, _base: str) -> str:
    if registrant.cik:
        return f"{ID}registrant/{registrant.cik.zfill(10)}"
    return f"{parent}-registrant"


def _period(period: Period, _parent: str, _base: str) -> str:
    if period.instant:
        return f"{ID}period/{period.instant}"
    return f"{ID}period/{period.period_start or 'unknown'}--{period.period_end}"


def _report(report: PeriodicReport, _parent: str, _base: str) -> str:
    cik = (report.registrant.cik or "").zfill(10)
    return f"{ID}report/{cik}/{report.report_type}/{report.period_end}"


def _change(change: ReportedChange, _parent: str, base: str) -> str:
    return f"{base}#change-" + _joined(change.measure, slug(change.component))


def _amount(suffix: str) -> Callable[[Amount, str, str], str]:
    return lambda _value, parent, _base: f"{parent}-{suffix}"


def _part(head: str, *fields: str) -> Callable[[Any, str, str], str]:
    """A fragment of the filing, of the contents of some fields."""

    def name(value: Any, _parent: str, base: str) -> str:
        return f"{base}#" + _joined(head, *(slug(getattr(value, field)) for field in fields))

    return name


def _box(box: ReportBox, _parent: str, base: str) -> str:
    return f"{base}#" + _joined(
        "box", slug(box.form), "transition" if box.is_transition_report else None
    )


def _document(document: Document, _parent: str, base: str) -> str:
    return f"{base}#document-{document.sequence}"


def _filing_values(values: FilingValues, parent: str, _base: str) -> str:
    return _joined(f"{parent}-filing-values", slug(values.sec_file_number))


def _factor(factor: Factor, parent: str, _base: str) -> str:
    return _joined(f"{parent}-factor", slug(factor.factor_text))


_NAMES: dict[str, Callable[[Any, str, str], str]] = {
    "header_details": _part("header-details"),
    "source": _part("source"),
    "generator": _part("conversion", "name", "version"),
    "documents": _document,
    "filers": _filer,
    "registrant": _registrant,
    "filing_values": _filing_values,
    "business_address": lambda _value, parent, _base: f"{parent}-business-address",
    "mail_address": lambda _value, parent, _base: f"{parent}-mail-address",
    "series": _part("series", "series_id"),
    "classes": _part("class", "class_id"),
    "report_boxes": _box,
    "subject_report": _part("subject-report"),
    "stated_registrants": _part("stated-registrant", "name"),
    "relief_boxes": _part("relief-boxes"),
    "report": _report,
    "amends_notification_of": _report,
    "contacts": _part("contact", "name"),
    "missing_reports": _part("missing-report", "form_type", "period_end"),
    "reported_changes": _change,
    "current_amount": _amount("current"),
    "prior_amount": _amount("prior"),
    "change_amount": _amount("change"),
    "factor_amount": _amount("amount"),
    "factors": _factor,
    "period": _period,
    "signatures": _part("signature", "signer_name"),
    "discrepancies": _part("discrepancy", "kind"),
    "problems": _part("problem", "code"),
}
"""Field that holds a node → the function that names it."""

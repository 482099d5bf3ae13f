"""Bytes → submission: encoding, envelope, header of any EDGAR form type."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any

from ..model import Document, Evidence, Filer, HeaderDetails, Problem, Source
from ..problems import problem
from ..records import record
from .decode import decode_text
from .envelope import Envelope, RawDocument, open_envelope
from .header import read_header
from .lines import WorkText, work_text
from .parties import HeaderBuilder

__all__ = ["RawDocument", "Submission", "read_submission"]


@record
class Submission:
    """A submission: header values, parties, documents, and the text to read them from."""

    source: Source
    work: WorkText
    values: dict[str, Any]
    details: HeaderDetails | None
    filers: tuple[Filer, ...]
    raw_documents: tuple[RawDocument, ...]
    evidence: tuple[Evidence, ...]
    problems: tuple[Problem, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents as the model has them."""
        return tuple(
            Document(
                sequence=d.sequence,
                type=d.type,
                file_name=d.file_name,
                description=d.description,
                format=d.format,
            )
            for d in self.raw_documents
        )


def read_submission(data: bytes, file_name: str | None = None) -> Submission:
    """Read a submission; raise :class:`~form12b25.problems.FilingError` where it is none.

    >>> read_submission(b"ACCESSION NUMBER: 0009999990-24-000001").values["accession_number"]
    '0009999990-24-000001'
    """
    decoded = decode_text(data)
    work = work_text(decoded.text)
    envelope = open_envelope(work.text, work.content_start)
    problems = [*decoded.problems, *envelope.problems]
    values: dict[str, Any] = {}
    details: HeaderDetails | None = None
    filers: tuple[Filer, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    if envelope.header:
        builder = HeaderBuilder(work, read_header(work, *envelope.header))
        values = builder.submission()
        details = builder.details()
        filers = builder.filers(values.get("filed_on"))
        evidence = tuple(builder.evidence)
        problems += [*builder.problems, *_envelope_problems(builder, values, envelope)]
    else:
        problems.append(problem("no-header", "the file has no EDGAR header"))
    return Submission(
        source=Source(
            file_name=_characters(file_name),
            sha256=hashlib.sha256(data).hexdigest(),
            byte_length=len(data),
            encoding=decoded.encoding,
            url=_url(values.get("accession_number"), filers),
        ),
        work=work,
        values=values,
        details=details,
        filers=filers,
        raw_documents=envelope.documents,
        evidence=evidence,
        problems=tuple(problems),
    )


def _url(accession: str | None, filers: tuple[Filer, ...]) -> str | None:
    ciks = [f.registrant.cik for f in filers if f.registrant and f.registrant.cik]
    if not accession or not ciks or not ciks[0].isdecimal():
        return None
    return f"https://www.sec.gov/Archives/edgar/data/{int(ciks[0])}/{accession}.txt"


def _envelope_problems(
    builder: HeaderBuilder, values: dict[str, Any], envelope: Envelope
) -> list[Problem]:
    notes = []
    accession = values.get("accession_number")
    for line in builder.header.envelope:
        named = line.file.split(".")[0]
        if accession and named and named != accession:
            message = f"the envelope names {named}, the header {accession}"
            cited = builder.work.cite("header", line.start, line.end)
            notes.append(problem("accession-number-mismatch", message, cited))
    stated, found = values.get("document_count"), len(envelope.documents)
    if stated is not None and found and stated != found:
        message = f"the header states {stated} documents, the file holds {found}"
        notes.append(problem("document-count-mismatch", message))
    return notes


def _characters(name: str | None) -> str | None:
    r"""Return a file's name with what is no character in it shown as such (bytes, controls).

    >>> _characters("caf\udce9\x01.txt") == "caf\ufffd\ufffd.txt"
    True
    """
    if name is None or name.isprintable():
        return name
    return "".join("\ufffd" if unicodedata.category(c)[0] == "C" else c for c in name)

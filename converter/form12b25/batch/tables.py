"""Tables of filings for analysts: flat rows in the order of the filings, written as Parquet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from ..model import Amount, Filing, ReportedChange

SCHEMAS: dict[str, dict[str, str]] = {
    "filings": {
        "accession_number": "string",
        "form_type": "string",
        "is_amendment": "bool",
        "filed_on": "date",
        "accepted_at": "string",
        "period_of_report": "date",
        "subject_form_type": "string",
        "subject_is_transition_report": "bool",
        "subject_period_end": "date",
        "seeks_relief": "bool",
        "other_reports_filed": "bool",
        "change_anticipated": "bool",
        "reason_narrative": "string",
        "change_explanation": "string",
        "source_file": "string",
        "source_sha256": "string",
    },
    "filers": {
        "accession_number": "string",
        "position": "int",
        "role": "string",
        "cik": "string",
        "conformed_name": "string",
        "sic_code": "string",
        "irs_number": "string",
        "state_of_incorporation": "string",
        "fiscal_year_end": "string",
        "business_state": "string",
        "business_telephone": "string",
    },
    "former_names": {
        "accession_number": "string",
        "cik": "string",
        "name": "string",
        "used_from": "date",
        "used_until": "date",
        "used_until_no_later_than": "date",
    },
    "changes": {
        "accession_number": "string",
        "position": "int",
        "measure": "string",
        "measure_text": "string",
        "component": "string",
        "direction": "string",
        **{
            f"{role}_{part}": kind
            for role in ("current", "prior", "change")
            for part, kind in {
                "value": "decimal",
                "minimum": "decimal",
                "maximum": "decimal",
                "unit": "string",
                "decimals": "int",
                "approximate": "bool",
                "period_start": "date",
                "period_end": "date",
            }.items()
        },
        "percent_change": "decimal",
        "percentage_points": "decimal",
        "quote": "string",
    },
    "problems": {
        "accession_number": "string",
        "code": "string",
        "severity": "string",
        "message": "string",
    },
}
"""Table → column → kind. Figures are text of decimal digits: no float has all of their digits."""


def rows_of(filing: Filing) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of a filing, table by table.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> rows_of(Filing(source=source, form_type="NT 10-Q"))["filings"][0]["form_type"]
    'NT 10-Q'
    """
    number = filing.accession_number
    return {
        "filings": [_filing(filing)],
        "filers": _filers(filing),
        "former_names": [
            _picked(name, "former_names")
            | {"accession_number": number, "cik": filer.registrant.cik}
            for filer in filing.filers
            if filer.registrant
            for name in filer.registrant.former_names
        ],
        "changes": [_change(number, i, c) for i, c in enumerate(filing.reported_changes, 1)],
        "problems": [
            _picked(note, "problems") | {"accession_number": number} for note in filing.problems
        ],
    }


def write_table(table: str, rows: list[dict[str, Any]], path: Path) -> None:
    """Write rows as a Parquet file; raise ImportError where pyarrow is not installed."""
    pa = _pyarrow()
    from pyarrow import parquet

    kinds = {
        "string": pa.string(),
        "decimal": pa.string(),
        "date": pa.date32(),
        "bool": pa.bool_(),
        "int": pa.int64(),
    }
    schema = pa.schema([(name, kinds[kind]) for name, kind in SCHEMAS[table].items()])
    for name, kind in SCHEMAS[table].items():
        if kind == "date":
            for row in rows:
                row[name] = _day(row.get(name))
    made = pa.Table.from_pylist(rows, schema=schema)
    parquet.write_table(made, path, compression="zstd")


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
    except ImportError as error:
        message = "for parquet install the extra: pip install 'form12b25[parquet]'"
        raise ImportError(message) from error
    return pa


def _day(text: str | None) -> Any:
    from datetime import date

    return date.fromisoformat(text) if text else None


def _picked(value: object, table: str) -> dict[str, Any]:
    """Return the fields of a value that are columns of a table."""
    return {name: getattr(value, name) for name in SCHEMAS[table] if hasattr(value, name)}


def _filing(filing: Filing) -> dict[str, Any]:
    row = _picked(filing, "filings")
    row |= {"source_file": filing.source.file_name, "source_sha256": filing.source.sha256}
    if (late := filing.subject_report) is not None:
        row |= {
            "subject_form_type": late.form_type,
            "subject_is_transition_report": late.is_transition_report,
            "subject_period_end": late.period_end,
        }
    return row


def _filers(filing: Filing) -> list[dict[str, Any]]:
    rows = []
    for position, filer in enumerate(filing.filers, 1):
        row = _picked(filer, "filers")
        row |= {"accession_number": filing.accession_number, "position": position}
        row["cik"] = filer.registrant.cik if filer.registrant else None
        address = filer.business_address
        row["business_state"] = address.state_or_country if address else None
        rows.append(row)
    return rows


def _change(number: str | None, position: int, change: ReportedChange) -> dict[str, Any]:
    row = _picked(change, "changes") | {"accession_number": number, "position": position}
    row["quote"] = change.evidence.quote if change.evidence else None
    for role in ("current", "prior", "change"):
        row |= _amount(role, getattr(change, f"{role}_amount"))
    return row


def _amount(role: str, amount: Amount | None) -> dict[str, Any]:
    if amount is None:
        return {}
    names = ("value", "minimum", "maximum", "unit", "decimals", "approximate")
    row = {f"{role}_{name}": getattr(amount, name) for name in names}
    if (period := amount.period) is not None:
        row[f"{role}_period_start"] = period.period_start
        row[f"{role}_period_end"] = period.instant or period.period_end
    return row

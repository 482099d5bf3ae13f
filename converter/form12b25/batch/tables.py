"""Tables of many filings for analysts, in Parquet: the extra ``parquet``.

Each filing is a row of ``filings``; the rows of other tables name it by ``filing``: its accession
number, or the SHA-256 of its file where it has none. A value that is not known is null.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from .columns import AMOUNT, COLUMNS, SCALE
from .shards import shard_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..model import Amount, Evidence, Filing

Row = dict[str, Any]


def rows_of(filing: Filing) -> dict[str, list[Row]]:
    """Return the rows of a filing, by table; columns that have no value are left out.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> rows_of(Filing(source=source, form_type="NT 10-Q"))["filings"][0]["form_type"]
    'NT 10-Q'
    """
    key = filing.accession_number or filing.source.sha256
    rows = {
        "filings": [_filing(filing)],
        "filers": _filers(filing),
        "former_names": _former_names(filing),
        "contacts": _numbered(filing.contacts, "contacts"),
        "changes": _changes(filing),
        "factors": _factors(filing),
        "missing_reports": _numbered(filing.missing_reports, "missing_reports"),
        "problems": [_picked(found, "problems") for found in filing.problems],
    }
    return {name: [{"filing": key, **row} for row in made] for name, made in rows.items()}


def _picked(value: object, table: str) -> Row:
    """Return the fields of a value that are columns of a table, and the quote of its evidence."""
    row = {name: getattr(value, name) for name in COLUMNS[table] if hasattr(value, name)}
    evidence: Evidence | None = getattr(value, "evidence", None)
    if "quote" in COLUMNS[table] and evidence is not None:
        row["quote"] = evidence.quote
    return row


def _numbered(values: tuple[Any, ...], table: str) -> list[Row]:
    return [{"position": i, **_picked(value, table)} for i, value in enumerate(values, 1)]


def _filing(filing: Filing) -> Row:
    source = filing.source
    row = _picked(filing, "filings")
    row |= {"url": source.url, "source_file": source.file_name, "source_sha256": source.sha256}
    if (late := filing.subject_report) is not None:
        row |= {
            "subject_form_type": late.form_type,
            "subject_is_transition_report": late.is_transition_report,
            "subject_period_end": late.period_end,
        }
    return row


def _filers(filing: Filing) -> list[Row]:
    rows = _numbered(filing.filers, "filers")
    for row, filer in zip(rows, filing.filers, strict=True):
        row["cik"] = filer.registrant.cik if filer.registrant else None
        if (address := filer.business_address) is not None:
            row |= {
                "business_city": address.city,
                "business_state_or_country": address.state_or_country,
                "business_postal_code": address.postal_code,
            }
    return rows


def _former_names(filing: Filing) -> list[Row]:
    return [
        {"cik": filer.registrant.cik, **_picked(name, "former_names")}
        for filer in filing.filers
        if filer.registrant
        for name in filer.registrant.former_names
    ]


def _changes(filing: Filing) -> list[Row]:
    rows = _numbered(filing.reported_changes, "changes")
    for row, change in zip(rows, filing.reported_changes, strict=True):
        for role in ("current", "prior", "change"):
            row.update(_amount(role, getattr(change, f"{role}_amount")))
    return rows


def _factors(filing: Filing) -> list[Row]:
    return [
        {"change": i, **row, **_amount("factor", factor.factor_amount)}
        for i, change in enumerate(filing.reported_changes, 1)
        for row, factor in zip(_numbered(change.factors, "factors"), change.factors, strict=True)
    ]


def _amount(role: str, amount: Amount | None) -> Row:
    if amount is None:
        return {}
    row = {f"{role}_{name}": getattr(amount, name, None) for name in AMOUNT}
    if (period := amount.period) is not None:
        row[f"{role}_period_start"] = period.period_start
        row[f"{role}_period_end"] = period.instant or period.period_end
    return row


# -- Parquet ---------------------------------------------------------------------------------


def _decimal(text: str) -> Decimal | None:
    """Return a figure that fits with all of its digits; None for one that does not."""
    try:
        number = Decimal(text)
        fits = number == number.quantize(Decimal(1).scaleb(-SCALE))
    except InvalidOperation:
        return None
    return number if fits else None


_VALUES: dict[str, Callable[[Any], Any]] = {
    "date": date.fromisoformat,
    "moment": datetime.fromisoformat,
    "decimal": _decimal,
}


class Tables:
    """The tables of a chunk that are being written, each in a folder of its own."""

    def __init__(self, number: int, scratch: Path) -> None:
        """Raise ImportError where pyarrow is missing."""
        self.pyarrow = _pyarrow()
        self.number = number
        self.scratch = scratch
        self.rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}

    def add(self, filing: Filing) -> None:
        """Add the rows of a filing."""
        for name, rows in rows_of(filing).items():
            self.rows[name] += rows

    def finish(self, output: Path) -> dict[str, int]:
        """Write the tables; return the names of the files, with their sizes in bytes."""
        from pyarrow import parquet

        found = {}
        for table, rows in self.rows.items():
            name = f"{table}/{shard_name(self.number, '.parquet')}"
            temporary = self.scratch / f"{uuid4().hex}-{table}.parquet"
            parquet.write_table(self._table(table, rows), temporary, compression="zstd")
            (output / table).mkdir(exist_ok=True)
            found[name] = temporary.stat().st_size
            temporary.replace(output / name)
        return found

    def _table(self, table: str, rows: list[Row]) -> Any:
        pa = self.pyarrow
        kinds = {
            "string": pa.string(),
            "int": pa.int64(),
            "bool": pa.bool_(),
            "date": pa.date32(),
            "moment": pa.timestamp("s", tz="UTC"),
            "decimal": pa.decimal128(38, SCALE),
        }
        columns = {
            name: pa.array([_value(row.get(name), kind) for row in rows], kinds[kind])
            for name, kind in COLUMNS[table].items()
        }
        return pa.table(columns)


def _value(value: Any, kind: str) -> Any:
    return value if value is None or kind not in _VALUES else _VALUES[kind](value)


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
    except ImportError as error:
        message = "parquet needs the extra parquet: pip install 'form12b25[parquet]'"
        raise ImportError(message) from error
    return pa

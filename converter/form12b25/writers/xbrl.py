"""A report as xBRL-JSON (OIM 1.0), and in a package with the taxonomy that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..json_text import dumps

if TYPE_CHECKING:
    from ..xbrl import Report


def write_json(report: Report) -> str:
    """Return the report as JSON text, with a line feed at its end."""
    return dumps(report.document)


def write_package(report: Report) -> bytes:
    """Return the report package (``.xbr``), a zip file: the same bytes for the same report."""
    from ..xbrl.packages import report_package

    return report_package(report.name, write_json(report))

"""Packages: the taxonomy as one zip file, and a report with it (XBRL Report Package 1.0)."""

from __future__ import annotations

import json
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..resources import resource
from .taxonomy import load_taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can hold
_KIND = {"documentInfo": {"documentType": "https://xbrl.org/report-package/2023/xbr"}}


@cache
def taxonomy_files() -> tuple[tuple[str, bytes], ...]:
    """Return the files of the published taxonomy: path within its package, content."""
    stem = f"nt-{load_taxonomy().date}"
    names = ["META-INF/catalog.xml", "META-INF/taxonomyPackage.xml", f"{stem}.xsd"]
    names += [f"{stem}_{kind}.xml" for kind in ("lab", "ref", "pre", "def")]
    folder = resource("ontology", "taxonomy")
    return tuple((name, folder.joinpath(*name.split("/")).read_bytes()) for name in names)


@cache
def taxonomy_package() -> bytes:
    """Return the taxonomy package (Taxonomy Packages 1.0): the same bytes at every call.

    >>> taxonomy_package()[:2]
    b'PK'
    """
    return _zip(f"form12b25-{load_taxonomy().date}", taxonomy_files())


def report_package(name: str, report: str) -> bytes:
    """Return a report package (``.xbr``) of a report and the taxonomy that it needs.

    ``name`` becomes the name of the package's folder and of the report in it.

    >>> report_package("0009999990-24-000001", "{}")[:2]
    b'PK'
    """
    kind = json.dumps(_KIND).encode()
    own = (("META-INF/reportPackage.json", kind), (f"reports/{name}.json", report.encode()))
    return _zip(name, (*own, *taxonomy_files()))


def _zip(folder: str, files: Iterable[tuple[str, bytes]]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, content in files:
            info = ZipInfo(f"{folder}/{name}", _BEGINNING)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            made.writestr(info, content)
    return out.getvalue()

"""What is published of the taxonomy: its files, and the JSON Schema of reports."""

from __future__ import annotations

from form12b25.xbrl.taxonomy import load_taxonomy

from .linkbases import definition, labels, presentation, references
from .metadata import catalog, metadata
from .schema import schema


def files() -> dict[str, bytes]:
    """Return the files of the taxonomy: path within its package → content.

    >>> sorted(files())[0]
    'META-INF/catalog.xml'
    """
    stem = f"nt-{load_taxonomy().date}"
    return {
        "META-INF/catalog.xml": catalog(),
        "META-INF/taxonomyPackage.xml": metadata(),
        f"{stem}.xsd": schema(),
        f"{stem}_lab.xml": labels(),
        f"{stem}_ref.xml": references(),
        f"{stem}_pre.xml": presentation(),
        f"{stem}_def.xml": definition(),
    }

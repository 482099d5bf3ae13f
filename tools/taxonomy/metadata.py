"""The metadata of the taxonomy package (Taxonomy Packages 1.0)."""

from __future__ import annotations

from lxml import etree

from form12b25.xbrl.taxonomy import BASE, load_taxonomy

from .markup import PREFIXES, XML, add, qname, to_bytes


def catalog() -> bytes:
    """Return the catalog: our addresses lie in the package."""
    root = etree.Element("catalog", xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog")
    start = f"{BASE}taxonomy/{load_taxonomy().date}/"
    etree.SubElement(root, "rewriteURI", uriStartString=start, rewritePrefix="../")
    return to_bytes(root)


def metadata() -> bytes:
    """Return what the package says of itself."""
    root = etree.Element(qname("tp:taxonomyPackage"), nsmap={"tp": PREFIXES["tp"]})
    root.set(f"{XML}lang", "en")
    about = "What SEC Form 12b-25 (notification of late filing) states. Not published by the SEC."
    rows = {
        "identifier": load_taxonomy().namespace,
        "name": "Form 12b-25 taxonomy",
        "description": about,
        "version": load_taxonomy().date,
        "license": "",
        "publisher": "form12b25",
        "publicationDate": load_taxonomy().date,
    }
    for key, text in rows.items():
        made = add(root, f"tp:{key}", text)
        if key == "license":
            made.set("href", "https://creativecommons.org/licenses/by/4.0/")
            made.set("name", "CC BY 4.0")
    entry = add(add(root, "tp:entryPoints"), "tp:entryPoint")
    add(entry, "tp:name", "Form 12b-25")
    add(entry, "tp:entryPointDocument", href=load_taxonomy().entry_point)
    return to_bytes(root)

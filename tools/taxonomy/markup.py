"""XML for XBRL: prefixes, names, elements, and files of them."""

from __future__ import annotations

from lxml import etree

from form12b25.xbrl.taxonomy import load_taxonomy

_XBRL = "http://www.xbrl.org/2003/"
ROLE = f"{_XBRL}role/"
ARCROLE = f"{_XBRL}arcrole/"
PREFIXES = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xlink": "http://www.w3.org/1999/xlink",
    "link": f"{_XBRL}linkbase",
    "xbrli": f"{_XBRL}instance",
    "xbrldt": "http://xbrl.org/2005/xbrldt",
    "ref": "http://www.xbrl.org/2006/ref",
    "dtr": "http://www.xbrl.org/dtr/type/2024-01-31",
    "tp": "http://xbrl.org/2016/taxonomy-package",
}
IMPORTS = {
    "xbrli": f"{_XBRL}xbrl-instance-2003-12-31.xsd",
    "link": f"{_XBRL}xbrl-linkbase-2003-12-31.xsd",
    "xbrldt": "http://www.xbrl.org/2005/xbrldt-2005.xsd",
    "dtr": "https://www.xbrl.org/dtr/type/2024-01-31/types.xsd",
}
KINDS = {"label": "lab", "reference": "ref", "presentation": "pre", "definition": "def"}
XML = "{http://www.w3.org/XML/1998/namespace}"


def qname(qualified: str) -> str:
    """Return a name as lxml has it.

    >>> qname("xlink:href")
    '{http://www.w3.org/1999/xlink}href'
    """
    prefix, _, local = qualified.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


def add(parent: etree._Element, tag: str, text: str = "", /, **attributes: str) -> etree._Element:
    """Add an element with a text; ``xlink_type`` is the attribute xlink:type."""
    made = etree.SubElement(parent, qname(tag))
    for key, value in attributes.items():
        prefix, split, local = key.partition("_")
        made.set(qname(f"{prefix}:{local}") if split else key, value)
    if text:
        made.text = text
    return made


def to_bytes(root: etree._Element) -> bytes:
    """Return a document as a file, indented."""
    etree.indent(root, " ")
    text: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return text + b"\n"


def role_of(table: str) -> str:
    """Return the role of the links of a table.

    >>> role_of("Cover").removeprefix(load_taxonomy().namespace)
    '/role/Cover'
    """
    return f"{load_taxonomy().namespace}/role/{table}"

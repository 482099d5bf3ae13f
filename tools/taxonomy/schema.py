"""The schema of the taxonomy: roles, types, and all elements (XBRL 2.1, Dimensions 1.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from form12b25.xbrl.taxonomy import load_taxonomy

from .elements import elements, title_of
from .markup import IMPORTS, KINDS, PREFIXES, ROLE, add, qname, role_of, to_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .elements import Element

_TYPED = {"number": "xs:positiveInteger", "text": "nt:nonEmptyToken"}


def schema() -> bytes:
    """Return the schema."""
    namespaces = {p: PREFIXES[p] for p in ("xs", "xlink", "link", "xbrli", "xbrldt", "dtr")}
    root = etree.Element(qname("xs:schema"), nsmap={**namespaces, "nt": load_taxonomy().namespace})
    root.set("targetNamespace", load_taxonomy().namespace)
    root.set("elementFormDefault", "qualified")
    info = add(add(root, "xs:annotation"), "xs:appinfo")
    for kind, ending in KINDS.items():
        add(
            info,
            "link:linkbaseRef",
            xlink_type="simple",
            xlink_href=f"nt-{load_taxonomy().date}_{ending}.xml",
            xlink_role=f"{ROLE}{kind}LinkbaseRef",
            xlink_arcrole="http://www.w3.org/1999/xlink/properties/linkbase",
        )
    for name, number in _numbered():
        role = add(info, "link:roleType", roleURI=role_of(name), id=f"role_{name}")
        add(role, "link:definition", f"{number} - {title_of(name)}")
        add(role, "link:usedOn", "link:presentationLink")
        add(role, "link:usedOn", "link:definitionLink")
    for prefix, place in IMPORTS.items():
        add(root, "xs:import", namespace=PREFIXES[prefix], schemaLocation=place)
    _types(root)
    for element in elements():
        _declare(root, element)
    return to_bytes(root)


def _numbered() -> Iterator[tuple[str, str]]:
    """Yield the tables with a number each, in an order of their own."""
    for number, name in enumerate(load_taxonomy().tables, 1):
        yield name, f"{number:02}0"


def _types(root: etree._Element) -> None:
    for name, kind in load_taxonomy().types.items():
        if not (kind.pattern or kind.length):
            continue
        made = add(root, "xs:complexType", name=f"{name}ItemType")
        limit = add(add(made, "xs:simpleContent"), "xs:restriction", base=kind.base)
        if kind.pattern:
            add(limit, "xs:pattern", value=kind.pattern)
        else:
            add(limit, "xs:minLength", value=str(kind.length))
    token = add(add(root, "xs:simpleType", name="nonEmptyToken"), "xs:restriction", base="xs:token")
    add(token, "xs:minLength", value="1")
    for name, kind_of in _TYPED.items():
        add(root, "xs:element", name=f"{name}Domain", id=f"nt_{name}Domain", type=kind_of)


def _declare(root: etree._Element, element: Element) -> None:
    more = {"xbrli_balance": element.balance} if element.balance else {}
    if element.typed:
        more["xbrldt_typedDomainRef"] = f"#nt_{element.typed}Domain"
    add(
        root,
        "xs:element",
        name=element.name,
        id=f"nt_{element.name}",
        type=element.type,
        substitutionGroup=element.substitutes,
        abstract="true" if element.is_abstract else "false",
        nillable="false",
        xbrli_periodType=element.period,
        **more,
    )

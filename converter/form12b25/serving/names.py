"""The names of registrants over time, as pages show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .terms import NS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .evidence import Node
    from .resources import Resource


class NameUse(NamedTuple):
    """A name of a registrant, and the days of its use in words; ``last`` is for the order."""

    name: str
    days: str
    last: str


def registrants_of(filing: Resource) -> Iterator[tuple[str, str]]:
    """Yield the registrants of a filing, each with its CIK."""
    for _, iri in _filers(filing):
        if cik := _first(filing.statements.get(iri, {}), "cik"):
            yield iri, cik


def names_of(filing: Resource) -> list[tuple[str, list[NameUse]]]:
    """Return the names over time of each registrant of a filing that has former ones.

    Each with its name on the filing; the names are in order, the oldest first.
    """
    filed = _first(filing.statements[filing.iri], "filedOn")
    found: list[tuple[str, list[NameUse]]] = []
    for filer, registrant in _filers(filing):
        current = _first(filer, "conformedName")
        uses = former_names(filing, registrant)
        if current and uses:
            now = NameUse(current, f"on {filed}" if filed else "on the filing", "9999")
            found.append((current, [*uses, now]))
    return found


def former_names(thing: Resource, registrant: str) -> list[NameUse]:
    """Return the former names of a registrant, the oldest first."""
    usages = thing.statements.get(registrant, {}).get(f"{NS}formerNameUsage", [])
    made = [_use(thing.statements.get(usage.text, {})) for usage in usages]
    return sorted({use for use in made if use}, key=lambda use: (use.last, use.days, use.name))


def _use(node: Node) -> NameUse | None:
    name = _first(node, "nameText")
    if not name:
        return None
    since, until = _first(node, "usedFrom"), _first(node, "usedUntil")
    latest = _first(node, "usedUntilNoLaterThan")
    days = [f"from {since}" * bool(since), f"until {until}" * bool(until)]
    days += [f"until {latest} at the latest" * (bool(latest) and not until)]
    return NameUse(name, " ".join(filter(None, days)), until or latest)


def _filers(filing: Resource) -> Iterator[tuple[Node, str]]:
    for value in filing.statements[filing.iri].get(f"{NS}filer", []):
        node = filing.statements.get(value.text, {})
        named = node.get(f"{NS}registrant")
        yield node, named[0].text if named else ""


def _first(node: Node, prop: str) -> str:
    values = node.get(f"{NS}{prop}")
    return values[0].text if values else ""

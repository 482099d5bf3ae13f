"""The evidence of values in a filing's graph: by the nodes that have it, or by paths of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .terms import NS, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .resources import Value

    Node = Mapping[str, list[Value]]

OA = "http://www.w3.org/ns/oa#"
Path = tuple[frozenset[str] | int, ...]
"""Keys from the filing to a value, each as one of several, and places in lists where known."""


class LitSpan(NamedTuple):
    """Where a value stands in the file, and the words there."""

    start: int
    end: int
    quote: str


def span_of(node: Node) -> LitSpan | None:
    """Return the span that a node is, if it is one."""
    try:
        start, end = (int(node[f"{OA}{name}"][0].text) for name in ("start", "end"))
    except (KeyError, ValueError):
        return None
    quote = node.get(f"{OA}exact", [])
    return LitSpan(start, end, quote[0].text if quote else "")


class EvidenceOfValues:
    """The evidence of a filing's own values, each for a field such as ``filers.0.sicCode``."""

    def __init__(self, nodes: Mapping[str, Node]) -> None:
        """Take all nodes of a filing's graph."""
        self._nodes = nodes
        self._fields: list[tuple[list[str], LitSpan]] = []
        for node in nodes.values():
            field, span = node.get(f"{NS}field"), span_of(node)
            if field and span:
                self._fields.append((field[0].text.split("."), span))

    def of_node(self, node: Node) -> LitSpan | None:
        """Return the evidence that a node names itself."""
        named = node.get(f"{NS}evidence", [])
        return span_of(self._nodes.get(named[0].text, {})) if named else None

    def of_value(self, path: Path, value: str) -> LitSpan | None:
        """Return the evidence of a value: the only one of its field, or the one with its words."""
        spans = [span for keys, span in self._fields if _is_at(path, keys)]
        if len(spans) > 1:
            spans = [span for span in spans if value.casefold() in span.quote.casefold()]
        return spans[0] if len(spans) == 1 else None

    def place_in_list(self, path: Path, node: Node) -> int | None:
        """Return which member of a list a node is: the one whose evidence has most of its words."""
        words = {text.casefold() for text in self._texts(node)}
        hits: dict[int, int] = {}
        for keys, span in self._fields:
            rest = _below(path, keys)
            if rest and rest[0].isdecimal():
                quote = span.quote.casefold()
                found = sum(word in quote for word in words)
                hits[int(rest[0])] = hits.get(int(rest[0]), 0) + found
        if len(hits) < 2:  # noqa: PLR2004 a list of one needs no place
            return None
        best = max(hits.values())
        fitting = [number for number, count in hits.items() if count == best]
        return fitting[0] if len(fitting) == 1 else None

    def _texts(self, node: Node, depth: int = 2) -> Iterator[str]:
        for values in node.values():
            for value in values:
                if not value.is_iri and len(value.text) > 1:
                    yield value.text
                elif depth and value.text in self._nodes:
                    yield from self._texts(self._nodes[value.text], depth - 1)


def _below(path: Path, keys: list[str]) -> list[str] | None:
    """What of a field is below a path; None where it is elsewhere."""
    at = 0
    for step in path:
        if at < len(keys) and keys[at].isdecimal() and not isinstance(step, int):
            at += 1  # a place that the path leaves open
        if at >= len(keys):
            return None
        if keys[at] != str(step) if isinstance(step, int) else keys[at] not in step:
            return None
        at += 1
    return keys[at:]


def _is_at(path: Path, keys: list[str]) -> bool:
    rest = _below(path, keys)
    return rest is not None and (not rest or (len(rest) == 1 and rest[0].isdecimal()))


def step_of(predicate: str) -> frozenset[str]:
    """Return the keys that a property may be in a path."""
    return keys_of().get(predicate, frozenset())

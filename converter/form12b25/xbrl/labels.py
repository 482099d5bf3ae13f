"""The labels of the taxonomy's concepts, from its published label linkbase."""

from __future__ import annotations

from functools import cache
from html import unescape

from ..patterns import lazy
from ..resources import text
from .taxonomy import load_taxonomy

_LABEL = lazy(
    r'xlink:label="(\w+)_label" xlink:role="http://www\.xbrl\.org/2003/role/label"[^>]*>([^<]*)<'
)


@cache
def concept_labels() -> dict[str, str]:
    """Return the label of each concept.

    >>> concept_labels()["NetIncomeLoss"]
    'Net income or loss'
    """
    linkbase = text("ontology", "taxonomy", f"nt-{load_taxonomy().date}_lab.xml")
    return {name: unescape(label) for name, label in _LABEL.findall(linkbase)}

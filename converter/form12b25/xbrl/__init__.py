"""XBRL: the taxonomy, the facts that a filing states, and the report of them."""

from .facts import Fact
from .report import CONCEPTS, Report, facts_of, report_of
from .taxonomy import load_taxonomy

__all__ = ["CONCEPTS", "Fact", "Report", "facts_of", "load_taxonomy", "report_of"]

"""An embedded SPARQL store of filings (Oxigraph): in memory, or in a folder."""

from .folders import StoreError
from .loading import Loaded
from .stores import Store

__all__ = ["Loaded", "Store", "StoreError"]

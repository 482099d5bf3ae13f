"""An embedded SPARQL store of filings (Oxigraph): in memory, or in a folder."""

from .loading import Loaded
from .stores import Store, StoreError

__all__ = ["Loaded", "Store", "StoreError"]

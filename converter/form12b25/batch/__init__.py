"""Many filings: in parallel, resumable, on one machine or on a cluster."""

from .many import Outcome, convert_many
from .plan import Wanted, known_formats
from .run import FAILED, MANIFEST, BusyError, How, OtherRunError, Progress, Summary, run

__all__ = [
    "FAILED",
    "MANIFEST",
    "BusyError",
    "How",
    "OtherRunError",
    "Outcome",
    "Progress",
    "Summary",
    "Wanted",
    "convert_many",
    "known_formats",
    "run",
]

"""The model: a filing as frozen values. One vocabulary; schema, context and ontology follow it.

A field ``some_name`` is the key ``someName`` of the JSON document. Absent is ``None`` or ``()``:
"not stated, or not found".
"""

from .changes import Amount, Factor, Period, ReportedChange, Step
from .filing import SCHEMA_VERSION, Filing
from .form import (
    Contact,
    MissingReport,
    PeriodicReport,
    ReliefBoxes,
    ReportBox,
    Signature,
    StatedRegistrant,
    SubjectReport,
)
from .header import (
    Address,
    ClassContract,
    Document,
    Filer,
    FilingValues,
    FormerName,
    Generator,
    HeaderDetails,
    Registrant,
    Series,
    Source,
)
from .keys import is_empty, json_key, json_keys, to_dict, walk_evidence
from .notes import Discrepancy, Evidence, Problem

__all__ = [
    "SCHEMA_VERSION",
    "Address",
    "Amount",
    "ClassContract",
    "Contact",
    "Discrepancy",
    "Document",
    "Evidence",
    "Factor",
    "Filer",
    "Filing",
    "FilingValues",
    "FormerName",
    "Generator",
    "HeaderDetails",
    "MissingReport",
    "Period",
    "PeriodicReport",
    "Problem",
    "Registrant",
    "ReliefBoxes",
    "ReportBox",
    "ReportedChange",
    "Series",
    "Signature",
    "Source",
    "StatedRegistrant",
    "Step",
    "SubjectReport",
    "is_empty",
    "json_key",
    "json_keys",
    "to_dict",
    "walk_evidence",
]

"""A filing in all the formats that are wanted of it, validated once; or why there is none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from ..api import Options, check, make
from ..pipeline import read_bytes
from ..problems import FilingError, InvalidOutputError
from ..writers import FORMATS
from .shards import SHARDS

if TYPE_CHECKING:
    from ..model import Filing, Problem
    from ..sources import Input
    from .plan import Wanted


class Made(NamedTuple):
    """What came of an input: what is written of it, by format; or a reason and a message."""

    filing: Filing | None = None
    contents: dict[str, str | bytes] = {}
    notes: tuple[Problem, ...] = ()
    sha256: str = ""
    reason: str = ""
    message: str = ""


def made_of(source: Input, wanted: Wanted) -> Made:
    """Convert an input. Nothing that is wrong with it is raised: the others are to go on."""
    digest = ""
    try:
        data = source.read()
        digest = hashlib.sha256(data).hexdigest()
        filing = read_bytes(data, source.file_name, any_form=wanted.any_form)
        contents, notes = _contents_of(filing, wanted)
    except FilingError as error:
        return Made(sha256=digest, reason=error.reason, message=str(error))
    except InvalidOutputError as error:
        return Made(sha256=digest, reason="invalid-output", message=str(error))
    except OSError as error:
        return Made(sha256=digest, reason="unreadable", message=error.strerror or str(error))
    except Exception as error:  # noqa: BLE001 a bug of ours must not end a run over a million
        message = f"a bug of form12b25, please report it: {type(error).__name__}: {error}"
        return Made(sha256=digest, reason="error", message=message)
    return Made(filing, contents, (*filing.problems, *notes), digest)


def _contents_of(filing: Filing, wanted: Wanted) -> tuple[dict[str, str | bytes], list[Problem]]:
    made: dict[str, str | bytes] = {}
    notes = check(filing, evidence=wanted.evidence, shapes=wanted.shapes)
    for kind in wanted.formats:
        if kind == "parquet":
            continue
        of = SHARDS[kind].of if kind in SHARDS else kind
        if FORMATS[of].of == "report":
            report = make(filing, of, Options(wanted.evidence, concepts=wanted.concepts))
            made[kind] = report.content
            notes = [*notes, *report.notes]
        else:
            inline = {"inline_context": True} if wanted.inline_context and of == "jsonld" else {}
            made[kind] = FORMATS[of].write(filing, evidence=wanted.evidence, **inline)
    return made, notes

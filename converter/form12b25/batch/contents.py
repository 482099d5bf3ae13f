"""A filing in all the formats that are wanted of it, checked once; or why there is none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from ..pipeline import read_bytes
from ..problems import FilingError, InvalidOutputError
from ..rendering import render_each
from .wanted import TABLES

if TYPE_CHECKING:
    from ..model import Filing, Problem
    from ..sources import Input
    from .wanted import Wanted


class Made(NamedTuple):
    """What came of an input: what is written of it, by the names of targets; or why nothing is.

    ``lacking`` has the reason and the message of each target that the filing cannot be written to;
    ``sha256`` is that of the file.
    """

    filing: Filing | None = None
    contents: dict[str, str | bytes] = {}
    problems: tuple[Problem, ...] = ()
    lacking: dict[str, tuple[str, str]] = {}
    sha256: str = ""
    reason: str = ""
    message: str = ""


def made_of(source: Input, wanted: Wanted) -> Made:
    """Convert an input. What is wrong with it is returned, not raised: the others go on."""
    digest = ""
    try:
        data, name = source.read()
        digest = hashlib.sha256(data).hexdigest()
        filing = read_bytes(data, name, any_form=wanted.any_form)
        return _contents(filing, wanted)._replace(sha256=digest)
    except FilingError as error:
        return Made(sha256=digest, reason=error.reason, message=str(error))
    except InvalidOutputError as error:
        return Made(sha256=digest, reason="invalid-output", message=str(error))
    except OSError as error:
        return Made(sha256=digest, reason="unreadable", message=error.strerror or str(error))
    except MemoryError:
        return Made(sha256=digest, reason="out-of-memory", message="too little memory")
    except Exception as error:  # noqa: BLE001 a bug of ours must not end a run over a million
        message = f"a bug of form12b25, please report it: {type(error).__name__}: {error}"
        return Made(sha256=digest, reason="internal", message=message)


def _contents(filing: Filing, wanted: Wanted) -> Made:
    formats = {target.name: target.format for target in wanted.targets if target.name != TABLES}
    made = render_each(
        filing,
        dict.fromkeys(formats.values()),
        evidence=wanted.evidence,
        context=wanted.context,
        concepts=wanted.concepts,
        validate=wanted.validate,
    )
    lacking = {name: made.lacking[kind] for name, kind in formats.items() if kind in made.lacking}
    if lacking and len(lacking) == len(wanted.formats):
        reason, message = next(iter(lacking.values()))
        raise FilingError(reason, message)
    return Made(
        filing=filing,
        contents={n: made.contents[kind] for n, kind in formats.items() if kind in made.contents},
        problems=(*filing.problems, *made.problems),
        lacking=lacking,
    )

"""The ready questions (``ontology/queries/*.rq``), and parameters of any question.

A question begins with comments: the question itself, and a line for each parameter. A parameter is
a line ``VALUES ?name { … }`` of its query: what is in the braces stands for it, UNDEF for anything.
"""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..linked.vocabulary import BASE, XSD
from ..patterns import lazy
from ..resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Values = Mapping[str, str | Sequence[str]]

PREFIXES = {
    "nt12b25": f"{BASE}ns#",
    "ntm": f"{BASE}measure/",
    "ntd": f"{BASE}direction/",
    "ntid": f"{BASE}id/",
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": XSD,
}
"""Prefixes that a question may use without naming them."""

_PARAMETER = lazy(
    r"# Parameter: \?(?P<name>\w+) \((?P<kind>text|day|number|iri)(?P<required>, required)?\): "
    r"(?P<meaning>.+)"
)
_VALUES = r"(?P<head>\bVALUES\s+\?{}\s*\{{)[^{{}}]*(?P<end>\}})"
_ANY_VALUES = lazy(r"\bVALUES\s+\?(?P<name>\w+)\s*\{(?P<inside>[^{}]*)\}")
_OF_CIK = 10
_NUMBER = lazy(r"[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
_IRI = lazy(r"[a-z][a-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]+", re.IGNORECASE)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPES |= {"{": "\\u007B", "}": "\\u007D"}  # so that no text has the look of a VALUES line


class QuestionError(ValueError):
    """A question that cannot be asked: an unknown name, or a parameter that does not fit."""


class Parameter(NamedTuple):
    """A parameter of a question: ``kind`` is ``text``, ``day``, ``number`` or ``iri``."""

    name: str
    kind: str
    meaning: str
    required: bool


class Question(NamedTuple):
    """A ready question: its name, what it asks, a note on the rows, and its query in SPARQL."""

    name: str
    meaning: str
    note: str
    parameters: tuple[Parameter, ...]
    text: str


@cache
def ready_questions() -> dict[str, Question]:
    """Return the ready questions by name.

    >>> ready_questions()["repeat-late-filers"].meaning
    'Which registrants gave notice more than once, how often, and over what stretch of time?'
    """
    files = sorted(resource("ontology", "queries").iterdir(), key=lambda file: file.name)
    return {
        file.name.removesuffix(".rq"): _read(file.name.removesuffix(".rq"), file.read_text("utf-8"))
        for file in files
        if file.name.endswith(".rq")
    }


def question(name: str) -> Question:
    """Return a ready question.

    Raises :class:`QuestionError` for another name, with those that are like it.
    """
    known = ready_questions()
    if name not in known:
        alike = get_close_matches(name, known, 3, 0.5) or [n for n in known if name in n]
        hint = f"; did you mean {' or '.join(alike)}?" if alike else "; --list shows them"
        raise QuestionError(f"there is no ready question {name!r}{hint}")
    return known[name]


def _read(name: str, text: str) -> Question:
    comments = [line for line in text.splitlines() if line.startswith("#")]
    notes = [line[2:] for line in comments[1:] if not _PARAMETER.fullmatch(line)]
    return Question(name, comments[0][2:], " ".join(notes), parameters_of(text), text)


def parameters_of(text: str) -> tuple[Parameter, ...]:
    """Return the parameters of a query: those that comments tell of, and other VALUES lines.

    >>> parameters_of("SELECT * { VALUES ?cik { UNDEF } ?filer nt12b25:cik ?cik }")
    (Parameter(name='cik', kind='text', meaning='', required=False),)
    """
    told = [m for line in text.splitlines() if (m := _PARAMETER.fullmatch(line))]
    found = {
        m["name"]: Parameter(m["name"], m["kind"], m["meaning"], m["required"] is not None)
        for m in told
    }
    if told:
        return tuple(found.values())
    for match in _ANY_VALUES.finditer(text):
        kind = _kind(match["inside"])
        if match["name"] not in found and kind:
            found[match["name"]] = Parameter(match["name"], kind, "", required=False)
    return tuple(found.values())


def _kind(inside: str) -> str:
    """Say what a parameter without a comment is, from the value that it has."""
    value = inside.strip()
    if value == "UNDEF" or value.startswith('"'):
        return "day" if value.endswith("^^xsd:date") else "text"
    if _NUMBER.fullmatch(value):
        return "number"
    return "iri" if re.fullmatch(r"<[^<>]*>|\w+:\S+", value) else ""


def bind(text: str, values: Values) -> str:
    r"""Return a query with values for its parameters, each written as a term, never as text.

    Raises :class:`QuestionError` for a parameter that the query does not have, a value of another
    kind than it asks for, and a required one that is missing.

    >>> bind("SELECT * { VALUES ?cik { UNDEF } ?filer nt12b25:cik ?cik }", {"cik": '0000896493" }'})
    'SELECT * { VALUES ?cik { "0000896493\\" \\u007D" } ?filer nt12b25:cik ?cik }'
    """
    known = {p.name: p for p in parameters_of(text)}
    for name in values:
        if name not in known:
            names = ", ".join(known) or "none"
            raise QuestionError(f"there is no parameter {name!r} (parameters: {names})")
    for parameter in known.values():
        if parameter.name in values:
            given = values[parameter.name]
            many = [given] if isinstance(given, str) else list(given)
            if parameter.name == "cik":  # it has ten digits, however it was written
                many = [one.zfill(_OF_CIK) if one.isdecimal() else one for one in many]
            terms = " ".join(_term(parameter, value) for value in many)
            text = _filled(text, parameter.name, terms)
        elif parameter.required:
            raise QuestionError(f"the question needs a value for {parameter.name!r}")
    return text


def _filled(text: str, name: str, terms: str) -> str:
    pattern = _VALUES.format(re.escape(name))
    return re.sub(pattern, lambda match: f"{match['head']} {terms} {match['end']}", text)


def _term(parameter: Parameter, value: str) -> str:
    """Return a value as a term of SPARQL."""
    if parameter.kind == "day":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise _misfit(parameter, value, "a day, as 2024-06-30") from None
        return f'"{day}"^^<{XSD}date>'
    if parameter.kind == "number":
        if not _NUMBER.fullmatch(value):
            raise _misfit(parameter, value, "a number")
        return f'"{value}"^^<{XSD}decimal>'
    if parameter.kind == "iri":
        prefix, colon, name = value.partition(":")
        iri = PREFIXES[prefix] + name if colon and prefix in PREFIXES else value
        if not _IRI.fullmatch(iri):
            raise _misfit(parameter, value, "an IRI, or a name with a known prefix")
        return f"<{iri}>"
    if any(ord(c) < 0x20 and c not in _ESCAPES for c in value):  # noqa: PLR2004 controls
        raise _misfit(parameter, value, "a text without control characters")
    return '"' + "".join(_ESCAPES.get(c, c) for c in value) + '"'


def _misfit(parameter: Parameter, value: str, wanted: str) -> QuestionError:
    return QuestionError(f"the value of {parameter.name!r} is to be {wanted}, and not {value!r}")

"""A filing in a format, validated before it is given out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar, get_args, overload

from .problems import FilingError, InvalidOutputError
from .validation.json_schema import validate_document
from .validation.repair import repaired
from .writers import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Filing, Problem

TextFormat = Literal[
    "json", "ndjson", "jsonld", "turtle", "trig", "nquads", "ntriples", "rdfxml", "xbrl-json"
]
FormatName = Literal[TextFormat, "xbr"]
ContextPlace = Literal["url", "inline"]
Concepts = Literal["nt", "us-gaap"]
Checks = Literal["schema", "shacl"]

Content = TypeVar("Content", bound="str | bytes", covariant=True)  # noqa: PLC0105 read in signatures


class Rendered(NamedTuple, Generic[Content]):
    """What is written of a filing, and the problems met in writing it.

    ``content`` is bytes in the format ``xbr``, else text. The problems are those that the shapes
    find in the graph, or what of the filing a strict report cannot say.
    """

    content: Content
    problems: list[Problem]


def contradiction(
    to: str, *, context: str = "url", concepts: str = "nt", validate: str | None = None
) -> str | None:
    """Return what is wrong with options that do not go together; None if nothing is.

    >>> contradiction("turtle", context="inline")
    'context is for jsonld: turtle has no context'
    """
    if to not in FORMATS:
        return f"unknown format {to!r}: one of {', '.join(FORMATS)}"
    of = FORMATS[to].of
    for name, value, kind in (
        ("context", context, ContextPlace),
        ("concepts", concepts, Concepts),
        ("validate", validate or "schema", Checks),
    ):
        if value not in get_args(kind):
            return f"unknown {name} {value!r}: one of {', '.join(get_args(kind))}"
    if context == "inline" and to != "jsonld":
        return f"context is for jsonld: {to} has no context"
    if concepts != "nt" and of != "report":
        return f"concepts is for xbrl-json and xbr: {to} has no XBRL concepts"
    if validate == "shacl" and of == "report":
        return f"validate shacl is for documents and graphs: {to} has rules of its own"
    return None


@overload
def render(
    filing: Filing,
    to: Literal["xbr"],
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> Rendered[bytes]: ...
@overload
def render(
    filing: Filing,
    to: TextFormat = "json",
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> Rendered[str]: ...
@overload
def render(
    filing: Filing,
    to: FormatName,
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> Rendered[str | bytes]: ...
def render(  # noqa: PLR0913 each option is spelt out
    filing: Filing,
    to: FormatName = "json",
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> Rendered[str | bytes]:
    r"""Return a filing in a format, validated first, with the problems met in writing it.

    ``evidence=False`` leaves the evidence out. ``context="inline"`` puts the JSON-LD context into
    a ``jsonld`` document, in place of its URL. ``concepts="us-gaap"`` uses the elements of dei and
    us-gaap in ``xbrl-json`` and ``xbr`` where there are any. A document is validated against the
    JSON Schema, with ``validate="shacl"`` its graph against the shapes as well; a report always
    against the profile of our taxonomy. A part that would make it invalid is left out, with a
    problem ``internal``.

    Raises ``ValueError`` for an unknown format and for options that do not go together;
    ``FilingError`` where a report is asked for of a filing without a CIK (reason ``no-entity``) or
    without any fact that a report can say (``no-facts``); ``InvalidOutputError`` (a bug of this
    package) for an invalid document.

    >>> import form12b25
    >>> filing = form12b25.read("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n")
    >>> render(filing, "ntriples", evidence=False).problems
    []
    """
    if wrong := contradiction(to, context=context, concepts=concepts, validate=validate):
        raise ValueError(wrong)
    if FORMATS[to].of == "report":
        return _report(filing, to, evidence=evidence, concepts=concepts)
    filing, problems = _checked(filing, evidence=evidence, shapes=validate == "shacl")
    return Rendered(_written(filing, to, evidence=evidence, context=context), problems)


class RenderedEach(NamedTuple):
    """A filing in several formats.

    ``contents`` are by format; ``lacking`` has the reason and the message of each format that the
    filing cannot be written in.
    """

    contents: dict[str, str | bytes]
    problems: list[Problem]
    lacking: dict[str, tuple[str, str]]


def render_each(  # noqa: PLR0913 each option is spelt out
    filing: Filing,
    formats: Iterable[str],
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> RenderedEach:
    r"""Return a filing in several formats as :func:`render` gives each, checked once for all.

    Raises ``InvalidOutputError`` (a bug of this package) for an invalid document.

    >>> import form12b25
    >>> filing = form12b25.read("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n")
    >>> made = render_each(filing, ["json", "xbr"])
    >>> list(made.contents), made.lacking["xbr"][0]
    (['json'], 'no-entity')
    """
    names = list(formats)
    contents: dict[str, str | bytes] = {}
    lacking: dict[str, tuple[str, str]] = {}
    problems: list[Problem] = []
    checked = filing
    if any(FORMATS[name].of != "report" for name in names):
        checked, problems = _checked(filing, evidence=evidence, shapes=validate == "shacl")
    for name in names:
        if FORMATS[name].of != "report":
            where: ContextPlace = context if name == "jsonld" else "url"
            contents[name] = _written(checked, name, evidence=evidence, context=where)
            continue
        try:
            report = _report(filing, name, evidence=evidence, concepts=concepts)
        except FilingError as error:
            lacking[name] = (error.reason, str(error))
        else:
            contents[name] = report.content
            problems = [*problems, *report.problems]
    return RenderedEach(contents, problems, lacking)


def _written(filing: Filing, to: str, *, evidence: bool, context: ContextPlace) -> str | bytes:
    more = {"inline_context": True} if context == "inline" else {}
    return FORMATS[to].write(filing, evidence=evidence, **more)


def _report(
    filing: Filing, to: str, *, evidence: bool, concepts: Concepts
) -> Rendered[str | bytes]:
    from .validation.report import validate_report
    from .xbrl import report_of

    report = report_of(filing, evidence=evidence, concepts=concepts)
    problems: list[Problem] = []
    if list(validate_report(report.document)):
        filing, problems = repaired(filing)
        report = report_of(filing, evidence=evidence, concepts=concepts)
        _refuse(validate_report(report.document))
    return Rendered(FORMATS[to].write(report), [*problems, *report.left_out])


@overload
def write(
    filing: Filing,
    to: Literal["xbr"],
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> bytes: ...
@overload
def write(
    filing: Filing,
    to: TextFormat = "json",
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str: ...
@overload
def write(
    filing: Filing,
    to: FormatName,
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str | bytes: ...
def write(  # noqa: PLR0913 each option is spelt out
    filing: Filing,
    to: FormatName = "json",
    *,
    evidence: bool = True,
    context: ContextPlace = "url",
    concepts: Concepts = "nt",
    validate: Checks = "schema",
) -> str | bytes:
    r"""Return the content that :func:`render` gives, with the same options and errors.

    >>> import form12b25
    >>> filing = form12b25.read("<DOCUMENT>\n<TYPE>NT 20-F\n<TEXT>\n[X] Form 20-F\n")
    >>> write(filing).startswith('{\n  "schemaVersion": "1.0.0"')
    True
    >>> print(write(filing, "turtle", validate="shacl")[:63])
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix vcar
    """
    return render(
        filing, to, evidence=evidence, context=context, concepts=concepts, validate=validate
    ).content


def _checked(filing: Filing, *, evidence: bool, shapes: bool) -> tuple[Filing, list[Problem]]:
    """Validate what would be written of a filing.

    Returns the filing without the parts that would make its document invalid, and the problems: one
    for each of these, and what the shapes find in the graph.
    """
    problems: list[Problem] = []
    if any(True for _ in validate_document(filing.to_dict(evidence=evidence))):
        filing, problems = repaired(filing)
    found = list(_broken_shapes(filing, evidence=evidence)) if shapes else []
    _refuse(problem for problem in found if problem.severity == "error")
    return filing, [*problems, *found]


def _broken_shapes(filing: Filing, *, evidence: bool) -> Iterable[Problem]:
    from .linked import ntriples
    from .validation.shapes import validate_graph

    return validate_graph(ntriples(filing, evidence=evidence))


def _refuse(broken: Iterable[Problem]) -> None:
    if messages := [p.message for p in broken]:
        raise InvalidOutputError("; ".join(messages[:5]))

"""The pages: HTML made of templates; what they need lies beside them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from starlette.responses import HTMLResponse

from ..asking import PREFIXES, ready_questions
from ..linked.vocabulary import BASE
from ..version import __version__
from .names import former_names
from .terms import labels, shown

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..asking import Question
    from .filings import FilingView
    from .resources import Resource, Status
    from .texts import TextPart

_HERE = Path(__file__).parent / "web"
STATIC = _HERE / "static"
EDITOR = STATIC / "built" / "editor.js"
"""Made by ``make web``; where it is not, queries are typed into a plain text area."""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


@cache
def _templates() -> jinja2.Environment:
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["local"] = local
    found.filters["name"] = name_of
    found.filters["shown"] = shown
    found.globals["version"] = __version__
    return found


def _page(template: str, **values: Any) -> Response:
    html = _templates().get_template(template).render(**values)
    return HTMLResponse(html, headers={"Content-Security-Policy": _POLICY, "Vary": "Accept"})


def local(iri: str) -> str:
    """Return the address here of a thing of the data; "" for another IRI.

    >>> local("https://w3id.org/form12b25/id/registrant/0000896493"), local("urn:x:y")
    ('/id/registrant/0000896493', '')
    """
    return f"/id/{iri.removeprefix(f'{BASE}id/')}" if iri.startswith(f"{BASE}id/") else ""


def name_of(iri: str) -> str:
    """Return a name of an IRI for people: the label of a term of ours, or by a prefix.

    >>> name_of("https://w3id.org/form12b25/ns#periodEnd"), name_of("urn:x:y")
    ('period end', 'urn:x:y')
    """
    if iri in labels():
        return labels()[iri]
    for prefix, whole in PREFIXES.items():
        if iri.startswith(whole):
            return f"{prefix}:{iri[len(whole) :]}"
    return iri


def listed(known: Question) -> dict[str, Any]:
    """Return a ready question as JSON."""
    return {
        "name": known.name,
        "meaning": known.meaning,
        "note": known.note,
        "query": known.text,
        "parameters": [parameter._asdict() for parameter in known.parameters],
    }


def home_page(status: Status) -> Response:
    """Return the page that asks."""
    known = [listed(question) for question in ready_questions().values()]
    data = {"questions": known, "prefixes": PREFIXES, "terms": _terms(), "base": f"{BASE}id/"}
    return _page(
        "home.html",
        status=status,
        questions=known,
        data=json.dumps(data).replace("<", "\\u003c"),
        has_editor=EDITOR.is_file(),
    )


def _terms() -> list[tuple[str, str]]:
    """The names of the vocabulary, each with its label, for the editor to complete."""
    names = ((name_of_term(iri), label) for iri, label in labels().items())
    return sorted((name, label) for name, label in names if name)


def name_of_term(iri: str) -> str:
    """Return the name of a term of the ontology, or a measure, with its prefix; else "".

    >>> name_of_term("https://w3id.org/form12b25/ns#periodEnd")
    'nt12b25:periodEnd'
    """
    for prefix in ("nt12b25", "ntm", "ntd"):
        if iri.startswith(PREFIXES[prefix]):
            return f"{prefix}:{iri.removeprefix(PREFIXES[prefix])}"
    return ""


def filing_page(view: FilingView, parts: list[TextPart], *, has_sources: bool) -> Response:
    """Return the page of a filing, its text beside its values."""
    return _page("filing.html", view=view, parts=parts, has_sources=has_sources)


def resource_page(thing: Resource) -> Response:
    """Return the page of any other thing: of a registrant with its names and filings."""
    own = thing.statements.get(thing.iri, {})
    title = thing.names.get(thing.iri) or thing.iri.removeprefix(f"{BASE}id/")
    filings = sorted(thing.filings, key=lambda filing: filing.filed, reverse=True)
    if filings and "/registrant/" in thing.iri:
        title = f"{filings[0].filer} (CIK {thing.iri.rpartition('/')[2]})"
    uses = former_names(thing, thing.iri)
    return _page("resource.html", thing=thing, own=own, title=title, filings=filings, uses=uses)


def refusal_page(status: int, message: str) -> Response:
    """Return the page that says why there is no answer."""
    response = _page("refusal.html", status=status, message=message)
    response.status_code = status
    return response

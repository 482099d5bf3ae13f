"""Content negotiation: which format an Accept header asks for (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import mimeparse  # type: ignore[import-untyped]

from .formats import GRAPHS, ROWS, Forms

_ALSO = {"application/json": "json", "application/xml": "xml", "text/xml": "xml"}
HTML = "text/html"


def wanted_forms(accept: str, form: str = "") -> Forms:
    """Return the formats that a header asks for, or those of a name in the address (``csv``).

    >>> wanted_forms("text/csv, application/n-triples;q=0.5")
    Forms(rows='csv', graph='ntriples')
    >>> wanted_forms("*/*"), wanted_forms("image/png", "turtle")
    (Forms(rows='json', graph='turtle'), Forms(rows=None, graph='turtle'))
    """
    if form:
        return Forms(form if form in ROWS else None, form if form in GRAPHS else None)
    return Forms(_best(accept, ROWS), _best(accept, GRAPHS))


def wants_html(accept: str) -> bool:
    """Return whether a header asks for a page, as that of a browser, rather than for data.

    >>> wants_html("text/html,application/xhtml+xml,*/*;q=0.8"), wants_html("*/*")
    (True, False)
    """
    offers = [*GRAPHS.values(), *ROWS.values(), HTML]
    asks = HTML in accept or "text/*" in accept
    return asks and _best_of(accept, offers) == HTML


def _best(accept: str, known: dict[str, str]) -> str | None:
    """The best of the formats, the first of them where several are as good."""
    names = {media: name for name, media in known.items()}
    names |= {media: name for media, name in _ALSO.items() if name in known}
    return names.get(_best_of(accept, list(names)) or "")


def _best_of(accept: str, offers: list[str]) -> str | None:
    try:  # of offers that are as good, mimeparse takes the last
        return mimeparse.best_match(offers[::-1], accept or "*/*") or None
    except mimeparse.MimeTypeParseException:
        return None

"""A remote SPARQL endpoint (SPARQL 1.1 Protocol, query by POST)."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from typing import Any

from .answers import Answer
from .questions import PREFIXES, QuestionError

_ROWS, _GRAPH = "application/sparql-results+json", "application/n-triples"
_LONGEST = 500


def ask_endpoint(url: str, text: str, *, timeout: float, limit: int | None = None) -> Answer:
    """Return the answer of an endpoint to a query; prefixes that it uses are declared for it.

    Raises :class:`~form12b25.asking.QuestionError` where the endpoint refuses the query, answers
    with something else, or cannot be reached within ``timeout`` seconds.
    """
    import pyoxigraph as ox

    if not url.startswith(("http://", "https://")):
        raise QuestionError(f"{url} is no address of an endpoint: http://… or https://…")
    request = urllib.request.Request(  # noqa: S310 the scheme is checked
        url,
        data=with_prefixes(text).encode("utf-8"),
        headers={
            "Content-Type": "application/sparql-query",
            "Accept": f"{_ROWS}, {_GRAPH};q=0.9",
            "User-Agent": "form12b25",
        },
    )
    data, kind = _answered(request, url, timeout)
    try:
        if kind == _ROWS:
            found: Any = ox.parse_query_results(data, ox.QueryResultsFormat.JSON)
            return Answer(found, limit)
        if kind in {_GRAPH, "text/plain"}:
            return Answer(ox.parse(data, ox.RdfFormat.N_TRIPLES), limit, is_graph=True)
    except (SyntaxError, ValueError) as error:
        raise QuestionError(f"{url} answered with what is no result: {error}") from None
    raise QuestionError(f"{url} answered with {kind or 'something unnamed'}, which is not read")


def _answered(request: urllib.request.Request, url: str, timeout: float) -> tuple[bytes, str]:
    try:
        with urllib.request.urlopen(request, timeout=timeout) as response:  # noqa: S310 as above
            return response.read(), response.headers.get_content_type()
    except urllib.error.HTTPError as error:
        said = " ".join(error.read(_LONGEST).decode("utf-8", "replace").split())
        raise QuestionError(f"{url} refused the query ({error.code}): {said}") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise QuestionError(f"{url} cannot be asked: {reason}") from None


def with_prefixes(text: str) -> str:
    r"""Return a query with declarations of the known prefixes that it uses and does not declare.

    >>> with_prefixes("SELECT * { ?filing nt12b25:filedOn ?day }")
    'PREFIX nt12b25: <https://w3id.org/form12b25/ns#>\nSELECT * { ?filing nt12b25:filedOn ?day }'
    """
    used = set(re.findall(r"(?<![\w:<])(\w+):", text))
    declared = set(re.findall(r"\bPREFIX\s+(\w+):", text, re.IGNORECASE))
    lines = [f"PREFIX {p}: <{PREFIXES[p]}>\n" for p in PREFIXES if p in used - declared]
    return "".join(lines) + text

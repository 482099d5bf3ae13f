"""Queries of a store of pyoxigraph, with our prefixes, and errors in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..asking import PREFIXES, Answer, QuestionError, answer_of
from ..asking.syntax import where_wrong

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITE = "CLEAR DEFAULT ; INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"


def ask(
    store: Any,
    text: str,
    limit: int | None = None,
    graphs: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> Answer:
    """Return the answer of a store of pyoxigraph to a query, about default and named graphs."""
    try:
        found = store.query(text, prefixes=PREFIXES, **_dataset(*graphs))
    except SyntaxError as error:
        raise QuestionError(f"not SPARQL: {where_wrong(text, str(error))}") from None
    except (ValueError, OSError, RuntimeError) as error:
        raise QuestionError(f"cannot be answered: {error}") from None
    return answer_of(found, limit)


def _dataset(default: Sequence[str], named: Sequence[str]) -> dict[str, Any]:
    """The dataset of a query (SPARQL 1.1 Protocol, section 2.1.4); without any, the whole store."""
    import pyoxigraph as ox

    if not default and not named:
        return {}
    return {
        "default_graph": [ox.NamedNode(iri) for iri in default],
        "named_graphs": [ox.NamedNode(iri) for iri in named],
    }


def change(store: Any, text: str) -> None:
    """Change the named graphs of a store; its default graph is made of them again."""
    try:
        try:
            store.update(f"{text}\n;\n{_UNITE}", prefixes=PREFIXES)
        except SyntaxError:  # it may end with a semicolon itself
            store.update(f"{text}\n{_UNITE}", prefixes=PREFIXES)
    except SyntaxError as error:
        raise QuestionError(f"no update: {where_wrong(text, str(error))}") from None
    except (ValueError, OSError, RuntimeError) as error:
        raise QuestionError(f"cannot be done: {error}") from None

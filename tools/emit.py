"""The module that writes the lines of RDF, made of the model and the JSON-LD context.

A filing has a thousand statements; to look up a table for each would take six times as long as to
write it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from form12b25 import model
from form12b25.linked.vocabulary import (
    BASE,
    RDF_TYPE,
    XSD,
    Term,
    class_name,
    derived_terms,
    terms,
)
from form12b25.records import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = '''"""Made of the model and the JSON-LD context by ``make generate``; change those.

One function a class of the model: it returns the lines of a node, sorted. ``v`` is the node's
value, ``s`` its subject as it stands in a line, ``e`` the end of a line, ``w`` the writing.
"""

from typing import Any

from form12b25 import model

from ..escape import FALSE, TRUE, escaped
'''
_DERIVED = {"literal": "str | None", "node": "tuple[PeriodicReport, ...]"}
_PLAIN = """{x}.isprintable() and '"' not in {x} and "\\\\" not in {x}"""


def module() -> str:
    """Return the text of the module."""
    classes = [cls for name in sorted(dir(model)) if fields(cls := getattr(model, name))]
    rows = [f"    model.{cls.__name__}: {_function(cls)}," for cls in classes]
    table = ["", "", "EMIT: dict[type, Any] = {", *rows, "}", ""]
    return _HEAD + "\n".join(line for cls in classes for line in _lines(cls)) + "\n".join(table)


def _function(cls: type) -> str:
    return "emit_" + re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()


def _lines(cls: type) -> Iterator[str]:
    yield ""
    yield ""
    yield f"def {_function(cls)}(v: Any, s: str, e: str, w: Any) -> str:"
    name = "{w.filing_class}" if cls is model.Filing else class_name(cls)
    kind = f"<{RDF_TYPE}>"
    parts = [(kind, f"{{s}}{kind} <{BASE}ns#{name}>{{e}}")]
    for term in terms(cls):
        statements, part = _field(term, cls.__annotations__[term.field])
        yield from _indented(statements)
        parts.append((f"<{term.iri}>", part))
    for term in derived_terms(cls):
        statements, part = _field(term, _DERIVED[term.kind], f"w.derived.{term.field}(v)")
        yield from _indented(statements)
        parts.append((f"<{term.iri}>", part))
    yield "    return ("
    for _, part in sorted(parts):
        yield f"        f'{part}'"
    yield "    )"


def _field(term: Term, annotation: str, source: str = "") -> tuple[list[str], str]:
    """Return the statements that prepare a field, and its part of the node's text.

    Nodes are written when they are prepared: in the model's order, in which they are named.
    """
    field, kind = term.field, annotation.removesuffix(" | None")
    source = source or f"v.{field}"
    head = f"{{s}}<{term.iri}> "
    having = "w.evidence and " if field == "evidence" else ""
    if kind.startswith("tuple[str"):
        return [f"{field} = w.texts(f'{head}', {source}, e) if {source} else ''"], f"{{{field}}}"
    if kind.startswith("tuple["):
        nodes = f"w.nodes(f'{head}<', '{field}', {source}, s, e)"
        return [f"{field} = {nodes} if {having}{source} else ''"], f"{{{field}}}"
    statements, found = _object(term, kind)
    if kind == annotation and term.kind != "node":
        return [f"{field} = {source}", *statements], f"{head}{found}{{e}}"
    some = [*statements, f"{field} = f'{head}{found}{{e}}'"]
    condition = f"if {having}{field} is not None:"
    lines = [f"{field} = {source}", condition, *_indented(some), "else:", f"    {field} = ''"]
    return lines, f"{{{field}}}"


def _object(term: Term, kind: str) -> tuple[list[str], str]:
    """Return the statements that prepare an object, and what stands for it in an f-string."""
    x = term.field
    if term.kind == "node":
        return [], f'<{{w.child("{x}", {x}, s)}}>'
    if term.kind in {"iri", "concept"}:
        return [], f"<{term.base}{{w.checked({x})}}>"
    if kind == "bool":
        return [], f"{{TRUE if {x} else FALSE}}"
    if kind == "int":
        return [], f'"{{{x}}}"^^<{XSD}integer>'
    plain = f"if not ({_PLAIN.format(x=x)}):"
    statements = [plain, f"    {x} = escaped({x})"]
    if kind == "int | str":
        typed = [f"{x} = f'\"{{{x}}}\"^^<{XSD}integer>'"]
        quoted = [*statements, f"{x} = f'\"{{{x}}}\"'"]
        return [f"if type({x}) is int:", *_indented(typed), "else:", *_indented(quoted)], f"{{{x}}}"
    return statements, f'"{{{x}}}"' + (f"^^<{term.datatype}>" if term.datatype else "")


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]

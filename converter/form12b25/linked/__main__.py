"""Make ``emit.py`` of the model and the JSON-LD context: ``python -m form12b25.linked``.

A filing has a thousand statements; to look up a table for each would take six times as long as to
write it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from form12b25 import model
from form12b25.linked.vocabulary import BASE, RDF_TYPE, XSD, Term, class_name, terms
from form12b25.records import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = '''"""Made of the model and the JSON-LD context by ``make tables``; change those.

One function a class of the model: it returns the lines of a node, sorted. ``v`` is the node's
value, ``s`` its subject as it stands in a line, ``e`` the end of a line, ``w`` the writing.
"""

from typing import Any

from form12b25 import model

from .escape import FALSE, TRUE, escaped
'''
_PLAIN = """x.isprintable() and '"' not in x and "\\\\" not in x"""


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
    rows = [(kind, [f"t += f'{{s}}{kind} <{BASE}ns#{name}>{{e}}'"])]
    kinds = cls.__annotations__
    rows += [(f"<{term.iri}>", _field(term, kinds[term.field])) for term in terms(cls)]
    yield from (f"    {line}" for term in terms(cls) for line in _named(term, kinds[term.field]))
    yield '    t = ""'
    for _, body in sorted(rows, key=lambda row: row[0]):
        yield from (f"    {line}" for line in body)
    yield "    return t"


def _named(term: Term, kind: str) -> list[str]:
    """Return what writes the nodes of a field: in the model's order, in which they are named."""
    if term.kind != "node":
        return []
    field, head = term.field, f"{{s}}<{term.iri}> <"
    having = "w.evidence and " if field == "evidence" else ""
    if kind.startswith("tuple["):
        nodes = f"w.nodes(f'{head}', '{field}', v.{field}, s, e)"
        return [f"n_{field} = {nodes} if {having}v.{field} else ''"]
    line = f"f'{head}{{w.child(\"{field}\", x, s)}}>{{e}}'"
    return [f"x = v.{field}", f"n_{field} = {line} if {having}x is not None else ''"]


def _field(term: Term, annotation: str) -> list[str]:
    if term.kind == "node":
        return [f"t += n_{term.field}"]
    kind = annotation.removesuffix(" | None")
    lines = _value(term, kind)
    if kind.startswith("tuple["):
        return [f"if v.{term.field}:", *_indented(lines)]
    if kind != annotation:
        return [f"x = v.{term.field}", "if x is not None:", *_indented(lines)]
    return [f"x = v.{term.field}", *lines]


def _value(term: Term, kind: str) -> list[str]:
    """Return the statements that add the line, or the lines, of one field."""
    if kind.startswith("tuple[str"):
        return [f"t += w.texts(f'{{s}}<{term.iri}> ', v.{term.field}, e)"]
    if kind == "int | str":
        text, number = _value(term, "str"), _value(term, "int")
        lines = ["if type(x) is int:", *_indented(number), "else:", *_indented(text)]
    elif term.kind == "literal" and kind not in {"int", "bool"}:
        lines = [f"y = x if {_PLAIN} else escaped(x)", _line(term, _object(term, kind))]
    else:
        lines = [_line(term, _object(term, kind))]
    return lines


def _object(term: Term, kind: str) -> str:
    """Return what stands for the object of one statement, in the module's f-string."""
    if term.kind == "node":
        return f'<{{w.child("{term.field}", x, s)}}>'
    if term.kind in {"iri", "concept"}:
        return f"<{term.base}{{w.checked(x)}}>"
    if kind == "bool":
        return "{TRUE if x else FALSE}"
    if kind == "int":
        return f'"{{x}}"^^<{XSD}integer>'
    return '"{y}"' + (f"^^<{term.datatype}>" if term.datatype else "")


def _line(term: Term, found: str) -> str:
    return f"t += f'{{s}}<{term.iri}> {found}{{e}}'"


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def write(path: Path) -> None:
    """Write the module."""
    path.write_text(module(), encoding="utf-8")


if __name__ == "__main__":
    write(Path(__file__).with_name("emit.py"))

"""Parts of the sentences in which faults of a document are told: names, values, examples."""

from __future__ import annotations

import difflib
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

LONG = 60
"""Characters of a value that are shown."""
FEW = 6
"""Values of a list that are named before the rest is counted."""

KINDS = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a text",
}
"""JSON type → how it is called in a sentence."""

_Error = Any


def short(text: str, most: int = 200) -> str:
    """Return a text, its middle left out where it is long.

    >>> short("a" * 9, 5)
    'aa … aa'
    """
    return text if len(text) <= most else f"{text[: most // 2]} … {text[-(most // 2) :]}"


def name_of(path: tuple[str, ...]) -> str:
    """Return what a path leads to: its key, with the number of an item behind it."""
    keys = [part for part in path if not part.isdecimal()]
    if not path:
        return "the document"
    if path[-1].isdecimal():
        return f"item {int(path[-1]) + 1} of {keys[-1] if keys else 'the document'}"
    return keys[-1]


def place_of(error: _Error, path: tuple[str, ...]) -> str:
    """Return where in the document an object is, as the end of a sentence."""
    title = error.schema.get("title")
    if not path:
        return "at the top of the document" if title else "here"
    return f"in {name_of(path)}"


def reason_of(error: _Error) -> str | None:
    """Return why a value must be so, where a condition says it: the description beside it."""
    if not {"then", "else"} & set(error.absolute_schema_path):
        return None
    return described(error.schema) or "what else the document says asks for it"


def described(schema: Any) -> str | None:
    """Return what a part of a schema says of itself, without its period; None where nothing."""
    said = schema.get("description") if isinstance(schema, dict) else None
    return str(said).rstrip(".") if said else None


def properties_of(error: _Error) -> dict[str, Any]:
    """Return the properties that the schema of an error knows."""
    found: dict[str, Any] = error.schema.get("properties", {})
    return found


def example_of(schema: Any) -> str:
    """Return an example of the schema, as a hint."""
    examples = schema.get("examples") if isinstance(schema, dict) else None
    if not examples or isinstance(examples[0], (dict, list)):
        return ""
    return f"for example {shown(examples[0])}"


def meant(word: str, known: Iterable[str]) -> str:
    """Return a hint at the known name that a word is most like; "" where it is like none.

    >>> meant("filledOn", ["filedOn", "filers"])
    "did you mean 'filedOn'?"
    """
    close = closest(word, known)
    return f"did you mean {close!r}?" if close else ""


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name that a word is most like, or None."""
    return _close(word, tuple(known))


@lru_cache(maxsize=4096)
def _close(word: str, known: tuple[str, ...]) -> str | None:
    folded = {name.lower().replace("_", "").replace("-", ""): name for name in known}
    plain = word.lower().replace("_", "").replace("-", "")
    found = difflib.get_close_matches(plain, folded, n=1, cutoff=0.75)
    return folded[found[0]] if found else None


def kind_of(value: Any) -> str:
    """Return how a JSON value is called in a sentence."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    kinds: dict[type, str] = {str: "a text", dict: "an object", list: "an array"}
    return kinds.get(type(value), "a number")


def shown(value: Any) -> str:
    """Return a value as JSON, shortened."""
    return short(json.dumps(value, ensure_ascii=False), LONG)


def listed(values: list[Any]) -> str:
    """Return values as a list in a sentence: the first ones, where there are many."""
    texts = [shown(value) for value in values]
    if len(texts) > FEW:
        return f"one of {', '.join(texts[:FEW])} and {len(texts) - FEW} more"
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)

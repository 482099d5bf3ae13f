"""docs/document.md, made of the JSON Schema of the filing document."""

import json
from typing import Any

from form12b25.resources import text

HEAD = """# The filing document

One filing becomes one JSON document. This page is made from `schema/filing.schema.json` by `make generate`; the
schema is what holds.

- A key that is absent was not stated or not found; there is no `null` and no empty string. A mark that cannot
  be read is absent, with a problem, never `false`.
- Dates are ISO 8601. Identifiers are strings with their zeros. Text is NFC, its white space folded, and the
  C1 control characters of old files are repaired (0x92 is `’`).
- Evidence: `start` and `end` are code points of the decoded file, 0-based, end-exclusive; `document` is the
  sequence number of the document or `header`. The quote is what a reader sees at that place, white space
  folded. `field` names the key that an entry of the top-level `evidence` belongs to.
- `source.encoding` says how to decode: `utf-8+cp1252` is UTF-8 in which each byte that is not UTF-8 is read as
  Windows-1252.

"""


def page() -> str:
    """Return the page."""
    schema = json.loads(text("schema", "filing.schema.json"))
    parts = [HEAD, _table("Filing", schema)]
    parts += [
        _table(part["title"], part) for part in schema["$defs"].values() if "properties" in part
    ]
    return "\n".join(parts)


def _table(title: str, part: dict[str, Any]) -> str:
    rows = [
        f"| `{k}` | {_type(p)} | {p.get('description', '')} |"
        for k, p in part["properties"].items()
        if not p.get("description", "").startswith("JSON-LD only")
    ]
    head = (
        f"## {title}\n\n{part.get('description', '')}\n\n| key | type | meaning |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def _type(part: dict[str, Any]) -> str:
    if "$ref" in part:
        return str(part["$ref"]).rsplit("/", 1)[-1]
    if "allOf" in part:
        return _type(part["allOf"][0])
    if part.get("const") is True:
        return "true"
    if part.get("type") == "array":
        return f"array of {_type(part['items'])}"
    if "oneOf" in part:
        return " or ".join(_type(choice) for choice in part["oneOf"])
    return str(part.get("format") or part.get("type") or "string")

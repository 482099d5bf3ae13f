"""docs/problems.md, made of the table of problems."""

from form12b25.tables import sources

HEAD = """# Problems

What the converter could not read with certainty is listed in the document's `problems`: a code, a severity, a
message, and the place in the file where there is one. Validation reports what it finds in the same way. This page is
made from `converter/form12b25/tables/problems.toml` by `make generate`; the same table gives the concepts of problem
types (`ontology/concepts.ttl`). `form12b25 explain CODE` prints an entry.
"""
REFUSED = """
## Refused inputs

An input that gives no document at all is refused: the command prints `file: reason: message` and exits with 1, the
library raises `FilingError` with the reason.

| reason | meaning |
|---|---|
"""


def _entry(name: str, row: dict[str, str]) -> str:
    example = f"For example: {row['example']}\n\n" if "example" in row else ""
    return (
        f"### `{name}`\n\n*{row['severity']}* · {row['meaning']} {row['why']}\n\n"
        f"{example}What to do: {row['mend'][:1].lower()}{row['mend'][1:]}\n"
    )


def page() -> str:
    """Return the page."""
    table = sources()["problems"]
    text = HEAD
    for area, said in table["areas"].items():
        text += f"\n## {said['label']}\n\n{said['definition']}\n"
        for name, row in table["codes"].items():
            if row["area"] == area:
                text += "\n" + _entry(name, row)
    reasons = [f"| `{name}` | {meaning} |" for name, meaning in table["reasons"].items()]
    return text + REFUSED + "\n".join(reasons) + "\n"

"""Make docs/problems.md of the table of problems."""

from pathlib import Path

from form12b25.problems import CODES, REASONS

HEAD = """# Problems

What the converter could not read with certainty is listed in the document's `problems`: a code, a severity, a
message, and the place in the file where there is one. Validation reports what it finds in the same way. This page is
made from the table in `converter/form12b25/problems.py` by `make docs`.

| code | severity | meaning |
|---|---|---|
"""
REFUSED = """

## Refused inputs

An input that gives no document at all is refused: the command prints `file: reason: message` and exits with 1, the
library raises `FilingError` with the reason.

| reason | meaning |
|---|---|
"""


def main() -> None:
    """Write the page beside this script."""
    rows = [f"| `{name}` | {code.severity} | {code.meaning} |" for name, code in CODES.items()]
    reasons = [f"| `{name}` | {meaning} |" for name, meaning in REASONS.items()]
    page = HEAD + "\n".join(rows) + REFUSED + "\n".join(reasons) + "\n"
    Path(__file__).with_name("problems.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()

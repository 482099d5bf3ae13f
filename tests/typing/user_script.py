"""A user's script: what a type checker is to accept; ``planted_mistakes.py`` has what it refuses."""

from __future__ import annotations

from pathlib import Path

import form12b25


def main() -> None:
    filing = form12b25.read(Path("filing.txt"), any_form=True)
    form_type: str | None = filing.form_type
    former_names: list[str] = [
        use.name
        for filer in filing.filers
        if filer.registrant
        for use in filer.registrant.former_names
    ]
    for change in filing.reported_changes:
        if change.current_amount is not None and change.current_amount.value is not None:
            print(change.measure, change.direction, float(change.current_amount.value))
    for problem in filing.problems:
        print(problem.code, problem.evidence.quote if problem.evidence else "")

    text: str = form12b25.convert("filing.txt")
    turtle: str = form12b25.convert(b"...", "turtle", evidence=False, validate="shacl")
    package: bytes = form12b25.write(filing, "xbr", concepts="us-gaap")
    rendered = form12b25.render(filing, "jsonld", context="inline")
    content: str = rendered.content
    messages: list[str] = [problem.message for problem in rendered.problems]
    try:
        again: form12b25.Filing = form12b25.load(text)
        print(again == filing)
    except form12b25.FilingError as error:
        reason: str = error.reason
        print(reason)
    wrong: list[form12b25.Problem] = form12b25.validate({"schemaVersion": "1.0.0"})
    version: str = form12b25.__version__
    print(form_type, former_names, turtle, package, content, messages, wrong, version)


if __name__ == "__main__":
    main()

"""docs/rules.md, made of the tables of rules."""

from itertools import groupby

from form12b25.rules import Rule, all_rules

HEAD = """# Rules of a reading

`form12b25 show --why FILE` prints, for each value of a reported change, the rule that gave it; in Python
`Filing.why(change)` returns the same. This page lists all of them; it is made from `tables/rules.toml`, `tables/lexicon/roles.toml`, `tables/lexicon/outside.toml` and
`tables/lexicon/naming.toml` by `make generate`. `form12b25 explain RULE` prints an entry. What the stages are, and how to add
a rule: [changes.md](changes.md). The letters of kinds of words are in `tables/lexicon/change_words.toml`.
"""
TITLES = {
    "rules.toml": "Rules that stand in code",
    "roles.toml": "What a figure is to its measure",
    "outside.toml": "Sentences that are left out",
    "naming.toml": "Measures named by their parts",
}


def _row(rule: Rule) -> str:
    meaning = rule.meaning.replace("|", "\\|")
    example = rule.example.replace("|", "\\|")
    return f"| `{rule.name}` | {rule.gives} | {meaning} | {example} |"


def page() -> str:
    """Return the page."""
    text = HEAD
    for table, found in groupby(all_rules().values(), key=lambda rule: rule.table):
        text += f"\n## {TITLES[table]}\n\n| rule | gives | when | example |\n|---|---|---|---|\n"
        text += "\n".join(map(_row, found)) + "\n"
    return text

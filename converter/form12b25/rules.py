"""The rules of a reading by name: what each gives a statement, when it holds, and an example.

These are the names that ``form12b25 show --why`` prints and that :class:`~form12b25.model.Step`
has. They are rows of ``naming.toml`` and ``roles.toml`` in ``tables/lexicon/``, and of
``tables/rules.toml`` those that stand in code; rows of ``tables/lexicon/outside.toml`` leave
sentences out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .tables import sources

if TYPE_CHECKING:
    from collections.abc import Iterator


class Rule(NamedTuple):
    """A rule: its name, what it gives, when it holds, an example, and the table it is a row of."""

    name: str
    gives: str
    meaning: str
    example: str
    table: str


def all_rules() -> dict[str, Rule]:
    """Return all rules by name.

    >>> all_rules()["moved-to"].gives, all_rules()["pretax"].table
    ('current', 'naming.toml')
    """
    return {rule.name: rule for rule in (*_in_code(), *_of_roles(), *_outside(), *_of_names())}


def _in_code() -> Iterator[Rule]:
    for name, row in sources()["rules"]["rules"].items():
        yield Rule(name, row["gives"], row["meaning"], row["example"], "rules.toml")


def _of_roles() -> Iterator[Rule]:
    for kind, rows in sources()["roles"].items():
        figure = "An amount" if kind == "money" else "A percent of a ratio"
        for row in rows:
            gives = {"level": "current", "": "nothing"}.get(row["role"], row["role"])
            behind = f", and behind it with `{row['behind']}`" if row["behind"] else ""
            meaning = f"{figure} where the kinds of the words before it end with `{row['before']}`"
            yield Rule(row["id"], gives, f"{meaning}{behind}.", row["example"], "roles.toml")


def _outside() -> Iterator[Rule]:
    for row in sources()["outside"]["sentences"]:
        also = f" and `{row['and']}`" if "and" in row else ""
        unless = f", without `{row['unless']}`" if "unless" in row else ""
        meaning = f"The sentence has `{row['pattern']}`{also}{unless}: its figures are left out."
        yield Rule(row["id"], "nothing", meaning, row["example"], "outside.toml")


def _of_names() -> Iterator[Rule]:
    naming = sources()["naming"]
    for row in naming["functions"]["rows"]:
        groups = " and ".join(f"one of {', '.join(group)}" for group in row["groups"])
        meaning = f"{row['measure']}: a cost for {groups}."
        yield Rule(row["id"], "measure", meaning, row["example"], "naming.toml")
    for row in naming["rows"]:
        yield Rule(row["id"], "measure", _named(row), row["example"], "naming.toml")


def _named(row: dict[str, Any]) -> str:
    what = row["measure"] or "No measure"
    return f"{what}: the words `{row['match']}`."

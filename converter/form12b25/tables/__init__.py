"""The rules that are data, and their one loader.

The sources are the TOML files, by field: ``edgar/`` (form types, header, states), ``form/`` (the
printed form, its boxes), ``lexicon/`` (words of results), ``xbrl/``, and what concerns all of them.
``_generated/compiled.json`` is made of them by ``make generate``, since reading TOML would take a
tenth of the time of a whole command.
"""

from .loading import sources, table, word_list

__all__ = ["sources", "table", "word_list"]

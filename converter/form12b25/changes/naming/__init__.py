"""How measures are named: rows of words, and lists of functions, found in a text."""

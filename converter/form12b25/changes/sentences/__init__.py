"""Sentences to statements: ``walking`` reads one from left to right."""

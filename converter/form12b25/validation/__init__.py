"""Checks of documents; each yields problems."""

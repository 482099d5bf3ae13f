"""Modules that are made: ``make generate``."""

"""Periods: how filers name them, and which days they are."""

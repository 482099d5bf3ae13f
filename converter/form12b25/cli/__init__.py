"""The command: one small module a subcommand, each with ``add`` (its arguments) and ``run``."""

from .command import COMMANDS, main, parser

__all__ = ["COMMANDS", "main", "parser"]

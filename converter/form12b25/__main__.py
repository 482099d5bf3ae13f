"""``python -m form12b25`` is the command."""

from .cli import main

raise SystemExit(main())

"""The command, as ``form12b25`` and ``python -m form12b25``.

While it starts, Ctrl-C ends it in silence; then the command handles it. ``_signal`` is what
``signal`` is made of, without the modules that this loads first.
"""

import _signal as signal  # type: ignore[import-not-found]  # built in, without stubs

_handles = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _handles:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def main() -> int:
    """Run the command; return its exit status."""
    from .cli import main as command

    if _handles:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return command()


if __name__ == "__main__":
    raise SystemExit(main())

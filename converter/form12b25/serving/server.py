"""The server: a socket that is bound before anything else, and uvicorn that serves it."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING, Any

import uvicorn

from .app import Settings, application
from .pool import Bounds

if TYPE_CHECKING:
    from argparse import Namespace

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")
_MOST_CONNECTIONS = 500


def settings_of(options: Namespace, token: str) -> Settings:
    """Return the settings that the options of the command say."""
    is_local = options.host in _LOOPBACK
    names = [*_LOOPBACK, *options.allow_host] if is_local or options.allow_host else []
    return Settings(
        store=options.store,
        bounds=Bounds(options.workers, options.timeout, options.memory),
        rows=options.limit,
        token=token if options.writable else "",
        hosts=tuple(names),
        cors=tuple(options.cors),
        sources=tuple(options.sources),
    )


class _Server(uvicorn.Server):
    """Says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, address: str, *, quiet: bool) -> None:
        super().__init__(config)
        self._address, self._quiet = address, quiet

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets)
        if self.started and not self._quiet:
            sys.stderr.write(f"form12b25: serving at {self._address} (Ctrl+C ends it)\n")
            sys.stderr.flush()


def serve(settings: Settings, host: str, port: int, *, quiet: bool = False) -> None:
    """Serve a store until the process is interrupted; raise OSError where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family)
    shown = f"[{host}]" if ":" in host else host
    config = uvicorn.Config(
        application(settings),
        log_level="warning",
        access_log=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_graceful_shutdown=3,
    )
    address = f"http://{shown}:{listening.getsockname()[1]}/"
    _Server(config, address, quiet=quiet).run(sockets=[listening])

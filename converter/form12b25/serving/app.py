"""The application: which address is answered by what (Starlette, an ASGI application)."""

from __future__ import annotations

import asyncio
import re
import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NamedTuple

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from ..asking import QuestionError, bind, question, ready_questions
from ..linked.vocabulary import BASE
from . import pages
from .answering import Limits, answer
from .description import service_description
from .filings import filing_view, is_filing
from .formats import GRAPHS, Forms
from .negotiation import wanted_forms, wants_html
from .pool import Bounds, StorePool
from .protocol import Operation, Request, is_iri, read_operation
from .refusals import RefusalError
from .resources import describe, describe_as, serialized, status
from .responses import response_of
from .sources import FilingFiles
from .texts import parts_of
from .writing import change_graph, read_graph, token_of, update

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request as HttpRequest

    from .resources import Resource

_MOST_QUERY, _MOST_GRAPH = 1 << 20, 1 << 28
_WHOLE = re.compile(r"0*[1-9][0-9]{0,8}")
_SECONDS_TO_SEND = 60.0


class Settings(NamedTuple):
    """How a store is served: within which bounds, what may be written, for whom."""

    store: str
    bounds: Bounds = Bounds()
    rows: int = 100_000
    size: int = 1 << 26
    token: str = ""
    hosts: tuple[str, ...] = ()
    cors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def is_writable(self) -> bool:
        """Whether updates are taken, of those who have the token."""
        return bool(self.token)


class Service:
    """The store behind the addresses."""

    def __init__(self, settings: Settings) -> None:
        """Start the processes of the store."""
        self.settings = settings
        self.pool = StorePool(settings.store, settings.bounds, is_writable=settings.is_writable)
        self.sources = FilingFiles(settings.sources)

    async def sparql(self, request: HttpRequest) -> Response:
        """Answer a query, or describe the service to a GET that asks nothing."""
        operation = read_operation(await _read(request, _MOST_QUERY))
        if operation is None:
            return self._describe_service(request)
        return await self._answer(request, operation)

    def _describe_service(self, request: HttpRequest) -> Response:
        form = wanted_forms(request.headers.get("accept", "")).graph or "turtle"
        graph = service_description(str(request.url.replace(query="")))
        return Response(serialized(graph, form), media_type=GRAPHS[form])

    async def _answer(self, request: HttpRequest, operation: Operation) -> Response:
        forms = self._forms(request)
        reply = await self.pool.run(answer, operation, forms, self._limits(request))
        return response_of(reply)

    def _forms(self, request: HttpRequest) -> Forms:
        return wanted_forms(
            request.headers.get("accept", ""), request.query_params.get("format", "")
        )

    def _limits(self, request: HttpRequest) -> Limits:
        """The limits of the server, or a smaller one that the request states: to be cut there."""
        stated = request.query_params.get("limit")
        most = self.settings.rows
        if stated is None:
            return Limits(most, self.settings.size)
        if not _WHOLE.fullmatch(stated):
            raise RefusalError(400, "limit is to be a whole number above 0")
        rows = int(stated)
        return Limits(min(rows, most), self.settings.size, cut=rows < most)

    async def list_questions(self, _: HttpRequest) -> Response:
        """List the ready questions."""
        return JSONResponse([pages.listed(known) for known in ready_questions().values()])

    async def ask_question(self, request: HttpRequest) -> Response:
        """Answer a ready question, its parameters in the address."""
        try:
            known = question(request.path_params["name"])
        except QuestionError as error:
            raise RefusalError(404, str(error)) from None
        values: dict[str, list[str]] = {}
        for name, value in request.query_params.multi_items():
            if value and name not in {"format", "limit"}:
                values.setdefault(name, []).append(value)
        return await self._answer(request, Operation(bind(known.text, values)))

    async def resource(self, request: HttpRequest) -> Response:
        """Describe a thing of the data: a page for browsers, RDF for programs."""
        iri = f"{BASE}id/{request.path_params['name']}"
        form = request.query_params.get("format", "")
        accept = request.headers.get("accept", "")
        if not form and wants_html(accept):
            thing = await self.pool.run(describe, iri)
            if is_filing(thing):
                return await self._filing_page(thing)
            return pages.resource_page(thing)
        graph = wanted_forms(accept, form).graph
        if graph is None:
            raise RefusalError(406, f"none of the accepted formats: {', '.join(GRAPHS)}")
        response = response_of(await self.pool.run(describe_as, iri, graph))
        response.headers["Vary"] = "Accept"
        return response

    async def _filing_page(self, thing: Resource) -> Response:
        """The page of a filing; its text is read by a process with limits, as queries are."""
        view = filing_view(thing)
        digest = view.digests[0] if len(view.digests) == 1 else "?"
        found = await self.sources.find(view.name, digest)
        parts = await self.pool.run(parts_of, *found, view.marks) if found else []
        return pages.filing_page(view, parts, has_sources=self.sources.are_named)

    async def home(self, _: HttpRequest) -> Response:
        """Show the page that asks."""
        return pages.home_page(await self.pool.run(status))

    async def state(self, _: HttpRequest) -> Response:
        """Say what the store holds."""
        return JSONResponse((await self.pool.run(status))._asdict())

    async def update(self, request: HttpRequest) -> Response:
        """Change the store by SPARQL Update."""
        self._check_token(request)
        operation = read_operation(await _read(request, _MOST_GRAPH), "update")
        await self.pool.run(update, operation, seconds=3600)
        return Response(status_code=204)

    async def graphs(self, request: HttpRequest) -> Response:
        """Read, put, extend or remove a graph (SPARQL 1.1 Graph Store HTTP Protocol)."""
        name = _graph_of(request)
        if request.method in {"GET", "HEAD"}:
            form = self._forms(request).graph
            if form is None:
                raise RefusalError(406, f"none of the accepted formats: {', '.join(GRAPHS)}")
            return response_of(await self.pool.run(read_graph, name, form))
        self._check_token(request)
        if not name:
            raise RefusalError(403, "the default graph is the union of all: change a named graph")
        sent = await _read(request, _MOST_GRAPH)
        made = await self.pool.run(
            change_graph, request.method, name, sent.content_type, sent.body, seconds=3600
        )
        return Response(status_code=201 if made else 204)

    def _check_token(self, request: HttpRequest) -> None:
        if not self.settings.is_writable:
            raise RefusalError(403, "the store is served to be read only (--writable)")
        given = token_of(request.headers.get("authorization", ""))
        if not secrets.compare_digest(given.encode(), self.settings.token.encode()):
            raise RefusalError(401, "a change needs the token: Authorization: Bearer …")


def application(settings: Settings) -> Starlette:
    """Return the application that serves a store."""
    service = Service(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        service.pool.close()

    middleware = []
    if settings.hosts:
        middleware.append(Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts)))
    if settings.cors:
        middleware.append(
            Middleware(
                CORSMiddleware,
                allow_origins=list(settings.cors),
                allow_methods=["GET", "POST"],
                allow_headers=["Accept", "Content-Type"],
            )
        )
    return Starlette(
        routes=[
            Route("/", service.home),
            Route("/sparql", service.sparql, methods=["GET", "POST"]),
            Route("/update", service.update, methods=["POST"]),
            Route("/store", service.graphs, methods=["GET", "PUT", "POST", "DELETE"]),
            Route("/questions", service.list_questions),
            Route("/questions/{name}", service.ask_question),
            Route("/status", service.state),
            Route("/id/{name:path}", service.resource),
            Mount("/static", StaticFiles(directory=pages.STATIC)),
        ],
        middleware=middleware,
        exception_handlers={RefusalError: _refused, QuestionError: _not_asked, 404: _not_there},
        lifespan=lifespan,
    )


async def _refused(request: HttpRequest, error: Exception) -> Response:
    status_code = error.status if isinstance(error, RefusalError) else 400
    if wants_html(request.headers.get("accept", "")):
        response = pages.refusal_page(status_code, str(error))
    else:
        response = PlainTextResponse(f"{error}\n", status_code)
    if status_code == 503:  # noqa: PLR2004 as the standard has it
        response.headers["Retry-After"] = "5"
    if status_code == 401:  # noqa: PLR2004
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


async def _not_asked(request: HttpRequest, error: Exception) -> Response:
    return await _refused(request, RefusalError(400, str(error)))


async def _not_there(request: HttpRequest, _: Exception) -> Response:
    return await _refused(request, RefusalError(404, "there is nothing at this address"))


async def _read(request: HttpRequest, most: int) -> Request:
    """Read a request, no more than so many bytes of it, and no longer than a minute."""
    parts: list[bytes] = []
    left = most
    try:
        async with asyncio.timeout(_SECONDS_TO_SEND):
            async for part in request.stream():
                left -= len(part)
                if left < 0:
                    raise RefusalError(413, f"the request is larger than {most >> 20} MB")
                parts.append(part)
    except TimeoutError:
        message = f"the request was not sent within {_SECONDS_TO_SEND:g} s"
        raise RefusalError(408, message) from None
    return Request(
        request.method,
        request.url.query,
        request.headers.get("content-type", ""),
        b"".join(parts),
    )


def _graph_of(request: HttpRequest) -> str:
    """The graph that a request is about; "" for the default one."""
    names = request.query_params.getlist("graph")
    if "default" in request.query_params and not names:
        return ""
    if len(names) != 1 or "default" in request.query_params:
        raise RefusalError(400, "name one graph: ?graph=IRI, or ?default")
    if not is_iri(names[0]):
        raise RefusalError(400, f"{names[0]!r} is no IRI")
    return names[0]

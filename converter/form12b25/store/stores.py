"""The store itself: a folder that Oxigraph writes, with a note of what it is beside it."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from ..asking import Answer, bind, question
from ..evidence import shortened
from ..patterns import lazy
from ..sources import find_inputs
from ..version import __version__
from .folders import DATA, JOURNAL, LAYOUT, NOTE, StoreError, check_folder, why_not
from .journal import Journal, write_whole
from .loading import Batch, Loaded, batches
from .querying import ask, change, put, remove, unite
from .statements import QUAD, STORED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import pyoxigraph as ox

    from ..asking.questions import Values
    from ..sources import Input

_READY = lazy(r"[\w.-]+")


class Store:
    r"""A store of filings that answers SPARQL: in memory, or in a folder.

    The default graph of a query is the union of all filings; each filing is a named graph.

    >>> from tempfile import TemporaryDirectory
    >>> store = Store()
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder) / "filing.txt"
    ...     _ = path.write_text("<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n[X] Form 10-K\n")
    ...     store.load(path).filings
    1
    >>> list(store.query("SELECT ?form { ?filing nt12b25:subjectReport/nt12b25:formType ?form }"))
    [('10-K',)]
    """

    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, read_only: bool = False
    ) -> None:
        """Open the store of a folder, or make it; without a path, one in memory.

        Raises :class:`StoreError` for a folder that is no store, or another version's, and for a
        store that is not there and is to be only read.
        """
        import pyoxigraph as ox

        self.path = Path(path) if path is not None else None
        self._journal = Journal(self.path / JOURNAL if self.path else None)
        self._is_read_only = read_only and path is not None
        if self.path is None:
            self._store = ox.Store()
            return
        check_folder(self.path, read_only=read_only)
        data = str(self.path / DATA)
        try:
            if read_only:
                self._store = ox.Store.read_only(data)
            else:
                self._make()
                self._store = ox.Store(data)
        except (OSError, ValueError) as error:
            raise StoreError(why_not(self.path, error)) from None

    def _make(self) -> None:
        assert self.path is not None  # noqa: S101 it has a folder
        self.path.mkdir(parents=True, exist_ok=True)
        note = self.path / NOTE
        if not note.exists():
            text = json.dumps({"layout": LAYOUT, "form12b25": __version__})
            write_whole(note, text)

    def unfinished(self) -> list[str]:
        """Return the graphs whose load was interrupted: not all of them may be there."""
        return sorted({graph for _, graph in self._journal.read()})

    def load(
        self,
        *names: str | os.PathLike[str],
        refuse: Callable[[Input, Exception], None] | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Loaded:
        """Load files and folders: submissions, filing documents, NDJSON, JSON-LD and other RDF.

        A filing that is there already is replaced. ``refuse`` is called with what cannot be loaded
        and why (without it the first such error is raised), ``progress`` with the filings so far.

        Raises FileNotFoundError for a name that is not there, and :class:`StoreError` where the
        store cannot be written.
        """
        if self._is_read_only:
            raise StoreError(f"{self.path} was opened to be read only")
        inputs = find_inputs([os.fspath(name) for name in names], STORED).inputs
        refused: list[Input] = []

        def tell(source: Input, error: Exception) -> None:
            if refuse is None:
                raise error
            refused.append(source)
            refuse(source, error)

        filings, replaced = self._fill(batches(inputs, tell), progress)
        return Loaded(filings, replaced, len(refused))

    def _fill(
        self, found: Iterable[Batch], progress: Callable[[int], None] | None
    ) -> tuple[int, int]:
        """Load batch after batch; return how many filings there were, and how many before."""
        begun: set[str] = set()
        replaced = 0
        last: Batch | None = None
        batch: Batch | None = None
        try:
            self._recover()
            for batch in found:
                fresh = [graph for graph in batch.graphs if graph not in begun]
                begun.update(fresh)
                replaced += self._replace(fresh, last)
                self._step(last, batch)
                last = batch
                if progress is not None:
                    progress(len(begun))
            self._step(last, None)
            self._stamp()
        except OSError as error:
            raise StoreError(why_not(self.path, error)) from None
        except (SyntaxError, ValueError) as error:
            self._recover()
            sources = ", ".join(batch.sources) if batch else ""
            raise StoreError(f"not RDF: one of {shortened(sources, 200)}: {error}") from None
        return len(begun), replaced

    def _step(self, last: Batch | None, batch: Batch | None) -> None:
        """Fill the graphs of a batch, and meanwhile the default graph with the batch before it.

        What is begun is noted; what was interrupted is undone, or done again, by :meth:`_recover`.
        """
        import pyoxigraph as ox

        self._note(load=batch, unite=last)
        with ThreadPoolExecutor(1) as beside:
            united = beside.submit(self._unite, last)
            if batch is not None:
                self._store.bulk_load(batch.quads, ox.RdfFormat.N_QUADS)
        united.result()
        if last is not None and last.has_blank:
            for graph in last.graphs:
                unite(self._store, graph)
        self._note(unite=batch)

    def _unite(self, batch: Batch | None) -> None:
        """Add the statements of a batch to the default graph, which is the union of all.

        Blank nodes would get other names by it: such statements are copied from their graphs.
        """
        import pyoxigraph as ox

        if batch is not None and not batch.has_blank:
            self._store.bulk_load(batch.triples, ox.RdfFormat.N_TRIPLES)

    def _replace(self, graphs: list[str], last: Batch | None) -> int:
        """Remove the graphs that are there already; return how many."""
        import pyoxigraph as ox

        known = [g for g in graphs if self._store.contains_named_graph(ox.NamedNode(g))]
        if known:
            self._note(remove=known, unite=last)
            for graph in known:
                remove(self._store, ox.NamedNode(graph))
        return len(known)

    def _recover(self) -> None:
        """Undo, or do again, the steps of a load that was interrupted."""
        import pyoxigraph as ox

        union = ox.DefaultGraph()
        for step, name in self._journal.read():
            graph = ox.NamedNode(name)
            if step == "remove":
                remove(self._store, graph)
            elif step == "load":
                self._store.remove_graph(graph)
            else:
                found = self._store.quads_for_pattern(None, None, None, graph)
                made = [ox.Quad(q.subject, q.predicate, q.object, union) for q in found]
                self._store.extend(made)
        self._note()

    def _note(
        self, *, remove: Iterable[str] = (), load: Batch | None = None, unite: Batch | None = None
    ) -> None:
        """Note which steps are begun; what was done before is on the disk."""
        if self.path is not None:
            self._store.flush()
        self._journal.write(
            remove=remove,
            load=load.graphs if load else (),
            unite=unite.graphs if unite else (),
        )

    def _stamp(self) -> None:
        """Give the note beside the store the time of a change, which others look for."""
        if self.path is not None:
            os.utime(self.path / NOTE)

    def query(self, text: str, params: Values | None = None, *, limit: int | None = None) -> Answer:
        """Return the answer to a query in SPARQL 1.1, or to a ready question by its name.

        ``params`` are values for the ``VALUES ?name { … }`` lines of the query; ``limit`` is the
        most rows (or statements) to return. Prefixes (:data:`form12b25.asking.PREFIXES`) need not
        be declared.

        Raises :class:`form12b25.asking.QuestionError` for an unknown name, a parameter that does
        not fit, and a query that is not SPARQL (with line and column).

        >>> list(Store().query("repeat-late-filers"))
        []
        """
        if _READY.fullmatch(text.strip()):
            text = bind(question(text.strip()).text, params or {})
        elif params:
            text = bind(text, params)
        return ask(self._store, text, limit)

    def query_graphs(
        self,
        text: str,
        default_graphs: Sequence[str] = (),
        named_graphs: Sequence[str] = (),
        *,
        limit: int | None = None,
    ) -> Answer:
        """Return the answer to a query about these graphs (none: all), as of the SPARQL Protocol.

        Raises :class:`form12b25.asking.QuestionError` for what :meth:`query` refuses.

        >>> bool(Store().query_graphs("ASK { ?s ?p ?o }", ["urn:x:none"]))
        False
        """
        return ask(self._store, text, limit, (default_graphs, named_graphs))

    @property
    def engine(self) -> ox.Store:
        """The store of pyoxigraph: to be read; what is written to it alone is not in the union."""
        return self._store

    def put(self, graph: str, triples: Iterable[ox.Triple]) -> None:
        """Put statements in the place of a named graph; without any, the graph is removed.

        Raises :class:`StoreError` where the store cannot be written.
        """
        import pyoxigraph as ox

        lines = (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
        try:
            if self._journal.read():
                self._recover()
            is_new = not self._store.contains_named_graph(ox.NamedNode(graph))
            put(self._store, graph, lines, is_new=is_new)
            self._stamp()
        except (OSError, SyntaxError, ValueError) as error:
            raise StoreError(why_not(self.path, error)) from None

    def update(self, text: str) -> None:
        """Change the named graphs by SPARQL 1.1 Update; the default graph stays their union.

        That reads the whole store: :meth:`put` and :meth:`load` are for filings. Raises
        :class:`form12b25.asking.QuestionError` for what is no update.

        >>> store = Store()
        >>> store.update("INSERT DATA { GRAPH <urn:x:g> { <urn:x:a> a <urn:x:b> } }")
        >>> [store.query(f"ASK {{ {place} }}").__bool__() for place in ("?s ?p ?o", "GRAPH ?g {}")]
        [True, True]
        """
        if self._journal.read():
            self._recover()
        change(self._store, text)
        self._stamp()

    def __len__(self) -> int:
        """Return the number of filings."""
        return sum(1 for _ in self._store.named_graphs())

    def dump(self) -> bytes:
        """Return the statements of all filings as N-Quads, in no order."""
        import pyoxigraph as ox

        lines = (self._store.dump(format=ox.RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
        return b"".join(line for line in lines if QUAD.match(line))

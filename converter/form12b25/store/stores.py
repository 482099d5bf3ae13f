"""The store itself: a folder that Oxigraph writes, with a note of what it is beside it."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..asking import PREFIXES, Answer, QuestionError, answer_of, bind, question
from ..asking.syntax import where_wrong
from ..evidence import shortened
from ..linked.vocabulary import BASE
from ..sources import find_inputs
from ..version import __version__
from .journal import Journal, write_whole
from .loading import Batch, Loaded, batches
from .statements import QUAD, STORED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pyoxigraph as ox

    from ..asking.questions import Values
    from ..sources import Input

LAYOUT = 1
"""Of the folder: another number is another version's."""
_NOTE, _DATA, _JOURNAL = "store.json", "oxigraph", "loading.txt"


class StoreError(Exception):
    """A store that cannot be opened, made, read or written."""


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
        self._journal = Journal(self.path / _JOURNAL if self.path else None)
        self._is_read_only = read_only and path is not None
        if self.path is None:
            self._store = ox.Store()
            return
        _check(self.path, read_only=read_only)
        data = str(self.path / _DATA)
        try:
            if read_only:
                self._store = ox.Store.read_only(data)
            else:
                self._make()
                self._store = ox.Store(data)
        except (OSError, ValueError) as error:
            raise StoreError(_reason(self.path, error)) from None

    def _make(self) -> None:
        assert self.path is not None  # noqa: S101 it has a folder
        self.path.mkdir(parents=True, exist_ok=True)
        note = self.path / _NOTE
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
        except OSError as error:
            raise StoreError(_reason(self.path, error)) from None
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
        self._note(unite=batch)

    def _unite(self, batch: Batch | None) -> None:
        """Add the statements of a batch to the default graph, which is the union of all."""
        import pyoxigraph as ox

        if batch is not None:
            self._store.bulk_load(batch.triples, ox.RdfFormat.N_TRIPLES)

    def _replace(self, graphs: list[str], last: Batch | None) -> int:
        """Remove the graphs that are there already; return how many."""
        import pyoxigraph as ox

        known = [g for g in graphs if self._store.contains_named_graph(ox.NamedNode(g))]
        if known:
            self._note(remove=known, unite=last)
            for graph in known:
                self._remove(ox.NamedNode(graph))
        return len(known)

    def _remove(self, graph: ox.NamedNode) -> None:
        """Remove a graph, and of the union what no other graph states: as of a registrant."""
        import pyoxigraph as ox

        own = graph.value.replace(f"{BASE}graph/", f"{BASE}id/", 1)
        union = ox.DefaultGraph()
        for quad in self._store.quads_for_pattern(None, None, None, graph):
            subject, predicate, thing = quad.subject, quad.predicate, quad.object
            if str(subject).startswith(f"<{own}") or not any(
                other.graph_name not in {graph, union}
                for other in self._store.quads_for_pattern(subject, predicate, thing, None)
            ):
                self._store.remove(ox.Quad(subject, predicate, thing, union))
        self._store.remove_graph(graph)

    def _recover(self) -> None:
        """Undo, or do again, the steps of a load that was interrupted."""
        import pyoxigraph as ox

        union = ox.DefaultGraph()
        for step, name in self._journal.read():
            graph = ox.NamedNode(name)
            if step == "remove":
                self._remove(graph)
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
        if "{" not in text:
            text = bind(question(text).text, params or {})
        elif params:
            text = bind(text, params)
        return ask(self._store, text, limit)

    def __len__(self) -> int:
        """Return the number of filings."""
        return sum(1 for _ in self._store.named_graphs())

    def dump(self) -> bytes:
        """Return the statements of all filings as N-Quads, in no order."""
        import pyoxigraph as ox

        lines = (self._store.dump(format=ox.RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
        return b"".join(line for line in lines if QUAD.match(line))


def ask(store: Any, text: str, limit: int | None = None) -> Answer:
    """Return the answer of a store of pyoxigraph to a query."""
    try:
        found = store.query(text, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QuestionError(f"not SPARQL: {where_wrong(text, str(error))}") from None
    except (ValueError, OSError, RuntimeError) as error:
        raise QuestionError(f"cannot be answered: {error}") from None
    return answer_of(found, limit)


def _check(path: Path, *, read_only: bool) -> None:
    """Raise StoreError for a folder that is no store of ours."""
    note = path / _NOTE
    try:
        layout = json.loads(note.read_text("utf-8")).get("layout")
    except FileNotFoundError:
        if read_only:
            raise StoreError(f"there is no store at {path}: form12b25 load makes one") from None
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise StoreError(f"{path} is no store of form12b25: it has other files") from None
        return
    except (OSError, ValueError, AttributeError) as error:
        raise StoreError(f"{note} cannot be read: {error}") from None
    if layout != LAYOUT:
        raise StoreError(
            f"{path} is a store of another version (layout {layout}, here {LAYOUT}): load it anew"
        )


def _reason(path: Path | None, error: Exception) -> str:
    text = str(error)
    if "lock" in text.lower():
        return f"{path} is being written by another process"
    return f"{path}: {text}"

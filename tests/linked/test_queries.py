"""Each published query gives its golden rows, the same in two engines, over one merged graph.

The golden rows, ``golden/<query>.tsv``, were worked out from the texts of the filings.
"""

import re
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
import support

import form12b25
from form12b25.asking import bind, parameters_of
from form12b25.linked import expand, nquads, ntriples
from form12b25.resources import resource, text

GOLDEN = Path(__file__).with_name("golden")
QUERIES = {
    name.removesuffix(".rq"): text("ontology", "queries", name)
    for name in sorted(file.name for file in resource("ontology", "queries").iterdir())
    if name.endswith(".rq")
}
PREFIXES = {name: expand(f"{name}:") for name in ("nt12b25", "ntid", "xsd", "vcard", "oa")}
PREFIXES["ntm"] = "https://w3id.org/form12b25/measure/"
XSD = PREFIXES["xsd"]
TERMS = {
    subject
    for name in ("form12b25.ttl", "measures.ttl")
    for subject in rdflib.Graph().parse(data=text("ontology", name), format="turtle").subjects()
}

LARKMOOR = "example-nt10q-2024"
STORIES = [
    "bare-htm-2026-nt10k-br-columns",  # no header: no number, no registrant, no date
    "cut-down-2004-restated-figures-no-estimate",
    "flex-2021-ntncen-fund",
    "ixbrl-2020-nt10q-hidden-facts",
    "letter-split-2011-part-headings-letters-by-list-markup",  # two periods, causes
    "nc-2018-two-names-one-caption-questions-unanswered",  # two registrants, one signer
    "nc-ntn10k-2000-transition-report-missing-table",
    "nc-tags-2016-nt10k-two-own-addresses",  # two registrants, each with its signer
    "quicklinks-2005-boxes-before-period-lines-cost-misstated",
    "retailer-2002-table-amount-percent-typo",
    "semicolon-list-1996-file-number-beside-transition",  # a former name without a date
    "workiva-2021-first-glyph-missing-percent-range",
]

FORMER = """
\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\t{}
\t\tDATE OF NAME CHANGE:\t{}
</SEC-HEADER>"""

TIDEGATE = [
    ("0009999990-24-000042", "0009999990-24-000057"),
    ("20240814", "20241114"),
    ("20240630", "20240930"),
    ("August 14", "November 14"),
    ("June 30", "September 30"),
    ("Larkmoor Instruments, Inc.", "Tidegate Precision, Inc."),
    ("LARKMOOR INSTRUMENTS, INC.", "TIDEGATE PRECISION, INC."),
    ("18 TIDEGATE ROAD", "310 MACKWORTH STREET"),
    ("ZIP:\t\t\t04101", "ZIP:\t\t\t04103"),
    ("</SEC-HEADER>", FORMER.format("Larkmoor Instruments, Inc.", "20210916")),
    (
        "<td>Imogen Starkweather</td><td>(207)</td><td>555-0143</td>",
        "<td>Ottoline Marchetti, Esq.</td><td>(302)</td><td>555-0158</td>",
    ),
    ("$14.6 million, an increase of 22%", "$13.1 million, an increase of $1.0 million"),
    ("$12.0 million", "$12.2 million"),
    ("approximately $1.1 million", "between $0.8 million and $1.0 million"),
    ("$0.4 million", "$0.5 million"),
]
"""The same registrant a quarter later: another name and address, another contact, other figures.

The stated increase, 1.0 million, is within rounding of what the amounts give, 0.9 million.
"""

STILL_MISSING = """\
<p><span class="wd">&uml;</span> Yes &nbsp;&nbsp; <span class="wd">&thorn;</span> No</p>
<p>Form 10-Q for the quarter ended September 30, 2024</p>
<p>(3)"""

ONE_MORE_NAME = [
    ("0009999990-24-000057", "0009999990-25-000019"),
    ("20241114", "20250515"),
    ("20250515161507", "20250515183207"),
    ("20240930", "20250331"),
    ("November 14, 2024", "May 15, 2025"),
    ("September 30, 2024", "March 31, 2025"),
    ("September 30, 2023", "March 31, 2024"),
    ("</SEC-HEADER>", FORMER.format("Larkmoor Controls Corp.", "20200601")),
    ('<span class="wd">x</span>', '<span class="wd">&uml;</span>'),
    (
        '<p><span class="wd">&thorn;</span> Yes &nbsp;&nbsp; <span class="wd">&uml;</span> No</p>\n<p>(3)',
        STILL_MISSING,
    ),
    ("$13.1 million, an increase of $1.0 million", "$11.9 million, a decrease of 8%"),
    ("$12.2 million", "$13.0 million"),
    ("between $0.8 million and $1.0 million", "approximately $0.3 million"),
    ("net income of $0.5 million", "a net loss of $0.6 million"),
]
"""Half a year later again: relief is not sought, the header knows one more former name, the report
of the second notice is still missing, and it is evening."""


AMENDED = [
    ("0009580642-21-001093", "0009580642-21-001120"),
    ("NT-NCEN", "NT-NCEN/A"),
    ("20210316", "20210318"),
]
"""The notice of a fund, amended two days later."""


def changed(submission, replacements):
    for old, new in replacements:
        assert old in submission, old
        submission = submission.replace(old, new)
    return submission


def filings():
    for story in [LARKMOOR, *STORIES]:
        yield form12b25.read(support.submission_of(story))
    first = support.submission_of(LARKMOOR).read_text("utf-8")
    second = changed(first, TIDEGATE)
    yield form12b25.read(second)
    yield form12b25.read(changed(second, ONE_MORE_NAME))
    fund = support.submission_of("flex-2021-ntncen-fund").read_text("utf-8")
    yield form12b25.read(changed(fund, AMENDED))


VALUES = {
    "addresses-of-a-registrant-over-time": {"cik": "0009999942"},
    "evidence-of-a-value": {"field": "relatesToPortion"},
    "evidence-of-reported-changes": {"accessionNumber": "0009437749-20-018866"},
    "former-name-on-a-day": {
        "cik": "0009999942",
        "day": ["2020-01-15", "2024-06-30", "2024-10-01"],
    },
    "names-of-a-registrant-over-time": {"cik": ["0009871123", "0009999942"]},
    "notices-in-a-span-of-days": {"first": "2021-01-01", "last": "2024-12-31"},
}
"""Values for the parameters of questions that have any."""


@pytest.fixture(scope="module")
def engines(tmp_path_factory):
    """Engines over the same filings: functions from a query to its variables and rows.

    Two have one merged graph; the others have each filing in a graph of its own: a store in memory,
    one in a folder, opened again, and files of each syntax.
    """
    folder = tmp_path_factory.mktemp("store")
    read = list(filings())
    lines = "".join(map(ntriples, read))
    graph, store = rdflib.Graph().parse(data=lines, format="nt"), ox.Store()
    store.load(lines.encode(), format=ox.RdfFormat.N_TRIPLES)
    (folder / "all.nq").write_text("".join(map(nquads, read)), "utf-8")
    for number, filing in enumerate(read):
        text = form12b25.write(filing, ("turtle", "trig", "jsonld", "json")[number % 4])
        suffix = (".ttl", ".trig", ".jsonld", ".json")[number % 4]
        (folder / f"each-{number}{suffix}").write_text(text, "utf-8")
    kept, by_syntax = form12b25.Store(folder / "kept"), form12b25.Store()
    kept.load(folder / "all.nq")
    del kept
    reopened = form12b25.Store(folder / "kept", read_only=True)
    by_syntax.load(*folder.glob("each-*"))

    def by_rdflib(query):
        found = graph.query(query)
        rows = [[cell(v) for v in row] for row in found]
        return [str(name) for name in found.vars], rows

    def by_oxigraph(query):
        found = store.query(query)
        rows = [[cell(v) for v in row] for row in found]
        return [name.value for name in found.variables], rows

    def by(store):
        def ask(query):
            found = store.query(query)
            return list(found.columns), [[cell(v) for v in row] for row in found._terms()]

        return ask

    return by_rdflib, by_oxigraph, by(reopened), by(by_syntax)


def cell(value):
    """A value and its datatype, of either engine: a number is written in one way, an IRI by prefix."""
    if value is None:
        return "", None
    said = value.value if isinstance(value, (ox.NamedNode, ox.Literal)) else str(value)
    if isinstance(value, (rdflib.URIRef, ox.NamedNode)):
        for prefix in ("ntid", "ntm"):
            said = re.sub(f"^{PREFIXES[prefix]}", f"{prefix}:", said)
        return said, "IRI"
    kind = str(getattr(value.datatype, "value", value.datatype or XSD + "string")).removeprefix(XSD)
    if kind in {"decimal", "integer"}:
        return f"{Decimal(said).normalize():f}", kind
    return " ".join(said.split()), kind


def golden(query):
    head, *rows = (GOLDEN / f"{query}.tsv").read_text("utf-8").splitlines()
    return head.split("\t"), [row.split("\t") for row in rows]


@pytest.mark.parametrize("query", QUERIES)
def test_every_engine_gives_the_golden_rows(engines, query):
    text = bind(QUERIES[query], VALUES.get(query, {}))
    (names, rows), *others = (engine(text) for engine in engines)
    for other in others:
        assert (names, rows) == other
    found = [[said for said, _ in row] for row in rows]
    assert (names, found) == golden(query)
    assert found
    order = re.findall(r"\?(\w+)", QUERIES[query].rsplit("ORDER BY", 1)[1])
    keys = {tuple(row[names.index(name)] for name in order) for row in found}
    assert len(keys) == len(rows), "the order is not total"


@pytest.mark.parametrize("query", QUERIES)
def test_query_opens_with_its_question(query):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", query)
    lines = QUERIES[query].splitlines()
    assert re.fullmatch(r"# [A-Z].+\?", lines[0])
    comments = [line for line in lines if line.startswith("#")]
    assert comments == lines[: len(comments)]
    told = [line for line in comments if line.startswith("# Parameter")]
    assert len(told) == len(parameters_of(QUERIES[query]))
    assert len(comments) - len(told) <= 2
    assert max(map(len, lines)) <= 112


@pytest.mark.parametrize("query", QUERIES)
def test_query_uses_terms_that_are_declared(query):
    body = re.sub(r'<[^>\s]*>|"[^"]*"|^#.*$', "", QUERIES[query], flags=re.MULTILINE)
    used = set(re.findall(r"\b([a-z0-9]+):([\w-]+)", body))
    declared = dict(re.findall(r"^PREFIX (\w+): <(.+)>$", QUERIES[query], re.MULTILINE))
    assert {prefix for prefix, _ in used} == declared.keys()
    assert declared.items() <= PREFIXES.items()
    terms = {rdflib.URIRef(declared[prefix] + name) for prefix, name in used if prefix != "xsd"}
    assert terms <= TERMS
    assert set(re.findall(r"xsd:(\w+)", body)) <= {"date"}


def test_every_query_has_golden_rows_and_none_is_left_over():
    assert {path.stem for path in GOLDEN.iterdir()} == set(QUERIES)
    assert len(QUERIES) >= 16

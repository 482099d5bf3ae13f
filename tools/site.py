"""Make ``site/``: what the project publishes, at the paths of its IRIs, and the rules that lead there.

``python -m tools.site [FOLDER] [--base URL]``. The folder can be served as it is, from ``URL``;
``w3id/.htaccess`` are the redirects of ``https://w3id.org/form12b25/`` (Apache's mod_rewrite).
"""

from __future__ import annotations

import argparse
import json
import shutil
from html import escape
from pathlib import Path

from rdflib import Graph

ROOT = Path(__file__).parents[1]
IRI = "https://w3id.org/form12b25/"
BASE = "https://OWNER.github.io/form12b25"
VERSION = "1.0.0"
XBRL = "2026-11-25"

GRAPHS = {
    "ns": ("form12b25.ttl", "The ontology: registrants, former names, contacts, reported changes"),
    "measures": ("measures.ttl", "Measures in groups, and directions, as concepts"),
    "concepts": ("concepts.ttl", "Report types and problem types, as concepts"),
    "shapes": ("shapes.ttl shapes-sparql.ttl", "SHACL shapes of a filing's graph"),
    "shapes-sparql": ("shapes-sparql.ttl", "The shapes that only a query can express"),
    "shapes-core": ("shapes.ttl", "The shapes that need no query, in SHACL Core alone"),
    "alignments": ("alignments.ttl", "Mappings to FIBO, schema.org and others"),
}
"""Path → its files of ``ontology/``, and what it is."""

SYNTAXES = {
    "text/turtle": ("ttl", "turtle"),
    "application/ld+json": ("jsonld", "json-ld"),
    "application/rdf+xml": ("rdf", "xml"),
    "application/n-triples": ("nt", "nt"),
}
"""Media type → the suffix of its file, and rdflib's name of the syntax."""

FILES = {
    "context/1.0.jsonld": ("ontology/context.jsonld", "The JSON-LD 1.1 context"),
    "schema/1.0/filing.schema.json": (
        "schema/filing.schema.json",
        "JSON Schema of the filing document",
    ),
    "schema/xbrl-json.schema.json": (
        "schema/xbrl-json.schema.json",
        "JSON Schema of xBRL-JSON reports",
    ),
}
"""Path → its file, and what it is."""

CONCEPTS = {
    "measures": ("measure", "measure-group", "direction"),
    "concepts": ("report-type", "problem-type", "problem-area"),
}
"""Graph → the paths below which its concepts are."""


def main() -> None:
    """Write the site."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "site"), help="where (site/)")
    parser.add_argument("--base", default=BASE, help=f"the URL that it is served from ({BASE})")
    options = parser.parse_args()
    make(Path(options.folder), options.base.rstrip("/"))


def make(folder: Path, base: str) -> None:
    """Write every file of the site into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (files, _) in GRAPHS.items():
        texts = [(ROOT / "ontology" / file).read_text("utf-8") for file in files.split()]
        graph = Graph().parse(data="\n".join(texts), format="turtle")
        for suffix, syntax in SYNTAXES.values():
            if suffix == "ttl":
                (folder / f"{name}.ttl").write_text("\n".join(texts), encoding="utf-8")
            else:
                graph.serialize(folder / f"{name}.{suffix}", format=syntax, encoding="utf-8")
    for path, (file, _) in FILES.items():
        _copy(ROOT / file, folder / path)
    for source in (ROOT / "ontology" / "taxonomy").rglob("*.*"):
        place = folder / "xbrl" / "taxonomy" / XBRL
        _copy(source, place / source.relative_to(ROOT / "ontology" / "taxonomy"))
    for source in (ROOT / "ontology" / "queries").glob("*.rq"):
        _copy(source, folder / "queries" / source.name)
    _copy(ROOT / "docs" / "ontology.html", folder / "ns.html")
    for name in ("CITATION.cff", ".zenodo.json"):
        _copy(ROOT / name, folder / name)
    (folder / "index.html").write_text(index(), encoding="utf-8")
    (folder / "w3id").mkdir(exist_ok=True)
    (folder / "w3id" / ".htaccess").write_text(htaccess(base), encoding="utf-8")
    (folder / "w3id" / "README.md").write_text(_README, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


# -- redirects -------------------------------------------------------------------------------


def htaccess(base: str) -> str:
    """Return the redirects, for a folder ``form12b25/`` of the rules of w3id.org."""
    lines = [
        "# Made by tools/site.py; change that.",
        "Options -MultiViews",
        "RewriteEngine on",
        "",
    ]
    lines += [f"RewriteRule ^$ {base}/index.html [R=302,L]"]
    for path in FILES:
        lines += [f"RewriteRule ^{_quoted(path)}$ {base}/{path} [R=302,L]"]
    lines += [
        f"RewriteRule ^queries/([a-z0-9-]+)$ {base}/queries/$1.rq [R=302,L]",
        f"RewriteRule ^xbrl/taxonomy/{XBRL}/(.+)$ {base}/xbrl/taxonomy/{XBRL}/$1 [R=302,L]",
        f"RewriteRule ^xbrl/(taxonomy/)?{XBRL}/?$ {base}/index.html#xbrl [R=303,NE,L]",
        f"RewriteRule ^xbrl/{XBRL}/role/.+$ {base}/xbrl/taxonomy/{XBRL}/nt-{XBRL}.xsd [R=303,L]",
        "",
    ]
    for graph in GRAPHS:
        version = _quoted(f"/{VERSION}")
        lines += _negotiated(f"^{graph}({version})?$", f"{base}/{graph}", f"{base}/ns.html")
    for graph, heads in CONCEPTS.items():
        pattern = f"^({'|'.join(heads)})$"
        lines += _negotiated(pattern, f"{base}/{graph}", f"{base}/ns.html#concepts-$1")
        pattern = f"^({'|'.join(heads)})/(.+)$"
        lines += _negotiated(pattern, f"{base}/{graph}", f"{base}/ns.html#concepts-$1-$2")
    return "\n".join(lines) + "\n"


def _negotiated(pattern: str, file: str, page: str) -> list[str]:
    """Return the rules of a resource: RDF for those who ask for it, the page for all others."""
    lines: list[str] = []
    for media_type, (suffix, _) in SYNTAXES.items():
        lines += [
            f"RewriteCond %{{HTTP_ACCEPT}} {_quoted(media_type)}",
            f"RewriteRule {pattern} {file}.{suffix} [R=303,L]",
        ]
    return [*lines, f"RewriteRule {pattern} {page} [R=303,NE,L]", ""]


def _quoted(text: str) -> str:
    return text.replace(".", r"\.").replace("+", r"\+")


_README = """# form12b25

Redirects of `https://w3id.org/form12b25/`: the vocabulary, context, schemas and taxonomy of notifications of late
filing (SEC Form 12b-25). Put this folder into the repository of w3id.org as `form12b25/`.

`.htaccess` is made by `tools/site.py` of the project; `--base` says where the files are served.
"""


# -- the first page --------------------------------------------------------------------------

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>form12b25: notifications of late filing as data</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
table {{ border-collapse: collapse; width: 100%; margin-bottom: 2rem; }}
td, th {{ text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ddd; }}
code {{ font-size: .9em; }}
</style>
</head>
<body>
<h1>form12b25</h1>
<p>Notifications of late filing (SEC Form 12b-25: NT 10-K, NT 10-Q and the rest of the family) as structured data:
the vocabulary, the schemas, the taxonomy and the ready questions.</p>
{sections}
<p>Cite it as <a href="CITATION.cff">CITATION.cff</a> says. Vocabulary and schemas are under
<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
</body>
</html>
"""


def index() -> str:
    """Return the first page: what there is, its IRI, its files."""
    graphs = [
        (f"{IRI}{name}", what, [("HTML", "ns.html")] * (name == "ns") + _syntaxes(name))
        for name, (_, what) in GRAPHS.items()
    ]
    files = [(f"{IRI}{path}", what, [("JSON", path)]) for path, (_, what) in FILES.items()]
    folder = f"xbrl/taxonomy/{XBRL}"
    taxonomy = sorted(path.name for path in (ROOT / "ontology" / "taxonomy").glob("nt-*"))
    xbrl = [(f"{IRI}{folder}/{name}", "", [("XML", f"{folder}/{name}")]) for name in taxonomy]
    queries = sorted((ROOT / "ontology" / "queries").glob("*.rq"))
    questions = [
        (f"{IRI}queries/{path.stem}", _question(path), [("SPARQL", f"queries/{path.name}")])
        for path in queries
    ]
    sections = [
        _section("vocabulary", "The vocabulary", graphs),
        _section("schemas", "Context and schemas", files),
        _section("xbrl", "The XBRL taxonomy", xbrl),
        _section("questions", "Ready questions", questions),
    ]
    return _PAGE.format(sections="\n".join(sections))


def _syntaxes(name: str) -> list[tuple[str, str]]:
    return [(suffix, f"{name}.{suffix}") for suffix, _ in SYNTAXES.values()]


def _question(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0].removeprefix("# ")


def _section(name: str, title: str, rows: list[tuple[str, str, list[tuple[str, str]]]]) -> str:
    body = "".join(
        f"<tr><td><code>{escape(iri)}</code>{'<br>' + escape(what) if what else ''}</td><td>"
        + " ".join(f'<a href="{link}">{label}</a>' for label, link in links)
        + "</td></tr>\n"
        for iri, what, links in rows
    )
    return f'<h2 id="{name}">{title}</h2>\n<table>\n{body}</table>'


def zenodo() -> str:
    """Return the metadata for Zenodo, from those of CITATION.cff that it asks for."""
    import yaml

    said = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    made = {
        "title": said["title"],
        "upload_type": "software",
        "version": said["version"],
        "description": said["abstract"].strip(),
        "creators": [{"name": author["name"]} for author in said["authors"]],
        "license": said["license"],
        "keywords": said["keywords"],
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()

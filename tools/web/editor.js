// The editor of queries: CodeMirror with SPARQL, which completes prefixes and names seen in the query.

import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { bracketMatching, defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalSetup } from "codemirror";
import { sparql } from "codemirror-lang-sparql";

const KEYWORDS = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "GRAPH", "UNION", "MINUS", "VALUES", "BIND", "ORDER BY", "GROUP BY", "HAVING", "LIMIT", "OFFSET", "COUNT", "SUM", "AVG", "MIN", "MAX", "ASK", "CONSTRUCT", "DESCRIBE", "EXISTS", "NOT EXISTS", "COALESCE", "REGEX", "CONTAINS", "STRSTARTS", "YEAR", "MONTH"];

const dark = HighlightStyle.define([
  { tag: tags.keyword, color: "#c792ea" },
  { tag: [tags.string, tags.special(tags.string)], color: "#c3e88d" },
  { tag: [tags.number, tags.bool], color: "#f78c6c" },
  { tag: tags.comment, color: "#8a97a3", fontStyle: "italic" },
  { tag: [tags.variableName, tags.propertyName], color: "#82aaff" },
]);

/** Prefixes, names of the vocabulary, keywords, and variables of the query. */
const completions = ({ prefixes, terms }) => (context) => {
  const word = context.matchBefore(/[?$]?[\w-]*(:[\w-]*)?$/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  const variables = [...new Set(context.state.doc.toString().match(/\?\w+/g) ?? [])];
  return {
    from: word.from,
    options: [
      ...Object.entries(prefixes).map(([label, detail]) => ({ label: `${label}:`, detail, type: "namespace" })),
      ...terms.map(([label, detail]) => ({ label, detail, type: "property" })),
      ...variables.filter((label) => label !== word.text).map((label) => ({ label, type: "variable" })),
      ...KEYWORDS.map((label) => ({ label, type: "keyword" })),
    ],
    validFor: /^[?$]?[\w-]*:?[\w-]*$/,
  };
};

function make(page) {
  const place = document.getElementById("editor");
  const look = new Compartment();
  const night = matchMedia("(prefers-color-scheme: dark)");
  const looks = () => syntaxHighlighting(night.matches ? dark : defaultHighlightStyle);
  const view = new EditorView({
    doc: page.area.value,
    parent: place,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => { page.run(); return true; } }])),
      minimalSetup,
      keymap.of(completionKeymap),
      look.of(looks()),
      bracketMatching(),
      autocompletion({ override: [completions(page)] }),
      sparql(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-labelledby": "query-label", id: "code" }),
    ],
  });
  night.addEventListener("change", () => view.dispatch({ effects: look.reconfigure(looks()) }));
  page.use({
    get: () => view.state.doc.toString(),
    set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
  });
}

if (window.form12b25) make(window.form12b25);
else window.addEventListener("form12b25-ready", () => make(window.form12b25), { once: true });

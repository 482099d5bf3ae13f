// The page that asks: a ready question with its parameters, or a query; rows as table and chart.

import { chart, columnsOf } from "./chart.js";
import { say, table } from "./table.js";

const data = JSON.parse(document.getElementById("data").textContent);
const SHOWN = 1000;
const NAMES = { cik: "CIK", accessionNumber: "Accession number" };
const KINDS = { day: "date", number: "number", iri: "url", text: "text" };
const at = (id) => document.getElementById(id);
const area = at("query");
let question = null;
let running = null;

// An editor, where one was built, takes the place of the text area: { get, set, onRun, refresh }.
const editor = { get: () => area.value, set: (text) => { area.value = text; } };
window.form12b25 = {
  prefixes: data.prefixes,
  terms: data.terms,
  area,
  run: () => ask(),
  use(better) {
    better.set(area.value);
    area.hidden = true;
    Object.assign(editor, better);
  },
};
window.dispatchEvent(new Event("form12b25-ready"));

function pick(name, values = {}) {
  question = data.questions.find((one) => one.name === name) ?? null;
  if (!question) return wrong(`There is no ready question ${name}: pick one of the list.`);
  for (const button of document.querySelectorAll("#questions button")) {
    const isPicked = button.dataset.name === name;
    button.setAttribute("aria-current", String(isPicked));
    if (isPicked) button.scrollIntoView({ block: "nearest" });
  }
  at("meaning").textContent = question.meaning;
  at("note").textContent = question.note;
  at("parameters").replaceChildren(...question.parameters.map((parameter) => {
    const label = document.createElement("label");
    label.className = "field";
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = parameter.meaning;
    const input = document.createElement("input");
    input.name = parameter.name;
    input.type = KINDS[parameter.kind] === "url" ? "text" : KINDS[parameter.kind];
    input.required = parameter.required;
    if (parameter.kind === "number") input.step = "any";
    input.value = values[parameter.name] ?? "";
    label.append(NAMES[parameter.name] ?? say(parameter.name), parameter.required ? " (required) " : " ", hint, input);
    return label;
  }));
  editor.set(question.query);
  forget();
}

function forget() {
  running?.abort();
  at("result").hidden = true;
  at("error").hidden = true;
  at("said").textContent = "";
}

/** The address that answers what is on the page, and how it is to be sent. */
function asked() {
  const values = new URLSearchParams();
  for (const input of at("parameters").querySelectorAll("input")) {
    if (input.name === "cik" && /^\d{1,9}$/.test(input.value.trim())) input.value = input.value.trim().padStart(10, "0");
    if (input.value) values.append(input.name, input.value);
  }
  if (question && editor.get() === question.query) return { url: `/questions/${question.name}`, values };
  return { url: "/sparql", values: new URLSearchParams({ query: editor.get() }) };
}

async function ask() {
  if (!at("form").reportValidity()) return;
  forget();
  if (!editor.get().trim()) return wrong("Pick a question, or write a query.");
  const { url, values } = asked();
  running = new AbortController();
  at("run").setAttribute("aria-disabled", "true");
  at("said").textContent = "Asking …";
  const begun = performance.now();
  try {
    const send = url === "/sparql"
      ? { method: "POST", body: values }
      : {};
    const address = url === "/sparql" ? `${url}?limit=${SHOWN}` : `${url}?${values}&limit=${SHOWN}`;
    const headers = { Accept: "application/sparql-results+json, text/turtle;q=0.5" };
    const answer = await fetch(address, { ...send, headers, signal: running.signal });
    if (!answer.ok) return wrong((await answer.text()).trim());
    const wasCut = answer.headers.get("Form12b25-Cut") === "true";
    const isGraph = !answer.headers.get("Content-Type").includes("json");
    show(isGraph ? { text: await answer.text() } : await answer.json(), { wasCut, seconds: (performance.now() - begun) / 1000 });
    downloads(url, values, isGraph);
    remember(url, values);
    if (innerWidth < 800) at("meaning").scrollIntoView();
    if (document.activeElement?.closest("#questions")) at("result").focus({ preventScroll: true });
  } catch (error) {
    if (error.name !== "AbortError") wrong(`The server cannot be reached: ${error.message}`);
  } finally {
    at("run").removeAttribute("aria-disabled");
    if (at("said").textContent === "Asking …") at("said").textContent = "";
  }
}

function wrong(message) {
  at("said").textContent = "";
  at("error").textContent = message;
  at("error").hidden = false;
}

function show(found, { wasCut, seconds }) {
  const panel = at("table-panel");
  const time = `${seconds.toFixed(2)} s`;
  let drawn = null;
  if (found.text !== undefined) {
    const pre = document.createElement("pre");
    pre.textContent = found.text;
    panel.replaceChildren(pre);
    at("said").textContent = `A graph${wasCut ? `, its first ${SHOWN} statements` : ""}, ${time}`;
  } else if (found.boolean !== undefined) {
    panel.replaceChildren(found.boolean ? "Yes" : "No");
    at("said").textContent = `${found.boolean ? "Yes" : "No"}, ${time}`;
  } else {
    const [columns, rows] = [found.head.vars, found.results.bindings];
    panel.replaceChildren(rows.length ? table(columns, rows, data) : "Nothing fits.");
    const count = `${rows.length.toLocaleString("en-US")} row${rows.length === 1 ? "" : "s"}`;
    at("said").textContent = `${wasCut ? `The first ${count}: there are more` : count}, ${time}`;
    drawn = columnsOf(columns, rows);
    at("result").hidden = false;
    choose(at("tab-table"));
    if (drawn) at("chart-panel").replaceChildren(...chart(rows, drawn, say, Math.max(at("table-panel").clientWidth - 26, 280)));
    if (!rows.length) at("said").textContent += unknown();
  }
  at("tabs").hidden = !drawn;
  choose(at("tab-table"));
  at("result").hidden = false;
}

const terms = new Set(data.terms.map(([name]) => name));

/** What of a query is no term of the vocabulary: a likely reason for no rows. */
function unknown() {
  const names = editor.get().match(/\b(?:nt12b25|ntd|ntm):[\w-]+/g) ?? [];
  const odd = [...new Set(names)].filter((name) => !terms.has(name));
  return odd.length ? `; not in the vocabulary: ${odd.join(", ")}` : "";
}

function choose(tab) {
  for (const other of at("tabs").children) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    at(other.getAttribute("aria-controls")).hidden = !chosen;
  }
}

function downloads(url, values, isGraph) {
  const forms = isGraph ? ["turtle", "ntriples", "jsonld", "rdfxml"] : ["csv", "tsv", "json", "xml"];
  at("downloads").replaceChildren(...forms.map((form) => {
    const link = document.createElement("a");
    link.href = `${url}?${new URLSearchParams([...values, ["format", form]])}`;
    link.download = `${question?.name ?? "answer"}.${{ turtle: "ttl", ntriples: "nt", rdfxml: "rdf" }[form] ?? form}`;
    link.textContent = form.toUpperCase();
    return link;
  }));
}

/** The address of the page shows what was asked, so that it can be kept and sent. */
function remember(url, values) {
  const asked = url === "/sparql" ? values : new URLSearchParams([["question", question.name], ...values]);
  const before = new URLSearchParams(location.search);
  const isOther = before.size > 0 && before.get("question") !== asked.get("question");
  history[isOther ? "pushState" : "replaceState"](null, "", `?${asked}`);
}

at("form").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
area.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); ask(); } });
at("questions").addEventListener("click", (event) => {
  const name = event.target.closest("button")?.dataset.name;
  if (!name) return;
  pick(name);
  if (question.parameters.some((one) => one.required)) at("parameters").querySelector("input:required").focus();
  else ask();
});
at("search").addEventListener("input", () => {
  const words = at("search").value.toLowerCase().split(/\s+/);
  let found = 0;
  for (const item of at("questions").children) {
    const { name, meaning, note } = data.questions.find((one) => one.name === item.firstElementChild.dataset.name);
    const isFound = words.every((word) => `${name} ${meaning} ${note}`.toLowerCase().includes(word));
    item.hidden = !isFound;
    found += isFound;
  }
  at("none").hidden = found > 0;
});
at("tabs").addEventListener("click", (event) => { if (event.target.role === "tab" || event.target.getAttribute("role") === "tab") choose(event.target); });
at("tabs").addEventListener("keydown", (event) => {
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  const other = [...at("tabs").children].find((tab) => tab.getAttribute("aria-selected") === "false");
  choose(other);
  other.focus();
});

/** Ask what the address says; a question whose required values are missing waits for them. */
function arrive() {
  const start = new URLSearchParams(location.search);
  if (start.get("question")) {
    pick(start.get("question"), Object.fromEntries(start));
    if (question?.parameters.every((one) => !one.required || start.get(one.name))) ask();
  } else if (start.get("query")) {
    at("query-box").open = true;
    editor.set(start.get("query"));
    ask();
  }
}

arrive();
window.addEventListener("popstate", arrive);

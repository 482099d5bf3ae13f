// Rows as a table that sorts by any of its columns; things of the data are links.

const isNumber = (cell) => cell && cell.type === "literal" && /#(integer|decimal|double|float)$/.test(cell.datatype ?? "");

const SHORT = 12;

/** A name of a column or a term for people: periodEnd gives "period end". */
export const say = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

function shown(cell, { prefixes, base }) {
  if (!cell) return "";
  if (isNumber(cell)) return grouped(cell.value);
  if (cell.type === "literal") return cell.value;
  if (cell.type === "uri" && cell.value.startsWith(base)) return readable(cell.value.slice(base.length));
  for (const [prefix, iri] of Object.entries(prefixes)) {
    if (cell.value.startsWith(iri)) return `${prefix}:${cell.value.slice(iri.length)}`;
  }
  return cell.value;
}

const grouped = (text) => text.replace(/^(-?)(\d+)/, (_, sign, digits) => sign + digits.replace(/\B(?=(\d{3})+$)/g, ","));

function readable(text) {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function compare(a, b) {
  if (!a || !b) return Number(!a) - Number(!b);
  if (isNumber(a) && isNumber(b)) return Number(a.value) - Number(b.value);
  return a.value.localeCompare(b.value, "en", { numeric: true });
}

function cellOf(cell, names) {
  const made = document.createElement("td");
  const text = shown(cell, names);
  if (isNumber(cell)) made.className = "number";
  else if (text.length <= SHORT) made.className = "short";
  if (cell?.type === "uri" && cell.value.startsWith(names.base)) {
    const link = document.createElement("a");
    link.href = `/id/${cell.value.slice(names.base.length)}`;
    link.textContent = text;
    made.append(link);
  } else {
    made.textContent = text;
  }
  return made;
}

export function table(columns, rows, names) {
  const made = document.createElement("table");
  const head = made.createTHead().insertRow();
  const body = made.createTBody();
  const fill = (ordered) => body.replaceChildren(...ordered.map((row) => {
    const line = document.createElement("tr");
    line.append(...columns.map((name) => cellOf(row[name], names)));
    return line;
  }));
  for (const name of columns) {
    const cell = document.createElement("th");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say(name);
    button.addEventListener("click", () => {
      const down = cell.getAttribute("aria-sort") === "ascending";
      for (const other of head.cells) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      const ordered = rows.toSorted((a, b) => compare(a[name], b[name]) * (down && a[name] && b[name] ? -1 : 1));
      fill(ordered);
    });
    cell.scope = "col";
    if (rows.some((row) => isNumber(row[name]))) cell.className = "number";
    cell.append(button);
    head.append(cell);
  }
  fill(rows);
  return made;
}

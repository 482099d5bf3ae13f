// A chart of rows that have a day, month or year in one column, and numbers in others.

const SVG = "http://www.w3.org/2000/svg";
const [HEIGHT, LEFT, BELOW, TOP] = [340, 56, 34, 12];
const MOST_SERIES = 4;

const isTime = (cell) => cell && /^-?\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/.test(cell.value);
const isNumber = (cell) => cell && cell.type === "literal" && cell.value.trim() !== "" && Number.isFinite(Number(cell.value));

/** The columns of a chart, or null where rows give none: { time, numbers }. */
export function columnsOf(columns, rows) {
  const every = (test, name) => rows.some((row) => row[name]) && rows.every((row) => !row[name] || test(row[name]));
  const isYear = (name) => /year/i.test(name);
  const time = columns.find((name) => every(isTime, name) && (isYear(name) || !every(isNumber, name)));
  const numbers = columns.filter((name) => name !== time && every(isNumber, name) && !/cik|code/i.test(name));
  return time && numbers.length && rows.length > 1 ? { time, numbers: numbers.slice(0, MOST_SERIES) } : null;
}

function element(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

const moment = (text) => Date.parse(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);

function steps(low, high) {
  const rough = (high - low) / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10);
  const made = [];
  for (let at = Math.floor(low / step) * step; at <= high + step / 2; at += step) made.push(Number(at.toPrecision(12)));
  return made;
}

/** An SVG of points over time, so many pixels wide: a series for each column of numbers, and its legend. */
export function chart(rows, { time, numbers }, say, width) {
  const points = rows.filter((row) => row[time]).map((row) => ({ row, at: moment(row[time].value) })).sort((a, b) => a.at - b.at);
  const values = points.flatMap(({ row }) => numbers.filter((n) => row[n]).map((n) => Number(row[n].value)));
  const grid = steps(Math.min(0, ...values), Math.max(0, ...values));
  const [low, high] = [grid[0], grid.at(-1)];
  const [from, to] = [points[0].at, points.at(-1).at];
  const x = (at) => LEFT + ((at - from) / (to - from || 1)) * (width - LEFT - 20);
  const y = (value) => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BELOW);
  const picture = element("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": `${numbers.map(say).join(", ")} by ${say(time)}: ${points.length} points` });
  const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 2 });
  for (const value of grid) {
    picture.append(element("line", { x1: LEFT, x2: width - 20, y1: y(value), y2: y(value), stroke: "currentColor", "stroke-opacity": value === 0 ? 0.5 : 0.12 }));
    picture.append(element("text", { x: LEFT - 8, y: y(value) + 4, "text-anchor": "end" }, short.format(value)));
  }
  const marks = Math.min(6, points.length, Math.floor(width / 110));
  for (let i = 0; i < marks; i += 1) {
    const point = points[Math.round((i * (points.length - 1)) / Math.max(marks - 1, 1))];
    picture.append(element("text", { x: x(point.at), y: HEIGHT - 12, "text-anchor": i === 0 ? "start" : i === marks - 1 ? "end" : "middle" }, point.row[time].value.slice(0, 10)));
  }
  numbers.forEach((name, series) => {
    for (const { row, at } of points) {
      if (!row[name]) continue;
      const dot = element("circle", { cx: x(at), cy: y(Number(row[name].value)), r: 4, class: `series-${series}`, "fill-opacity": 0.75 });
      const others = Object.entries(row).filter(([key]) => key !== name && key !== time && row[key].type === "literal").map(([, cell]) => cell.value);
      dot.append(element("title", {}, [row[time].value, `${say(name)} ${row[name].value}`, ...others.slice(0, 3)].join("\n")));
      picture.append(dot);
    }
  });
  const legend = document.createElement("ul");
  legend.className = "legend";
  numbers.forEach((name, series) => {
    const item = document.createElement("li");
    const key = element("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" });
    key.append(element("circle", { cx: 5, cy: 5, r: 4, class: `series-${series}` }));
    item.append(key, say(name));
    legend.append(item);
  });
  const axis = document.createElement("li");
  axis.textContent = `by ${say(time)}`;
  legend.append(axis);
  return [picture, legend];
}

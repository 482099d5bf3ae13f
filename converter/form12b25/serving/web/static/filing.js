// A value lights up its words in the text beside it.

const source = document.getElementById("filing-text");
const stretches = source ? [...source.querySelectorAll("[data-at]")] : [];

function show(button, behavior = "auto") {
  const [start, end] = [Number(button.dataset.start), Number(button.dataset.end)];
  for (const pressed of document.querySelectorAll('.value[aria-pressed="true"]')) pressed.removeAttribute("aria-pressed");
  button.setAttribute("aria-pressed", "true");
  let first = null;
  for (const one of stretches) {
    const at = Number(one.dataset.at);
    const lit = at >= start && at < end && one.textContent.trim() !== "";
    one.classList.toggle("lit", lit);
    if (lit && !first) first = one;
  }
  if (first) {
    const above = first.getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTo({ top: source.scrollTop + above - source.clientHeight / 3, behavior });
  }
  history.replaceState(null, "", `#at-${start}-${end}`);
}

for (const button of document.querySelectorAll(".value")) {
  if (source) button.addEventListener("click", () => show(button));
}

/** Bring what the address names into view: a place (#at-120-140), or a part (#change-Revenues). */
function arrive() {
  const [, start, end] = /^#at-(\d+)-(\d+)$/.exec(location.hash) ?? [];
  const line = start ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const button = start
    ? document.querySelector(`.value[data-start="${start}"][data-end="${end}"]`)
    : line?.querySelector(".value");
  for (let one = (button ?? line)?.parentElement; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  (button ?? line)?.scrollIntoView({ block: "center" });
  if (button && source) show(button, "instant");
}

arrive();
window.addEventListener("hashchange", arrive);

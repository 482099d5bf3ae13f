// A value lights up its words in the text beside it.

const source = document.getElementById("source");
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

// The address may name a place: #at-120-140
const [, start, end] = /^#at-(\d+)-(\d+)$/.exec(location.hash) ?? [];
const named = start && document.querySelector(`.value[data-start="${start}"][data-end="${end}"]`);
if (named && source) show(named, "instant");

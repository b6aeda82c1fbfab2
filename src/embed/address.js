// For pages that hold nothing but an explorer: what their address asks for is what the element is asked for. No other
// page's address has a say in what an explorer shows.
const NAMES = ["article", "card", "view", "theme", "lang", "heading-level", "tz", "now", "motion"];
const asked = new URLSearchParams(location.search);
const explorer = document.querySelector("fact-explorer");
for (const name of NAMES) if (asked.has(name)) explorer.setAttribute(name, asked.get(name));

// "/" leads to the search, where the keyboard is in no field; Escape leads back to where it was. Only a page of our own
// has such keys: in a host page they are the host's.
const inField = "input, textarea, select, [contenteditable], dialog *";
let left = null;
addEventListener("keydown", (event) => {
  const root = explorer.shadowRoot;
  const field = root?.getElementById("find");
  const at = root?.activeElement ?? document.activeElement;
  if (event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey && field && !at.matches(inField)) {
    left = { at, x: scrollX, y: scrollY };
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && left && at === field) {
    // The words that were found stay: the browser would empty the field.
    event.preventDefault();
    event.stopPropagation();
    field.blur();
    left.at.focus({ preventScroll: true });
    scrollTo({ left: left.x, top: left.y, behavior: "instant" });
    left = null;
  }
}, true);

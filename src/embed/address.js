// For pages that hold nothing but an explorer: what their address asks for is what the element is asked for. No other
// page's address has a say in what an explorer shows.
const NAMES = ["article", "card", "view", "theme", "lang", "dir", "heading-level", "tz", "now", "motion"];
const asked = new URLSearchParams(location.search);
const explorer = document.querySelector("fact-explorer");
for (const name of NAMES) if (asked.has(name)) explorer.setAttribute(name, asked.get(name));

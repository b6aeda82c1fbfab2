// For a page of ours that stands in a frame: tells the host page how high it is, in every dialect that hosts understand,
// and what the reader does. Stores nothing, and works in an opaque origin. Heights are no secret, hence "*".
const query = new URLSearchParams(location.search);
const secret = location.hash.startsWith("#?") ? new URLSearchParams(location.hash.slice(2)).get("secret") : null;
// With the print of the fact, for a link that says when it has changed.
const CARD = /^[acdeqt][1-9]\d{0,5}(-[1-9]\d{0,5})?(~[0-9a-z]{1,8})?$/;
const OWN = { source: "fact-explorer", v: 1 };

const say = (message) => parent.postMessage(message, "*");

function tellHeight(height) {
  say({ ...OWN, type: "height", height });
  say({ sentinel: "amp", type: "embed-size", height });
  if (query.has("childId")) say(`pymxPYMx${query.get("childId")}xPYMxheightxPYMx${height}`);
  say(JSON.stringify({ src: location.href, context: "iframe.resize", height })); // Medium
  if (secret) say({ message: "height", value: height, secret }); // WordPress
}

// An observer is called once a frame at most, and only when something changed.
function watch() {
  let last = 0;
  const body = document.body;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height !== last) tellHeight((last = height));
  }).observe(body);
}

if (parent !== window) {
  document.documentElement.classList.add("frame");
  watch();
  for (const type of ["ready", "select", "error"]) {
    addEventListener(`fact-explorer:${type}`, ({ detail }) => say({ ...OWN, type, ...detail }));
  }
  // The only thing that a host page may ask for is a card of this page.
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.source !== OWN.source || data.v !== 1 || data.type !== "visit") return;
    if (CARD.test(data.id)) location.replace(`#${data.id}`);
  });
}

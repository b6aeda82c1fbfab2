// Goes on with the page as it was served until the explorer is there: draws what `ticker_bg.wasm` says, in its places.

// Lets time pass in `served`, by a `ticker` of its places, and shows what only the explorer can do, which comes when it is
// asked for. `wanted()` where it has to come by itself. Still while the page is hidden.
export function tick(served, ticker, wanted) {
  const places = [...served.querySelectorAll("[data-tick]")];
  const waiting = [...served.querySelectorAll(".is-waiting")];
  let timer = 0;
  const beat = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    const told = ticker.tick();
    if (!told) return wanted();
    const [wait, ...changes] = JSON.parse(told);
    for (const [place, selector, nth, tree, ...way] of changes) {
      const top = selector ? places[place].querySelectorAll(selector)[nth] : places[place];
      const at = way.reduce((node, nth) => node?.childNodes[nth], top);
      if (at) draw(at, tree);
    }
    if (!ticker.stands()) timer = setTimeout(beat, wait);
  };
  const offer = (does) => waiting.forEach((it) => it.classList.toggle("is-waiting", !does));
  document.addEventListener("visibilitychange", beat);
  beat();
  offer(true);
  addressed(served.querySelector(".imprint"));
  return {
    offer,
    stop() {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", beat);
    },
  };
}

// Has what is printed say where it is from: what is served does not know.
function addressed(imprint) {
  const [address] = location.href.split("#");
  if (imprint && !imprint.textContent.includes(address)) imprint.append(address);
}

// The places of a page, as a ticker takes them.
export function asks(served) {
  return Array.from(served.querySelectorAll("[data-tick]"), (place) => place.dataset.tick).join("\n");
}

// Makes `at` what a tree says, `[tag, attributes, …what stands in it]` or words, and touches nothing that is so already.
function draw(at, tree) {
  if (typeof tree === "string") {
    if (at.data !== tree) at.data = tree;
    return;
  }
  const [tag, attributes, ...children] = tree;
  let node = at;
  if (at.localName !== tag) at.replaceWith((node = made(at, tag)));
  for (const [name, value] of Object.entries(attributes)) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  for (const [nth, child] of children.entries()) {
    const is = typeof child === "string";
    let own = node.childNodes[nth];
    if (!own || is !== (own.nodeType === Node.TEXT_NODE)) {
      own = node.insertBefore(is ? document.createTextNode("") : made(node, child[0]), own ?? null);
    }
    draw(own, child);
  }
  while (node.childNodes.length > children.length) node.lastChild.remove();
}

function made(beside, tag) {
  return document.createElementNS(beside.namespaceURI, tag);
}

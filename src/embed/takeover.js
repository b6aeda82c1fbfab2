// What a reader has done in the page as it was served, carried over into the living explorer, which looks the same:
// what is unfolded, scrolled, focused and selected. Places are told by their way down the tree, which is the same too.
// So it is where the whole explorer comes in the place of the page's.

// Puts `living` in the place of `served`, both children of the shadow root `root`. Returns what finds an element's
// twin in it, which one that is no longer in `served` has not.
export function takeOver(root, served, living) {
  const twin = (element) => (served.contains(element) ? way(served, element).reduce((at, nth) => at?.children[nth], living) : null);
  const selection = selected(root, served);
  living.hidden = false;
  for (const details of served.querySelectorAll("details")) {
    const other = twin(details);
    if (other) other.open = details.open;
  }
  for (const element of served.querySelectorAll("*")) {
    if (element.scrollTop || element.scrollLeft) twin(element)?.scrollTo({ top: element.scrollTop, left: element.scrollLeft, behavior: "instant" });
  }
  if (served.contains(root.activeElement)) twin(root.activeElement)?.focus({ preventScroll: true });
  const ends = selection?.map(({ within, offset }) => point(twin(within), offset));
  if (ends?.every(Boolean)) getSelection().setBaseAndExtent(...ends.flat());
  root.querySelector("style")?.remove();
  served.remove();
  return twin;
}

// The nth child, again and again, that leads from `top` to `element`.
function way(top, element) {
  const steps = [];
  for (let at = element; at !== top; at = at.parentNode) steps.unshift([...at.parentNode.children].indexOf(at));
  return steps;
}

// Both ends of the selection, as an element and the characters before the end in it; nothing outside of `served`.
function selected(root, served) {
  const all = getSelection();
  const own = root.getSelection?.() ?? all;
  const range = all.getComposedRanges?.({ shadowRoots: [root] })[0] ?? (own.rangeCount ? own.getRangeAt(0) : null);
  if (!range || !served.contains(range.startContainer) || !served.contains(range.endContainer)) return null;
  const ends = [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]];
  return ends.map(([node, at]) => {
    const within = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
    const before = document.createRange();
    before.setStart(within, 0);
    before.setEnd(node, at);
    return { within, offset: before.toString().length };
  });
}

// The text node of `element` in which its `offset`th character stands, and where.
function point(element, offset) {
  if (!element) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}

// Hears what a reader asks for in `served`, before anything is there that could do it: links lead to their places at
// once, and so does the address's `hash`. `first` comes when the explorer is wanted: with a click, or with nothing once
// a reader is there or the browser has done all else. `last()` is what is left to be done by the explorer's own.
export function attend(served, hash) {
  let asked = null, place = null;
  let resolve;
  const first = new Promise((done) => { resolve = done; });
  served.addEventListener("click", (event) => {
    const wish = event.target.closest("a[href^='#'], button");
    if (!wish || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    asked = wish;
    place = wish.matches("a") ? lead(served, wish.getAttribute("href")) : null;
    resolve(wish);
  });
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, () => setTimeout(resolve), { once: true });
  if (lead(served, hash)) resolve();
  const rest = () => (globalThis.requestIdleCallback ? requestIdleCallback(() => resolve(), { timeout: 2000 }) : setTimeout(resolve, 200));
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true });
  // A reader who has left the place of a link since is not led there again.
  return { first, last: () => (place && place !== served.getRootNode().activeElement ? null : asked) };
}

// Scrolls to the card or passage that `link` names, unfolds what it is folded into, and focuses it.
function lead(served, link) {
  const id = CSS.escape(link.slice(1));
  const place = id && served.querySelector(`[data-passages~="${id}"], [id="${id}"]`);
  if (!place) return null;
  for (let at = place.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  place.scrollIntoView({ block: place.offsetHeight > 400 ? "start" : "center" });
  place.focus({ preventScroll: true });
  return place;
}

// What a reader has done in the page as it was served, carried over into the living explorer, which looks the same:
// what is unfolded, scrolled, focused and selected. Places are told by their way down the tree, which is the same too.
// So it is where the whole explorer comes in the place of the page's.

// Puts `living` in the place of `served`, both children of the shadow root `root`. Returns what finds an element's
// twin in it, which one that is no longer in `served` has not, and what tells the explorer of values that were given.
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
  const fields = served.matches("[data-served]") ? [...served.querySelectorAll("input, select")].filter(isGiven) : [];
  const given = fields.map((field) => [field, twin(field)]).filter(([field, other]) => other?.type === field.type && other.value !== field.value);
  given.forEach(put);
  const ends = selection?.map(({ within, offset }) => point(twin(within), offset));
  if (ends?.every(Boolean)) getSelection().setBaseAndExtent(...ends.flat());
  root.querySelector("style")?.remove();
  served.remove();
  return { twin, tell: () => given.forEach(tellOf) };
}

// Whether a reader typed or set something in it.
function isGiven(field) {
  return field.options ? [...field.options].some((it) => it.selected !== it.defaultSelected) : field.value !== field.defaultValue;
}

// Puts what a reader typed or set in `field` into `other`, which a drawing in between may have emptied again.
function put([field, other]) {
  other.value = field.value;
  if (field.selectionStart !== null) other.setSelectionRange?.(field.selectionStart, field.selectionEnd);
}

function tellOf([field, other]) {
  put([field, other]);
  other.dispatchEvent(new Event(field.matches("select") ? "change" : "input", { bubbles: true, composed: true }));
}

// What is held must not be taken away: whether a finger or a button is down, or letters are being composed. What waits.
let held = false;
const waiting = [];
const hold = (event) => {
  held = event.type === "compositionstart" || (event.isPrimary && event.button === 0);
};
// Later, for the click comes after the letting go.
const release = () => held && setTimeout(() => {
  held = false;
  waiting.splice(0).forEach((act) => act());
});
for (const sign of ["pointerdown", "compositionstart"]) addEventListener(sign, hold, true);
for (const sign of ["pointerup", "pointercancel", "compositionend"]) addEventListener(sign, release, true);
// A button that was let go outside of the window, or over a menu.
addEventListener("pointermove", (event) => event.buttons || event.pointerType !== "mouse" || release(), { capture: true, passive: true });

// Acts at once, or when the reader lets go.
export function afterHold(act) {
  if (held) waiting.push(act);
  else act();
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

// What only the explorer can do, or does better.
const CONTROLS = "a[href^='#'], button, input, select";

// Hears what a reader asks for in `served`, before anything is there that could do it: links lead to their places at
// once, and so does the address's `hash`. `first` comes when the explorer is wanted: with the control that a reader points
// to, touches or focuses, or with nothing where it is `ask`ed for. `last()` is what is left to be done by the explorer's
// own.
export function attend(served, hash) {
  let asked = null, place = null;
  let ask;
  const first = new Promise((done) => { ask = done; });
  const hear = (sign, act) => served.addEventListener(sign, act);
  hear("click", (event) => {
    const wish = event.target.closest("a[href^='#'], button");
    if (!wish || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    asked?.removeAttribute("aria-busy");
    asked = wish;
    place = wish.matches("a") ? lead(served, wish.getAttribute("href")) : null;
    if (wish.matches("button")) wish.setAttribute("aria-busy", "true");
    ask(wish);
  });
  hear("submit", (event) => event.preventDefault());
  // The whole explorer is not for whoever passes by.
  const want = ({ target, type }) => {
    const control = target.closest(CONTROLS);
    if (control && (type === "pointerdown" || !control.closest("[data-whole]"))) ask(control);
  };
  for (const sign of ["focusin", "input", "change"]) hear(sign, want);
  // A finger may only move the page; if it does not, a click follows. What moves below a pointer at rest is only read.
  hear("pointerdown", (event) => event.pointerType === "touch" || want(event));
  hear("pointermove", (event) => (event.movementX || event.movementY) && event.pointerType !== "touch" && want(event));
  const arrive = (hash) => {
    if (!OURS.test(hash)) return;
    lead(served, hash);
    ask();
  };
  arrive(hash);
  // A reader who has left the place of a link since is not led there again.
  return { first, ask, arrive, last: () => (place && place !== served.getRootNode().activeElement ? null : asked) };
}

// An address that names a place or tells of a state: a frame's host or the browser may have left other things there.
const OURS = /^#[^?:]/;

// Scrolls to the card or passage that `link` names, unfolds what it is folded into, and focuses it.
function lead(served, link) {
  const id = CSS.escape(link.slice(1).split(/[~&]/)[0]);
  const place = id && served.querySelector(`[data-passages~="${id}"], [id="${id}"]`);
  if (!place) return null;
  for (let at = place.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  place.scrollIntoView({ block: place.offsetHeight > 400 ? "start" : "center" });
  place.focus({ preventScroll: true });
  return place;
}

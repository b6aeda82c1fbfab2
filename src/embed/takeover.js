// What a reader has done in the page as it was served, carried over into the living explorer, which looks the same:
// what is unfolded, scrolled, focused and selected. Places are told by their way down the tree, which is the same too.
// So it is where the whole explorer comes in the place of the page's.

// Puts `living`, dressed in `sheets`, in the place of `served`, both children of the shadow root `root`. Returns what finds
// an element's twin in it, which one that was no longer in `served` has not, and what tells the explorer of values that
// were given.
//
// All is asked of the one before the other is there: so the page is laid out once.
export function takeOver(root, served, living, sheets) {
  const twin = (element) => (served.contains(element) ? way(served, element).reduce((at, nth) => at?.children[nth], living) : null);
  const pairs = (selector) => Array.from(served.querySelectorAll(selector), (element) => [element, twin(element)]).filter(([, other]) => other);
  // In a field the selection is the field's own; put around it, it would take the letters that are typed from it.
  const selection = root.activeElement?.matches("input, textarea") ? null : selected(root, served);
  const focused = twin(root.activeElement);
  settle(served);
  // Nothing else scrolls.
  const scrolled = pairs(".article, .hits").map(([element, other]) => [other, element.scrollTop]).filter(([, top]) => top);
  const fields = served.matches("[data-served]") ? pairs("input, select").filter(([field]) => isGiven(field)) : [];
  const given = fields.filter(([field, other]) => other.type === field.type && other.value !== field.value);
  for (const [details, other] of pairs("details")) other.open = details.open;
  // Before its clothes: to take a focus away the browser lays out whatever has changed.
  served.remove();
  for (const clothes of root.querySelectorAll("style, link")) clothes.remove();
  root.adoptedStyleSheets = sheets;
  living.hidden = false;
  for (const [other, top] of scrolled) other.scrollTo({ top, behavior: "instant" });
  focused?.focus({ preventScroll: true });
  given.forEach(put);
  const ends = selection?.map(({ within, offset }) => point(twin(within), offset));
  if (ends?.every(Boolean)) getSelection().setBaseAndExtent(...ends.flat());
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

// Parts of a served page that are not laid out until it was painted, where they are far from the window.
const PARTS = ".section, .article, .downloads";
const lay = (part) => part.style.setProperty("content-visibility", "visible");

// Lays all of `served` out.
function settle(served) {
  served.querySelectorAll(PARTS).forEach(lay);
}

// The same by three parts at a time, whenever the browser has nothing better to do: one by one they would be painted more
// often, all at once they would be one long task.
function settleSlowly(served) {
  const parts = [...served.querySelectorAll(PARTS)];
  const rest = globalThis.requestIdleCallback ?? setTimeout;
  const next = () => {
    parts.splice(0, 3).forEach(lay);
    if (parts.length) requestAnimationFrame(() => rest(next));
  };
  rest(next);
}

// What only the explorer can do, or does better; and what tells that a reader wants more than to read.
const CONTROLS = "a[href^='#'], button, input, select, summary";

// A click in `served` on what is to be answered: links lead to their places at once. Tells the control that wants the
// explorer, what it has to do yet, and the place that a link has led to.
function answer(served, event) {
  const [target] = event.composedPath();
  const fold = target.closest("summary");
  // It unfolds by itself.
  if (fold) return { control: fold };
  const wish = target.closest("a[href^='#'], button");
  if (!wish || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  event.preventDefault();
  if (wish.matches("a")) return { control: wish, wish, place: lead(served, wish.getAttribute("href")) };
  wish.setAttribute("aria-busy", "true");
  return { control: wish, wish, place: null };
}

// What else wants the explorer.
const SIGNS = ["focusin", "input", "change", "pointerdown", "pointermove"];

function want(event) {
  // A finger may only move the page; if it does not, a click follows. What moves below a pointer at rest is only read.
  if (event.pointerType === "touch" || (event.type === "pointermove" && !event.movementX && !event.movementY)) return null;
  const control = event.composedPath()[0].closest(CONTROLS);
  // The whole explorer is not for whoever passes by.
  return control && (event.type === "pointerdown" || !control.closest("[data-whole]")) ? { control } : null;
}

// A page of ours loads this file before all others, so that links lead to their places while the rest is on its way. What
// was asked for last, and the explorer's files, which are fetched from then on.
let early = null;
const hearEarly = (event) => {
  const served = event.composedPath()[0].closest?.("[data-served]");
  const answered = served && (event.type === "click" ? answer(served, event) : want(event));
  if (!answered) return;
  if (!early) fetchEarly(answered.control);
  early = later(early, { served, ...answered });
};
for (const sign of ["click", ...SIGNS]) document.addEventListener(sign, hearEarly);

// What is asked for with this besides what was `before`.
function later(before, answered) {
  if (answered.wish && before?.wish !== answered.wish) before?.wish?.removeAttribute("aria-busy");
  return { ...before, ...answered };
}

// Apart from where it is used, or a bundler would take it for a file to bring along.
const OWN = import.meta.url;

// As `load.js` will ask for them.
function fetchEarly(control) {
  if (control.closest("[data-whole]")) return;
  const link = (rel, file, given) => document.head.append(Object.assign(document.createElement("link"), { rel, href: new URL(file, OWN).href, ...given }));
  link("modulepreload", "page.js");
  for (const file of ["page_bg.wasm", "fact-explorer.css"]) link("preload", file, { as: "fetch", crossOrigin: "" });
}

// What was asked for in `served` before its element was there to hear it, which does from now on.
export function heardEarly(served) {
  for (const sign of ["click", ...SIGNS]) document.removeEventListener(sign, hearEarly);
  const heard = early?.served === served ? early : null;
  early = null;
  return heard;
}

// Hears what a reader asks for in `served`, before anything is there that could do it: links lead to their places at
// once, and so does the address's `hash`. `first` comes when the explorer is wanted: with the control that a reader points
// to, touches or focuses, or with nothing where it is `ask`ed for. `last()` is what is left to be done by the explorer's
// own.
export function attend(served, hash) {
  let asked = null;
  let ask;
  const first = new Promise((done) => { ask = done; });
  const take = (answered) => {
    if (!answered) return;
    asked = later(asked, answered);
    ask(answered.control);
  };
  served.addEventListener("click", (event) => take(answer(served, event)));
  served.addEventListener("submit", (event) => event.preventDefault());
  for (const sign of SIGNS) served.addEventListener(sign, (event) => take(want(event)));
  const arrive = (hash) => {
    if (!OURS.test(hash)) return;
    lead(served, hash);
    ask();
  };
  settleSlowly(served);
  const heard = heardEarly(served);
  // Where a reader was led already, the address leads no more.
  if (heard?.place) take(heard);
  else {
    arrive(hash);
    take(heard);
  }
  // A reader who has left the place of a link since is not led there again.
  return { first, ask, arrive, last: () => (asked?.place && asked.place !== served.getRootNode().activeElement ? null : (asked?.wish ?? null)) };
}

// An address that names a place or tells of a state: a frame's host or the browser may have left other things there.
const OURS = /^#[^?:]/;

// Scrolls to the card or passage that `link` names, unfolds what it is folded into, and focuses it.
function lead(served, link) {
  const id = CSS.escape(link.slice(1).split(/[~&]/)[0]);
  const place = id && served.querySelector(`[data-passages~="${id}"], [id="${id}"]`);
  if (!place) return null;
  settle(served);
  for (let at = place.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  place.scrollIntoView({ block: place.offsetHeight > 400 ? "start" : "center" });
  place.focus({ preventScroll: true });
  return place;
}

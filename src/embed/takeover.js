// What a reader has done in the page as it was served, carried over into the living explorer, which looks the same:
// what is unfolded, scrolled, focused and selected. Places are told by their way down the tree, which is the same too.
// So it is where the whole explorer comes in the place of the page's.

// Puts `living` in the place of `served`, both children of the shadow root `root`. Returns what finds an element's
// twin in it.
export function takeOver(root, served, living) {
  const twin = (element) => way(served, element).reduce((at, nth) => at?.children[nth], living);
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

// What an editor selects in the article, and the file that is handed out.

// The words that are selected between two places of the article: for each end the paragraph's first byte, as it says
// itself, and the UTF-16 units from there.
export function selected(root) {
  const tree = root.getRootNode();
  const selection = tree.getSelection?.() ?? getSelection();
  const range = selection.getComposedRanges?.({ shadowRoots: [tree] })[0] ?? (selection.rangeCount ? selection.getRangeAt(0) : null);
  if (!range || range.collapsed) return undefined;
  const start = place(root, range.startContainer, range.startOffset);
  const end = place(root, range.endContainer, range.endOffset);
  return start && end && [...start, ...end];
}

function place(root, node, offset) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-at]");
  if (!line || !root.contains(line)) return undefined;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return [Number(line.dataset.at), before.toString().length];
}

export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const ask = (event) => event.preventDefault();

// Whether leaving the page asks first.
export function guard(on) {
  (on ? addEventListener : removeEventListener)("beforeunload", ask);
}

// Names and values of a form, one after the other, with those of the button that sent it.
export function values(event) {
  return [...new FormData(event.target, event.submitter)].flat();
}

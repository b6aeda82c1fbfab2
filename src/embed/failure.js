// Why an explorer does not run, and the notice of it: a sentence, a way out, lines to copy.
import english from "./failures.js";

// Trying again helps where the cause may pass by itself.
const PASSING = ["network", "offline", "server", "not-found", "html"];

export class Failure extends Error {
  constructor(cue, { url = "", cause } = {}) {
    // Without a network, what a cache had or a file that broke off tells nothing of versions.
    const code = ["network", "version"].includes(cue) && !navigator.onLine ? "offline" : cue;
    super(english[code][0], { cause });
    Object.assign(this, { code, url: String(url) });
  }

  // What was thrown, as a failure. Rust throws the name of one; whatever else it throws is a mistake.
  static of(thrown) {
    if (thrown instanceof Failure) return thrown;
    return thrown in english ? new Failure(thrown) : new Failure("panic", { cause: thrown });
  }

  // The sentence for the reader, in the language of these texts.
  said(texts) {
    return texts[this.code][0];
  }

  detail(texts) {
    const cause = this.cause && String(this.cause.stack ?? this.cause);
    return [`fact-explorer: ${this.code}`, this.url, texts[this.code][1], cause, location.href, navigator.userAgent]
      .filter(Boolean).join("\n");
  }
}

// Whether a server answers that it cannot now, rather than that there is nothing.
export const isBusy = ({ status }) => status >= 500 || [408, 429].includes(status);

// Beside something to read the notice stays in sight, unless the window is too low for both.
const STYLE = `
  :host { display: block !important }
  [part=failure] { all: initial; color-scheme: inherit; background: var(--fx-warn, light-dark(#f9e5dc, #3d241b)); border-inline-start: 3px solid var(--fx-accent, light-dark(#a5300f, #ff9270)); box-sizing: border-box; color: var(--fx-ink, light-dark(#1d1b18, #ece8df)); display: block; font: 15px/1.45 system-ui, sans-serif; margin: 1em auto; max-width: 40em; overflow-wrap: anywhere; padding: .75em 1em }
  [part=failure] {
    a, button, summary { all: revert; color: inherit; cursor: pointer; font: inherit }
    a { display: inline-block; min-height: 24px }
    button { background: none; border: 1px solid; border-radius: 3px; margin-block: .25em; margin-inline-end: .75em; min-height: 28px; padding: .125em .75em }
    summary { min-height: 24px; width: max-content }
    h1, p { font: inherit; margin: 0 0 .375em } details { display: block } pre { font: 13px/1.45 ui-monospace, monospace; max-height: 30vh; overflow: auto; white-space: pre-wrap }
    :focus-visible { outline: 2px solid; outline-offset: 2px }
  }
  @media (min-height: 320px) { [part] ~ [part=failure] { background: linear-gradient(var(--fx-warn, #f9e5dc) 0 0), var(--fx-paper, #fff); bottom: 12px; position: sticky; z-index: 3 } }
  @media print { [part=failure] { display: none } }`;

// What is shown while there is no explorer: the cards as they were served in the shadow root, else the page's own words.
function fallback(root) {
  const served = root.querySelectorAll("style, link, [data-served]");
  return served.length ? [...served] : [document.createElement("slot")];
}

// Leaves in the shadow root what is shown while there is no explorer, and `more` below it. What is there already is not
// moved: it would be laid out anew.
export function keep(root, ...more) {
  const shown = fallback(root);
  for (const node of [...root.childNodes]) if (!shown.includes(node)) node.remove();
  root.append(...shown.filter((node) => !node.parentNode), ...more);
}

// Fills the shadow root: what was shown goes on being shown, and the notice stands below it. Where the way back to a
// `start` page is given, nothing that was shown is what was asked for.
export function notify(root, failure, language, retry, start) {
  if (start) root.replaceChildren();
  else keep(root);
  root.adoptedStyleSheets = [];
  note(root, failure, language, retry, start);
}

// The notice alone, below an explorer that lives on.
export function note(root, failure, { code, dir, failures: texts }, retry, start) {
  root.querySelector("[part=failure]")?.remove();
  const notice = make("div", { role: "status", lang: code, dir });
  const lines = failure.detail(texts);
  notice.part = "failure";
  // With nothing beside it the sentence is what the page is about.
  notice.append(make(start ? "h1" : "p", {}, failure.said(texts)));
  if (PASSING.includes(failure.code)) notice.append(button(texts.again, retry));
  notice.append(start ? make("a", { href: start }, texts.start) : button(texts.close, () => notice.remove()));
  const detail = make("details", {}, make("summary", {}, texts.detail), make("pre", { dir: "ltr" }, lines), copier(lines, texts));
  notice.append(detail);
  root.append(notice);
  // Whoever waits for the connection need not look whether it is back.
  if (failure.code === "offline") addEventListener("online", () => notice.isConnected && retry({ target: notice }), { once: true });
  const sheet = new root.ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  return notice;
}

// Where the page may not use the clipboard, the lines can be selected.
function copier(text, texts) {
  const copy = button(texts.copy, async () => {
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = texts.copied;
    } catch {
      getSelection().selectAllChildren(copy.previousSibling);
    }
  });
  return copy;
}

function button(text, onclick) {
  return make("button", { type: "button", onclick }, text);
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

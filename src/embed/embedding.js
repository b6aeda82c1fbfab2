// The embed dialog: what a publisher pastes to show a card, or all facts of an article. Loaded when somebody asks for it.
import { CODES, speak } from "./languages.js";
import { script } from "./load.js";

const STYLE = `
  dialog { background: var(--fx-paper, Canvas); border: 1px solid var(--fx-line); border-radius: 4px; box-sizing: border-box; color: var(--fx-ink); font: 15px/1.45 var(--fx-sans); max-height: min(100dvh - 2rem, 60rem); max-width: min(100vw - 2rem, 44rem); overflow: auto; padding: 1.25rem 1.5rem 1.5rem; width: 100% }
  :host([theme=inherit]) dialog { background: Canvas; color: CanvasText }
  dialog::backdrop { background: rgb(0 0 0 / .5) }
  dialog h2 { font: 600 1.375rem/1.25 var(--fx-serif); margin: 0 }
  dialog .head { align-items: baseline; display: flex; gap: 1rem; justify-content: space-between }
  dialog button { border: 1px solid var(--fx-line); border-radius: 3px; min-height: 2rem; padding: .25rem .875rem }
  dialog button:hover { border-color: currentColor }
  dialog .go { background: var(--fx-ink); border-color: var(--fx-ink) !important; color: var(--fx-paper, Canvas) }
  dialog .choices { display: grid; gap: .25rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); margin: 1rem 0 }
  dialog fieldset { border: 0; display: contents } dialog :is(legend, .label) { font-weight: 600; margin: 0 0 .25rem; padding: 0 }
  dialog .choice { align-items: baseline; display: grid; gap: 0 .5rem; grid-template-columns: auto 1fr; padding: .25rem 0 }
  dialog .choice span { color: var(--fx-soft); grid-column: 2 }
  dialog :is(.choice input, select) { accent-color: var(--fx-accent); color-scheme: inherit; font: inherit; margin: 0 }
  dialog :is(select, textarea) { background: none; border: 1px solid var(--fx-line); border-radius: 3px; box-sizing: border-box; color: inherit; padding: .375rem .5rem }
  dialog select { max-width: 100% } dialog select:disabled { opacity: .5 } dialog :is(.label:not(:first-child), label + label .label) { margin-top: .75rem }
  dialog select option { background: Canvas; color: CanvasText }
  dialog :is(textarea, pre) { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; width: 100% }
  dialog textarea { display: block; height: 8.5rem; margin: .25rem 0 .625rem; resize: vertical }
  dialog pre { margin: .25rem 0 .75rem; white-space: pre-wrap }
  dialog .preview { border: 1px dashed var(--fx-line); margin: .25rem 0 1rem; max-height: 20rem; max-width: 600px; overflow: auto }
  dialog :is(.note, summary) { color: var(--fx-soft) } dialog summary { cursor: pointer; margin-top: 1rem; padding: .25rem 0 } dialog .note { margin: .5rem 0 0 }`;

// What the dialog says, and the lines that it gives.
let english, lines;

// The dialog once all is there that it is made of. Each of the scripts comes by the loader, which asks for one that failed
// at another address: what a script imports by itself keeps its own, and browsers remember that nothing came from there.
export async function whole() {
  const [texts, snippet] = await Promise.all([script("dialog"), script("snippet")]);
  english = texts.default;
  lines = snippet;
  return { ask };
}

// Opens the dialog in an element `explorer` of this version whose site has its files at `root`. `wanted` is the card or the
// article whose button was pressed: { article, card, headline, words, speaker, language }.
function ask(explorer, wanted, root, version, spoken) {
  // Who pressed twice while this was fetched wants one.
  if (explorer.shadowRoot.querySelector("#fx-embed")) return;
  open(explorer, { ...wanted, root, version, view: wanted.card ? "" : explorer.getAttribute("view") }, spoken);
}

// `what`: { root, version, article, card, view, headline, words, speaker, language }.
function open(explorer, what, { code: lang, dir, dialog: texts = english }) {
  const page = explorer.ownerDocument;
  const preview = make("fact-explorer", { inert: "", ...previewed(explorer, what, lang) });
  const code = make("textarea", { dir: "ltr", readonly: "", spellcheck: "false", "aria-labelledby": "fx-code" });
  const demands = make("pre", { dir: "ltr" });
  const optional = make("div", {}, make("p", { class: "note" }, texts.script), make("pre", { dir: "ltr" }, lines.hostScript(what.root)));
  const form = make("form", { class: "choices" }, forms(texts), make("div", {}, select("theme", texts.theme, texts.themes),
    select("lang", texts.language, { "": texts.asPage, ...names() }), select("keep", texts.version, texts.versions)));
  const dialog = make("dialog", { lang, dir, "aria-labelledby": "fx-embed" },
    make("div", { class: "head" },
      make("h2", { id: "fx-embed" }, what.card ? texts.titleCard : texts.titleArticle),
      button(texts.close, "", () => dialog.close())),
    form,
    make("p", { class: "label", id: "fx-code" }, texts.code), code, copier(code, texts),
    make("details", {}, make("summary", {}, texts.policy), demands, make("p", { class: "note" }, texts.server),
      make("pre", { dir: "ltr" }, "Access-Control-Allow-Origin: *"), optional),
    make("p", { class: "label", id: "fx-preview" }, texts.preview),
    make("div", { class: "preview", role: "group", tabindex: "0", "aria-labelledby": "fx-preview" }, preview));

  const { form: as, theme, lang: spoken, keep } = form.elements;
  for (const option of spoken.options) if (option.value) option.lang = option.value;
  let height = 0, titles = texts, hasChosen = false;
  const write = () => {
    const isFrame = as.value === "frame";
    // A frame sees nothing of the page around it.
    if (isFrame && theme.value === "inherit") theme.value = "auto";
    if (isFrame && !spoken.value) spoken.value = lang;
    for (const [{ options }, own] of [[theme, "inherit"], [spoken, ""]]) [...options].find(({ value }) => value === own).disabled = isFrame;
    keep.disabled = isFrame;
    optional.hidden = !isFrame;
    preview.setAttribute("theme", theme.value);
    preview.lang = spoken.value || lang;
    demands.textContent = lines.policy(what.root, as.value);
    const chosen = { form: as.value, theme: theme.value, lang: spoken.value, frameTitle: titles.frameTitle, height, keep: keep.value };
    code.value = lines.snippet(what, chosen);
  };
  // The frame's title is said in the frame's language.
  const change = async ({ target }) => {
    if (target === spoken) hasChosen = true;
    if (as.value === "element" && !hasChosen) spoken.value = "";
    write();
    const said = preview.lang;
    const { dialog = english } = await speak(what.root, preview);
    if (said !== preview.lang) return;
    titles = dialog;
    write();
  };
  form.addEventListener("change", change);
  const observer = new ResizeObserver(() => {
    height = heightIn(preview, ROOM);
    write();
  });
  observer.observe(preview);
  // Its keys and clicks are not the explorer's.
  for (const event of ["keydown", "click"]) dialog.addEventListener(event, (happened) => happened.stopPropagation());
  dialog.addEventListener("close", () => {
    observer.disconnect();
    dialog.remove();
  });
  dress(explorer.shadowRoot, page);
  explorer.shadowRoot.append(dialog);
  write();
  dialog.showModal();
}

// CSS pixels: the room that a news page gives a frame. A phone's is narrower, and what stands there higher.
const ROOM = 600;

// How high `preview` is in `room`, wherever it stands.
function heightIn(preview, room) {
  if (preview.clientWidth < room) preview.style.inlineSize = `${room}px`;
  const height = preview.clientHeight;
  preview.style.inlineSize = "";
  return height;
}

function previewed(explorer, { article, card, view }, lang) {
  const own = Object.fromEntries(["now", "tz", "asset-root"].map((name) => [name, explorer.getAttribute(name)]));
  return { ...own, lang, article, card, view, "heading-level": "3" };
}

function forms(texts) {
  const choice = ([value, [name, note]]) => make("label", { class: "choice" },
    make("input", { type: "radio", name: "form", value, checked: value === "frame" ? "" : null }), name, make("span", {}, note));
  return make("div", {}, make("fieldset", {}, make("legend", {}, texts.form), ...Object.entries(texts.forms).map(choice)));
}

// Each language as it calls itself.
function names() {
  const name = (code) => new Intl.DisplayNames([code], { type: "language" }).of(code);
  return Object.fromEntries(CODES.map((code) => [code, name(code).replace(/^./u, (first) => first.toLocaleUpperCase(code))]));
}

function select(name, title, choices) {
  const options = Object.entries(choices).map(([value, name]) => make("option", { value }, name));
  return make("label", {}, make("div", { class: "label" }, title), make("select", { name }, ...options));
}

// Where the page may not use the clipboard, the code is selected.
function copier(code, texts) {
  const copy = button(texts.copy, "go", async () => {
    code.select();
    const done = await navigator.clipboard?.writeText(code.value).then(() => true, () => false);
    copy.textContent = done ? texts.copied : texts.selected;
    setTimeout(() => { copy.textContent = texts.copy; }, 2500);
  });
  copy.setAttribute("aria-live", "polite");
  return copy;
}

function button(text, name, act) {
  const made = make("button", { type: "button", class: name || null }, text);
  made.addEventListener("click", act);
  return made;
}

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value || value === "") element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const sheets = new WeakMap();

function dress(root, page) {
  if (!sheets.has(page)) {
    const made = new page.defaultView.CSSStyleSheet();
    made.replaceSync(STYLE);
    sheets.set(page, made);
  }
  if (!root.adoptedStyleSheets.includes(sheets.get(page))) root.adoptedStyleSheets.push(sheets.get(page));
}

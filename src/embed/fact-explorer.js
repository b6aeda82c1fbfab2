// <fact-explorer>: the facts of a news article, as an element of any page. The only public JavaScript surface.
//
// Attributes
//   article        name of an article of the archive; without it, the only one there is, or the front page
//   card           one card alone, such as "q2"
//   view           one part: actors | quotes | deadlines | timeline | source
//   for            a CSS selector: reads the page's own article, and marks it without touching it
//   src            the address of an article's text, or of a fact sheet with its text; relative to the page
//   published      that article's day, as 2025-08-06; else as the page's JSON-LD or <time> says
//   theme          auto | light | dark | inherit (the page's own colours and type)
//   lang           language of the explorer's own words: en | de | fr | es | uk | ru | ar; else the page's, by the nearest
//                  attribute around the element; English where there are no words in it
//   dir            ltr | rtl; else as that language is written
//   heading-level  level of the explorer's first heading, 1 to 6; 2
//   tz             the reader's zone by IANA's name; else the browser's
//   now            a moment at which the clock stands still
//   motion         auto | reduce
//   links          "address" lets the page's address name cards; else the address is left alone
//   desk           "open" lets readers give articles of their own, which are read on their device
//   asset-root     where the explorer's other files are; beside this one
// Events, which bubble out of other shadow roots too
//   fact-explorer:ready   { version }        it can be used; in a page of ours the explorer comes at the first touch of it
//   fact-explorer:select  { id, article }   the reader was led to a card ("q2") or passage ("q2-1")
//   fact-explorer:error   { code, message, detail }
// Styling: the custom properties --fx-* on the element; ::part(explorer), ::part(failure).
// What stands between the tags is shown until the explorer is there, and for good where it cannot be.
import { Failure, keep, note, notify } from "./failure.js";
import { ENGLISH, codeOf, misunderstood, speak } from "./languages.js";
import { HAS_PAGE, PUBLISHED, isOurs, load, script, style } from "./load.js";
import { afterHold, attend, heardEarly, takeOver } from "./takeover.js";

const NAME = "fact-explorer";
const ANEW = ["asset-root", "for", "src", "published"];

// What to do in each living explorer if the code that they share breaks.
const alarms = new Set();
const broke = (thrown) => isOurs(thrown) && [...alarms].forEach((alarm) => alarm(thrown));
addEventListener("error", (event) => broke(event.error));
addEventListener("unhandledrejection", (event) => broke(event.reason));

class FactExplorer extends HTMLElement {
  static observedAttributes = ["article", "card", "view", "theme", "lang", "dir", "heading-level", "tz", "now", "motion", "links", "desk", ...ANEW];

  #turn = 0; // Counts beginnings, so that one overtaken by another ends.
  #place = null; // Where the explorer is drawn; null while the element is in no document.
  #explorer = null;
  #wishes = null; // What a reader asks for in the page as it was served.
  #ticking = null; // What goes on in that page by itself.
  #told = false; // Whether the host page knows that it can be used.
  #module = null; // The name of the module that it is of.
  #code = null; // That module.
  #version = "";
  #language = ENGLISH;
  #unmark = null; // Takes the marks off the host page's article.
  #changes = new Set();
  #arrival = () => {
    if (this.#wishes && this.#isAddressed()) this.#wishes.arrive(location.hash);
    else if (this.#module === "page" && this.#isCarried()) this.#bring("whole");
  };
  #alarm = (thrown) => this.#fail(new Failure("panic", { cause: thrown }));

  connectedCallback() {
    if (!this.#place) this.#begin();
  }

  // Moving an element removes it and inserts it again: only one that stays away leaves.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  adoptedCallback() {
    this.#leave();
  }

  // Several attributes that change together are taken over together.
  attributeChangedCallback(name) {
    if (!this.#place) return;
    if (!this.#changes.size) queueMicrotask(() => this.#change());
    this.#changes.add(name);
  }

  async #change() {
    const isOther = ANEW.some((name) => this.#changes.has(name));
    const anew = !this.#explorer || isOther;
    const speaks = this.#changes.has("lang");
    this.#changes.clear();
    if (!this.#place) return;
    // What was served stays until the explorer comes, which asks for the attributes only then.
    if (this.#wishes && !this.#explorer && !isOther) return this.#wishes.ask();
    if (anew) {
      this.#leave();
      this.#begin();
      return;
    }
    const turn = this.#turn;
    if (speaks) {
      const language = await speak(assets(this.getAttribute("asset-root")), this);
      if (turn !== this.#turn) return;
      this.#speak(this.#code, language);
    }
    this.#furnish(this.#place);
    try {
      const stock = this.#stock(this.#code);
      if (stock) await stock;
      if (turn === this.#turn) this.#explorer?.update(this.#language.texts);
    } catch (thrown) {
      if (turn === this.#turn) this.#fail(Failure.of(thrown));
    }
  }

  async #begin() {
    this.#turn += 1;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#place = room();
    keep(root, this.#place);
    addEventListener("hashchange", this.#arrival);
    const served = root.querySelector("[data-served]");
    const isWhole = !HAS_PAGE || this.#given() || this.#isCarried();
    if (isWhole || !served || !this.#isAsked(served)) {
      heardEarly();
      return this.#bring(isWhole ? "whole" : "page");
    }
    const turn = this.#turn;
    this.#ticking?.stop();
    this.#wishes = attend(served, this.#isAddressed() ? location.hash : "");
    if (!this.#isDressed(served)) return this.#bring("page");
    this.#tick(served);
    const wish = await this.#wishes.first;
    if (turn === this.#turn) await this.#bring(wish?.closest("[data-whole]") ? "whole" : "page");
  }

  // Whether what was served is what the attributes ask for: a page's address may have asked for something else.
  #isAsked(served) {
    return ["article", "card", "view", "heading-level"].map((name) => this.getAttribute(name) ?? "").join() === served.dataset.served;
  }

  // Whether it is in the language and the clothes that they ask for. It has none of a host page's colours.
  #isDressed(served) {
    return codeOf(this) === served.lang && ["", "auto", served.dir].includes(this.dir) && this.getAttribute("theme") !== "inherit";
  }

  // Lets time pass in what was served, once the browser has done all else, and while the explorer that was asked for is
  // long in coming. Where that cannot be, the explorer has to come.
  async #tick(served) {
    const [turn, wishes, files] = [this.#turn, this.#wishes, assets(this.getAttribute("asset-root"))];
    const isOver = () => turn !== this.#turn || wishes !== this.#wishes;
    let patience = 0;
    wishes.first.then(() => { patience = 4000; });
    try {
      await rest();
      if (patience) await new Promise((done) => setTimeout(done, patience));
      if (isOver()) return;
      const [code, language, { asks, tick }] = await Promise.all([load(files, "ticker"), speak(files, this), import("./ticking.js")]);
      if (isOver()) return;
      const [zone, now] = ["tz", "now"].map((name) => this.getAttribute(name) ?? "");
      const ticker = language.failure ? null : code.Ticker.start(asks(served), language.texts, zone, now);
      if (!ticker) return wishes.ask();
      this.#ticking = tick(served, ticker, wishes.ask);
      this.#ready(code);
    } catch {
      wishes.ask();
    }
  }

  // Brings an explorer in the place of what is shown, and leads it to what was `clicked` there.
  async #bring(name, clicked) {
    const [turn, root, files] = [this.#turn, this.shadowRoot, assets(this.getAttribute("asset-root"))];
    clicked?.setAttribute("aria-busy", "true");
    try {
      const names = name === "whole" ? [NAME, name] : [NAME];
      const clothes = names.map((name) => sheet(root, this.#place, files, name));
      const [code, , ...sheets] = await Promise.all([load(files, name), speak(files, this), ...clothes]);
      const given = this.#given() ? await (await script("foreign")).take(this, code) : null;
      await this.#stock(code);
      // Again, for another may be asked for by now.
      const language = await speak(files, this);
      if (turn !== this.#turn || this.#module === name) return;
      this.#speak(code, language);
      this.#mount(root, code, given, clicked, sheets);
      this.#module = name;
      this.#code = code;
    } catch (thrown) {
      const language = await speak(files, this);
      clicked?.removeAttribute("aria-busy");
      if (turn !== this.#turn) return;
      // The page's explorer may be there all the same, kept from before: it comes, and tells what did not.
      if (!this.#module && this.#wishes && name === "whole") return this.#bring("page", clicked);
      this.#language = language;
      const failure = Failure.of(thrown);
      if (this.#module) this.#note(failure, clicked, () => this.#bring(name, clicked));
      else this.#fail(failure);
    }
  }

  // A language that did not come is told once: then the explorer speaks English.
  #speak(code, language) {
    this.#language = language.texts && !code.speaks(language.texts) ? misunderstood(language) : language;
    if (this.#language.failure) queueMicrotask(() => this.#report(this.#language.failure));
  }

  // Whether the article is not one of ours.
  #given() {
    return this.hasAttribute("for") || this.hasAttribute("src");
  }

  // An article that did not come with the code is fetched; null where all is here.
  #stock(code) {
    const article = this.getAttribute("article");
    if (!article || this.#given() || code.holds(article)) return null;
    return new Promise((resolve, reject) => code.bring(assets(this.getAttribute("asset-root")), article, (news, failure, url) => {
      if (news === "error") reject(new Failure(failure, { url }));
      else resolve();
    }));
  }

  // Whether the page's address says what is shown.
  #isAddressed() {
    return this.getAttribute("links") === "address";
  }

  // Whether the page's address carries an article for the desk.
  #isCarried() {
    return this.#isAddressed() && this.getAttribute("desk") === "open" && location.hash.startsWith("#article=");
  }

  #mount(root, code, given, clicked, sheets) {
    const [before, shown] = this.#explorer ? [this.#explorer, this.#place] : [null, root.querySelector("[data-served]")];
    const place = before ? root.appendChild(room()) : this.#place;
    place.addEventListener("click", ({ target }) => {
      const button = target.closest?.("[data-embed]");
      if (button) this.#embed(button);
      const way = target.closest?.("[data-whole]");
      if (way && this.#module !== "whole") this.#bring("whole", way);
    });
    this.#furnish(place);
    alarms.add(this.#alarm);
    const tell = (event, id, article) => {
      // Later, so that nothing the host page does in its listener happens inside the explorer.
      if (event !== "ready") queueMicrotask(() => this.#tell(event, { id, article }));
      else afterHold(() => place.isConnected && this.#show(code, { before, clicked, place, root, sheets, shown }));
    };
    this.#version = code.version();
    const files = home(assets(this.getAttribute("asset-root")));
    this.#explorer = given ? given.mount(place, this.#language.texts, tell) : code.mount(place, this, files, this.#language.texts, before?.held(), tell);
    this.#place = place;
    this.#unmark = given?.mark(this.#explorer);
  }

  // Puts the explorer that was drawn in `place` where another is `shown`.
  #show(code, { before, clicked, place, root, sheets, shown }) {
    // Asked for only now: until here a reader goes on clicking in what is shown.
    const wish = clicked ?? this.#wishes?.last();
    this.#wishes = null;
    this.#ticking?.stop();
    this.#ticking = null;
    const over = shown && takeOver(root, shown, place, sheets);
    if (!over) root.adoptedStyleSheets = sheets;
    const twin = wish && over?.twin(wish);
    root.querySelector("slot")?.remove();
    place.hidden = false;
    before?.leave();
    // Later, so that what it leads to does not happen inside the explorer's first drawing. The address may have
    // changed before.
    setTimeout(() => (over?.tell(), twin?.click(), this.#arrival()));
    queueMicrotask(() => this.#ready(code));
  }

  // The dialog is fetched when it is asked for: few readers do.
  async #embed(button, what = wanted(button)) {
    const turn = this.#turn;
    const dialog = await script("embedding").then((it) => it.whole()).catch((failure) =>
      turn === this.#turn && this.#note(failure, button, () => this.#embed(button, what)));
    if (dialog && turn === this.#turn) dialog.ask(this, what, home(assets(this.getAttribute("asset-root"))), this.#version, this.#language);
  }

  // Tells, below an explorer that lives on, of what did not come after `clicked`, and brings it when the reader asks again.
  #note(failure, clicked, again) {
    note(this.shadowRoot, failure, this.#language, ({ target }) => {
      const notice = target.closest("[part]");
      if (notice.matches(":focus-within")) clicked?.focus();
      notice.remove();
      again();
    });
    this.#report(failure);
  }

  #furnish(place) {
    place.lang = this.#language.code;
    place.dir = ["ltr", "rtl"].includes(this.dir) ? this.dir : this.#language.dir;
    place.classList.toggle("unpublished", !PUBLISHED);
    place.classList.toggle("still", this.getAttribute("motion") === "reduce");
    const type = this.getAttribute("theme") === "inherit" ? getComputedStyle(this).fontFamily : "";
    for (const name of ["--fx-serif", "--fx-sans"]) place.style.setProperty(name, type);
  }

  #fail(failure) {
    this.#end();
    // The cards stay, and time goes on in them; what was asked for there comes no more.
    for (const asked of this.shadowRoot.querySelectorAll("[data-served] [aria-busy]")) asked.removeAttribute("aria-busy");
    this.#ticking?.offer(false);
    // A page of ours may have been served with another article than the one that is asked for. What it was served with of
    // that one stays.
    const served = this.shadowRoot.querySelector("[data-served]"), asked = this.getAttribute("article") ?? "";
    const isOther = PUBLISHED && served && !served.dataset.served.startsWith(`${asked},`);
    const start = isOther ? home(assets(this.getAttribute("asset-root"))) : "";
    notify(this.shadowRoot, failure, this.#language, () => (this.#begin(), this.#wishes?.ask()), start);
    this.#report(failure);
  }

  #ready(code) {
    if (!this.#told) this.#tell("ready", { version: code.version() });
    this.#told = true;
  }

  #report(failure) {
    const { failures } = this.#language;
    this.#tell("error", { code: failure.code, message: failure.said(failures), detail: failure.detail(failures) });
  }

  #leave() {
    this.#turn += 1;
    this.#end();
    this.#ticking?.stop();
    this.#ticking = this.#wishes = this.#place = null;
    this.#told = false;
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
  }

  // An explorer that broke cannot even be taken out; it is dropped.
  #end() {
    alarms.delete(this.#alarm);
    removeEventListener("hashchange", this.#arrival);
    this.#unmark?.();
    this.#unmark = null;
    const explorer = this.#explorer;
    this.#explorer = this.#module = null;
    try {
      explorer?.leave();
    } catch {}
  }

  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}:${event}`, { bubbles: true, composed: true, detail }));
  }
}

// What a pressed `button` embeds, taken at once: until the dialog is there, something else may be shown.
function wanted(button) {
  const [page, card] = ["[data-article]", ".card"].map((around) => button.closest(around));
  const headline = page.querySelector("#headline");
  return {
    article: page.dataset.article,
    card: card?.id ?? "",
    headline: headline?.textContent,
    // What stands there after the colon.
    words: button.querySelector(".unseen")?.lastChild.data ?? "",
    speaker: card?.querySelector(".card__speaker .actor-link")?.textContent,
    language: headline?.closest("[lang]").lang,
  };
}

// Apart from where it is used, or a bundler would take it for a file to bring along.
const OWN = import.meta.url;

// Only from the page's own house or ours: whoever can write an attribute must not be able to bring a script.
function assets(root) {
  const beside = new URL("./", OWN);
  const url = root ? new URL(root.endsWith("/") ? root : `${root}/`, document.baseURI) : beside;
  return [beside.origin, location.origin].includes(url.origin) ? url.href : beside.href;
}

// The site whose files these are: a version's folder holds the element alone.
function home(files) {
  return files.replace(/v\/\d+(\.\d+\.\d+)?\/$/, "");
}

// When the page is there and the browser has nothing better to do.
async function rest() {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  await new Promise((done) => (globalThis.requestIdleCallback ? requestIdleCallback(done, { timeout: 2000 }) : setTimeout(done, 200)));
}

// Where an explorer is drawn.
function room() {
  const place = Object.assign(document.createElement("div"), { hidden: true });
  place.part = "explorer";
  return place;
}

const sheets = new WeakMap();

// One sheet of a name a document. A host page may have made a rem ten pixels: here it is what the reader set as medium.
async function sheet(root, place, files, name) {
  const page = root.ownerDocument;
  if (!sheets.has(page)) sheets.set(page, new Map());
  const ours = sheets.get(page);
  if (!ours.has(name)) {
    // A page of ours was served with as much of it as it needs alone; only where everything is in one file with all.
    const served = name === NAME && root.querySelector("style:not([data-critical])");
    const text = served ? served.textContent : await style(files, name);
    const probe = page.createElement("i");
    probe.style.fontSize = "medium";
    place.before(probe);
    const rem = parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    const made = new page.defaultView.CSSStyleSheet();
    made.replaceSync(text.replace(/([\d.]+)rem\b/g, (_, count) => `${count * rem}px`));
    ours.set(name, made);
  }
  return ours.get(name);
}

if (!customElements.get(NAME)) customElements.define(NAME, FactExplorer);

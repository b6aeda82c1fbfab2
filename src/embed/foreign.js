// An article of the host page, or at an address: taken from there, read, and marked where it stands. Nothing of the host
// page is changed: marks are highlights, which are no part of its document.
import { Failure, isBusy } from "./failure.js";

// What stands in an article and is none of it.
const APART = "script, style, noscript, template, nav, aside, footer, figure, form, button, iframe, dialog, fact-explorer, [hidden], [aria-hidden=true]";
// What only tells where a word may be parted, or must not be; the reader leaves it out.
const UNSEEN = /[\u00ad\u200b\u200d\u2060\ufeff]/;
const DAY = /^\d{4}-\d\d-\d\d/;

// The article that the element asks for, read: { mount, mark }.
export async function take(element, code) {
  const page = element.ownerDocument;
  const selector = element.getAttribute("for");
  const taken = selector ? fromPage(page, selector) : await fromAddress(new URL(element.getAttribute("src"), page.baseURI));
  const published = day(element.getAttribute("published")) ?? (selector ? dayOf(page, taken.article) : "");
  const reading = await read(code, taken, published);
  return {
    mount: (place, texts, tell) => code.mountGiven(place, element, reading, texts, tell),
    mark: (explorer) => (taken.places ? mark(explorer, taken) : null),
  };
}

function read(code, { name = "", bytes }, published) {
  return new Promise((resolve, reject) => {
    const reading = code.read(name, bytes, published, (event, failure, cause) =>
      (event === "read" ? resolve(reading) : reject(new Failure(failure, { cause }))));
  });
}

async function fromAddress(url) {
  // A server that answers is there, whatever the browser holds of the network.
  const lost = (cause) => { throw new Failure(navigator.onLine ? "no-text" : "offline", { url, cause }); };
  const response = await fetch(url).catch(lost);
  if (!response.ok) throw new Failure(isBusy(response) ? "server" : "no-text", { url, cause: `${response.status} ${response.statusText}` });
  return { name: url.pathname.split("/").pop(), bytes: new Uint8Array(await response.arrayBuffer().catch(lost)) };
}

function fromPage(page, selector) {
  let article;
  try {
    article = page.querySelector(selector);
  } catch (cause) {
    throw new Failure("no-text", { cause });
  }
  if (!article) throw new Failure("no-text", { cause: selector });
  const { text, places } = textOf(article);
  return { article, text, places, bytes: new TextEncoder().encode(text) };
}

// The article as a reader sees it, a paragraph a block, beginning with its headline; and of each UTF-16 unit of it the
// text node and offset that it is from.
function textOf(article) {
  const headline = article.querySelector("h1");
  const nodes = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let text = "", places = [], block = null, gap = "";
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const own = blockOf(node.parentElement, article);
    if (node.parentElement.closest(APART) || own === article || before(node, headline)) continue;
    if (own !== block) gap = text && "\n\n";
    block = own;
    for (let at = 0; at < node.length; at += 1) {
      // A joiner stays between signs that are no letters of an alphabet.
      const joins = node.data[at] === "\u200d" && text.charCodeAt(text.length - 1) >= 0x900;
      if (UNSEEN.test(node.data[at]) && !joins) continue;
      if (/\s/.test(node.data[at])) {
        gap ||= text && " ";
        continue;
      }
      for (const unit of gap + node.data[at]) places.push([node, at]);
      text += gap + node.data[at];
      gap = "";
    }
  }
  return { text, places };
}

function before(node, headline) {
  return headline && !headline.contains(node) && headline.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
}

function blockOf(element, article) {
  while (element !== article && /^(inline|contents)/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}

// The day that the page gives: in its JSON-LD, in its head, or in the article.
function dayOf(page, article) {
  const data = [...page.querySelectorAll("script[type='application/ld+json']")].map((script) => {
    try {
      return JSON.stringify(JSON.parse(script.textContent)).match(/"datePublished":"([^"]+)"/)?.[1];
    } catch {
      return null;
    }
  });
  const head = page.querySelector("meta[property='article:published_time']")?.content;
  const times = [...article.querySelectorAll("time[datetime]"), ...page.querySelectorAll("time[datetime]")];
  return [...data, head, ...times.map((time) => time.dateTime)].map(day).find(Boolean) ?? "";
}

function day(text) {
  return text?.match(DAY)?.[0];
}

// In the order of the kinds' numbers; actors and events would leave nothing unmarked.
const LOOKS = [
  null,
  "background-color: color-mix(in srgb, gold 28%, transparent)",
  "text-decoration: underline dotted 1px",
  "text-decoration: underline dashed 1px",
  "text-decoration: underline 2px orangered",
  null,
];
const dressed = new WeakSet();

// Marks the article, unless what was read is not what stands there. Returns how to take the marks off again.
function mark(explorer, { article, text, places }) {
  const page = article.ownerDocument;
  if (!globalThis.CSS?.highlights || explorer.text() !== text) return null;
  dress(page);
  const marks = explorer.marks();
  const set = [];
  for (let at = 0; at < marks.length; at += 3) {
    const [kind, start, end] = marks.slice(at, at + 3);
    if (!LOOKS[kind] || !places[start] || !places[end - 1]) continue;
    const range = new StaticRange({
      startContainer: places[start][0], startOffset: places[start][1],
      endContainer: places[end - 1][0], endOffset: places[end - 1][1] + 1,
    });
    highlight(kind).add(range);
    set.push([kind, range]);
  }
  return () => set.forEach(([kind, range]) => highlight(kind).delete(range));
}

function highlight(kind) {
  const name = `fact-explorer-${kind}`;
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
  return CSS.highlights.get(name);
}

function dress(page) {
  if (dressed.has(page)) return;
  dressed.add(page);
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(LOOKS.map((look, kind) => (look ? `::highlight(fact-explorer-${kind}) { ${look} }` : "")).join(""));
  page.adoptedStyleSheets.push(sheet);
}

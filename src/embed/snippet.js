// The line that embeds a card or an article: valid HTML, good without any script of the host page's.
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

// `what`: { root, version, article, card, view, headline, words, speaker, language }, the last of them the words' own;
// `chosen`: { form, theme, lang, frameTitle, height, keep }.
export function snippet(what, chosen) {
  return chosen.form === "frame" ? frame(what, chosen) : element(what, chosen);
}

// The frame has the height that it was measured to need; where frames are taken out, as in a newsletter, the words stay.
// It cannot know the language of the page around it.
function frame(what, { theme, lang, frameTitle, height }) {
  const url = page(what);
  const shown = new URL(url);
  if (what.view) shown.searchParams.set("view", what.view);
  shown.searchParams.set("lang", lang);
  if (["light", "dark"].includes(theme)) shown.searchParams.set("theme", theme);
  return html("iframe", {
    class: "fact-explorer", src: shown.href, title: frameTitle.replace("{headline}", () => what.headline), loading: "lazy", sandbox: SANDBOX,
    referrerpolicy: "no-referrer", height, style: `width:100%;min-height:${height}px;border:0`,
  }) + html("blockquote", { class: "fact-explorer", lang: what.language }, ...words(what, url));
}

// The element as it is now, or the newest that keeps its word, or whatever the site has.
const FOLDERS = { pinned: (version) => `v/${version}/`, moving: (version) => `v/${version.split(".")[0]}/`, plain: () => "" };

function element(what, { theme, lang, keep }) {
  const script = html("script", { type: "module", src: `${what.root}${FOLDERS[keep](what.version)}fact-explorer.js` });
  const { article, card, view } = what;
  const attributes = { article, card: card || null, view: view || null, lang: lang || null, theme: theme === "auto" ? null : theme };
  return script + html("fact-explorer", attributes, html("blockquote", { lang: what.language }, ...words(what, page(what))));
}

function page({ root, article, card }) {
  return `${root}${encodeURIComponent(article)}/${card ? `${card}.html` : ""}`;
}

// What is said, by whom where that is sure, and where it is from.
function words({ words, speaker, headline }, url) {
  const said = words && html("p", {}, escape(speaker ? `“${words}” — ${speaker}` : words));
  return [said, html("p", {}, html("a", { href: url }, escape(headline)))].filter(Boolean);
}

// The header lines that a host page with a policy adds to.
export function policy(root, form) {
  const { origin } = new URL(root);
  const directives = form === "frame"
    ? [`frame-src ${origin}`]
    : [`script-src ${origin} 'wasm-unsafe-eval'`, `connect-src ${origin}`];
  return `Content-Security-Policy: ${directives.join("; ")}`;
}

export function hostScript(root) {
  return html("script", { async: "", src: `${root}host.js` });
}

function html(tag, attributes, ...content) {
  const written = Object.entries(attributes).filter(([, value]) => value || value === "")
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escape(value)}"`));
  return `<${tag}${written.join("")}>${content.join("")}</${tag}>`;
}

function escape(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(text).replace(/\s+/g, " ").replace(/[&<>"]/g, (sign) => signs[sign]);
}

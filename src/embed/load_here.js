// Stands in for load.js where everything is in one file: the WebAssembly is a part of the script, and there are no
// other files.
import { Failure } from "./failure.js";
import begin, * as explorer from "./whole.js";
import ar from "./ar.json";
import de from "./de.json";
import es from "./es.json";
import fr from "./fr.json";
import ru from "./ru.json";
import uk from "./uk.json";
import binary from "./whole_bg.wasm";

// One file has no pages beside it.
export const PUBLISHED = false;
// Nor a module of less than everything.
export const HAS_PAGE = false;

const LANGUAGES = { ar, de, es, fr, ru, uk };

// Other scripts of the element's own, which are in the file too.
const SCRIPTS = {
  dialog: () => import("./dialog.js"),
  embedding: () => import("./embedding.js"),
  foreign: () => import("./foreign.js"),
  snippet: () => import("./snippet.js"),
};

let loading;

// The explorer, always the whole one: { mount, version }.
export function load() {
  loading ??= start();
  return loading;
}

// The page is served with all of it.
export function style() {
  return "";
}

// What the JSON file of this address holds: they are languages.
export async function file(url) {
  return LANGUAGES[url.match(/(\w+)\.json$/)[1]];
}

export function script(name) {
  return SCRIPTS[name]();
}

// Nothing but the explorer runs in such a page.
export function isOurs() {
  return true;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Failure("no-wasm");
  try {
    await begin({ module_or_path: binary });
  } catch (cause) {
    throw new Failure(cause instanceof WebAssembly.CompileError ? "wasm-csp" : "panic", { cause });
  }
  for (const { text } of document.querySelectorAll("script[type='application/octet-stream']")) {
    explorer.take(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  }
  return { ...explorer, mount: (place, host, _files, ...rest) => explorer.mount(place, host, "", ...rest) };
}

// Stands in for load.js in the npm package: a bundler finds the files by what is written here, and gives them other names.
import { Failure, isBusy } from "./failure.js";

// The package has the element and no pages.
export const PUBLISHED = false;

// Nor a module of less than everything.
export const HAS_PAGE = false;

const LANGUAGES = {
  ar: new URL("./ar.json", import.meta.url),
  de: new URL("./de.json", import.meta.url),
  es: new URL("./es.json", import.meta.url),
  fr: new URL("./fr.json", import.meta.url),
  ru: new URL("./ru.json", import.meta.url),
  uk: new URL("./uk.json", import.meta.url),
};

// Other scripts of the element's own, by the literal names that a bundler has to see.
const SCRIPTS = {
  dialog: () => import("./dialog.js"),
  embedding: () => import("./embedding.js"),
  foreign: () => import("./foreign.js"),
  snippet: () => import("./snippet.js"),
};

let loading, code;
const clothes = {};

// The explorer, always the whole one: { mount, version }.
export function load() {
  loading ??= start().catch((failure) => {
    loading = null;
    throw failure;
  });
  return loading;
}

// A stylesheet of the explorer's.
export function style(_root, name) {
  const url = name === "whole" ? new URL("./whole.css", import.meta.url) : new URL("./fact-explorer.css", import.meta.url);
  clothes[name] ??= got(url).then((answer) => answer.text()).catch((failure) => {
    delete clothes[name];
    throw failure;
  });
  return clothes[name];
}

// What the JSON file of this address holds: they are languages.
export async function file(url) {
  return (await got(LANGUAGES[url.match(/(\w+)\.json$/)[1]])).json();
}

export function script(name) {
  return SCRIPTS[name]().catch((cause) => { throw new Failure("network", { cause }); });
}

// Whether something was thrown in or through the explorer's code: its memory cannot be trusted after that.
export function isOurs(thrown) {
  return Boolean(code) && /\.wasm\b|wasm-function/.test(String(thrown?.stack));
}

async function got(url) {
  const answer = await fetch(url).catch((cause) => { throw new Failure("network", { url, cause }); });
  if (!answer.ok) throw new Failure(isBusy(answer) ? "server" : "not-found", { url, cause: `${answer.status} ${answer.statusText}` });
  return answer;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Failure("no-wasm");
  try {
    code = await import("./whole.js");
    await code.default();
  } catch (cause) {
    throw new Failure(cause instanceof WebAssembly.CompileError ? "wasm-csp" : "network", { cause });
  }
  return { ...code, mount: (place, host, _files, ...rest) => code.mount(place, host, "", ...rest) };
}

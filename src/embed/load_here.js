// Stands in for load.js where everything is in one file: the WebAssembly is a part of the script, and there are no
// other files.
import { Failure } from "./failure.js";
import begin, * as explorer from "./whole.js";
import binary from "./whole_bg.wasm";

// One file has no pages beside it.
export const PUBLISHED = false;

let loading;

// The explorer, always the whole one: { mount, version }.
export function load() {
  loading ??= start();
  return loading;
}

// The page is served with its stylesheet.
export function style() {
  throw new Failure("version");
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
  return { ...explorer, mount: (place, host, _files, held, tell) => explorer.mount(place, host, "", held, tell) };
}

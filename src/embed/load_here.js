// Stands in for load.js where everything is in one file: the WebAssembly is a part of the script, and there are no
// other files.
import { Failure } from "./failure.js";
import begin, * as explorer from "./page.js";
import binary from "./page_bg.wasm";

let loading;

// The explorer: { mount, style, version }.
export function load() {
  loading ??= start();
  return loading;
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
  return { ...explorer, mount: (place, host, given, _files, tell) => explorer.mount(place, host, given, "", tell) };
}

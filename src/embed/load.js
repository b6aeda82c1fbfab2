// Brings the explorer's WebAssembly into the page, once for all its elements, or says why that cannot be. There are two
// modules of it, "page", which shows our articles, and "whole", which can do everything; and "ticker", which goes on with
// what was served until one of them comes.
import { Failure, isBusy } from "./failure.js";

// Whether there is a site beside the element whose pages can be embedded.
export const PUBLISHED = true;
// Whether there is a module for our own articles alone.
export const HAS_PAGE = true;

const loads = new Map();
let failed = 0;

// The code below the address `root`, as its module `name` has it: { version, … }.
export function load(root, name) {
  return once(root + name, begin);
}

// A stylesheet of the explorer's, where the page was not served with it.
export function style(root, name) {
  return once(`${root}${name}.css`, (url) => watched(async (refused) => (await got(url, refused)).text()));
}

// What the JSON file at this address holds.
export function file(url) {
  return once(url, async () => (await got(url, [])).json());
}

// Another script of the element's own, which stands beside this one.
export function script(name) {
  return once(new URL(`./${name}.js`, import.meta.url).href, (url) => watched((refused) => imported(url, refused)));
}

function once(address, bring) {
  if (!loads.has(address)) {
    const loading = bring(address);
    loads.set(address, loading);
    loading.catch(() => {
      loads.delete(address);
      failed += 1;
    });
  }
  return loads.get(address);
}

// Whether something was thrown in or through an explorer's code: its memory cannot be trusted after that.
export function isOurs(thrown) {
  const stack = String(thrown?.stack);
  return [...loads.keys()].some((module) => stack.includes(`${module}.js`) || stack.includes(`${module}_bg.wasm`));
}

async function begin(module) {
  if (typeof WebAssembly !== "object") throw new Failure("no-wasm");
  if (!mayRun()) throw new Failure("wasm-csp");
  const binary = `${module}_bg.wasm`;
  const [explorer, code] = await watched((refused) => Promise.all([
    imported(`${module}.js`, refused),
    got(binary, refused).then((response) => compiled(response, binary)),
  ]));
  await start(explorer, code, binary);
  return explorer;
}

// Compiled while it comes, and while its script does; by the script where the server does not say that it is WebAssembly.
function compiled(response, url) {
  const compiles = WebAssembly.compileStreaming && typeOf(response).startsWith("application/wasm");
  return compiles ? WebAssembly.compileStreaming(response).catch((cause) => { throw broken(url, cause); }) : response;
}

// A browser remembers that a script did not load, by its address.
function imported(url, refused) {
  const address = url + (failed ? `?${failed}` : "");
  return import(address).catch(async (cause) => { throw await diagnose(address, cause, refused, "javascript"); });
}

async function got(url, refused) {
  const response = await fetch(url).catch(async (cause) => { throw await diagnose(url, cause, refused); });
  const failure = judge(response, url);
  if (failure) throw failure;
  return response;
}

async function start(explorer, code, url) {
  if (typeof explorer.version !== "function") throw new Failure("version", { url });
  try {
    await explorer.default({ module_or_path: code });
  } catch (cause) {
    throw broken(url, cause);
  }
}

function broken(url, cause) {
  const alien = cause instanceof WebAssembly.LinkError || cause instanceof WebAssembly.CompileError || cause instanceof TypeError;
  return new Failure(alien ? "version" : "panic", { url, cause });
}

// The smallest module there is: a policy that refuses it refuses ours, some browsers to compile it, WebKit to run it.
function mayRun() {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
  } catch {
    return false;
  }
}

// Does `work`, which may ask what the page's policy refused meanwhile.
async function watched(work) {
  const refused = [];
  const hear = (event) => refused.push(event.blockedURI);
  document.addEventListener("securitypolicyviolation", hear);
  try {
    return await work(refused);
  } finally {
    document.removeEventListener("securitypolicyviolation", hear);
  }
}

// Browsers tell a script nothing but "failed": asking once more, in other ways, shows why.
async function diagnose(url, cause, refused, type) {
  const failure = (code) => new Failure(code, { url, cause });
  if (url.startsWith("file:")) return failure("file");
  const opaque = await fetch(url, { mode: "no-cors", cache: "no-store" }).catch(() => null);
  // The news of a refusal comes a little after the refusal.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (refused.some((blocked) => blocked === url || blocked === new URL(url).origin)) return failure("csp");
  const response = await fetch(url).catch(() => null);
  if (!response) return failure(opaque ? "cors" : "network");
  const judged = judge(response, url);
  if (judged) return judged;
  return failure(type && !typeOf(response).includes(type) ? "mime" : "version");
}

function judge(response, url) {
  if (!response.ok) return new Failure(isBusy(response) ? "server" : "not-found", { url, cause: `${response.status} ${response.statusText}` });
  return typeOf(response).includes("text/html") ? new Failure("html", { url }) : null;
}

function typeOf(response) {
  return response.headers.get("content-type") ?? "";
}

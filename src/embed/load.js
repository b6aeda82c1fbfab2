// Brings the explorer's WebAssembly into the page, once for all its elements, or says why that cannot be.
import { Failure } from "./failure.js";

const loads = new Map();
let failed = 0;

// The explorer below the address `root`: { mount, style, version }.
export function load(root) {
  if (!loads.has(root)) {
    const loading = begin(root);
    loads.set(root, loading);
    loading.catch(() => {
      loads.delete(root);
      failed += 1;
    });
  }
  return loads.get(root);
}

// Whether something was thrown in or through an explorer's code: its memory cannot be trusted after that.
export function isOurs(thrown) {
  const stack = String(thrown?.stack);
  return [...loads.keys()].some((root) => stack.includes(`${root}page.js`) || stack.includes(`${root}page_bg.wasm`));
}

async function begin(root) {
  if (typeof WebAssembly !== "object") throw new Failure("no-wasm");
  if (!mayRun()) throw new Failure("wasm-csp");
  // A browser remembers that a module did not load, by its address.
  const script = `${root}page.js${failed ? `?${failed}` : ""}`;
  const binary = `${root}page_bg.wasm`;
  const [explorer, response] = await watched((refused) => Promise.all([
    import(script).catch(async (cause) => { throw await diagnose(script, cause, refused, "javascript"); }),
    fetch(binary).catch(async (cause) => { throw await diagnose(binary, cause, refused); }),
  ]));
  const answer = judge(response, binary);
  if (answer) throw answer;
  await start(explorer, response, binary);
  return explorer;
}

async function start(explorer, response, url) {
  if (typeof explorer.mount !== "function") throw new Failure("version", { url });
  try {
    await explorer.default({ module_or_path: response });
  } catch (cause) {
    const alien = cause instanceof WebAssembly.LinkError || cause instanceof WebAssembly.CompileError || cause instanceof TypeError;
    throw new Failure(alien ? "version" : "panic", { url, cause });
  }
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
  if (!response.ok) return new Failure("not-found", { url, cause: `${response.status} ${response.statusText}` });
  return typeOf(response).includes("text/html") ? new Failure("html", { url }) : null;
}

function typeOf(response) {
  return response.headers.get("content-type") ?? "";
}

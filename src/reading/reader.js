// The way to the reader: two modules, one that reads words and one that takes them out of files, which a worker runs.
// Where no worker may start, the page runs them. This one file is both ends of the way: the page imports it, and the
// worker is started with it.
//
// A worker is started on first need, answers one request at a time, and is kept for the next. One that crashed, took
// too long or was stopped is ended, so that nothing of it can reach the next request.

// What is told, beside the answer's bytes. The page's Rust has the same numbers.
const LOADED = 0, ANSWERED = 1, CRASHED = 2, TOO_SLOW = 3, UNREACHABLE = 4;

// A module on a slow line may take its time; a minute without an answer is none.
const LOADING_LIMIT = 60_000;

const isWorker = typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;

// A module lies beside the page's own, four folders above this file. Its name has no hash, so that the version in its
// address keeps an old copy from being used.
async function load(name, version) {
  const at = (file) => new URL(`../../../../${file}?v=${version}`, import.meta.url);
  const module = await import(at(`${name}.js`));
  await module.default({ module_or_path: at(`${name}_bg.wasm`) });
  return module.answer;
}

// What answers a request that takes the modules of these names, which `kept` has once they were loaded: each is given
// what the one before it left.
async function ready(names, version, kept) {
  const answers = await Promise.all(names.split(" ").map((name) => (kept[name] ??= load(name, version))));
  return (request) => answers.reduce((bytes, answer) => answer(bytes), request);
}

if (isWorker) {
  const version = new URL(import.meta.url).searchParams.get("v"), kept = {};
  onmessage = async ({ data: { request, modules } }) => {
    let answer;
    try {
      answer = await ready(modules, version, kept);
    } catch {
      postMessage(UNREACHABLE);
      return;
    }
    postMessage(LOADED);
    try {
      const bytes = answer(request);
      postMessage(bytes, [bytes.buffer]);
    } catch {
      postMessage(CRASHED);
    }
  };
}

function start(version) {
  const address = new URL(import.meta.url);
  address.searchParams.set("v", version);
  try {
    return new Worker(address, { type: "module" });
  } catch {
    // A page may not start another site's file, but its own blob, which may import it.
    const source = new Blob([`import ${JSON.stringify(address.href)}`], { type: "text/javascript" });
    return new Worker(URL.createObjectURL(source), { type: "module" });
  }
}

let idle = null;

// The names of the modules that each worker has loaded.
const loadedBy = new WeakMap();

// Asks the modules of these names, and tells what comes of it: (LOADED), then once (ANSWERED, bytes) or one of the
// failures. Returns the function that ends the request without a further word.
export function ask(request, modules, version, limit, tell) {
  let worker, timer;
  let open = true;
  const end = (what, bytes) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    if (what === ANSWERED && worker && !idle) {
      idle = worker;
      loadedBy.set(worker, `${loadedBy.get(worker) ?? ""} ${modules}`);
    } else worker?.terminate();
    if (what !== undefined) tell(what, bytes);
  };
  const loaded = () => {
    clearTimeout(timer);
    timer = setTimeout(end, limit, TOO_SLOW);
    tell(LOADED);
  };
  const inPage = () => {
    worker?.terminate();
    worker = null;
    if (open) askHere(request, modules, version, () => open && loaded(), end);
  };
  timer = setTimeout(end, LOADING_LIMIT, UNREACHABLE);
  try {
    const has = idle ? (loadedBy.get(idle) ?? "").split(" ") : [];
    let isLoaded = modules.split(" ").every((name) => has.includes(name));
    worker = idle ?? start(version);
    idle = null;
    worker.onmessage = ({ data }) => {
      if (typeof data !== "number") end(ANSWERED, data);
      else if (data === UNREACHABLE) inPage();
      else if (data === CRASHED) end(CRASHED);
      else if (open && !isLoaded) loaded((isLoaded = true));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (isLoaded) end(CRASHED);
      else inPage();
    };
    worker.postMessage({ request, modules });
    if (isLoaded) loaded();
  } catch {
    inPage();
  }
  return () => end();
}

let here = {};
let crashes = 0;

async function askHere(request, modules, version, loaded, end) {
  let answer;
  try {
    // After a crash the module's memory is not to be trusted: another address makes another module.
    answer = await ready(modules, crashes ? `${version}&again=${crashes}` : version, here);
  } catch {
    here = {};
    end(UNREACHABLE);
    return;
  }
  loaded();
  // Lets the page show that it reads before it can show nothing.
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    end(ANSWERED, answer(request));
  } catch {
    here = {};
    crashes += 1;
    end(CRASHED);
  }
}

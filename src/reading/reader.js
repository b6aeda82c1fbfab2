// The way to the reader: the module of engine and import, which a worker runs. Where no worker may start, the page
// runs it. This one file is both ends of the way: the page imports it, and the worker is started with it.
//
// A worker is started on first need, answers one request at a time, and is kept for the next. One that crashed, took
// too long or was stopped is ended, so that nothing of it can reach the next request.

// What is told, beside the answer's bytes. The page's Rust has the same numbers.
const LOADED = 0, ANSWERED = 1, CRASHED = 2, TOO_SLOW = 3, UNREACHABLE = 4;

// A module on a slow line may take its time; a minute without an answer is none.
const LOADING_LIMIT = 60_000;

const isWorker = typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;

// The module lies beside the page's own, four folders above this file. Its name has no hash, so that the version in
// its address keeps an old copy from being used.
async function load(version) {
  const at = (file) => new URL(`../../../../${file}?v=${version}`, import.meta.url);
  const reader = await import(at("reader.js"));
  await reader.default({ module_or_path: at("reader_bg.wasm") });
  return reader.answer;
}

if (isWorker) {
  const answer = load(new URL(import.meta.url).searchParams.get("v"));
  answer.then(() => postMessage(LOADED), () => postMessage(UNREACHABLE));
  onmessage = async ({ data }) => {
    try {
      const bytes = (await answer)(data);
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

// Asks the reader, and tells what comes of it: (LOADED), then once (ANSWERED, bytes) or one of the failures. Returns
// the function that ends the request without a further word.
export function ask(request, version, limit, tell) {
  let worker, timer;
  let open = true;
  const end = (what, bytes) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    if (what === ANSWERED && worker && !idle) idle = worker;
    else worker?.terminate();
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
    if (open) askHere(request, version, () => open && loaded(), end);
  };
  timer = setTimeout(end, LOADING_LIMIT, UNREACHABLE);
  try {
    let isLoaded = idle !== null;
    worker = idle ?? start(version);
    idle = null;
    worker.onmessage = ({ data }) => {
      if (typeof data !== "number") end(ANSWERED, data);
      else if (data === UNREACHABLE) inPage();
      else if (data === CRASHED) end(CRASHED);
      else if (open) loaded((isLoaded = true));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (isLoaded) end(CRASHED);
      else inPage();
    };
    if (isLoaded) loaded();
    worker.postMessage(request);
  } catch {
    inPage();
  }
  return () => end();
}

let here = null;
let crashes = 0;

async function askHere(request, version, loaded, end) {
  let answer;
  try {
    // After a crash the module's memory is not to be trusted: another address makes another module.
    here ??= load(crashes ? `${version}&again=${crashes}` : version);
    answer = await here;
  } catch {
    here = null;
    end(UNREACHABLE);
    return;
  }
  loaded();
  // Lets the page show that it reads before it can show nothing.
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    end(ANSWERED, answer(request));
  } catch {
    here = null;
    crashes += 1;
    end(CRASHED);
  }
}

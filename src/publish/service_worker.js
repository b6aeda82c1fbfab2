// Keeps the explorer readable without a network, and while its server is in trouble. Else whatever is asked for comes
// from there: an old copy can hold nobody back, and what was kept is only what the network last gave.
//
// A page that began without the worker goes on without it: it is not claimed.
//
// FILES are kept at once, LATER when they are asked for, which a page without the worker tells it, or when the site was
// installed. They, and the VERSION of them all, stand above this text; `publish` writes them.
const KEPT = "fact-explorer ";

addEventListener("install", (event) => event.waitUntil(keep(FILES).then(() => skipWaiting())));
addEventListener("message", (event) => {
  const is = ([file]) => event.data === "all" || event.data.includes(new URL(file, registration.scope).href);
  event.waitUntil(keep(LATER.filter(is), "default"));
});
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(newest(event));
});

// All or none: a file that does not fit its hash comes from another deployment.
async function keep(files, from = "reload") {
  const cache = await caches.open(KEPT + VERSION);
  await cache.addAll(files.map(([file, integrity]) => new Request(file, { cache: from, integrity })));
}

async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(KEPT) && name !== KEPT + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function newest(event) {
  const { request } = event;
  let response;
  try {
    response = await fetch(request);
  } catch (error) {
    const copy = await kept(request) ?? (request.mode === "navigate" ? await excuse() : null);
    if (copy) return copy;
    throw error;
  }
  if (response.ok) event.waitUntil(put(request, response.clone()));
  return (isBusy(response) && await kept(request)) || response;
}

// Whether a server answers that it cannot now, as the element's own scripts judge it.
function isBusy({ status }) {
  return status >= 500 || [408, 429].includes(status);
}

async function put(request, response) {
  await (await caches.open(KEPT + VERSION)).put(request, response);
}

// What is kept of it; nothing where the browser does not give it out.
async function kept(request) {
  const cache = await caches.open(KEPT + VERSION).catch(() => null);
  return cache?.match(request, { ignoreSearch: true }).catch(() => null);
}

// A page of our own for one that was not kept: the browser's own tells of no way on. What it leads to lies around it.
async function excuse() {
  const folder = new URL("offline/", registration.scope);
  const page = await kept(new URL("index.html", folder).href);
  const text = await page?.text();
  return text && new Response(text.replace("<head>", `<head><base href="${folder}">`), { status: 503, headers: page.headers });
}

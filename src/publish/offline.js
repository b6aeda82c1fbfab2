// For pages of the site itself: they stay readable without a network. An embedded page asks its host's reader for
// nothing, and where the browser allows no service worker the page does without. Who installed the site has all of it.
// What is kept for later comes after all that this visit takes.
if (window === top && "serviceWorker" in navigator) {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  if (globalThis.requestIdleCallback) await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
  navigator.serviceWorker.register(new URL("service-worker.js", import.meta.url)).catch(() => {});
  const tell = (message) => navigator.serviceWorker.ready.then(({ active }) => active.postMessage(message));
  if (matchMedia("(display-mode: standalone)").matches) tell("all");
  // A page that began without the worker asks nothing through it: what it fetched is told.
  const told = (list) => tell(list.getEntries().map(({ name }) => name.split("?")[0]));
  if (!navigator.serviceWorker.controller) new PerformanceObserver(told).observe({ type: "resource", buffered: true });
}

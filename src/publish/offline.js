// For pages of the site itself: they stay readable without a network. An embedded page asks its host's reader for
// nothing, and where the browser allows no service worker the page does without. Who installed the site has all of it.
if (window === top && "serviceWorker" in navigator) {
  navigator.serviceWorker.register(new URL("service-worker.js", import.meta.url)).catch(() => {});
  if (matchMedia("(display-mode: standalone)").matches) navigator.serviceWorker.ready.then(({ active }) => active.postMessage("all"));
}

// Optional, for a host page: gives each <iframe class="fact-explorer"> the height that its explorer asks for, and leads it
// to the card that the page's address names, as in "#fact-explorer=q2". A frame can change its own height and nothing
// else: not this page's address, and no other frame's.
(() => {
  const OWN = { source: "fact-explorer", v: 1 };
  const CARD = /^[acdeqt][1-9]\d{0,5}(-[1-9]\d{0,5})?(~[0-9a-z]{1,8})?$/;
  const frames = () => [...document.querySelectorAll("iframe.fact-explorer")];

  function lead(frame) {
    const id = new URLSearchParams(location.hash.slice(1)).get("fact-explorer");
    if (CARD.test(id)) frame.contentWindow?.postMessage({ ...OWN, type: "visit", id }, "*");
  }

  // The words that stand for the frame where there is none are told twice now.
  function greet(frame) {
    const words = frame.nextElementSibling;
    if (words?.matches("blockquote.fact-explorer")) words.style.setProperty("display", "none", "important");
    lead(frame);
  }

  function size(frame, height) {
    if (!Number.isFinite(height)) return;
    frame.style.height = `${Math.min(Math.max(Math.ceil(height), 60), 20000)}px`;
    frame.style.minHeight = "0";
  }

  function tell(frame, { type, id, article, code, message }) {
    const detail = { id, article, code, message };
    frame.dispatchEvent(new CustomEvent(`fact-explorer:${type}`, { bubbles: true, detail }));
  }

  addEventListener("message", ({ source, data }) => {
    if (data?.source !== OWN.source || data.v !== OWN.v) return;
    const frame = frames().find((frame) => frame.contentWindow === source);
    if (!frame) return;
    if (data.type === "height") size(frame, data.height);
    if (data.type === "ready") greet(frame);
    if (["ready", "select", "error"].includes(data.type)) tell(frame, data);
  });
  addEventListener("hashchange", () => frames().forEach(lead));
})();

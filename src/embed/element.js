// <fact-explorer>: an element of the host page. Attributes: article, now, theme ("light" or "dark").
// What stands between its tags is the reader's until the explorer is there, and again after it left.
export function define(css, mount) {
  if (customElements.get("fact-explorer")) return;
  customElements.define("fact-explorer", class extends HTMLElement {
    static observedAttributes = ["article", "now"];
    #page = null;

    connectedCallback() {
      if (this.#page) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const place = document.createElement("div");
      root.replaceChildren(place);
      dress(root, css);
      this.#page = mount(place, this);
    }

    // Moving an element removes it and inserts it again: only one that stays away leaves.
    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected || !this.#page) return;
        this.#page.leave();
        this.#page = null;
      });
    }

    attributeChangedCallback() {
      this.#page?.update();
    }
  });
}

let sheet;

function dress(root, css) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.prepend(style);
  }
}

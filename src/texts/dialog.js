// What the embed dialog says.
export const TITLE_CARD = "Embed this card";
export const TITLE_ARTICLE = "Embed the facts of this article";
export const FORM = "As";
export const FORMS = {
  frame: ["Frame", "Works in any page and needs no script there."],
  element: ["Element", "Takes the page's room, and its colours where you like."],
};
export const THEME = "Theme";
export const THEMES = { auto: "As the reader's system", light: "Light", dark: "Dark", inherit: "The page's own" };
export const VERSION = "Version of the element";
export const VERSIONS = { moving: "The newest that works alike", pinned: "This one, unchanged", plain: "Whatever the site has" };
export const CODE = "Paste this into the page";
export const COPY = "Copy";
export const COPIED = "Copied";
export const SELECTED = "Selected: copy it with your keyboard";
export const CLOSE = "Close";
export const PREVIEW = "Preview";
export const POLICY = "What the page's security policy must allow";
export const SCRIPT = "Optional, once a page: sizes every frame to what it holds.";
export const SERVER = "The explorer's own server must send, with every file:";
export const frameTitle = (headline) => `Facts to check: ${headline}`;

// What the embed dialog says. As JSON, which the tests read: the other languages have the same under "dialog" in their files.
export default {
  "titleCard": "Embed this card",
  "titleArticle": "Embed the facts of this article",
  "form": "As",
  "forms": {
    "frame": ["Frame", "Works in any page and needs no script there."],
    "element": ["Element", "Takes the page's room, and its colours where you like."]
  },
  "theme": "Theme",
  "themes": { "auto": "As the reader's system", "light": "Light", "dark": "Dark", "inherit": "The page's own" },
  "language": "Language",
  "asPage": "The page's own",
  "version": "Version of the element",
  "versions": {"moving": "The newest compatible one", "pinned": "This one, unchanged", "plain": "Whatever the site has"},
  "code": "Paste this into the page",
  "copy": "Copy",
  "copied": "Copied",
  "selected": "Selected: copy it with your keyboard",
  "close": "Close",
  "preview": "Preview",
  "policy": "What the page's security policy must allow",
  "script": "Optional, once a page: sizes every frame to what it holds.",
  "server": "The explorer's own server must send, with every file:",
  "frameTitle": "Facts to check: {headline}"
};

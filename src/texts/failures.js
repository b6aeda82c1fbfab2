// What an explorer says where it cannot run: a sentence for the reader, and what the publisher can change. In JavaScript,
// because it has to be said where nothing else of the explorer could be loaded. As JSON, which the tests read: the other
// languages have the same under "failures" in their files.
export default {
  "no-wasm": ["This browser does not run WebAssembly, which exploring these facts takes. A current one does.", ""],
  "wasm-csp": ["This page does not allow the explorer to run.", "Add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy."],
  "csp": ["This page does not allow the explorer to load.", "Allow this address in the page's Content-Security-Policy: in script-src, and in connect-src."],
  "network": ["The explorer did not load. Perhaps the connection is down.", "No answer came from this address."],
  "cors": ["The explorer did not load: its server does not serve this page.", "Send this file with Access-Control-Allow-Origin: *"],
  "mime": ["The explorer did not load: its server calls a file by a wrong type.", "Send .js files as text/javascript and .wasm files as application/wasm."],
  "not-found": ["The explorer did not load: a file of it is missing.", "Publish the explorer's folder as a whole."],
  "html": ["The explorer did not load: a web page came in place of a file.", "The server answers missing files with a page. Publish the explorer's folder as a whole."],
  "version": ["Files of two versions of the explorer came together. Loading this page again may help.", "Publish all files of a version together, and let caches forget the old ones."],
  "panic": ["The explorer stopped, by a mistake of its own. Loading this page again starts it anew.", "Please report these lines to those who make the explorer."],
  "file": ["This page was opened from a folder. The explorer needs a web server.", "Open the edition in one file instead, or serve the folder."],
  "no-article": ["The explorer has no article of this name.", "Look at the attribute \"article\"."],
  "no-card": ["The article has no such card.", "Look at the attribute \"card\"; the names of cards change when an article is read anew."],
  "no-text": ["There is no article here that could be read.", "Look at the attribute \"for\" or \"src\"."],
  "no-sheet": ["There is no fact sheet here that could be read.", "The attribute \"src\" leads to JSON that is no fact sheet with its text. `facts read --json` and every article's facts.json are such files."],
  "sheet-schema": ["These facts are laid out for another version of the explorer.", "Write the fact sheet anew, or embed the explorer of its version."],
  "sheet-text": ["These facts do not fit their text, so that none of them is shown.", "Every \"start\" and \"end\" counts Unicode characters of the sheet's own text; write the fact sheet anew when the text was changed."],
  "no-reader": ["The explorer did not load the part of it that reads.", "Allow this page to run it: worker-src blob:, and script-src and connect-src for the explorer's address, in its Content-Security-Policy."],
  "unread": ["This article could not be read.", "Please report these lines, with the article, to those who make the explorer."],
  "language": ["The explorer speaks English here: its words in the language of this page did not load.", "Publish all files of a version together: the file at this address is missing or of another version."],
  "again": "Try again",
  "detail": "Details",
  "copy": "Copy",
  "copied": "Copied"
};

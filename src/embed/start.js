// Begins a page of ours once it was painted: what its scripts take of the line and of the processor comes after that. A
// classic script, for modules do not load from a folder, which a double click opens; it says so.
if (location.protocol === "file:") {
  document.getElementById("opened").hidden = false;
} else {
  const from = document.currentScript.src;
  const at = (file) => new URL(file, from).href;
  const begin = async () => {
    for (const file of ["load.js", "failure.js", "languages.js", "failures.js", "fact-explorer.js"]) {
      document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: at(file) }));
    }
    // A frame and an address have their say before the element is there.
    await Promise.all([import(at("frame.js")), import(at("address.js"))]);
    await import(at("fact-explorer.js"));
    // Published pages have one.
    if (document.querySelector("link[rel=manifest]")) await import(at("offline.js"));
  };
  // In a page that is hidden nothing is painted.
  const painted = new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 500);
  });
  painted.then(begin);
}

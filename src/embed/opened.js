// Modules do not load from a folder, which a double click opens: this script, which is none, says so.
if (location.protocol === "file:") {
  addEventListener("DOMContentLoaded", () => {
    document.getElementById("opened").hidden = false;
  });
}

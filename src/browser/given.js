// What a reader gives: the fields of a form, a file, an article in a link. In JavaScript, because streams and files
// are promises there, and because it is smaller so.

export const field = (form, name) => form.elements[name]?.value ?? "";

// The file that was chosen or dropped: tell(name, bytes), without bytes where the browser cannot open it or where it
// has more than `limit`. Whether there is one.
export function file(event, limit, tell) {
  event.preventDefault();
  const given = (event.dataTransfer ?? event.target).files?.[0];
  if (!given) return false;
  if (given.size > limit) tell(given.name, undefined, given.size);
  else given.arrayBuffer().then((bytes) => tell(given.name, new Uint8Array(bytes), given.size), () => tell(given.name, undefined, 0));
  // The same file may be chosen again, once it was corrected.
  if (!event.dataTransfer) event.target.value = "";
  return true;
}

// `bytes` in UTF-8, as they are where no encoding has this `label`.
export function inUtf8(bytes, label) {
  try {
    return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  } catch {
    return bytes;
  }
}

// The address of this page with `text` compressed in its fragment, copied: tell(its length), or tell() where the
// clipboard is closed to us.
export async function copyLink(prefix, text, tell) {
  try {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const packed = new Uint8Array(await new Response(stream).arrayBuffer());
    let binary = "";
    for (const byte of packed) binary += String.fromCharCode(byte);
    const letters = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const link = location.href.split("#")[0] + "#" + prefix + letters;
    await navigator.clipboard.writeText(link);
    tell(link.length);
  } catch {
    tell();
  }
}

// What copyLink packed: tell(bytes), or tell() where it is broken or comes to more than `limit`, so that a small link
// cannot fill the memory.
export async function unpack(letters, limit, tell) {
  try {
    const binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const bytes = new Uint8Array(limit);
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes.set(part.value, length); // Throws where it does not fit.
      length += part.value.length;
    }
    tell(bytes.slice(0, length));
  } catch {
    tell();
  }
}

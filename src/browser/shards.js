// Fetches a file of the archive, and tells its content: tell(bytes, 200), or tell(undefined, the status), which is 0
// where there is no network and 1 where something else came in the file's place. The file goes on where `before` ends:
// that is put before it as a block of deflate that is not compressed (RFC 1951, 3.2.4), and taken off again.
export async function fetchShard(url, before, tell) {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) return tell(undefined, response?.status ?? 0);
  try {
    const [low, high] = [before.length & 255, before.length >> 8];
    const block = before.length ? [Uint8Array.of(0, low, high, ~low, ~high), before] : [];
    const file = new Blob([...block, await response.arrayBuffer()]);
    const content = file.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    tell(new Uint8Array(await new Response(content).arrayBuffer()).subarray(before.length), 200);
  } catch {
    tell(undefined, 1);
  }
}

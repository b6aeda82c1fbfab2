// Fetches a file of the archive, and tells its content: tell(bytes, 200), or tell(undefined, the status), which is 0
// where there is no network and 1 where something else came in the file's place.
export async function fetchShard(url, tell) {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) return tell(undefined, response?.status ?? 0);
  try {
    const content = response.body.pipeThrough(new DecompressionStream("deflate-raw"));
    tell(new Uint8Array(await new Response(content).arrayBuffer()), 200);
  } catch {
    tell(undefined, 1);
  }
}

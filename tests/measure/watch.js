// What a page does from its first moment on, for whoever measures it: tasks that held the main thread for more than
// 50 ms, how far the layout shifted, and the memory of WebAssembly.
(() => {
  const seen = (window.__seen = { longest: 0, shift: 0, modules: [], done: {} });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      seen.modules.push(made.instance ?? made);
      return made;
    };
  }
  seen.wasm = () => seen.modules.flatMap((it) => Object.values(it.exports)).filter((it) => it instanceof WebAssembly.Memory).reduce((sum, it) => sum + it.buffer.byteLength, 0);
  // Tries one act after the other, each until it has done what a reader wants of it, and says when that was. The first is
  // tried as often as can be; a click that is not heard yet costs time, so that later ones are tried less often.
  seen.attempt = (acts) => {
    const left = Object.entries(acts);
    const all = left.length;
    const turn = () => {
      while (left.length && left[0][1]()) seen.done[left.shift()[0]] = performance.now();
      if (left.length) setTimeout(turn, left.length === all ? 4 : 25);
    };
    turn();
  };
})();

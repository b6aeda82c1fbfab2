//! The main thread: what `fact-explorer.js` loads. Nothing happens until an element asks to be mounted.

use fact_explorer as _;

fn main() {}

//! The main thread with desk and editor, and for articles of host pages: what `fact-explorer.js` loads on first need.

use fact_explorer as _;

fn main() {}

//! The served page that nobody touches: what `fact-explorer.js` loads first. Nothing happens until it asks.

use fact_explorer as _;

fn main() {}

//! The module that goes on with the served page by itself: `ticking.js` calls it and draws what it says.

use crate::browser::{clock, dates};
use crate::texts::Lang;
use crate::ticking;
use wasm_bindgen::prelude::*;

/// The version by which the host page knows what it got.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Tells the time in the places of one page.
#[wasm_bindgen]
pub struct Ticker {
    ticker: ticking::Ticker,
    /// Where the clock stands still, if it does; milliseconds since 1970 began.
    fixed: Option<i64>,
}

#[wasm_bindgen]
impl Ticker {
    /// For places that say `asks`, a line each. `texts` is a language as `languages.js` makes it of its file, empty for
    /// English; `zone` and `now` are the element's attributes. Nothing where asks or texts are of another version.
    pub fn start(asks: &str, texts: &str, zone: String, now: &str) -> Option<Ticker> {
        let lang = if texts.is_empty() { Lang::default() } else { Lang::read(texts)? };
        let zone = if dates::is_zone(&zone) { zone } else { dates::reader_zone() };
        Some(Self { ticker: ticking::Ticker::new(asks, lang, zone)?, fixed: clock::read(now) })
    }

    /// Whether there is one moment to tell of and no other.
    pub fn stands(&self) -> bool {
        self.fixed.is_some()
    }

    /// What is to be drawn, as JSON: see `Ticker::tick` in `src/ticking`. Nothing where the explorer has to draw it.
    pub fn tick(&mut self) -> Option<String> {
        self.ticker.tick(self.fixed.or_else(clock::now)?)
    }
}

//! What goes on by itself in a page that nobody touches: countdowns, the reader's own clock, the line of today.
//!
//! Each of it is drawn as [`Node`]s, from the same functions for both who draw it: the components of the explorer, and
//! the ticker, a module of the browser's without Yew that goes on in the page as it was served until a reader wants the
//! explorer. What is served says in `data-tick` what there is to tell of ([`Ask`]).

mod ask;
mod bars;
mod countdown;
mod machine;
mod node;
mod ticker;

pub(crate) use ask::Ask;
pub(crate) use bars::bar;
pub(crate) use countdown::{countdown, elsewhere, in_words, words};
pub(crate) use machine::Machine;
pub(crate) use node::Node;
pub(crate) use ticker::{Ticker, note};

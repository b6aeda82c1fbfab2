//! Articles with their facts, and the reader that finds them: in a worker, or in the page where none may start.
//!
//! The page asks (`asking`, through `door`), the reader answers (`answer`); `protocol` is what both know. Not
//! gloo-worker: it cannot end a worker, nor hear that one broke down, so that a stop, a time limit and a crash would
//! be beyond it.

mod answer;
#[cfg(feature = "page")]
mod article;
#[cfg(feature = "page")]
mod asking;
#[cfg(feature = "page")]
mod door;
mod protocol;

pub use answer::answer;
#[cfg(feature = "page")]
pub(crate) use article::Reading;
#[cfg(feature = "page")]
pub(crate) use asking::{Asking, News, Trouble};
#[cfg(feature = "page")]
pub(crate) use protocol::{Answer, Given, Request};

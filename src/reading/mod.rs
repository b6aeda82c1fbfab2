//! Articles with their facts, and the way to the reader that finds them: in a worker, or in the page where none may
//! start.
//!
//! Not gloo-worker: it cannot end a worker, nor hear that one broke down, so that a stop, a time limit and a crash
//! would be beyond it.

mod article;
#[cfg(feature = "whole")]
mod asking;
#[cfg(feature = "whole")]
mod door;

pub(crate) use article::Reading;
#[cfg(feature = "whole")]
pub(crate) use asking::{Asking, News, Trouble};

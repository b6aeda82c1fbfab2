//! The only door to the browser, beside the element itself: clock, dates as people write them, address, focus.

pub(crate) mod address;
pub(crate) mod clock;
pub(crate) mod dates;
#[cfg(feature = "whole")]
pub(crate) mod editing;
pub(crate) mod field;
pub(crate) mod focus;
#[cfg(feature = "whole")]
pub(crate) mod forms;
#[cfg(feature = "whole")]
pub(crate) mod given;
pub(crate) mod links;
pub(crate) mod paper;
pub(crate) mod shards;

//! Where things stand in the page's pictures, in whole numbers and without a line drawn: components do that.
//!
//! No floats: writing them would weigh more than the pictures.

mod axis;
mod strip;
mod ties;

pub(crate) use axis::Axis;
pub(crate) use strip::{Row, strip};
pub(crate) use ties::{Bond, Tie, ties};

/// The width of a picture; its places are thousandths.
pub(crate) const WIDTH: u32 = 1000;

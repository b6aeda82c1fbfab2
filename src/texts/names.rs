//! The names of the texts, as the build writes them from `en.json`.

use super::{Lang, Text};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

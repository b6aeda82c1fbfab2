//! The ways to what is not everybody's: they are shown before it is loaded.

pub(crate) const READ_OWN: &str = "Read your own article";
pub(crate) const CORRECT_FACTS: &str = "Correct facts";

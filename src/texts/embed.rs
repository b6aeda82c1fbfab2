//! What an explorer says because it is embedded.

pub(crate) const SHOW_WHOLE: &str = "All facts of this article";
pub(crate) const EMBED: &str = "Embed";

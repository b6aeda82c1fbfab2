//! The passes: pure functions from a document and earlier facts to facts. No pass calls another.

mod actors;
mod agreements;
mod claims;
mod deadlines;
mod events;
mod quotes;
mod relations;
mod reporting;
mod scene;
mod times;

pub use actors::actors;
pub use agreements::agreements;
pub(crate) use claims::claims;
pub use deadlines::deadlines;
pub use events::events;
pub(crate) use quotes::quotes;
pub use relations::relations;
pub(crate) use reporting::{reports, speakers};
pub use times::times;

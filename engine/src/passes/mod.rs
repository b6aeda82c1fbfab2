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
pub(crate) use actors::heard;
pub(crate) use agreements::agreements;
pub(crate) use claims::claims;
pub(crate) use deadlines::deadlines;
pub(crate) use events::events;
pub(crate) use quotes::quotes;
pub use relations::relations;
pub(crate) use reporting::{reports, speakers, told};
pub(crate) use scene::Scene;
pub use times::times;

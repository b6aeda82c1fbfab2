//! The passes: pure functions from a document and earlier facts to facts. No pass calls another.

mod actors;
mod agreements;
mod claims;
mod deadlines;
mod events;
mod quotes;
mod relations;
mod times;

pub use actors::actors;
pub use agreements::agreements;
pub use claims::claims;
pub use deadlines::deadlines;
pub use events::events;
pub use quotes::quotes;
pub use relations::relations;
pub use times::times;

//! The engine: an article in, its fact sheet out.

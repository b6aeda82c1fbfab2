//! `cargo xtask`: sets up what the project needs, then serves, tests and builds it.

fn main() {}

//! Gives the messages between page and reader a number that changes whenever they might.

mod number;

/// Folders whose sources decide how a message is laid out, and what it means.
const SPEAKERS: [&str; 3] = ["../engine/src", "../import/src", "src"];

fn main() {
    println!("cargo::rustc-env=READER_MESSAGES={}", number::number(&SPEAKERS));
}

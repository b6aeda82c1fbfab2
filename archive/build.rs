//! Gives the archive's files a number that changes whenever what they hold might be laid out otherwise.

#[path = "../reader/number.rs"]
mod number;

/// What decides how a file is laid out, and what it means.
const SOURCES: [&str; 6] = [
    "../engine/src",
    "../corrections/src",
    "../src/library/record.rs",
    "../src/library/sealed.rs",
    "../src/publish/shards.rs",
    "src",
];

fn main() {
    println!("cargo::rustc-env=ARCHIVE_FORMAT={}", number::number(&SOURCES));
}

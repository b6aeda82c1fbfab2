//! Learns the tagger's weights anew: `cargo run --release -p engine --features train --example train -- GUM.tsv`.
//!
//! Prints how well they do on articles held out, and writes them to engine/src/text/weights/tags.bin.

fn main() -> std::io::Result<()> {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("which file? train GUM.tsv");
        std::process::exit(2);
    };
    let (weights, report) = engine::text::train(&std::fs::read_to_string(file)?);
    println!("{report}");
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/weights/tags.bin"), weights)
}

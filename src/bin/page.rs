//! The main thread: defines `<fact-explorer>`, and lets every one in the document come alive.

fn main() {
    fact_explorer::embed::define();
}

//! The editors' guide to corrections, tried on the article that it is about.

use corrections::{FactKind, Field, Verb};
use std::fs;
use std::path::Path;

#[test]
fn every_example_of_the_guide_is_accepted_and_every_kind_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let guide = fs::read_to_string(root.join("docs/corrections.md")).expect("the guide");
    let seed = fs::read_to_string(root.join("seeds/2025-08-06-witkoff-meets-putin.md")).expect("the seed");
    let article = engine::article::Article::parse(&seed).expect("the seed is in order");
    let mut shown = Vec::new();
    for example in guide.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        let mut sheet = engine::read(&article);
        let read = newsroom::correct_by(Path::new("guide"), example, &article, 0, &mut sheet);
        shown.extend(read.unwrap_or_else(|problems| panic!("{problems:#?}")));
    }
    for (verb, kind) in [Verb::Set, Verb::Add].into_iter().flat_map(|verb| FactKind::ALL.map(|kind| (verb, kind))) {
        let is_shown = shown.iter().any(|entry| (entry.verb, entry.kind) == (verb, kind));
        assert!(is_shown || kind == FactKind::Claim, "no [[{}]] of a {}", verb.name(), kind.name());
    }
    assert!(shown.iter().any(|entry| entry.verb == Verb::Remove));
}

#[test]
fn the_guide_names_every_part_that_can_be_set() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/corrections.md");
    let guide = fs::read_to_string(guide).expect("the guide");
    for field in FactKind::ALL.into_iter().flat_map(Field::of) {
        assert!(guide.contains(&format!("`{}`", field.name())), "{}", field.name());
    }
}

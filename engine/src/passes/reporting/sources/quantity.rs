//! How many of a noun phrase: "about two-thirds", "more than half".

use crate::passes::reporting::outline::Outline;
use crate::text::Tag;

/// "about two-thirds", "more than half"
pub(super) fn with_quantity(outline: &Outline, low: usize, start: usize) -> usize {
    if start <= low || !counts(outline, start) && outline.atom(start) != word!("least") {
        return start;
    }
    let before = start - 1;
    match outline.word(before) {
        "about" | "About" | "almost" | "Almost" | "nearly" | "Nearly" | "roughly" | "Roughly" | "only" | "Only"
        | "virtually" | "Virtually" => before,
        "than" if before > low && outline.is(before - 1, words!["more", "More", "fewer", "Fewer", "less", "Less"]) => {
            before - 1
        }
        "at" | "At" if outline.atom(start) == word!("least") => before,
        "but" if before > low && outline.is(before - 1, words!["all", "All"]) => before - 1,
        "least" if before > low && outline.is(before - 1, words!["at", "At"]) => before - 1,
        _ => start,
    }
}

pub(super) fn counts(outline: &Outline, at: usize) -> bool {
    outline.tag(at) == Tag::Number
        || outline.is(
            at,
            words![
                "half",
                "Half",
                "two-thirds",
                "three-quarters",
                "one-third",
                "a",
                "most",
                "Most",
                "some",
                "Some",
                "many",
                "Many",
                "all",
                "All",
                "none",
                "None",
                "few",
                "several",
                "Several",
                "much",
                "Much",
                "both",
                "Both",
                "each",
                "Each",
            ],
        )
}

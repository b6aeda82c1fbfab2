//! Who is told something, behind the verb: "told reporters", and no "told the truth".

use crate::lexicon::{self, Atom};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;

/// Whether what is told at `start` is a story and no hearer: "told the truth".
pub(super) fn tells_story(outline: &Outline, start: usize) -> bool {
    const TOLD: &[Atom] = words!["story", "stories", "tale", "tales", "truth", "lie", "lies", "joke", "jokes"];
    outline.is(start + usize::from(outline.tag(start) == Tag::Determiner), TOLD)
}

/// Where those end whom the words at `start` address: "told me", "told reporters", but no "told the truth".
pub(super) fn addressed(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    if tells_story(outline, start) {
        return None;
    }
    let pronoun = outline.tag(start) == Tag::Pronoun
        && outline
            .is(start, words!["me", "us", "her", "you", "him", "them", "everyone", "everybody", "himself", "herself"]);
    if pronoun {
        return Some(start + 1);
    }
    // "told reporters ticket sales had risen": who is told has no article, and the noun behind starts the clause.
    let many =
        outline.tag(start) == Tag::Noun && outline.word(start).strip_suffix('s').is_some_and(lexicon::is_person_role);
    let addressed =
        if many && outline.tag(start + 1) == Tag::Noun { start + 1 } else { sources::after(outline, start, end)?.end };
    // "urged anyone who sells eggs to keep them": a relative clause tells whom. Twelve words: longer ones hold more.
    let bidden = |&at: &usize| outline.atom(at) == word!("to") && outline.tag(at + 1) == Tag::Verb;
    let described = outline.atom(addressed) == word!("who");
    let whom = || (addressed..end.min(addressed + 12)).find(bidden);
    Some(if described { whom().unwrap_or(addressed) } else { addressed })
}

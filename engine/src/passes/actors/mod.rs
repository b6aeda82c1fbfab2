//! Finds who acts, speaks or is spoken of.
//!
//! Names are found (`names`), judged by their words and surroundings (`kinds`) and merged into actors (`merging`);
//! then come what the article calls them besides (`roles`, `offices`), those without a name (`unnamed`), and the places that
//! mention an actor by role or pronoun (`references`).

mod acting;
mod bearers;
mod bodies;
mod cutting;
mod definites;
mod fuller;
mod games;
mod headlines;
mod heads;
mod heard;
mod joined;
mod judges;
mod kinds;
mod lists;
mod merging;
mod name;
mod names;
mod neighbours;
mod nested;
mod nouns;
mod offices;
mod openers;
mod own_words;
mod references;
mod renamed;
mod role_objects;
mod roles;
mod shortened;
mod signs;
mod sorts;
mod spouses;
mod styles;
mod surnames;
mod telling;
mod texts;
mod titles;
mod unnamed;
mod vocabulary;
mod wordings;

#[cfg(test)]
mod tests;

use crate::facts::*;
use crate::text::Document;

pub(crate) use heard::heard;
pub(crate) use signs::is_countrys;

/// The actors of `document`, in the order of first mention.
pub fn actors(document: &Document) -> Vec<Actor> {
    let titled = headlines::title_case(document);
    let (mut names, mut texts) = names::names(document, &titled);
    kinds::judge(document, &mut names, &mut texts);
    renamed::judge(document, &mut names, &texts);
    nested::known_from_text(document, &mut names, &mut texts);
    headlines::names(document, &titled, &mut names, &mut texts);
    let mut drafts = merging::merge(document, &names, &texts);
    drop(texts);
    roles::roles(document, &names, &mut drafts);
    offices::offices(document, &mut drafts);
    unnamed::unnamed(document, &names, &mut drafts);
    references::references(document, &mut drafts);
    drafts.into_actors(document)
}

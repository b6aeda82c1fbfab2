//! What the article calls an actor beside its name: "U.S. Special Envoy" before it, "Putin’s adviser" after it.

mod after;
mod before;

use super::kinds::Judged;
use super::merging::Drafts;
use super::name::Name;
use super::neighbours::has_kin;
use super::styles::is_style;
use super::vocabulary::*;
use crate::facts::ActorKind;
use crate::lexicon::courtesies::{self, is_courtesy};
use crate::text::{Document, Shape};
use after::after;
use before::{before, before_comma, fronted};

/// Roles reach no further than this many words from the name.
const REACH: usize = 12;

/// Gathers the roles of every person, and what they tell of gender.
pub(super) fn roles(document: &Document, names: &[Name], drafts: &mut Drafts) {
    for (i, name) in names.iter().enumerate() {
        let Some(draft) = drafts.of_name[i].filter(|&draft| drafts.list[draft].kind == ActorKind::Person) else {
            continue;
        };
        let mut found = Vec::new();
        // "the duke" is the Duke of Aldersey.
        let style = name.first() + 1 < name.last() && is_style(document, name.first(), name.last());
        found.extend(style.then_some(name.first()..=name.first()));
        // "The union's president, Bishop Jo Lin": an office besides the title
        let comma =
            name.title().filter(|&title| !is_courtesy(document.atom(title))).and_then(|title| title.checked_sub(1));
        let comma = comma.filter(|&comma| document.atom(comma) == word!(","));
        found.extend(comma.and_then(|comma| before_comma(document, name, comma)));
        found.extend(before(document, name));
        found.extend(fronted(document, name));
        after(document, name, &mut found);
        for words in found {
            let (first, last) = (whole(names, i, *words.start()), *words.end());
            // "Lin, Minister of Trade Al Wu and others": the title of the next one
            if first > name.last() && names[i + 1..].iter().take(4).any(|next| next.title() == Some(first)) {
                break;
            }
            let draft = &mut drafts.list[draft];
            if let Some((head, gender)) = role_gender(document, first, last) {
                // "Ann Berg wept. Berg, a father of two, died in May.": another Berg, though she may be a spokesman.
                if draft.gender != 0 && draft.gender != gender && has_kin(document.atom(head)) {
                    let here = document.span(name.first(), name.last());
                    draft.mentions.iter_mut().filter(|mention| mention.span == here).for_each(|here| here.sure = false);
                    continue;
                }
                draft.gender = if draft.gender == 0 { gender } else { draft.gender };
            }
            // "author Sir Jo Wu"
            let last = last - usize::from(first < last && is_courtesy(document.atom(last)));
            // "Mr and Mrs Lin"
            let couple = document.atom(last) == word!("and");
            if !couple && (!is_courtesy(document.atom(first)) || first < last) {
                draft.roles.push(document.span(first, last));
            }
        }
        // "Clara Boyd, his wife, wept. Boyd himself left. Boyd said": a Boyd of another gender is told of from here on.
        let own = [b'm', b'f'].into_iter().zip(words!["himself", "herself"]);
        let own = own.into_iter().find(|(_, word)| document.atom(name.last() + 1) == **word);
        if own.is_some_and(|(gender, _)| drafts.list[draft].gender + gender == b'm' + b'f') {
            let from = document.span(name.first(), name.last()).start;
            let later = drafts.list[draft].mentions.iter_mut().filter(|mention| mention.span.start >= from);
            later.for_each(|mention| mention.sure = false);
        }
        if let Some(gender) = name.title().and_then(|title| courtesies::gender(document.atom(title))) {
            drafts.list[draft].gender = gender;
        }
    }
}

/// Where a role begins whose word `first` stands inside the name of a body, before the name at `i`: "Securities and" + "Exchange
/// Commission chairman".
fn whole(names: &[Name], i: usize, first: usize) -> usize {
    let body = |name: &&Name| {
        let body = |judged: Judged| matches!(judged.kind, ActorKind::Organization | ActorKind::Place);
        name.judged.is_some_and(body)
            && !name.nested
            && name.title().is_none()
            && name.first() < first
            && first <= name.last()
    };
    names[..i].iter().rev().take(8).find(body).map_or(first, |name| name.first())
}

/// 'm' or 'f' where the role's own noun tells: "the boy's mother", "mother of the boy", but not "Ms Lin's partner".
fn role_gender(document: &Document, first: usize, last: usize) -> Option<(usize, u8)> {
    let end = (first..=last).find(|&at| document.is(at, words!["of", "for", "to", "at", "in"])).unwrap_or(last + 1);
    let own = (first..end).rev().take_while(|&at| document.words[at].shape != Shape::Clitic);
    let told = |at| role_at(document, at)?.bytes().next().filter(|kind| matches!(kind, b'm' | b'f'));
    own.filter_map(|at| Some((at, told(at)?))).next()
}

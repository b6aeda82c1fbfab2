//! What the article calls an actor beside its name: "U.S. Special Envoy" before it, "Putin’s adviser" after it.

use super::merging::Drafts;
use super::names::Name;
use super::unnamed::inside_quotation;
use super::vocabulary::*;
use crate::facts::ActorKind;
use crate::lexicon;
use crate::text::{Document, Shape, Tag};
use std::ops::RangeInclusive;

/// Roles reach no further than this many words from the name.
const REACH: usize = 12;

/// Gathers the roles of every person, and what they tell of gender.
pub(super) fn roles(document: &Document, names: &[Name], drafts: &mut Drafts) {
    for (i, name) in names.iter().enumerate() {
        let Some(draft) = drafts.of_name[i].filter(|&draft| drafts.list[draft].kind == ActorKind::Person) else {
            continue;
        };
        let mut found = Vec::new();
        found.extend(before(document, name));
        found.extend(fronted(document, name));
        after(document, name, &mut found);
        for words in found {
            let (first, last) = (*words.start(), *words.end());
            let draft = &mut drafts.list[draft];
            if let Some(gender) =
                (first..=last).rev().find_map(|at| role_at(document, at).filter(|g| matches!(*g, "m" | "f")))
                && draft.gender == 0
            {
                draft.gender = gender.as_bytes()[0];
            }
            // "author Sir Jo Wu"
            let last = last - usize::from(first < last && is_courtesy(document.word(last)));
            if !is_courtesy(document.word(first)) || first < last {
                draft.roles.push(document.span(first, last));
            }
        }
        let title = name.title.map_or("", |title| document.word(title));
        let gender = match title {
            "Mr" | "Mr." | "Sir" | "Lord" => b'm',
            "Mrs" | "Mrs." | "Ms" | "Ms." | "Miss" | "Dame" | "Lady" => b'f',
            _ => continue,
        };
        drafts.list[draft].gender = gender;
    }
}

fn is_courtesy(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mr." | "Mrs" | "Mrs." | "Ms" | "Ms." | "Miss" | "Dr" | "Dr." | "Sir" | "Dame" | "Lord" | "Lady"
    )
}

/// "Kremlin special representative" Kirill Dmitriev.
fn before(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let mut last = name.first.checked_sub(1)?;
    if document.word(last) == "," && name.title.is_none() {
        last = last.checked_sub(1)?;
        // "Chile's envoy to Peru, Lin"
        let ends = |&at: &usize| is_person_role_at(document, at) && with_object(document, at) == last;
        let head = (last.saturating_sub(REACH)..=last).rev().find(ends)?;
        let start = walk_left(document, head)?;
        let genitive = start > 0 && is_owned(document.word(start - 1));
        let held = (start..=head).any(|at| matches!(document.word(at), "'s" | "’s"))
            || document.words[start].tag == Tag::ProperNoun;
        // "a spokeswoman for the port, Lin, said", and no list: "a baker, Lin and Wu"
        let explained = start > 0
            && matches!(document.word(start - 1), "a" | "an" | "A" | "An")
            && document.word(name.last + 1) == ",";
        return (genitive || held || explained).then_some(start..=last);
    }
    // "and accused Lin of fraud" is a verb, "the accused Lin" none.
    let accuses = document.word(last) == "accused" && !(last > 0 && is_owned(document.word(last - 1)));
    let role = is_person_role_at(document, last) && !document.words[last].tag.is_finite() && !accuses;
    if !role && (name.title.is_none() || plural_role_at(document, last).is_some()) {
        return None;
    }
    Some(walk_left(document, last)?..=last)
}

/// What makes a role before a comma the one that a name explains: "its director, Lin".
fn is_owned(word: &str) -> bool {
    ["the", "his", "her", "its", "their"].iter().any(|owned| word.eq_ignore_ascii_case(owned))
}

/// The first word of the noun phrase that ends at `last`.
fn walk_left(document: &Document, last: usize) -> Option<usize> {
    let mut start = last;
    if document.words.get(last)?.shape == Shape::Mark {
        return None;
    }
    let sentence = document.sentences.get(document.sentence_at(document.words[last].span.start))?.words.start;
    while start > sentence && last - start < REACH {
        let at = start - 1;
        let word = document.word(at);
        let genitive = document.words[at].shape == Shape::Clitic && matches!(word, "'s" | "’s" | "'" | "’");
        let of = matches!(word, "of" | "for" | "and" | "the")
            && is_capital(document, start)
            && at > sentence
            && (is_person_role_at(document, at - 1) || matches!(document.word(at - 1), "of" | "for"));
        let title = of && (word == "the" || is_capital(document, at - 1));
        let starter = document.listed_lower(at, &lexicon::SENTENCE_STARTERS).is_some();
        let initial = at == sentence && (!is_capital(document, at) || starter);
        if !(genitive || title || modifies_role(document, at) && !is_determiner(word)) || initial {
            break;
        }
        start = at;
    }
    let mark = matches!(document.word(start), "'s" | "’s" | "'" | "’" | "and" | "of");
    let start = if mark { start + 1 } else { start };
    // "posted on X. Ms von der Leyen": an initial's full stop may have ended a sentence.
    let initial = start < last && document.word(start).len() == 2 && is_initial(document.word(start));
    Some(if initial { start + 1 } else { start }).filter(|&start| start <= last)
}

fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "The"
            | "a"
            | "A"
            | "an"
            | "An"
            | "his"
            | "her"
            | "their"
            | "its"
            | "His"
            | "Her"
            | "Their"
            | "Its"
            | "my"
            | "our"
            | "some"
            | "other"
            | "another"
            | "including"
            | "like"
            | "than"
    )
}

/// "serving as Special Envoy to the Middle East," Witkoff.
fn fronted(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let comma = name.title.unwrap_or(name.first).checked_sub(1).filter(|&at| document.word(at) == ",")?;
    let sentence = document.sentences.get(document.sentence_at(document.words[comma].span.start))?.words.start;
    let from = comma.saturating_sub(REACH).max(sentence);
    let cue = (from..comma).rev().find(|&at| matches!(document.word(at), "as" | "As"))?;
    phrase(document, cue + 1).filter(|phrase| phrase.end() + 1 == comma)
}

/// ", Putin’s foreign policy adviser and former ambassador to the United States," after the name, and "who is the …".
fn after(document: &Document, name: &Name, found: &mut Vec<RangeInclusive<usize>>) {
    let mut at = name.last + 1;
    at += usize::from(is_suffix(document.word(at)));
    if document.word(at) == "," && is_suffix(document.word(at + 1)) {
        at += 2;
    }
    let comma = matches!(document.word(at), "," | "(" | "—" | "–");
    at += usize::from(comma);
    if comma && document.words.get(at).is_some_and(|word| word.shape == Shape::Number) && document.word(at + 1) == "," {
        at += 2;
    }
    let who = document.word(at) == "who";
    at += usize::from(who);
    let served = matches!(document.word(at), "is" | "was" | "became" | "remains" | "serves" | "served" | "serving");
    if !comma && !served {
        return;
    }
    // “Lin is a decent man”: what somebody thinks of a person is no role.
    if served && !comma && inside_quotation(document, name.first) {
        return;
    }
    at += usize::from(served);
    at += usize::from(served && matches!(document.word(at), "as" | "also" | "now"));
    while let Some(role) = phrase(document, at) {
        at = role.end() + 1;
        found.push(role);
        if document.word(at) != "and" || found.len() > 4 {
            break;
        }
        at += 1;
    }
}

/// A noun phrase around a role, articles left out: "former ambassador to the United States".
fn phrase(document: &Document, at: usize) -> Option<RangeInclusive<usize>> {
    let first = at + usize::from(matches!(document.word(at), "the" | "a" | "an" | "The"));
    let mut head = None;
    let mut end = first;
    while end < first + REACH && end < document.words.len() {
        let word = document.word(end);
        let clitic = matches!(word, "'s" | "’s" | "’" | "'");
        if !clitic && !modifies_role(document, end) || document.words[end].shape == Shape::Mark {
            break;
        }
        if is_person_role_at(document, end) {
            head = Some(end);
        }
        end += 1;
    }
    let head = head?;
    Some(first..=with_object(document, head))
}

/// The last word of what belongs to the role behind its head: "of the Middle East", "to the president".
fn with_object(document: &Document, head: usize) -> usize {
    let mut last = head;
    while matches!(document.word(last + 1), "of" | "to" | "for" | "at" | "in" | "with") {
        let mut at = last + 2;
        at += usize::from(matches!(document.word(at), "the" | "a" | "an" | "his" | "her" | "its"));
        let start = at;
        while at < start + 6
            && at < document.words.len()
            && document.words[at].shape != Shape::Mark
            && (document.words[at].tag.is_noun()
                || document.words[at].tag == Tag::Adjective
                || is_capital(document, at)
                || document.words[at].shape == Shape::Clitic && is_capital(document, at + 1))
        {
            at += 1;
        }
        if at == start || at > head + REACH {
            break;
        }
        last = at - 1;
    }
    last
}

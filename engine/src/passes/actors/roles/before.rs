//! What stands before a name and says what its bearer does: "Kremlin special representative" Kirill Dmitriev.

use super::REACH;
use super::after::phrase;
use crate::lexicon::courtesies::{is_courtesy, is_honorific};
use crate::lexicon::{self, Atom};
use crate::passes::actors::cutting::tells_time;
use crate::passes::actors::name::Name;
use crate::passes::actors::neighbours::has_kin;
use crate::passes::actors::role_objects::with_object;
use crate::passes::actors::vocabulary::*;
use crate::text::{Document, Shape, Tag};
use std::ops::RangeInclusive;

/// "Kremlin special representative" Kirill Dmitriev.
pub(super) fn before(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let mut last = name.first().checked_sub(1)?;
    // A line of its own, "Political editor", is the role of who wrote.
    if name.title().is_none() && opens_paragraph(document, name.first()) {
        return None;
    }
    // "the minister of trade, Dr. Lin"
    let courteous = name.title().filter(|&title| title == last && is_courtesy(document.atom(title)));
    let comma = courteous.unwrap_or(name.first()).checked_sub(1)?;
    if document.atom(comma) == word!(",") && (name.title().is_none() || courteous.is_some()) {
        return before_comma(document, name, comma);
    }
    // "the minister Mr Lin", but not "praised Mr Lin": courtesies tell of no office.
    if let Some(title) = courteous {
        last = title.checked_sub(1).filter(|_| !document.opens_sentence(title))?;
    }
    let title = name.title().filter(|_| courteous.is_none());
    // "the undersecretary for Health Dr Lin"
    if courteous.is_some()
        && document.tag(last).is_noun()
        && let Some(head) = head_of(document, last).filter(|&head| head + 1 < last)
    {
        return Some(walk_left(document, head)?..=last);
    }
    // "and accused Lin of fraud" is a verb, "the accused Lin" none.
    let accuses = document.atom(last) == word!("accused") && !(last > 0 && is_owned(document.atom(last - 1)));
    // "they suspect Lin"
    let acts = last > 0 && document.is(last - 1, words!["they", "we", "you", "I", "who", "to", "They", "We", "police"]);
    let accuses = accuses || acts && document.is(last, words!["coach", "host", "lead", "head", "partner", "suspect"]);
    // "Halden coach Jo Lin said": one verb is enough.
    let acts = |at: usize| document.words.get(at).is_some_and(|word| word.tag.is_finite());
    let role = is_person_role_at(document, last) && (!acts(last) || acts(name.last() + 1)) && !accuses;
    // "former minister of defence Jo Lin", "director of Oslo's Dalen Airport Jo Lin"
    let of = (last.saturating_sub(REACH / 2)..last)
        .rev()
        .find(|&at| document.is(at, words!["of", "in"]))
        .filter(|&of| of > 0);
    // "opposition leader in the NMC Jo Lin", but no "leader in May"
    let of = of.filter(|&of| document.is(of, words!["of"]) || document.is(of + 1, words!["the"]));
    let named = is_capital(document, last) && !is_honorific(document.atom(last));
    let matter = |at: usize| match document.words[at].shape {
        Shape::Lower => document.tag(at) == Tag::Noun,
        shape => named && (shape == Shape::Clitic || is_capital(document, at)),
    };
    // "leader of the opposition Jo Lin"
    let object = |of: usize| of + 1 + usize::from(document.is(of + 1, words!["the"]));
    if let Some(of) = of.filter(|&of| {
        !role
            && object(of) <= last
            && !has_kin(document.atom(of - 1))
            && (object(of)..=last).all(matter)
            && is_person_role_at(document, of - 1)
    }) {
        return Some(walk_left(document, of - 1)?..=last);
    }
    // "the lawyers Jo Lin and Al Wu", but not "the smugglers Mr Lin let go"
    let many = |at: usize| plural_role_at(document, at).is_some();
    let noun = title.map_or(Some(last), |title| title.checked_sub(1));
    let others = noun.is_some_and(many) && !document.is(name.last() + 1, words![",", "and"]);
    if others {
        return title.filter(|_| role).map(|title| title..=last);
    }
    if !role && (title.is_none() || many(last)) {
        return None;
    }
    Some(without_initial(document, walk_left(document, title.unwrap_or(last))?, last)..=last)
}

/// "the minister of trade, Lin": the role before the comma at `comma`, which the name behind it explains.
pub(super) fn before_comma(document: &Document, name: &Name, comma: usize) -> Option<RangeInclusive<usize>> {
    let last = comma.checked_sub(1)?;
    // "Chile's envoy to Peru, Lin"
    let head = head_of(document, last)?;
    let start = walk_left(document, head)?;
    // "the port's founder and managing director, Lin,"
    let two = start > 1 && document.is(start - 1, words!["and"]) && is_person_role_at(document, start - 2);
    let start = if two { walk_left(document, start - 2)? } else { start };
    // "Speaking for the applicant, Lin said", "the mother of the boy, Lin, said", "an aide to the mayor, Lin, said"
    let belongs = start > 2
        && document.is(start - 2, words!["for", "of", "to"])
        && (document.tag(start - 3) == Tag::VerbIng || is_person_role_at(document, start - 3));
    let genitive = start > 0 && is_owned(document.atom(start - 1)) && !belongs;
    let held = (start..=head).any(|at| document.is(at, words!["'s", "’s"]))
        || document.words[start].tag == Tag::ProperNoun && !belongs;
    // "a spokeswoman for the port, Lin, said", and no list: "a baker, Lin and Wu"
    let explained = start > 0
        && document.is(start - 1, words!["a", "an", "A", "An"])
        && document.atom(name.last() + 1) == word!(",");
    // "At Torval Quays, the biggest exporter, Jo Lin sees": the name before tells whose it is.
    let anothers = genitive
        && !held
        && start > 2
        && document.is(start - 2, words![","])
        && is_capital(document, start - 3)
        && !document.is_listed(start - 3, &lexicon::NOT_NAMES)
        && document.atom(name.last() + 1) != word!(",");
    (!anothers && (genitive || held || explained)).then_some(start..=last)
}

/// The role that the noun phrase up to `last` is about, object included: "envoy" of "Chile's envoy to Peru".
fn head_of(document: &Document, last: usize) -> Option<usize> {
    let ends = |&at: &usize| is_person_role_at(document, at) && with_object(document, at) >= last;
    (last.saturating_sub(REACH)..=last).rev().find(ends)
}

fn opens_paragraph(document: &Document, at: usize) -> bool {
    let start = document.words[at].span().start;
    document.paragraphs.get(document.paragraph_at(start)).is_some_and(|paragraph| paragraph.span.start == start)
}

/// What makes a role before a comma the one that a name explains: "its director, Lin".
fn is_owned(word: Atom) -> bool {
    word.is_any(words!["the", "his", "her", "its", "their"])
}

/// Offices of a firm that one person may have with another of them.
const HELD_TOO: &[Atom] =
    words!["chair", "chairman", "chairwoman", "co-founder", "director", "founder", "owner", "president",];

/// The first word of the noun phrase that ends at `last`.
fn walk_left(document: &Document, last: usize) -> Option<usize> {
    let mut start = last;
    if document.words.get(last)?.shape == Shape::Mark {
        return None;
    }
    let sentence = document.sentences.get(document.sentence_at(document.words[last].span().start))?.words.start;
    while start > sentence && last - start < REACH {
        let at = start - 1;
        let genitive = document.words[at].shape == Shape::Clitic && document.is(at, words!["'s", "’s", "'", "’"]);
        let of = document.is(at, words!["of", "for", "and", "the"])
            && (is_capital(document, start) || document.atom(start) == word!("the"))
            && at > sentence
            && (is_person_role_at(document, at - 1) || document.is(at - 1, words!["of", "for"]));
        // "Council of Governors chairman": a body's name
        let body = document.is(at, words!["of", "for"])
            && at > sentence
            && is_capital(document, start)
            && telling_at(document, at - 1) == "o"
            && !document.is(at - 1, words!["Office"]);
        // "Work and Pensions Secretary", but not "the Ministry of Defence and Prime Minister Lin"
        let matter = |at: usize| is_capital(document, at) && is_plain(document, at) && !is_person_role_at(document, at);
        let two = document.atom(at) == word!("and")
            && at > sentence
            && document.is(start + 1, words!["Minister", "Secretary", "secretary"])
            && !document.is(start, words!["Prime"])
            && !document.is(at.wrapping_sub(2), words!["of", "for"])
            && matter(start)
            && matter(at - 1)
            && !document.is_listed(at - 1, &lexicon::ORGANIZATIONS);
        // "managing director and CEO", "chairman and chief executive"
        let both = document.atom(at) == word!("and")
            && at > sentence
            && document.is(at - 1, HELD_TOO)
            && document.is(last, words!["CEO", "executive", "officer", "owner", "president"])
            && document.is(start, words!["CEO", "chief", "managing", "owner", "president"]);
        let title = body || two || both || of && (document.atom(at) == word!("the") || is_capital(document, at - 1));
        let starter = document.listed_lower(at, &lexicon::SENTENCE_STARTERS).is_some();
        // "Ex-army chief"
        let former = document.word(at).starts_with("Ex-");
        let initial = at == sentence && (!is_capital(document, at) || starter) && !former;
        // "Halden & Sons president"
        let firm = document.atom(at) == word!("&") && is_capital(document, start) && at > sentence;
        let firm = firm && is_capital(document, at - 1);
        // "Last week Halden chairman Jo Lin"
        let part_of_day = |at: usize| {
            document.is(at - 1, lexicon::WEEKDAYS) && document.listed_lower(at, &lexicon::TIME_WORDS).is_some()
        };
        // "In her statement Prof. Jo Lin"
        let paper = |at: usize| {
            document.is(at - 1, words!["his", "her", "their", "its"])
                && document.words[at].shape == Shape::Lower
                && !is_person_role_at(document, at)
                && is_capital(document, last)
        };
        // "reads a leaflet Councillor Jo Lin wrote"
        let thing = at > sentence
            && document.is(at - 1, words!["a", "an"])
            && document.words[at].shape == Shape::Lower
            && document.tag(at) == Tag::Noun
            && is_capital(document, start);
        let initial = initial || thing || tells_time(document, at) || at > sentence && (part_of_day(at) || paper(at));
        if !(genitive || title || firm || modifies_role(document, at) && !is_determiner(document.atom(at))) || initial {
            break;
        }
        start = at;
    }
    let mark = document.is(start, words!["'s", "’s", "'", "’", "and", "of"]);
    let start = if mark { start + 1 } else { start };
    Some(without_initial(document, start, last)).filter(|&start| start <= last)
}

/// "posted on X. Ms von der Leyen": an initial's full stop may have ended a sentence.
fn without_initial(document: &Document, start: usize, last: usize) -> usize {
    let initial = start < last && document.word(start).len() == 2 && is_initial(document.word(start));
    start + usize::from(initial)
}

fn is_determiner(word: Atom) -> bool {
    const SHORT: &[Atom] = words![
        "the", "The", "a", "A", "an", "An", "his", "her", "their", "its", "His", "Her", "Their", "Its", "my", "our",
        "some", "other", "like", "than"
    ];
    word.is(SHORT) || word.is(words!["another", "including"])
}

/// "serving as Special Envoy to the Middle East," Witkoff.
pub(super) fn fronted(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let comma = name.title().unwrap_or(name.first()).checked_sub(1).filter(|&at| document.atom(at) == word!(","))?;
    let sentence = document.sentences.get(document.sentence_at(document.words[comma].span().start))?.words.start;
    let from = comma.saturating_sub(REACH).max(sentence);
    let cue = (from..comma).rev().find(|&at| document.is(at, words!["as", "As"]))?;
    phrase(document, cue + 1).filter(|phrase| phrase.end() + 1 == comma)
}

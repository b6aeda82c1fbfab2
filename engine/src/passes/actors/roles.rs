//! What the article calls an actor beside its name: "U.S. Special Envoy" before it, "Putin’s adviser" after it.

use super::courtesies::{self, is_courtesy, is_honorific, is_style};
use super::cutting::tells_time;
use super::merging::Drafts;
use super::name::Name;
use super::neighbours::has_kin;
use super::role_objects::{explains_the_next, is_told_by, with_object};
use super::unnamed::inside_quotation;
use super::vocabulary::*;
use crate::facts::ActorKind;
use crate::lexicon::{self, Atom};
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
        // "the duke" is the Duke of Aldersey.
        let style = name.first() + 1 < name.last() && is_style(document, name.first(), name.last());
        found.extend(style.then_some(name.first()..=name.first()));
        found.extend(before(document, name));
        found.extend(fronted(document, name));
        after(document, name, &mut found);
        for words in found {
            let (first, last) = (*words.start(), *words.end());
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

/// 'm' or 'f' where the role's own noun tells: "the boy's mother", "mother of the boy", but not "Ms Lin's partner".
fn role_gender(document: &Document, first: usize, last: usize) -> Option<(usize, u8)> {
    let end = (first..=last).find(|&at| document.is(at, words!["of", "for", "to", "at", "in"])).unwrap_or(last + 1);
    let own = (first..end).rev().take_while(|&at| document.words[at].shape != Shape::Clitic);
    let told = |at| role_at(document, at)?.bytes().next().filter(|kind| matches!(kind, b'm' | b'f'));
    own.filter_map(|at| Some((at, told(at)?))).next()
}

/// "Kremlin special representative" Kirill Dmitriev.
fn before(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let mut last = name.first().checked_sub(1)?;
    // A line of its own, "Political editor", is the role of who wrote.
    if name.title().is_none() && opens_paragraph(document, name.first()) {
        return None;
    }
    // "the minister of trade, Dr. Lin"
    let courteous = name.title().filter(|&title| title == last && is_courtesy(document.atom(title)));
    let comma = courteous.unwrap_or(name.first()).checked_sub(1)?;
    if document.atom(comma) == word!(",") && (name.title().is_none() || courteous.is_some()) {
        last = comma.checked_sub(1)?;
        // "Chile's envoy to Peru, Lin"
        let head = head_of(document, last)?;
        let start = walk_left(document, head)?;
        // "Speaking for the applicant, Lin said", "the mother of the boy, Lin, said", "an aide to the mayor, Lin, said"
        let belongs = start > 2
            && document.is(start - 2, words!["for", "of", "to"])
            && (document.tag(start - 3) == Tag::VerbIng || is_person_role_at(document, start - 3));
        let genitive = start > 0 && is_owned(document.atom(start - 1)) && !belongs;
        let held = (start..=head).any(|at| document.is(at, words!["'s", "’s"]))
            || document.words[start].tag == Tag::ProperNoun;
        // "a spokeswoman for the port, Lin, said", and no list: "a baker, Lin and Wu"
        let explained = start > 0
            && document.is(start - 1, words!["a", "an", "A", "An"])
            && document.atom(name.last() + 1) == word!(",");
        return (genitive || held || explained).then_some(start..=last);
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
    let of =
        (last.saturating_sub(REACH / 2)..last).rev().find(|&at| document.is(at, words!["of"])).filter(|&of| of > 0);
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
        let title = body || of && (document.atom(at) == word!("the") || is_capital(document, at - 1));
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
        let initial = initial || tells_time(document, at) || at > sentence && part_of_day(at);
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
fn fronted(document: &Document, name: &Name) -> Option<RangeInclusive<usize>> {
    let comma = name.title().unwrap_or(name.first()).checked_sub(1).filter(|&at| document.atom(at) == word!(","))?;
    let sentence = document.sentences.get(document.sentence_at(document.words[comma].span().start))?.words.start;
    let from = comma.saturating_sub(REACH).max(sentence);
    let cue = (from..comma).rev().find(|&at| document.is(at, words!["as", "As"]))?;
    phrase(document, cue + 1).filter(|phrase| phrase.end() + 1 == comma)
}

/// ", Putin’s foreign policy adviser and former ambassador to the United States," after the name, and "who is the …".
fn after(document: &Document, name: &Name, found: &mut Vec<RangeInclusive<usize>>) {
    let mut at = name.last() + 1;
    at += usize::from(is_suffix(document.word(at)));
    if document.atom(at) == word!(",") && is_suffix(document.word(at + 1)) {
        at += 2;
    }
    let comma = document.is(at, words![",", "(", "—", "–"]);
    at += usize::from(comma);
    if comma
        && document.words.get(at).is_some_and(|word| word.shape == Shape::Number)
        && document.atom(at + 1) == word!(",")
    {
        at += 2;
    }
    let who = document.atom(at) == word!("who");
    at += usize::from(who);
    if comma && is_fronted(document, name) && document.atom(at) == word!("the") {
        return;
    }
    let served = document.is(at, words!["is", "was", "became", "remains", "serves", "served", "serving"]);
    if !comma && !served {
        return;
    }
    // “Lin is a decent man”: what somebody thinks of a person is no role.
    if served && !comma && inside_quotation(document, name.first()) {
        return;
    }
    at += usize::from(served);
    at += usize::from(served && document.is(at, words!["as", "also", "now"]));
    while let Some(role) = phrase(document, at) {
        at = role.end() + 1;
        // "backs Lin, White House aide Al Wu said", "According to Lin, the minister's health": the role is another's.
        let anothers = is_capital(document, at) && document.words[at - 1].shape == Shape::Lower
            || document.words.get(at).is_some_and(|word| word.shape == Shape::Clitic);
        // "Lin, accused growers of it", "Lin, host the cup": a lone word without an article, and what it is done to.
        let lone = !served && role.start() == role.end() && document.words[at - 2].shape == Shape::Mark;
        let deed = lone
            && document
                .words
                .get(at)
                .is_some_and(|word| word.shape == Shape::Lower && matches!(word.tag, Tag::Noun | Tag::Determiner));
        let told = !served && is_told_by(document, name, at);
        // "Lin was the major resistance": the word describes what stands behind it.
        let describes = served
            && role.end() - role.start() < 2
            && document.words.get(at).is_some_and(|word| word.shape == Shape::Lower && word.tag == Tag::Noun);
        if anothers || deed || told || describes || !served && explains_the_next(document, *role.end()) {
            break;
        }
        found.push(role);
        if document.atom(at) != word!("and") || found.len() > 4 {
            break;
        }
        at += 1;
    }
}

/// "Questioned by Lin, the officer agreed": behind a participle that opens the sentence, and whom it was done by or with,
/// stands its subject.
fn is_fronted(document: &Document, name: &Name) -> bool {
    let Some(words) = document.sentence_words(name.first()) else { return false };
    // "by the union's lawyer, Dr. Lin": nothing else may stand before the name.
    let belongs = |at: &usize| {
        matches!(document.tag(*at), Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::ProperNoun | Tag::Possessive)
    };
    let own = (words.start + 1..name.first()).rev().take(REACH).take_while(belongs).count();
    let near = words.start + 1..words.start + REACH;
    let Some(by) = name.first().checked_sub(own + 1).filter(|by| near.contains(by)) else { return false };
    if !document.is(by, words!["by", "with"]) {
        return false;
    }
    // The tagger takes some participles for past tenses or adjectives.
    let verb = matches!(document.tag(words.start), Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast)
        || by == words.start + 1 && document.word(words.start).ends_with("ed");
    verb && (words.start + 1..by).all(|at| !document.tag(at).is_finite())
}

/// A noun phrase around a role, articles left out: "former ambassador to the United States".
fn phrase(document: &Document, at: usize) -> Option<RangeInclusive<usize>> {
    let first = at + usize::from(document.is(at, words!["the", "a", "an", "The"]));
    let mut head = None;
    let mut end = first;
    let sentence = document.sentence_words(first)?;
    while end < first + REACH && end < sentence.end {
        let clitic = document.is(end, words!["'s", "’s", "’", "'"]);
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

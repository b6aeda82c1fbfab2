//! Who has to meet a deadline, where other words stand between them and the verb.

use super::given::sure;
use crate::facts::*;
use crate::lexicon::{Atom, REPORTING_VERBS};
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;

/// Who has: the subject, or the name before "which has".
pub(super) fn holder<'s>(scene: &'s Scene, has: usize, floor: usize) -> Option<&'s Seen> {
    if has < floor + 3 || !scene.any(has - 1, words!["which", "who"]) {
        let one = scene.subject(has, floor).or_else(|| head(scene, has, floor));
        let one = one.filter(|seen| !is_joined(scene, seen, floor)).or_else(|| spoken_of(scene, has, floor));
        return one
            .or_else(|| narrowed(scene, has, floor))
            .or_else(|| said_of_oneself(scene, has, floor))
            .or_else(|| of_verb_before(scene, has, floor));
    }
    let last = has - 2 - usize::from(scene.is(has - 2, word!(",")));
    scene.seen_ending(last).filter(|seen| seen.words().start >= floor)
}

/// "Tenants who rent by the week have until Friday", "Drivers whose permit has lapsed must renew it": a group, behind a
/// clause that tells which of them.
fn narrowed<'s>(scene: &'s Scene, verb: usize, floor: usize) -> Option<&'s Seen> {
    // "Tenants who think the owner must pay": what somebody thinks or says is of others.
    const THINKS: &[Atom] = words!["believe", "feel", "hope", "know", "say", "think"];
    let mut before = (floor + 1..verb).rev().take(16).take_while(|&at| !scene.is_mark(at));
    let who = before.find(|&at| scene.any(at, words!["who", "whose", "which", "that"]))?;
    let told = || (who + 1..verb).any(|at| scene.any(at, THINKS) || scene.document.is_listed(at, &REPORTING_VERBS));
    let seen = scene.seen_ending(who - 1).filter(|seen| seen.words().start >= floor && seen.form != Form::Pronoun)?;
    let group = scene.actors[seen.actor.0 as usize].kind == ActorKind::Group;
    let acts = (who + 1..verb).any(|at| scene.document.tag(at).is_finite());
    // "many of the tenants who fell ill have": not all of them
    (group && acts && !scene.follows_preposition(seen) && !told()).then_some(seen)
}

/// "Norvik said it must pay", "Norvik has been told that it has until Friday": who speaks of himself, or is told of it.
pub(super) fn said_of_oneself<'s>(scene: &'s Scene, verb: usize, floor: usize) -> Option<&'s Seen> {
    // "it has ordered", "it will now have to"
    let helped = |&at: &usize| scene.any(at, words!["has", "have", "had", "also", "now", "will", "would"]);
    let they = verb - (floor..verb).rev().take(2).take_while(helped).count();
    let they = they.checked_sub(1).filter(|&at| at > floor + 1 && scene.any(at, words!["it", "they", "he", "she"]))?;
    let said = they - 1 - usize::from(scene.is(they - 1, word!("that")));
    let passive = || (floor..said).rev().take(2).any(|at| scene.any(at, words!["was", "were", "been", "is", "are"]));
    let speaks = scene.any(said, words!["said", "says", "announced", "confirmed"])
        || scene.any(said, words!["told", "warned", "informed"]) && passive();
    let seen = scene.subject(said, floor).filter(|seen| speaks && !is_joined(scene, seen, floor))?;
    let one = matches!(scene.actors[seen.actor.0 as usize].kind, ActorKind::Person | ActorKind::Unnamed);
    (one == scene.any(they, words!["he", "she"])).then_some(seen)
}

/// "Norvik has appealed and must leave": the subject of the verb before "and".
pub(super) fn of_verb_before<'s>(scene: &'s Scene, verb: usize, floor: usize) -> Option<&'s Seen> {
    let and = verb.checked_sub(1).filter(|&and| and > floor + 1 && scene.is(and, word!("and")))?;
    // "pulled up the city, and ordered it": the comma parts nothing
    let and = and - usize::from(scene.is(and - 1, word!(",")));
    let tells = |at: usize| scene.document.tag(at).is_finite() || scene.document.tag(at) == Tag::Auxiliary;
    // "called it a “disgrace” and told them to go"
    let mark = |at: usize| scene.is_mark(at) && !scene.any(at, words!["“", "”", "\"", "(", ")"]);
    let other = |at: usize| mark(at) || scene.any(at, words!["that", "which", "who", "whose"]);
    let last = (floor + 1..and).rev().take(20).take_while(|&at| !other(at)).find(|&at| tells(at))?;
    let first =
        (floor + 1..last + 1).rev().take_while(|&at| tells(at) || scene.document.tag(at) == Tag::Adverb).last()?;
    // "said that Norvik lied and must pay": Norvik; in "said he lied", whoever "he" is
    scene.subject(first, floor).filter(|seen| seen.form != Form::Pronoun && !is_joined(scene, seen, floor))
}

/// "pulled up the city council and directed it to report": the one body that the verb before has an object, where "it" stands
/// between the verb `at` and `to`.
pub(super) fn taken_up<'s>(scene: &'s Scene, at: usize, to: usize, floor: usize) -> Option<&'s Seen> {
    let and = at.checked_sub(1).filter(|&and| and > floor && scene.is(and, word!("and")))?;
    if !scene.is(at + 1, word!("it")) || to != at + 2 {
        return None;
    }
    let verb = (floor..and).rev().take(20).find(|&at| scene.document.tag(at).is_finite())?;
    let body = |seen: &&Seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Organization;
    let mut bodies = scene.cast_in(verb + 1..and).iter().filter(body);
    let seen = bodies.next().filter(|seen| seen.words().start <= verb + 3)?;
    bodies.all(|other| other.actor == seen.actor).then_some(seen)
}

/// "Rovers were fined. They must pay by Friday": whom alone the sentence before is about, where "they" or "it" opens this
/// one at `floor`.
fn spoken_of<'s>(scene: &'s Scene, verb: usize, floor: usize) -> Option<&'s Seen> {
    let opens = floor > 0 && verb == floor + 1 && scene.any(floor, words!["it", "they"]);
    let before = scene.document.sentence_words(floor - usize::from(opens)).filter(|_| opens)?;
    let (seen, others) = scene.cast_in(before.clone()).split_first()?;
    let body = scene.actors[seen.actor.0 as usize].kind == ActorKind::Organization;
    let many = scene.any(seen.words().end, words!["are", "have", "were"]);
    let alone = others.iter().all(|other| other.actor == seen.actor || scene.is_place(other.actor));
    // "Boeing has bought a jet. It must fly by Friday": the jet
    let nothing = !(seen.words().end..before.end).any(|at| scene.document.tag(at) == Tag::Noun);
    (body
        && alone
        && nothing
        && seen.sure
        && seen.words().start <= before.start + 2
        && many == scene.is(floor, word!("they")))
    .then_some(seen)
}

/// "Creditors of the mill have until Friday", "the court sitting in Lagos ordered": who opens the clause whose verb is
/// `verb`, with what hangs on them.
pub(super) fn head<'s>(scene: &'s Scene, verb: usize, floor: usize) -> Option<&'s Seen> {
    const OPENS: &[Atom] = words!["that", "said", "says", "and", "but", "because", "while"];
    let near = floor.max(verb.saturating_sub(14));
    let opens = |at: usize| {
        scene.is_mark(at) || scene.any(at, OPENS) || scene.document.words[at].tag.is_finite() && at + 1 < verb
    };
    let start = match (near..verb).rev().find(|&at| opens(at)) {
        // "The gunmen who seized pupils from a school have given": the pupils have given nothing.
        Some(at) if at > floor && scene.any(at - 1, words!["who", "which", "that"]) => return None,
        Some(at) => at + 1,
        None if near == floor => floor,
        None => return None,
    };
    let seen = scene.cast_in(start..start + 3).first().filter(|seen| seen.form != Form::Pronoun)?;
    let end = seen.words().end;
    let hung = match scene.document.tag(end) {
        Tag::Preposition => true,
        // Not "Lagos housing officials", whose first two words say which officials.
        Tag::VerbIng => matches!(scene.document.tag(end + 1), Tag::Preposition | Tag::Determiner),
        _ => false,
    };
    (hung && seen.words().end < verb).then_some(seen)
}

/// "Togo and the Benin Republic have until Friday", "The tenants and their landlord, Norvik, have": two have, and neither
/// alone.
pub(super) fn is_joined(scene: &Scene, seen: &Seen, floor: usize) -> bool {
    let nominal = |&at: &usize| {
        let tag = scene.document.tag(at);
        tag.is_noun() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number)
    };
    let phrase = |end: usize| (floor..end).rev().take(5).take_while(nominal).last();
    let start = seen.words().start;
    let and = phrase(start).unwrap_or(start).checked_sub(1).filter(|&and| and > floor && scene.is(and, word!("and")));
    and.is_some_and(|and| {
        // "paid the fine and Norvik has until Friday": another clause
        let subject = phrase(and).is_some_and(|first| first == floor || scene.any(first - 1, words!["said", "that"]));
        scene.seen_ending(and - 1).is_some() || subject
    })
}

/// Who told whom, in "told the tenants that they had until Friday", with or without "that".
pub(super) fn told(scene: &Scene, has: usize, floor: usize) -> Option<(Option<ActorId>, Option<ActorId>)> {
    if let Some(you) = has.checked_sub(1).filter(|&at| scene.is(at, word!("you"))) {
        return told_behind(scene, you);
    }
    let they = has.checked_sub(1).filter(|&at| scene.any(at, words!["they", "he", "she", "it"]))?;
    let end = they - usize::from(scene.is(they.checked_sub(1)?, word!("that")));
    let told = (floor.max(end.saturating_sub(9))..end)
        .rev()
        .find(|&at| scene.any(at, words!["told", "warned", "informed"]))?;
    let clear = !(told + 1..end).any(|at| scene.is_mark(at));
    // "Creditors were told that they had until Friday": nobody says by whom.
    let passive = scene.any(told.wrapping_sub(1), words!["was", "were", "been", "are", "is"]);
    (clear && !passive)
        .then(|| (sure(scene.subject(told, floor)), sure(scene.cast_in(told + 1..(told + 4).min(end)).first())))
}

/// Who told whom behind the mark, in "“You have until Friday to leave,” Jo Lin told tenants".
pub(super) fn told_behind(scene: &Scene, you: usize) -> Option<(Option<ActorId>, Option<ActorId>)> {
    let words = scene.document.sentence_words(you)?;
    let close = (you..words.end.min(you + 24)).find(|&at| scene.any(at, words!["”", "\"", "''"]))?;
    let told = (close + 1..words.end.min(close + 9)).find(|&at| scene.is(at, word!("told")))?;
    let teller = sure(scene.subject(told, close + 1));
    teller.map(|teller| (Some(teller), sure(scene.cast_in(told + 1..words.end.min(told + 4)).first())))
}

/// The last mention between a verb and what it governs, if the words reach up to it: "given Moscow until".
pub(super) fn object<'s>(scene: &'s Scene, from: usize, to: usize) -> Option<&'s Seen> {
    let last = to.checked_sub(1)?;
    // "ordered Norvind, the owner of two mills, to pay"
    if scene.is(last, word!(",")) {
        let first = scene.cast_in(from..(from + 3).min(to)).first()?;
        // "ordered ships near Togo, a coastal state, to leave": the ships, not the state
        let hangs = (from..first.words().start).any(|at| hangs_on(scene, at));
        let told = scene.any(first.words().end, words![",", "("]) && first.words().end < last;
        return (told && !hangs).then_some(first);
    }
    let seen = scene.seen_ending(last).filter(|seen| seen.words().start >= from)?;
    if is_anothers(scene, from, seen) || is_joined(scene, seen, from) {
        return None;
    }
    // "residents of three towns in Karanda": not the country, but who comes first.
    let hangs = scene.follows_preposition(seen) && (from..seen.words().start).any(|at| is_preposition(scene, at));
    if !hangs {
        return Some(seen);
    }
    scene
        .cast_in(from..(from + 4).min(seen.words().start))
        .iter()
        .find(|first| is_preposition(scene, first.words().end))
}

fn is_preposition(scene: &Scene, at: usize) -> bool {
    scene.document.words.get(at).is_some_and(|word| word.tag == Tag::Preposition)
}

/// "ordered drivers leaving Leeds to stop": what the party does something to, and no party itself.
fn is_anothers(scene: &Scene, from: usize, seen: &Seen) -> bool {
    let article = usize::from(scene.document.tag(seen.words().start.wrapping_sub(1)) == Tag::Determiner);
    let verb = seen.words().start.checked_sub(1 + article).filter(|&verb| verb > from);
    verb.is_some_and(|verb| scene.document.tag(verb) == Tag::VerbIng && scene.document.tag(verb - 1).is_noun())
}

/// A preposition or a verb: what makes the name behind it part of another's description.
fn hangs_on(scene: &Scene, at: usize) -> bool {
    is_preposition(scene, at) || scene.document.tag(at).is_verb()
}

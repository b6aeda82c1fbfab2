//! What somebody is advised or due to do: "should be lodged by", "Please return it by", "is due to leave by".

use super::acts::is_act_of_duty;
use super::duty::{Duty, modal, phrase_start};
use super::lapses::{OWED, is_open};
use crate::facts::DeadlineRule;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// What readers are asked to do in time, and can do too late.
const HANDS_IN: &[Atom] = words![
    "apply", "book", "claim", "enrol", "enroll", "file", "lodge", "notify", "register", "renew", "respond", "submit",
];

/// The same, of verbs that do so only with an object: "should send it", and not "should return by Friday".
const SENDS: &[Atom] = words!["complete", "contact", "email", "forward", "pay", "post", "return", "send"];

const HANDED: &[Atom] = words!["filed", "lodged", "paid", "received", "returned", "sent", "submitted"];

/// What is made: "Applications should be made by Friday".
const MADE: &[Atom] = words!["appeals", "applications", "bids", "bookings", "claims", "nominations", "payments"];

/// A piece of advice at `at`, whose time has its preposition at `limit`. Nobody is bound by it for sure.
pub(super) fn advised(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let duty = match scene.document.word(at) {
        "should" => should(scene, words, at, limit),
        // "Fines are payable by Friday"
        "payable" => payable(scene, words, at),
        "due" => due_to(scene, words, at),
        _ => asked(scene, words, at),
    };
    duty.map(|duty| Duty { sure: false, ..duty })
}

/// "should return it by Friday", "should be lodged by Friday"
fn should(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    // "should open by Friday" is hoped for, "should open no later than Friday" strictly meant
    let strict = scene.any(limit, words!["no", "not"]);
    if scene.is(limit, word!("within")) {
        return None;
    }
    let duty = modal(scene, words, at, at + 1)?;
    let made = || scene.is(duty.verb + 1, word!("made")) && scene.any(at.wrapping_sub(1), MADE);
    let handed = scene.is(duty.verb, word!("be")) && (scene.any(duty.verb + 1, HANDED) || made());
    // "Entries should reach the town hall by Friday", and not "the storm should reach it"
    let comes = scene.any(duty.verb, words!["arrive", "reach"]) && {
        let thing = |word: usize| scene.any(word, OWED) || is_open(scene, word, at);
        (words.start.max(at.saturating_sub(8))..at).any(thing)
    };
    let meant = hands_in(scene, duty.verb) || strict && is_act_of_duty(scene, duty.verb);
    (meant || handed || comes).then_some(duty)
}

/// Whether the verb `at` and what stands behind it hand something in.
fn hands_in(scene: &Scene, at: usize) -> bool {
    let next = scene.document.tag(at + 1);
    let object = next.is_noun() || matches!(next, Tag::Determiner | Tag::Adjective | Tag::Pronoun | Tag::Number);
    scene.any(at, HANDS_IN) || scene.any(at, SENDS) && object
}

/// "Register by Friday.", "To apply, email the council before Friday.", "Sign up by Friday."
pub(super) fn imperative(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let tag = |at: usize| scene.document.tag(at);
    let aim = || scene.is(words.start, word!("to")) && scene.is(at - 1, word!(",")) && at < words.start + 9;
    let quoted = || at == words.start + 1 && scene.any(words.start, words!["“", "\"", "``"]);
    if !(at == words.start || quoted() || aim()) || !scene.any(limit, words!["by", "before", "no", "not"]) {
        return None;
    }
    let signs = scene.is(at, word!("sign")) && scene.is(at + 1, word!("up"));
    let object = match tag(at + 1) {
        Tag::Determiner | Tag::Possessive | Tag::Pronoun => true,
        // "Send entries by Friday", and not "Post offices"
        next => next.is_noun() && tag(at) == Tag::Verb,
    };
    let alone =
        at + 1 == limit || tag(at + 1) == Tag::Adverb || scene.any(at + 1, words!["for", "at", "to", "with", "here"]);
    let acts = signs || scene.any(at, HANDS_IN) && (alone || object) || scene.any(at, SENDS) && object;
    // "Book sales had risen by Friday"
    let told = (at + 1..limit).any(|word| tag(word).is_finite() || matches!(tag(word), Tag::Auxiliary | Tag::Modal));
    let rule = DeadlineRule::ToldToBy;
    (acts && !told).then_some(Duty { verb: at, from: at, set_by: None, on: None, rule, sure: false })
}

/// "Please return the form by Friday", "Remember to register by Friday", "Don't forget to register by Friday"
fn asked(scene: &Scene, words: &Range<usize>, at: usize) -> Option<Duty> {
    let please = scene.is(at, word!("please"));
    // "and please send them", and not "who please the crowd"
    let opens = |at: usize| at == words.start || scene.is_mark(at - 1) || scene.any(at - 1, words!["and", "but", "so"]);
    let first = if scene.is(at, word!("forget")) { at.checked_sub(2)? } else { at };
    let denied = scene.any(at.wrapping_sub(1), words!["n't", "n’t", "not"]);
    if first < words.start || !opens(first) || scene.is(at, word!("forget")) && !denied {
        return None;
    }
    let verb = at + 1 + usize::from(!please && scene.is(at + 1, word!("to")));
    let led = please || scene.is(at + 1, word!("to"));
    let acts = hands_in(scene, verb) || is_act_of_duty(scene, verb);
    let rule = DeadlineRule::ToldToBy;
    (led && acts).then_some(Duty { verb, from: verb, set_by: None, on: None, rule, sure: false })
}

/// "The tenant is due to leave by Friday"
fn due_to(scene: &Scene, words: &Range<usize>, at: usize) -> Option<Duty> {
    let is = scene.any(at.wrapping_sub(1), words!["is", "are"]);
    (is && scene.is(at + 1, word!("to")) && is_act_of_duty(scene, at + 2))
        .then(|| modal(scene, words, at - 1, at + 2))
        .flatten()
}

/// "The forms are to be posted by Friday", "The cameras are to be in place by Friday"
pub(super) fn to_be_done(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    const DONE: &[Atom] = words!["completed", "delivered", "finished", "implemented", "posted", "removed", "repaid"];
    let done = at + 3;
    let place = scene.is(done, word!("in")) && scene.is(done + 1, word!("place"));
    let led = scene.any(limit, words!["by", "before", "no", "not", "within"]);
    let handed = led && (place || scene.any(done, HANDED) || scene.any(done, DONE));
    handed.then(|| modal(scene, words, at, at + 2)).flatten().map(|duty| Duty { sure: false, ..duty })
}

/// "Fines are payable within two months"
fn payable(scene: &Scene, words: &Range<usize>, at: usize) -> Option<Duty> {
    let is = at.checked_sub(1).filter(|&is| is > words.start && scene.any(is, words!["is", "are"]))?;
    let from = phrase_start(scene, is, words.start);
    let rule = DeadlineRule::MustBy;
    Some(Duty { verb: at, from, set_by: None, on: None, rule, sure: false })
}

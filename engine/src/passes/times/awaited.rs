//! What is still to be done or to come lies ahead, whatever the verb: demands, conditions, days that something is put off
//! to.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::{REACH, breaks};
use crate::lexicon::{Atom, REPORTING_VERBS, TENSE_CUES};
use crate::text::Tag;

/// "ordered the owner to leave by Monday": what is still to be done lies ahead, though the order is past.
pub(super) fn is_awaited(reader: &Reader, first: usize) -> bool {
    const MANAGED: &[Atom] =
        words!["managed", "had", "yet", "failed", "able", "began", "continued", "used", "helped", "unable"];
    let verb = (2..=9)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        // "to report to prison by Friday": the second "to" is none of a verb
        .find(|&at| reader.tag(at).is_finite() || reader.tag(at) == Tag::Verb && reader.follows(at, words!["to"]));
    verb.is_some_and(|verb| {
        reader.tag(verb) == Tag::Verb
            && reader.follows(verb, words!["to"])
            && !reader.is(verb.saturating_sub(2), MANAGED)
    })
}

/// "demanded a reply by Monday", "demanded that the agency reply by Monday"
pub(super) fn is_demanded(reader: &Reader, first: usize) -> bool {
    const DEMANDS: &[Atom] = words![
        "aimed",
        "aims",
        "demand",
        "demanded",
        "demanding",
        "demands",
        "insisted",
        "needed",
        "needs",
        "ordered",
        "orders",
        "proposal",
        "proposed",
        "request",
        "requested",
        "required",
        "requires",
        "seeking",
        "seeks",
        "sought",
        "want",
        "wanted",
        "wants",
    ];
    // "asked for a reply by Monday"
    let asks =
        |at: usize| reader.is(at, words!["asked", "asking", "called", "calling"]) && reader.is(at + 1, words!["for"]);
    (2..=16).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, DEMANDS) || asks(at)))
}

/// "said on Monday that clubs had to register by Nov. 15", "Clubs had to register by Nov. 15, the league said": what was a duty
/// when it was told of is one still to be met.
pub(super) fn is_duty_told_of(reader: &Reader, first: usize, last: usize) -> bool {
    let mut back =
        (2..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let had = back.find(|&at| reader.is(at, words!["had"]) || reader.tag(at) == Tag::VerbPast);
    let told = |at: usize| !reader.tag(at).is_noun() && reader.listed(at, &REPORTING_VERBS).is_some();
    let behind = || reader.is(last + 1, words![","]) && (last + 2..last + 7).any(told);
    had.is_some_and(|had| {
        // "said the clubs that had to register by May 3 did so" tells which clubs.
        let which = reader.follows(had, words!["that", "which", "who"]);
        let duty = reader.is(had, words!["had"]) && reader.is(had + 1, words!["to"]) && !which;
        duty && ((reader.start()..had).rev().take(2 * REACH).any(told) || behind())
    })
}

/// "asked the council for a reply by Monday", "has offered a reward for its return by Monday"
pub(super) fn is_asked_for(reader: &Reader, first: usize) -> bool {
    const ASKS: &[Atom] = words!["asked", "asking", "asks", "offered", "offering", "offers", "pressed", "pressing"];
    let back = |from: usize, reach: usize| {
        (1..=reach).filter_map(move |back| from.checked_sub(back)).take_while(|&at| at >= reader.start())
    };
    let wanted = back(first, 9).find(|&at| reader.is(at, words!["for"]));
    // "was offered 30 pence a share for it by March": who paid
    let asks = |at: usize| reader.is(at, ASKS) && !reader.follows(at, words!["was", "were", "been"]);
    wanted.is_some_and(|wanted| {
        reader.is(wanted + 1, words!["a", "an", "the", "its", "their", "his", "her"])
            && !(wanted..first).any(|at| reader.tag(at).is_finite())
            && back(wanted, 7).take_while(|&at| !breaks(reader, at)).any(asks)
    })
}

/// "must lodge a completed and signed form with the new office of housing and planning by Oct. 1": a modal is the only verb
/// before a time, though far off, beside participles that tell of a noun.
pub(super) fn is_led_by_modal(reader: &Reader, first: usize) -> bool {
    const MODALS: &[Atom] = words!["must", "shall", "should", "will", "would"];
    let mut back = (1..=2 * REACH).filter_map(|back| first.checked_sub(back)).take_while(|&at| {
        at >= reader.start() && !breaks(reader, at) && !reader.is(at, words!["who", "which", "that"])
    });
    // "a signed form", "file revised rate forms"; not "the form they signed on"
    let describes = |at: usize| {
        matches!(reader.tag(at), Tag::VerbParticiple | Tag::VerbPast)
            && (reader.tag(at + 1).is_noun()
                || reader.tag(at + 1) == Tag::Adjective
                || reader.is(at + 1, words!["and"]))
            && !(at > reader.start() && matches!(reader.tag(at - 1), Tag::Pronoun | Tag::ProperNoun))
    };
    let tells = |at: usize| {
        let tag = reader.tag(at);
        tag == Tag::Modal
            || matches!(tag, Tag::VerbPast | Tag::VerbParticiple) && !describes(at)
            || tag == Tag::Auxiliary && !reader.is(at, words!["be", "have"])
            || reader.listed(at, &TENSE_CUES).is_some_and(|kind| matches!(kind, "past" | "same")) && !describes(at)
    };
    let modal = back.find(|&at| tells(at)).filter(|&at| reader.is(at, MODALS));
    // "would have left it by Oct. 1": of what is over
    let over = |at: usize| {
        reader.is(at + 1, words!["have"]) && matches!(reader.tag(at + 2), Tag::VerbParticiple | Tag::VerbPast)
    };
    modal.is_some_and(|at| !over(at))
}

/// "if it is not paid by Tuesday", "unless it is paid by Tuesday", "provided that it is paid by Tuesday"
pub(super) fn is_condition(reader: &Reader, first: usize) -> bool {
    let opens = |at: usize| {
        let provided =
            reader.is(at, words!["provided"]) && (reader.is(at + 1, words!["that"]) || reader.follows(at, words![","]));
        provided || reader.is(at, words!["if", "unless"])
    };
    // "unless 60,000 homes and heavy machines started moving through the gates by Friday"
    let unless = || {
        let back = (13..=20).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()));
        back.into_iter().any(|at| reader.is(at, words!["unless"]))
    };
    (2..=12).any(|back| first.checked_sub(back).is_some_and(opens)) || unless()
}

/// "If she does not sign on Monday": the present of a condition is of what may come.
pub(super) fn is_conditional(reader: &Reader, first: usize) -> bool {
    let back =
        (2..=12).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let denies = |at: usize| reader.is(at, words!["do", "does"]) && reader.is(at + 1, words!["not", "n't", "n’t"]);
    // "If she does not say what happened on Monday"
    let past = |at: usize| reader.tag(at) == Tag::VerbPast || reader.is(at, words!["was", "were", "had"]);
    let would = |from: usize, to: usize| {
        (from..to).any(|at| reader.is(at, words!["would"]) && !reader.is(at + 1, words!["have"]))
    };
    // "would resign if the vote failed on Friday", and not "would know if it failed on Friday"
    let supposed = |at: usize| {
        let asks = words!["know", "see", "ask", "asked", "wonder", "wondered", "tell", "as", "even", "check", "decide"];
        let verbs = (at..first).filter(|&at| reader.tag(at).is_finite() || reader.is(at, words!["had", "was", "were"]));
        !reader.follows(at, asks)
            && verbs.take(2).count() == 1
            && (would(reader.start().max(at.saturating_sub(12)), at) || at == reader.start() && would(first, first + 9))
    };
    back.filter(|&at| reader.is(at, words!["if"]))
        .any(|at| (at + 1..at + 5).any(denies) && !(at..first).any(past) || supposed(at))
}

/// "once bids have been opened on May 3", "will be read after they have been opened on May 3", but "cheered after a dam has
/// broken on Monday": what has been done then lies ahead.
pub(super) fn is_done_then(reader: &Reader, first: usize) -> bool {
    let back = |from: usize| {
        (1..=6).map_while(move |back| from.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
    };
    let done = back(first).find(|&at| reader.is(at, words!["has", "have"]));
    let ahead = |at: usize| (reader.start()..at).rev().take(12).any(|at| reader.tag(at) == Tag::Modal);
    let leads =
        |at: usize| reader.is(at, words!["once"]) || reader.is(at, words!["after", "until", "when"]) && ahead(at);
    done.is_some_and(|done| back(done).any(leads))
}

/// "met ahead of Friday's vote", "moved the deadline to Friday", "set a deadline of Dec. 1"
pub(super) fn leads_to(reader: &Reader, first: usize) -> bool {
    let at = first - usize::from(reader.follows(first, words!["the"]));
    let ahead = reader.follows(at, words!["of"]) && reader.is(at.saturating_sub(2), words!["ahead"]);
    let moved = reader.follows(at, words!["to"])
        && (2..=6)
            .any(|back| at.checked_sub(back).is_some_and(|word| reader.is(word, words!["deadline", "ultimatum"])));
    let set = reader.follows(first, words!["of"]) && reader.is(first.saturating_sub(2), words!["deadline"]);
    let had = || (3..=7).any(|back| first.checked_sub(back).is_some_and(|word| reader.is(word, words!["had"])));
    ahead || moved || set && !had()
}

/// "Forty had replied by the deadline", "no deal was reached by": whether the verb before the word `by` is past.
pub(super) fn was_done_by(reader: &Reader, by: usize) -> bool {
    let back = (1..=2 * REACH)
        .map_while(|back| by.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    // "closed its tender offer for the mill", "all common shares outstanding": nouns that the tagger takes for verbs
    let is_verb = |at: usize| match reader.tag(at) {
        Tag::VerbS => !matches!(reader.tag(at - 1), Tag::Preposition | Tag::Adjective | Tag::Determiner | Tag::Number),
        Tag::Verb => reader.tag(at - 1) == Tag::Modal || reader.follows(at, words!["to", "not", "n't", "n’t"]),
        tag => tag.is_finite() || tag == Tag::VerbParticiple,
    };
    let mut verbs = back.filter(|&at| at > reader.start() && is_verb(at));
    let past = |verb: usize| match reader.tag(verb) {
        Tag::VerbPast => !reader.follows(verb, words!["to", "be"]),
        Tag::VerbParticiple => !reader.follows(verb, words!["be", "been", "being", "is", "are", "has", "have", "to"]),
        // "did not reply"
        _ => reader.follows(verb, words!["not", "n't", "n’t"]) && reader.is(verb.saturating_sub(2), words!["did"]),
    };
    reader.is(by, words!["by"]) && verbs.next().is_some_and(past)
}

/// "had set a deadline of December": it may have come since, or still lie ahead.
pub(super) fn had_set(reader: &Reader, first: usize) -> bool {
    reader.follows(first, words!["of"])
        && first.checked_sub(5).is_some_and(|had| {
            reader.is(had + 3, words!["deadline", "cutoff"])
                && reader.is(had + 1, words!["set", "announced", "imposed", "given"])
                && reader.is(had, words!["had"])
        })
}

/// "extended until Friday": what is put off lies ahead, though the verb is past.
pub(super) fn puts_off(reader: &Reader, first: usize) -> bool {
    const VERBS: &[Atom] = words![
        "postponed",
        "extended",
        "delayed",
        "adjourned",
        "gave",
        "given",
        "granted",
        "pushed",
        "deferred",
        "suspended",
        "has",
        "have",
        "'ve",
        "’ve",
        "got",
    ];
    // "issued a flood warning until Monday"
    let lasting = reader.follows(first, words!["until", "till"]);
    // "extended its offer for all the shares until May 3"
    (2..=if lasting { 10 } else { 6 }).any(|back| {
        first
            .checked_sub(back)
            .filter(|&at| !(reader.is(at, words!["have"]) && reader.follows(at, words!["should", "could", "might"])))
            .is_some_and(|at| reader.is(at, VERBS) || lasting && reader.is(at, words!["issued", "imposed", "ordered"]))
    })
}

/// "had given the firm until the end of May to sell", "had told it to pay by May", "were promised an answer by May": the
/// time may have run out since.
pub(super) fn had_given(reader: &Reader, first: usize) -> bool {
    let back = |from: usize, reach: usize| {
        (1..=reach)
            .map_while(move |back| from.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
    };
    let gave =
        back(first, 9).find(|&at| reader.is(at, words!["asked", "given", "granted", "ordered", "promised", "told"]));
    gave.is_some_and(|gave| {
        reader.is(gave, words!["promised"]) && !reader.is(gave + 1, words!["to"])
            || back(gave, 4).any(|at| reader.is(at, words!["had"]))
    })
}

/// "discussed a sale in January", "talked about mid-May": a month or season may be that of what was only thought of.
pub(super) fn is_mulled(reader: &Reader, first: usize) -> bool {
    const MULLS: &[Atom] = words!["considered", "discussed", "floated", "mulled", "suggested", "talked", "weighed"];
    let long = (first..first + 2).any(|at| {
        matches!(
            reader.sense(at),
            Sense::Month(_) | Sense::NameMonth(_) | Sense::ShortMonth(_) | Sense::Season(_) | Sense::Compound
        )
    });
    let low = reader.start().max(first.saturating_sub(7));
    let verb = (low..first).rev().find(|&at| reader.tag(at).is_finite());
    long && verb.is_some_and(|verb| reader.is(verb, MULLS))
}

//! The noun phrase before a cue, with what describes it behind a comma, a bracket or a relative pronoun.

use super::joined::{is_role, with_list_behind, with_name_behind};
use super::occasions::before_occasion;
use super::phrase::{is_nominal, plain};
use super::{REACH, is_finite, is_time, is_trailing};
use crate::lexicon::{self, Atom};
use crate::passes::reporting::cues;
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The noun phrase that ends before the piece `end` and starts no earlier than `low`.
pub(in crate::passes::reporting) fn before(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    let low = low.max(end.saturating_sub(REACH));
    let end = before_adverbials(outline, low, end);
    if end <= low {
        return None;
    }
    match outline.word(end - 1) {
        "," => behind_comma(outline, low, end - 1).or_else(|| {
            // "Sen. Lin (D-Ohio), said"
            let bracket = end > low + 1 && outline.atom(end - 2) == word!(")");
            bracket.then(|| plain(outline, low, end - 1)).flatten()
        }),
        // Jo Lin, whom Wu mocked in “River of Gold,” said
        "" if ends_in_comma(outline, end - 1) => behind_comma(outline, low, end),
        "—" | "--" | "–" | "-" => {
            let open = (low..end - 1).rev().find(|&at| outline.is(at, words!["—", "--", "–", "-"]))?;
            let said = (open..end - 1).any(|at| cues::frames(outline, at).is_some());
            plain(outline, low, open).map(|name| if said { name } else { name.start..end - 1 })
        }
        _ => {
            // "a man who was there said": no noun ends the clause.
            let Some(name) = plain(outline, low, end) else {
                let who = |named: &Range<usize>| outline.is(named.end, words!["who", "whose"]);
                return relative_behind(outline, low, end, words!["who"]).filter(who).map(|named| named.start..end);
            };
            if let Some(participle) = participle_behind(outline, low, name.start) {
                return plain(outline, low, participle).map(|named| {
                    // "an official speaking later" tells when, not who.
                    if outline.atom(participle) == word!("speaking") { named } else { named.start..name.end }
                });
            }
            let name = name.start..before_occasion(outline, &name);
            match relative_behind(outline, low, name.start, words!["who"]) {
                Some(named) => Some(named.start..end),
                None => Some(with_list_behind(outline, low, with_name_behind(outline, low, name))),
            }
        }
    }
}

/// "Lin on Sunday also said": when and how somebody said it stands between the subject and the cue at `behind`.
pub(in crate::passes::reporting) fn before_adverbials(outline: &Outline, low: usize, behind: usize) -> usize {
    let mut end = behind;
    while end > low {
        // "Justice Lin yesterday said", "the firm today announced": house styles of many countries
        if outline.is(end - 1, words!["yesterday", "today", "tonight"]) && end > low + 1 {
            end -= 1;
            continue;
        }
        // Kelly and Billy end as adverbs do.
        let adverb = outline.tag(end - 1) == Tag::Adverb
            && outline.shape(end - 1) == Shape::Lower
            && !is_trailing(outline, end - 1);
        let day = outline.shape(end - 1) == Shape::Capital && is_time(outline, end - 1);
        let dated = day && end > low + 1 && outline.tag(end - 2) == Tag::Preposition;
        if let Some(start) = stretch_before(outline, low, end) {
            end = start;
            continue;
        }
        // "Lin at the time said"
        if end > low + 3 && cues::is_set_time(outline, end) {
            end -= 3;
            continue;
        }
        match (adverb, dated) {
            (true, _) => end -= 1,
            (_, true) => end -= 2,
            _ => break,
        }
    }
    // "Lin had on Monday said": the verb is in two parts, as it often is in India.
    let parted = end < behind && end > low + 1 && outline.is(end - 1, AUXILIARIES);
    end - usize::from(parted)
}

const AUXILIARIES: &[Atom] = words!["had", "has", "have"];

/// Where those words start that end at `end` and tell when, without being part of a name: "Lin later Thursday said",
/// "Lin less than two weeks ago said", "Lin this week said", "Lin in 2010 said", "Lin during the day said".
fn stretch_before(outline: &Outline, low: usize, end: usize) -> Option<usize> {
    let is_year = |at: usize| outline.word(at).len() == 4 && outline.shape(at) == Shape::Number;
    let is_day = |at: usize| is_time(outline, at) && outline.shape(at) == Shape::Capital;
    let start = match outline.word(end - 1) {
        "ago" if end > low + 3 && matches!(outline.tag(end - 3), Tag::Number | Tag::Determiner) => {
            let number = end - 3;
            match outline.word(number - 1) {
                "than" if number > low + 1 => number - 2,
                "about" | "nearly" | "almost" | "over" | "just" => number - 1,
                _ => number,
            }
        }
        _ if end <= low + 2 => return None,
        // "last Friday", "late Friday", "this week"
        _ if (is_stretch(outline, end - 1) || is_day(end - 1))
            && outline.is(end - 2, words!["this", "last", "that", "earlier", "later", "late", "early"]) =>
        {
            end - 2
        }
        _ if end > low + 3
            && is_stretch(outline, end - 1)
            && outline.atom(end - 2) == word!("the")
            && outline.is(end - 3, words!["at", "during", "in", "over"]) =>
        {
            end - 3
        }
        _ if is_stretch(outline, end - 1) && is_day(end - 2) => {
            end - 2 - usize::from(outline.atom(end - 3) == word!("on"))
        }
        _ if is_year(end - 1) && outline.atom(end - 2) == word!("in") => end - 2,
        // "Lin in June 2024 said"
        _ if end > low + 3 && is_year(end - 1) && is_time(outline, end - 2) && outline.atom(end - 3) == word!("in") => {
            end - 3
        }
        _ => return None,
    };
    if start <= low {
        return None;
    }
    // "the report released last year said" tells when it was released.
    let modifies = matches!(outline.tag(start - 1), Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast)
        && !outline.is(start - 1, AUXILIARIES);
    (!modifies).then_some(start)
}

/// Whether the title at the piece `at` holds the comma that ends what breaks into the clause.
pub(in crate::passes::reporting) fn ends_in_comma(outline: &Outline, at: usize) -> bool {
    outline.pieces[at].title().is_some_and(|title| {
        outline.document.quotations[title as usize].inside.of(outline.document.text).ends_with(',')
    })
}

/// "Jo Lin, a chemist in Rome," and "Jo Lin, speaking in Rome,": what stands before the comma at `comma`.
fn behind_comma(outline: &Outline, low: usize, comma: usize) -> Option<Range<usize>> {
    let mut end = comma;
    let mut open = (low..end).rev().find(|&at| outline.atom(at) == word!(","))?;
    // "Lin, who lives in Rome, Italy," is described by all that follows "who".
    let described =
        (low + 1..comma).rev().find(|&at| outline.is(at, words!["who", "whose"]) && outline.atom(at - 1) == word!(","));
    if let Some(who) = described {
        let verbs = (who..comma).filter(|&at| is_finite(outline, at)).count();
        // "Northern Water, whose owner, Tom Pratt, said": the clause that "whose" opens has no other verb.
        if verbs == 0 && outline.atom(who) == word!("whose") {
            return Some(who..end);
        }
        let joined = (who..comma).any(|at| outline.is(at, words!["and", "but"]) && outline.atom(at - 1) == word!(","));
        if verbs <= 2 && !joined {
            open = who - 1;
        }
    }
    loop {
        let name = plain(outline, low, open);
        let interrupts = interrupts(outline, open + 1);
        if interrupts {
            end = open;
        }
        let names = !interrupts && (open + 1..comma).all(|at| outline.tag(at) == Tag::ProperNoun);
        // "The man who shot Jo Lin, Tom Wu,"
        const WHOM: &[Atom] = words!["who", "which"];
        if let Some(head) = name.as_ref().and_then(|name| relative_behind(outline, low, name.start, WHOM)) {
            return Some(head.start..comma);
        }
        let earlier = (low..open).rev().find(|&at| outline.atom(at) == word!(","));
        match (name, earlier) {
            // "Jo Lin, 43, of Rome, Italy," has its name behind several commas.
            (Some(name), Some(earlier)) if goes_behind(outline, low, &name, earlier, names) => open = earlier,
            (Some(name), _) if names && is_led_to(outline, low, &name, open + 1..comma) => {
                return Some(open + 1..comma);
            }
            (Some(name), _) => {
                // "Her editor, Jo Lin, who left,"
                let name = with_name_behind(outline, low, name);
                return Some(with_pair_behind(outline, low, &name)..end);
            }
            (None, Some(earlier)) => open = earlier,
            (None, None) => return None,
        }
    }
}

/// "The mayor who left after the storm, Jo Lin,": what a preposition leads to, as `name`, is explained by no full name,
/// unless it is an office or lies in a larger place.
fn is_led_to(outline: &Outline, low: usize, name: &Range<usize>, behind: Range<usize>) -> bool {
    let led = name.start > low
        && (outline.tag(name.start - 1) == Tag::Preposition
            || outline.is(name.start - 1, words!["after", "before", "since", "until"]));
    let explained = is_role(outline, name.end - 1);
    led && behind.len() > 1 && !explained && !lexicon::PLACES.contains(outline.span(&behind).of(outline.document.text))
}

/// "The chair, Jo Lin, and its treasurer, Ann Wu,": where the pair starts whose second one is at `name`.
fn with_pair_behind(outline: &Outline, low: usize, name: &Range<usize>) -> usize {
    let comma = name.start.wrapping_sub(2);
    let joined = name.start > low + 2 && outline.atom(comma) == word!(",") && outline.atom(comma + 1) == word!("and");
    let first = if joined { behind_comma(outline, low, comma) } else { None };
    // "In a letter to the chair, Jo Lin, and its treasurer, Ann Wu,": to both, or hers to the chair
    let led = |at: usize| outline.tag(at) == Tag::Preposition || outline.atom(at) == word!("to");
    let opens = |first: &Range<usize>| {
        let led = outline.is(first.start, words!["with", "With"]) || first.start > low && led(first.start - 1);
        !led && !(low..first.start).any(|at| is_finite(outline, at))
    };
    first.filter(opens).map_or(name.start, |first| first.start)
}

/// "an official speaking moments later": the noun before the participle is the speaker, not the one behind it.
fn participle_behind(outline: &Outline, low: usize, start: usize) -> Option<usize> {
    let mut at = start.checked_sub(1)?;
    let leads = outline.tag(at) == Tag::Preposition || outline.atom(at) == word!("to");
    let led = at > low && leads && !outline.is(at, words!["as", "after", "before", "since", "until"]);
    at -= usize::from(led);
    // "growers led by Lin", "A suit filed against Lin said": the tagger takes some participles for past tenses, but a
    // clause has one verb.
    let opens = || {
        let subject = plain(outline, low, at);
        subject.is_some_and(|subject| subject.start == low || outline.tag(subject.start - 1) == Tag::Mark)
    };
    let passive = outline.tag(at) == Tag::VerbPast
        && (outline.atom(at + 1) == word!("by") || led && !cues::is_speech_verb(outline.atom(at)) && opens());
    let participle = at > low && (passive || matches!(outline.tag(at), Tag::VerbIng | Tag::VerbParticiple));
    (participle && is_nominal(outline, at - 1)).then_some(at)
}

/// "voters who watched the debate": whom the clause describes that the phrase at `start` is the end of; one of the pronouns
/// `parted` may stand behind a comma.
fn relative_behind(outline: &Outline, low: usize, start: usize, parted: &[Atom]) -> Option<Range<usize>> {
    // Twelve words: longer clauses hold more than one verb.
    let low = low.max(start.saturating_sub(12));
    let pronoun = (low + 1..start).rev().find(|&at| outline.is(at, words!["who", "that", "which", "whose"]))?;
    let plain_words = (pronoun..start).all(|at| outline.tag(at) != Tag::Mark && outline.quotation(at).is_none());
    let verbs = (pronoun + 1..start).filter(|&at| is_finite(outline, at)).count();
    let joined = (pronoun + 1..start).any(|at| outline.is(at, words!["and", "but", "that", "because", "when"]));
    // "Mrs Lin, who spoke to the press said": a comma too few
    let end = pronoun - usize::from(outline.atom(pronoun - 1) == word!(",") && outline.is(pronoun, parted));
    let nominal = matches!(outline.tag(end.wrapping_sub(1)), Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Number);
    // "Anyone who knew Lin said": no name before it, and nobody who is named.
    let head = || plain(outline, low, end).unwrap_or(end - 1..end);
    (plain_words && nominal && !joined && (1..=3).contains(&verbs)).then(head)
}

/// Whether `name`, which follows the comma `earlier`, itself describes somebody named before that comma.
fn goes_behind(outline: &Outline, low: usize, name: &Range<usize>, earlier: usize, names: bool) -> bool {
    let first = name.start == earlier + 1;
    let of_place = name.start == earlier + 2 && outline.tag(earlier + 1) == Tag::Preposition
        // "the site, run by Jo Lin, a chemist,", "Jo Lin, speaking in Wilmington, N.C.,"
        || name.start == earlier + 3
            && matches!(outline.tag(earlier + 1), Tag::VerbParticiple | Tag::VerbIng)
            && outline.tag(earlier + 2) == Tag::Preposition;
    // "In Oslo, an officer, speaking on Monday, said": where it was said describes nobody.
    let outer = plain(outline, low, earlier);
    // "Asked if they would sack Wu, an aide, Jo Lin, said": nor does whom another verb acts on.
    let led = |tag: Tag| tag == Tag::Preposition || tag.is_verb();
    if outer.as_ref().is_some_and(|outer| outer.start > low && led(outline.tag(outer.start - 1))) {
        return false;
    }
    // "In a letter to the Board of Trade, Marsh, which owns it, said": nor does to whom it was said.
    let fronted = outline.tag(low) == Tag::Preposition
        && outline.shape(low) == Shape::Capital
        && !(low..earlier).any(|at| is_finite(outline, at) || outline.tag(at) == Tag::Mark);
    if fronted && first && is_named_only(outline, name) {
        return false;
    }
    let named = outer.is_some_and(|outer| outer.clone().all(|at| outline.tag(at) == Tag::ProperNoun));
    of_place
        || first
            && (named && !is_named_only(outline, name)
                || !names && !is_named(outline, name)
                || name.len() == 1 && named)
}

pub(super) fn is_named_only(outline: &Outline, name: &Range<usize>) -> bool {
    name.clone().all(|at| outline.tag(at) == Tag::ProperNoun)
}

fn is_named(outline: &Outline, name: &Range<usize>) -> bool {
    name.clone().any(|at| outline.tag(at) == Tag::ProperNoun && !outline.word(at).contains('-'))
}

/// Whether what starts at `at`, behind a comma, only interrupts, rather than saying who somebody is.
fn interrupts(outline: &Outline, at: usize) -> bool {
    // "ranking member of the board", "acting head"
    if outline.tag(at) == Tag::VerbIng && is_role(outline, at + 1) {
        return false;
    }
    // "retired GP Jo Lin", "Most Rev. Jo Lin"
    let retired = matches!(outline.tag(at), Tag::VerbParticiple | Tag::VerbPast) && outline.tag(at + 1).is_noun();
    let titled = outline.tag(at) == Tag::Adverb && outline.shape(at) == Shape::Capital;
    if retired && outline.tag(at + 2) == Tag::ProperNoun || titled {
        return false;
    }
    matches!(
        outline.tag(at),
        Tag::Preposition | Tag::VerbIng | Tag::VerbParticiple | Tag::Subordinator | Tag::Adverb | Tag::VerbPast
    ) || outline.is(
        at,
        words![
            "whom",
            "in",
            "for",
            "at",
            "on",
            "when",
            "as",
            "while",
            "after",
            "with",
            "however",
            "though",
            "speaking",
            "meanwhile",
            "too",
            "himself",
            "herself",
        ],
    )
}

/// "this week, Lin said"
pub(in crate::passes::reporting) fn is_stretch(outline: &Outline, at: usize) -> bool {
    outline
        .is(at, words!["week", "weekend", "month", "year", "day", "morning", "afternoon", "evening", "night", "time"])
}

//! Finds the words that name a speaker: the noun phrase before a cue, or after an inverted one.
//!
//! A source is cut as newsrooms and annotators read it: with its title and its appositive ("Jo Lin, a chemist"),
//! without remarks that only interrupt (", speaking in Rome,").

use super::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// As far as a rule looks for the start or end of a noun phrase: longer ones are misread sentences.
const REACH: usize = 45;

/// The noun phrase that ends before the piece `end` and starts no earlier than `low`.
pub(super) fn before(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    let low = low.max(end.saturating_sub(REACH));
    let mut end = end;
    while end > low && outline.tag(end - 1) == Tag::Adverb {
        end -= 1;
    }
    if end <= low {
        return None;
    }
    match outline.word(end - 1) {
        "," => behind_comma(outline, low, end - 1),
        ")" => {
            let open = (low..end).rev().find(|&at| outline.word(at) == "(")?;
            let name = plain(outline, low, open)?;
            Some(name.start..end)
        }
        "—" | "--" | "–" | "-" => {
            let open = (low..end - 1).rev().find(|&at| outline.is(at, &["—", "--", "–", "-"]))?;
            plain(outline, low, open)
        }
        _ => {
            let name = plain(outline, low, end)?;
            match participle_behind(outline, low, name.start) {
                Some(participle) => plain(outline, low, participle),
                None => with_name_behind(outline, low, name),
            }
        }
    }
}

/// "Jo Lin, a chemist in Rome," and "Jo Lin, speaking in Rome,": what stands before the comma at `comma`.
fn behind_comma(outline: &Outline, low: usize, comma: usize) -> Option<Range<usize>> {
    let mut end = comma;
    let mut open = (low..end).rev().find(|&at| outline.word(at) == ",")?;
    loop {
        let name = plain(outline, low, open);
        let interrupts = interrupts(outline, open + 1);
        if interrupts {
            end = open;
        }
        let names = !interrupts && (open + 1..comma).all(|at| outline.tag(at) == Tag::ProperNoun);
        let earlier = (low..open).rev().find(|&at| outline.word(at) == ",");
        match (name, earlier) {
            // "Jo Lin, 43, of Rome, Italy," has its name behind several commas.
            (Some(name), Some(earlier)) if goes_behind(outline, low, &name, earlier, names) => open = earlier,
            (Some(name), _) => return Some(name.start..end),
            (None, Some(earlier)) => open = earlier,
            (None, None) => return None,
        }
    }
}

/// The same for a verb that does nothing but report: then even words that look like verbs name the speaker.
pub(super) fn before_speech_verb(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    before(outline, low, end).or_else(|| {
        let mut start = end;
        while start > low
            && !matches!(
                outline.tag(start - 1),
                Tag::Mark | Tag::Subordinator | Tag::Conjunction | Tag::Pronoun | Tag::Modal
            )
            && outline.quotation(start - 1).is_none()
        {
            start -= 1;
        }
        while start < end && !starts_phrase(outline, start) && outline.shape(start) == Shape::Lower {
            start += 1;
        }
        // Longer stretches hold more than a name with its title.
        let named = start < end && end - start <= 7;
        (named && (outline.shape(start) != Shape::Lower || outline.tag(start) == Tag::Determiner)).then_some(start..end)
    })
}

/// "an official speaking moments later": the noun before the participle is the speaker, not the one behind it.
fn participle_behind(outline: &Outline, low: usize, start: usize) -> Option<usize> {
    let mut at = start.checked_sub(1)?;
    if at > low && outline.tag(at) == Tag::Preposition {
        at -= 1;
    }
    let participle = at > low && matches!(outline.tag(at), Tag::VerbIng | Tag::VerbParticiple);
    (participle && is_nominal(outline, at - 1)).then_some(at)
}

/// Whether `name`, which follows the comma `earlier`, itself describes somebody named before that comma.
fn goes_behind(outline: &Outline, low: usize, name: &Range<usize>, earlier: usize, names: bool) -> bool {
    let first = name.start == earlier + 1;
    let of_place = name.start == earlier + 2 && outline.tag(earlier + 1) == Tag::Preposition;
    let outer = plain(outline, low, earlier);
    let named = outer.is_some_and(|outer| outer.clone().all(|at| outline.tag(at) == Tag::ProperNoun));
    of_place
        || first
            && (named && !is_named_only(outline, name)
                || !names && !is_named(outline, name)
                || name.len() == 1 && named)
}

fn is_named_only(outline: &Outline, name: &Range<usize>) -> bool {
    name.clone().all(|at| outline.tag(at) == Tag::ProperNoun)
}

fn is_named(outline: &Outline, name: &Range<usize>) -> bool {
    name.clone().any(|at| outline.tag(at) == Tag::ProperNoun && !outline.word(at).contains('-'))
}

/// Whether what starts at `at`, behind a comma, only interrupts, rather than saying who somebody is.
fn interrupts(outline: &Outline, at: usize) -> bool {
    matches!(
        outline.tag(at),
        Tag::Preposition | Tag::VerbIng | Tag::VerbParticiple | Tag::Subordinator | Tag::Adverb | Tag::VerbPast
    ) || outline.is(
        at,
        &[
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
            "speaking",
            "meanwhile",
            "too",
            "himself",
            "herself",
        ],
    )
}

/// "her husband, Bill": a name behind a comma completes the phrase before it.
fn with_name_behind(outline: &Outline, low: usize, name: Range<usize>) -> Option<Range<usize>> {
    if name.start < low + 2 || outline.word(name.start - 1) != "," || outline.shape(name.start) == Shape::Lower {
        return Some(name);
    }
    let named = name.clone().all(|at| outline.tag(at) == Tag::ProperNoun);
    let Some(role) = plain(outline, low, name.start - 1).filter(|_| named) else { return Some(name) };
    let describes = matches!(outline.tag(role.end - 1), Tag::Noun) && outline.shape(role.end - 1) == Shape::Lower;
    let clause_start = role.start == low || matches!(outline.tag(role.start - 1), Tag::Mark | Tag::Conjunction);
    Some(if describes && clause_start { role.start..name.end } else { name })
}

/// The noun phrase without commas that ends at `end`.
fn plain(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    if end <= low {
        return None;
    }
    if is_pronoun(outline, end - 1) {
        return Some(end - 1..end);
    }
    let mut start = end;
    while start > low && continues_left(outline, low, start - 1, end) {
        start -= 1;
    }
    // What cannot start a noun phrase was taken too much.
    while start < end && !starts_phrase(outline, start) {
        start += 1;
    }
    let end = before_time(outline, start, end);
    let start = with_quantity(outline, low, start);
    let holds_noun = (start..end).any(|at| {
        matches!(
            outline.tag(at),
            Tag::Noun | Tag::ProperNoun | Tag::Number | Tag::Pronoun | Tag::Determiner | Tag::Adjective
        )
    });
    (start < end && holds_noun).then_some(start..end)
}

/// "the council on Tuesday": when it spoke is no part of who it is.
fn before_time(outline: &Outline, start: usize, end: usize) -> usize {
    let time = (start + 1..end).find(|&at| is_time(outline, at) && outline.tag(at) == Tag::ProperNoun);
    let Some(time) = time else { return end };
    let preposition = time > start + 1 && outline.tag(time - 1) == Tag::Preposition;
    time - usize::from(preposition)
}

/// "about two-thirds", "more than half"
fn with_quantity(outline: &Outline, low: usize, start: usize) -> usize {
    let counts = outline.tag(start) == Tag::Number
        || outline.is(start, &["half", "two-thirds", "three-quarters", "one-third", "a"]);
    if start <= low || !counts {
        return start;
    }
    let before = start - 1;
    match outline.word(before) {
        "about" | "About" | "almost" | "Almost" | "nearly" | "Nearly" | "roughly" | "Roughly" | "only" | "Only" => {
            before
        }
        "than" if before > low && outline.is(before - 1, &["more", "More", "fewer", "Fewer", "less", "Less"]) => {
            before - 1
        }
        "least" if before > low && outline.is(before - 1, &["at", "At"]) => before - 1,
        _ => start,
    }
}

fn continues_left(outline: &Outline, low: usize, at: usize, end: usize) -> bool {
    match outline.tag(at) {
        Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => {
            !outline.is(at, &["that", "because", "if", "when", "while", "as", "who", "which", "said", "says"])
        }
        Tag::Preposition => at > low && at + 1 < end && is_nominal(outline, at - 1) && outline.word(at) != "as",
        Tag::VerbIng | Tag::VerbParticiple => {
            at + 1 < end
                && (is_modifier_place(outline, at)
                    || at > low && is_nominal(outline, at - 1) && outline.tag(at + 1) == Tag::Preposition)
        }
        Tag::Conjunction => {
            outline.is(at, &["and", "or", "&"])
                && at > low
                && at + 1 < end
                && is_nominal(outline, at - 1)
                && joins_subject(outline, low, at)
        }
        Tag::Pronoun => outline.is(
            at,
            &[
                "his", "her", "their", "its", "my", "our", "your", "some", "many", "several", "both", "most", "all",
                "few", "those", "these", "one",
            ],
        ),
        Tag::Adverb => {
            at > low
                && at + 1 < end
                && matches!(outline.tag(at + 1), Tag::Adjective | Tag::Number | Tag::VerbParticiple)
        }
        Tag::Mark => outline.is(at, &["$", "%", "&"]),
        _ => false,
    }
}

/// "the leading economist", "a newly elected member"
fn is_modifier_place(outline: &Outline, at: usize) -> bool {
    at > 0
        && matches!(outline.tag(at - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Adverb | Tag::Number)
        && matches!(outline.tag(at + 1), Tag::Noun | Tag::ProperNoun | Tag::Adjective)
}

fn is_nominal(outline: &Outline, at: usize) -> bool {
    matches!(outline.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number)
        || outline.is(at, &["those", "some", "many", "all", "one", "most"])
}

/// "and" joins two speakers only where the first starts the clause: "Lin and Wu said", not "he met Lin and Wu said".
fn joins_subject(outline: &Outline, low: usize, and: usize) -> bool {
    let mut start = and;
    while start > low
        && (is_nominal(outline, start - 1)
            || matches!(outline.tag(start - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive))
    {
        start -= 1;
    }
    start == low
        || matches!(outline.tag(start - 1), Tag::Mark | Tag::Subordinator | Tag::Conjunction)
        || outline.quotation(start - 1).is_some()
}

fn starts_phrase(outline: &Outline, at: usize) -> bool {
    !matches!(
        outline.tag(at),
        Tag::Preposition | Tag::Possessive | Tag::Conjunction | Tag::VerbParticiple | Tag::VerbIng | Tag::Mark
    ) && !outline.is(at, &["of", "in", "for", "at", "from", "with", "on", "to", "by", "and"])
}

/// A pronoun that stands for a speaker by itself.
pub(super) fn is_pronoun(outline: &Outline, at: usize) -> bool {
    matches!(
        outline.word(at),
        "he" | "she"
            | "they"
            | "it"
            | "I"
            | "we"
            | "you"
            | "who"
            | "He"
            | "She"
            | "They"
            | "It"
            | "We"
            | "You"
            | "which"
            | "him"
            | "them"
    )
}

/// The noun phrase that starts at `start`, after an inverted cue, "by" or "according to"; it ends before `high`.
pub(super) fn after(outline: &Outline, start: usize, high: usize) -> Option<Range<usize>> {
    let high = high.min(start + REACH);
    if start >= high || outline.quotation(start).is_some() {
        return None;
    }
    if is_pronoun(outline, start) {
        return Some(start..start + 1);
    }
    if !matches!(outline.tag(start), Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner)
        && !outline
            .is(start, &["his", "her", "their", "its", "our", "my", "one", "some", "several", "many", "those", "both"])
    {
        return None;
    }
    let mut end = start + 1;
    let mut described = outline.shape(end - 1) == Shape::Lower;
    let mut appositive = false;
    while end < high {
        if outline.word(end) == "," && outline.is(end + 1, &["who", "whose"]) {
            end = relative_end(outline, end + 1, high);
            break;
        }
        if outline.is(end, &["who", "whose", "that", "which"]) && outline.word(end - 1) != "," {
            end = relative_end(outline, end, high);
            break;
        }
        if !continues_right(outline, end, high, &mut described, &mut appositive) {
            break;
        }
        end += 1;
    }
    while end > start + 1
        && matches!(outline.word(end - 1), "," | "and" | "of" | "in" | "for" | "at" | "from" | "with" | "to" | "(")
    {
        end -= 1;
    }
    let holds_noun =
        (start..end).any(|at| matches!(outline.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number)) || end == start + 1;
    holds_noun.then_some(start..end)
}

/// "a man who was there": a clause that tells which one is meant runs to a comma or the end.
fn relative_end(outline: &Outline, start: usize, high: usize) -> usize {
    (start..high)
        .find(|&at| outline.quotation(at).is_some() || outline.is(at, &[",", ".", ";", ":", "?", "!", "—", "--"]))
        .unwrap_or(high)
}

fn continues_right(outline: &Outline, at: usize, high: usize, described: &mut bool, appositive: &mut bool) -> bool {
    if outline.quotation(at).is_some() || is_time(outline, at) {
        return false;
    }
    let next = at + 1;
    match outline.tag(at) {
        Tag::Noun => {
            *described = true;
            !outline.is(at, &["because", "when", "while", "who", "as", "if", "after", "before", "that"])
        }
        Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => {
            !outline.is(at, &["that", "this"])
        }
        Tag::Preposition => {
            if is_time(outline, next) || is_time(outline, next + 1) && outline.tag(next) == Tag::Determiner {
                return false;
            }
            outline.is(at, &["of", "for", "from", "with"])
                || *described
                    && outline.is(at, &["in", "at", "on", "to", "under", "near", "behind", "against", "between", "by"])
        }
        Tag::Adverb => matches!(outline.tag(next), Tag::Adjective | Tag::VerbParticiple | Tag::Number),
        Tag::Conjunction => {
            outline.is(at, &["and", "or", "&"]) && next < high && !followed_by_clause(outline, next, high)
        }
        Tag::VerbParticiple | Tag::VerbPast => {
            *described
                && outline.tag(at - 1) == Tag::Noun
                && (outline.tag(next) == Tag::Preposition
                    || outline.tag(at) == Tag::VerbParticiple && outline.shape(at - 1) == Shape::Lower)
        }
        Tag::VerbIng => *described && outline.word(at - 1) != "," || outline.tag(at - 1) == Tag::Determiner,
        Tag::Pronoun => outline.is(at, &["his", "her", "their", "its", "one"]),
        // "a Clinton backs" would need an object: before a mark it is a noun.
        Tag::Verb | Tag::VerbS => {
            matches!(outline.tag(at - 1), Tag::Adjective | Tag::ProperNoun | Tag::Determiner | Tag::Possessive)
                && matches!(outline.tag(next), Tag::Mark | Tag::Preposition)
        }
        Tag::Mark => match outline.word(at) {
            "," => {
                let joins = matches!(
                    outline.tag(next),
                    Tag::Determiner | Tag::Number | Tag::ProperNoun | Tag::Noun | Tag::Adjective
                ) || outline.is(next, &["his", "her", "their", "its", "one"])
                    || *appositive && outline.word(next) == "and" && !followed_by_clause(outline, next + 1, high)
                    || outline.word(next) == "of";
                *appositive |= joins;
                joins && !followed_by_clause(outline, next, high)
            }
            "(" | ")" | "$" | "%" | "&" => true,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a verb of a new clause stands soon behind `at`: ", he went", "and Lin left".
fn followed_by_clause(outline: &Outline, at: usize, high: usize) -> bool {
    for next in at..high.min(at + 8) {
        match outline.tag(next) {
            Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary => return true,
            Tag::Mark | Tag::Preposition | Tag::Conjunction => return false,
            _ if outline.is(next, &["he", "she", "they", "it", "we", "I", "who", "that"]) => {
                return outline.is(next, &["he", "she", "they", "it", "we", "I"]);
            }
            _ => {}
        }
    }
    false
}

/// A word that says when: no part of a name.
pub(super) fn is_time(outline: &Outline, at: usize) -> bool {
    matches!(
        outline.word(at),
        "Monday"
            | "Tuesday"
            | "Wednesday"
            | "Thursday"
            | "Friday"
            | "Saturday"
            | "Sunday"
            | "yesterday"
            | "today"
            | "tonight"
            | "tomorrow"
            | "last"
            | "earlier"
            | "later"
            | "afterward"
            | "afterwards"
            | "recently"
            | "ago"
            | "January"
            | "February"
            | "April"
            | "June"
            | "July"
            | "August"
            | "September"
            | "October"
            | "November"
            | "December"
            | "Jan."
            | "Feb."
            | "Aug."
            | "Sept."
            | "Oct."
            | "Nov."
            | "Dec."
    )
}

//! Where a reported clause ends: with its sentence, or where another report begins.

use super::after::names_so;
use super::asides::{aside_end, fronted_end, heard_end, is_sentence};
use super::remarks::described_end;
use super::subjects::subject_before;
use super::{PARTING, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Where the clause that starts at `start` ends: with the sentence, or where another report begins.
pub(super) fn content_end(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], start: usize) -> usize {
    let fronted = matches!(
        outline.tag(sentence.start),
        Tag::Subordinator | Tag::Preposition | Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast
    ) || outline.is(
        sentence.start,
        words!["Asked", "When", "While", "As", "Although", "Though", "After", "Before", "If", "Since"],
    );
    // "Those who praised it were few: Jo Lin called it late"
    let colon = |at: usize| {
        let clause = || cues.iter().any(|cue| (at + 2..at + 12).contains(&cue.verb) && !cue.according);
        outline.atom(at) == word!(":") && outline.tag(at + 1) == Tag::ProperNoun && clause()
    };
    let parts = |&at: &usize| outline.atom(at) == word!(";") || colon(at);
    let semicolon = (start + 1..sentence.end).find(parts).unwrap_or(sentence.end);
    let behind = cues.partition_point(|cue| cue.verb <= start);
    // "the port, which during the night said"
    let verb = behind.checked_sub(1).map(|cue| cues[cue].group.start);
    let clause = verb.map(|verb| sources::before_adverbials(outline, sentence.start, verb));
    // "the firm that wants growers to move"
    let that = |at: usize| outline.atom(at) == word!("that") && at > sentence.start && outline.tag(at - 1).is_noun();
    let relative = clause
        .and_then(|clause| clause.checked_sub(1))
        .is_some_and(|at| outline.is(at, words!["who", "which"]) || that(at) && outline.tag(at) == Tag::Pronoun);
    let who = clause.filter(|_| relative).map_or(0, |clause| clause - 1);
    let parted = who > 0 && (outline.is(who - 1, PARTING) || outline.quotation(who - 1).is_some());
    let described = || described_end(outline, sentence, &cues[behind - 1], who, start);
    let main = match relative {
        true if parted => main_verb(outline, start, sentence.end),
        true => described().unwrap_or_else(|| main_verb(outline, start, sentence.end)),
        false => sentence.end,
    };
    // A dozen cues: further ones lie in other clauses.
    let end = cues[behind..].iter().take(12).find_map(|cue| clause_end(outline, start, cue, fronted));
    let heard = heard_end(outline, sentence, start).min(goes_on_from(outline, start, sentence.end));
    let end = end.unwrap_or(sentence.end).min(semicolon).min(main).min(heard);
    end.min(fronted_end(outline, sentence, start)).min(aside_end(outline, sentence, start))
}

/// "called it “a farce”, after which she left": where a clause goes on from a quotation.
fn goes_on_from(outline: &Outline, start: usize, end: usize) -> usize {
    let which = |&at: &usize| {
        outline.atom(at) == word!(",")
            && outline.quotation(at - 1).is_some()
            && matches!(outline.tag(at + 1), Tag::Preposition | Tag::Subordinator)
            && outline.is(at + 2, words!["which", "whom"])
    };
    (start + 1..end).find(which).unwrap_or(end)
}

/// "Lin, who said it was late, left": where the verb of the sentence follows the relative clause from `start`.
pub(super) fn main_verb(outline: &Outline, start: usize, end: usize) -> usize {
    let follows = |at: usize| {
        let verb = at + 1 + usize::from(outline.tag(at + 1) == Tag::Adverb);
        // "told Wu, who has said it was late, that he would go"
        matches!(outline.tag(verb), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal)
            || cues::is_speech_verb(outline.atom(verb))
            // "Lin, who said it was late, called the plan a gift", "called on growers", "denied lying"
            || (outline.tag(verb) == Tag::VerbParticiple || outline.tag(verb) == Tag::Adjective)
                && cues::frames(outline, verb).is_some_and(|frames| {
                    frames.takes(outline.word(verb + 1))
                        || outline.tag(verb + 1).is_noun()
                        || matches!(
                            outline.tag(verb + 1),
                            Tag::Determiner | Tag::Pronoun | Tag::Adjective | Tag::Number | Tag::VerbIng
                        )
                })
            || outline.atom(at + 1) == word!("that")
    };
    let quoted = |at: usize| outline.quotation(at).is_some_and(|words| words.ends_with(','));
    let mark = |at: usize| outline.is(at, PARTING);
    let last = (start + 1..end).find(|&at| (mark(at) || quoted(at)) && follows(at));
    last.map_or(end, |at| at + usize::from(quoted(at)))
}

/// Where the clause that starts at `start` ends because of the report that `cue` begins.
fn clause_end(outline: &Outline, start: usize, cue: &Cue, fronted: bool) -> Option<usize> {
    if cue.according {
        // "said that, according to Lin, it was late"
        let breaks_in =
            outline.atom(cue.verb - 1) == word!(",") && outline.is(cue.verb.wrapping_sub(2), words!["that"]);
        return (!breaks_in).then_some(cue.verb);
    }
    let before = cue.group.start.checked_sub(1).filter(|&before| before > start)?;
    // ", adding that", "and said"
    // “…,” adding that
    let quoted = |at: usize| outline.quotation(at).is_some_and(|words| words.ends_with(','));
    let adding = (outline.atom(before) == word!(",") || quoted(before)) && outline.tag(cue.verb) == Tag::VerbIng;
    // "read it and cried at each page": a verb that only utters words needs some.
    let utters = cue.frames.states()
        || !cue.frames.quotes()
        || cue.frames.object()
        || outline.is(cue.group.end, words!["to", "not"])
        || outline.has_quotation(&(cue.group.end..outline.pieces.len().min(cue.group.end + 12)));
    // "went on to say", but "wants to go and say"
    let cuts = outline.tag(cue.verb) != Tag::Verb || outline.is(cue.group.start, words!["went", "goes"]);
    // "was awake and talking" tells twice how somebody was.
    let state = outline.tag(cue.verb) == Tag::VerbIng
        && outline.is(before.saturating_sub(2), words!["is", "are", "was", "were"]);
    let told = || is_told_of(outline, start, before, cue);
    if adding || outline.is(before, words!["and", "but"]) && cuts && utters && !state && !told() {
        return Some(before + usize::from(quoted(before)));
    }
    // ", while on the left Lin called it late": ten words, for a place and a name with its title.
    let mut led = (start + 2..=before).rev().take(10).take_while(|&at| outline.tag(at) != Tag::Mark);
    if let Some(led) = led.find(|&at| outline.atom(at) == word!("while") && outline.atom(at - 1) == word!(",")) {
        return Some(led - 1);
    }
    let source = subject_before(outline, start, cue).filter(|source| source.start > start)?;
    // ", who said"
    if outline.atom(source.start) == word!("who") && outline.atom(before.wrapping_sub(1)) == word!(",") {
        return Some(before - 1);
    }
    let joint = source.start - 1;
    // When she shouted, “Go,” Lin smiled and said
    if quoted(joint) && cue.frames.quotes() {
        return Some(source.start);
    }
    // "While he believes it, Lin said": the fronted clause ends at its comma.
    if fronted && outline.atom(joint) == word!(",") && cue.frames.quotes() {
        return Some(joint);
    }
    // "When Lin saw that Wu had come, she said, “It is late.”": whoever's words follow at once has a report of their own.
    let utters = cue.frames.quotes() && outline.quotation(cue.group.end + 1).is_some_and(is_sentence);
    if utters && joint > start && outline.is(cue.group.end, words![",", ":"]) {
        // "that when she met Lin he said: “…”"
        let own = source.len() == 1 && outline.is(source.start, words!["he", "she", "they"]);
        let parts = own || outline.is(joint, PARTING) || outline.is(joint, words!["―", "that", "so", "and"]);
        if parts {
            return Some(joint);
        }
    }
    // ", but Lin said", "which Lin called", "after Lin said"
    let before = joint.wrapping_sub(1);
    let comma =
        outline.atom(before) == word!(",") || outline.quotation(before).is_some_and(|words| words.ends_with(','));
    // "argued the pier was late and growers answered that it was not"
    let answers = cue.frames.quotes()
        && outline.atom(cue.group.end) == word!("that")
        && cue.group.start == source.end
        && !sources::is_pronoun(outline, source.start);
    let joins = match outline.word(joint) {
        "and" | "while" | "as" if answers => true,
        // "said “yes” and growers said “no”"
        "and" | "but"
            if cue.group.start == source.end
                && cue.frames.quotes()
                && outline.quotation(cue.group.end).is_some()
                && outline.quotation(joint - 1).is_some() =>
        {
            true
        }
        // "came to light only after a clerk asked why"
        // and "said that when Wu came to light, it was late"
        "after" | "before" | "when" => {
            joint > start + 1 && !outline.is(joint - 1, words!["only", "shortly", "soon", "just", "even"])
        }
        "which" | "whom" => true,
        // "a dish that Lin calls “the bath”"
        "that" => names_so(outline, cue) && outline.tag(joint - 1).is_noun(),
        "and" | "but" | "while" | "though" | "although" | "what" | "as" => comma,
        _ => false,
    };
    // "accused them of theft, a claim Lin called late", “late,” a remark Lin called rude: what the clause behind the noun is
    // told of stands for the rest.
    let resumes = outline.tag(joint) == Tag::Noun
        && joint > start + 2
        && outline.is(joint - 1, words!["a", "an"])
        && (outline.atom(joint - 2) == word!(",") || quoted(joint - 2))
        && cue.group.start == source.end;
    if resumes {
        return Some(joint - 2 + usize::from(quoted(joint - 2)));
    }
    // "Lin saying it works and growers calling it late"
    let participles = outline.tag(cue.verb) == Tag::VerbIng
        && cue.group.start == cue.verb
        && outline.is(joint, words!["and", "while"])
        && outline.tag(source.start).is_noun();
    let joins = joins || participles;
    // "had come back, a day after Wu said": when it was is the reporter's.
    let counts = |&at: &usize| matches!(outline.tag(at), Tag::Determiner | Tag::Number | Tag::Noun);
    let first = (start + 2..joint).rev().take(3).take_while(counts).last();
    let when = first.filter(|&first| outline.atom(first - 1) == word!(",") && sources::is_stretch(outline, joint - 1));
    if joins && outline.is(joint, words!["after", "before"]) && when.is_some() {
        return when.map(|first| first - 1);
    }
    let preposition = outline.tag(joint.wrapping_sub(1)) == Tag::Preposition && outline.atom(joint) == word!("which");
    // "even as growers warned that"
    let led = preposition || joins && outline.atom(joint - 1) == word!("even");
    joins.then_some(joint - usize::from(led))
}

/// "said crews came and found a knife", "said the man swore and threatened to sue", "said it bid but was rebuffed": whether
/// the verb of `cue` behind the "and" or "but" at `joint` tells what those did of whom the clause from `start` tells.
fn is_told_of(outline: &Outline, start: usize, joint: usize, cue: &Cue) -> bool {
    // What somebody finds, and what they do to others rather than tell a reporter.
    const FINDS: &[Atom] = words!["found", "discovered", "felt", "learned", "learnt", "heard", "saw", "knew"];
    const DOES: &[Atom] = words![
        "admitted",
        "agreed",
        "asked",
        "begged",
        "called",
        "confessed",
        "confirmed",
        "demanded",
        "offered",
        "promised",
        "refused",
        "reported",
        "threatened",
        "told",
    ];
    if outline.has_quotation(&(start..joint)) {
        return false;
    }
    // "and is said to hold what Wu called “talks”": those are words of another.
    let quoted = || outline.has_quotation(&(cue.group.end..outline.pieces.len().min(cue.group.end + 12)));
    if outline.is(cue.verb, FINDS) || cue.passive && !quoted() {
        return true;
    }
    let clause = (start + 1..joint).find(|&at| is_finite(outline, at) || outline.tag(at) == Tag::VerbParticiple);
    let acts = |verb: usize| {
        matches!(outline.tag(verb), Tag::VerbPast | Tag::VerbParticiple)
            && !outline.is(verb, words!["was", "were", "had", "did"])
            && outline.tag(verb - 1) != Tag::Mark
    };
    // "and called her “mad”" has its own rule for who did.
    let calls = || outline.atom(cue.verb) == word!("called") && quoted();
    cue.group.len() == 1 && outline.is(cue.verb, DOES) && clause.is_some_and(acts) && !calls()
}

/// Where the noun phrase that starts at `start` ends, if a comma ends it before `end`: behind "criticized the plan," may
/// stand a further noun, but a verb, an adverb or a clause tells something else.
pub(super) fn object_end(outline: &Outline, cues: &[Cue], start: usize, end: usize) -> usize {
    let end = spoken_next(outline, cues, start, end);
    // "groups that backed him say": the main verb follows.
    if outline.is(start, words!["him", "her", "them", "us", "me"]) && is_finite(outline, start + 1) {
        return end.min(start + 1);
    }
    let tells_more = |at: usize| {
        matches!(
            outline.tag(at),
            Tag::Adverb | Tag::Pronoun | Tag::VerbIng | Tag::VerbPast | Tag::VerbParticiple | Tag::Auxiliary
        ) || outline.tag(at) == Tag::VerbS && outline.is_headline(at)
            || outline.is(at, words!["but", "with", "who", "which", "so", "while", "although", "though"])
    };
    (start + 1..end).find(|&at| outline.atom(at) == word!(",") && tells_more(at + 1)).unwrap_or(end)
}

/// "rejected 4% as talks went on": where a clause that tells when ends the object from `start`; but "described it as a theft
/// that shocked her".
pub(super) fn before_as(outline: &Outline, start: usize, end: usize) -> usize {
    let clause = |&at: &usize| {
        let stops = |&verb: &usize| {
            outline.tag(verb) == Tag::Mark
                || is_finite(outline, verb)
                || outline.is(verb, words!["to", "that", "who", "which"])
                || verb > at + 1 && sources::is_pronoun(outline, verb)
        };
        let told = |verb: usize| verb > at + 1 && is_finite(outline, verb);
        let saying = outline.tag(at + 1) == Tag::VerbIng;
        outline.atom(at) == word!("as") && !saying && (at + 1..end.min(at + 7)).find(stops).is_some_and(told)
    };
    (start + 1..end).find(clause).unwrap_or(end)
}

/// "asked for time, Lin said", "criticized the plan and Wu said it was late": where a clause begins that is told by a verb
/// of speech with its own subject.
fn spoken_next(outline: &Outline, cues: &[Cue], start: usize, end: usize) -> usize {
    let behind = cues.partition_point(|cue| cue.verb <= start);
    let speech = cues[behind..].iter().take_while(|cue| cue.verb < end);
    let mut speech =
        speech.filter(|cue| cues::is_speech_verb(outline.atom(cue.verb)) && !cue.passive && !cue.infinitive);
    let joint = |cue: &Cue| {
        let source = subject_before(outline, start, cue)?;
        // "the plan and Wu said": the first of the two is what is criticized.
        let joint = if source.start > start {
            source.start - 1
        } else {
            source.clone().rev().find(|&at| outline.is(at, words!["and", "but"])).filter(|&at| at > start)?
        };
        (joint > start && (outline.is(joint, PARTING) || outline.is(joint, words![":", "and", "but", "while", "as"])))
            .then_some(joint)
    };
    speech.find_map(joint).unwrap_or(end)
}

/// Where the noun phrase, infinitive or "that" clause from `start` ends before the verb whose subject it is part of:
/// "her claim that it works was false".
pub(super) fn phrase_end(outline: &Outline, start: usize, end: usize) -> usize {
    let mut open = 0;
    for at in start..end {
        let joins = outline.tag(at) == Tag::Subordinator
            || outline
                .is(at, words!["that", "who", "which", "what", "whether", "how", "why", "when", "where", "if", "as"])
            || sources::is_pronoun(outline, at)
                && !outline.is(at.wrapping_sub(1), words!["that", "if", "when", "what"]);
        // "to go must": an infinitive has no further verb in its chain.
        let infinitive = at > start + 1 && outline.atom(at - 2) == word!("to");
        let chain = at > start && (is_finite(outline, at - 1) && !infinitive || outline.tag(at - 1) == Tag::Adverb);
        // A bare form may be an infinitive or a plural's: it closes a clause and opens none.
        // "the plan warned on Tuesday that", taken for a participle
        let warns = || {
            let says = cues::frames(outline, at).is_some_and(|frames| frames.quotes());
            says && (at + 1..at + 4).any(|at| outline.atom(at) == word!("that"))
        };
        let verb = matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary)
            || outline.tag(at) == Tag::VerbParticiple && outline.tag(at - 1).is_noun() && warns()
            // "growers who say it is late have to go"
            || outline.atom(at) == word!("have") && outline.tag(at - 1) == Tag::Noun;
        if joins {
            open += 1;
        } else if (verb || outline.tag(at) == Tag::Verb && outline.atom(at.wrapping_sub(1)) != word!("to")) && !chain {
            if open == 0 && verb {
                return at;
            }
            open = usize::max(open, 1) - 1;
        }
    }
    end
}

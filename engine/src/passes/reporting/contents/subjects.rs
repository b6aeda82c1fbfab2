//! Who does what a cue tells: the noun phrase beside it, or the subject that it shares with another verb.

use super::accompanied::{accompanying, accompanying_before};
use super::headlined::headlined;
use super::{PARTING, deeds, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::Pattern;
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The subject of the cue; that of the sentence for a participle or a second verb: "posted a note, saying".
pub(super) fn own_subject(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    taken: usize,
    subject: Option<Range<usize>>,
    pattern: &mut Pattern,
) -> Option<Range<usize>> {
    let start = sources::before_adverbials(outline, sentence.start, cue.group.start);
    let joined = start > sentence.start
        && (cue.infinitive
            || outline.is(
                start - 1,
                words![
                    "and", "but", "or", "then", "while", "after", "before", "by", "in", "as", "for", "without", "when",
                    "yet",
                ],
            ));
    // "had no evidence to suggest it": nobody did.
    if cue.infinitive && start > sentence.start && outline.is(start - 1, words!["evidence", "proof"]) {
        return None;
    }
    if let Some(own) = headlined(outline, sentence, cue, *pattern) {
        return Some(own);
    }
    // "reportedly yelling"
    let bare = (cue.group.start..cue.verb).all(|at| outline.tag(at) == Tag::Adverb);
    let participle = outline.tag(cue.verb) == Tag::VerbIng && bare;
    if let Some(quoted) = participle.then(|| quoted_as(outline, sentence, start)).flatten() {
        *pattern = if *pattern == Pattern::SpeakerBefore { Pattern::SubjectBeforeParticiple } else { *pattern };
        return Some(quoted);
    }
    // "Lin sued Wu for claiming it was late": Wu did.
    if let Some(whom) = participle.then(|| object_of(outline, sentence, start)).flatten() {
        return Some(whom);
    }
    if participle || joined {
        *pattern = if *pattern == Pattern::SpeakerBefore { Pattern::SubjectBeforeParticiple } else { *pattern };
        if let Some(own) = (participle && !joined).then(|| accompanying(outline, sentence, start)).flatten() {
            return Some(own);
        }
        if let Some(own) = participle.then(|| main_subject(outline, sentence, cue)).flatten() {
            return Some(own);
        }
        // "shared a post by Wu saying it was late": whoever wrote it
        const WRITTEN: &[Atom] = words!["email", "letter", "message", "note", "post", "text", "tweet"];
        let name = (sentence.start..start).rev().take_while(|&at| outline.tag(at) == Tag::ProperNoun).last();
        let by = |name: &usize| outline.is(name - 1, words!["by", "from"]) && outline.is(name.wrapping_sub(2), WRITTEN);
        if let Some(name) = name.filter(|name| participle && !joined && *name > sentence.start && by(name)) {
            return Some(name..start);
        }
        // "with Lin praising it and saying that": whoever does the first does both. Ten words: more hold a clause.
        let first = || {
            let and = start.checked_sub(1).filter(|&and| outline.atom(and) == word!("and"))?;
            let verb = |&at: &usize| is_finite(outline, at) || outline.tag(at) == Tag::VerbIng;
            let verb = (sentence.start.max(and.saturating_sub(10))..and).rev().find(verb)?;
            (outline.tag(verb) == Tag::VerbIng).then(|| accompanying(outline, sentence, verb)).flatten()
        };
        if let Some(own) = (participle && joined).then(first).flatten() {
            return Some(own);
        }
        if let Some(own) = cue.infinitive.then(|| accompanying_before(outline, sentence, start)).flatten() {
            return Some(own);
        }
        let shared = || shared_subject(outline, sentence, cue.group.start, participle).map(|(subject, _)| subject);
        // "When a boy shouted, “Go,” Lin laughed and said": what was told last has its own subject.
        let later = shared().filter(|own| own.start >= taken && taken > sentence.start);
        // "Lin said the clerk rang her and called her a liar": the clerk did.
        if let Some(other) = other_caller(outline, cue, start, subject.as_ref()) {
            return Some(other);
        }
        // "a new poll showing that it was late", with no verb before it
        let described = || {
            let name = sources::before(outline, sentence.start, start)?;
            (participle && !joined && name.end == start && outline.tag(start - 1) != Tag::Mark).then_some(name)
        };
        return later.or(subject).or_else(shared).or_else(described);
    }
    // "Lin, who said it was late, said"
    let relative = subject.filter(|subject| {
        subject.len() == 1
            && outline.is(subject.start, words!["who", "which"])
            && (outline.is(start.wrapping_sub(1), PARTING)
                || start > 0 && outline.quotation(start - 1).is_some_and(|words| words.ends_with(',')))
    });
    if let Some(who) = relative.filter(|who| who.start > sentence.start) {
        let mark = usize::from(outline.is(who.start - 1, PARTING));
        let name = sources::before(outline, sentence.start, who.start - mark)?;
        // "Jo Lin, 41, who", "Jo Lin, a chemist, who"
        let described = outline.shape(name.start) == Shape::Number || outline.is(name.start, words!["a", "an"]);
        return if described { sources::before(outline, sentence.start, who.start) } else { Some(name) };
    }
    // "Jo Lin, a delegate supporting Wu, said", "groups that backed him say": what describes somebody ends there.
    let described = || {
        let comma = start > taken && outline.atom(start - 1) == word!(",");
        let parts = taken > sentence.start && taken + usize::from(comma) == start;
        parts.then(|| subject_before(outline, sentence.start, cue)).flatten()
    };
    subject_before(outline, taken.max(sentence.start), cue)
        .or_else(described)
        .filter(|source| !is_object(outline, sentence, source, cue))
        .or_else(|| inverted(outline, sentence, cue))
}

/// "Lin sued Wu for claiming it": whom a verb acts on right before the "for" of the participle at `start`, and not "made
/// headlines for claiming it", "was fined for claiming it".
fn object_of(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    let end = start.checked_sub(1).filter(|&at| outline.atom(at) == word!("for"))?;
    // Ten words: a name with its title.
    let acts = |&at: &usize| {
        let helped = || outline.is(at - 1, words!["has", "have", "had"]);
        is_finite(outline, at) || outline.tag(at) == Tag::VerbParticiple && helped()
    };
    let verb = (sentence.start + 1..end).rev().take(10).find(acts)?;
    let whom = sources::after(outline, verb + 1, end).filter(|whom| whom.end == end)?;
    (outline.tag(end - 1) == Tag::ProperNoun || outline.is(end - 1, words!["him", "her", "them"])).then_some(whom)
}

/// "Lin said the clerk rang her and called her a liar": the subject of what Lin, who is the `subject` of the report
/// before, tells, where it does something to the same person before the "and" at `joint` and behind it.
fn other_caller(outline: &Outline, cue: &Cue, joint: usize, subject: Option<&Range<usize>>) -> Option<Range<usize>> {
    let whom = |at: usize| outline.is(at, words!["her", "him", "them"]) && !is_possessive(outline, at);
    let joint = joint.checked_sub(1).filter(|&at| outline.atom(at) == word!("and") && whom(cue.group.end))?;
    let low = subject?.end.max(joint.saturating_sub(30));
    let pronoun = outline.atom(cue.group.end);
    let whom = (low..joint).rev().find(|&at| outline.atom(at) == pronoun && whom(at))?;
    let verb = (low + 2..whom).rev().find(|&at| is_finite(outline, at) && !is_finite(outline, at - 1))?;
    let caller = sources::before(outline, low + 1, verb)?;
    let named = caller.end == verb && outline.tag(caller.end - 1).is_noun();
    named.then_some(caller)
}

/// "her mother": a pronoun with a noun behind it.
fn is_possessive(outline: &Outline, at: usize) -> bool {
    outline.atom(at) == word!("her") && (outline.tag(at + 1).is_noun() || outline.tag(at + 1) == Tag::Adjective)
}

/// "The agency quoted Lin as saying it was late": whom it quotes, where the participle stands at `start`.
pub(super) fn quoted_as(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    let end = start.checked_sub(1).filter(|&at| outline.atom(at) == word!("as"))?;
    // Ten words: a name with its title.
    let verb = (sentence.start + 1..end).rev().take(10).find(|&at| deeds::quotes(outline, at))?;
    let whom = sources::after(outline, verb + 1, end).filter(|name| name.end == end);
    // "an official", taken for an adjective: whoever it is, and not whoever quotes.
    whom.or_else(|| (outline.tag(verb + 1) == Tag::Determiner).then_some(verb + 1..end))
}

/// "Calling it “late,” Lin left", "After saying that it was “late,” Lin left": a participle that opens its sentence
/// has the subject of the main clause behind its comma.
fn main_subject(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let led = outline.is(
        sentence.start,
        words!["After", "Before", "While", "By", "In", "Despite", "Without", "When", "Since", "Besides", "Upon", "On"],
    );
    let opens = cue.group.start == sentence.start || led && cue.group.start == sentence.start + 1;
    let parts =
        |at: usize| outline.atom(at) == word!(",") || outline.quotation(at).is_some_and(|words| words.ends_with(','));
    // Forty: a clause is seldom longer.
    (cue.group.end..sentence.end.min(cue.group.end + 40)).filter(|&at| opens && parts(at)).find_map(|at| {
        let subject = sources::after(outline, at + 1, sentence.end)?;
        let verb = subject.end + usize::from(outline.tag(subject.end) == Tag::Adverb);
        is_finite(outline, verb).then_some(subject)
    })
}

/// "shared a list called “Rivers”": what a verb before it acts on, and the cue only tells what it is called.
fn is_object(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: &Cue) -> bool {
    let Some(before) = source.start.checked_sub(1).filter(|&before| before > sentence.start) else { return false };
    // "a man who claimed to be Lin told"
    if outline.atom(before) == word!("be") {
        return true;
    }
    cue.group.start == cue.verb
        && outline.is(cue.verb, words!["called", "dubbed", "labeled", "titled", "nicknamed"])
        && matches!(outline.tag(before), Tag::VerbPast | Tag::VerbS | Tag::Verb | Tag::VerbIng)
        && cues::frames(outline, before).is_none_or(|frames| !frames.clause())
}

pub(super) fn subject_before(outline: &Outline, low: usize, cue: &Cue) -> Option<Range<usize>> {
    if cues::is_speech_verb(outline.atom(cue.verb)) {
        return sources::before_speech_verb(outline, low, cue.group.start);
    }
    sources::before(outline, low, cue.group.start)
}

/// “…,” Cross wrote: all that stands between a quotation and a cue, whatever it looks like.
pub(super) fn between(outline: &Outline, low: usize, cue: &Cue) -> Option<Range<usize>> {
    let end = cue.group.start;
    let quote = (low.max(end.saturating_sub(16))..end).rev().find(|&at| outline.quotation(at).is_some())?;
    if end - quote > 9 || outline.is(end - 1, words![",", ")"]) {
        return described(outline, quote + 1..end).filter(|_| cue.frames.quotes());
    }
    let words = quote + 1..end;
    let plain = words.clone().all(|at| {
        // “…,” Lin shot back when a clerk read: a clause of its own has a verb, or a word that opens it. “…,” retired
        // general Lin said: the first is none.
        let acts = outline.shape(at) == Shape::Lower
            && (at > words.start || is_finite(outline, at) && outline.tag(at) != Tag::VerbPast)
            && matches!(outline.tag(at), Tag::Auxiliary | Tag::Particle | Tag::VerbPast | Tag::VerbS);
        !acts
            && !matches!(
                outline.tag(at),
                Tag::Mark | Tag::Conjunction | Tag::Preposition | Tag::Modal | Tag::Subordinator
            )
    });
    let first = outline.tag(quote + 1);
    // “…,” super PAC aide Jo Lin said
    let named = || words.clone().any(|at| outline.tag(at) == Tag::ProperNoun) && first != Tag::Pronoun;
    let starts =
        first == Tag::Determiner || first != Tag::Subordinator && (outline.shape(quote + 1) != Shape::Lower || named());
    (plain && starts && !words.is_empty() && cue.frames.quotes()).then_some(words)
}

/// “…,” Cross’s niece, council member Jo Lin (R-Bergen), shouted: a name with what describes it, and no verb.
fn described(outline: &Outline, words: Range<usize>) -> Option<Range<usize>> {
    let words = outline.trimmed(words);
    let name = words.clone().next().filter(|&first| {
        outline.tag(first) == Tag::ProperNoun || outline.tag(first) == Tag::Determiner || outline.tag(first).is_noun()
    });
    let plain = words.clone().all(|at| {
        !is_finite(outline, at)
            && outline.quotation(at).is_none()
            && !matches!(outline.tag(at), Tag::Pronoun | Tag::Conjunction | Tag::Subordinator)
    });
    (name.is_some() && plain && words.clone().any(|at| outline.tag(at) == Tag::ProperNoun)).then_some(words)
}

fn inverted(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    // "Asked who had won"
    let asks = outline.is(cue.group.end, words!["who", "what", "which"]);
    let opens = cue.group.start == sentence.start && !asks;
    let source = opens.then(|| sources::after(outline, cue.group.end, sentence.end)).flatten();
    // "Asked three times if it was late, Lin left"
    let asked =
        |source: &Range<usize>| outline.is(cue.verb, words!["Asked"]) && outline.tag(source.start) == Tag::Number;
    source.filter(|source| !asked(source))
}

/// The subject that a participle or a second verb at `high` shares with a verb before it: "he laughed, sat down and
/// said"; with that verb. A participle belongs to no clause that only tells when or why.
pub(super) fn shared_subject(
    outline: &Outline,
    sentence: &Range<usize>,
    high: usize,
    participle: bool,
) -> Option<(Range<usize>, usize)> {
    let low = sentence.start.max(high.saturating_sub(60));
    let mut at = high;
    while at > low + 1 {
        at -= 1;
        let told = outline.tag(at) == Tag::VerbParticiple && cues::frames(outline, at).is_some();
        if !is_finite(outline, at) && !told || is_finite(outline, at - 1) {
            continue;
        }
        let Some(name) = sources::before(outline, low, at) else { continue };
        let relative = outline.is(name.start, words!["who", "which", "that"]);
        // "Lin left the club, which let him go, and said": behind the comma goes on what is around the clause.
        if relative
            && high > at + 2
            && outline.atom(high - 2) == word!(",")
            && outline.is(high - 1, words!["and", "but"])
        {
            at = at.min(name.start);
            continue;
        }
        let before = name.start.saturating_sub(1).max(low);
        let subordinate = before < name.start && {
            const LEADS: &[Atom] = words![
                "when", "as", "while", "where", "When", "As", "While", "After", "after", "Before", "before", "how",
                "why", "whom", "which", "that"
            ];
            outline.tag(before) == Tag::Subordinator || outline.is(before, LEADS)
        };
        let opens = name.start == low
            || !subordinate
                && (outline.quotation(before).is_some()
                    || matches!(outline.tag(before), Tag::Mark | Tag::Conjunction | Tag::Adverb));
        // "…, where growers met, chanting": a clause that a comma parts from what is before has its own participle.
        let parted = subordinate && name.start > low + 1 && outline.atom(name.start - 2) == word!(",");
        // "When she came back she began by saying": only a subject is "she".
        let personal = name.len() == 1 && outline.is(name.start, words!["he", "she", "they", "I", "we", "He", "She"]);
        let opens = opens || !subordinate && personal;
        if opens && !relative || !participle && (relative || subordinate) || parted && !relative {
            return Some((name, at));
        }
        at = at.min(name.start);
    }
    None
}

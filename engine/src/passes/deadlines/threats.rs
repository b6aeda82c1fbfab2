//! "Otherwise we will close the road.": what the sentence after a deadline's says of it.

use super::conditions::unmet;
use super::extent::clause_end;
use super::failures::permits_instead;
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::order::sort;
use crate::passes::scene::Scene;
use crate::text::{Span, Tag};
use std::ops::Range;

/// How many words a threat can have; a bound keeps a text of nothing but deadlines linear.
const LONGEST: usize = 60;

/// Gives deadlines that threaten nothing the threat of the sentence behind one of their statements.
pub(super) fn add_threats(scene: &Scene, found: &mut [Deadline]) {
    // "Pupils who miss the deadline will have to wait" is told of the deadline of pupils, and not of the one before.
    let threatens = |told: &&Statement| told.consequence.is_some();
    let told = found.iter().flat_map(|deadline| deadline.statements.iter().filter(threatens));
    let mut taken: Vec<Span> = told.map(|statement| statement.span).collect();
    sort(&mut taken);
    for deadline in found.iter_mut().filter(|deadline| deadline.consequence.is_none()) {
        let told = deadline.statements.iter().enumerate().find_map(|(at, statement)| {
            let demands = statement.due.is_some() || statement.demand.is_some();
            let here = || Some((statement.span, behind_mark(scene, statement)?));
            let behind = || threat_behind(scene, statement.span).filter(|(next, _)| taken.binary_search(next).is_err());
            let (next, words) = here().or_else(behind).filter(|_| demands)?;
            Some((at, next, scene.span(&words)?))
        });
        let Some((at, next, threat)) = told else { continue };
        deadline.consequence = Some(threat);
        let next_one = at + usize::from(deadline.statements[at].span != next);
        match deadline.statements.get_mut(next_one).filter(|statement| statement.span == next) {
            Some(statement) => statement.consequence = Some(threat),
            None => {
                let rule = DeadlineRule::UnlessBy;
                let statement = Statement { span: next, due: None, demand: None, consequence: Some(threat), rule };
                deadline.statements.insert(at + 1, statement);
            }
        }
    }
}

/// The sentence behind `statement` and what it threatens.
fn threat_behind(scene: &Scene, statement: Span) -> Option<(Span, Range<usize>)> {
    let document = scene.document;
    let sentence = document.sentences.get(document.sentence_at(statement.start) + 1)?;
    let paragraph = |span: Span| document.paragraph_at(span.start);
    let apart = paragraph(sentence.span) != paragraph(statement);
    let words = &sentence.words;
    let first = words.clone().take(3).find(|&at| !scene.is_mark(at))?;
    let start = threat_from(scene, first, words.end, apart)?;
    let start = behind_attribution(scene, start, words.end);
    let end = clause_end(scene, start, words.end.min(start + LONGEST));
    // “we will march”: the marks belong to the sentence.
    let quoted = scene.any(start.wrapping_sub(1), words!["“", "\"", "``"]) && end > start;
    let end = end - usize::from(quoted && scene.any(end - 1, words!["”", "\"", "''"]));
    (start < end).then_some((sentence.span, start..end))
}

/// "must sign by Monday; if they do not, they lose their pay", "to pay by Friday, warning that failure to do so would
/// lead to a strike": what a mark in the sentence sets apart behind the day.
fn behind_mark(scene: &Scene, statement: &Statement) -> Option<Range<usize>> {
    let day = scene.time_words(statement.due?).end;
    let limit = scene.document.sentence_words(day.checked_sub(1)?)?.end;
    let near = day..limit.min(day + LONGEST / 2);
    let first = |mark: usize| match scene.document.word(mark) {
        ";" | "—" | "–" | "--" => Some(mark + 1 + usize::from(scene.any(mark + 1, words!["and", "but"]))),
        "," if scene.any(mark + 1, words!["warning", "saying", "adding"]) && scene.is(mark + 2, word!("that")) => {
            Some(mark + 3)
        }
        // "by Friday to a plan for the harbour, failing which it will be sold"
        "," if scene.is(mark + 1, word!("failing")) => Some(mark + 1),
        _ => None,
    };
    let start = near.filter_map(first).find_map(|first| threat_from(scene, first, limit, false))?;
    let end = clause_end(scene, start, limit.min(start + LONGEST));
    (start < end).then_some(start..end)
}

/// Where the threat begins that the words from `first` tell; `apart`, in a paragraph of its own.
fn threat_from(scene: &Scene, first: usize, limit: usize, apart: bool) -> Option<usize> {
    otherwise(scene, first)
        .or_else(|| if_not(scene, first, limit, apart))
        .or_else(|| who_does_not(scene, first, limit))
        .or_else(|| failure(scene, first, limit))
        .or_else(|| without(scene, first, limit))
}

/// "Failure to comply will lead to a fine."
fn failure(scene: &Scene, first: usize, limit: usize) -> Option<usize> {
    const LEADS: &[Atom] = words!["will", "would", "could", "may", "can", "means", "risks", "carries"];
    let opens = scene.is(first, word!("failure")) && scene.is(first + 1, word!("to"));
    let mut clause = (first + 2..limit.min(first + 12)).take_while(|&at| opens && !scene.is_mark(at));
    let verb = clause.find(|&at| scene.any(at, LEADS))?;
    // A failure with a day of its own is a deadline of its own.
    (!scene.times_in(first..verb).any(|id| is_dated(scene, id))).then_some(verb)
}

/// "If not, the letter says, “we will march”": the word behind who says so between commas, and behind an opening mark.
fn behind_attribution(scene: &Scene, start: usize, limit: usize) -> usize {
    let comma = (start + 1..limit.min(start + 9)).find(|&at| scene.is(at, word!(",")));
    let said = |at: usize| {
        scene.document.is_listed(at, &lexicon::REPORTING_VERBS)
            && matches!(scene.document.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Verb)
    };
    let behind = match comma {
        // "the letter says,", "says the letter,", "Lin said on Monday,"
        Some(comma)
            if (start..comma).filter(|&at| scene.document.tag(at).is_finite()).count() == 1
                && (start..comma).any(said) =>
        {
            comma + 1
        }
        _ => behind_says(scene, start, limit),
    };
    behind + usize::from(scene.any(behind, words!["“", "\"", "``"]) && behind + 1 < limit)
}

/// "the mill says it will sue": the word behind "says" or "says that", where one stands at `start`
pub(super) fn behind_says(scene: &Scene, start: usize, limit: usize) -> usize {
    let mut clause = (start + 1..limit.min(start + 7)).take_while(|&at| !scene.is_mark(at));
    let says = clause.find(|&at| scene.any(at, words!["said", "say", "says", "warned", "warns"]));
    let first = says.map(|at| at + 1 + usize::from(scene.is(at + 1, word!("that"))));
    let acts = |&first: &usize| (first + 1..limit.min(first + 5)).any(|at| scene.document.tag(at) == Tag::Modal);
    first.filter(acts).unwrap_or(start)
}

/// "Otherwise, the road will be closed.", "If not, …", "Failing that, …", "Or else …"
fn otherwise(scene: &Scene, first: usize) -> Option<usize> {
    use Tag::{Adjective as A, VerbParticiple as P, VerbPast as V};
    let next = match scene.document.word(first) {
        // "Otherwise engaged, she stayed at home."
        "Otherwise" | "otherwise" if !matches!(scene.document.words.get(first + 1)?.tag, A | P | V) => first + 1,
        "If" | "if" if scene.is(first + 1, word!("not")) && scene.is(first + 2, word!(",")) => first + 2,
        "Failing" | "failing" if scene.any(first + 1, words!["that", "which", "this"]) => first + 2,
        "Or" | "or" if scene.is(first + 1, word!("else")) => first + 2,
        _ => return None,
    };
    Some(next + usize::from(scene.is(next, word!(","))))
}

/// "If they do not, the road will be closed.", "If there is no answer, we will march."; in a paragraph of its own only
/// where it points back.
fn if_not(scene: &Scene, first: usize, limit: usize, apart: bool) -> Option<usize> {
    const BACK: &[Atom] = words!["they", "he", "she", "it", "that", "this", "there", "not"];
    let opens = scene.any(first, words!["if", "should"]) && (!apart || scene.any(first + 1, BACK));
    let near = limit.min(first + 14);
    let comma = (first + 1..near).find(|&at| scene.is(at, word!(","))).filter(|_| opens)?;
    const REFUSES: &[Atom] = words!["refuse", "refuses", "fail", "fails", "miss", "misses", "ignore", "ignores"];
    let refuses = (first + 1..comma).any(|at| scene.any(at, REFUSES) || scene.is(at, word!("cannot")));
    // A condition with a day of its own is a deadline of its own.
    let dated = scene.times_in(first..comma).any(|id| is_dated(scene, id));
    let start = comma + 1 + usize::from(scene.is(comma + 1, word!("then")));
    // "If you have not, lenders must write to you by June": another duty
    let dated = dated
        || (start..limit.min(start + 6)).any(|at| scene.is(at, word!("must")))
            && scene.times_in(start..limit).any(|id| is_dated(scene, id));
    // "If you do not have a computer, forms are at the library": help, and no threat
    let lacks = (first + 1..comma).find(|&at| scene.any(at, words!["not", "n't", "n’t"]));
    let lacks = lacks.is_some_and(|not| scene.any(not + 1, words!["have", "know", "live", "own", "want", "wish"]));
    ((refuses || !lacks && unmet(scene, first, comma).is_some()) && !dated).then_some(start)
}

/// "Those who do not will be fined.", "Anyone who misses it faces a fine.": what they will or face.
fn who_does_not(scene: &Scene, first: usize, limit: usize) -> Option<usize> {
    let who = (first + 1..limit.min(first + 4)).find(|&at| scene.any(at, words!["who", "that", "which"]))?;
    let fails = (who + 1..limit.min(who + 4)).find(|&at| {
        scene.any(at, words!["not", "n't", "n’t", "fail", "fails", "miss", "misses", "ignore", "ignores", "refuse"])
    })?;
    const THREATENS: &[Atom] =
        words!["will", "would", "face", "faces", "risk", "risks", "could", "may", "lose", "cannot"];
    let verb = (fails + 1..limit.min(fails + 12)).find(|&at| scene.any(at, THREATENS))?;
    let dated = scene.times_in(first..verb).any(|id| is_dated(scene, id));
    (!dated && !permits_instead(scene, verb)).then_some(verb)
}

/// "Without a deal, parks would close."
fn without(scene: &Scene, first: usize, limit: usize) -> Option<usize> {
    let opens = scene.is(first, word!("without"))
        && scene.any(first + 1, words!["a", "an", "one", "it", "that", "this", "such"]);
    let comma = (first + 2..limit.min(first + 9)).find(|&at| scene.is(at, word!(","))).filter(|_| opens)?;
    let threatens = (comma + 1..limit.min(comma + 10)).any(|at| scene.any(at, words!["will", "would", "wo", "could"]));
    threatens.then_some(comma + 1)
}

/// Whether a time names a day of its own, which "by then" does not.
fn is_dated(scene: &Scene, id: TimeId) -> bool {
    scene.time(id).from.is_some() && !scene.is(scene.time_words(id).start, word!("then"))
}

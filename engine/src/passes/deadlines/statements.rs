//! The sentences that state a deadline, one statement each, and those that only announce its consequence for the day.

use super::draft::Draft;
use super::extent;
use crate::facts::*;
use crate::order::sort_by_key;
use crate::passes::scene::Scene;
use crate::text::Tag;

/// Adds the sentence of `draft`, with the words that it gives of the deadline.
pub(super) fn add_statement(statements: &mut Vec<Statement>, scene: &Scene, draft: &Draft) {
    let span = scene.document.sentences[draft.sentence].span;
    let due = draft.due.and_then(|due| due.time);
    let demand = draft.demand.as_ref().and_then(|words| extent::span(scene, words));
    let consequence = draft.consequence.as_ref().and_then(|words| extent::span(scene, words));
    put_statement(statements, Statement { span, due, demand, consequence, rule: draft.rule });
}

/// One statement a sentence: what several rules saw in it is put together.
pub(super) fn put_statement(statements: &mut Vec<Statement>, told: Statement) {
    match statements.last_mut().filter(|last| last.span == told.span) {
        Some(last) => {
            last.due = last.due.or(told.due);
            last.demand = last.demand.or(told.demand);
            last.consequence = last.consequence.or(told.consequence);
        }
        None => statements.push(told),
    }
}

/// Sentences that announce a deadline's consequence for its day state it too: "sanctions are expected on Friday".
pub(super) fn add_consequences(scene: &Scene, found: &mut [Deadline]) {
    let Some(deadline) = found.iter_mut().find(|deadline| deadline.consequence.is_some() && deadline.due.is_some())
    else {
        return;
    };
    let threat = deadline.consequence.map_or(0..0, |span| scene.document.words_of(span));
    let day = deadline.due_from;
    for sentence in &scene.document.sentences {
        let told = deadline.statements.iter().any(|statement| statement.span == sentence.span);
        let time = scene
            .times_in(sentence.words.clone())
            .find(|&id| day.is_some() && scene.time(id).from == day && scene.time(id).to == day);
        let Some(time) = time.filter(|_| !told) else { continue };
        let before = sentence.words.start..scene.time_words(time).start;
        let awaited = before.clone().any(|at| scene.any(at, words!["expected", "will", "due", "set", "planned"]));
        let noun = before.clone().take(60).find(|&at| is_noun_of(scene, at, &threat));
        if let Some(noun) = noun.filter(|_| awaited) {
            let first = if noun > before.start && scene.document.words[noun - 1].tag == Tag::Adjective {
                noun - 1
            } else {
                noun
            };
            deadline.statements.push(Statement {
                span: sentence.span,
                due: Some(time),
                demand: None,
                consequence: scene.span(&(first..noun + 1)),
                rule: DeadlineRule::ConsequenceOnDay,
            });
        }
    }
    sort_by_key(&mut deadline.statements, |statement| statement.span);
}

/// Whether the word `at` is a noun of the threat: a plural, long enough to mean something.
fn is_noun_of(scene: &Scene, at: usize, threat: &std::ops::Range<usize>) -> bool {
    scene.document.word(at).len() > 5
        && scene.document.words[at].tag == Tag::Noun
        && threat.clone().take(30).any(|other| scene.same(other, at))
}

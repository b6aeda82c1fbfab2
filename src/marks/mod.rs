//! Which passages of the article are marked, and as what.

mod runs;

pub(crate) use runs::{Run, lines, runs};

use crate::reading::Reading;
use crate::state::{Fact, Filter, Target};
use engine::facts::Form;
use engine::text::Span;

/// A passage that states a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The passage.
    pub(crate) span: Span,
    /// The fact, and which of its passages this is.
    pub(crate) target: Target,
}

/// The marks of what `filter` shows in the order of the text, the longer first where two start together. While the reader
/// looks at one actor, the pronouns and roles that mean it are marked too, and other facts are not.
pub(crate) fn marks(reading: &Reading, filter: &Filter) -> Vec<Mark> {
    let sheet = &reading.sheet;
    let mut marks = Vec::new();
    let mut add = |fact: Fact| {
        if filter.shows(reading, fact) {
            let spans = fact.passages(sheet).into_iter().enumerate();
            marks.extend(spans.map(|(at, span)| Mark { span, target: Target::passage(fact, at) }));
        }
    };
    (0..sheet.deadlines.len() as u32).map(Fact::Deadline).for_each(&mut add);
    (0..sheet.events.len() as u32).map(Fact::Event).for_each(&mut add);
    (0..sheet.claims.len() as u32).map(Fact::Claim).for_each(&mut add);
    (0..sheet.quotes.len() as u32).map(Fact::Quote).for_each(&mut add);
    (0..sheet.times.len() as u32).map(Fact::Time).for_each(&mut add);
    (0..sheet.actors.len() as u32).map(Fact::Actor).for_each(&mut add);
    if filter.actor.is_none() {
        marks.retain(|mark| !is_pronoun(reading, mark));
    }
    marks.retain(|mark| !mark.span.is_empty() && !reading.words(mark.span).is_empty());
    marks.sort_by_key(|mark| (mark.span.start, u32::MAX - mark.span.end));
    marks
}

/// "He" is a link worth having only for somebody who follows one actor through the text.
fn is_pronoun(reading: &Reading, mark: &Mark) -> bool {
    let Target { fact: Fact::Actor(actor), passage: Some(passage) } = mark.target else { return false };
    let actor = reading.sheet.actors.get(actor as usize);
    actor.and_then(|actor| actor.mentions.get(passage as usize - 1)).is_some_and(|m| m.form == Form::Pronoun)
}

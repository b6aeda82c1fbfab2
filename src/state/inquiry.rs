//! What a reader wants to know of the data: whether the engine finds the same again, and what still stands in a newer
//! text.

use super::{Fact, State};
use crate::reading::{Reading, Trouble};
use engine::facts::FactSheet;
use reader::Compared;
use std::rc::Rc;

/// A question, and what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Inquiry {
    /// What was asked last.
    pub(crate) question: Option<Question>,
    /// Counts the questions.
    pub(crate) turns: u32,
    /// Whether the field for a newer text is there.
    pub(crate) is_comparing: bool,
    /// What came of it.
    pub(crate) outcome: Outcome,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Question {
    /// Does the engine find the same again?
    Again,
    /// What still stands in this text?
    Compare(Rc<str>),
}

/// What came of a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Outcome {
    /// Nothing was asked.
    #[default]
    Nothing,
    /// The answer is on its way.
    Waiting,
    /// The engine finds the same, byte for byte.
    Same,
    /// It finds other facts of these kinds, each told by the first of its kind.
    Differs(Vec<Fact>),
    /// How the facts stand in the newer text, in the order of [`super::Fact::all`].
    Compared(Compared),
    /// There is no text to compare with.
    NoText,
    /// There is no answer.
    Failed(Trouble),
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Inquire {
    /// The reader asks.
    Ask(Question),
    /// The reader wants to paste a newer text, or not any more.
    Open(bool),
    /// This came of it.
    Tell(Outcome),
}

impl State {
    pub(super) fn inquire(self, step: Inquire) -> Self {
        let mut inquiry = Inquiry::clone(&self.inquiry);
        match step {
            Inquire::Ask(question) => {
                inquiry.question = Some(question);
                inquiry.turns += 1;
                inquiry.outcome = Outcome::Waiting;
            }
            Inquire::Open(is_open) => (inquiry.is_comparing, inquiry.outcome) = (is_open, Outcome::Nothing),
            // An answer that comes after the reader went on to another article is nobody's.
            Inquire::Tell(outcome) if inquiry.outcome == Outcome::Waiting => inquiry.outcome = outcome,
            Inquire::Tell(_) => {}
        }
        Self { inquiry: Rc::new(inquiry), ..self }
    }
}

impl Inquiry {
    /// The same inquiry into facts that are other ones now: what was found goes by the old list of them.
    pub(super) fn of_others(&self) -> Rc<Self> {
        Rc::new(Self { outcome: Outcome::Nothing, ..self.clone() })
    }
}

/// How the engine's facts of now stand to those of the build, before corrections.
pub(crate) fn again(reading: &Reading, now: &FactSheet) -> Outcome {
    let built = reading.uncorrected.as_deref().unwrap_or(&reading.sheet);
    let bytes = |sheet| postcard::to_allocvec(sheet).unwrap_or_default();
    if bytes(built) == bytes(now) { Outcome::Same } else { Outcome::Differs(differing(built, now)) }
}

/// The kinds of facts of which others were found, each by the first of its kind.
fn differing(one: &FactSheet, other: &FactSheet) -> Vec<Fact> {
    let kinds = [
        (Fact::Actor(0), one.actors != other.actors),
        (Fact::Quote(0), one.quotes != other.quotes),
        (Fact::Claim(0), one.claims != other.claims),
        (Fact::Time(0), one.times != other.times || one.agreements != other.agreements),
        (Fact::Deadline(0), one.deadlines != other.deadlines),
        (Fact::Event(0), one.events != other.events || one.relations != other.relations),
    ];
    kinds.into_iter().filter(|(_, differs)| *differs).map(|(kind, _)| kind).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Action, Asked};
    use super::*;
    use crate::sample;

    #[test]
    fn the_same_facts_are_the_same_and_others_are_told_by_their_lists() {
        let reading = sample::reading();
        assert_eq!(again(&reading, &reading.sheet), Outcome::Same);
        let mut other = reading.sheet.clone();
        other.quotes.pop();
        other.times[0].sure = !other.times[0].sure;
        assert_eq!(again(&reading, &other), Outcome::Differs(vec![Fact::Quote(0), Fact::Time(0)]));
    }

    #[test]
    fn an_answer_that_nobody_waits_for_is_left_out() {
        let state = State::new(Rc::from([sample::reading()]), &Asked::default(), Some(0));
        let asked = state.reduce(Action::Inquire(Inquire::Ask(Question::Again)));
        let left = asked.reduce(Action::Open(None)).reduce(Action::Inquire(Inquire::Tell(Outcome::Same)));
        assert_eq!(left.inquiry.outcome, Outcome::Nothing);
        let told = asked.reduce(Action::Inquire(Inquire::Tell(Outcome::Same)));
        assert_eq!((told.inquiry.outcome.clone(), told.inquiry.turns), (Outcome::Same, 1));
    }
}

//! Asks the reader what a reader of the page wants to know of the data.

use crate::reading::{Asking, News};
use crate::state::{Action, Fact, Finding, Inquire, Question, State, again};
use import::Imported;
use reader::{Answer, Compare, Request};
use yew::prelude::*;

/// Asks whenever there is a new question; one that was asked before is given up.
#[hook]
pub(super) fn use_inquiry(on_action: &Callback<Action>, state: &State) {
    let asking = use_mut_ref(Asking::default);
    let (on_action, reading, question) = (on_action.clone(), state.reading().cloned(), state.inquiry.question.clone());
    use_effect_with(state.inquiry.turns, move |_| {
        let Some((reading, question)) = reading.zip(question) else { return asking.borrow_mut().stop() };
        let request = match question {
            Question::Again => Request::Again(Box::new(Imported { article: reading.article.clone(), evidence: None })),
            Question::Compare(new) => {
                let facts = Fact::all(&reading.sheet).map(|fact| fact.proof(&reading.sheet)).collect();
                Request::Compare(Box::new(Compare { old: reading.article.text.clone(), new: new.to_string(), facts }))
            }
        };
        asking.borrow_mut().ask(request, move |news| {
            let outcome = match news {
                News::Began => return,
                News::Answered(Answer::Read(read)) => again(&reading, &read.sheet),
                News::Answered(Answer::Compared(compared)) => Finding::Compared(compared),
                News::Answered(_) => Finding::NoText,
                News::Failed(trouble) => Finding::Failed(trouble),
            };
            on_action.emit(Action::Inquire(Inquire::Tell(outcome)));
        });
    });
}

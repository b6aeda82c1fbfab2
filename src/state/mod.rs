//! What the reader has done. Pure: no DOM, no clock, no Html.

#[cfg(not(feature = "whole"))]
mod absent;
mod asked;
#[cfg(feature = "whole")]
mod correcting;
#[cfg(feature = "whole")]
mod desk;
mod due;
mod fact;
mod filter;
mod held;

#[cfg(not(feature = "whole"))]
pub(crate) use absent::{Correcting, Desk, Edit, Step};
pub(crate) use asked::{Asked, View};
#[cfg(feature = "whole")]
pub(crate) use correcting::{Correcting, Edit, Form, Outcome, fields};
#[cfg(feature = "whole")]
pub(crate) use desk::{Desk, Draft, Failure, Progress, Shows, Step};
pub(crate) use due::{Apart, Due};
pub(crate) use fact::{Fact, Target};
pub(crate) use filter::{is_said_by, shows};

use crate::reading::Reading;
use engine::facts::ActorId;
use std::rc::Rc;

/// All that the page remembers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    /// The articles to choose from.
    pub(crate) readings: Rc<[Reading]>,
    /// The article that is open; `None` shows the list.
    pub(crate) open: Option<usize>,
    /// Which part of the article is shown.
    pub(crate) view: View,
    /// Milliseconds since 1970 began, UTC; `None` where no clock runs, as on the server.
    pub(crate) now: Option<i64>,
    /// Whether the countdown shows how things stood on the day of publication.
    pub(crate) as_published: bool,
    /// The actor whose facts alone are shown.
    pub(crate) actor: Option<ActorId>,
    /// The card or passage that the reader was led to last.
    pub(crate) target: Option<Target>,
    /// Visits so far: going to the same place again is a visit too.
    pub(crate) visits: u32,
    /// Whether there is a place to go back to.
    pub(crate) may_return: bool,
    /// Whether long lists and texts are shown whole.
    pub(crate) whole: bool,
    /// The reader's own article.
    pub(crate) desk: Desk,
    /// What an editor is doing to the article.
    pub(crate) correcting: Rc<Correcting>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// The clock shows this time.
    Tick(i64),
    /// The element asks for something else than before.
    Ask(Asked),
    /// The reader wants the whole article instead of a part of it.
    ShowWhole,
    /// The reader opens an article, or the list.
    Open(Option<usize>),
    /// The reader looks at one actor, or at all again.
    Choose(Option<ActorId>),
    /// The reader follows a link inside the page.
    Visit(Target),
    /// The address asks for a card or passage, so that there is no place to go back to.
    Arrive(Target),
    /// The reader goes back to where the last link was.
    Return,
    /// The reader asks how the deadline stood on the day of publication, or how it stands.
    AsPublished(bool),
    /// The reader wants long lists and texts whole.
    ShowAll,
    /// The reader goes back to the newsroom's articles.
    Close,
    /// The reader gives an article of their own.
    Desk(Step),
    /// An editor corrects the article.
    Correct(Edit),
}

impl State {
    /// A page nobody has touched, with the article that is asked for open, or the only one there is.
    pub(crate) fn new(readings: Rc<[Reading]>, asked: &Asked, now: Option<i64>) -> Self {
        let open = wanted(&readings, asked);
        let (as_published, actor, target, correcting) = (false, None, None, Rc::default());
        let (desk, view, visits, may_return) = (Desk::default(), asked.view, 0, false);
        let whole = false;
        Self { readings, open, view, now, as_published, actor, target, visits, may_return, whole, desk, correcting }
    }

    /// The article that is open: the reader's own, or one of the newsroom's.
    pub(crate) fn reading(&self) -> Option<&Reading> {
        if self.desk.is_open() { self.desk.read() } else { self.readings.get(self.open?) }
    }

    /// The state after `action`.
    pub(crate) fn reduce(&self, action: Action) -> Self {
        let state = self.clone();
        match action {
            Action::Tick(now) => Self { now: Some(now), ..state },
            Action::Ask(asked) => Self { view: asked.view, ..Self::new_at(state, wanted(&self.readings, &asked)) },
            Action::ShowWhole => Self { view: View::Whole, ..state },
            Action::Open(open) => Self { view: View::Whole, ..Self::new_at(state, open) },
            Action::Choose(actor) => {
                Self { actor: actor.filter(|_| actor != self.actor), target: None, view: View::Whole, ..state }
            }
            Action::Visit(target) => self.arrive(target, true),
            Action::Arrive(target) => self.arrive(target, false),
            Action::Return => Self { target: None, may_return: false, ..state },
            Action::AsPublished(as_published) => Self { as_published, ..state },
            Action::ShowAll => Self { whole: true, ..state },
            Action::Close => Self::new_at(state, self.open),
            Action::Desk(step) => self.at_desk(step),
            Action::Correct(step) => self.correct(step),
        }
    }

    fn new_at(state: Self, open: Option<usize>) -> Self {
        let desk = state.desk.left();
        let correcting = state.correcting.apart();
        Self {
            open,
            as_published: false,
            actor: None,
            target: None,
            may_return: false,
            whole: false,
            desk,
            correcting,
            ..state
        }
    }

    /// A target that the filter hides lifts the filter, and one that the view does not hold shows the whole; the place
    /// that the reader left is then gone. One that is not in the sheet changes nothing.
    fn arrive(&self, target: Target, may_return: bool) -> Self {
        let Some(reading) = self.reading() else { return self.clone() };
        let passages = target.fact.passages(&reading.sheet).len() as u32;
        if passages == 0 || target.passage.is_some_and(|passage| passage > passages) {
            return self.clone();
        }
        let seen = target.passage.is_none() && matches!(target.fact, Fact::Actor(_) | Fact::Deadline(_));
        let actor = self.actor.filter(|&actor| seen || shows(&reading.sheet, Some(actor), target.fact));
        let held = self.view.holds(target);
        let view = if held { self.view } else { View::Whole };
        Self {
            target: Some(target),
            actor,
            view,
            visits: self.visits + 1,
            may_return: may_return && held,
            ..self.clone()
        }
    }
}

fn wanted(readings: &[Reading], asked: &Asked) -> Option<usize> {
    let named = readings.iter().position(|reading| reading.name == asked.article);
    named.or((readings.len() == 1).then_some(0))
}

#[cfg(test)]
mod tests;

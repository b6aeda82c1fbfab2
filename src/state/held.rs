//! What a reader has done, told by one explorer to another that goes on in its place: the whole one in that of the
//! page's, both of one build. Words with spaces between them, each a key, a colon and a value.

use super::{State, Target, View};
use engine::facts::ActorId;

impl State {
    /// The words for this state. The place that a link was left from is not among them: it leaves with its explorer.
    pub(crate) fn held(&self) -> String {
        let open = self.open.map(|open| ["open:", &open.to_string()].concat());
        let actor = self.actor.map(|actor| ["actor:", &actor.0.to_string()].concat());
        let target = self.target.map(|target| ["target:", &target.id()].concat());
        let as_published = self.as_published.then(|| "published:".to_owned());
        let whole = self.whole.then(|| "all:".to_owned());
        [open, actor, target, as_published, whole].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// This state, gone on to where `held` was. What means nothing here is left out.
    pub(crate) fn resumed(mut self, held: &str) -> Self {
        (self.open, self.view) = (None, View::Whole);
        for (key, value) in held.split(' ').filter_map(|word| word.split_once(':')) {
            match key {
                "open" => self.open = value.parse().ok().filter(|&open| open < self.readings.len()),
                "actor" => self.actor = value.parse().ok().map(ActorId),
                "target" => self.target = Target::parse(value),
                "published" => self.as_published = true,
                "all" => self.whole = true,
                _ => {}
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Action, Asked};
    use super::*;
    use crate::sample;
    use std::rc::Rc;

    fn fresh() -> State {
        State::new(Rc::from(vec![sample::reading()]), &Asked::default(), Some(0))
    }

    #[test]
    fn another_explorer_goes_on_where_one_was() {
        let fresh = fresh();
        let visit = Action::Arrive(Target::parse("q2-1").expect("a passage"));
        let actions = [Action::Choose(Some(ActorId(5))), visit, Action::AsPublished(true), Action::ShowAll];
        let before = actions.into_iter().fold(fresh.clone(), |state, action| state.reduce(action));
        let after = fresh.resumed(&before.held());
        assert_eq!((after.actor, after.target, after.as_published), (Some(ActorId(5)), before.target, true));
        assert_eq!(State { visits: 1, ..after }, before);
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        let fresh = fresh();
        assert_eq!(fresh.clone().resumed("open:0 actor:x target:q0 else"), fresh);
        assert_eq!(fresh.resumed("open:7").open, None);
    }
}

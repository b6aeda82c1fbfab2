//! What a reader has done, told by one explorer to another that goes on in its place: the whole one in that of the
//! page's, both of one build. Words with spaces between them, each a key, a colon and a value.

use super::{Extent, Place, Query, State, View};
use crate::export::path_segment;

impl State {
    /// The words for this state. The place that a link was left from is not among them: it leaves with its explorer.
    pub(crate) fn held(&self) -> String {
        // By its name: another explorer may have fetched its articles in another order.
        let open = self.open.and_then(|open| self.readings.get(open));
        let open = open.map(|reading| ["open:", &path_segment(&reading.name)].concat());
        let place = self.place().map(|place| ["place:", &place.fragment()].concat());
        let more = self.extent.letters();
        let more = (!more.is_empty()).then(|| ["more:", &more].concat());
        [open, place, more].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// This state, gone on to where `held` was. What means nothing here is left out.
    pub(crate) fn resumed(mut self, held: &str) -> Self {
        (self.open, self.view) = (None, View::Whole);
        for (key, value) in held.split(' ').filter_map(|word| word.split_once(':')) {
            match key {
                "open" => self.open = self.readings.iter().position(|reading| path_segment(&reading.name) == value),
                "place" => {
                    let place = Place::parse(value).unwrap_or_default();
                    (self.look, self.target) = (place.look, place.target);
                    self.lookup = self.lookup.after(Query::Type(place.lookup));
                }
                "more" => self.extent = value.chars().fold(self.extent, Extent::more),
                _ => {}
            }
        }
        self.search();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Action, Asked, Facet};
    use super::*;
    use crate::sample;
    use engine::calendar::Date;
    use engine::facts::ActorId;
    use std::rc::Rc;

    fn fresh() -> State {
        State::new(Rc::from(vec![sample::reading()]), &Asked::default(), Some(0))
    }

    #[test]
    fn another_explorer_goes_on_where_one_was() {
        let fresh = fresh();
        let visit = Action::Arrive(Place::parse("q2-1&actor=a6").expect("a passage"));
        let day = Date::new(2025, 8, 7);
        let kind = Action::Narrow(Facet::Kind, "q".to_owned());
        let words = Action::Find("signals: all".to_owned());
        let actions = [visit, Action::AsOf(day), Action::ShowMore('q'), words];
        let before = actions.into_iter().fold(fresh.clone(), |state, action| state.reduce(action));
        let after = fresh.clone().resumed(&before.held());
        assert_eq!((after.look.filter.actor, after.target, after.look.as_of), (Some(ActorId(5)), before.target, day));
        assert_eq!((&after.look, after.extent.of('q'), after.counts), (&before.look, 1, before.counts));
        let narrowed = before.reduce(kind);
        assert_eq!(fresh.resumed(&narrowed.held()).counts, narrowed.counts);
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        let fresh = fresh();
        assert_eq!(fresh.clone().resumed("open:sample place:actor=x&q0 else"), fresh);
        assert_eq!(fresh.resumed("open:another").open, None);
    }
}

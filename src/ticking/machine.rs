//! The slider through a deadline's days: where it stands and what stands below it.

use super::Node;
use crate::browser::dates;
use crate::state::story;
use crate::texts::{self, Lang, story as words};
use engine::calendar::Date;

/// The slider between publication, deadline and today.
pub(crate) struct Machine {
    /// Where it stops, first to last.
    pub(crate) stops: Vec<Date>,
    /// The day to which it is set.
    pub(crate) day: Date,
    /// The day that it is; the deadline's where no clock runs.
    pub(crate) today: Date,
    published: Date,
    due: Date,
    clock_runs: bool,
}

impl Machine {
    /// Set to the day `as_of`, or to today.
    pub(crate) fn new(published: Date, due: Date, today: Option<Date>, as_of: Option<Date>) -> Self {
        let stops = story::stops(published, due, today);
        let (clock_runs, today) = (today.is_some(), today.unwrap_or(due));
        Self { stops, day: as_of.unwrap_or(today), today, published, due, clock_runs }
    }

    /// The number of the last stop, of the one at which it stands, and what that is in words.
    pub(crate) fn value(&self, lang: Lang) -> [String; 3] {
        let left = texts::days_left(lang, i64::from(self.due.days()) - i64::from(self.day.days()));
        let words = [&dates::long_day(lang, self.day), lang.text(texts::COLON), &left].concat();
        [self.last().to_string(), story::nearest(&self.stops, self.day).to_string(), words]
    }

    /// Publication, deadline and today below the slider: their marks and their names. One that stands where another does
    /// shares its mark.
    pub(crate) fn marks(&self, lang: Lang) -> [Node; 2] {
        let marked = [(self.published, words::PUBLISHED), (self.due, words::DUE), (self.today, words::TODAY)];
        let mut shown: Vec<(Date, String)> = Vec::new();
        for (day, name) in marked.into_iter().take(if self.clock_runs { 3 } else { 2 }) {
            let name = lang.text(name);
            match shown.iter_mut().find(|(known, _)| *known == day) {
                Some((_, names)) => names.push_str(&[lang.text(texts::COMMA), name].concat()),
                None => shown.push((day, name.to_owned())),
            }
        }
        shown.sort();
        let mark = |(day, _): &(Date, String)| {
            let x = story::nearest(&self.stops, *day) * 994 / self.last().max(1);
            Node::new("rect", &[("y", "0"), ("width", "6"), ("height", "8")], []).with("x", x.to_string())
        };
        let seen = [
            ("class", "machine__marks"),
            ("viewBox", "0 0 1000 8"),
            ("preserveAspectRatio", "none"),
            ("aria-hidden", "true"),
        ];
        let marks = Node::new("svg", &seen, shown.iter().map(mark).collect::<Vec<_>>());
        [marks, Node::new("p", &[("class", "machine__names"), ("aria-hidden", "true")], self.names(&shown))]
    }

    /// Each name about below its mark. What stands between them shares out the room, one for each tenth of the way: a host
    /// page's policy may forbid whatever could say it in lengths.
    fn names(&self, shown: &[(Date, String)]) -> Vec<Node> {
        let place = |day: Date| story::nearest(&self.stops, day) * 10 / self.last().max(1);
        let mut names: Vec<Node> = Vec::new();
        let mut before: Option<usize> = None;
        for (day, name) in shown {
            let at = place(*day);
            let tenths = before.map_or(0, |before| (at - before).saturating_sub(1));
            names.extend((0..tenths).map(|_| Node::new("i", &[], [])));
            names.push(Node::new("span", &[], [Node::words(name.clone())]));
            before = Some(at);
        }
        names
    }

    fn last(&self) -> usize {
        self.stops.len().saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands below the slider, with a dot for each tenth of the room between two names.
    fn names(today: u8, due: u8) -> String {
        let day = |day| Date::new(2025, 3, day).expect("a day");
        let [_, names] = Machine::new(day(4), day(due), Some(day(today)), None).marks(Lang::default());
        let Node::Element { children, .. } = names else { panic!("a line") };
        let written = children.into_iter().map(|child| match child {
            Node::Element { tag: "i", .. } => ".".to_owned(),
            Node::Element { children, .. } => match children.into_iter().next() {
                Some(Node::Words(words)) => format!("[{words}]"),
                other => panic!("{other:?}"),
            },
            Node::Words(words) => panic!("{words}"),
        });
        written.collect()
    }

    #[test]
    fn names_stand_below_their_marks() {
        assert_eq!(names(5, 20), "[published][today].........[due]");
        assert_eq!(names(12, 20), "[published]....[today]....[due]");
        assert_eq!(names(24, 20), "[published].......[due].[today]");
        assert_eq!(names(4, 20), "[published, today].........[due]");
    }
}

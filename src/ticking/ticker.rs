//! What a served page shows at a moment, for whoever draws it.

use super::node::quote;
use super::{Ask, Machine, Node, bar, countdown, elsewhere};
use crate::browser::dates;
use crate::pictures::Axis;
use crate::state::Apart;
use crate::texts::{self, Lang, picture};
use engine::calendar::Date;

/// Milliseconds until a look at the day is worth it, where nothing counts seconds.
const MINUTE: i64 = 60_000;

/// Tells the time in the places of a page.
pub(crate) struct Ticker {
    lang: Lang,
    /// IANA name of the zone in which the reader lives.
    zone: String,
    places: Vec<Place>,
    /// The day that was told last.
    told: Option<Date>,
}

struct Place {
    ask: Ask,
    /// Of a deadline: when it is due, in milliseconds, and whether it is known whose clock counts.
    due: (i64, bool),
}

impl Ticker {
    /// For places that say `asks`, a line each, and a reader who lives in `zone`.
    pub(crate) fn new(asks: &str, lang: Lang, zone: String) -> Option<Self> {
        let place = |ask: &str| {
            let ask = Ask::parse(ask)?;
            let due = match &ask {
                Ask::Due { due, zone: theirs, .. } => moment(due.wall(), theirs, &zone),
                _ => (0, false),
            };
            Some(Place { ask, due })
        };
        let places = asks.lines().map(place).collect::<Option<_>>()?;
        Some(Self { lang, zone, places, told: None })
    }

    /// What has changed at `now`, as JSON: the milliseconds until the next look, then for each change the number of the
    /// place, a selector within it (empty: itself), which one of those that match, and the [`Node`]. The name and the
    /// attributes that are there already may be missing from its outermost element.
    ///
    /// Nothing where more than words and pictures would change: then the explorer has to draw the page.
    pub(crate) fn tick(&mut self, now: i64) -> Option<String> {
        let today = dates::today(now, &self.zone);
        let is_new = self.told.replace(today) != Some(today);
        let counts = self.places.iter().any(|place| matches!(place.ask, Ask::Due { .. }));
        // A few milliseconds late, because browsers let a timer ring a little early.
        let wait = if counts { 1004 - now.rem_euclid(1000) } else { MINUTE };
        let mut json = ["[", &wait.to_string()].concat();
        for (number, place) in self.places.iter().enumerate() {
            let mut change = |selector: &str, nth: usize, node: Node| {
                json.push_str(&[",[", &number.to_string(), ","].concat());
                quote(&mut json, selector);
                json.push_str(&[",", &nth.to_string(), ","].concat());
                node.write(&mut json);
                json.push(']');
            };
            match &place.ask {
                Ask::Due { due, published, zone } => {
                    let (at, known) = place.due;
                    change(".countdown", 0, countdown(self.lang, Apart::between(now, at), !known));
                    if is_new && known {
                        let text = elsewhere(self.lang, zone, at, Some(&self.zone));
                        change(".deadline-card__reader", 0, Node::new("p", &[], [Node::words(text)]));
                    }
                    if let Some(published) = published.filter(|_| is_new) {
                        self.machine(Machine::new(published, due.day, Some(today), None), &mut change);
                    }
                }
                Ask::Bars { published, days } if is_new => {
                    change(".section__note", 0, Node::new("p", &[], note(self.lang, true)));
                    let lines = [*published, Some(today)].into_iter().flatten().map(|day| (day, day));
                    let axis = Axis::new(days.iter().copied().chain(lines));
                    for (nth, &days) in days.iter().enumerate() {
                        change(".times__bar", nth, Node::new("svg", &[], bar(&axis, days, *published, Some(today))));
                    }
                }
                Ask::Left(day) if is_new => {
                    if *day < today {
                        return None;
                    }
                    let left = texts::days_left(self.lang, i64::from(day.days() - today.days()));
                    change("", 0, Node::new("span", &[], [Node::words(left)]));
                }
                _ => {}
            }
        }
        json.push(']');
        Some(json)
    }

    fn machine(&self, machine: Machine, change: &mut impl FnMut(&str, usize, Node)) {
        let [max, value, words] = machine.value(self.lang);
        let day = Node::new("b", &[], [Node::words(dates::long_day(self.lang, machine.day))]);
        // The end first: a value beyond it would not be taken.
        let slider = Node::new("input", &[], []).with("max", max).with("value", value).with("aria-valuetext", words);
        let [marks, names] = machine.marks(self.lang);
        change(".machine__day", 0, day);
        change(".machine__slider", 0, slider);
        change(".machine__marks", 0, marks);
        change(".machine__names", 0, names);
    }
}

/// When clocks in `zone`, or else the reader's, show `wall`; and whether it was the former.
fn moment(wall: i64, zone: &str, reader: &str) -> (i64, bool) {
    match dates::instant(wall, zone) {
        Some(at) => (at, true),
        None => (dates::instant(wall, reader).unwrap_or(wall), false),
    }
}

/// What is said of the bars.
pub(crate) fn note(lang: Lang, has_today: bool) -> Vec<Node> {
    let all = [Some(picture::BARS_NOTE), has_today.then_some(picture::TODAY_NOTE)];
    let said: Vec<&str> = all.into_iter().flatten().map(|text| lang.text(text)).collect();
    vec![Node::words(said.join(" "))]
}

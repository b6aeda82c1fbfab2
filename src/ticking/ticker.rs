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
/// A timer rings so much later, because browsers let it ring a little early.
const LATE: i64 = 4;

/// Tells the time in the places of a page.
pub(crate) struct Ticker {
    lang: Lang,
    /// IANA name of the zone in which the reader lives.
    zone: String,
    places: Vec<Place>,
    /// The day that was told last, and in which minute since 1970: no calendar is asked twice in a minute.
    told: Option<(Date, i64)>,
}

struct Place {
    ask: Ask,
    /// Of a deadline: when it is due, in milliseconds, and whether it is known whose clock counts.
    due: (i64, bool),
    /// Of a deadline: its countdown as it was told last.
    shown: Option<Node>,
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
            Some(Place { ask, due, shown: None })
        };
        let places = asks.lines().map(place).collect::<Option<_>>()?;
        Some(Self { lang, zone, places, told: None })
    }

    /// What has changed since the last call, as JSON: the milliseconds until the next look, then for each change the number
    /// of the place, a selector within it (empty: itself), which one of those that match, the [`Node`], and the way down to
    /// it from there, by places among children. The name and the attributes that are there already may be missing from the
    /// outermost element, where there is no such way.
    ///
    /// Nothing where more than words and pictures would change: then the explorer has to draw the page.
    pub(crate) fn tick(&mut self, now: i64) -> Option<String> {
        let minute = now.div_euclid(MINUTE);
        let told = self.told;
        let today = match told {
            Some((day, then)) if then == minute => day,
            _ => dates::today(now, &self.zone),
        };
        self.told = Some((today, minute));
        let is_new = told.is_none_or(|(day, _)| day != today);
        let counts = |place: &Place| matches!(place.ask, Ask::Due { .. }) && now < place.due.0 + MINUTE;
        let step = if self.places.iter().any(counts) { 1000 } else { MINUTE };
        let mut json = ["[", &(step + LATE - now.rem_euclid(step)).to_string()].concat();
        let lang = self.lang;
        for (number, place) in self.places.iter_mut().enumerate() {
            let mut part = |selector: &str, nth: usize, node: &Node, way: &[usize]| {
                json.push_str(&[",[", &number.to_string(), ","].concat());
                quote(&mut json, selector);
                json.push_str(&[",", &nth.to_string(), ","].concat());
                node.write(&mut json);
                for step in way {
                    json.push_str(&[",", &step.to_string()].concat());
                }
                json.push(']');
            };
            if let Ask::Due { .. } = place.ask {
                let (at, known) = place.due;
                let node = countdown(lang, Apart::between(now, at), !known);
                let mut change = |way: &[usize], node: &Node| part(".countdown", 0, node, way);
                match &place.shown {
                    Some(before) => node.differences(before, &mut Vec::new(), &mut change),
                    None => change(&[], &node),
                }
                place.shown = Some(node);
            }
            if !is_new {
                continue;
            }
            let mut change = |selector: &str, nth: usize, node: Node| part(selector, nth, &node, &[]);
            match &place.ask {
                Ask::Due { due, published, zone } => {
                    let (at, known) = place.due;
                    if known {
                        let text = elsewhere(lang, zone, at, Some(&self.zone));
                        change(".deadline-card__reader", 0, Node::new("p", &[], [Node::words(text)]));
                    }
                    if let Some(published) = *published {
                        machine(lang, &Machine::new(published, due.day, Some(today), None), &mut change);
                    }
                }
                Ask::Bars { published, days } => {
                    change(".section__note", 0, Node::new("p", &[], note(lang, true)));
                    let lines = [*published, Some(today)].into_iter().flatten().map(|day| (day, day));
                    let axis = Axis::new(days.iter().copied().chain(lines));
                    for (nth, &days) in days.iter().enumerate() {
                        change(".times__bar", nth, Node::new("svg", &[], bar(&axis, days, *published, Some(today))));
                    }
                }
                Ask::Left(day) => {
                    if *day < today {
                        return None;
                    }
                    let left = texts::days_left(lang, i64::from(day.days() - today.days()));
                    change("", 0, Node::new("span", &[], [Node::words(left)]));
                }
            }
        }
        json.push(']');
        Some(json)
    }
}

/// The slider of a deadline and what stands around it.
fn machine(lang: Lang, machine: &Machine, change: &mut impl FnMut(&str, usize, Node)) {
    let [max, value, words] = machine.value(lang);
    let day = Node::new("b", &[], [Node::words(dates::long_day(lang, machine.day))]);
    // The end first: a value beyond it would not be taken.
    let slider = Node::new("input", &[], []).with("max", max).with("value", value).with("aria-valuetext", words);
    let [marks, names] = machine.marks(lang);
    change(".machine__day", 0, day);
    change(".machine__slider", 0, slider);
    change(".machine__marks", 0, marks);
    change(".machine__names", 0, names);
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

//! How long until a moment, or how long since, and when that moment is elsewhere.

use super::Node;
use crate::browser::dates;
use crate::state::Apart;
use crate::texts::{self, Lang};

const TIMER: [(&str, &str); 2] = [("role", "timer"), ("aria-live", "off")];

/// `approximate` where it is not known whose clock counts. Read aloud only when asked, and then without the seconds:
/// they would be wrong before they are said.
pub(crate) fn countdown(lang: Lang, apart: Apart, approximate: bool) -> Node {
    let said = Node::words(in_words(lang, apart, approximate));
    let [role, live] = TIMER;
    if apart.passed {
        return Node::new("div", &TIMER, [words(said)]);
    }
    let units = texts::units(lang, apart);
    let first = units.iter().position(|(count, _)| *count > 0).unwrap_or(3).min(1);
    let unit = |(at, (count, name)): (usize, (usize, String))| {
        let count = Node::new("span", &[("class", "countdown__count")], [Node::words(two_digits(count, at > first))]);
        let name = Node::new("span", &[("class", "countdown__name")], [Node::words(name)]);
        Node::new("span", &[("class", "countdown__unit")], [count, name])
    };
    let units = units.into_iter().enumerate().skip(first).map(unit);
    let seen = Node::new("span", &[("class", "countdown__units"), ("aria-hidden", "true")], units);
    Node::new("div", &[("class", "countdown"), role, live], [Node::new("span", &[("class", "unseen")], [said]), seen])
}

/// Words in the place of the figures: they take the same room, so that nothing moves when the one takes the place of the
/// other, and leave no line of it empty.
pub(crate) fn words(large: Node) -> Node {
    let inside = Node::new("span", &[("class", "countdown__words")], [large]);
    Node::new("p", &[("class", "countdown countdown--words")], [inside])
}

/// "1 day 16 hours left", "Passed 8 days ago".
pub(crate) fn in_words(lang: Lang, apart: Apart, approximate: bool) -> String {
    match (apart.passed, approximate) {
        (false, false) => texts::left(lang, &texts::time_left(lang, apart)),
        (false, true) => texts::left_about(lang, &texts::time_left(lang, apart)),
        (true, _) => {
            let said = if approximate { texts::passed_about } else { texts::passed };
            texts::ago(lang, apart).map_or_else(|| lang.text(texts::JUST_NOW).to_owned(), |ago| said(lang, &ago))
        }
    }
}

/// Below the largest unit every number keeps its width.
fn two_digits(count: usize, padded: bool) -> String {
    let mut text = String::from(if padded && count < 10 { "0" } else { "" });
    text.push_str(&count.to_string());
    text
}

/// The due moment on the reader's clock; on the world's where that is not known, or is the closing one.
pub(crate) fn elsewhere(lang: Lang, zone: &str, at: i64, reader: Option<&str>) -> String {
    match reader.filter(|reader| *reader != zone) {
        Some(reader) => {
            let (here, there, moment) = (dates::city(reader), dates::city(zone), dates::moment(lang, at, reader));
            // A city that was named just before is not named again.
            if here == there { texts::for_reader(lang, &moment) } else { texts::for_reader_in(lang, &here, &moment) }
        }
        None => texts::in_utc(lang, &dates::moment(lang, at, "UTC")),
    }
}

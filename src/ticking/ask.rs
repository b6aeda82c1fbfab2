//! What a place of the served page has to tell, as its `data-tick` says it.

use crate::state::Due;
use engine::calendar::Date;

/// What is to be told, with all that is to be known for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// How long until a deadline: `due 20308 1440 20306 America/New_York`. In the deadline's clock.
    Due {
        /// What the clocks of its zone show then: the day, and the minute of it.
        due: Due,
        /// The day of publication, where there is a slider; else "-".
        published: Option<Date>,
        /// IANA name of the zone; empty where it is not known whose clock counts.
        zone: String,
    },
    /// Where today is among the days of all times: `bars 20306 20300:20301 20306:20306`. In their section.
    Bars {
        /// The day of publication, if it is known; else "-".
        published: Option<Date>,
        /// First and last day of each bar, in order.
        days: Vec<(Date, Date)>,
    },
    /// How many days are left: `left 20308`.
    Left(Date),
}

impl Ask {
    /// The attribute's text.
    pub(crate) fn text(&self) -> String {
        let number = |day: &Date| day.days().to_string();
        let known = |day: &Option<Date>| day.as_ref().map_or_else(|| "-".to_owned(), number);
        match self {
            Self::Due { due, published, zone } => {
                ["due", &number(&due.day), &due.minute.to_string(), &known(published), zone].join(" ")
            }
            Self::Bars { published, days } => {
                let days = days.iter().map(|(from, to)| [" ", &number(from), ":", &number(to)].concat());
                ["bars ", &known(published)].into_iter().map(str::to_owned).chain(days).collect()
            }
            Self::Left(day) => ["left ", &number(day)].concat(),
        }
    }

    /// Reads it; nothing where another version wrote it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let day = |text: &str| text.parse().ok().map(Date::from_days);
        let (kind, rest) = text.split_once(' ')?;
        match kind {
            "due" => {
                let mut parts = rest.splitn(4, ' ');
                let due = Due { day: day(parts.next()?)?, minute: parts.next()?.parse().ok()? };
                Some(Self::Due { due, published: day(parts.next()?), zone: parts.next()?.to_owned() })
            }
            "bars" => {
                let mut parts = rest.split(' ');
                let published = day(parts.next()?);
                let span = |span: &str| span.split_once(':').and_then(|(from, to)| day(from).zip(day(to)));
                Some(Self::Bars { published, days: parts.map(span).collect::<Option<_>>()? })
            }
            "left" => Some(Self::Left(day(rest)?)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_survives_its_attribute() {
        let day = Date::from_days;
        for ask in [
            Ask::Due {
                due: Due { day: day(20_308), minute: 1440 },
                published: Some(day(20_306)),
                zone: "America/New_York".into(),
            },
            Ask::Due { due: Due { day: day(-5), minute: 0 }, published: None, zone: String::new() },
            Ask::Bars { published: None, days: vec![(day(-3), day(7)), (day(20_306), day(20_306))] },
            Ask::Bars { published: Some(day(1)), days: Vec::new() },
            Ask::Left(day(-1)),
        ] {
            assert_eq!(Ask::parse(&ask.text()).as_ref(), Some(&ask), "{}", ask.text());
        }
    }

    #[test]
    fn what_another_version_wrote_is_not_guessed() {
        for text in [
            "",
            "due",
            "due 1",
            "due 1 2 3",
            "due x 0 - UTC",
            "due 1 -1 - UTC",
            "bars",
            "bars - 1",
            "left",
            "left x",
            "right 3",
        ] {
            assert!(Ask::parse(text).is_none_or(|ask| ask.text() == text), "{text}");
        }
    }
}

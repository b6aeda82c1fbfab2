//! Which facts are shown: the reader's filters, which combine and can be undone one by one.

use super::Fact;
use super::circumstances::{channel, channel_words, concerns, days, is_sure};
use crate::reading::Reading;
use engine::calendar::Date;
use engine::facts::ActorId;

/// What the reader filters by. Every part that is set has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// The actor whose facts alone are shown.
    pub(crate) actor: Option<ActorId>,
    /// The letter of the kind of facts that alone is shown, as it begins their ids.
    pub(crate) kind: Option<char>,
    /// Where or to whom something was said, in small letters; empty for anywhere.
    pub(crate) channel: String,
    /// The day on which it was said or happens.
    pub(crate) day: Option<Date>,
    /// Whether the rule that saw it is reliable.
    pub(crate) sure: Option<bool>,
}

/// A part of the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Facet {
    Actor,
    Kind,
    Channel,
    Day,
    Sure,
}

impl Facet {
    /// All of them, in the order in which a reader is offered them.
    pub(crate) const ALL: [Self; 5] = [Self::Actor, Self::Kind, Self::Channel, Self::Day, Self::Sure];

    /// What the address calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Kind => "kind",
            Self::Channel => "channel",
            Self::Day => "day",
            Self::Sure => "sure",
        }
    }

    /// The values that have something to show in `reading`.
    pub(crate) fn values(self, reading: &Reading) -> Vec<String> {
        let sheet = &reading.sheet;
        let facts = || Fact::all(sheet);
        let mut values: Vec<String> = match self {
            Self::Actor => {
                return facts().filter(|fact| matches!(fact, Fact::Actor(_))).map(Fact::id).collect();
            }
            Self::Kind => facts().map(|fact| fact.letter().to_string()).collect(),
            Self::Channel => return channels(reading).into_iter().map(|(name, _)| name).collect(),
            Self::Day => {
                let days = facts().filter_map(|fact| days(reading, fact));
                days.filter(|(from, to)| from == to).map(|(day, _)| day.to_string()).collect()
            }
            Self::Sure => facts().map(|fact| yes_or_no(is_sure(sheet, fact)).to_owned()).collect(),
        };
        // Kinds keep the order of the page.
        if self != Self::Kind {
            values.sort_unstable();
        }
        values.dedup();
        values
    }
}

/// Every channel once: its name in small letters, by which they are sorted, and the words with which the article has it
/// first.
pub(crate) fn channels(reading: &Reading) -> Vec<(String, &str)> {
    let words = Fact::all(&reading.sheet).filter_map(|fact| channel_words(reading, fact));
    let mut all: Vec<(String, &str)> = words.map(|words| (words.to_lowercase(), words)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all.dedup_by(|later, first| later.0 == first.0);
    all
}

/// A channel as the article writes it first, of its name in small letters.
pub(crate) fn channel_name(reading: &Reading, channel: &str) -> String {
    let mut all = Fact::all(&reading.sheet).filter_map(|fact| channel_words(reading, fact));
    all.find(|words| words.to_lowercase() == channel).unwrap_or(channel).to_owned()
}

impl Filter {
    /// What is set, in the words of the address; empty for nothing.
    pub(crate) fn value(&self, facet: Facet) -> String {
        match facet {
            Facet::Actor => self.actor.map(|actor| Fact::Actor(actor.0).id()),
            Facet::Kind => self.kind.map(String::from),
            Facet::Channel => Some(self.channel.clone()),
            Facet::Day => self.day.map(|day| day.to_string()),
            Facet::Sure => self.sure.map(|sure| yes_or_no(sure).to_owned()),
        }
        .unwrap_or_default()
    }

    /// The same filter with one part set anew. What means nothing takes it away.
    pub(crate) fn with(&self, facet: Facet, value: &str) -> Self {
        let mut filter = self.clone();
        match facet {
            Facet::Actor => {
                filter.actor = match Fact::parse(value) {
                    Some(Fact::Actor(at)) => Some(ActorId(at)),
                    _ => None,
                }
            }
            Facet::Kind => filter.kind = value.chars().next().filter(|letter| "aqctde".contains(*letter)),
            Facet::Channel => filter.channel = value.to_lowercase(),
            Facet::Day => filter.day = Date::parse(value),
            Facet::Sure => filter.sure = ["no", "yes"].iter().position(|word| *word == value).map(|at| at == 1),
        }
        filter
    }

    /// The parts that are set.
    pub(crate) fn set(&self) -> impl Iterator<Item = Facet> + '_ {
        Facet::ALL.into_iter().filter(|&facet| !self.value(facet).is_empty())
    }

    /// Whether `fact` is shown; what an editor took back never is.
    pub(crate) fn shows(&self, reading: &Reading, fact: Fact) -> bool {
        let sheet = &reading.sheet;
        !fact.is_removed(sheet)
            && self.kind.is_none_or(|kind| fact.letter() == kind)
            && self.sure.is_none_or(|sure| is_sure(sheet, fact) == sure)
            && self.actor.is_none_or(|actor| concerns(sheet, actor, fact))
            && self.is_there_and_then(reading, fact)
    }

    /// Whether it was said in the channel and on the day. An actor is there who said or did something there.
    fn is_there_and_then(&self, reading: &Reading, fact: Fact) -> bool {
        if self.channel.is_empty() && self.day.is_none() {
            return true;
        }
        if let Fact::Actor(at) = fact {
            let mut others = Fact::all(&reading.sheet).filter(|other| !matches!(other, Fact::Actor(_) | Fact::Time(_)));
            return others
                .any(|other| concerns(&reading.sheet, ActorId(at), other) && self.is_there_and_then(reading, other));
        }
        let there = self.channel.is_empty() || channel(reading, fact).is_some_and(|channel| channel == self.channel);
        // A year holds every day and tells of none.
        let then = |(from, to): (Date, Date), day| from <= day && day <= to && to.days() - from.days() < 7;
        there && self.day.is_none_or(|day| days(reading, fact).is_some_and(|days| then(days, day)))
    }
}

fn yes_or_no(sure: bool) -> &'static str {
    if sure { "yes" } else { "no" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use engine::facts::{Channel, Venue};
    use engine::text::Span;

    /// The ids of what a filter shows.
    fn shown(parts: &[(Facet, &str)]) -> Vec<String> {
        let reading = sample::reading();
        let filter = parts.iter().fold(Filter::default(), |filter, (facet, value)| filter.with(*facet, value));
        Fact::all(&reading.sheet).filter(|&fact| filter.shows(&reading, fact)).map(Fact::id).collect()
    }

    #[test]
    fn a_quote_that_is_not_sure_stands_under_no_name() {
        let reading = sample::reading();
        for at in 0..reading.sheet.actors.len() as u32 {
            let filter = Filter { actor: Some(ActorId(at)), ..Filter::default() };
            assert!(!filter.shows(&reading, Fact::Quote(3)), "{at}");
        }
        assert!(Filter::default().shows(&reading, Fact::Quote(3)));
    }

    #[test]
    fn filters_combine_and_each_can_be_taken_away_alone() {
        assert_eq!(shown(&[(Facet::Actor, "a3")]), ["a3", "q1", "q3", "t2", "d1"]);
        assert_eq!(shown(&[(Facet::Actor, "a3"), (Facet::Kind, "q")]), ["q1", "q3"]);
        assert_eq!(shown(&[(Facet::Kind, "q"), (Facet::Sure, "no")]), ["q4"]);
        assert_eq!(shown(&[(Facet::Kind, "q"), (Facet::Sure, "no"), (Facet::Sure, "")]).len(), 4);
    }

    #[test]
    fn a_day_shows_what_was_said_done_or_due_on_it_and_who_did_it() {
        assert_eq!(shown(&[(Facet::Day, "2025-08-06")]), ["a1", "a8", "t1", "e1"]);
        assert_eq!(shown(&[(Facet::Day, "2025-08-02"), (Facet::Kind, "t")]), ["t4"]);
    }

    #[test]
    fn a_filter_survives_its_own_words_and_takes_no_others() {
        for (facet, value) in
            [(Facet::Actor, "a3"), (Facet::Kind, "e"), (Facet::Day, "2025-08-06"), (Facet::Sure, "no")]
        {
            assert_eq!(Filter::default().with(facet, value).value(facet), value);
            assert_eq!(Filter::default().with(facet, "§"), Filter::default());
        }
        assert_eq!(Filter::default().with(Facet::Channel, "Radio").value(Facet::Channel), "radio");
    }

    #[test]
    fn only_values_that_show_something_are_offered() {
        let reading = sample::reading();
        for facet in Facet::ALL {
            for value in facet.values(&reading) {
                assert!(!shown(&[(facet, &value)]).is_empty(), "{facet:?} {value}");
            }
        }
        assert_eq!(Facet::Day.values(&reading), ["2025-08-06", "2025-08-08"]);
        assert!(Facet::Channel.values(&reading).is_empty());
    }

    #[test]
    fn a_channel_is_named_as_the_article_writes_it() {
        let mut seed = sample::seed();
        let start = seed.article.text.find("Truth Social").expect("the words");
        seed.sheet.quotes[0].channel = Some(Channel { span: Span::new(start, start + 12), venue: Venue::Medium });
        let reading = Reading::from(seed);
        assert_eq!(Facet::Channel.values(&reading), ["truth social"]);
        assert_eq!(channel_name(&reading, "truth social"), "Truth Social");
        assert_eq!(channel_name(&reading, "radio"), "radio");
    }
}

//! What the times before say of the next: the day and the quarter last spoken of.

use super::holidays::Holiday;
use super::live::Run;
use super::meaning::{Amount, Around, Meaning, Seen, YearOf};
use super::units::Unit;
use crate::calendar::Date;
use crate::facts::TimeKind;

/// The times last spoken of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Memory {
    /// The last time with a day, from its first to its last.
    pub(super) range: Option<(Date, Date)>,
    /// Whether the sentence at hand named it.
    pub(super) fresh: bool,
    /// Whether the sentence before named it, in the same paragraph.
    pub(super) beside: bool,
    /// Whether the sentence at hand or the one before it named it, and for sure.
    pub(super) near: bool,
    /// The last quarter: its year and number.
    pub(super) quarter: Option<(i16, u8)>,
    /// The quarter whose results the article reports.
    pub(super) reported: Option<(i16, u8)>,
    /// Whether the text has named the eastern churches' Easter.
    pub(super) eastern: bool,
    /// The day and the hour of a live report's entry, where the text is one.
    pub(super) stamp: Option<(Date, u8)>,
    /// Whether a clause beside the sentence's own named it: "Carter, who voted on Oct. 13, spoke".
    pub(super) aside: bool,
    /// The day last named on which something happened, rather than was said.
    pub(super) happened: Option<Date>,
    /// Whether "that morning" may be of another day than the one last named.
    pub(super) several: bool,
    /// The hour last told of that day.
    pub(super) hour: Option<u8>,
    /// Whether the text is a live report, and in which order.
    pub(super) run: Run,
    /// Whether the sentence at hand named something that recurs, whose hours are of no one day.
    pub(super) recurring: bool,
    /// What "a year earlier" is compared with.
    pub(super) compared: Compared,
    /// The last weekday that is of nobody's week: "one Monday".
    pub(super) unnamed: Option<usize>,
}

/// What the results last spoken of were of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Compared {
    #[default]
    Unknown,
    Quarter,
    /// A year, or more of it than a quarter: "the first nine months"
    Year,
}

impl Memory {
    /// Keeps `seen`, whose days are `range`, in mind; for sure, if `sure`.
    pub(super) fn remember(&mut self, seen: &Seen, range: Option<(Date, Date)>, published: Option<Date>, sure: bool) {
        if let Meaning::Duration(Amount::Whole(6 | 9), Unit::Month) = seen.meaning {
            self.compared = Compared::Year;
        }
        if super::resolve::kind(seen.meaning) == TimeKind::Set {
            self.recurring = true;
        }
        self.eastern |= matches!(seen.meaning, Meaning::Holiday(Holiday::Orthodox(_), _));
        // "now" is of no day that a later hour could be of.
        let Some((from, to)) = range.filter(|_| !matches!(seen.meaning, Meaning::Reference(_))) else { return };
        if let Some(clock) = seen.clock.filter(|_| seen.stamp) {
            self.stamp = Some((from, clock.hour));
        }
        (self.hour, self.aside) = (seen.clock.map(|clock| clock.hour), false);
        self.recurring = self.recurring && from != to;
        self.range = Some((from, to));
        (self.fresh, self.near) = (true, sure);
        match seen.meaning {
            _ if seen.around == Around::Quarter => self.remember_quarter(from, to, true, published),
            // A quarter of another year is there to compare with; the story's own quarter stays in mind.
            Meaning::Quarter { year: YearOf::Open | YearOf::Relative(0), .. }
            | Meaning::Shifted { unit: Unit::Quarter, .. } => self.remember_quarter(from, to, false, published),
            // The results of a year or half are compared; one ahead has none yet.
            Meaning::Date { day: None, month: None, .. } | Meaning::Half { .. }
                if published.is_none_or(|day| from <= day) =>
            {
                self.compared = Compared::Year;
            }
            _ => {}
        }
    }

    /// Keeps in mind what the day last named was told for: whether something was `said` on it. `before` is the
    /// memory without that day.
    pub(super) fn tell(&mut self, before: &Memory, said: bool) {
        let Some((day, _)) = self.range.filter(|(from, to)| from == to) else { return };
        let other = |named: Option<Date>| named.is_some_and(|named| named != day);
        // "fell on Monday. Lin told the court on Friday that it had snowed that morning", "fell on Monday, a day after it
        // snowed on Sunday. That night"
        let beside = before.range.filter(|_| before.fresh).filter(|(from, to)| from == to).map(|(day, _)| day);
        self.several = if said { other(self.happened) } else { other(beside) };
        if !said {
            self.happened = Some(day);
        }
    }

    /// Results are reported of quarters that are over, and of the latest of them; one ahead is only looked forward to.
    fn remember_quarter(&mut self, from: Date, to: Date, ended: bool, published: Option<Date>) {
        let quarter = (from.year, (from.month - 1) / 3 + 1);
        self.quarter = Some(quarter);
        self.compared = Compared::Quarter;
        let over = published.is_none_or(|day| to <= day);
        // One that is not over was only looked forward to.
        let ahead = |(year, number): (i16, u8)| {
            published.is_some_and(|day| (year, number) >= (day.year, (day.month - 1) / 3 + 1))
        };
        if ended || self.reported.is_none_or(|reported| over && (quarter > reported || ahead(reported))) {
            self.reported = Some(quarter);
        }
    }
}

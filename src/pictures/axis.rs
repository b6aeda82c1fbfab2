//! A line of days. Every day is as long as every other; what lies far apart is brought together by a visible cut.

use super::WIDTH;
use engine::calendar::Date;

/// Days that lie no further apart than this share a stretch.
const NEAR: i32 = 4;
/// The room of a cut where there are few, and the room that all cuts together may take.
const CUT: u32 = 40;
const CUTS: u32 = 300;
/// Below this a bar could not be seen.
const THINNEST: u32 = 8;

/// Days in a row, and where they begin.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    /// First and last day, counted from 1970.
    from: i32,
    to: i32,
    /// Its left end.
    x: u32,
}

/// An axis that has room for some spans of days and for nothing between them.
#[derive(Clone, Debug)]
pub(crate) struct Axis {
    stretches: Vec<Stretch>,
    /// All days of all stretches, and the room that they share.
    days: u32,
    room: u32,
}

impl Axis {
    /// An axis for `spans`, first and last day of each, in any order.
    pub(crate) fn new(spans: impl IntoIterator<Item = (Date, Date)>) -> Self {
        let mut spans: Vec<(i32, i32)> = spans.into_iter().map(|(from, to)| (from.days(), to.days())).collect();
        spans.sort_unstable();
        let mut stretches: Vec<Stretch> = Vec::new();
        for (from, to) in spans {
            match stretches.last_mut() {
                Some(last) if from <= last.to + NEAR => last.to = last.to.max(to),
                _ => stretches.push(Stretch { from, to, x: 0 }),
            }
        }
        let days = stretches.iter().map(|stretch| stretch.days()).sum();
        let cuts = stretches.len().saturating_sub(1) as u32;
        let cut = CUT.min(CUTS / cuts.max(1));
        let room = WIDTH - cut * cuts;
        let (mut passed, mut at) = (0, 0);
        for stretch in &mut stretches {
            stretch.x = share(passed, days, room) + cut * at;
            passed += stretch.days();
            at += 1;
        }
        Self { stretches, days, room }
    }

    /// The left end and the width of a span that the axis was made for.
    pub(crate) fn place(&self, from: Date, to: Date) -> (u32, u32) {
        let (from, to) = (from.days(), to.days());
        let after = self.stretches.partition_point(|stretch| stretch.from <= from);
        let Some(stretch) = after.checked_sub(1).and_then(|at| self.stretches.get(at)) else { return (0, THINNEST) };
        let length = |days: i32| share(days.max(0) as u32, self.days, self.room);
        let width = length(to - from + 1).max(THINNEST);
        ((stretch.x + length(from - stretch.from)).min(WIDTH - width), width)
    }

    /// The middle of each cut.
    pub(crate) fn cuts(&self) -> impl Iterator<Item = u32> {
        let end = |stretch: &Stretch| stretch.x + share(stretch.days(), self.days, self.room);
        self.stretches.windows(2).map(move |pair| (end(&pair[0]) + pair[1].x) / 2)
    }
}

impl Stretch {
    fn days(&self) -> u32 {
        (self.to - self.from + 1).max(1) as u32
    }
}

/// The part of `room` that `days` of `all` days take.
fn share(days: u32, all: u32, room: u32) -> u32 {
    (u64::from(days) * u64::from(room) / u64::from(all.max(1))) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    fn span(from: &str, to: &str) -> (Date, Date) {
        (day(from), day(to))
    }

    #[test]
    fn a_month_is_as_much_longer_than_a_weekend_as_it_has_more_days() {
        let (april, weekend) = (span("2025-04-01", "2025-04-30"), span("2025-08-02", "2025-08-03"));
        let axis = Axis::new([weekend, april]);
        let (x, month) = axis.place(april.0, april.1);
        let (later, two) = axis.place(weekend.0, weekend.1);
        assert_eq!(x, 0);
        assert!(month.abs_diff(two * 15) < 15, "{month} {two}");
        assert!(later >= month + CUT && later + two <= WIDTH, "{later}");
        assert_eq!(axis.cuts().count(), 1);
    }

    #[test]
    fn days_close_together_are_not_cut_apart() {
        let axis = Axis::new([span("2025-08-05", "2025-08-05"), span("2025-08-08", "2025-08-08")]);
        assert_eq!(axis.cuts().count(), 0);
        assert_eq!(axis.place(day("2025-08-05"), day("2025-08-05")), (0, 250));
        assert_eq!(axis.place(day("2025-08-08"), day("2025-08-08")), (750, 250));
    }

    #[test]
    fn a_day_beside_a_century_can_still_be_seen_and_stays_inside() {
        let axis = Axis::new([span("1900-01-01", "1999-12-31"), span("2025-08-08", "2025-08-08")]);
        let (x, width) = axis.place(day("2025-08-08"), day("2025-08-08"));
        assert!(width >= THINNEST && x + width <= WIDTH, "{x} {width}");
    }

    #[test]
    fn many_days_far_apart_stay_in_order_and_inside() {
        let days: Vec<Date> = (0..200).map(|at| Date::from_days(10_000 + at * 100)).collect();
        let axis = Axis::new(days.iter().map(|&day| (day, day)));
        let places: Vec<u32> = days.iter().map(|&day| axis.place(day, day).0).collect();
        assert!(places.is_sorted() && places[199] <= WIDTH, "{places:?}");
    }
}

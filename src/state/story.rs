//! A deadline's story: the days between which a reader can go, what was said about it, which date took another's place,
//! and what the article tells of the days before and after one.

use super::circumstances::days;
use super::{Fact, Filter};
use crate::reading::Reading;
use engine::calendar::Date;
use engine::facts::DeadlineId;
use engine::text::Span;

/// More days in a row than this are thinned out: no hand could stop at each.
const DAYS: i32 = 60;

/// The days at which the slider stops, first to last: from publication to the deadline and to today, whatever their
/// order. Between publication and deadline each day has a stop; beyond both, stops lie ever further apart.
pub(crate) fn stops(published: Date, due: Date, today: Option<Date>) -> Vec<Date> {
    let (from, to) = (published.min(due).days(), published.max(due).days());
    let step = ((to - from) / DAYS + 1) as usize;
    let mut stops: Vec<i32> = (from..=to).step_by(step).collect();
    stops.extend([to, published.days(), due.days()]);
    if let Some(today) = today.map(Date::days) {
        stops.extend([1, 7, 30, 90, 365, 1000].map(|after| to + after).into_iter().filter(|day| *day < today));
        stops.push(today.max(from));
    }
    stops.sort_unstable();
    stops.dedup();
    stops.into_iter().map(Date::from_days).collect()
}

/// The stop that is nearest to `day`, by its place.
pub(crate) fn nearest(stops: &[Date], day: Date) -> usize {
    let far = |stop: &Date| (stop.days() - day.days()).abs();
    stops.iter().enumerate().min_by_key(|(_, stop)| far(stop)).map_or(0, |(at, _)| at)
}

/// What of the article's dated facts lay behind on `day`, and what ahead; each the nearest first.
pub(crate) fn known(reading: &Reading, day: Date) -> (Vec<Fact>, Vec<Fact>) {
    let all = Fact::all(&reading.sheet).filter(|fact| matches!(fact, Fact::Quote(_) | Fact::Claim(_) | Fact::Event(_)));
    let dated = all.filter_map(|fact| Some((days(reading, fact)?, fact)));
    let (mut ahead, mut behind): (Vec<_>, Vec<_>) = dated.partition(|((from, _), _)| *from > day);
    ahead.sort_by_key(|(days, _)| *days);
    behind.sort_by_key(|((from, to), _)| std::cmp::Reverse((*to, *from)));
    let facts = |of: Vec<((Date, Date), Fact)>| of.into_iter().map(|(_, fact)| fact).collect();
    (facts(behind), facts(ahead))
}

/// The quotes and claims about a deadline: said in a sentence that states it, or naming its day. In the order of the
/// text.
pub(crate) fn said_about(reading: &Reading, deadline: DeadlineId) -> Vec<Fact> {
    let sheet = &reading.sheet;
    let Some(deadline) = sheet.deadlines.get(deadline.0 as usize) else { return Vec::new() };
    let day = deadline.due_from.filter(|from| Some(*from) == deadline.due_to);
    let due: Vec<Span> = sheet
        .times
        .iter()
        .filter(|time| day.is_some() && time.from == day && time.to == day)
        .map(|time| time.span)
        .collect();
    let is_about = |passage: &Span| {
        deadline.statements.iter().any(|statement| statement.span.overlaps(*passage))
            || due.iter().any(|time| passage.contains(*time))
    };
    let said = Fact::all(sheet).filter(|fact| matches!(fact, Fact::Quote(_) | Fact::Claim(_)));
    let mut about: Vec<(u32, Fact)> = said
        .filter(|fact| Filter::default().shows(reading, *fact))
        .filter_map(|fact| {
            let passages = fact.passages(sheet);
            passages.iter().any(is_about).then(|| (passages[0].start, fact))
        })
        .collect();
    about.sort_unstable();
    about.into_iter().map(|(_, fact)| fact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    fn told(published: &str, due: &str, today: Option<&str>) -> Vec<String> {
        stops(day(published), day(due), today.map(day)).iter().map(Date::to_string).collect()
    }

    #[test]
    fn each_day_until_the_deadline_is_a_stop_and_today_the_last() {
        let days = told("2025-03-30", "2025-04-01", Some("2025-04-20"));
        assert_eq!(days, ["2025-03-30", "2025-03-31", "2025-04-01", "2025-04-02", "2025-04-08", "2025-04-20"]);
        assert_eq!(told("2025-03-30", "2025-04-01", Some("2025-03-31")).len(), 3);
        assert_eq!(told("2025-03-30", "2025-04-01", None).len(), 3);
        assert_eq!(told("2025-03-30", "2025-03-29", Some("2025-03-30")), ["2025-03-29", "2025-03-30"]);
    }

    #[test]
    fn a_deadline_years_away_has_few_stops_and_both_ends() {
        let days = told("2020-01-01", "2035-01-01", Some("2041-06-01"));
        assert!(days.len() < 75 && days.is_sorted(), "{}", days.len());
        for end in ["2020-01-01", "2035-01-01", "2041-06-01"] {
            assert!(days.iter().any(|day| day == end), "{end}");
        }
    }

    #[test]
    fn a_day_between_stops_is_shown_at_the_nearest() {
        let days = stops(day("2025-03-30"), day("2025-04-01"), Some(day("2025-04-20")));
        assert_eq!(nearest(&days, day("2025-04-07")), 4);
        assert_eq!(nearest(&days, day("1999-01-01")), 0);
    }

    #[test]
    fn what_lay_ahead_of_a_day_lies_behind_on_a_later_one() {
        let reading = sample::reading();
        assert_eq!(known(&reading, day("2025-08-05")), (vec![], vec![Fact::Event(0)]));
        assert_eq!(known(&reading, day("2025-08-06")), (vec![Fact::Event(0)], vec![]));
    }

    #[test]
    fn words_inside_a_statement_or_on_its_day_are_about_the_deadline() {
        let mut seed = sample::seed();
        let text = &seed.article.text;
        let at = text.find("secondary tariffs").expect("in the seed");
        let mut inside = seed.sheet.quotes[3].clone();
        inside.spans = vec![Span::new(at, at + "secondary tariffs".len())];
        seed.sheet.quotes.push(inside);
        let reading = Reading::from(seed);
        assert_eq!(said_about(&reading, DeadlineId(0)), [Fact::Quote(4)]);
        assert!(said_about(&reading, DeadlineId(7)).is_empty());
    }
}

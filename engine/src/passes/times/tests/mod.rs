//! A phrase table: a text, published on Wednesday 6 August 2025, and the times that it gives.

mod ahead;
mod anchors;
mod calendar;
mod doubts;
mod joined;
mod limits;
mod pointing;
mod relative;
mod surroundings;

use super::times;
use crate::article::Article;
use crate::calendar::Date;
use crate::text::Document;

/// An article of which only its day is known
fn dated(published: Option<Date>) -> Article {
    Article { published, ..Article::default() }
}

fn values(text: &str, published: Option<Date>) -> String {
    shown(text, published, "")
}

/// The times of `text`, with `doubt` behind those that are not sure.
fn shown(text: &str, published: Option<Date>, doubt: &str) -> String {
    let document = Document::new(text);
    let seen = times(&document, &dated(published));
    let mark = |sure| if sure { "" } else { doubt };
    let shown = seen.iter().map(|time| format!("{}={}{}", time.span.of(text), time.value, mark(time.sure)));
    shown.collect::<Vec<_>>().join("; ")
}

/// Each line is a text, "=>", and its times; nothing after the arrow where it has none.
fn check(table: &str) {
    check_shown(table, "");
}

/// The same, with "?" behind what is not sure.
fn check_doubts(table: &str) {
    check_shown(table, "?");
}

fn check_shown(table: &str, doubt: &str) {
    let published = Date::parse("2025-08-06");
    let wrong: Vec<String> = table
        .lines()
        .filter_map(|line| line.trim().split_once(" =>"))
        .map(|(text, expected)| (text, expected.trim(), shown(text, published, doubt)))
        .filter(|(_, expected, found)| expected != found)
        .map(|(text, expected, found)| format!("{text}\n  expected {expected}\n  found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_that_only_look_like_times_are_none() {
    check(
        "They may march in May's house by the road. =>
        May I ask a question? =>
        Theresa May resigned. =>
        April Smith sang. =>
        The Mid-Autumn Festival is loud. =>
        June Carter sang. =>
        Protesters march in the streets. =>
        The Sun reported a fall. =>
        Prices fall and rise. =>
        She spoke for a second time. =>
        He came second. =>
        The second man left. =>
        The 19-year-old actor left. =>
        He is 40 years old. =>
        He is five years younger. =>
        It cost $2000. =>
        It cost $3 a year. =>
        It flies four times a day. =>
        It gained 1,998 points. =>
        About 2000 people came. =>
        The road is 30 miles long. =>
        He won 10-2. =>
        It scored 3.5 on the test. =>
        Two thirds of the votes were counted. =>
        About three-quarters voted. =>
        More than a quarter voted. =>
        He watched \"60 Minutes\" there. =>
        He works for the daily Granma. =>
        He sat by the window. =>
        Mon ami, they said. =>
        It is as soon as possible. =>
        They met in room 12. =>
        The 25th anniversary passed. =>
        He is a first lieutenant. =>
        The spring broke. =>
        He lives on Fifth Avenue. =>
        Call 555-1998 at once. =>
        Augustus ruled. =>
        He minutes the hearing. =>
        Half of them left. =>
        Her last name is Day. =>
        The May government fell. =>
        The March on Washington was long. =>
        It is too slow for today's world. =>
        They run in most of today's small cars. =>
        These are the cars of tomorrow. =>
        It is not high noon. =>
        Call us once, or twice. =>
        They lit Christmas trees on Easter Island. =>
        He reads USA Today and the Friday Times. =>
        Monday Night Football is on. =>
        Pastor Sunday Ajayi spoke. Mr Friday Okoro left. =>
        Room 2010 and Flight 1989 are booked. =>",
    );
}

#[test]
fn without_a_publication_date_relative_days_stay_open() {
    let shown = |text| values(text, None);
    assert_eq!(shown("It fell on Aug. 6."), "Aug. 6=XXXX-08-06");
    assert_eq!(shown("It fell on Friday."), "Friday=XXXX-WXX-5");
    assert_eq!(shown("It fell last week."), "last week=XXXX-WXX");
    assert_eq!(shown("It fell in January."), "January=XXXX-01");
    assert_eq!(shown("It fell on Aug. 6, 2025."), "Aug. 6, 2025=2025-08-06");
    let document = Document::new("It fell on Friday.");
    assert!(times(&document, &dated(None)).iter().all(|time| time.from.is_none() && !time.sure));
}

#[test]
fn a_date_in_figures_that_two_countries_read_differently_is_not_sure() {
    let sure = |text| {
        times(&Document::new(text), &dated(Date::parse("2025-08-06"))).iter().map(|time| time.sure).collect::<Vec<_>>()
    };
    assert_eq!(sure("It fell on 08/06/2025."), [false]);
    assert_eq!(sure("It fell on 08/16/2025."), [true]);
}

#[test]
fn every_prefix_of_nasty_text_is_read() {
    let text = "’90s “Mon 31 Feb. 99/99/9999 \u{a0}6th’s 0000-00-00 twenty-four-hour 24:61 a a a 9999 years ago until 1/2 \
                p.m. the the last next 4294967295 centuries later, 00 a.m. Sept. 2,000 UTC+ in-the-1990s 中文 Ü-day –";
    for end in (0..=text.len()).filter(|&end| text.is_char_boundary(end)) {
        for published in [None, Date::parse("0001-01-01"), Date::parse("9999-12-31"), Date::parse("2025-08-06")] {
            for time in times(&Document::new(&text[..end]), &dated(published)) {
                assert!(!time.span.of(text).is_empty());
            }
        }
    }
}

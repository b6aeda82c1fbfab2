//! A phrase table: a text, published on Wednesday 6 August 2025, and the times that it gives.

use super::times;
use crate::calendar::Date;
use crate::text::Document;

fn values(text: &str, published: Option<Date>) -> String {
    let document = Document::new(text);
    let seen = times(&document, published);
    let shown = seen.iter().map(|time| format!("{}={}", time.span.of(text), time.value));
    shown.collect::<Vec<_>>().join("; ")
}

/// Each line is a text, "=>", and its times; nothing after the arrow where it has none.
fn check(table: &str) {
    let published = Date::parse("2025-08-06");
    let wrong: Vec<String> = table
        .lines()
        .filter_map(|line| line.trim().split_once(" =>"))
        .map(|(text, expected)| (text, expected.trim(), values(text, published)))
        .filter(|(_, expected, found)| expected != found)
        .map(|(text, expected, found)| format!("{text}\n  expected {expected}\n  found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn dates_are_read_in_every_newspaper_style() {
    check(
        "The vote was held on 6 August 2025. => 6 August 2025=2025-08-06
        The vote was held on Aug. 6, 2025. => Aug. 6, 2025=2025-08-06
        The vote was held on August 6th, 2025. => August 6th, 2025=2025-08-06
        The vote was held on the 6th of August. => 6th of August=2025-08-06
        The vote was held on 2025-08-06. => 2025-08-06=2025-08-06
        The vote was held on 08/06/2025. => 08/06/2025=2025-08-06
        The vote was held on 25/12/2024. => 25/12/2024=2024-12-25
        The vote was held on 06.08.2025. => 06.08.2025=2025-08-06
        The vote was held on the 4th. => 4th=2025-08-04
        The vote will be held on the 4th. => 4th=2025-09-04
        The tower fell on Sept. 11, 2001. => Sept. 11, 2001=2001-09-11
        It began in March 1998. => March 1998=1998-03
        It began in July of last year. => July of last year=2024-07
        It began in December. => December=2024-12
        It will begin in December. => December=2025-12
        It will begin in March. => March=2026-03
        He was elected in 1998. => 1998=1998
        The 1996 bombing killed two. => 1996=1996
        It ended by late November. => late November=2024-11
        It was built in mid-October. => mid-October=2024-10
        It was popular in the 1990s. => 1990s=199
        It was popular in the early 1990s. => the early 1990s=199
        It was popular in the '80s. => '80s=198
        It was invented in the 20th century. => the 20th century=19
        They married on Feb. 29, 2024. => Feb. 29, 2024=2024-02-29",
    );
}

#[test]
fn the_verb_tells_which_weekday_is_meant() {
    check(
        "He arrived on Wednesday. => Wednesday=2025-08-06
        He arrived Tuesday. => Tuesday=2025-08-05
        He will arrive Tuesday. => Tuesday=2025-08-12
        Sanctions are expected to be implemented on Friday. => Friday=2025-08-08
        He has given Moscow until Friday to stop. => Friday=2025-08-08
        The bank extended the offer until Monday. => Monday=2025-08-11
        The interview aired Tuesday. => Tuesday=2025-08-05
        The talks, which start Thursday, are secret. => Thursday=2025-08-07
        Last Friday they met. => Last Friday=2025-08-01
        They meet next Monday. => next Monday=2025-08-11
        On Friday, the court ruled. => Friday=2025-08-01
        On Friday, the court will rule. => Friday=2025-08-08
        Friday's ruling surprised investors. => Friday=2025-08-01
        He left Monday morning. => Monday morning=2025-08-04TMO
        He spoke on Sunday night. => Sunday night=2025-08-03TNI
        They could leave as soon as Saturday. => Saturday=2025-08-09
        The mayor agreed to leave on Monday. => Monday=2025-08-11
        The mayor agreed on Monday to leave. => Monday=2025-08-04
        The order issued Monday stands. => Monday=2025-08-04
        Vacation plans changed on Monday. => Monday=2025-08-04
        Pupils return on Monday. => Monday=2025-08-11
        It had been due to expire Monday. => Monday=2025-08-04
        Since Monday, shares have gained 4%. => Monday=2025-08-04
        The rule takes effect Wednesday, Aug. 13, 2025. => Wednesday, Aug. 13, 2025=2025-08-13",
    );
}

#[test]
fn near_days_and_shifted_units_count_from_publication() {
    check(
        "They met yesterday. => yesterday=2025-08-05
        They meet today. => today=2025-08-06
        They meet tomorrow. => tomorrow=2025-08-07
        They met yesterday afternoon. => yesterday afternoon=2025-08-05TAF
        They meet tonight. => tonight=2025-08-06TNI
        They met this morning. => this morning=2025-08-06TMO
        They met last night. => last night=2025-08-05TNI
        They met last week. => last week=2025-W31
        They meet next week. => next week=2025-W33
        They met this week. => this week=2025-W32
        They met last month. => last month=2025-07
        They met earlier this month. => earlier this month=2025-08
        They met last year. => last year=2024
        They met earlier this year. => earlier this year=2025
        They meet early next year. => early next year=2026
        He spoke over the weekend. => the weekend=2025-W31-WE
        They meet this weekend. => this weekend=2025-W32-WE
        They met last weekend. => last weekend=2025-W31-WE
        They married last June. => last June=2025-06
        They married last fall. => last fall=2024-FA
        They met this summer. => this summer=2025-SU
        They met last spring. => last spring=2025-SP
        They meet at the end of the year. => the end of the year=2025
        They met two weeks ago. => two weeks ago=2025-W30
        They met three days ago. => three days ago=2025-08-03
        They met six months ago. => six months ago=2025-02
        They met 41 years ago. => 41 years ago=1984
        They met a decade ago. => a decade ago=2015
        They met a year ago. => a year ago=2024
        They meet two days from now. => two days from now=2025-08-08
        He said that last week they met. => last week=2025-W31",
    );
}

#[test]
fn times_after_another_count_from_it() {
    check(
        "He was hurt on Aug. 1 and died two days later. => Aug. 1=2025-08-01; two days later=2025-08-03
        He was hurt on July 1, 1998. The next day he died. => July 1, 1998=1998-07-01; The next day=1998-07-02
        He was hurt on July 1, 1998. That night he died. => July 1, 1998=1998-07-01; That night=1998-07-01TNI
        He left on July 1, 1998. The same day, she came. => July 1, 1998=1998-07-01; The same day=1998-07-01
        He left in 1998. The following year, she came. => 1998=1998; The following year=1999
        He left in May 1998. Later that year, she came. => May 1998=1998-05; Later that year=1998",
    );
}

#[test]
fn quarters_halves_and_fiscal_years() {
    check(
        "Profit rose in the second quarter. => the second quarter=2025-Q2
        Second-quarter profit rose. => Second-quarter=2025-Q2
        Profit rose in the third quarter of 1998. => the third quarter of 1998=1998-Q3
        Profit rose in last year's fourth quarter. => last year's fourth quarter=2024-Q4
        Second-quarter profit rose from the year-earlier period. => Second-quarter=2025-Q2; the year-earlier period=2024-Q2
        Second-quarter profit rose from a year earlier. => Second-quarter=2025-Q2; a year earlier=2024-Q2
        Profit rose in the first half of 1998. => the first half of 1998=1998-H1
        Profit rose in fiscal 1998. => 1998=1998
        Profit rose in the first nine months. => the first nine months=P9M
        Profit rose in the year ended June 30. => the year=P1Y; June 30=2025-06-30",
    );
}

#[test]
fn lengths_of_time_are_durations() {
    check(
        "They talked for two days. => two days=P2D
        It came just two days before the deadline. => two days=P2D
        The three-hour meeting ended. => three-hour=PT3H
        The nearly three-hour meeting ended. => three-hour=PT3H
        He has 48 hours to answer. => 48 hours=PT48H
        He waited more than four hours. => more than four hours=PT4H
        He waited nearly an hour. => nearly an hour=PT1H
        He waited two and a half years. => two and a half years=P2Y6M
        He waited 2 1/2 years. => 2 1/2 years=P2Y6M
        He waited half an hour. => half an hour=PT30M
        He waited for years. => years=PXY
        He waited several weeks. => several weeks=PXW
        He waited a couple of years. => a couple of years=P2Y
        He waited twenty-four days. => twenty-four days=P24D
        It grew over the past three years. => the past three years=P3Y
        It grew in recent months. => recent months=PXM
        It will grow in the next few days. => the next few days=PXD
        It lasted two decades. => two decades=P20Y
        It was a 14-month inquiry. => 14-month=P14M
        It was a day-long strike. => day-long=P1D
        He needs two more weeks. => two more weeks=P2W
        He has at least 30 days. => at least 30 days=P30D",
    );
}

#[test]
fn hours_keep_their_zone_and_day() {
    check(
        "The polls close at 10:30 a.m. EST. => 10:30 a.m. EST=2025-08-06T10:30
        The polls close at 5 p.m. Friday. => 5 p.m. Friday=2025-08-08T17:00
        The bid will expire at 9 a.m. EST Tuesday. => 9 a.m. EST Tuesday=2025-08-12T09:00
        The bid will expire Tuesday at 9 a.m. => Tuesday at 9 a.m.=2025-08-12T09:00
        The bid will expire at noon Thursday. => noon Thursday=2025-08-07T12:00
        The bid will expire at midnight. => midnight=2025-08-06T24
        The blast came at 14:30 GMT. => 14:30 GMT=2025-08-06T14:30
        The blast came at 0500 GMT. => 0500 GMT=2025-08-06T05:00
        The blast came at 14:30 UTC+3. => 14:30 UTC+3=2025-08-06T14:30
        The blast came at 3 p.m. Moscow time. => 3 p.m. Moscow time=2025-08-06T15:00
        The blast came at 3 p.m. local time. => 3 p.m. local time=2025-08-06T15:00
        The blast came at 5pm. => 5pm=2025-08-06T17:00
        The blast came at 12 a.m. => 12 a.m.=2025-08-06T00:00
        The blast came at 9 o'clock. => 9 o'clock=2025-08-06T09:00",
    );
}

#[test]
fn sets_holidays_and_references() {
    check(
        "They meet every Monday. => every Monday=XXXX-WXX-1
        They meet each month. => each month=P1M
        They meet every two weeks. => every two weeks=P2W
        They meet every other week. => every other week=P2W
        They meet daily. => daily=P1D
        They meet on Tuesdays. => Tuesdays=XXXX-WXX-2
        They met on Christmas Eve. => Christmas Eve=2024-12-24
        They will meet on Thanksgiving. => Thanksgiving=2025-11-27
        They met on Easter Sunday. => Easter Sunday=2025-04-20
        They met last Thanksgiving. => last Thanksgiving=2024-11-28
        They will meet on Labor Day. => Labor Day=2025-09-01
        They are now in Rome. => now=PRESENT_REF
        They recently met. => recently=PAST_REF
        They will meet soon. => soon=FUTURE_REF
        Nobody knows the future. => the future=FUTURE_REF",
    );
}

#[test]
fn words_that_only_look_like_times_are_none() {
    check(
        "They may march in May's house by the road. =>
        May I ask a question? =>
        Theresa May resigned. =>
        April Smith sang. =>
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
        Her last name is Day. =>",
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
    assert!(times(&document, None).iter().all(|time| time.from.is_none() && !time.sure));
}

#[test]
fn a_date_in_figures_that_two_countries_read_differently_is_not_sure() {
    let sure =
        |text| times(&Document::new(text), Date::parse("2025-08-06")).iter().map(|time| time.sure).collect::<Vec<_>>();
    assert_eq!(sure("It fell on 08/06/2025."), [false]);
    assert_eq!(sure("It fell on 08/16/2025."), [true]);
}

#[test]
fn every_prefix_of_nasty_text_is_read() {
    let text = "’90s “Mon 31 Feb. 99/99/9999 \u{a0}6th’s 0000-00-00 twenty-four-hour 24:61 a a a 9999 years ago until 1/2 \
                p.m. the the last next 4294967295 centuries later, 00 a.m. Sept. 2,000 UTC+ in-the-1990s 中文 Ü-day –";
    for end in (0..=text.len()).filter(|&end| text.is_char_boundary(end)) {
        for published in [None, Date::parse("0001-01-01"), Date::parse("9999-12-31"), Date::parse("2025-08-06")] {
            for time in times(&Document::new(&text[..end]), published) {
                assert!(!time.span.of(text).is_empty());
            }
        }
    }
}

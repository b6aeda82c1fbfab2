//! Times that the calendar and the clock give by name.

use super::super::times;
use super::check;
use crate::calendar::Date;
use crate::text::Document;

#[test]
fn a_transcript_spells_days_out() {
    check(
        "The pier was sold on May six, she said. => May six=2025-05-06
        The offer ends at noon on September three, 2025. => noon on September three, 2025=2025-09-03T12:00
        The pact ends July two, 2027, and not before. => July two, 2027=2027-07-02
        The pier is closed through September one. => September one=2025-09-01
        In March six people fell ill. => March=2025-03",
    );
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
        It was popular in the 1990s. => the 1990s=199
        It was popular in the early 1990s. => the early 1990s=199
        It was popular in the '80s. => the '80s=198
        It was invented in the 20th century. => the 20th century=19
        They married on Feb. 29, 2024. => Feb. 29, 2024=2024-02-29",
    );
}

#[test]
fn days_and_years_named_together_are_each_found() {
    check(
        "They meet on Aug. 6-8 in Oslo. => Aug. 6-8=2025-08-06/2025-08-08
        They met July 6 to 8, 2024. => July 6 to 8, 2024=2024-07-06/2024-07-08
        They met from 2 to 4 March. => 2 to 4 March=2025-03-02/2025-03-04
        They met on 2-4 March 2024. => 2-4 March 2024=2024-03-02/2024-03-04
        They met on May 24 and 25. => May 24=2025-05-24; 25=2025-05-25
        They met on 2 and 3 March. => 2=2025-03-02; 3 March=2025-03-03
        They lost in the 2012-13 season. => 2012-13=2012/2013
        They won May 24 and 25 people cheered. => May 24=2025-05-24
        It scored 6-8 on the day. =>",
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
        Profit rose in fiscal 1998. => fiscal 1998=1998
        Profit rose in the 2024 fiscal year. => the 2024 fiscal year=2024
        Profit rose in FY2024. => FY2024=2024
        It grew in the 1990s and the mid-1980s. => the 1990s=199; the mid-1980s=198
        It will close within the next two years or so. => the next two years or so=P2Y
        The mill went over to a fiscal year. =>
        They prayed in Easter week. => Easter week=2025-W16
        He will speak later this afternoon. => later this afternoon=2025-08-06TAF
        They had to sell by the summer of 2025. => the summer of 2025=2025-SU
        Shares fell after hours. =>
        They get water two days a week from Monday. => two days=P2D; Monday=2025-08-04
        Profit rose in Q1 FY26 and in the first quarter of FY25. => Q1 FY26=2026-Q1; the first quarter of FY25=2025-Q1
        Profit rose in the April-June quarter. => April-June quarter=2025-Q2
        It cut its second quarter outlook. => second quarter=2025-Q2
        The second-quarter loss grew. => second-quarter=2025-Q2
        Profit rose in the first nine months. => the first nine months=P9M
        It has until the end of the year to change. => the end of the year=2025
        Profit rose in the year to June. => the year=P1Y; June=2025-06
        Profit rose in the year ended June 30. => the year=P1Y; June 30=2025-06-30",
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
        It begins at 2 p.m. EDT (1800 GMT) Friday. => 2 p.m. EDT=2025-08-08T14:00; 1800 GMT=2025-08-08T18:00; Friday=2025-08-08
        It ran from 2 p.m. to 4 p.m. on Friday. => 2 p.m.=2025-08-01T14:00; 4 p.m. on Friday=2025-08-01T16:00
        It begins at 6 p.m. Central European Time. => 6 p.m. Central European Time=2025-08-06T18:00
        The blast came at 5pm. => 5pm=2025-08-06T17:00
        The blast came at 12 a.m. => 12 a.m.=2025-08-06T00:00
        The blast came at 9 o'clock. => 9 o'clock=2025-08-06T09:00",
    );
}

#[test]
fn hours_are_told_by_halves_and_quarters_of_them() {
    check(
        "The bell rang at half past nine in the morning. => half past nine in the morning=2025-08-06T09:30
        The bell rang at half past three in the afternoon. => half past three in the afternoon=2025-08-06T15:30
        The bid will expire on Friday at half past three. => Friday at half past three=2025-08-08T15:30
        The bid will expire by half past 10 on Friday. => half past 10 on Friday=2025-08-08T10:30
        The bid will expire at a quarter to nine on Friday evening. => quarter to nine on Friday evening=2025-08-08T20:45
        The bell rang at quarter past 4 p.m. on Monday. => quarter past 4 p.m. on Monday=2025-08-04T16:15
        The bell rang at 8 o'clock on Monday night. => 8 o'clock on Monday night=2025-08-04T20:00
        Prices rose from a quarter to 3 percent. =>
        Half past voters stayed away. =>",
    );
    let sure =
        |text| times(&Document::new(text), &super::dated(Date::parse("2025-08-06"))).iter().all(|time| time.sure);
    assert!(sure("They met on Monday at half past nine in the morning."));
    assert!(!sure("They met on Monday at half past nine."));
}

#[test]
fn years_are_spoken_in_words() {
    check(
        "Snow was rare in the winter of nineteen ninety-four. => winter of nineteen ninety-four=1994-WI
        It shall be done by the year two thousand. => the year two thousand=2000
        It employs two thousand people. =>",
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
        They meet twice a week. => twice a week=P1W
        They will one day meet. => one day=FUTURE_REF
        They had met a few years ago. => a few years ago=PAST_REF
        It started in a March vote. => March=2025-03
        They meet on Tuesdays. => Tuesdays=XXXX-WXX-2
        They met on Christmas Eve. => Christmas Eve=2024-12-24
        They will meet on Thanksgiving. => Thanksgiving=2025-11-27
        They met on Easter Sunday. => Easter Sunday=2025-04-20
        They met last Thanksgiving. => last Thanksgiving=2024-11-28
        They met on May Day 2024. => May Day 2024=2024-05-01
        They met on Martin Luther King Jr. Day. => Martin Luther King Jr. Day=2025-01-20
        They met on St. Patrick's Day. => St. Patrick's Day=2025-03-17
        They will meet on Black Friday. => Black Friday=2025-11-28
        They will meet on Labor Day. => Labor Day=2025-09-01
        They are now in Rome. => now=PRESENT_REF
        They recently met. => recently=PAST_REF
        They will meet soon. => soon=FUTURE_REF
        Nobody knows the future. => the future=FUTURE_REF",
    );
}

#[test]
fn lengths_of_time_are_durations() {
    check(
        "The deal follows weeks of talks. => weeks=PXW
        She spent years abroad. => years=PXY
        They talked for two days. => two days=P2D
        She was jailed for three years and two months. => three years and two months=P3Y2M
        It ran for two days and five hours. => two days and five hours=P2DT5H
        It took one hour and 20 minutes. => one hour and 20 minutes=PT1H20M
        She was jailed for three years and two months later freed. => three years=P3Y; two months later=P2M
        The work will take 12 to 18 months. => 12 to 18 months=PXM
        They took out a six to 12 month loan. => six to 12 month=PXM
        The river usually floods in March. => March=XXXX-03
        Typically, the river floods in March. => March=XXXX-03
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

//! Times that lean on another of their sentence: weekdays in a row, days of a year just named, what holds from a day on.

use super::{check, times, values};
use crate::calendar::Date;
use crate::text::Document;

#[test]
fn a_list_of_days_has_one_month() {
    check(
        "They will strike on Aug. 13th and 20th. => Aug. 13th=2025-08-13; 20th=2025-08-20
        They will strike on Aug. 13, 14 and 20. => Aug. 13=2025-08-13; 14=2025-08-14; 20=2025-08-20
        They met on March 3, 10, and 17. => March 3=2025-03-03; 10=2025-03-10; 17=2025-03-17
        On Aug. 13, 14 and 20 people may come. => Aug. 13=2025-08-13
        On Aug. 3, 14 people died. => Aug. 3=2025-08-03",
    );
}

#[test]
fn a_weekday_joined_to_another_lies_behind_it() {
    check(
        "Banks will be closed on Friday and Monday. => Friday=2025-08-08; Monday=2025-08-11
        Snow is to fall late on Friday or early on Monday. => Friday=2025-08-08; Monday=2025-08-11
        The storm was expected to hit between Ghent and Lyon late on Thursday or early on Tuesday. => Thursday=2025-08-07; Tuesday=2025-08-12
        Games were played on Monday and Friday. => Monday=2025-08-04; Friday=2025-08-01
        The warning was widened from 9 p.m. on Wednesday to 6 a.m. on Sunday. => 9 p.m. on Wednesday=2025-08-06T21:00; 6 a.m. on Sunday=2025-08-10T06:00
        The road was shut from 2 p.m. to 6am on Tuesday. => 2 p.m.=2025-08-05T14:00; 6am on Tuesday=2025-08-05T06:00",
    );
}

#[test]
fn days_of_a_sentence_that_speaks_of_a_year_are_of_that_year() {
    check(
        "In 2019, the court ordered Boeing to pay by June 1. => 2019=2019; June 1=2019-06-01
        Last year's deadline, 30 June, was ignored. => Last year=2024; 30 June=2024-06-30
        The mayor last year extended the date to Sept. 15. => last year=2024; Sept. 15=2024-09-15
        The mine closed in 2021. In the spring of that year, bids failed in June. => 2021=2021; that year=2021; June=2021-06
        Last summer's window closed on Sept. 1. => Last summer=2024-SU; Sept. 1=2024-09-01
        Last year's winner will be back in May. => Last year=2024; May=2026-05",
    );
}

#[test]
fn rules_wishes_and_broken_orders_tell_where_a_day_lies() {
    check(
        "Loans signed last week are subject to a cap from Feb. 1. => last week=2025-W31; Feb. 1=2026-02-01
        The senate ordered its release by Monday, but nobody complied. => Monday=2025-08-04
        Ann Berg wanted a deal by Monday. => Monday=2025-08-11
        The offer expires on Aug. 20. They must leave by then. => Aug. 20=2025-08-20; then=2025-08-20
        He was given 30 days from Friday to pay. => 30 days from Friday=2025-09-07
        The ferry will be ready by the end of the first quarter. => the first quarter=2026-Q1
        Results for the fourth quarter will come in May. In the second quarter, sales fell from the same period last year. => the fourth quarter=2025-Q4; May=2026-05; the second quarter=2025-Q2; the same period last year=2024-Q2",
    );
}

#[test]
fn entries_of_a_live_report_tell_the_night_that_they_run_through() {
    check_report(
        "Strike at the port: live\n\n01:20\n\nThe last crane stopped at 11:45 p.m., and the gates will open at 6 a.m.\n\n\
         00:05\n\nThe mayor has landed.\n\n22:30\n\nWorkers left at 9 p.m. She spoke this afternoon.",
        "01:20=2025-08-06T01:20; 11:45 p.m.=2025-08-05T23:45; 6 a.m.=2025-08-06T06:00; 00:05=2025-08-06T00:05; \
         22:30=2025-08-05T22:30; 9 p.m.=2025-08-05T21:00; this afternoon=2025-08-05TAF",
    );
    check_report(
        "Strike at the port: live\n\nTuesday 23:30\n\nThe ship will dock at 4 a.m.\n\n21:00\n\nNobody came.\n\n\
         20:10\n\nThe quay is closed.",
        "Tuesday 23:30=2025-08-05T23:30; 4 a.m.=2025-08-06T04:00; 21:00=2025-08-05T21:00; 20:10=2025-08-05T20:10",
    );
}

#[test]
fn hours_on_lines_of_their_own_may_be_a_programmes() {
    check_report(
        "On the radio\n\n07:30\n\nThe news. It played at 8 p.m. in Bern.\n\n20:45\n\nA choir.\n\n\
         22:15\n\nA play.",
        "07:30=2025-08-06T07:30; 8 p.m.=2025-08-06T20:00; 20:45=2025-08-06T20:45; \
         22:15=2025-08-06T22:15",
    );
    check_report(
        "The fair\n\n08:00\n\nThe gates opened.\n\n22:30\n\nThe fair closed.",
        "08:00=2025-08-06T08:00; 22:30=2025-08-06T22:30",
    );
    check_report(
        "Our music\n\n19:00\n\nA choir.\n\n22:15\n\nA play.\n\n00:30\n\nA dance.",
        "19:00=2025-08-06T19:00; 22:15=2025-08-06T22:15; 00:30=2025-08-07T00:30",
    );
}

#[test]
fn won_is_money_only_where_a_unit_tells_so() {
    for text in ["Ada Oko in 2024 won the vote on Monday.", "Only two won on Monday.", "Just 12 won a seat on Monday."]
    {
        let document = Document::new(text);
        let times = times(&document, &super::dated(Date::parse("2025-08-06")));
        let monday = times.last().unwrap();
        assert_eq!((monday.value.as_str(), monday.sure), ("2025-08-04", true), "{text}");
    }
}

#[test]
fn capitals_behind_figures_are_no_zone() {
    for text in ["It ended 3:45 TNT on Friday.", "They paid 10:30 VAT.", "It was 12:00 NOT."] {
        assert!(!values(text, Date::parse("2025-08-06")).contains('T'), "{text}");
    }
}

fn check_report(text: &str, expected: &str) {
    assert_eq!(values(text, Date::parse("2025-08-06")), expected);
}

#[test]
fn verbs_and_hours_far_off_tell_where_a_day_lies() {
    check(
        "Hanul will pay 700 won a share by the end of December. => the end of December=2025-12
        The court had given Norvind until the end of May to sell. => the end of May=2025-05
        Ann Berg, who is in Bern till Friday, called the mayor. => Friday=2025-08-08
        The court will hear the case at 10.15 a.m. on Thursday. => 10.15 a.m. on Thursday=2025-08-07T10:15
        Prices rose 10.15 percent. =>
        The deadline was pushed to Aug. 3, then to this Friday. => Aug. 3=2025-08-03; this Friday=2025-08-08
        Papers must arrive by 12:00 CLT today. => 12:00 CLT today=2025-08-06T12:00
        A hearing is set for the Friday before Labor Day at 2 p.m. => Friday before Labor Day at 2 p.m.=2025-08-29T14:00
        The talks ended shortly after midnight on Tuesday. => midnight on Tuesday=2025-08-05T00
        They must leave by midnight on Friday. => midnight on Friday=2025-08-08T24",
    );
}

#[test]
fn days_are_told_by_their_week_their_church_and_what_can_be() {
    check(
        "It named its candidates in the week before Christmas. => the week before Christmas=2024-W51
        The union gave notice, warning of more protests from Sunday. => Sunday=2025-08-10
        Drivers will strike from midnight of Aug. 20. => midnight of Aug. 20=2025-08-20T24
        Let them bring it by Tuesday next week. => Tuesday next week=2025-08-12
        She left on Friday of last week. => Friday of last week=2025-08-01
        The province will not wait past Christmas. => Christmas=2025-12-25
        Staff fear closures as the Monday ultimatum nears. => Monday=2025-08-11
        A meeting planned for the 22nd was cancelled. => 22nd=2025-08-22
        Ten people were missing as of 9:30 on Tuesday. => 9:30 on Tuesday=2025-08-05T09:30
        The bridge opens on Aug. 20. A shell fell there at 1 a.m. => Aug. 20=2025-08-20; 1 a.m.=2025-08-06T01:00
        Kyiv wanted a pause at Orthodox Easter, and met on Good Friday. => Orthodox Easter=2025-04-20; Good Friday=2025-04-18",
    );
    assert_eq!(
        values("Orthodox Easter was quiet. The truce began on Holy Saturday.", Date::parse("2026-05-05")),
        "Orthodox Easter=2026-04-12; Holy Saturday=2026-04-11"
    );
}

#[test]
fn what_should_have_been_done_is_over_and_so_is_what_stands_before_its_verb() {
    check(
        "The bank should have sold its bonds on Friday, she said. => Friday=2025-08-01
        He might not have been there on Sunday. => Sunday=2025-08-03
        The ferry will have left by Friday. => Friday=2025-08-08
        She would have to leave on Friday. => Friday=2025-08-08
        Sailors chose to stay on strike, even after a court Saturday ruled against it. => Saturday=2025-08-02
        Dealers had originally expected prices to settle on Monday. => Monday=2025-08-04
        Losses in Sunday's vote may force the party to change its plan. => Sunday=2025-08-03
        Sunday's vote may force the party to change its plan. => Sunday=2025-08-10
        Guards fired on a tanker in Norwegian waters on Friday. => Friday=2025-08-01",
    );
}

#[test]
fn what_is_still_open_behind_a_plan_or_to_be_stated_is_not_over() {
    check(
        "She will make an announcement on Monday that the plant will close. => Monday=2025-08-11
        Her announcement on Monday that the plant will close was brief. => Monday=2025-08-04
        Rain was expected on Monday but none fell. => Monday=2025-08-04",
    );
}

#[test]
fn an_hour_is_of_the_part_of_the_day_behind_it() {
    check(
        "The roof fell in at 11:00pm last night. => 11:00pm last night=2025-08-05T23:00
        It was found at 2 a.m. last night. => 2 a.m. last night=2025-08-06T02:00
        Polls open at 6:30 this evening and at 6 a.m. tomorrow. => 6:30 this evening=2025-08-06T18:30; 6 a.m. tomorrow=2025-08-07T06:00
        He left on Monday and rang at 8 o'clock that evening. => Monday=2025-08-04; 8 o'clock that evening=2025-08-04T20:00
        The siren went off at 4pm (AEST) on Monday. => 4pm (AEST) on Monday=2025-08-04T16:00
        The siren went off at 4pm (twice). => 4pm=2025-08-06T16:00",
    );
}

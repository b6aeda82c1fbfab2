//! Days that are told by other days, by what is done on them, or by a plan of the past.

use super::{check, check_doubts, values};
use crate::calendar::Date;

#[test]
fn a_british_day_week_is_a_week_after_that_day() {
    check(
        "The inquest resumes on Friday week. => Friday week=2025-08-15
        The tenants have until Monday week to object. => Monday week=2025-08-18
        The ferry sails again tomorrow week. => tomorrow week=2025-08-14
        The owner told us he had promised to reopen on Saturday week. => Saturday week=2025-08-16
        The Monday week ended badly. => Monday=2025-08-04
        On Monday week the court hears three landlords. => Monday week=2025-08-18
        The panel sits again the week after next. => the week after next=2025-W34
        The offer, made the week before last, stands. => the week before last=2025-W30
        They married the year before last. => the year before last=2023
        The bridge opens the month after next. => the month after next=2025-10",
    );
}

#[test]
fn a_month_that_a_preposition_leads_is_no_verb() {
    check(
        "In May the panel told the mill to close. => May=2025-05
        In May Harrow quit. => May=2025-05
        Since May the mill has stood still. => May=2025-05
        May the best team win! =>",
    );
}

#[test]
fn an_amount_before_what_somebody_did_is_a_length() {
    check(
        "He asked for help two days before it ran dry. => two days=P2D
        The rally was called off three days before it was due to begin. => three days=P3D
        The dam broke on Aug. 1. Two days before, it had leaked. => Aug. 1=2025-08-01; Two days before=2025-07-30",
    );
}

#[test]
fn the_end_of_a_day_that_limits_lies_ahead() {
    check(
        "The mayor gave the firm until close of business on Monday to reply. => Monday=2025-08-11
        Pilots walk out unless bosses move by close of play on Tuesday, the union said. => Tuesday=2025-08-12
        The minister has summoned both sides to a meeting on Friday. => Friday=2025-08-08
        The bank waived the test, provided that the yard raises cash by year-end. => year-end=2025-12-31
        The yard provided figures by July 30. => July 30=2025-07-30
        She told staff to file plans by the end of the day Monday. => Monday=2025-08-11
        You've got until the 30th to use them. => 30th=2025-08-30
        You've got until the 2nd to use them. => 2nd=2025-09-02
        All replies should arrive no later than Tuesday. => Tuesday=2025-08-12",
    );
}

#[test]
fn what_was_to_be_may_lie_on_either_side_of_today() {
    check(
        "The truce was to expire on Tuesday, but was extended. => Tuesday=2025-08-05
        The truce, which was to expire on Friday, was extended. => Friday=2025-08-08
        He was to fly to the coast on Saturday morning. => Saturday morning=2025-08-09TMO
        Ministers had been due to finish by Monday evening, but the text was not ready. => Monday evening=2025-08-04TEV
        Some 900 clerks had yet to file by Thursday evening. => Thursday evening=2025-07-31TEV
        \"Tuesday at sunset is the last moment,\" he says. => Tuesday=2025-08-12
        It will decide by the end of the calendar year. => the end of the calendar year=2025
        Fans plan a march at noon on Tuesday. => noon on Tuesday=2025-08-12T12:00
        The swap was to have taken place on Sunday. => Sunday=2025-08-03
        The loan was originally to be paid out by the end of June. => the end of June=2025-06
        Ministers had been due to decide by Nov. 20. => Nov. 20=2025-11-20
        We were promised an answer by Thanksgiving. => Thanksgiving=2025-11-27
        The agency had told Orlo to repay it by the end of June. => the end of June=2025-06
        Bids will be read once all of them have been opened on March 1. => March 1=2026-03-01
        The minister called a meeting of the heads of ports for Friday in Bern. => Friday=2025-08-08
        It meets on Jan. 3, a Saturday. => Jan. 3=2026-01-03; Saturday=2026-01-03
        He is out of the squad for Thursday's qualifier. => Thursday=2025-08-07
        If I do not have a lease on my desk Monday, I will leave. => Monday=2025-08-11
        The council on Tuesday night put off a vote. => Tuesday night=2025-08-05TNI
        Officials put the talks on hold until Friday. => Friday=2025-08-08
        The club could put him on the bench on Saturday. => Saturday=2025-08-09
        Calls grow after fans have protested on Saturday. => Saturday=2025-08-02
        If they do not say what happened on Monday, it will sue. => Monday=2025-08-04
        The agency failed to meet a deadline of Tuesday. => Tuesday=2025-08-05
        The worst was in 2014, the year in which a dam broke on April 14. => 2014=2014; April 14=2014-04-14
        It has asked for a delay until mid-May. => mid-May=2026-05
        It fell from what was estimated last July, and from that of last June. => last July=2024-07; last June=2025-06
        They will learn by Friday week whether it holds. => Friday week=2025-08-15
        He told the Today programme so. =>
        Envoys raced to beat a Friday midnight deadline. => Friday midnight=2025-08-08T24
        Voters have until 10 p.m. (2100 GMT) on Sunday to vote. => 10 p.m.=2025-08-10T22:00; 2100 GMT=2025-08-10T21:00; Sunday=2025-08-10
        He has until Sunday night, 17 August, to reply. => Sunday night, 17 August=2025-08-17TNI
        She must decide by Friday (15 August). => Friday (15 August=2025-08-15
        It must be sold by the year end. => year end=2025-12-31
        We want it done before the weekend. => the weekend=2025-W32-WE",
    );
}

#[test]
fn what_somebody_is_asked_to_do_lies_ahead_where_that_is_nearer() {
    check(
        "The envoy urged both sides to hold talks in Bern on Thursday. => Thursday=2025-08-07
        She called on ministers to delay the start to January. => January=2026-01
        She asked the court to lift the ban on Tuesday. => Tuesday=2025-08-05",
    );
}

#[test]
fn what_is_said_of_a_planned_day_looks_ahead() {
    check(
        "The ministry said Monday's talks in Bern would go ahead. => Monday=2025-08-11
        The ministry said Monday's talks in Bern had failed. => Monday=2025-08-04
        Storm Gerda to hit coast late Saturday => late Saturday=2025-08-09
        Deal in doubt with window closing Monday => Monday=2025-08-11",
    );
}

#[test]
fn a_length_of_a_delay_takes_no_day_from_what_follows() {
    check(
        "The deadline was pushed back a week on Monday. => a week=P1W; Monday=2025-08-04
        The board extended the offer by a week on Tuesday. => a week=P1W; Tuesday=2025-08-05
        The show closes a week on Friday. => a week on Friday=2025-08-15",
    );
}

#[test]
fn an_anniversary_may_have_its_preposition() {
    check(
        "The siege began two years ago on Saturday. => two years ago on Saturday=2023-08-02
        The ship sank fifty years ago in July. => fifty years ago=1975; July=1975-07",
    );
}

#[test]
fn a_day_of_the_month_takes_the_month_beside_it() {
    check(
        "Comments close on the 21st of this month. => 21st of this month=2025-08-21
        The old rate ends on the 3rd of next month. => 3rd of next month=2025-09-03
        They play on 17/18 September, with a return leg on the 24th. => 17/18 September=2025-09-17/2025-09-18; 24th=2025-09-24
        She will be back in court on September 18 if nothing is published by the 17th. => September 18=2025-09-18; 17th=2025-09-17
        The fair opens on September 28 and ends on the 3rd. => September 28=2025-09-28; 3rd=2025-10-03",
    );
}

#[test]
fn a_weekday_after_another_day_is_reckoned_from_it() {
    check(
        "Shops close on the Friday after Christmas. => Friday after Christmas=2025-12-26
        The rule starts on the Monday before Oct. 1. => Monday before Oct. 1=2025-09-29
        Early voting began on July 28. Ballots must arrive by 6 p.m. on the Friday after polling day. \
         => July 28=2025-07-28; 6 p.m. on the Friday=XXXX-WXX-5T18:00
        It got the money in March. The count will start the following Monday. \
         => March=2025-03; the following Monday=2025-08-11",
    );
}

#[test]
fn holidays_are_spelled_in_britain_too() {
    check(
        "The rule starts at 12:01 a.m. on Labor Day. => 12:01 a.m. on Labor Day=2025-09-01T00:01
        They will be back on April Fool's Day. => April Fool's Day=2026-04-01
        The vaults open on Maundy Thursday. => Maundy Thursday=2026-04-02
        The hearing is set for 10:30 on Friday. => 10:30 on Friday=2025-08-08T10:30
        It will decide by the summer whether to sue. => the summer=2025-SU
        The shops shut on Shrove Tuesday and Ascension Day. => Shrove Tuesday=2025-03-04; Ascension Day=2025-05-29
        Shops in India will close on Independence Day. => Independence Day=2025-08-15
        Americans met on Independence Day. => Independence Day=2025-07-04
        US shops will close on Independence Day. => Independence Day=2025-07-04
        The army of India met. It rained. It will march on Independence Day. => Independence Day=2025-08-15
        Workers will polish floors on Independence Day. => Independence Day=XXXX-XX-XX
        Shops will close on Independence Day. => Independence Day=XXXX-XX-XX
        They will return after Orthodox Christmas. => Orthodox Christmas=2026-01-07
        Shops will close on Chinese New Year's Eve. =>
        It must be signed before Ramadan, Diwali or Lunar New Year. =>",
    );
}

/// The times of `text` that are not sure.
fn doubtful(text: &str) -> String {
    let published = Date::parse("2025-08-06");
    let found = super::super::times(&crate::text::Document::new(text), &super::dated(published));
    found.iter().filter(|time| !time.sure).map(|time| time.span.of(text)).collect::<Vec<_>>().join("; ")
}

#[test]
fn an_hour_is_sure_of_the_day_named_right_before_it_alone() {
    assert_eq!(doubtful("Shots were heard on Tuesday. The guards fled at 4am."), "");
    assert_eq!(doubtful("The fire began at 4am. Guards fled at 5am."), "4am; 5am");
    assert_eq!(doubtful("Shots were heard on Tuesday. Nobody was hurt. The guards fled at 4am."), "4am");
    assert_eq!(doubtful("Votes by post must arrive on Friday. Stations will be open from 7am to 10pm."), "7am; 10pm");
    assert_eq!(doubtful("Clocks went back at 2am on Sunday. In the north the limit falls at 4pm."), "4pm");
    assert_eq!(doubtful("It is now off, she said at a briefing that began at 4 p.m."), "4 p.m.");
    assert_eq!(doubtful("A start on Nov. 19 is off, she said."), "Nov. 19");
    assert_eq!(doubtful("It must be paid by July 3."), "July 3");
    assert_eq!(doubtful("The talks begin on Friday at 7am and end at 9pm."), "");
    assert_eq!(doubtful("Call between 8 a.m. and 8 p.m., Monday through Friday."), "8 a.m.; 8 p.m., Monday; Friday");
    assert_eq!(doubtful("The count will start on Friday rather than overnight."), "overnight");
}

#[test]
fn a_holiday_of_several_days_or_countries_is_no_sure_day() {
    assert_eq!(doubtful("Trains will stop for the Christmas period."), "the Christmas");
    assert_eq!(
        doubtful("It opens on Mother's Day, on Labor Day and on Independence Day."),
        "Mother's Day; Independence Day"
    );
    assert_eq!(doubtful("He fled on Nov. 9, 2023. He was charged the following July."), "the following July");
    assert_eq!(doubtful("More rain at the weekend."), "the weekend");
    assert_eq!(doubtful("The pact lapses at the end of the fiscal year."), "the end of the fiscal year");
}

#[test]
fn a_day_that_only_another_day_tells_is_not_sure() {
    let text = "Early voting began on July 28. Ballots must arrive by 6 p.m. on the Friday after polling day.";
    let found = super::super::times(&crate::text::Document::new(text), &super::dated(Date::parse("2025-08-06")));
    assert!(found[1].from.is_none() && !found[1].sure, "{}", values(text, Date::parse("2025-08-06")));
}

#[test]
fn tomorrow_is_counted_from_the_day_on_which_it_was_said() {
    check(
        "\"We leave tomorrow,\" she said on Monday. => tomorrow=2025-08-05; Monday=2025-08-04
        \"They have until tonight,\" he told us on Tuesday. \"Tomorrow it is over.\" => tonight=2025-08-05TNI; Tuesday=2025-08-05; Tomorrow=2025-08-06
        \"We leave tomorrow,\" she said. => tomorrow=2025-08-07
        She said on Monday that they leave tomorrow. => Monday=2025-08-04; tomorrow=2025-08-07
        \"We leave tomorrow,\" said the head of Monday's march. => tomorrow=2025-08-07; Monday=2025-08-04
        She said she resigned on Monday. \"I will speak tomorrow,\" she said. => Monday=2025-08-04; tomorrow=2025-08-07
        On Monday, Ann Berg said: \"We leave tomorrow.\" => Monday=2025-08-04; tomorrow=2025-08-05
        In a speech on Monday, the mayor said, \"Tomorrow we march.\" => Monday=2025-08-04; Tomorrow=2025-08-05
        \"Tomorrow we march,\" Berg told a crowd in the old harbour on Monday. => Tomorrow=2025-08-05; Monday=2025-08-04
        \"Tomorrow we march,\" Berg said on Aug. 3. => Tomorrow=2025-08-04; Aug. 3=2025-08-03
        \"Tomorrow we march,\" Berg said yesterday. => Tomorrow=2025-08-06; yesterday=2025-08-05
        \"The pumps will be here on Tuesday,\" Berg said on Monday. => Tuesday=2025-08-05; Monday=2025-08-04
        \"The pumps will be here on Friday,\" Berg said on Monday. => Friday=2025-08-08; Monday=2025-08-04
        After Monday's vote, Berg said: \"We leave tomorrow.\" => Monday=2025-08-04; tomorrow=2025-08-07
        Survivors of the fire on Monday said, \"We leave tomorrow.\" => Monday=2025-08-04; tomorrow=2025-08-07
        \"It is over,\" Berg said on Monday. \"We leave tomorrow,\" said Lind. => Monday=2025-08-04; tomorrow=2025-08-07
        \"It is over,\" Berg said on Monday. \"We leave tomorrow,\" Berg added. => Monday=2025-08-04; tomorrow=2025-08-05
        Owners missed the Friday deadline. => Friday=2025-08-01
        Owners must meet the Friday deadline. => Friday=2025-08-08",
    );
}

#[test]
fn a_day_of_speaking_goes_on_in_the_next_paragraph_only_where_the_speaker_is_named() {
    let tomorrow = |text: &str| {
        let found = super::super::times(&crate::text::Document::new(text), &super::dated(Date::parse("2025-08-06")));
        found.iter().rev().find(|time| time.rule == crate::facts::TimeRule::NearDay).map(|time| time.value.clone())
    };
    let first = "The crew is tired, and nobody has slept since the storm, Berg said on Monday.\n\n";
    let after = |next: &str| tomorrow(&[first, next].concat()).unwrap_or_default();
    assert_eq!(after("\"We leave tomorrow,\" she added."), "2025-08-05");
    assert_eq!(after("\"We leave tomorrow,\" Berg added."), "2025-08-05");
    assert_eq!(after("\"We leave tomorrow,\" said Lind."), "2025-08-07");
    assert_eq!(after("\"We leave tomorrow.\""), "2025-08-07");
}

#[test]
fn a_quarter_of_a_game_is_none_of_a_year() {
    check(
        "The Otters scored 14 points in the fourth quarter. =>
        With four minutes left in the fourth quarter, the Otters led 21-14. => four minutes=PT4M
        Lind had a third-quarter touchdown and a goal. =>
        Dorn had 12 of her 20 points and nine rebounds in the 2nd quarter. =>
        Orlo outscored Halden 30-18 in the first quarter of a game it never trailed in. =>
        The bank scored a coup when profit rose 4 points in the second quarter. => the second quarter=2025-Q2
        The mill lost two percentage points of its market in the second quarter. => the second quarter=2025-Q2
        Boras left the mill in the second quarter. => the second quarter=2025-Q2",
    );
}

#[test]
fn what_was_expected_then_lies_on_the_nearer_side() {
    check(
        "A vote was expected early on Friday. => Friday=2025-08-08
        The envoys were due in Lund on Thursday. => Thursday=2025-08-07
        The envoy had been due in Lund on Tuesday. => Tuesday=2025-08-05
        The parcel was expected Monday but never came. => Monday=2025-08-04
        The talks were scheduled for Monday. => Monday=2025-08-11
        Prices rose more than was expected, the bank said on Friday. => Friday=2025-08-01
        The delay was due to ice on Monday. => Monday=2025-08-04
        The court is due to rule on Monday. => Monday=2025-08-11",
    );
}

#[test]
fn what_somebody_is_asked_to_do_may_lie_ahead_however_long_the_name() {
    check(
        "The mayor urged drivers and other staff of the city's bus firm to return on Thursday. => Thursday=2025-08-07
        Dorn called for talks to resume on Thursday. => Thursday=2025-08-07
        The mayor urged the firm and the unions that speak for crews to return on Thursday. => Thursday=2025-08-07
        He begged voters in the north to turn out on Thursday. => Thursday=2025-08-07
        Members voted unanimously to strike on Thursday. => Thursday=2025-08-07
        The storm forced the two main bridges of the port to close on Monday. => Monday=2025-08-04
        She failed after all her efforts to win on Monday. => Monday=2025-08-04",
    );
}

#[test]
fn a_day_with_what_it_recurs_with_is_of_no_one_day() {
    check(
        "Workers are paid on Friday each week. => Friday each week=XXXX-WXX-5
        Returns must be filed by April 15 every year. => April 15 every year=P1Y
        The market opens at 8 a.m. every Saturday. => 8 a.m. every Saturday=XXXX-WXX-6T08:00
        Members meet at noon on Mondays. => noon on Mondays=XXXX-WXX-1T12:00
        The train must arrive by 9 a.m. each day. => 9 a.m. each day=XXXX-XX-XXT09:00
        The curfew starts at 8 p.m. daily. => 8 p.m. daily=XXXX-XX-XXT20:00
        Clerks work a five-day week from Sunday to Thursday. => five-day=P5D; Sunday=XXXX-WXX-7; Thursday=XXXX-WXX-4
        The strike ran from Sunday to Tuesday. => Sunday=2025-08-03; Tuesday=2025-08-05
        On Friday every member voted. => Friday=2025-08-01",
    );
}

#[test]
fn the_auxiliary_of_one_participle_tells_of_the_next() {
    check(
        "Forms must be signed by Aug. 20 and returned by Nov. 10. => Aug. 20=2025-08-20; Nov. 10=2025-11-10
        Fees will be set in October and charged from January. => October=2025-10; January=2026-01
        The pier would be closed and workers walked out on Monday. => Monday=2025-08-04
        The deal must be signed by Friday and Lind resigned on Monday. => Friday=2025-08-08; Monday=2025-08-04",
    );
}

#[test]
fn that_month_is_of_the_year_just_told() {
    check(
        "In 1974 hundreds fell ill. Her paper came out that November. => 1974=1974; November=1974-11
        In 1974 hundreds fell ill. He says that November was cold. => 1974=1974; November=2024-11",
    );
}

#[test]
fn a_week_today_is_one_day() {
    check(
        "It closes a fortnight today. => a fortnight today=2025-08-20
        The hearing is a week tomorrow. => a week tomorrow=2025-08-14
        It has been shut for a week today. => a week=P1W; today=2025-08-06",
    );
}

#[test]
fn the_end_of_a_month_or_year_may_be_one_word() {
    check(
        "Stocks rose at end-June. => end-June=2025-06
        It fell in the year to end-September 1987. => the year=P1Y; end-September 1987=1987-09
        They will return it by end-2026. => end-2026=2026",
    );
}

#[test]
fn a_holiday_is_of_the_year_that_its_sentence_tells_of() {
    check_doubts(
        "Last October an order to comply by Thanksgiving was dropped. => Last October=2024-10; Thanksgiving=2024-11-28?
        In 2023 the union struck before Easter. => 2023=2023; Easter=2023-04-09?",
    );
}

#[test]
fn months_in_a_row_and_an_hour_told_twice_are_read() {
    check(
        "She wrote in May, June and July. => May=2025-05; June=2025-06; July=2025-07
        It moved its call from January to May. => January=2026-01; May=2026-05
        It gave Orlo until 6 p.m. (1600 GMT) on Friday to go. => 6 p.m.=2025-08-08T18:00; 1600 GMT=2025-08-08T16:00; Friday=2025-08-08",
    );
}

#[test]
fn what_was_said_on_a_day_that_nobody_tells_may_have_been_said_on_the_day_of_the_story() {
    check_doubts(
        "The vote was on Monday. \"It began tonight,\" Berg said. => Monday=2025-08-04; tonight=2025-08-06TNI?
        The vote was on Monday. \"It began tonight,\" Berg said on Tuesday. => Monday=2025-08-04; tonight=2025-08-05TNI; Tuesday=2025-08-05
        The vote was on Monday. \"It began today,\" Berg said on Wednesday. => Monday=2025-08-04; today=2025-08-06; Wednesday=2025-08-06
        The vote was today. \"It began tonight,\" Berg said. => today=2025-08-06; tonight=2025-08-06TNI
        \"It began tonight,\" Berg said. => tonight=2025-08-06TNI
        They met on Nov. 4, 2023. She sat. \"He said, 'By Christmas,'\" Berg said. => Nov. 4, 2023=2023-11-04; Christmas=2024-12-25?",
    );
}

#[test]
fn what_is_broadcast_is_no_day_and_no_feast_is_called_one() {
    check_doubts(
        "Berg told the BBC's \"Today\" programme so. =>
        Berg told the “Tonight” show so. =>
        Berg called it a Christmas. =>
        Berg called it a loss last Christmas. => last Christmas=2024-12-25",
    );
}

#[test]
fn what_holds_through_a_day_or_is_foreseen_for_it_lies_ahead() {
    check_doubts(
        "A warning remains in effect through 8 p.m. Thursday, the Weather Service said. => 8 p.m. Thursday=2025-08-07T20:00
        The bridge is shut through noon Monday, police said. => noon Monday=2025-08-11T12:00
        She takes over on Sunday, Berg said. => Sunday=2025-08-10
        Berg takes over on Monday. => Monday=2025-08-11
        Traders see a 22% chance of a cut in September, down from 40%, Berg said. => September=2025-09
        Berg warned it would not go unless 60 homes and heavy machines started moving through the gates by noon on Monday. => noon on Monday=2025-08-11T12:00
        Berg had wanted October. => October=2025-10?
        Berg said it would be open by Sunday. Two days earlier he had said so. => Sunday=2025-08-10; Two days earlier=2025-08-08?",
    );
}

#[test]
fn a_day_in_words_and_the_end_of_a_week_before_a_participle_are_read() {
    check_doubts(
        "It begins on the thirtieth of September. => thirtieth of September=2025-09-30
        It was the thirtieth time. =>
        Berg will write to them by the end of the week telling them so. => the end of the week=2025-W32
        The week running up to it was dry. =>
        It ends on the final day of the month preceding the sale. =>",
    );
}

#[test]
fn the_last_of_a_life_or_a_stay_is_no_day_of_the_calendar() {
    check_doubts(
        "Berg said that in his last week he had asked her for a pen. =>
        In her last month she wrote three poems. =>
        His last night in Rome was hot. =>
        Berg said that last week he had asked her for a pen. => last week=2025-W31",
    );
}

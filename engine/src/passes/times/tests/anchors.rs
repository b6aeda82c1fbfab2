//! What a time is counted from, and what only looks as if it told one: quarters that end on a day, nights told aside, days
//! of no story, years that names end with.

use super::{check, check_doubts};

#[test]
fn a_deadline_that_a_clause_beside_tells_of_as_met_has_passed() {
    check_doubts(
        "Halvik closed its bid for the Norvind shipyards of the northern coast, with holders tendering 91% of common shares outstanding by the Monday deadline. => Monday=2025-08-04
        Holders must tender their stock by the Monday deadline. => Monday=2025-08-11",
    );
}

#[test]
fn what_had_been_set_as_a_deadline_may_have_passed() {
    check_doubts(
        "The court had ruled that the herd must go and set Tuesday as the deadline. => Tuesday=2025-08-05
        The court set Tuesday as the deadline. => Tuesday=2025-08-12",
    );
}

#[test]
fn a_night_told_aside_is_not_what_days_are_counted_from() {
    check_doubts(
        "Shares in Lund fell on Friday. They were hurt by overnight losses in Oslo. The index lost 4% from the previous Friday. => Friday=2025-08-01; overnight=2025-08-05TNI?; the previous Friday=2025-07-25
        Guns were heard overnight. => overnight=2025-08-05TNI",
    );
}

#[test]
fn a_quarter_with_its_last_day_is_over_and_may_be_a_fiscal_one() {
    check_doubts(
        "In the second quarter ended Aug. 31, Halvik lost $3 million. => the second quarter=2025-Q2?; Aug. 31=2024-08-31?
        In the second quarter ended June 30, Halvik lost $3 million. => the second quarter=2025-Q2; June 30=2025-06-30
        Halvik had fiscal-second-quarter sales of $3 million. => fiscal-second-quarter=2025-Q2?",
    );
}

#[test]
fn nights_of_several_days_are_of_every_week() {
    check_doubts(
        "Ferries will leave on Monday and Tuesday nights. => Monday=XXXX-WXX-1TNI; Tuesday nights=XXXX-WXX-2TNI
        Shots were fired on Monday and Tuesday nights. => Monday=XXXX-WXX-1TNI?; Tuesday nights=XXXX-WXX-2TNI?
        Ferries left on Monday and Tuesday. => Monday=2025-08-04; Tuesday=2025-08-05",
    );
}

#[test]
fn a_participle_that_opens_its_sentence_tells_of_what_is_over() {
    check_doubts(
        "Found in a barn in late October, the vase was sold. => late October=2024-10
        Set to open in late October, the bridge will carry trams. => late October=2025-10
        Billed as the longest in Europe, the bridge opens on Friday. => Friday=2025-08-08",
    );
}

#[test]
fn what_was_to_be_done_when_something_opened_lies_ahead() {
    check_doubts(
        "Dealers said the fund was likely to sell as soon as the exchange opened Thursday. => Thursday=2025-08-07
        Dealers said the fund would sell when the exchange opened Monday. => Monday=2025-08-11?
        Dealers said the fund sold as soon as the exchange opened Monday. => Monday=2025-08-04",
    );
}

#[test]
fn no_day_of_the_story_is_that_day() {
    check_doubts(
        "“A headline comes out and they sell that day,” he said. => that day=XXXX-XX-XX?
        The dam broke on Monday. The mayor resigned that day. => Monday=2025-08-04; that day=2025-08-04
        The dam broke on July 2. The earliest that trains could run would be seven days later. => July 2=2025-07-02; seven days later=2025-07-09?",
    );
}

#[test]
fn the_future_of_something_and_what_soon_happened_are_no_times_to_come() {
    check(
        "The future of the mill is in doubt. =>
        It will stay shut for the foreseeable future. =>
        She was soon freed, and the crowd soon grew. =>
        She may soon be freed. => soon=FUTURE_REF
        It will cost more in the future. => the future=FUTURE_REF",
    );
}

#[test]
fn a_year_that_a_name_ends_with_is_part_of_it() {
    check(
        "The Harbour 2030 plan is on hold. =>
        He sold a firm called Orlen 1980 to her. =>
        In Norway 2019 was wet. => 2019=2019
        She won the Oslo Cup in 2019. => 2019=2019",
    );
}

#[test]
fn an_hour_to_come_is_of_no_day_that_is_over() {
    check_doubts(
        "The court heard two men yesterday. The hearing reconvenes at 1500 hrs. => yesterday=2025-08-05; 1500 hrs=2025-08-06T15:00?
        The court rose on Tuesday and reconvenes at 3 p.m. => Tuesday=2025-08-05; 3 p.m.=2025-08-06T15:00?
        Training will rise by 1200 hours. =>
        Troops must be out by 1200 hours. => 1200 hours=2025-08-06T12:00?",
    );
}

#[test]
fn what_passes_or_is_redeemed_on_a_day_at_hand_lies_ahead() {
    check_doubts(
        "The deadline passes on Thursday. => Thursday=2025-08-07
        The ultimatum runs out on Monday. => Monday=2025-08-11
        The bank announced redemption on Aug. 20 of its notes. => Aug. 20=2025-08-20",
    );
}

#[test]
fn a_custom_named_for_a_day_is_no_day() {
    check(
        "The bishop criticised Sunday trading. =>
        She teaches at a Sunday school. =>
        Shares fell in Sunday trading. => Sunday=2025-08-03
        Shares fell in Friday trading. => Friday=2025-08-01",
    );
}

#[test]
fn a_team_is_many_and_plays_on_a_day_to_come() {
    check_doubts(
        "Halvik United host Bryne on Saturday. => Saturday=2025-08-09
        Halvik face Lund on Sunday in the final. => Sunday=2025-08-10
        Radio host Kim Olsen on Saturday denied it. => Saturday=2025-08-02",
    );
}

#[test]
fn a_midnight_without_a_day_is_of_some_night() {
    check_doubts(
        "Crews went back on Tuesday after talks that ran past midnight. => Tuesday=2025-08-05; midnight=2025-08-05T24?
        The shop was open on Tuesday until midnight. => Tuesday=2025-08-05; midnight=2025-08-05T24",
    );
}

#[test]
fn the_verb_behind_an_aside_is_that_of_the_day_behind_it() {
    check_doubts(
        "Bryne, who lost to Halvik on Sunday, travel to Lund on Tuesday. => Sunday=2025-08-03; Tuesday=2025-08-12?
        Ida Holm, who took over in March, retires on Friday. => March=2025-03; Friday=2025-08-08
        The trial, which opened on Monday, continues on Thursday. => Monday=2025-08-04; Thursday=2025-08-07
        The firm, whose shares fell on Monday, reports results on Thursday. => Monday=2025-08-04; Thursday=2025-08-07
        The paper reports on Friday that the firm is bust. => Friday=2025-08-01
        Ida Holm, who took over in March, said on Friday she was well. => March=2025-03; Friday=2025-08-01
        Interest is paid on Nov. 15 of each year. => Nov. 15 of each year=P1Y",
    );
}

#[test]
fn what_is_told_of_a_habit_is_of_every_year_or_week() {
    check_doubts(
        "Sales usually peak in December. => December=XXXX-12
        The club normally trains on Friday. => Friday=XXXX-WXX-5
        Most flats are typically sold in the second and fourth quarters. => the second=XXXX-Q2; fourth quarters=XXXX-Q4
        Sales fell in the first two quarters of 2024. => the first two quarters of 2024=2024-H1",
    );
}

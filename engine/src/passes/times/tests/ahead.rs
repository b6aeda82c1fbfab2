//! Days that lie ahead by the words beside them, though the verb is far off, past or none.

use super::{check, check_doubts};

#[test]
fn a_modal_far_from_its_day_still_tells_that_it_lies_ahead() {
    check(
        "Brewers must hand a fully revised and signed copy of the form to the clerk of the district court at Harrow by Sept. 1. => Sept. 1=2025-09-01
        She will invite the board to inspect the old stone bridge between the towns of Aldham and Marden on Monday. => Monday=2025-08-11
        He will defend the deal that the old board of the harbour trust at Marden signed on Monday. => Monday=2025-08-04",
    );
}

#[test]
fn the_present_of_what_is_to_come_lies_ahead() {
    check(
        "His second book is out on Friday. => Friday=2025-08-08
        Seats are on sale from Monday. => Monday=2025-08-11
        There is a market on Sunday. => Sunday=2025-08-10
        The trial is listed for Monday. => Monday=2025-08-11
        Ann Lee asked the board for an answer by Friday. => Friday=2025-08-08
        The zoo has offered a reward for the return of the owl by Friday. => Friday=2025-08-08
        The panel, due to report by the end of September, heard nurses. => the end of September=2025-09
        Oil for October delivery fell. => October=2025-10
        Brokers expect a rate cut in March. => March=2026-03
        The police gave him up to Friday to come in. => Friday=2025-08-08
        The toll rose up to Friday. => Friday=2025-08-01",
    );
}

#[test]
fn a_quarter_that_is_still_to_come_is_that_of_this_year() {
    check(
        "The plant will open in the fourth quarter. => the fourth quarter=2025-Q4
        The plant will open in the second quarter. => the second quarter=2026-Q2
        It will report results for the second quarter. => the second quarter=2025-Q2",
    );
}

#[test]
fn what_was_said_to_be_likely_may_lie_ahead() {
    check_doubts(
        "The weather service said rain was likely on Friday. => Friday=2025-08-08
        The weather service said rain was heavy on Friday. => Friday=2025-08-01",
    );
}

#[test]
fn saints_and_war_dead_have_days() {
    check(
        "It opens on St Stephen's Day. => St Stephen's Day=2025-12-26
        They meet on Remembrance Sunday. => Remembrance Sunday=2025-11-09
        They met in St Stephen's church. =>",
    );
}

#[test]
fn what_was_stopped_until_a_day_goes_on_until_then() {
    check_doubts(
        "A driver was remanded in custody until Monday. => Monday=2025-08-11?
        The court froze the funds until Saturday. => Saturday=2025-08-09
        The pool was closed until Friday, when it opened again. => Friday=2025-08-01
        The bridge was not closed until Friday. => Friday=2025-08-01
        She was kept in hospital until Saturday. => Saturday=2025-08-09?",
    );
}

#[test]
fn a_forecast_in_the_present_lies_ahead() {
    check(
        "The weather office is forecasting a high of 40 degrees on Monday. => Monday=2025-08-11
        Forecasters are warning of ice on Saturday. => Saturday=2025-08-09
        Fog is likely on Sunday. => Sunday=2025-08-10
        A warning is in force for Friday. => Friday=2025-08-08
        Police are warning drivers after a crash on Sunday. => Sunday=2025-08-03",
    );
}

#[test]
fn a_mishap_that_a_day_owns_has_happened_whatever_is_asked() {
    check(
        "The bishop told fans not to take revenge for Monday's killing. => Monday=2025-08-04
        The coach urged them to stay calm after Sunday's riot. => Sunday=2025-08-03",
    );
}

#[test]
fn a_deal_is_agreed_on_its_day() {
    check(
        "Norvik agreed to buy Orlo on Monday. => Monday=2025-08-04
        Norvik agreed to meet Orlo on Monday. => Monday=2025-08-11",
    );
}

#[test]
fn a_quarter_of_a_forecast_is_none_that_is_over() {
    check(
        "The bank raised its fourth-quarter oil forecast. => fourth-quarter=2025-Q4
        The firm cut its first-quarter guidance. => first-quarter=2026-Q1
        The firm beat its first-quarter forecast. => first-quarter=2025-Q1",
    );
}

#[test]
fn what_was_known_early_is_of_a_month_that_is_over() {
    check(
        "The ministry knew as early as September that the masks were faulty. => September=2024-09
        It could open as early as September. => September=2025-09
        Pressure was building on her to call a vote as early as September. => September=2025-09",
    );
}

#[test]
fn a_limit_that_was_said_to_have_been_set_is_rather_the_next() {
    check_doubts(
        "The union said it had given the firm until Monday to reply. => Monday=2025-08-11?
        The band announced that their October show would be the last. => October=2025-10",
    );
}

#[test]
fn what_is_supposed_declared_or_not_ruled_out_lies_ahead() {
    check(
        "She would resign if the vote failed on Friday. => Friday=2025-08-08
        Nobody knows if the vote failed on Monday. => Monday=2025-08-04
        She would have resigned if the vote failed on Monday. => Monday=2025-08-04
        The king declared Friday a day of mourning. => Friday=2025-08-08; a day=P1D
        The mayor did not rule out extending the truce beyond Friday. => Friday=2025-08-08",
    );
}

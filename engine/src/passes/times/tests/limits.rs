//! Limits that are over or ahead, habits of a week, days counted by their name, and the seasons of both halves of the earth.

use super::*;

#[test]
fn a_limit_that_is_told_as_over_lies_in_the_past() {
    check_doubts(
        "The deadline of Friday has passed without a deal. => Friday=2025-08-01
        The mill let the deadline of Friday slip. => Friday=2025-08-01
        The mill did not meet its own deadline of Friday. => Friday=2025-08-01
        The mill has missed Friday's deadline. => Friday=2025-08-01
        With the Friday deadline past, the town will act. => Friday=2025-08-01
        Firms should have filed accounts by March 1. => March 1=2025-03-01
        The mill failed to meet the Friday deadline. => Friday=2025-08-01
        The deadline of Friday looms. => Friday=2025-08-08
        Firms have not yet met the Friday deadline. => Friday=2025-08-08
        The town will act once the deadline of Friday has passed. => Friday=2025-08-08
        If the mill missed the Friday deadline, it would be fined. => Friday=2025-08-08",
    );
}

#[test]
fn what_was_arranged_when_it_was_told_may_be_to_come() {
    check_doubts(
        "Berg said on Monday that the board was meeting on Friday. => Monday=2025-08-04; Friday=2025-08-08
        Berg said on Monday the board was meeting over the weekend. => Monday=2025-08-04; the weekend=2025-W32-WE?
        Berg said on Monday the board met over the weekend. => Monday=2025-08-04; the weekend=2025-W31-WE
        Berg said the theft was found when the board was meeting on Friday. => Friday=2025-08-01",
    );
}

#[test]
fn a_limit_lies_ahead_of_those_who_hope_for_it() {
    check_doubts(
        "Aides said they hope for a deal with Togo by Friday. => Friday=2025-08-08
        Berg said her lawyers need a reply from the court by Friday. => Friday=2025-08-08
        Banks must register by Jan. 1, Ann Berg said, and shops by May 1. => Jan. 1=2026-01-01; May 1=2026-05-01?
        Firms were told to file accounts by Jan. 31. => Jan. 31=2026-01-31?",
    );
}

#[test]
fn days_on_which_somebody_is_there_every_week_are_of_no_week() {
    check_doubts(
        "The bank is open Monday to Friday. => Monday=XXXX-WXX-1; Friday=XXXX-WXX-5
        The clinic, open Tuesday to Saturday, is new. => Tuesday=XXXX-WXX-2; Saturday=XXXX-WXX-6
        She works from 9 a.m. to 5 p.m. Monday through Friday. \
         => 9 a.m.=2025-08-11T09:00?; 5 p.m. Monday=XXXX-WXX-1T17:00; Friday=XXXX-WXX-5
        Polls, open Monday to Friday, drew crowds. => Monday=2025-08-04; Friday=2025-08-08
        The shop will be open Monday to Friday. => Monday=2025-08-11; Friday=2025-08-15
        The shop was open Monday to Friday. => Monday=2025-08-04; Friday=2025-08-08",
    );
}

#[test]
fn weekdays_are_counted_back_and_ahead() {
    check_doubts(
        "They met three Fridays ago. => three Fridays ago=2025-07-18
        They meet two Mondays from now. => two Mondays from now=2025-08-18
        They met the Friday before last. => Friday before last=2025-07-25",
    );
}

#[test]
fn seasons_are_those_of_where_the_story_was_written() {
    let seasons = |text: &str, published: &str| {
        times(&Document::new(text), &dated(Date::parse(published)))
            .iter()
            .filter_map(|time| Some(format!("{} {}", time.value, time.from?)))
            .next_back()
    };
    let shown = |text, published| seasons(text, published).unwrap_or_default();
    assert_eq!(shown("It must be paid by the end of the summer.", "2025-09-10"), "2026-SU 2026-06-01");
    assert_eq!(shown("SYDNEY, Australia (AP) — It opens this summer.", "2025-09-10"), "2025-SU 2025-12-01");
    assert_eq!(shown("SYDNEY — It opened this summer.", "2026-01-10"), "2025-SU 2025-12-01");
    assert_eq!(shown("WELLINGTON — It fell last winter.", "2025-09-10"), "2025-WI 2025-06-01");
    assert_eq!(shown("OSLO — It fell this winter.", "2026-01-10"), "2025-WI 2025-12-01");
}

#[test]
fn a_duty_that_is_told_of_is_still_to_be_met() {
    check_doubts(
        "The league said on Monday that clubs had to register by Oct. 15. => Monday=2025-08-04; Oct. 15=2025-10-15
        Clubs had to register by Oct. 15, the league said. => Oct. 15=2025-10-15
        Berg said the loan had to be repaid by the end of May. => the end of May=2026-05
        Clubs had to register by Oct. 15. => Oct. 15=2025-10-15?
        The mill must be sold by the end of summer. => summer=2025-SU
        Analysts give the bid a 60 percent chance of success by year-end. => year-end=2025-12-31",
    );
}

//! Events on short texts: kind, "?" where not sure, who, place and day, or nothing.

use crate::article::Article;
use crate::calendar::Date;
use expect_test::{Expect, expect};

fn check(text: &str, expected: Expect) {
    let article = Article { text: text.into(), published: Date::parse("2025-03-12"), ..Article::default() };
    let sheet = crate::read(&article);
    let name = |id: &crate::facts::ActorId| sheet.actors[id.0 as usize].name.of(text);
    let mut lines = String::new();
    for event in &sheet.events {
        let who: Vec<&str> = event.who.iter().map(name).collect();
        let day = event.time.map_or("-", |id| &sheet.times[id.0 as usize].value);
        let place = event.place.as_ref().map_or("-", name);
        let again = event.told_again.len();
        let doubt = if event.sure { "" } else { "?" };
        lines +=
            &format!("{:?} {:?}{doubt}: {} | {place} | {day} | {again}\n", event.kind, event.status, who.join(", "));
    }
    expected.assert_eq(&lines);
}

#[test]
fn a_meeting_told_twice_is_one_meeting() {
    check(
        "Prime Minister Anna Berg met French President Luc Moreau in Oslo on Monday. The two-hour meeting between \
         Berg and Moreau was cordial. After the meeting, both left.",
        expect![[r#"
            Meeting Happened: Anna Berg, Luc Moreau | Oslo | 2025-03-10 | 2
        "#]],
    );
}

#[test]
fn talks_between_others_are_not_the_meeting_told_before() {
    check(
        "Anna Berg met Luc Moreau in Oslo. They want to restart the talks between Chad and Libya.",
        expect![[r#"
            Meeting Happened: Anna Berg, Luc Moreau | Oslo | - | 0
        "#]],
    );
}

#[test]
fn a_goal_that_is_met_is_no_meeting() {
    check("The company met its target on Monday. Berg met the deadline.", expect![""]);
}

#[test]
fn what_may_happen_is_no_event_and_what_will_is_planned() {
    check(
        "Anna Berg could visit Poland in May. Anna Berg will visit Estonia on Friday. Anna Berg did not visit Latvia.",
        expect![[r#"
            Visit Planned: Anna Berg | Estonia | 2025-03-14 | 0
        "#]],
    );
}

#[test]
fn a_call_needs_a_telephone() {
    check(
        "Anna Berg spoke with Luc Moreau by phone on Tuesday. Anna Berg spoke with passion about the sea.",
        expect![[r#"
            Call Happened: Anna Berg, Luc Moreau | - | 2025-03-11 | 0
        "#]],
    );
}

#[test]
fn what_stands_in_quotation_marks_is_no_event() {
    check("“Moreau visited Oslo on Monday,” said Anna Berg.", expect![""]);
}

mod cases;
mod others;
mod plain;
mod senses;

#[test]
fn who_speaks_after_a_meeting_was_there() {
    check(
        "Eva Sand told reporters after a meeting with Anna Berg and Luc Moreau on Monday that it was late.",
        expect![[r#"
        Meeting Happened: Eva Sand, Anna Berg, Luc Moreau | - | 2025-03-10 | 0
    "#]],
    );
    check(
        "Eva Sand told reporters after the two-hour meeting with Anna Berg that it was late.",
        expect![[r#"
        Meeting Happened: Eva Sand, Anna Berg | - | - | 0
    "#]],
    );
    check(
        "The mayor, Eva Sand, told reporters after a meeting with Anna Berg and Luc Moreau that it was late.",
        expect![[r#"
        Meeting Happened: Eva Sand, Anna Berg, Luc Moreau | - | - | 0
    "#]],
    );
    check(
        "Eva Sand criticized the meeting with Anna Berg and Luc Moreau.",
        expect![[r#"
        Meeting Happened: Anna Berg, Luc Moreau | - | - | 0
    "#]],
    );
}

#[test]
fn the_day_of_a_crime_is_not_that_of_its_trial() {
    check(
        "Jo Berg is charged with striking a clerk on March 3. Al Moe was charged with murder on Monday. Ann Lund was \
         convicted on Tuesday of striking a clerk in 2019. Sam Wold was fined for yesterday's riot. Per Orde was \
         charged in connection with the March 2 attacks.",
        expect![[r#"
            Court Happened: Jo Berg | - | - | 0
            Court Happened: Al Moe | - | 2025-03-10 | 0
            Court Happened: Ann Lund | - | 2025-03-11 | 0
            Court Happened: Sam Wold | - | - | 0
            Court Happened: Per Orde | - | - | 0
        "#]],
    );
}

#[test]
fn prizes_are_no_offices_and_what_happens_every_year_is_no_event() {
    check(
        "Jo Berg was nominated for two awards. Al Moe was nominated for mayor. 2,000 people die of it each year. 2,000 \
         people died of it in January.",
        expect![[r#"
            Office Happened: Al Moe | - | - | 0
            Death Happened: 2,000 people | - | 2025-01 | 0
        "#]],
    );
}

#[test]
fn what_is_wished_is_no_event_and_a_batsmans_end_no_office() {
    check(
        "The court ordered that Jo Berg be released on Monday. He asked that Al Moe never be released. Jo Berg will be \
         released on Friday. Al Moe was dismissed for a duck, Ann Lund for 12. Sam Wold was dismissed for theft.",
        expect![[r#"
            Court Planned: Jo Berg | - | 2025-03-14 | 0
            Office Happened: Sam Wold | - | - | 0
        "#]],
    );
}

#[test]
fn the_time_of_what_was_decided_is_not_that_of_the_decision() {
    check(
        "Estonia rejected an offer by two carriers to cut fares next week. Estonia rejected on Monday an offer to cut \
         fares.",
        expect![[r#"
            Decision Happened: Estonia | - | - | 0
            Decision Happened: Estonia | - | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn an_honour_is_no_office_and_a_drugs_trial_no_court_case() {
    check("Ann Berg was appointed OBE in January. Al Moe was appointed a CBE on Friday.", expect![""]);
    check("Halden Pharma began its Phase 3 trial on Monday. Its clinical trial began on Friday.", expect![""]);
}

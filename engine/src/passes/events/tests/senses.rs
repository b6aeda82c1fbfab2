//! Verbs in another sense, habits, and deaths of namesakes.

use super::check;
use expect_test::expect;

#[test]
fn a_player_whom_his_club_released_was_not_held_and_a_club_takes_no_office() {
    check(
        "Per Orde was released by Norvik in May. Al Moe was released by police on Monday. Ann Lund was released from her \
         contract. Sam Wold was released from prison. Norvik United were promoted to the Premier League in May. Jo Berg was \
         promoted to the podium. Eva Sand was promoted to captain in May. Ada Pell was nominated for a Grammy.",
        expect![[r#"
            Court Happened: Al Moe | - | 2025-03-10 | 0
            Court Happened: Sam Wold | - | - | 0
            Office Happened: Eva Sand | - | 2024-05 | 0
        "#]],
    );
}

#[test]
fn what_is_denied_feared_or_false_did_not_happen() {
    for text in [
        "A false report said that Al Moe had died.",
        "Rumours that Al Moe had died spread on Monday.",
        "Police denied on Monday that Al Moe had been arrested.",
        "Al Moe denied he had resigned.",
        "It is not true that Al Moe was arrested on Monday.",
        "Reports that Al Moe was arrested on Monday are wrong.",
        "Eva Sand feared that Al Moe had been killed.",
        "Eva Sand hopes Al Moe is arrested.",
        "Al Moe wrongly said that Eva Sand had resigned.",
        "Al Moe resigned himself to defeat. Eva Sand was resigned to defeat.",
        "Al Moe retired to bed. Eva Sand stepped down from the train.",
        "Al Moe died of laughter. Eva Sand died a hero in the film. Jo Berg is killed off in the novel.",
        "Al Moe was arrested by the beauty of it. Eva Sand appeared in court shoes.",
        "Al Moe launched an attack on Eva Sand's record.",
        "Al Moe's resignation would be late. Eva Sand refused to resign.",
    ] {
        check(text, expect![""]);
    }
    check(
        "Police said Al Moe was arrested. It is true that Eva Sand resigned. The Courier reports that Jo Berg was arrested on \
         Monday. After a false alarm Ann Lund resigned on Monday. Per Orde resigned to spend time at home.",
        expect![[r#"
            Court Happened: Al Moe | - | - | 0
            Office Happened: Eva Sand | - | - | 0
            Court Happened: Jo Berg | - | 2025-03-10 | 0
            Office Happened: Ann Lund | - | 2025-03-10 | 0
            Office Happened: Per Orde | - | - | 0
        "#]],
    );
    check(
        "Al Moe was arrested in full view of the port. Eva Sand stepped down from the train operator. Jo Berg died in a play \
         area. Ann Lund was killed in the drama school. Per Orde appeared in court custody.",
        expect![[r#"
            Court Happened: Al Moe | - | - | 0
            Office Happened: Eva Sand | - | - | 0
            Death Happened: Jo Berg | - | - | 0
            Death Happened: Ann Lund | - | - | 0
            Court Happened: Per Orde | - | - | 0
        "#]],
    );
    check(
        "Rebels launched an attack on troops under the peace plan on Monday. Rebels launched an attack on the leadership \
         compound in Oslo on Monday.",
        expect![[r#"
            Attack Happened: Rebels | - | 2025-03-10 | 0
            Attack Happened: Rebels | Oslo | 2025-03-10 | 0
        "#]],
    );
    check("Al Moe left. Interest rates unchanged. Chad agreed. The truce held.", expect![[""]]);
}

#[test]
fn a_post_left_a_death_and_a_court_are_told_in_other_words_too() {
    check(
        "Al Moe stepped down from the board. Eva Sand died off the coast of Togo. Jo Berg appeared in court on Monday. \
         Ann Lund published her 2024 report.",
        expect![[r#"
            Office Happened: Al Moe | - | - | 0
            Death Happened: Eva Sand | - | - | 0
            Court Happened: Jo Berg | - | 2025-03-10 | 0
            Release Happened: Ann Lund | - | - | 0
        "#]],
    );
}

#[test]
fn what_left_the_road_did_not_depart() {
    check(
        "A coach left the road near Oslo on Monday. Anna Berg left the party in Rome. Anna Berg left Rome for Cairo. \
         Luc Moreau left the city of Graz on Monday.",
        expect![[r#"
            Departure Happened: Anna Berg | Rome | - | 0
        "#]],
    );
}

#[test]
fn a_habit_is_nothing_called_off() {
    check(
        "Anna Berg, who does not vote, smiled. Luc Moreau, who never resigns, said so. Ada Pell has never visited Peru. \
         Rolf Huber did not vote on Monday.",
        expect![""],
    );
    check(
        "Anna Berg will not visit Oslo on Friday.",
        expect![[r#"
            Visit Cancelled: Anna Berg | Oslo | 2025-03-14 | 0
        "#]],
    );
}

#[test]
fn what_somebody_would_be_let_do_is_no_event_and_a_suspended_strike_did_not_happen() {
    check(
        "Norvik were told that Per Orde will be allowed to open talks with Al Moe. Nurses suspended a strike on Monday. \
         Employees approved payments. Employees approved the payments on Monday.",
        expect![[r#"
            Protest Cancelled: Nurses | - | 2025-03-10 | 0
            Decision Happened: Employees | - | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn who_died_long_before_the_news_of_a_death_is_another() {
    check(
        "Rosa Lund, the novelist, who has died aged 80, married the painter Hugh Lund in 1950. Lund died in 1988.",
        expect![[r#"
            Death Happened: Rosa Lund | - | - | 0
            Death Happened?: Rosa Lund | - | 1988 | 0
        "#]],
    );
    check(
        "Rosa Lund, who has died aged 80, was a novelist. Rosa Lund, novelist, born 2 May 1944; died 6 February 2025",
        expect![[r#"
            Death Happened: Rosa Lund | - | 2025-02-06 | 1
        "#]],
    );
    check(
        "Rosa Lund, the novelist, has died aged 80. Lund died on Monday.",
        expect![[r#"
        Death Happened: Rosa Lund | - | 2025-03-10 | 1
    "#]],
    );
}

#[test]
fn what_a_verb_of_the_past_tells_was_not_on_a_day_to_come() {
    check(
        "Anna Berg resigned on March 20, 2025. Luc Moreau will resign on Friday.",
        expect![[r#"
        Office Happened: Anna Berg | - | - | 0
        Office Planned: Luc Moreau | - | 2025-03-14 | 0
    "#]],
    );
}

#[test]
fn recalls_inquiries_and_rates_are_decided() {
    check(
        "Norvik Corp will recall 4,000 vans. Norvik Corp said it would recall 90 bikes. The Bank of Graz left its key rate \
         unchanged at 4% on Thursday. The council opened an inquiry on Monday. Peru launched an investigation on Tuesday. The \
         Trade Commission cleared the merger on Monday. Jo Berg conceded defeat on Sunday. Chad and Libya agreed a ceasefire \
         on Monday. Al Moe will stand trial on Friday. Jo Berg held phone calls with Al Moe on \
         Sunday. Al Moe was attacked on Friday.",
        expect![[r#"
            Decision Planned: Norvik Corp | - | - | 0
            Decision Happened: Bank of Graz | - | 2025-03-06 | 0
            Decision Happened:  | - | 2025-03-10 | 0
            Decision Happened: Peru | - | 2025-03-11 | 0
            Decision Happened: Trade Commission | - | 2025-03-10 | 0
            Vote Happened: Jo Berg | - | 2025-03-09 | 0
            Decision Happened: Chad, Libya | - | 2025-03-10 | 0
            Court Planned: Al Moe | - | 2025-03-14 | 0
            Call Happened: Jo Berg, Al Moe | - | 2025-03-09 | 0
            Attack Happened: Al Moe | - | 2025-03-07 | 0
        "#]],
    );
}

#[test]
fn what_is_remembered_kept_or_open_is_no_decision() {
    check(
        "Jo Berg recalled cars in the yard. The Bank of Graz held talks on unchanged terms. Norvik Corp is open to an inquiry. \
         Jo Berg kept the door open. Chad agreed to send troops after the ceasefire. Jo Berg calls for Al Moe to go. Al Moe was \
         attacked on Friday by critics. Jo Berg signed a non-disclosure agreement. Norvik Corp conceded a goal on Sunday.",
        expect![[""]],
    );
}

#[test]
fn what_somebody_announces_of_himself_is_planned() {
    check(
        "Jo Berg said he would resign on Friday. Eva Sand said she would nominate four directors on Friday. Al Moe said he would resign if the bill passed on Friday. Ann Lund said in May \
         2020 she would retire in June 2021. Per Orde said Jo Berg would visit Rome on Friday.",
        expect![[r#"
            Office Planned?: Jo Berg | - | 2025-03-14 | 0
        "#]],
    );
}

#[test]
fn the_dead_are_all_named_past_what_is_apposed_to_them() {
    check(
        "Tom Hult (52), from Rome, and Emil Dorn (29), a nurse, died when the boat sank on March 3. Eva Sand, a poet, and Ann \
         Lund, who retired in May, signed the treaty.",
        expect![[r#"
            Death Happened: Tom Hult, Emil Dorn | - | 2025-03-03 | 0
            Disaster Happened:  | - | 2025-03-03 | 0
            Office Happened?: Ann Lund | - | 2024-05 | 0
            Decision Happened?: Ann Lund | - | - | 0
        "#]],
    );
    check(
        "Police arrested Tom Hult, a clerk, and Ann Lund resigned.",
        expect![[r#"
            Court Happened: Police, Tom Hult | - | - | 0
            Office Happened: Ann Lund | - | - | 0
        "#]],
    );
}

#[test]
fn a_merger_that_is_planned_has_not_happened_and_a_vote_is_not_anybodys() {
    check(
        "Jo Berg praised the planned merger with Al Moe. Al Moe praised the failed merger with Ann Lund. Eva Sand cast the \
         lone vote against it. Per Orde doesn't get a vote. Sam Wold retired on lap 12. Ann Lund retired with a knee injury. \
         Ada Pell retired hurt on 40. Rolf Huber retired in May. The board put off a vote on Monday.",
        expect![[r#"
            Deal Planned: Jo Berg, Al Moe | - | - | 0
            Vote Happened: Eva Sand | - | - | 0
            Office Happened: Rolf Huber | - | 2024-05 | 0
            Vote Cancelled?:  | - | 2025-03-10 | 0
        "#]],
    );
    check(
        "The council voted on Monday. Jo Berg will vote. Al Moe left after the vote.",
        expect![[r#"
        Vote Happened:  | - | 2025-03-10 | 1
        Vote Planned: Jo Berg | - | - | 0
    "#]],
    );
}

#[test]
fn what_is_denied_is_no_event_and_what_is_only_claimed_is_not_sure() {
    check(
        "Jo Berg denied that Al Moe was arrested on Monday. A rumour that Al Moe had died on Monday was false. It is not true \
         that Ann Lund resigned on Monday. It is true that Per Orde resigned on Monday. Jo Berg claimed that Eva Sand had \
         resigned on Monday.",
        expect![[r#"
            Office Happened: Per Orde | - | 2025-03-10 | 0
            Office Happened?: Eva Sand | - | 2025-03-10 | 0
        "#]],
    );
}

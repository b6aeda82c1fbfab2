//! Events of a "he" or "she", and of somebody beside others without a name.

use super::check;
use expect_test::expect;

#[test]
fn who_tells_of_another_does_not_die() {
    check(
        "Tom Hult said his brother was ill when he died. Eva Lund told the inquest her daughter smoked until she died. \
         Tom Hult treated the patient before he died. Tom Hult said no. Eva Lund said her husband fell before he died.",
        expect![[""]],
    );
    check("Tom Hult's uncle was a baker. He died in 1990.", expect![[""]]);
    check("The patient lived with Eva Lund. She died on Friday.", expect![[""]]);
}

#[test]
fn who_may_be_another_is_not_sure() {
    check(
        "Sergeant Tom Hult said the driver was ill when he was arrested.",
        expect![[r#"
        Court Happened?: Tom Hult | - | - | 0
    "#]],
    );
    check(
        "Tom Hult said his boss was glad when he resigned on Friday.",
        expect![[r#"
        Office Happened?: Tom Hult | - | 2025-03-07 | 0
    "#]],
    );
    check(
        "Eva Lund said the nurse was away. Her arrest on Friday was news.",
        expect![[r#"
        Court Happened?: Eva Lund | - | 2025-03-07 | 0
    "#]],
    );
}

#[test]
fn who_alone_is_told_of_is_sure() {
    check(
        "Tom Hult was a baker. He died in 1990.",
        expect![[r#"
        Death Happened: Tom Hult | - | 1990 | 0
    "#]],
    );
    check(
        "Tom Hult, the driver, said he was arrested on Friday.",
        expect![[r#"
        Court Happened: Tom Hult | - | 2025-03-07 | 0
    "#]],
    );
    check(
        "Tom Hult told the judge that he resigned on Friday.",
        expect![[r#"
        Office Happened: Tom Hult | - | 2025-03-07 | 0
    "#]],
    );
    check(
        "Tom Hult, Norvind's chief driver, was tired. He died on Friday.",
        expect![[r#"
        Death Happened: Tom Hult | - | 2025-03-07 | 0
    "#]],
    );
    check(
        "Eva Lund was ill. Her lawyer said that she was jailed on Friday.",
        expect![[r#"
            Court Happened: Eva Lund | - | 2025-03-07 | 0
        "#]],
    );
    check(
        "Eva Lund said her husband was ill when she resigned on Friday.",
        expect![[r#"
        Office Happened: Eva Lund | - | 2025-03-07 | 0
    "#]],
    );
}

#[test]
fn whom_a_name_joins_is_known_or_the_rest_is_not_sure() {
    check(
        "Refuse workers and street sweepers will walk out on Friday.",
        expect![[r#"
        Protest Planned:  | - | 2025-03-14 | 0
    "#]],
    );
    check(
        "Drivers walked out and street sweepers will walk out on Friday.",
        expect![[r#"
        Protest Happened: Drivers | - | - | 0
    "#]],
    );
}

#[test]
fn what_is_only_to_be_shown_is_no_event() {
    check("Eva Lund forged the minutes to show that all seven members had voted for the plan.", expect![[""]]);
}

#[test]
fn a_day_stands_before_the_subject_or_the_verb_too() {
    check(
        "In May Eva Lund steps down.",
        expect![[r#"
        Office Planned: Eva Lund | - | 2025-05 | 0
    "#]],
    );
    check(
        "Opposition members on Tuesday staged a walkout from the hall.",
        expect![[r#"
        Protest Happened: Opposition members | - | 2025-03-11 | 0
    "#]],
    );
    check(
        "A bus plunged into a ravine on Tuesday. Shares plunged on Tuesday.",
        expect![[r#"
        Disaster Happened:  | - | 2025-03-11 | 0
    "#]],
    );
}

#[test]
fn what_an_event_is_about_stands_before_its_verb() {
    check(
        "A vote on the plan will be held on Friday. A hearing into the crash will take place on May 9. An inquest into \
         her death opened on Monday. A strike over pay begins on Sunday. A hearing is set down for 8 May. The trial has \
         been listed for 9 June.",
        expect![[r#"
            Vote Planned:  | - | 2025-03-14 | 0
            Court Planned:  | - | 2025-05-09 | 0
            Court Happened:  | - | 2025-03-10 | 0
            Protest Planned:  | - | 2025-03-16 | 0
            Court Planned:  | - | 2025-05-08 | 0
            Court Planned:  | - | 2025-06-09 | 0
        "#]],
    );
}

#[test]
fn who_did_something_before_is_still_the_one_told_of() {
    check(
        "A carer who stole from two patients has been jailed for three years.",
        expect![[r#"
        Court Happened: A carer | - | - | 0
    "#]],
    );
    check(
        "Tom Hult, a boy from Graz who taught hundreds of others to swim in the cold sea, died on Sunday.",
        expect![[r#"
            Death Happened: Tom Hult | - | 2025-03-09 | 0
        "#]],
    );
}

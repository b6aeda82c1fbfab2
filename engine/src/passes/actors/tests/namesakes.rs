//! Given names and surnames that are words, months, days or countries as well.

use super::check;
use expect_test::expect;

#[test]
fn a_given_name_that_is_a_word_stays_with_its_surname() {
    check(
        "Will Garnet said it leaked. Hunter Dorn denied it. Hope Lessing laughed. Senator Sunday Okafo left.",
        expect![[r#"
            person Will Garnet
            person Hunter Dorn
            person Hope Lessing
            person Sunday Okafo (Senator)
        "#]],
    );
}

#[test]
fn what_only_opens_a_sentence_is_no_given_name() {
    check(
        "Will Brussels agree? Hope is fading. Mark the day. On Sunday Okafo left. Hunters fled.",
        expect![[r#"
            place Brussels
            group Hunters
        "#]],
    );
}

#[test]
fn a_colour_is_a_surname_behind_a_name_that_no_list_knows() {
    check(
        "Doru White scored. June Black and Mark Black cheered. The Tesco White mug sold. In June Black voters stayed.",
        expect![[r#"
            person Doru White
            person June Black
            person Mark Black
            organization Tesco
        "#]],
    );
}

#[test]
fn a_country_before_a_name_that_no_list_knows_is_a_given_name() {
    check(
        "Holland Prager, a nurse, said so. India Orlo agreed. China Menke said it grew. Malaysia Tourism grew.",
        expect![[r#"
            person Holland Prager (nurse)
            person India Orlo
            organization China Menke
            organization Malaysia Tourism
        "#]],
    );
}

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

#[test]
fn letters_before_a_name_are_a_title() {
    check(
        "Cabinet Secretary Kipkemoi Oduor spoke. CS Oduor left. CB Mary Ode and Fine Gael TD Mary Lacey sat. JP Morgan Chase grew.",
        expect![[r#"
            person Kipkemoi Oduor (Cabinet Secretary; CS) | Oduor
            person Mary Ode (CB)
            organization Fine Gael
            person Mary Lacey (Fine Gael TD)
            organization JP Morgan Chase
        "#]],
    );
}

#[test]
fn a_surname_may_be_a_room_behind_a_title() {
    check(
        "House Speaker Destin Hall met Jo Wu at Queen's Park. Ohio Highway Patrol officers came.",
        expect![[r#"
            person Destin Hall (House Speaker)
            person Jo Wu
            place Queen's Park
            place Ohio
            organization Ohio Highway Patrol
            group Ohio Highway Patrol officers
        "#]],
    );
}

#[test]
fn a_father_is_not_his_son_and_a_mother_no_father() {
    check(
        "Otto Dorn Jr. was born to Otto Dorn Sr., a milkman. Ann Berg wept. Berg, a father of two, died in May.",
        expect![[r#"
            person Otto Dorn
            person Otto Dorn
            person Ann Berg | Berg?
        "#]],
    );
}

#[test]
fn a_place_that_is_a_given_name_stands_before_a_title() {
    check(
        "Isabela Rep. Faustino “Bojie” Dy replaced him. Uachtarán Michael D Higgins came. GOP Sen. Ron Halloran left.",
        expect![[r#"
            person Faustino “Bojie” Dy (Isabela Rep.)
            person Michael D Higgins (Uachtarán)
            organization GOP
            person Ron Halloran (GOP Sen.)
        "#]],
    );
}

#[test]
fn the_first_of_two_surnames_may_stand_for_both() {
    check(
        "José Luis Navarro Quintana won. Rosa Llorens Puig lost. Navarro wept. Llorens said so.",
        expect![[r#"
            person José Luis Navarro Quintana | Navarro
            person Rosa Llorens Puig | Llorens
        "#]],
    );
}

#[test]
fn an_obituary_gives_the_name_at_birth() {
    check(
        "Ann Lin, who has died at 93, was a cook. Ann Mary Orde was born in Moss. Lin sang.",
        expect![[r#"
            person Ann Lin | Ann Mary Orde | Lin
            place Moss
        "#]],
    );
    check(
        "Elsa Marr has died. She was born Elsa Jean Orde in Moss.",
        expect![[r#"
        person Elsa Marr | She | Elsa Jean Orde
        place Moss
    "#]],
    );
    // Of several women any may be meant, and a daughter is somebody else.
    check(
        "Elsa Marr met Ida Roe. She was born Elsa Jean Orde in Moss.",
        expect![[r#"
        person Elsa Marr | She?
        person Ida Roe
        person Elsa Jean Orde
        place Moss
    "#]],
    );
    check(
        "Ann Lin has died at 93. Her daughter Ann Mary Orde was born in Moss.",
        expect![[r#"
            person Ann Lin | Her
            person Ann Mary Orde (daughter)
            place Moss
        "#]],
    );
}

#[test]
fn a_courtesy_of_the_other_gender_is_the_childs_who_is_told_of() {
    check(
        "Then Jean Padbury sat. Her son Michael left. Mr Padbury said no. Mrs Padbury wept.",
        expect![[r#"
            person Jean Padbury | Her | Padbury
            person Michael (son) | Padbury
        "#]],
    );
    check(
        "Then Jean Padbury sat. Her son Michael, 4, left. Mr Padbury said no.",
        expect![[r#"
        person Jean Padbury | Padbury
        person Michael (son)
    "#]],
    );
    check(
        "Then Robin Padbury sat. His son Michael left. Mr Padbury said no.",
        expect![[r#"
        person Robin Padbury | His | Padbury
        person Michael (son)
    "#]],
    );
}

#[test]
fn where_somebody_is_from_and_of_which_party_is_no_name() {
    check(
        "The Irish Socialist Mary Byrne left. The Djiboutian Omar Guedi stayed. Sophomore Eli Orlo and Under-Secretary-General \
         Rosa Orlo met the chairman of the People's Committee Trần Thị Quyên. An Amber Alert followed.",
        expect![[r#"
            person Mary Byrne
            person Omar Guedi
            person Eli Orlo (Sophomore)
            person Rosa Orlo (Under-Secretary-General)
            organization People's Committee
            person Trần Thị Quyên (chairman of the People's Committee)
        "#]],
    );
}

#[test]
fn a_judge_is_nobody_whom_the_court_deals_with() {
    check(
        "Ann Bell denied fraud. Mr Justice Bell spoke. Ms Bell left. Mr Bell, a lawyer, sat.",
        expect![[r#"
        person Ann Bell | Bell
        person Bell (Mr Justice)
        person Bell (lawyer)
    "#]],
    );
    check(
        "Orla Kent, 44, was jailed in Oslo. Judge Kent spoke. Mr Kent, a lawyer, sat.",
        expect![[r#"
        person Orla Kent
        place Oslo
        person Kent (Judge)
        person Kent (lawyer)
    "#]],
    );
    check(
        "The board met Orla Kent in Oslo. Judge Kent spoke. Kent left.",
        expect![[r#"
        person Orla Kent (Judge) | Kent | Kent
        place Oslo
    "#]],
    );
}

#[test]
fn a_country_that_no_list_knows_has_a_minister() {
    check(
        "Then Morkel’s foreign minister left.",
        expect![[r#"
        place Morkel
    "#]],
    );
    check(
        "Doru Morkel left. Morkel’s foreign minister stayed.",
        expect![[r#"
        person Doru Morkel | Morkel
    "#]],
    );
}

//! Words around a name that are no part of it, and words of it that look as if they were none.

use super::{check, read};
use expect_test::expect;

#[test]
fn a_courtesy_makes_a_surname_of_a_word_that_names_nothing() {
    check(
        "Mr White said the mill would shut. Mrs May left. Tara May met Mr White. Ms May left.",
        expect![[r#"
            person White | White
            person Tara May | May | May
        "#]],
    );
    assert_eq!(read("Mr Speaker, the mill would shut. In May the mill shut."), "");
}

#[test]
fn a_town_has_police_and_a_council_though_it_is_a_given_name() {
    check(
        "Mason police held two men. The Chandler council met. Mason slept.",
        expect![[r#"
            place Mason | Mason
            group Mason police
            place Chandler
        "#]],
    );
}

#[test]
fn countries_that_are_given_names_are_no_bodies() {
    check(
        "Cuba Marlow sang. Jamaica Tolley wrote. America Vance spoke. China Vantor fell.",
        expect![[r#"
            person Cuba Marlow
            person Jamaica Tolley
            person America Vance
            organization China Vantor
        "#]],
    );
}

#[test]
fn when_it_was_is_no_part_of_a_role() {
    check(
        "Last week Halden chairman Jo Wood spoke. This year Tolmar coach Al Wu left. On Sunday night host Mary Ode sang.",
        expect![[r#"
            organization Halden
            person Jo Wood (Halden chairman)
            organization Tolmar
            person Al Wu (Tolmar coach)
            person Mary Ode (host)
        "#]],
    );
    assert_eq!(read("The late mayor Jo Wood was kind."), "person Jo Wood (late mayor)\n");
}

#[test]
fn and_company_is_no_firm() {
    check(
        "Otto Dorn lost. Dorn and Co wept.",
        expect![[r#"
            person Otto Dorn | Dorn
        "#]],
    );
}

#[test]
fn a_role_of_somebodys_body_goes_on_to_the_name() {
    check(
        "Director of Oslo's Dalen Airport Tom Pratt spoke. The brother of Norway's Mary Ode left.",
        expect![[r#"
            place Oslo
            place Dalen Airport
            person Tom Pratt (Director of Oslo's Dalen Airport)
            place Norway
            person Mary Ode
        "#]],
    );
}

#[test]
fn marshals_have_a_title() {
    check(
        "Air Marshal Jo Wood spoke. Air Vice-Marshal Ann Berg left. The fire marshal Tom Pratt ran.",
        expect![[r#"
            person Jo Wood (Air Marshal)
            person Ann Berg (Air Vice-Marshal)
            person Tom Pratt (fire marshal)
        "#]],
    );
}

#[test]
fn a_particle_grown_together_with_a_surname_is_part_of_it() {
    check(
        "Marius duPree ran. Ann deVarga swam. Tom Pratt has an iPhone.",
        expect![[r#"
            person Marius duPree
            person Ann deVarga
            person Tom Pratt
        "#]],
    );
}

#[test]
fn bodies_are_named_for_an_aim() {
    check(
        "The National Committee for an Open Harbour met. Later the Center for a Greener Baltic paid. \
         People for the Fair Treatment of Horses paid.",
        expect![[r#"
            organization National Committee for an Open Harbour
            organization Center for a Greener Baltic
            organization People for the Fair Treatment of Horses
        "#]],
    );
}

#[test]
fn a_surname_of_the_text_is_nobody_inside_a_known_body() {
    check(
        "Megan Fox spoke. Fox News paid her.",
        expect![[r#"
            person Megan Fox | her
            organization Fox News
        "#]],
    );
}

#[test]
fn a_headline_in_capitals_has_no_titles() {
    check(
        "GENERAL HALDEN TO CUT JOBS\nGeneral Halden Corp will cut jobs.",
        expect![[r#"
            organization General Halden Corp
        "#]],
    );
}

#[test]
fn names_in_the_title_of_a_work_are_nobody() {
    check(
        "She wrote “Knights and Marlowe” and \"Songs of Bergen\". Otto Dorn read \"a fine part\" for Ada Moe.\" Marlowe Lane is a street.",
        expect![[r#"
            person Otto Dorn
            person Ada Moe
            place Marlowe Lane
        "#]],
    );
}

#[test]
fn what_a_body_makes_and_the_letters_of_a_thing_are_no_actors() {
    check(
        "Google Floret sells. Floret may fail. Harvest Festival opened. Few came to HF.",
        expect![[r#"
            organization Google
        "#]],
    );
}

#[test]
fn a_body_of_a_body_is_another() {
    check(
        "The Dorn University Law Students Association met. Dorn University paid. The Dalen Bank of Oslo paid. Dalen Bank left.",
        expect![[r#"
            organization Dorn University Law Students Association
            organization Dorn University
            organization Dalen Bank of Oslo | Dalen Bank
            place Oslo
        "#]],
    );
}

#[test]
fn a_people_without_a_plural_is_a_group_alone_and_no_noun_before_another() {
    assert_eq!(read("They met the Rohingya. Few Rohingya spoke."), "group Rohingya | Rohingya\n");
    assert_eq!(read("The Maori art was lent."), "");
}

#[test]
fn a_house_of_two_sorts_is_one() {
    assert_eq!(read("The Tolmar Museum and Art Gallery opened."), "organization Tolmar Museum and Art Gallery\n");
}

#[test]
fn an_undersecretary_is_in_charge_of_a_matter() {
    check(
        "Undersecretary for Education Mr. Tolli left. It is late, said Brauer.",
        expect![[r#"
            person Tolli (Undersecretary for Education)
            person Brauer
        "#]],
    );
}

#[test]
fn a_role_before_a_surname_that_is_a_place_tells_a_person() {
    check(
        "The mayor Jolo Hill spoke. The host Forest Hill lost.",
        expect![[r#"
            person Jolo Hill (mayor)
            place Forest Hill
        "#]],
    );
}

#[test]
fn a_firm_of_two_trades_is_one() {
    check(
        "Tolmar Tire and Rubber Co paid. Simon Pelt and Halden Co sued. Boeing and Halden Co sued.",
        expect![[r#"
            organization Tolmar Tire and Rubber Co
            person Simon Pelt
            organization Halden Co | Halden Co
            organization Boeing
        "#]],
    );
}

#[test]
fn foreign_forms_of_firms_branches_of_a_country_and_mountains_are_no_persons() {
    check(
        "Veltrop Groep N.V. sued Skarv AB. Tennis Canada paid. It fell on Mt Dorn.",
        expect![[r#"
            organization Veltrop Groep N.V.
            organization Skarv AB
            organization Tennis Canada
            place Canada
            place Mt Dorn
        "#]],
    );
}

#[test]
fn a_common_word_of_a_headline_in_capitals_is_no_bearer_of_it() {
    check(
        "MAJOR BOND SALE TO START\nAda Bond said the sale would start.",
        expect![[r#"
            person Ada Bond
        "#]],
    );
}

#[test]
fn where_somebody_is_from_is_no_part_of_a_name() {
    check(
        "Texan H. Rolf Dorn met Miss North Carolina Ada Moe. The Sri Lankan crew slept.",
        expect![[r#"
            person H. Rolf Dorn
            place North Carolina
            person Ada Moe
        "#]],
    );
}

#[test]
fn a_universitys_hospital_is_another_body() {
    check(
        "Dorn University paid. Dorn University Hospital is full.",
        expect![[r#"
            organization Dorn University
            organization Dorn University Hospital
        "#]],
    );
}

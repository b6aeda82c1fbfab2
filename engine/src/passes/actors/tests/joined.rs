//! Bodies of two, products and families: which words a name has, and whose it is.

use super::check;
use expect_test::expect;

#[test]
fn a_body_for_two_matters_or_of_two_places_is_one() {
    check(
        "The Road and Water Safety Authority said so. The Grain Information and Quality Board agreed. \
         The Kent and Welby Trust left. The Scotland and Wales Rowing Board met the Mira Holm and Tom Bell Foundation. \
         Ebbing and Ebbing rose. Fishing and Waters Agency chief Jo Lin spoke.",
        expect![[r#"
            organization Road and Water Safety Authority
            organization Grain Information and Quality Board
            organization Kent and Welby Trust
            place Scotland
            organization Scotland and Wales Rowing Board
            place Wales
            organization Mira Holm and Tom Bell Foundation
            organization Fishing and Waters Agency
            person Jo Lin (Fishing and Waters Agency chief)
        "#]],
    );
}

#[test]
fn two_bodies_two_places_and_two_clubs_stay_two() {
    check(
        "The Health Ministry and Food Agency agreed. The Treasury and Environment Agency met. \
         Leeds and Bradford City drew. He went to the Gaza Strip and West Bank. \
         A flight between England and Wales Rowing Board offices was late.",
        expect![[r#"
            organization Health Ministry
            organization Food Agency
            organization Treasury and Environment Agency
            place Leeds
            place Bradford
            organization Bradford City
            place Gaza Strip
            place West Bank
            place England
            place Wales
            organization Wales Rowing Board
        "#]],
    );
}

#[test]
fn a_role_begins_where_the_name_of_its_body_does() {
    check(
        "The Road and Water Safety Authority chairman, Jo Lin, said so. House of Mercy director Ann Wu agreed.",
        expect![[r#"
            organization Road and Water Safety Authority
            person Jo Lin (Road and Water Safety Authority chairman)
            place House of Mercy
            person Ann Wu (House of Mercy director)
        "#]],
    );
}

#[test]
fn a_model_and_a_quarter_are_no_part_of_a_firms_name() {
    check(
        "Dorn will use 40 Lumo M3 robots made by Lumo Robotics. Lumo said it was glad.",
        expect![[r#"
        organization Lumo Robotics | Lumo
    "#]],
    );
    check(
        "Quarro Q3 profit rose. Quarro said it would pay.",
        expect![[r#"
        organization Quarro | Quarro
    "#]],
    );
}

#[test]
fn a_surname_that_a_firm_had_first_is_not_certain() {
    check(
        "Torval Maritime will be sold. Yannis Torval, the chairman, left. Torval said the ships sailed. Mr Torval wept.",
        expect![[r#"
            person Yannis Torval (chairman) | Torval? | the chairman | Torval? | Torval
            organization Torval Maritime
        "#]],
    );
    check(
        "Jo Torval, the chairman, left Torval Maritime. Torval said the ships sailed.",
        expect![[r#"
        person Jo Torval (chairman) | the chairman | Torval | Torval
        organization Torval Maritime
    "#]],
    );
}

#[test]
fn a_courtesy_that_does_not_fit_means_the_husband_or_the_wife() {
    check(
        "Peter Harlow died in the yard. His wife, Bernadette, found him. Mrs Harlow told the court so.",
        expect![[r#"
            person Peter Harlow | His | him
            person Bernadette (wife) | Harlow
        "#]],
    );
    check(
        "Joyce Harlow was there with her husband, Ted. Mrs Harlow said it was long. Mr Harlow said no.",
        expect![[r#"
            person Joyce Harlow | her | Harlow
            person Ted (husband) | Harlow
        "#]],
    );
    check(
        "Peter Harlow came with his wife, Joyce. His sister Ann Harlow came too. Mrs Harlow spoke.",
        expect![[r#"
            person Peter Harlow | his | His
            person Joyce (wife)
            person Ann Harlow (sister) | Harlow
        "#]],
    );
}

#[test]
fn letters_in_brackets_tell_how_far_a_bodys_name_goes() {
    check(
        "On Monday the Organization for Safety and Trade in Europe (OSTE) met. Its guests from Kenya, Togo and Mali (KTM) \
         left. The Trade, Rail and Ports Office (TRPO) waits.",
        expect![[r#"
            organization Organization for Safety and Trade in Europe | OSTE
            place Europe
            place Kenya
            organization KTM
            organization Trade, Rail and Ports Office | TRPO
        "#]],
    );
}

#[test]
fn the_form_of_a_firm_tells_what_it_is_in_every_land() {
    check(
        "Shares of Varmo A/S, Orlin JSC, Tarn Oyj, PT Grano Tbk and Lumo Zrt. fell. \
         QL and E Marble Trust rose. Adrian and I left. Shares of US and E Trust fell.",
        expect![[r#"
            organization Varmo A/S
            organization Orlin JSC
            organization Tarn Oyj
            organization PT Grano Tbk
            organization Lumo Zrt.
            organization QL and E Marble Trust
            person Adrian
            place US
            organization E Trust
        "#]],
    );
}

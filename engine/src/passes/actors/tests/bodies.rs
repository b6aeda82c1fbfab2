//! What tells a body from a person, and how far its name goes.

use super::check;
use expect_test::expect;

#[test]
fn whoever_has_a_general_counsel_is_a_body() {
    check(
        "A judge fined Skylark Baltic on Monday. Skylark's general counsel, Rita Holm, said Skylark would appeal.",
        expect![[r#"
            unnamed A judge
            organization Skylark Baltic | Skylark | Skylark
            person Rita Holm (Skylark's general counsel)
        "#]],
    );
    check(
        "Brandt Keller fell. Brandt Keller’s shareholders met in Bonn.",
        expect![[r#"
            organization Brandt Keller | Brandt Keller
            place Bonn
        "#]],
    );
    check(
        "Brandt Keller fell. Brandt Keller’s lawyer spoke in Bonn.",
        expect![[r#"
        person Brandt Keller | Brandt Keller
        place Bonn
    "#]],
    );
}

#[test]
fn a_body_may_be_named_after_its_members() {
    check(
        "The Seamen's Union met. Carmen's Bank closed.",
        expect![[r#"
            organization Seamen's Union
            person Carmen
        "#]],
    );
    check(
        "The Friends of Dorn Hill met. Its president, Ida Wood, told Friends of Dorn Hill to sign.",
        expect![[r#"
            organization Friends of Dorn Hill | Friends of Dorn Hill
            person Ida Wood (president)
        "#]],
    );
    check(
        "Railways for the Baltics, a trade group, called it late. Mayors for Peace left.",
        expect![[r#"
            organization Railways for the Baltics
            place Baltics
        "#]],
    );
    check(
        "He joined Parents Against Smog and Clerks Without Borders.",
        expect![[r#"
            organization Parents Against Smog
            organization Clerks Without Borders
        "#]],
    );
    check(
        "Friends of Ida Wood were sad. Lawyers for Ida Wood left.",
        expect![[r#"
        person Ida Wood | Ida Wood
    "#]],
    );
}

#[test]
fn capitals_that_do_something_are_a_body() {
    check(
        "TGWB, which has 9,000 members, agreed. The XPO’s head left.",
        expect![[r#"
            organization TGWB
            organization XPO
        "#]],
    );
}

#[test]
fn a_ministry_may_have_several_matters() {
    check(
        "The Department for Culture, Media and Sport said so. He runs the Ministry of Housing, Roads and Water.",
        expect![[r#"
            organization Department for Culture, Media and Sport
            organization Ministry of Housing, Roads and Water
        "#]],
    );
    check(
        "The Science and Technology Directorate agreed. The Justice Department and the Treasury paid.",
        expect![[r#"
            organization Science and Technology Directorate
            organization Justice Department
            organization Treasury
        "#]],
    );
    check(
        "He wrote to the Department of Justice, Congress and Interpol.",
        expect![[r#"
        organization Department of Justice
        organization Congress
        organization Interpol
    "#]],
    );
}

#[test]
fn what_somebody_is_told_to_be_stands_behind_age_and_article() {
    check(
        "Ida Wood, 71, a retired welder, left. Paul Holm, a beekeeper in Bonn, came.",
        expect![[r#"
            person Ida Wood (retired welder)
            person Paul Holm (beekeeper in Bonn)
            place Bonn
        "#]],
    );
    check(
        "A spokeswoman for the port, Kim Doyle, agreed. A baker, Tom Pratt and Ida Wood came.",
        expect![[r#"
            person Kim Doyle (spokeswoman for the port)
            person Tom Pratt
            person Ida Wood
        "#]],
    );
    check(
        "“Paul Holm is a decent man in a bad job,” said Ida Wood. Tom Pratt is a judge.",
        expect![[r#"
            person Paul Holm
            person Ida Wood
            person Tom Pratt (judge)
        "#]],
    );
}

#[test]
fn a_firm_is_told_by_what_stands_beside_its_name() {
    check(
        "Meridor Health CEO Ann Holt left. They hit Meridor because Meridor could pay.",
        expect![[r#"
            organization Meridor Health | Meridor | Meridor
            person Ann Holt (Meridor Health CEO)
        "#]],
    );
    check(
        "The city fined Dutch chipmaker Novalux €3.4bn. Novalux said it would appeal.",
        expect![[r#"
        organization Novalux | Novalux
    "#]],
    );
    check(
        "A spokesman for Taiwan's Formosan Lens spoke. The trucking company, Grey Ridge Haulage, did not.",
        expect![[r#"
            unnamed A spokesman
            place Taiwan
            organization Formosan Lens
            organization Grey Ridge Haulage
        "#]],
    );
    check(
        "The icebreaker Almira Sosa left Bonn Primary and the British Polar Survey behind.",
        expect![[r#"
            place Bonn
            organization Bonn Primary
        "#]],
    );
    check(
        "Germany's Karin Vogt met Brazil's Paulo Reis.",
        expect![[r#"
        place Germany
        person Karin Vogt
        place Brazil
        person Paulo Reis
    "#]],
    );
}

#[test]
fn titles_and_verbs_before_a_name_are_told_apart() {
    check(
        "State Trooper Daniel Ibsen met Pupil Ellie Ross and Investigator-in-charge Helen Prue.",
        expect![[r#"
        person Daniel Ibsen (State Trooper)
        person Ellie Ross (Pupil)
        person Helen Prue (Investigator-in-charge)
    "#]],
    );
    check(
        "Holt called it late and accused Brandt of fraud. The accused Paul Brandt left.",
        expect![[r#"
        organization Holt
        person Paul Brandt (accused) | Brandt
    "#]],
    );
}

#[test]
fn a_matter_of_two_words_belongs_to_its_ministry() {
    check(
        "The Department of Health and Social Care paid. The Ministry of Defence and Prime Minister Jo Holm left.",
        expect![[r#"
            organization Department of Health and Social Care
            organization Ministry of Defence
            person Jo Holm (Prime Minister)
        "#]],
    );
    check(
        "Imperial College London left the MV Santa Rita to Bergen Lines and Thornby Infirmary.",
        expect![[r#"
        organization Imperial College London
        place London
        place Bergen
        organization Bergen Lines
        organization Thornby Infirmary
    "#]],
    );
    check(
        "Ann Holt KC met Paul Ode MSP.",
        expect![[r#"
        person Ann Holt
        person Paul Ode
    "#]],
    );
}

#[test]
fn neither_others_nor_things_are_bodies() {
    check(
        "Others urged caution. “One star does not make a summer,” wrote Jo Holt.",
        expect![[r#"
            person Jo Holt
        "#]],
    );
    check(
        "The European Northern Observatory and Eurasia Group watch the Very Wide Telescope.",
        expect![[r#"
            organization European Northern Observatory
            organization Eurasia Group
        "#]],
    );
    check(
        "Theorist Ann Holt and the former Olympian Dawn Pike wrote on X. Hours later they left.",
        expect![[r#"
        person Ann Holt (Theorist)
        person Dawn Pike (former Olympian)
    "#]],
    );
}

#[test]
fn who_is_spoken_for_is_a_body_and_does_not_speak() {
    check(
        "A spokesman for Marlow Cranes says it hopes. A spokesperson for Severn Tilney said no.",
        expect![[r#"
            unnamed A spokesman
            organization Marlow Cranes
            unnamed A spokesperson
            organization Severn Tilney
        "#]],
    );
}

#[test]
fn letters_behind_a_place_are_a_body_of_it() {
    check(
        "Kerala HC ruled. Louis XIV did not.",
        expect![[r#"
        place Kerala
        organization Kerala HC
        person Louis XIV
    "#]],
    );
}

#[test]
fn bodies_are_named_after_what_they_do_and_whom_they_belong_to() {
    check(
        "He led the Commission on Human Rights and the Ministry of Hajj and Umrah. He owed steelmaker Haneul Marine \
         money. Haneul sued Orlo & Sons president Ada Lin. The mayor gave Lin Brothers Realty until May to pay.",
        expect![[r#"
            organization Commission on Human Rights
            organization Ministry of Hajj and Umrah
            organization Haneul Marine | Haneul
            organization Orlo & Sons
            person Ada Lin (Orlo & Sons president)
            organization Lin Brothers Realty
        "#]],
    );
}

#[test]
fn a_body_is_named_to_the_end_of_what_it_is_for() {
    check(
        "The Institute for the Study of Peace said so. Halden Group Inc. did not. The Committee to Protect Journalists \
         and the Centers for Disease Control and Prevention agreed.",
        expect![[r#"
            organization Institute for the Study of Peace
            organization Halden Group Inc.
            organization Committee to Protect Journalists
            organization Centers for Disease Control and Prevention
        "#]],
    );
}

#[test]
fn a_role_ends_with_its_line() {
    check(
        "Ada Lin, chief writer at Halden College\n\nAdditional reporting by Simon Moxon",
        expect![[r#"
            person Ada Lin (chief writer at Halden College)
            organization Halden College
            person Simon Moxon
        "#]],
    );
}

#[test]
fn the_form_of_a_firm_is_part_of_its_name_and_tells_what_it_is() {
    check(
        "Halden Inc said it grew. On Monday Corvo Motor Co closed. Corvo lost. Pelt plc paid Skarn Ltd, and Skarn said so.",
        expect![[r#"
            organization Halden Inc
            organization Corvo Motor Co | Corvo
            organization Pelt plc
            organization Skarn Ltd | Skarn
        "#]],
    );
    check(
        "Tarn and Co Inc sold Morl Light and Power Corp to Hask, Velk and Co, and Tarn said no.\n\nThe town of Co Kerry paid.",
        expect![[r#"
            organization Tarn and Co Inc | Tarn
            organization Morl Light and Power Corp
            organization Hask, Velk and Co
            place Co Kerry
        "#]],
    );
    check(
        "Adam Pelt, head of Adam Pelt and Co, left. Pelt smiled.",
        expect![[r#"
            person Adam Pelt (head of Adam Pelt) | Adam Pelt | Pelt
        "#]],
    );
}

#[test]
fn a_sort_of_body_stands_before_the_name_in_other_languages() {
    check(
        "Banco Halden lent to Grupo Corvo. Air New Zealand flew. Skarn Instruments and Tarn Aviation sold chips.",
        expect![[r#"
            organization Banco Halden
            organization Grupo Corvo
            organization Air New Zealand
            place New Zealand
            organization Skarn Instruments
            organization Tarn Aviation
        "#]],
    );
}

#[test]
fn a_firm_beside_another_or_beside_somebody_is_none_of_theirs() {
    check(
        "Walmart and Target Corp grew. Simon Pelt and Twitter Inc settled. Pelt smiled. Simon Pelt and Co came back.",
        expect![[r#"
            organization Walmart
            organization Target Corp
            person Simon Pelt | Pelt | Simon Pelt
            organization Twitter Inc
        "#]],
    );
    check(
        "Adam Brown left. He won. AJ Brown stayed.",
        expect![[r#"
        person Adam Brown | He
    "#]],
    );
}

#[test]
fn those_who_are_called_in_an_emergency_have_and_in_their_names() {
    check(
        "The Marlow Fire and Rescue Service said so. Devon and Cornwall Police agreed. London and Paris said no.",
        expect![[r#"
            organization Marlow Fire and Rescue Service
            place Devon
            organization Devon and Cornwall Police
            place Cornwall
            place London
            place Paris
        "#]],
    );
}

#[test]
fn a_town_that_plays_is_a_club() {
    check(
        "Penhill Town scored a late penalty. The goalkeeper of Penhill Town saw no goal after half-time.",
        expect![[r#"
            organization Penhill Town | Penhill Town
        "#]],
    );
    check(
        "Rain fell on Penhill Town. The mayor of Penhill Town spoke.",
        expect![[r#"
        place Penhill Town | Penhill Town
    "#]],
    );
}

#[test]
fn an_inn_and_a_health_service_may_join_two_and_a_paper_is_no_town() {
    check(
        "Then the owner of the Rose and Crown, Tom Reed, sat. \
         NHS Forran and Bray met NHS England and NHS Forran. NHS Torran Valley paid.",
        expect![[r#"
            organization Rose and Crown
            person Tom Reed
            organization NHS | NHS | NHS
            organization NHS Forran and Bray | NHS Forran
            organization NHS England
            organization NHS Torran Valley
        "#]],
    );
    check(
        "Then the Elmsby Gazette said so. Elmsby was cold. The Elmsby Arms shut.",
        expect![[r#"
        place Elmsby | Elmsby | Elmsby
        organization Elmsby Gazette
        organization Elmsby Arms
    "#]],
    );
}

#[test]
fn holidays_and_highways_are_sold_by_bodies() {
    check(
        "Then Torval Holidays said no. Acme Homecare left. Sport Ruanda paid. The Halden Red Crescent left. \
         Torval Bay Health paid, said Torval Bay. The Halden Kisan Morcha met. Anna Sena said no.",
        expect![[r#"
            organization Torval Holidays
            organization Acme Homecare
            organization Sport Ruanda
            organization Halden Red Crescent
            organization Red Crescent
            organization Torval Bay Health
            place Torval Bay
            organization Halden Kisan Morcha
            person Anna Sena
        "#]],
    );
}

//! How names are written: particles, initials, order, suffixes, and whom a shorter form means.

use super::check;
use expect_test::expect;

#[test]
fn particles_belong_to_the_name_in_every_form() {
    check(
        "Ursula von Linden met Jan van der Meer. Von Linden smiled. They praised Meer, and van der Meer left.",
        expect![[r#"
            person Ursula von Linden | Von Linden
            person Jan van der Meer | Meer | van der Meer
        "#]],
    );
}

#[test]
fn initials_hyphens_and_suffixes_make_one_name() {
    check(
        "George R.R. Hale Jr. spoke. Hale thanked Anne-Marie Cole-Smith. J. P. Dorn and Robert F. Lowe III came. Lowe sat.",
        expect![[r#"
            person George R.R. Hale | Hale
            person Anne-Marie Cole-Smith
            person J. P. Dorn
            person Robert F. Lowe | Lowe
        "#]],
    );
}

#[test]
fn what_names_nothing_alone_may_be_a_surname() {
    check(
        "Kanye West met Gabriel Jesus and Barbara Lord. April Moxon said the Taylor Law was old. April was cold.",
        expect![[r#"
            person Kanye West
            person Gabriel Jesus
            person Barbara Lord
            person April Moxon
        "#]],
    );
}

#[test]
fn family_names_may_come_first() {
    check(
        "President Xi Mengfu met Prime Minister Kovacs Istvan. Xi thanked Kovacs. Park Seo-jun sat beside Kim Yong Ho; \
         Park spoke, and Kim left.",
        expect![[r#"
            person Xi Mengfu (President) | Xi
            person Kovacs Istvan (Prime Minister) | Kovacs
            person Park Seo-jun | Park
            person Kim Yong Ho | Kim
        "#]],
    );
}

#[test]
fn arabic_names_keep_their_article() {
    check(
        "Khalid al-Farsi, the minister, met Abu Omar al-Masri and Omar bin Saleh. Al-Farsi spoke. Masri did not.",
        expect![[r#"
            person Khalid al-Farsi (minister) | the minister | Al-Farsi
            person Abu Omar al-Masri | Masri
            person Omar bin Saleh
        "#]],
    );
}

#[test]
fn a_person_named_after_a_place_is_a_person() {
    check(
        "Paris Holt sang in Paris. Jordan Blake flew to Jordan, and Blake sang. Senator Austin Wells lives in Austin.",
        expect![[r#"
            person Paris Holt
            place Paris
            person Jordan Blake | Blake
            place Jordan
            person Austin Wells (Senator)
            place Austin
        "#]],
    );
}

#[test]
fn an_organization_named_after_a_person_is_an_organization() {
    check(
        "Elena Ruiz founded the Ruiz Foundation in 1990. Johnson & Pratt sued the Henry Vogel Museum. Ruiz paid.",
        expect![[r#"
            person Elena Ruiz | Ruiz | Ruiz
            organization Ruiz Foundation
            organization Johnson & Pratt
            organization Henry Vogel Museum
        "#]],
    );
}

#[test]
fn an_acronym_in_brackets_is_the_name_before_it() {
    check(
        "The Baltic Fishery Board (BFB) met. The BFB voted. PNS (National Salvation Party) left. The PNS lost.",
        expect![[r#"
            organization Baltic Fishery Board | BFB | BFB
            organization National Salvation Party | PNS | PNS
        "#]],
    );
}

#[test]
fn metonyms_speak_as_what_they_are() {
    check(
        "Moscow rejected the offer, and the White House called it a stunt. Downing Street was silent. The Danish capital slept.",
        expect![[r#"
            place Moscow
            organization White House
            organization Downing Street
        "#]],
    );
}

#[test]
fn compounds_with_a_name_are_no_names() {
    check(
        "The Geneva-based agency left. A U.S.-led force stayed. The Anna Berg-backed plan failed.",
        expect![[r#"
        place U.S.
    "#]],
    );
}

#[test]
fn titles_of_works_and_slogans_are_no_persons() {
    check("Her book “Stealing Home” sold well. The crowd chanted “Save Our River,” and left.", expect![""]);
}

#[test]
fn laws_crises_and_common_words_are_no_actors() {
    check(
        "The Clean Rivers Act passed. The Memorandum of Understanding failed. “The Revenger” ran for weeks. FULL TEXT OF IT.",
        expect![""],
    );
}

#[test]
fn what_somebody_works_for_is_a_body() {
    check(
        "An analyst at Borden Lambert and the president of Quellix spoke. Anna Berg, secretary of Defense, is a friend of Morel. \
         The police department of Lyon slept.",
        expect![[r#"
            unnamed An analyst
            organization Borden Lambert
            organization Quellix
            person Anna Berg (secretary of Defense)
            place Lyon
        "#]],
    );
}

#[test]
fn a_common_word_that_opens_a_sentence_is_cut_off() {
    check(
        "Anna Moxon sang. Several Moxon fans came. Longtime Moxon critics stayed. Northern Ireland is far.",
        expect![[r#"
            person Anna Moxon | Moxon | Moxon
            group Several Moxon fans
            group Longtime Moxon critics
            place Northern Ireland
        "#]],
    );
}

#[test]
fn a_surname_is_a_persons_whatever_stands_around_it() {
    check(
        "Anna Korvin won. The Korvin camp cheered. Critics of the Korvin plan and Korvin’s aides met. Anna\u{a0}Korvin left.",
        expect![[r#"
            person Anna Korvin | Anna Korvin | Korvin | Korvin | Korvin
        "#]],
    );
}

#[test]
fn a_surname_that_is_a_town_asks_its_neighbours() {
    check(
        "Jane Reno spoke. Attorney General Reno left, Reno said.",
        expect![[r#"
        person Jane Reno (Attorney General) | Reno | Reno
    "#]],
    );
    check(
        "Jane Reno spoke in Reno. The storm reached Reno and stayed in Reno.",
        expect![[r#"
        person Jane Reno
        place Reno | Reno | Reno
    "#]],
    );
}

#[test]
fn two_officers_with_one_title_are_two() {
    check(
        "Presidents Marta Silva of Chile and Boris Orlov of Russia met in Lima.",
        expect![[r#"
            person Marta Silva
            place Chile
            person Boris Orlov
            place Russia
            place Lima
        "#]],
    );
}

#[test]
fn the_other_person_of_a_surname_makes_it_doubtful() {
    check(
        "Laura Stone won the vote. Stone thanked the town. Her father, Daniel Stone, wept. Stone spoke first.",
        expect![[r#"
            person Laura Stone | Stone | Her | Stone?
            person Daniel Stone (father)
        "#]],
    );
}

#[test]
fn unnamed_officials_are_told_apart_from_named_ones() {
    check(
        "A police spokesman said no. The governor, Ada Pell, agreed. A spokeswoman for the bank said yes. Residents fled.",
        expect![[r#"
            unnamed A police spokesman
            person Ada Pell (governor) | The governor?
            unnamed A spokeswoman
            group Residents
        "#]],
    );
}

#[test]
fn surnames_may_be_common_words_titles_and_parts_of_names() {
    check(
        "Rosa Hill beat Tom Church. Hill thanked Church. Senator Leo King asked Judge Ada Black why. King said Black erred. \
         The church stood on a hill.",
        expect![[r#"
            person Rosa Hill | Hill
            person Tom Church | Church
            person Leo King (Senator) | King
            person Ada Black (Judge) | Black
        "#]],
    );
    check(
        "Georgia Power sued Grace Church. Ida Page wrote to Theo May on Page 12 in May. May wrote back.",
        expect![[r#"
            place Georgia
            organization Georgia Power
            organization Grace Church
            person Ida Page
            person Theo May | May
        "#]],
    );
}

#[test]
fn korean_and_hungarian_order_is_known_by_the_given_name() {
    check(
        "Park Joo-Won met Kelemen Viktor. Park bowed. Kelemen smiled.",
        expect![[r#"
            person Park Joo-Won | Park
            person Kelemen Viktor | Kelemen
        "#]],
    );
}

#[test]
fn a_nickname_in_marks_belongs_to_the_name() {
    check(
        "Anthony “Tex” Varga ran. Robert (Bob) Dell won. Varga lost to Dell.",
        expect![[r#"
        person Anthony “Tex” Varga | Varga
        person Robert (Bob) Dell | Dell
    "#]],
    );
}

#[test]
fn a_titled_surname_and_the_bare_one_are_one_person() {
    check(
        "Mr. Orlov sang. Orlov bowed. Princess Mila came, and Mila left.",
        expect![[r#"
        person Orlov | Orlov
        person Mila (Princess) | Mila
    "#]],
    );
    check(
        "Mr. Varga and Mrs. Varga sang. Varga bowed.",
        expect![[r#"
        person Varga | Varga?
        person Varga
    "#]],
    );
    check(
        "Mr. Varga and Miss Varga sang. Varga bowed.",
        expect![[r#"
        person Varga
        person Varga | Varga?
    "#]],
    );
}

#[test]
fn a_person_named_after_a_town_and_the_town_go_by_their_neighbours() {
    check(
        "Sara Madison lives in Madison. Madison, 34, is a nurse in Madison.",
        expect![[r#"
        person Sara Madison (nurse in Madison) | Madison
        place Madison | Madison
    "#]],
    );
}

#[test]
fn a_storm_and_a_saint_are_no_persons() {
    check(
        "Hurricane Nadine hit Cuba. Nadine weakened. St. Mary's Hospital took in Nadine Cole. Protesters cheered. \
         She left St Ann's Psychiatric Hospital.",
        expect![[r#"
            place Cuba
            person Nadine Cole | Nadine | She?
            organization St. Mary's Hospital
            group Protesters
            organization St Ann's Psychiatric Hospital
        "#]],
    );
}

#[test]
fn a_firm_named_by_a_common_word_may_open_a_sentence() {
    check(
        "Apple sued a rival. Target practice began. Shell casings lay there.",
        expect![[r#"
        organization Apple
    "#]],
    );
}

#[test]
fn bodies_are_named_after_trades_and_fields_and_shortened_in_brackets() {
    check(
        "The European Glassworkers' League met Ironvale (IRV). IRV left. The National Forestry and Water Administration stayed.",
        expect![[r#"
            organization European Glassworkers' League
            organization Ironvale | IRV | IRV
            organization National Forestry and Water Administration
        "#]],
    );
    check(
        "TransLimmat, the operator, stopped. Joe McAdam and Ana DeVito came. Jonas ole Karei met Karei’s aides.",
        expect![[r#"
            organization TransLimmat
            person Joe McAdam
            person Ana DeVito
            person Jonas ole Karei | Karei
        "#]],
    );
}

#[test]
fn a_given_name_alone_is_the_persons() {
    check(
        "Mr Corvin Doyle was 24. The mayor praised Corvin’s friends.",
        expect![[r#"
        person Corvin Doyle | Corvin
    "#]],
    );
}

#[test]
fn kin_of_the_same_name_is_somebody_else() {
    check(
        "President Otto Dube spoke. President Otto Dube's son, Otto Jr., farms in Kent. Brandt's wife left. Norvik said it would pay. Norvik's predecessor failed.",
        expect![[r#"
            person Otto Dube (President) | Otto Dube
            person Otto (President Otto Dube's son)
            place Kent
            person Brandt
            organization Norvik | Norvik
        "#]],
    );
}

#[test]
fn nicknames_stand_between_names_that_no_list_has_and_before_particles() {
    check(
        "Drummer Tav “Sticks” Orrin sang. Senator Ronald \"Bato\" dela Cruz left. Commissioner Ana Sta. Ines spoke.",
        expect![[r#"
            person Tav “Sticks” Orrin (Drummer)
            person Ronald "Bato" dela Cruz (Senator)
            person Ana Sta. Ines (Commissioner)
        "#]],
    );
}

#[test]
fn a_body_that_ends_in_a_role_is_nobody_and_what_a_minister_is_in_charge_of_no_name() {
    check(
        "Mary Ode, the chief executive, left.\n\nJan 29, 2026\n\nThe Health Service Executive left. Minister for Housing Mary Holm left. Minister of Trade and Industry Anna Berg left.",
        expect![[r#"
            person Mary Ode (chief executive) | the chief executive
            organization Health Service Executive
            person Mary Holm (Minister for Housing)
            person Anna Berg (Minister of Trade and Industry)
        "#]],
    );
}

#[test]
fn a_surname_of_two_is_nobodys_for_sure_where_it_stood_alone_for_neither_before() {
    let filler = "The rain fell on the pier and on the boats in the bay. ".repeat(6);
    check(
        &format!("The son of Rupert Vane spoke. Toby Vane said it was late. {filler}Vane left."),
        expect![[r#"
            person Rupert Vane | Vane?
            person Toby Vane
        "#]],
    );
    check(
        &format!("Rupert Vane spoke. Vane left with Toby Vane. {filler}Vane left."),
        expect![[r#"
            person Rupert Vane | Vane | Vane
            person Toby Vane
        "#]],
    );
}

#[test]
fn a_noble_is_called_by_a_style() {
    check(
        "The Duke of Aldersey left. Lady Aldersey stayed. The Earl of Marsh wept. Lord Marsh sang. The duke slept.",
        expect![[r#"
            person Duke of Aldersey (Duke) | The duke
            person Aldersey
            person Earl of Marsh (Earl) | Marsh
        "#]],
    );
    check(
        "The Prince of Wales Theatre shut. Earl Warren left. The Dean of York and Dean Oko stayed. A duke of Aldersey wept.",
        expect![[r#"
            place Wales
            person Earl Warren
            place York
            person Dean Oko
            organization Aldersey
        "#]],
    );
}

#[test]
fn the_members_of_a_body_end_its_name() {
    check(
        "The National Association of Head Teachers and the Brotherhood of Rail Trainmen left. Board of Trade President Wu stayed.",
        expect![[r#"
            organization National Association of Head Teachers
            organization Brotherhood of Rail Trainmen
            person Wu (Board of Trade President)
        "#]],
    );
}

#[test]
fn those_whose_body_it_is_are_not_the_body() {
    check(
        "Growers had until May to sell. The head of the Growers’ Union, Ann Lee, spoke.",
        expect![[r#"
            group Growers
            organization Growers’ Union
            person Ann Lee (head of the Growers’ Union)
        "#]],
    );
}

#[test]
fn a_word_that_no_list_has_opens_a_sentence_before_a_name_of_the_text() {
    check(
        "Starmaker Nadia Berg won. Understated Perez lost. Nadia Berg wept. Tom Perez slept. Zeke Emanuel sang. Emanuel left.",
        expect![[r#"
            person Nadia Berg | Nadia Berg
            person Tom Perez | Perez
            person Zeke Emanuel | Emanuel
        "#]],
    );
}

#[test]
fn offices_in_letters_and_titles_of_several_stand_before_names() {
    check(
        "On Monday Local Labour TD Declan Moe met MPA Nisar Orde, Kipra MCA Joel Moss and Justices R K Rao and Mary Lim. Engr. \
         Sani Odu, Barr. Tunde Ojo, Cllrs Ann Wold and Tom Reed and Drs Ida Roe and Jo Lin left. It was told to the aide to \
         the Governor, Mr. Lanre Oke.",
        expect![[r#"
            organization Labour
            person Declan Moe (Local Labour TD)
            person Nisar Orde (MPA)
            person Joel Moss (Kipra MCA)
            person R K Rao
            person Mary Lim
            person Sani Odu
            person Tunde Ojo
            person Ann Wold
            person Tom Reed
            person Ida Roe
            person Jo Lin
            person Lanre Oke
        "#]],
    );
}

#[test]
fn a_peer_has_a_place_behind_the_surname() {
    check(
        "Then Lord Ashby of Torval left. The Roads Minister, Lady Cole of Bray, said no. Lord Ashby wept. \
         Lord Mayor of Elmsby Tom Reed sat. Lady Berg of Halden Bank paid.",
        expect![[r#"
            person Ashby of Torval | Ashby
            person Cole of Bray (Roads Minister) | The Roads Minister?
            person Tom Reed (Lord Mayor of Elmsby)
            person Berg
            organization Halden Bank
        "#]],
    );
}

#[test]
fn nobody_is_called_by_a_second_given_name_alone() {
    check(
        "Then Walter Stanley Bell died, a son of Stanley and Ann Bell. Hillary Rodham Clinton met Rodham.",
        expect![[r#"
            person Walter Stanley Bell
            person Stanley
            person Ann Bell
            person Hillary Rodham Clinton | Rodham
        "#]],
    );
}

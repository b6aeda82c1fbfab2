//! What a lone name names, by the verb, the role or the longer name beside it.

use super::check;
use expect_test::expect;

#[test]
fn a_name_before_a_role_and_a_person_is_a_body() {
    check(
        "Oxmere captain Dele Ward was sent off. “We lost,” Oxmere manager Petra Lund said. Oxmere lost.",
        expect![[r#"
            organization Oxmere | Oxmere | Oxmere
            person Dele Ward (Oxmere captain)
            person Petra Lund (Oxmere manager)
        "#]],
    );
    // Whose coach she is has a surname.
    check(
        "Tova Renn left with Renn coach Petra Lund. Renn smiled.",
        expect![[r#"
        person Tova Renn | Renn | Renn
        person Petra Lund (Renn coach)
    "#]],
    );
}

#[test]
fn a_name_with_a_verb_of_many_is_a_body() {
    check(
        "Oxmere, who were fined in May, lost. Oxmere are at home on Sunday.",
        expect![[r#"
        organization Oxmere | Oxmere
    "#]],
    );
    check(
        "They beat Oxmere, who have won once.",
        expect![[r#"
        organization Oxmere
    "#]],
    );
    check(
        "Sel Orvane and Tib Maddern are friends. Friends of Maddern were sad. If Orvane were to win, Maddern left.",
        expect![[r#"
        person Sel Orvane | Orvane
        person Tib Maddern | Maddern | Maddern
    "#]],
    );
    check(
        "Parents of Orvane, who were late, met Orvane, who is nine.",
        expect![[r#"
        person Orvane | Orvane
    "#]],
    );
}

#[test]
fn a_bodys_first_word_is_its_short_form_where_nobody_bears_it() {
    check(
        "The firms Dock Loading Group and Torval Marine would not pay. A spokeswoman for Torval said no.",
        expect![[r#"
            organization Dock Loading Group
            organization Torval Marine | Torval
            unnamed A spokeswoman
        "#]],
    );
    check(
        "Jo Torval left Torval Marine. Torval said he was ill.",
        expect![[r#"
            person Jo Torval | Torval | Torval | he?
            organization Torval Marine
        "#]],
    );
}

#[test]
fn waters_and_parts_of_towns_are_places_and_so_are_their_short_forms() {
    check(
        "The River Wendle rose on Monday. Homes on the Wendle were flooded. The flood on the Wendle at Orsby was the \
         worst, said residents of Upper Orsby.",
        expect![[r#"
            place River Wendle | Wendle | Wendle
            place Orsby
            group residents
            place Upper Orsby
        "#]],
    );
    check(
        "A boat sank on Lake Orrin. Orrin was calm. River Jansen said he swam.",
        expect![[r#"
        place Lake Orrin | Orrin
        person River Jansen | he?
    "#]],
    );
    check(
        "A barn burned near Hask.",
        expect![[r#"
        place Hask
    "#]],
    );
}

#[test]
fn a_word_that_acts_on_somebody_is_no_role() {
    check(
        "Her rival, Owain Prill, accused growers of greed.",
        expect![[r#"
        person Owain Prill (rival)
    "#]],
    );
    check(
        "Owain Prill, the accused, smiled. Tova Renn, accused murderer, left.",
        expect![[r#"
        person Owain Prill (accused) | the accused
        person Tova Renn
    "#]],
    );
}

#[test]
fn short_forms_that_all_know_are_one_with_the_full_name() {
    check(
        "The Fed waits. Federal Reserve Governor Ada Oko said the Fed would act.",
        expect![[r#"
        organization Federal Reserve | Fed | Fed
        person Ada Oko (Federal Reserve Governor)
    "#]],
    );
}

#[test]
fn a_group_is_named_again_with_the_article() {
    check(
        "Growers said no. The growers have until Friday. One of the growers left.",
        expect![[r#"
        group Growers | growers
    "#]],
    );
    check(
        "Growers said no. Apple growers left. The growers have until Friday.",
        expect![[r#"
        group Growers
        group Apple growers
    "#]],
    );
}

#[test]
fn a_surname_is_a_place_where_somebody_is_and_before_what_places_are() {
    check(
        "She lives in Virginia Beach. It took place at Dora village. He was taken to Queen Elizabeth Hospital. The new \
         Solomon Islands Prime Minister left. Palestinian Authorities left. Businessmen Sam Lund and Al Wu left.",
        expect![[r#"
            place Virginia Beach
            place Dora
            organization Queen Elizabeth Hospital
            place Solomon Islands
            organization Palestinian Authorities
            person Sam Lund
            person Al Wu
        "#]],
    );
}

#[test]
fn aircraft_adverbs_and_what_says_whose_records_they_are_are_nobody() {
    check(
        "A B-52 bomber flew over. Fighter bombers came. Occasionally people said no. According to initial police \
         records, it was late.",
        expect![[r#"
            group people
        "#]],
    );
}

#[test]
fn a_title_before_a_surname_that_places_have_too_tells_of_a_person() {
    check(
        "Senator Hill said it was late. Mayor Lake left. King Street is closed, and Bishop Hill is near. The House of \
         Assembly voted.",
        expect![[r#"
            person Hill (Senator)
            person Lake (Mayor)
            place King Street
            place Bishop Hill
            organization House of Assembly
        "#]],
    );
}

#[test]
fn a_land_of_two_words_a_firm_of_two_partners_and_whose_people_a_party_is() {
    check(
        "Rebels hold the Sora Kel region and the Duno Mar area. Auditors came from the accountancy firm Brask and Tolle, \
         and Pelham and Roe said no. The People's Reform Party won.",
        expect![[r#"
            group Rebels
            place Sora Kel
            place Duno Mar
            group Auditors
            organization Brask and Tolle
            organization Roe
            organization People's Reform Party
        "#]],
    );
}

#[test]
fn a_fugitive_whose_fighters_are_named_behind_him_is_still_somebody() {
    check(
        "Troops searched the hills for Osama bin Laden. Guides had met bin Laden's Al Qaeda fighters. Wu was the major \
         obstacle.",
        expect![[r#"
            group Troops
            person Osama bin Laden | bin Laden
            organization Al Qaeda
            person Wu
        "#]],
    );
}

#[test]
fn a_noun_of_many_before_one_name_is_no_role_of_his() {
    check(
        "Guards look for smugglers Mr Sand let go. He told reporters President Moe had signed. Former \
         ministers Mr Poe and Ms Roe left. “Occasionally people leave,” said Jo Berg of the Women's and Children's \
         Hospital.",
        expect![[r#"
            group Guards
            person Sand | He
            person Moe (President)
            person Poe
            person Roe
            person Jo Berg
            organization Women's and Children's Hospital
        "#]],
    );
}

#[test]
fn what_stands_before_a_courtesy_is_a_role_where_it_names_one() {
    check(
        "Few dislike Mr. Lin. Analysts say Ms. Berg left. He praised the aircraft Mr. Strand flew. The minister Mr. \
         Poe and the surgeon Dr. Roe stayed.",
        expect![[r#"
            person Lin | He?
            group Analysts
            person Berg
            person Strand
            person Poe (minister)
            person Roe (surgeon)
        "#]],
    );
}

#[test]
fn a_heading_in_capitals_is_no_part_of_the_name_that_its_text_begins_with() {
    check(
        "FARES HAVE GONE UP AGAIN Joran Quill, head of Tolmar Rail, said no. PORT IS SHUT FOR REPAIRS As ships wait, \
         Ann Berg said it was late. The BBC HAS NEWS for all.",
        expect![[r#"
            person Joran Quill (head of Tolmar Rail)
            organization Tolmar Rail
            person Ann Berg
        "#]],
    );
}

#[test]
fn what_has_an_air_force_or_an_ambassador_is_a_country() {
    check(
        "Yesterday Dravia's air force flew. An ambassador to Lusenga left for neighbouring Orlia. Dravia said no.",
        expect![[r#"
            place Dravia | Dravia
            place Lusenga
            place Orlia
        "#]],
    );
    check(
        "Then Dravia's army left.",
        expect![[r#"
        place Dravia
    "#]],
    );
}

#[test]
fn a_daily_a_militia_and_those_of_a_byline_are_no_persons() {
    check(
        "Then the daily Orlo Tisk reported it. The Harun militia left.",
        expect![[r#"
        organization Orlo Tisk
    "#]],
    );
    check(
        "Then Tom Harun left. The Harun militia stayed.",
        expect![[r#"
        person Tom Harun | Harun
    "#]],
    );
    check(
        "By Ann Bell and News Agencies\n\nIt was late.",
        expect![[r#"
        person Ann Bell
    "#]],
    );
}

#[test]
fn where_somebody_comes_from_is_a_place_and_what_has_shares_a_firm() {
    check(
        "Ode Pratt, 31, from Logan, said no. Ida Ode, a nurse from Penarth who joined, is glad.",
        expect![[r#"
        person Ode Pratt
        place Logan
        person Ida Ode (nurse)
        place Penarth
    "#]],
    );
    check(
        "Helvion, whose shares rose on Monday, plans to sell.",
        expect![[r#"
        organization Helvion
    "#]],
    );
    check(
        "Her opponent, National list MP Tom Pratt, said he would go.",
        expect![[r#"
        person Tom Pratt (National list MP) | he
    "#]],
    );
    check(
        "Housewife Ida Ode, 46, wept. The Rt Revd Tom Pratt left. The Very Revd Ann Bell sang.",
        expect![[r#"
        person Ida Ode (Housewife)
        person Tom Pratt (Rt Revd)
        person Ann Bell (Very Revd)
    "#]],
    );
    check(
        "Ida Ode reads out a leaflet Cllr Tom Pratt had written. Later Captain Ann Bell sang.",
        expect![[r#"
        person Ida Ode
        person Tom Pratt (Cllr)
        person Ann Bell (Captain)
    "#]],
    );
}

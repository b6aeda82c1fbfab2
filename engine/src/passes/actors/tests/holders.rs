//! Roles, and who has them: before and behind a name, in fronted phrases, and with what belongs to them.

use super::check;
use expect_test::expect;

#[test]
fn the_role_behind_a_name_that_another_role_explains_is_anothers() {
    check(
        "In a note issued by her spokesman, Peter Bell, the minister said it was dead. \
         Speaking through his lawyer, Tom Reed, the banker said it was over. \
         The union leader, Ann Wu, the youngest of five, said no.",
        expect![[r#"
            person Peter Bell (spokesman) | his
            person Tom Reed (lawyer)
            person Ann Wu (union leader) | The union leader?
        "#]],
    );
}

#[test]
fn a_single_word_behind_the_house_where_somebody_is_tells_the_town() {
    check(
        "A patient at the General Hospital, Okeja, who gave no name, said so. \
         A nurse at the General Hospital, Ngozi, who was on duty, agreed.",
        expect![[r#"
            organization General Hospital | General Hospital
            place Okeja
            person Ngozi (nurse at the General Hospital)
        "#]],
    );
}

#[test]
fn kin_and_ranks_are_no_part_of_a_name() {
    check(
        "Mother-of-three Shabnam Iqbal spoke. Son-in-law Darren Breck left. Great-grandmother Ivy Hall sat. \
         Dad Mark Pell wept. Lt-Gen Themba Zulu rode. Cpl. Jo Lin ran. Education MEC Sipho Mthembu spoke.",
        expect![[r#"
            person Shabnam Iqbal (Mother-of-three)
            person Darren Breck (Son-in-law)
            person Ivy Hall (Great-grandmother)
            person Mark Pell (Dad)
            person Themba Zulu (Lt-Gen)
            person Jo Lin (Cpl.)
            person Sipho Mthembu (Education MEC)
        "#]],
    );
}

#[test]
fn a_surname_that_is_told_to_hold_an_office_is_somebody() {
    check(
        "Thrale, the chairman, has always said so. But shadow chancellor Tom Reed said no. \
         Little Wren's founder and managing director, Jonty Ashworth, apologised.",
        expect![[r#"
            person Thrale (chairman) | the chairman
            person Tom Reed (shadow chancellor)
            person Jonty Ashworth (Little Wren's founder and managing director)
        "#]],
    );
}

#[test]
fn a_given_name_that_is_a_club_or_a_country_begins_a_persons() {
    check(
        "“No,” said Everton McKoy. “Yes,” said Israel Moller. Everton drew. Israel agreed.",
        expect![[r#"
        person Everton McKoy
        person Israel Moller
        organization Everton
        place Israel
    "#]],
    );
}

#[test]
fn a_trade_before_a_firm_is_no_persons() {
    check(
        "Contractor Serva said no. It was made by builder Kerro. The publisher Blue Heron paid. Publisher Tom Reed left.",
        expect![[r#"
            organization Serva
            organization Kerro
            person Tom Reed (Publisher)
        "#]],
    );
}

#[test]
fn trustees_and_justices_are_several() {
    check(
        "Administrators Tova Renn and Jo Lin took control.",
        expect![[r#"
        person Tova Renn
        person Jo Lin
    "#]],
    );
}

#[test]
fn a_nickname_stands_in_a_name_that_acts() {
    check(
        "Devon \"Dez\" Carmichael sued Zella Quinn. Carmichael said he was owed money.",
        expect![[r#"
        person Devon "Dez" Carmichael | Carmichael | he?
        person Zella Quinn
    "#]],
    );
}

#[test]
fn a_surname_that_is_a_common_noun_is_somebodys_where_an_age_says_so() {
    check(
        "Jim Fields won. Fields, 34, said he was glad. Fields, woods and hills burnt.",
        expect![[r#"
        person Jim Fields | Fields | he
    "#]],
    );
}

#[test]
fn days_laws_prices_and_first_words_of_quotations_are_nobody() {
    check(
        "It was Valentine's Day. He asked under the Freedom of Information Act. Brent fell to $70. \
         It began at 8:30 a.m. Eastern Time. “Hope is not a plan,” said Tom Reed.",
        expect![[r#"
            person Tom Reed
        "#]],
    );
    check("Fees rise\n23 Jan, 2020 05:00 AM\n\nFees rose.", expect![[r#""#]]);
}

#[test]
fn a_government_and_an_army_act_for_their_countries() {
    check(
        "The Punjab government said schools would close. The Philippine military said so. The government agreed. \
         The government of Peru fell.",
        expect![[r#"
            place Punjab
            organization Punjab government | The government
            organization Philippine military
            place Peru
        "#]],
    );
}

#[test]
fn a_club_is_called_without_its_letters() {
    check(
        "FC Brescola drew on Sunday. Brescola said it was late.",
        expect![[r#"
        organization FC Brescola | Brescola
    "#]],
    );
}

#[test]
fn members_and_what_they_are_for_make_a_body() {
    check(
        "Sailors Against Sewage spoke. Moss Side Parents' Support Network said no. Students for peace sang.",
        expect![[r#"
            organization Sailors Against Sewage
            organization Moss Side Parents' Support Network
            group Students
        "#]],
    );
}

#[test]
fn an_office_may_be_in_a_body() {
    check(
        "Then opposition leader in the KMC Mary Ode spoke. He was leader in May. Tom Reed left.",
        expect![[r#"
            organization KMC
            person Mary Ode (opposition leader in the KMC)
            person Tom Reed
        "#]],
    );
}

#[test]
fn a_husband_is_not_the_son_who_is_called_by_his_given_name() {
    check(
        "Then Ann Bell left with her son Tom. Mr Bell, her husband, stayed.",
        expect![[r#"
        person Ann Bell | her | her
        person Tom (son)
        person Bell
    "#]],
    );
    check(
        "Then Ann Bell left with her son Tom. Mr Bell stayed.",
        expect![[r#"
        person Ann Bell | her
        person Tom (son) | Bell
    "#]],
    );
}

#[test]
fn an_office_goes_by_another_word_too() {
    check(
        "Then Prime Minister Ann Bell left. The premier said no.",
        expect![[r#"
        person Ann Bell (Prime Minister) | The premier
    "#]],
    );
    check(
        "Then Prime Minister Ann Bell met Orlia's premier. The premier said no.",
        expect![[r#"
        person Ann Bell (Prime Minister) | The premier?
        organization Orlia
    "#]],
    );
    check(
        "Then Ann Bell, the chief executive of Varmo, left. The CEO said no.",
        expect![[r#"
        person Ann Bell (chief executive of Varmo) | The CEO
        organization Varmo
    "#]],
    );
    check(
        "Then Ann Bell, chairwoman of Varmo, left. The chair said no.",
        expect![[r#"
        person Ann Bell (chairwoman of Varmo) | The chair
        organization Varmo
    "#]],
    );
    check(
        "Then Pope Leo left. The pontiff said no. King Tom stayed. The monarch said no.",
        expect![[r#"
        person Leo (Pope) | The pontiff
        person Tom (King) | The monarch
    "#]],
    );
    check(
        "Then trade minister Ann Bell left. The premier said no.",
        expect![[r#"
        person Ann Bell (trade minister)
    "#]],
    );
}

#[test]
fn two_offices_of_a_firm_are_one_persons() {
    check(
        "Then Varmo managing director and CEO Ann Bell left.",
        expect![[r#"
        person Ann Bell (Varmo managing director and CEO)
    "#]],
    );
    check(
        "Then Varmo chairman and Oslo Bank chief executive Ann Bell left.",
        expect![[r#"
        place Oslo
        organization Oslo Bank
        person Ann Bell (Oslo Bank chief executive)
    "#]],
    );
}

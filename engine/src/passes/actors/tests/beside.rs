//! What stands right beside a name and tells what it names.

use super::check;
use expect_test::expect;

#[test]
fn what_a_name_is_called_right_before_it_tells_its_kind() {
    check(
        "He wrote to the journal Shallow Tides. Shares in Norvind rose, said turbine maker Norvind. Bergen-based Fjord \
         Alpen left.",
        expect![[r#"
            organization Shallow Tides
            organization Norvind | Norvind
            organization Fjord Alpen
        "#]],
    );
    check(
        "Harle Kestrel striker Ana Holm smiled. A manager at Bergen-based Brann Ovedal, an investor in the club, left.",
        expect![[r#"
            organization Harle Kestrel
            person Ana Holm (Harle Kestrel striker)
            organization Brann Ovedal | the club?
        "#]],
    );
    check(
        "A spokeswoman for the firm, Oonagh Prill, said no.",
        expect![[r#"
            person Oonagh Prill (spokeswoman for the firm)
        "#]],
    );
}

#[test]
fn who_writes_by_a_byline_is_a_person() {
    check(
        "Boats Leave\n\nBy Oddny Prill in Rome and Ketil Ovedal in Oslo\n\nGuards left.",
        expect![[r#"
            person Oddny Prill
            place Rome
            person Ketil Ovedal
            place Oslo
        "#]],
    );
}

#[test]
fn whom_an_article_names_and_describes_is_one() {
    check(
        "The council freed Ana Holm, a former baker who had lied. It trusts Holm, town clerk Jo Wu said. According to Holm, the \
         clerk's office lied.",
        expect![[r#"
            person Ana Holm (former baker) | Holm | Holm
            person Jo Wu (town clerk) | the clerk
        "#]],
    );
}

#[test]
fn a_given_name_that_is_a_town_or_a_word_goes_by_what_stands_beside_it() {
    check(
        "Jordan Tagg left. Jordan, a plasterer, fell. Marine worms glowed.",
        expect![[r#"
            person Jordan Tagg (plasterer) | Jordan
        "#]],
    );
}

#[test]
fn who_the_coach_is_goes_by_the_family_name_that_comes_first() {
    check(
        "The coach, Bao Dengrui, frowned. Bao said it was cold.",
        expect![[r#"
            person Bao Dengrui (coach) | The coach? | Bao
        "#]],
    );
}

#[test]
fn neither_saints_nor_peoples_behind_a_title_are_persons() {
    check(
        "Rival Libyan envoys met at St Wilbur’s on Monday.",
        expect![[r#"
            group Rival Libyan envoys
            place St Wilbur
        "#]],
    );
    check(
        "As Councillor Ana Berg knows, it leaks.",
        expect![[r#"
        person Ana Berg (Councillor)
    "#]],
    );
}

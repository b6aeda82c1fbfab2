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

#[test]
fn a_trade_behind_a_courtesy_is_a_surname_and_an_office_that_is_addressed_is_none() {
    check(
        "Ahmed Juk Baker runs the ferry. Mr Baker has three boats. Baker told of a fourth. A baker waved.",
        expect![[r#"
            person Ahmed Juk Baker | Baker | Baker
            unnamed A baker
        "#]],
    );
    check(
        "Adam Singer said no. “Never,” Mr Singer said. Singer left. The singer Ida Wood stayed.",
        expect![[r#"
        person Adam Singer | Singer
        person Ida Wood (singer)
    "#]],
    );
    check(
        "Mr Speaker, the bill is late, Ida Wood said. Mr Speaker nodded.",
        expect![[r#"
        person Ida Wood
    "#]],
    );
}

#[test]
fn a_trade_behind_a_given_name_is_a_surname() {
    check(
        "Treasury Secretary James Baker said no. Baker left for Rome. Study author Nick Hunter met the baker Ida Wood.",
        expect![[r#"
            person James Baker (Treasury Secretary) | Baker
            place Rome
            person Nick Hunter (Study author)
            person Ida Wood (baker)
        "#]],
    );
}

#[test]
fn a_source_that_reports_is_somebody_and_one_of_anything_else_is_not() {
    check(
        "A source close to the club said it would sell. A police source told Reuters so. Sources said more would go, \
         according to a person briefed on the plan. According to a diplomat, nobody minded.",
        expect![[r#"
            unnamed A source
            unnamed A police source
            organization Reuters
            group Sources
            unnamed a person
            unnamed a diplomat
        "#]],
    );
    check(
        "A major source of income was lost. Energy sources have become scarce. A person was hurt. The source runs dry.",
        expect![[r#""#]],
    );
}

#[test]
fn a_role_on_a_line_of_its_own_is_not_the_next_names() {
    check(
        "By Jo Lin\nPolitical editor\nTom Berg said he would go.",
        expect![[r#"
            person Jo Lin
            person Tom Berg | he
        "#]],
    );
}

#[test]
fn an_office_with_a_word_before_or_behind_it_is_an_office() {
    check(
        "Vice-Premier Tao Lin met Mayor-elect Ida Wood. Norwegian Prime Minister-designate Ada Oko and Ohio Democrat \
         Jo Halden came. Democrats cheered.",
        expect![[r#"
            person Tao Lin (Vice-Premier)
            person Ida Wood (Mayor-elect)
            person Ada Oko (Norwegian Prime Minister-designate)
            place Ohio
            person Jo Halden (Ohio Democrat)
            organization Democrats
        "#]],
    );
}

#[test]
fn officials_of_two_countries_are_one_group_and_those_of_another_trade_are_not() {
    check(
        "Russian and Iranian officials met. Then financial and legal advisers said no. Doctors and Iranian guards left.",
        expect![[r#"
            group Russian and Iranian officials
            group financial and legal advisers
        "#]],
    );
}

#[test]
fn whoever_tells_of_somebody_has_a_role_of_their_own() {
    check(
        "They held Tom Pratt, a guard said. The guard said he ran. Shares were sold by Ida Wood, the chairman said.",
        expect![[r#"
            person Tom Pratt
            unnamed a guard | The guard | he?
            person Ida Wood
        "#]],
    );
    check(
        "Jo Halden, head of the guard told reporters. Ida Wood, a farmer, agreed. “We lost,” said Tom Pratt, a baker told to go.",
        expect![[r#"
            person Jo Halden (head of the guard)
            person Ida Wood (farmer)
            person Tom Pratt (baker)
        "#]],
    );
    check(
        "President Daniel arap Juma said no.",
        expect![[r#"
        person Daniel arap Juma (President)
    "#]],
    );
}

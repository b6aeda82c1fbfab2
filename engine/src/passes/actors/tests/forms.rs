//! Short forms and legal forms of the names of bodies and places.

use super::check;
use expect_test::expect;

#[test]
fn a_team_is_called_by_the_end_of_its_name() {
    check(
        "The Utah Jazz beat the Boston Celtics. The Jazz rested. The Celtics did not. Liberal Democrats left, Democrats did not.",
        expect![[r#"
            organization Utah Jazz | Jazz
            organization Boston Celtics | Celtics
            group Liberal Democrats
            organization Democrats
        "#]],
    );
    check(
        "Halden Rovers won. Rovers rested.",
        expect![[r#"
            organization Halden Rovers | Rovers
        "#]],
    );
}

#[test]
fn a_known_firm_is_called_by_its_first_word() {
    check(
        "JPMorgan Chase paid Fox News. JPMorgan grew, Fox shrank, and Fox Sports did neither.",
        expect![[r#"
            organization JPMorgan Chase | JPMorgan
            organization Fox News | Fox
            organization Fox Sports
        "#]],
    );
}

#[test]
fn a_legal_form_tells_a_firm_with_it_and_without() {
    check(
        "Partner Foods Co Ltd grew. Orbel Stamps Ltd shrank. Acme Widgets Co sued, and Acme Widgets won. \
         Leeds Gantry Ltd closed. Leeds Gantry says it was late. On Monday Nuclear Kettles Inc shut. Nuclear Kettles sued.",
        expect![[r#"
            organization Partner Foods Co Ltd
            organization Orbel Stamps Ltd
            organization Acme Widgets Co | Acme Widgets
            place Leeds
            organization Leeds Gantry Ltd | Leeds Gantry
            organization Nuclear Kettles Inc | Nuclear Kettles
        "#]],
    );
}

#[test]
fn a_country_before_a_body_that_is_known_is_its_part_there() {
    check(
        "The Kenya Red Cross said it was late. Israel Hamas talks went on.",
        expect![[r#"
            place Kenya
            organization Kenya Red Cross
            place Israel
        "#]],
    );
}

#[test]
fn a_matter_before_a_country_is_a_body() {
    check(
        "Age NI warned that Sport Ireland cut it. Jo Lin, of Eastern Canada, agreed.",
        expect![[r#"
            organization Age NI
            organization Sport Ireland
            place Ireland
            person Jo Lin
            place Canada
        "#]],
    );
}

#[test]
fn a_county_is_a_place() {
    check(
        "Co Tipperary, where she lived, was quiet. She left Co. Tipperary.",
        expect![[r#"
            place Co. Tipperary | Co Tipperary
        "#]],
    );
}

#[test]
fn two_papers_or_bodies_joined_by_a_hyphen_are_a_body() {
    check(
        "A Washington Post-Ipsos poll came out.",
        expect![[r#"
        organization Washington Post-Ipsos
    "#]],
    );
}

#[test]
fn a_court_may_be_for_two_matters() {
    check(
        "The Employment and Labour Relations Court sat. The Mayor and Oakland City Council came. The Ministry of Tourism and Halden signed.",
        expect![[r#"
            organization Employment and Labour Relations Court
            place Oakland
            organization Oakland City Council
            organization Ministry of Tourism
        "#]],
    );
}

#[test]
fn a_ticker_tells_a_firm() {
    check(
        "Barlow Redfern (BLRF.L) grew. Analysts at Peel Hunter doubted it. Delta Orlo (NYSE: DOR) fell.",
        expect![[r#"
            organization Barlow Redfern
            group Analysts
            organization Peel Hunter
            organization Delta Orlo
            organization NYSE
        "#]],
    );
}

#[test]
fn a_firms_group_is_the_firm() {
    check(
        "SoftBank Group grew. SoftBank said so. NHS England and Tesco Ireland did not.",
        expect![[r#"
        organization SoftBank Group | SoftBank
        organization NHS England
        organization Tesco Ireland
    "#]],
    );
}

#[test]
fn a_party_of_a_state_is_no_short_form_of_the_partys() {
    check(
        "The Democratic Party met. The Ohio Democratic Party sued the GOP. The Washington GOP lost. Muslims met American Muslims.",
        expect![[r#"
            organization Democratic Party
            place Ohio
            organization Ohio Democratic Party
            organization GOP
            place Washington
            organization Washington GOP
            group Muslims
            group American Muslims
        "#]],
    );
}

#[test]
fn a_hyphen_in_an_abridged_body_counts_two_letters() {
    check(
        "The Ethics and Anti-Corruption Commission sat. The EACC said so. The Nigeria Labour Congress did not.",
        expect![[r#"
            organization Ethics and Anti-Corruption Commission | EACC
            place Nigeria
            organization Nigeria Labour Congress
        "#]],
    );
}

#[test]
fn those_who_speak_for_others_are_others() {
    check(
        "A spokesman for Marlow Cranes said no. A spokesman for Pell Lens said yes. A spokesman for Pell Lens said maybe.",
        expect![[r#"
            unnamed A spokesman
            organization Marlow Cranes
            unnamed A spokesman | A spokesman
            organization Pell Lens | Pell Lens
        "#]],
    );
    check(
        "A resident said no. A resident said yes. A group of bakers said no. A group of millers said no.",
        expect![[r#"
            unnamed A resident
            unnamed A resident
            organization A group
            organization A group
        "#]],
    );
    check(
        "A spokesman said no. A spokesman said yes.",
        expect![[r#"
            unnamed A spokesman | A spokesman
        "#]],
    );
}

#[test]
fn a_court_or_a_union_is_no_company() {
    check(
        "The Dockers’ and Allied Workers’ Union won. The company wept. The DAWU did not.",
        expect![[r#"
            organization Dockers’ and Allied Workers’ Union | DAWU
        "#]],
    );
    check(
        "The Supreme Court sat. The company wept. Lin Steel Ltd sat. The company wept.",
        expect![[r#"
            organization Supreme Court
            organization Lin Steel Ltd | Lin Steel | The company
        "#]],
    );
}

#[test]
fn whom_somebody_acts_on_is_somebody_else() {
    check(
        "Jo Lin, who speaks for the 24-year-old, left. Tom Pratt laughed. Ida Ode met the 24-year-old.",
        expect![[r#"
            person Jo Lin
            person Tom Pratt | the 24-year-old?
            person Ida Ode
        "#]],
    );
}

#[test]
fn what_describes_a_role_stands_between_it_and_its_holder() {
    check(
        "Its artistic director, Cui Dengrong, and the town’s former business leader, Per Lund, left. MLA Kirti Devi left.",
        expect![[r#"
            person Cui Dengrong (artistic director)
            person Per Lund (town’s former business leader)
            person Kirti Devi (MLA)
        "#]],
    );
}

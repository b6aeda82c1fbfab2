//! Bodies that are named again by the noun of their name, or of what they are told to be.

use super::check;
use expect_test::expect;

#[test]
fn the_last_word_of_a_name_with_a_capital_is_the_only_body_named_so() {
    check(
        "Then the Elmsby Dairy Commission met. “No,” said Ann Lin. The Commission paid. She saw the Commission and Bureau.",
        expect![[r#"
            organization Elmsby Dairy Commission | The Commission | the Commission
            person Ann Lin | She?
        "#]],
    );
    check(
        "Then the Elmsby Dairy Commission met the Halden Forest Commission. The Commission paid.",
        expect![[r#"
            organization Elmsby Dairy Commission
            organization Halden Forest Commission
        "#]],
    );
    check(
        "Then the Commission paid. It was the Elmsby Dairy Commission.",
        expect![[r#"
        organization Elmsby Dairy Commission
    "#]],
    );
    check(
        "Then the Elmsby Government met the Halden Bakers Union. The Government and the Union paid.",
        expect![[r#"
            organization Elmsby Government
            organization Halden Bakers Union
        "#]],
    );
    check(
        "Then Torval Ridge Holdings PLC and Ann Lin met. The Company paid.",
        expect![[r#"
            organization Torval Ridge Holdings PLC | The Company
            person Ann Lin
        "#]],
    );
    check(
        "Then Torval Holdings PLC and Norvind Ltd met. The Company paid.",
        expect![[r#"
        organization Torval Holdings PLC
        organization Norvind Ltd
    "#]],
    );
}

#[test]
fn a_body_is_called_by_what_it_is_told_to_be() {
    check(
        "Then the charity Shelterwell and Norvind, a small airline, met. The charity sang. The airline paid.",
        expect![[r#"
            organization Shelterwell | The charity
            organization Norvind | The airline
        "#]],
    );
    check(
        "Then the charity Shelterwell sued the charity Roofs. The charity sang.",
        expect![[r#"
        organization Shelterwell
        organization Roofs | The charity?
    "#]],
    );
    check(
        "Then Norvind Ltd, an airline boss said, met Ann Lin. The airline paid.",
        expect![[r#"
        organization Norvind Ltd | The airline?
        unnamed an airline boss
        person Ann Lin
    "#]],
    );
}

#[test]
fn who_files_something_with_a_body_is_not_that_body() {
    check(
        "Then, in a filing with the Elmsby Trade Bureau, the group, which owns mills, paid. The group left.",
        expect![[r#"
            organization Elmsby Trade Bureau
        "#]],
    );
}

#[test]
fn a_charity_is_no_company() {
    check(
        "Then the charity Shelterwell said it was late. It met. The company said no.",
        expect![[r#"
            organization Shelterwell
        "#]],
    );
}

#[test]
fn a_police_is_a_force_and_an_administration_an_agency() {
    check(
        "Then Elmsby Vale Police came. The force paid. A task force came.",
        expect![[r#"
            organization Elmsby Vale Police | The force
        "#]],
    );
    check(
        "Then the Elmsby Dairy Administration met. The agency paid. The authority paid.",
        expect![[r#"
        organization Elmsby Dairy Administration | The agency
    "#]],
    );
    check(
        "Then the Elmsby High Court sat. The bench sat.",
        expect![[r#"
            organization Elmsby High Court | The bench
            organization High Court
        "#]],
    );
    check(
        "Then the Elmsby Dairy Board met. The board paid. The board chairman paid.",
        expect![[r#"
        organization Elmsby Dairy Board | The board
    "#]],
    );
}

#[test]
fn a_firm_by_its_name_is_the_company() {
    check(
        "Then Torval Systems grew. Costs fell by a fifth. Nobody knew why. The Elmsby-based company said so.",
        expect![[r#"
            organization Torval Systems | The Elmsby-based company
        "#]],
    );
    check(
        "Then Torval Systems sued Norvind Foods. The company said so.",
        expect![[r#"
        organization Torval Systems
        organization Norvind Foods
    "#]],
    );
    check(
        "Then Ann Lin said no. She bought Torval Systems. The company said so.",
        expect![[r#"
        person Ann Lin | She
        organization Torval Systems | The company
    "#]],
    );
    check(
        "Then Torval Systems sold a mill to a rival. The company said so.",
        expect![[r#"
        organization Torval Systems | The company?
    "#]],
    );
    check(
        "Then Torval Systems met a local bank. The company said so.",
        expect![[r#"
        organization Torval Systems | The company?
    "#]],
    );
}

#[test]
fn the_last_word_of_a_papers_name_names_it_again() {
    check(
        "A man told the Capital Post of it. The Post printed it. The Senate Republican leader read it.",
        expect![[r#"
            unnamed A man
            organization Capital Post | The Post
            organization Senate
        "#]],
    );
    check(
        "The Capital Post and the Harbour Post told of it. The Post printed it.",
        expect![[r#"
        organization Capital Post
        organization Harbour Post
    "#]],
    );
    check(
        "The Texas Senate met. The Senate said no.",
        expect![[r#"
        place Texas
        organization Texas Senate
        organization Senate
    "#]],
    );
}

#[test]
fn a_paper_a_bank_and_a_carmaker_are_told_by_their_names() {
    check(
        "Yesterday the Capital Post told of it. The newspaper printed it.",
        expect![[r#"
        organization Capital Post | The newspaper
    "#]],
    );
    check(
        "Yesterday Varmo Motors shut a mill. The carmaker said no.",
        expect![[r#"
            organization Varmo Motors | The carmaker
        "#]],
    );
    check(
        "Yesterday Varmo Motors and Orlin Pharma met. The carmaker said no. The lender said no.",
        expect![[r#"
            organization Varmo Motors
            organization Orlin Pharma
        "#]],
    );
}

#[test]
fn the_first_word_of_a_quotation_is_no_stranger() {
    check(
        "Then the nurses' union Neva left. “Mills shut,” the union said.",
        expect![[r#"
        organization Neva | the union
    "#]],
    );
    check(
        "Then the nurses' union Neva left. “We and Tolmo go,” the union said.",
        expect![[r#"
        organization Neva | the union?
    "#]],
    );
}

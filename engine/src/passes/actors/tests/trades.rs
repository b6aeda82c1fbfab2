//! What somebody is called besides, and what a name is of: the trade, the office or the couple that stands beside it.

use super::check;
use expect_test::expect;

#[test]
fn a_noun_that_bodies_have_tells_of_a_body() {
    check(
        "Feed producer Osmer Timber said so. Battery maker Tolva Ridge and the think tank Sorrel Yard left. \
         Industry body Ferry Owners Wales agreed. Tailors at Brant Holloway slept. Film producer Osmer Lanz wept. \
         The firm Abeo Sankt founded is gone. Milk at the Osmer Valley Dairy Co-operative was dear.",
        expect![[r#"
            organization Osmer Timber
            organization Tolva Ridge
            organization Sorrel Yard
            organization Ferry Owners Wales
            organization Brant Holloway
            person Osmer Lanz (Film producer)
            organization Abeo Sankt
            organization Osmer Valley Dairy Co-operative
        "#]],
    );
}

#[test]
fn who_tells_of_itself_is_a_body() {
    check(
        "Velma Ports said it would close two docks. Tolva Sankt said it would be late. Ridgeway Tarl said its profit fell.",
        expect![[r#"
            organization Velma Ports
            person Tolva Sankt
            organization Ridgeway Tarl
        "#]],
    );
}

#[test]
fn words_of_the_language_are_surnames_where_somebody_has_them() {
    check(
        "Sandra Oh sang. Oh left. Lisa May said so. May said no. So what? Oh dear.",
        expect![[r#"
        person Sandra Oh
        person Lisa May | May
    "#]],
    );
    check(
        "Bishop Hall said no. Bishop Hill is green. Tamar Wood, who sang, left. Tamar Lake is deep.",
        expect![[r#"
        person Hall (Bishop)
        place Bishop Hill
        person Tamar Wood
        person Tamar Lake
    "#]],
    );
}

#[test]
fn an_office_and_a_title_are_both_roles() {
    check(
        "The union's president, Bishop Jo Lin, left. Jo Wu was appointed chief executive. Anna Berg, her lawyer, wept. \
         Ann Lee, her husband, and two others sang. Health CS Mary Odero met the CS. SP Femi Adeola left. \
         Alhaji Musa Garba sat. Tom Rudd, head of the food and drink division, slept. \
         Work and Pensions Secretary Dora Bell agreed. The general secretary, Com. Ravi Iyer, spoke.",
        expect![[r#"
            person Jo Lin (union's president; Bishop)
            person Jo Wu (chief executive)
            person Anna Berg (lawyer) | her
            person Ann Lee | her
            person Mary Odero (Health CS)
            person Femi Adeola (SP)
            person Musa Garba
            person Tom Rudd (head of the food and drink division)
            person Dora Bell (Work and Pensions Secretary)
            person Ravi Iyer (general secretary)
        "#]],
    );
}

#[test]
fn what_the_body_before_a_role_is_nobody_else_is() {
    check(
        "At Renner Motors, the biggest exporter, Paul Lind sees it. In Oslo on Friday, the mayor, Jo Lin, wept.",
        expect![[r#"
            organization Renner Motors
            person Paul Lind
            place Oslo
            person Jo Lin (mayor) | the mayor?
        "#]],
    );
}

#[test]
fn a_couple_shares_its_surname() {
    check(
        "Anna and Peter Doyle left. Mrs Doyle wept. Mr Doyle sang.",
        expect![[r#"
        person Anna | Doyle
        person Peter Doyle | Doyle
    "#]],
    );
    check(
        "Tess and Orlo Wicks left. Ms Wicks wept. Tess Wicks sang.",
        expect![[r#"
        person Tess Wicks | Tess | Wicks
        person Orlo Wicks
    "#]],
    );
}

#[test]
fn the_office_of_a_sheriff_is_a_body_and_a_quay_is_a_place() {
    check(
        "The Halden County Sheriff's Office and Derby Coroner's Court agreed. Ships lay at Tanner's Quay. \
         The Sheriff's Office left. Harl Residents' Action Group met.",
        expect![[r#"
            organization Halden County Sheriff's Office | Sheriff's Office
            organization Derby Coroner's Court
            place Tanner's Quay
            organization Harl Residents' Action Group
        "#]],
    );
}

#[test]
fn bodies_of_two_go_on() {
    check(
        "Brent City and County Council met. Leeds and Hove City Council paid. The Alarm and Explosives Squad came. \
         The Royal College of Nurses and Midwives met the Panel on Wild Birds. The School of Trade and Oslo left.",
        expect![[r#"
            organization Brent City and County Council
            place Leeds
            organization Leeds and Hove City Council
            place Hove
            organization Alarm and Explosives Squad
            organization Royal College of Nurses and Midwives
            organization Panel on Wild Birds
            organization School of Trade
            place Oslo
        "#]],
    );
}

#[test]
fn what_no_one_bears_names_no_actor() {
    check(
        "Brent crude rose. OPEC crude fell. It was Canada Day. She spoke in Kannada. By Jo Lin, Business Editor\n\nIt rained.",
        expect![[r#"
            organization OPEC
            person Jo Lin (Business Editor)
        "#]],
    );
    check(
        "Homes in Douglas, Keith and Grant counties fell. Douglas and Polk counties rose.",
        expect![[r#"
        place Douglas | Douglas
        place Keith
        place Grant
        place Polk
    "#]],
    );
    check(
        "Two-time Chicago champion Eva Berg won. Long-time London mayor Ann Lee spoke.",
        expect![[r#"
        place Chicago
        person Eva Berg (Chicago champion)
        place London
        person Ann Lee (London mayor)
    "#]],
    );
}

#[test]
fn what_a_country_has_is_a_body() {
    check(
        "Japan's trade ministry said so. South Korea's central bank agreed. The Chinese embassy and China's coast guard left. \
         Japan's biggest airline said no.",
        expect![[r#"
            place Japan | Japan
            organization Japan's trade ministry
            place South Korea
            organization South Korea's central bank
            place China
            organization China's coast guard
        "#]],
    );
    check(
        "The Kenyan Geological, Thermal and Magnetic Services Administration fell. The Halden Authority on Development met. \
         The United Nations Mission in South Sudan left. \
         The Director of the West Africa Network for Border Traders, Ada Orlo, spoke. The African Union Mission left.",
        expect![[r#"
            organization Kenyan Geological, Thermal and Magnetic Services Administration
            organization Halden Authority on Development
            organization United Nations Mission in South Sudan
            place West Africa
            person Ada Orlo (Director of the West Africa Network for Border Traders)
            organization African Union
            organization African Union Mission
        "#]],
    );
}

#[test]
fn a_distance_is_no_age_and_a_beat_no_surname() {
    check(
        "In the town of Orlec, 30 km away, Orlo, 30, slept.",
        expect![[r#"
        place Orlec
        person Orlo
    "#]],
    );
    check(
        "Hannah Corliss Health correspondent\n\nIt rained. Anna Lee Wu wept.",
        expect![[r#"
        person Hannah Corliss
        person Anna Lee Wu
    "#]],
    );
    check(
        "Colonel-Major Omar Sidi met Datuk Seri Azlan Rahim.",
        expect![[r#"
        person Omar Sidi (Colonel-Major)
        person Azlan Rahim
    "#]],
    );
    check(
        "Douglas Amory, chairman of the business and trade committee, left. Sixth-former Ollie Tran sang.",
        expect![[r#"
            person Douglas Amory (chairman of the business and trade committee)
            person Ollie Tran (Sixth-former)
        "#]],
    );
}

use super::check;
use expect_test::expect;

#[test]
fn a_title_before_and_a_role_after_a_name_are_its_roles() {
    check(
        "Norwegian Prime Minister Jens Holm met Maria Sande, the ministry's chief adviser and former ambassador to Peru, on Monday.",
        expect![[r#"
            person Jens Holm (Norwegian Prime Minister)
            person Maria Sande (ministry's chief adviser; former ambassador to Peru)
            place Peru
        "#]],
    );
}

#[test]
fn one_actor_has_all_its_names() {
    check(
        "Anna de Vries spoke in Geneva. The World Meteorological Organization (WMO) hired her. De Vries thanked the WMO.",
        expect![[r#"
            person Anna de Vries | her | De Vries
            place Geneva
            organization World Meteorological Organization | WMO | WMO
        "#]],
    );
}

#[test]
fn weekdays_feasts_and_first_words_are_no_actors() {
    check("Yesterday rain fell. Monday was dry. Christmas is near. However, hope remains.", expect![[""]]);
}

#[test]
fn peoples_are_groups_and_adjectives_are_not() {
    check(
        "Afghans and Indian Americans marched. An Afghan dish and Hindu hymns pleased them.",
        expect![[r#"
        group Afghans | them?
        group Indian Americans
    "#]],
    );
}

#[test]
fn headline_words_are_names_only_where_the_text_has_them() {
    check(
        "Minister Meets Farmers in Rome\nItalian minister Carla Bruno met farmers in Rome, Bruno said.",
        expect![[r#"
            place Rome | Rome
            person Carla Bruno (Italian minister) | Bruno
        "#]],
    );
    check(
        "Jo Berg left. She wept.\n\nJo Berg Put On The Defensive Over Pier Deal.\n\nBerg said it was late.",
        expect![[r#"
            person Jo Berg | She | Jo Berg | Berg
        "#]],
    );
}

#[test]
fn a_pronoun_is_sure_only_where_one_person_fits() {
    check(
        "Peter Hall met Simon Reed. He left early.\n\nCarla Bruno stayed. She smiled.",
        expect![[r#"
        person Peter Hall | He?
        person Simon Reed
        person Carla Bruno | She
    "#]],
    );
}

#[test]
fn a_pronoun_that_could_mean_nobody_else_tells_of_gender() {
    check(
        "The grower Quorin Dask left. He was tired.\n\nHis counsel, Lucy Holm, stayed. Dask owed money, she said.",
        expect![[r#"
            person Quorin Dask (grower) | He | His | Dask
            person Lucy Holm (counsel) | she
        "#]],
    );
}

#[test]
fn a_role_that_a_name_explains_is_nobody_elses() {
    check(
        "The general secretary, Bev Ode, spoke. The education secretary, Tom Holm, left.",
        expect![[r#"
            person Bev Ode (general secretary)
            person Tom Holm (education secretary) | The education secretary?
        "#]],
    );
    check(
        "Minister Eva Dunn left. The minister, Monday's speaker, sang. The minister, Oslo's youngest, wept.",
        expect![[r#"
            person Eva Dunn (Minister) | The minister | The minister
            place Oslo
        "#]],
    );
}

#[test]
fn unnamed_subjects_are_actors_and_objects_are_not() {
    check(
        "A senior Dutch official said no. Two lawmakers left with a friend.",
        expect![[r#"
        unnamed A senior Dutch official
        group Two lawmakers
    "#]],
    );
}

#[test]
fn two_people_with_one_surname_stay_two() {
    check(
        "Paul Weber met his sister Clara Weber in Graz. Mr Weber said no. Ms Weber agreed.",
        expect![[r#"
            person Paul Weber | his | Weber
            person Clara Weber (sister) | Weber
            place Graz
        "#]],
    );
}

#[test]
fn a_king_is_no_other_man_of_his_name() {
    check(
        "Karim Hassan spoke on Monday. King Hassan did not answer him.",
        expect![[r#"
            person Karim Hassan | him
            person Hassan (King)
        "#]],
    );
}

#[test]
fn a_dateline_in_capitals_is_the_town_that_the_text_names() {
    check(
        "LISBON, Portugal (AP) — Rain fell in Lisbon.",
        expect![[r#"
            place Lisbon | LISBON
            place Portugal
            organization AP
        "#]],
    );
}

#[test]
fn initials_of_an_abbreviation_count_letter_by_letter() {
    check(
        "The U.N. thanked the U.S. Navy.",
        expect![[r#"
            organization U.N.
            place U.S.
            organization U.S. Navy
        "#]],
    );
}

#[test]
fn a_role_before_a_comma_is_that_of_the_name_behind_it() {
    check(
        "The union struck, its secretary-general, Ana Lin, said. His vice-president, Félix Marsh, agreed. Chile's envoy to \
         Peru, Jo Wu, left.",
        expect![[r#"
            person Ana Lin (secretary-general)
            person Félix Marsh (vice-president)
            place Chile
            place Peru
            person Jo Wu (Chile's envoy to Peru)
        "#]],
    );
}

#[test]
fn whoever_is_he_is_not_her() {
    check(
        "Marta Lind left the firm. Its former head, Hans-Dieter Wolf, said he had warned her.",
        expect![[r#"
        person Marta Lind | her
        person Hans-Dieter Wolf (former head) | he
    "#]],
    );
}

#[test]
fn whom_a_person_works_for_is_a_body_and_a_law_is_none() {
    check(
        "It fell, said Baader Lund's Inga Roth, who cited the Labour Relations Act. Labour agreed.",
        expect![[r#"
            organization Baader Lund
            person Inga Roth
            organization Labour
        "#]],
    );
}

#[test]
fn a_verb_is_no_role_and_what_describes_is_no_name() {
    check(
        "Nine-year-old Ada Wu accused Labour of a U-turn. Commodore Jo Marsh sailed near Long Shoal. Ana Lin, a nurse at St \
         James's Hospital, met author Sir Ian Hart.",
        expect![[r#"
            person Ada Wu
            organization Labour
            person Jo Marsh (Commodore)
            place Long Shoal
            person Ana Lin (nurse at St James's Hospital)
            organization St James's Hospital
            person Ian Hart (author)
        "#]],
    );
}

#[test]
fn where_somebody_is_from_is_no_part_of_the_name_and_kin_are_persons() {
    check(
        "Then Nigerian Chiamaka Okoro won. Okoro's brother, Tovu, wept. The U.S. Food and Drug Administration (FDA) wrote to \
         drugmaker Velar Therapeutics.",
        expect![[r#"
            person Chiamaka Okoro | Okoro
            person Tovu (Okoro's brother)
            place U.S.
            organization U.S. Food and Drug Administration | FDA
            organization Velar Therapeutics
        "#]],
    );
}

#[test]
fn a_body_with_and_without_its_country_is_one_where_the_text_has_one_country_s() {
    check(
        "The U.S. State Department spoke. The State Department left. The Indian Supreme Court and the British Supreme Court \
         met. The Supreme Court rose.",
        expect![[r#"
            place U.S.
            organization U.S. State Department | State Department
            organization Indian Supreme Court
            organization British Supreme Court
            organization Supreme Court
        "#]],
    );
}

#[test]
fn what_is_called_a_carrier_between_commas_is_a_body() {
    check(
        "Then Velmar Osk, the biggest carrier, said no. Ana Lin, the mayor, left.",
        expect![[r#"
            organization Velmar Osk | the biggest carrier
            person Ana Lin (mayor) | the mayor
        "#]],
    );
}

#[test]
fn who_has_a_narrow_title_goes_on_by_the_wider_one() {
    check(
        "Justice Nirmala Rao heard solicitor Owen Pike. The judge nodded, and the lawyer sat down.",
        expect![[r#"
            person Nirmala Rao (Justice) | The judge
            person Owen Pike (solicitor) | the lawyer
        "#]],
    );
}

#[test]
fn an_age_or_a_people_stands_for_the_one_person_named_before() {
    check(
        "Coach Carla Bruno smiled. The 47-year-old later left for Oslo. There the Italian said it was cold.",
        expect![[r#"
            person Carla Bruno (Coach) | The 47-year-old | the Italian
            place Oslo
        "#]],
    );
    check(
        "Carla Bruno smiled. The 47-year-old pier broke. The Irish cheered. The Italian and Dutch papers were full of it.",
        expect![[r#"
        person Carla Bruno
    "#]],
    );
}

#[test]
fn a_name_in_hungarian_order_is_the_same_person() {
    check(
        "Varga Zoltán won. Zoltán Varga smiled, and Varga left.",
        expect![[r#"
        person Varga Zoltán | Zoltán Varga | Varga
    "#]],
    );
}

#[test]
fn the_letters_of_a_title_are_who_has_it() {
    check(
        "Cabinet Secretary Ada Oko and the BBC met. The CS left. Nobody from the CSU came. Jo Lin, president of Wessex Coast University, praised the WCU art hall.",
        expect![[r#"
            person Ada Oko (Cabinet Secretary) | CS
            organization BBC
            organization CSU
            person Jo Lin (president of Wessex Coast University)
            organization Wessex Coast University | WCU
        "#]],
    );
}

#[test]
fn who_is_described_by_a_role_is_nobody_else() {
    check(
        "Maria Sande, a physicist who loved maps, died. A physicist who knew her wept.",
        expect![[r#"
            person Maria Sande (physicist)
            unnamed A physicist | her?
        "#]],
    );
}

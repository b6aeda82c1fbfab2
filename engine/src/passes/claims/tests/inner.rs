//! Claims inside of other claims, and where one report ends because another begins.

use super::*;

#[test]
fn what_somebody_is_told_to_have_said_is_a_claim_of_its_own() {
    check(
        "Berg confirmed on Friday that the envoy said the quay was closed.",
        expect![[r#"
            that the envoy said the quay was closed <- Berg / confirmed CueBeforeClause
            the quay was closed <- the envoy / said CueBeforeClause"#]],
    );
    let text = "Ana Berg confirmed that Hal Rey said the quay was closed.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let sure: Vec<bool> = sheet.claims.iter().map(|claim| claim.sure).collect();
    assert_eq!(sure, [true, false], "what one reports of the other is not for sure the other's");
}

#[test]
fn what_somebody_is_told_not_to_have_said_is_no_claim() {
    let speakers = |text: &str| {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        let source = |claim: &crate::facts::Claim| claim.source.map_or("-", |source| source.of(text)).to_string();
        sheet.claims.iter().map(source).collect::<Vec<_>>().join("; ")
    };
    for text in [
        "Ana Berg said that Hal Rey never said the quay was closed.",
        "Ana Berg said that nobody said the quay was closed.",
        "Ana Berg said the crew would stay if Hal Rey said the quay was closed.",
        "Ana Berg said that Hal Rey will say the quay is closed.",
        "Ana Berg denied that Hal Rey said the quay was closed.",
    ] {
        assert_eq!(speakers(text), "Ana Berg", "{text}");
    }
    assert!(!speakers("Ana Berg asked whether Hal Rey had said the quay was closed.").contains("Hal"));
}

#[test]
fn where_the_outer_was_told_is_not_where_the_inner_was() {
    let text = "Ana Berg said in a statement that the baker, Hal Rey, had said the quay was closed.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let told: Vec<bool> = sheet.claims.iter().map(|claim| claim.channel.is_some()).collect();
    assert_eq!(told, [true, false]);
}

#[test]
fn an_object_ends_where_somebody_else_speaks() {
    check(
        "Berg criticized the plan and Vale said it was late.",
        expect![[r#"
            the plan <- Berg / criticized CueBeforeObject
            it was late <- Vale / said CueBeforeClause"#]],
    );
}

#[test]
fn a_relative_clause_reports_on() {
    check(
        "The quay is late, said Ana Berg, who also said it would cost more.",
        expect![[r#"
            The quay is late <- Ana Berg / said SpeakerAfterClause
            it would cost more <- who / also said CueBeforeClause"#]],
    );
}

#[test]
fn words_without_a_verb_before_a_verb_of_speech_are_its_subject() {
    check(
        "Ana Berg, speaking from home, said her brother, Hal, had called.",
        expect!["her brother, Hal, had called <- Ana Berg / said CueBeforeClause"],
    );
    check("The quay, said Ana Berg, was late.", expect!["The quay … was late <- Ana Berg / said SpeakerAfterClause"]);
}

#[test]
fn a_role_that_owns_is_no_claim() {
    check("Berg’s baker, Hal Rey, who left in May, posted online: “We told you.”", expect![""]);
}

#[test]
fn a_place_before_a_headlines_colon_is_not_for_sure_a_speaker() {
    let text = "Norway: Doctors take the offer\nThe doctors of Norway went back to work on Monday.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let sure: Vec<bool> = sheet.claims.iter().map(|claim| claim.sure).collect();
    assert_eq!(sure, [false]);
}

#[test]
fn whoever_says_nothing_has_reported_nothing() {
    check("Berg said nothing to the growers.", expect![""]);
    check("Berg has said little about the quay.", expect![""]);
    check("Berg said nothing would change.", expect!["nothing would change <- Berg / said CueBeforeClause"]);
    check("Berg did not say why.", expect![""]);
    check("Berg said nothing about the letter he wrote.", expect![""]);
    check("Berg said nothing to the growers who had come.", expect![""]);
    check("Berg said little about what had gone wrong.", expect![""]);
    check("The growers have three days to say goodbye.", expect![""]);
    check(
        "Berg said much on the quay was broken.",
        expect!["much on the quay was broken <- Berg / said CueBeforeClause"],
    );
    check("Berg laughed when told of the plan.", expect![""]);
}

#[test]
fn helping_verbs_stand_in_short_forms_and_around_since() {
    check("Berg has since said it works.", expect!["it works <- Berg / has since said CueBeforeClause"]);
    check("Of late he’s said it works.", expect!["it works <- he / ’s said CueBeforeClause"]);
}

#[test]
fn a_place_in_brackets_and_a_comma_part_no_speaker_from_the_verb() {
    check(
        "Sen. Jo Berg (D-Ohio), said after lunch that it works.",
        expect!["that it works <- Sen. Jo Berg (D-Ohio) / said CueBeforeClause"],
    );
    check(
        "Berg told The Post and Courier on Monday that it works.",
        expect!["that it works <- Berg / told CueBeforeClause"],
    );
    check("Berg told The Courier the quay was late.", expect!["the quay was late <- Berg / told CueBeforeClause"]);
}

#[test]
fn whoever_answers_that_it_is_not_so_has_a_claim_of_their_own() {
    check(
        "Growers argued the pier would fall and sailors answered that it was sound.",
        expect![[r#"
            the pier would fall <- Growers / argued CueBeforeClause
            that it was sound <- sailors / answered CueBeforeClause"#]],
    );
    check(
        "The board met, with sailors calling it sound and growers warning it would fall.",
        expect![[r#"
            it sound <- sailors / calling CueBeforeObject
            it would fall <- growers / warning SubjectBeforeParticiple"#]],
    );
    check(
        "Ana Lin defended her dues even as builders warned that they would do harm.",
        expect![[r#"
            her dues <- Ana Lin / defended CueBeforeObject
            that they would do harm <- builders / warned CueBeforeClause"#]],
    );
    check(
        "Ana Lin shot back that the pier was sound.",
        expect!["that the pier was sound <- Ana Lin / shot back CueBeforeClause"],
    );
    check(
        "The firm reported earnings that beat forecasts.",
        expect!["earnings that beat forecasts <- The firm / reported CueBeforeClause"],
    );
}

#[test]
fn what_and_tells_behind_a_source_is_none_of_its_claim() {
    check(
        "Each pouch costs $28, according to the board, and Ana Lin left it at that.",
        expect!["Each pouch costs $28 <- the board / according to AccordingTo"],
    );
}

#[test]
fn papers_in_which_somebody_said_it_may_be_described() {
    check(
        "The agency said in papers filed Wednesday that the recall covers nets.",
        expect!["that the recall covers nets <- The agency / said CueBeforeClause"],
    );
}

#[test]
fn while_ends_what_one_tells() {
    check(
        "Ana Lin said it had fallen, while on the left Jo Wu called for repairs.",
        expect!["it had fallen <- Ana Lin / said CueBeforeClause"],
    );
}

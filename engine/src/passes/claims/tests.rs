use crate::article::Article;
use crate::facts::Claim;
use expect_test::{Expect, expect};

fn show(text: &str, claim: &Claim) -> String {
    let words = |span: Option<crate::text::Span>| span.map_or("-".to_string(), |span| span.of(text).to_string());
    let content: Vec<&str> = claim.content.iter().map(|span| span.of(text)).collect();
    format!("{} <- {} / {} {:?}", content.join(" … "), words(claim.source), words(claim.cue), claim.rule)
}

/// What is reported, source, cue, rule.
#[track_caller]
fn check(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let shown: Vec<String> = sheet.claims.iter().map(|claim| show(text, claim)).collect();
    expect.assert_eq(&shown.join("\n"));
}

#[test]
fn a_clause_follows_or_precedes_its_cue() {
    check("Mr. Lin said he would go.", expect!["he would go <- Mr. Lin / said CueBeforeClause"]);
    check(
        "Lin has confirmed that he spoke by phone.",
        expect!["that he spoke by phone <- Lin / has confirmed CueBeforeClause"],
    );
    check(
        "The vote was moved to May, two officials said.",
        expect!["The vote was moved to May <- two officials / said SpeakerAfterClause"],
    );
}

#[test]
fn according_to_stands_before_or_after() {
    check(
        "Three people died, according to the police.",
        expect!["Three people died <- the police / according to AccordingTo"],
    );
    check(
        "According to the police, three people died.",
        expect!["three people died <- the police / According to AccordingTo"],
    );
}

#[test]
fn an_adverb_before_the_speaker_is_no_content() {
    check("Still, Lin acknowledged the risk of war.", expect!["the risk of war <- Lin / acknowledged CueBeforeObject"]);
}

#[test]
fn a_noun_that_looks_like_a_cue_reports_nothing() {
    check("A liberal think tank opened in Rome.", expect![""]);
    check("The report was long.", expect![""]);
}

#[test]
fn quoted_words_are_quotes_and_no_claims() {
    check("“It works,” Lin said.", expect![""]);
}

#[test]
fn a_noun_before_a_clause_may_be_the_verb() {
    check(
        "The filings show that he began in May.",
        expect!["that he began in May <- The filings / show CueBeforeClause"],
    );
    check("Growers estimate there could be ten.", expect!["there could be ten <- Growers / estimate CueBeforeClause"]);
    check(
        "The campaign projects that it will win.",
        expect!["that it will win <- The campaign / projects CueBeforeClause"],
    );
    check("The show that he began in May ended.", expect![""]);
}

#[test]
fn a_purpose_is_that_of_the_subject() {
    check("Lin flew to Rome to announce the deal.", expect!["the deal <- Lin / to announce CueBeforeObject"]);
}

#[test]
fn an_object_ends_where_something_else_is_told() {
    check(
        "Lin criticized the plan, adding that it was late.",
        expect![[r#"
            the plan <- Lin / criticized CueBeforeObject
            that it was late <- Lin / adding SubjectBeforeParticiple"#]],
    );
}

#[test]
fn when_it_was_said_stands_between_the_subject_and_its_verb() {
    check("Lin on Sunday defended the plan.", expect!["the plan <- Lin / defended CueBeforeObject"]);
    check(
        "A Times/Herald poll found that half would go.",
        expect!["that half would go <- A Times/Herald poll / found CueBeforeClause"],
    );
    check(
        "A person familiar with the plan said it was late.",
        expect!["it was late <- A person familiar with the plan / said CueBeforeClause"],
    );
}

#[test]
fn a_noun_may_report_for_whoever_owns_it() {
    check(
        "Nobody laughed at Ana Lin’s recent claim that the bridge is safe.",
        expect!["that the bridge is safe <- Ana Lin’s / recent claim OwnedWords"],
    );
    check("The claim that the bridge is safe was false.", expect![""]);
    check("Her claim to the house was false.", expect![""]);
}

#[test]
fn a_participle_may_have_a_subject_of_its_own() {
    check(
        "The mayor smiled, with Lin saying that it was late.",
        expect!["that it was late <- Lin / saying SubjectBeforeParticiple"],
    );
    check(
        "The mayor smiled, saying that it was late.",
        expect!["that it was late <- The mayor / saying SubjectBeforeParticiple"],
    );
}

//! Whose a claim is where several nouns stand before its cue.

use super::check;
use expect_test::expect;

#[test]
fn a_day_or_a_place_on_the_way_claims_nothing() {
    check(
        "A study published Wednesday found that the pier leaks.",
        expect!["that the pier leaks <- A study published Wednesday / found CueBeforeClause"],
    );
    check(
        "Berg, speaking at a fair in Wilmington, N.C., warned that the pier leaks.",
        expect!["that the pier leaks <- Berg / warned CueBeforeClause"],
    );
    check(
        "Hal Rey, who is third in most races, stressed the need for haste.",
        expect!["the need for haste <- Hal Rey, who is third in most races / stressed CueBeforeObject"],
    );
}

#[test]
fn whom_somebody_makes_speak_speaks() {
    check(
        "The delay has led some growers to worry whether the pier leaks.",
        expect!["whether the pier leaks <- some growers / to worry SubjectBeforeParticiple"],
    );
    check(
        "The board moved out, leaving the crew to wonder what went wrong.",
        expect!["what went wrong <- the crew / to wonder SubjectBeforeParticiple"],
    );
}

#[test]
fn a_plural_at_the_end_of_a_sentence_may_report() {
    check(
        "The pier was sold in May, filings show.",
        expect!["The pier was sold in May <- filings / show SpeakerAfterClause"],
    );
    check("The pier was sold in May, a quiet show.", expect![""]);
}

#[test]
fn people_are_counted_out_of_others() {
    check(
        "Nearly nine out of 10 growers say the pier leaks.",
        expect!["the pier leaks <- Nearly nine out of 10 growers / say CueBeforeClause"],
    );
}

#[test]
fn what_somebody_does_is_no_claim() {
    check("Lin found a way to mend the pier.", expect![""]);
    check("Lin found himself in the harbor.", expect![""]);
    check("Lin called Ana Berg on Monday.", expect![""]);
    check("A band called Blue Water played.", expect![""]);
    check("Lin found the pier was rotten.", expect!["the pier was rotten <- Lin / found CueBeforeClause"]);
    check("Lin called Berg a coward.", expect!["Berg a coward <- Lin / called CueBeforeObject"]);
    check("A poll found a narrow lead for Berg.", expect!["a narrow lead for Berg <- A poll / found CueBeforeClause"]);
}

#[test]
fn a_label_before_a_colon_is_nobody() {
    check("The Latest: Berg wins the race\n\nIt rained.", expect![""]);
    check("Police: Pier was set on fire\n\nIt rained.", expect!["Pier was set on fire <- Police / - NameBeforeColon"]);
}

#[test]
fn only_a_name_before_a_headlines_colon_speaks() {
    check("Leeds 2-1 Hull: Late Brown strike stuns champions\nHull lost again on Saturday.", expect![[""]]);
    check("Ferry bosses sail home: Talks to go on\nTalks go on.", expect![[""]]);
    check("Port chief: Talks to go on\nTalks go on.", expect!["Talks to go on <- Port chief / - NameBeforeColon"]);
}

#[test]
fn whoever_accuses_and_says_has_a_party_and_state_in_brackets() {
    check(
        "Rep. Ada Ode (R-S.D.) accused Tom Pratt of greed and said the bill would fail.",
        expect![[r#"
            Tom Pratt of greed <- Rep. Ada Ode (R-S.D.) / accused CueBeforeObject
            the bill would fail <- Rep. Ada Ode (R-S.D.) / said SubjectBeforeParticiple"#]],
    );
}

#[test]
fn whoever_hears_it_in_court_ends_what_was_said() {
    check("He said he slept at nine, the jury heard.", expect!["he slept at nine <- He / said CueBeforeClause"]);
    check("He said he slept at nine, the inquest was told.", expect!["he slept at nine <- He / said CueBeforeClause"]);
    check("He said he slept and heard.", expect!["he slept and heard <- He / said CueBeforeClause"]);
}

#[test]
fn who_is_told_is_no_part_of_what_is_told() {
    check(
        "Standing on a stool, he told the board that he had read it.",
        expect!["that he had read it <- he / told CueBeforeClause"],
    );
    check("She told the court Mr Ode had left.", expect!["Mr Ode had left <- She / told CueBeforeClause"]);
    check(
        "The agency warned a second wave was on its way.",
        expect!["a second wave was on its way <- The agency / warned CueBeforeClause"],
    );
    check(
        "Ada Ode was told by police that she could not go inside.",
        expect!["that she could not go inside <- police / was told ByAfterCue"],
    );
}

#[test]
fn a_verb_behind_and_that_utters_nothing_ends_no_claim() {
    check(
        "Ada Ode said she had read it and cried at each page.",
        expect!["she had read it and cried at each page <- Ada Ode / said CueBeforeClause"],
    );
    check(
        "Ada Ode said it came to light only after a clerk asked why.",
        expect!["it came to light only after a clerk asked why <- Ada Ode / said CueBeforeClause"],
    );
    check(
        "These included a new bell, she added.",
        expect!["These included a new bell <- she / added SpeakerAfterClause"],
    );
}

#[test]
fn a_number_behind_a_verb_opens_its_clause() {
    check(
        "The clerk, Ada Ode, claimed 11 jobs were lost.",
        expect!["11 jobs were lost <- The clerk, Ada Ode / claimed CueBeforeClause"],
    );
    check("Ada Ode, aged 11 months, slept.", expect![""]);
    check(
        "The council proposed that the clerk write to the chief executive to ask.",
        expect!["that the clerk write to the chief executive to ask <- The council / proposed CueBeforeClause"],
    );
}

#[test]
fn what_is_told_goes_on_behind_who_is_told() {
    check("His mother, he told the meeting, was 88.", expect!["His mother … was 88 <- he / told SpeakerAfterClause"]);
    check("It asked anyone with a cough to call.", expect!["to call <- It / asked CueBeforeClause"]);
    check("Ada Ode called the landlord.", expect![""]);
}

#[test]
fn what_is_told_as_somebody_told_it_follows_the_comma() {
    check(
        "As Ada Ode noted, those growers are late.",
        expect!["those growers are late <- Ada Ode / noted CueBeforeClause"],
    );
    check("As she told the Daily Post, relief is due.", expect!["relief is due <- she / told CueBeforeClause"]);
    check("As Ada Ode spoke, growers left.", expect![""]);
}

#[test]
fn whoever_goes_on_to_say_says_it() {
    check(
        "Ada Ode went on to say that growers are late.",
        expect!["that growers are late <- Ada Ode / went on to say CueBeforeClause"],
    );
    check("Ode's aides said he is late.", expect!["he is late <- Ode's aides / said CueBeforeClause"]);
    check(
        "Ode aides said details will be shown.",
        expect!["details will be shown <- Ode aides / said CueBeforeClause"],
    );
    check(
        "The pier is old, according to exit polls.",
        expect!["The pier is old <- exit polls / according to AccordingTo"],
    );
}

#[test]
fn a_speaker_is_told_whole() {
    let source = |text: &str| {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        sheet.claims.last().and_then(|claim| claim.source).map_or("-", |source| source.of(text)).to_owned()
    };
    assert_eq!(source("West Marlow Fire and Rescue Service said it was late."), "West Marlow Fire and Rescue Service");
    assert_eq!(source("Virtually all growers said it was late."), "Virtually all growers");
    assert_eq!(source("The “River Talk” star said it was late."), "The “River Talk” star");
    assert_eq!(source("The Committee to Protect Growers said it was late."), "The Committee to Protect Growers");
    assert_eq!(source("One head teacher said it was late."), "One head teacher");
    assert_eq!(source("Asked why, housing minister Jo Lin said it was late."), "housing minister Jo Lin");
    assert_eq!(source("A super PAC said it was late."), "A super PAC");
    assert_eq!(source("Jo Lin in a radio talk said it was late."), "Jo Lin");
    assert_eq!(
        source("Rep. Jo Lin (D-Va.), ranking member of the board, said it was late."),
        "Rep. Jo Lin (D-Va.), ranking member of the board"
    );
}

#[test]
fn who_is_given_time_to_show_it_shows_it_and_who_is_reminded_reminds_nobody() {
    check(
        "Lin left and gave the two banks a week to show they could pay.",
        expect!["they could pay <- the two banks / to show SubjectBeforeParticiple"],
    );
    check(
        "Lin gave Wu the chance to say it was late. Moe gave clerks time to explain how it fell.",
        expect!["it was late <- Wu / to say SubjectBeforeParticiple"],
    );
    check(
        "Lin outlined the plan, with guests reminded that it was late.",
        expect!["the plan <- Lin / outlined CueBeforeObject"],
    );
    check(
        "Lin was pressed often by Wu. The price is to be determined by Wu. She defended herself in court.",
        expect![""],
    );
}

#[test]
fn a_day_and_a_clause_too_few_commas_part_are_no_part_of_who_said_it() {
    check(
        "Yesterday Norvind admitted it has no berth.",
        expect!["it has no berth <- Norvind / admitted CueBeforeClause"],
    );
    check(
        "Mr Lin, who dined with growers in the hall said it was late.",
        expect!["it was late <- Mr Lin, who dined with growers in the hall / said CueBeforeClause"],
    );
    check(
        "A survey by the Norland Bureau of Farms and Fisheries shows it is late.",
        expect!["it is late <- A survey by the Norland Bureau of Farms and Fisheries / shows CueBeforeClause"],
    );
    check(
        "The clerk who went home after last week's storm, Bart Lund, has told them it is late.",
        expect![[
            r#"it is late <- The clerk who went home after last week's storm, Bart Lund / has told CueBeforeClause"#
        ]],
    );
}

#[test]
fn whom_something_includes_speaks_by_a_participle() {
    check(
        "The town listed errors, including an aide to the mayor saying that it was late.",
        expect![[r#"
            errors <- The town / listed CueBeforeObject
            that it was late <- an aide to the mayor / saying SubjectBeforeParticiple"#]],
    );
    check(
        "The town met, with bakers praising the plan and saying that it was late.",
        expect![[r#"
        the plan <- bakers / praising CueBeforeObject
        that it was late <- bakers / saying SubjectBeforeParticiple"#]],
    );
}

#[test]
fn behind_a_relative_clause_between_commas_goes_on_the_sentence() {
    check(
        "Lin wrote for the club, which let him go, and said it was late.",
        expect!["it was late <- Lin / said SubjectBeforeParticiple"],
    );
    check(
        "When Lin called it “late,” Wu laughed, saying that it was shut.",
        expect!["that it was shut <- Wu / saying SubjectBeforeParticiple"],
    );
}

#[test]
fn whom_an_opening_names_ends_where_no_second_comma_does() {
    check(
        "According to Ode Ltd, some two million people live there, and many of them farm.",
        expect!["some two million people live there, and many of them farm <- Ode Ltd / According to AccordingTo"],
    );
    check("According to Ode Ltd, the pier leaks.", expect!["the pier leaks <- Ode Ltd / According to AccordingTo"]);
    check(
        "According to the envoy, talks with Ode on the pier have not been held since May.",
        expect!["talks with Ode on the pier have not been held since May <- the envoy / According to AccordingTo"],
    );
    check(
        "According to Ida Wood, a baker, the pier leaks.",
        expect!["the pier leaks <- Ida Wood, a baker / According to AccordingTo"],
    );
}

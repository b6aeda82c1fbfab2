//! What looks like a claim and was said by nobody.

use super::check;
use expect_test::expect;

#[test]
fn what_is_still_to_be_said_is_no_claim() {
    check("Growers have a month to say who shall lead them.", expect![""]);
    check("Members of the board have until June to tell us what was lost.", expect![""]);
    check("You can claim up to a tenth if the ferry is late.", expect![""]);
    check("A grower who burned his own barn to claim the insurance was jailed.", expect![""]);
    check(
        "Ida Wood would claim the pier was safe.",
        expect!["the pier was safe <- Ida Wood / would claim CueBeforeClause"],
    );
    check("Growers claim the pier leaks.", expect!["the pier leaks <- Growers / claim CueBeforeObject"]);
}

#[test]
fn a_pronoun_tells_nothing_of_what_was_said() {
    check("My brother says it.", expect![""]);
    check("The mayor says it, at length, on the radio.", expect![""]);
    check("Lin says it leaks.", expect!["it leaks <- Lin / says CueBeforeClause"]);
}

#[test]
fn what_the_reporter_asks_or_bids_is_no_claim() {
    check("But who says growers are to blame?", expect![""]);
    check("Stop calling it a drought", expect![""]);
}

#[test]
fn what_somebody_shows_is_a_clause() {
    check("Anton Rey, 61, showed no fear as the boat sank.", expect![""]);
    check("Lin showed little interest in the map.", expect![""]);
    check("Records show some growers lied.", expect!["some growers lied <- Records / show CueBeforeClause"]);
    check("Charts show no ferry has a leak.", expect!["no ferry has a leak <- Charts / show CueBeforeClause"]);
    check(
        "Charts show little has moved since May.",
        expect!["little has moved since May <- Charts / show CueBeforeClause"],
    );
    check("Filings show that the pier leaks.", expect!["that the pier leaks <- Filings / show CueBeforeClause"]);
    check("A poll shows Berg ahead.", expect!["Berg ahead <- A poll / shows CueBeforeClause"]);
}

#[test]
fn a_headline_that_names_its_matter_claims_nothing() {
    for headline in ["Storm Ida: live updates", "Transcript: The mayor’s speech", "Berg: what went wrong"] {
        check(&format!("{headline}\nIt rained in Oslo."), expect![""]);
    }
    check("Berg: No ferry before May\nIt rained.", expect!["No ferry before May <- Berg / - NameBeforeColon"]);
}

#[test]
fn what_somebody_knows_is_not_said_for_sure() {
    let text = "Mary Ode knows how a pier is built.";
    let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
    assert!(!sheet.claims.is_empty() && sheet.claims.iter().all(|claim| !claim.sure));
}

#[test]
fn whoever_is_called_by_a_name_may_speak() {
    check(
        "A clerk called Rhys told us that it was shut.",
        expect!["that it was shut <- A clerk called Rhys / told CueBeforeClause"],
    );
    check("A spokesman called Lin a coward.", expect!["Lin a coward <- A spokesman / called CueBeforeObject"]);
}

#[test]
fn what_somebody_laughs_off_is_no_claim() {
    check("Lin laughed that off.", expect![""]);
    check("The union disputes that.", expect![""]);
    check("Lin believed him.", expect![""]);
}

#[test]
fn a_poll_is_not_those_whom_it_counts() {
    check(
        "According to a survey by the institute Harbor, 40 percent of growers believe that the pier leaks.",
        expect![
            "40 percent of growers believe that the pier leaks <- a survey by the institute Harbor / According to AccordingTo"
        ],
    );
}

#[test]
fn what_stands_before_a_main_clause_is_not_what_it_tells() {
    check(
        "When tenants ask Ida Wood how it works, neighbors say magic.",
        expect![[r#"
            how it works <- tenants / ask CueBeforeClause
            magic <- neighbors / say CueBeforeClause"#]],
    );
}

#[test]
fn a_description_that_tells_of_something_else_ends_before_its_comma() {
    check(
        "Jo Lin, a delegate supporting Berg, said that it leaks.",
        expect![[r#"
            Berg <- Jo Lin, a delegate / supporting CueBeforeObject
            that it leaks <- Jo Lin, a delegate supporting Berg / said CueBeforeClause"#]],
    );
    check(
        "They own a kiln for this clay, their neighbors said.",
        expect!["They own a kiln for this clay <- their neighbors / said SpeakerAfterClause"],
    );
    check(
        "Apart from the mills, cousins say Ana Berg often advises them.",
        expect!["Ana Berg often advises them <- cousins / say CueBeforeClause"],
    );
    check("Growers have their say.", expect![""]);
}

#[test]
fn a_lone_pronoun_is_nothing_that_is_said() {
    check("Asked about it, Ada Quill left.", expect![""]);
    check("Ada Quill denied it.", expect![""]);
    check("Asked about the pier, Ada Quill left.", expect!["the pier <- - / Asked about NobodyNamed"]);
}

#[test]
fn by_when_something_happens_is_no_speaker() {
    check("Growers were told on Monday that they will go by the summer.", expect![""]);
    check("The plan was described as late by Lin.", expect!["as late <- Lin / was described ByAfterCue"]);
}

#[test]
fn a_participle_behind_marks_with_a_comma_tells_more() {
    check(
        "Lin said there is “only one way,” adding that it is late.",
        expect!["that it is late <- Lin / adding SubjectBeforeParticiple"],
    );
    check(
        "“It is late,” Lin said of the pier, adding the port must wait.",
        expect!["the port must wait <- Lin / adding SubjectBeforeParticiple"],
    );
}

#[test]
fn people_of_whom_little_is_told_say_things_too() {
    check("Associates say she is late.", expect!["she is late <- Associates / say CueBeforeClause"]);
    check(
        "In both towns, those surveyed say mills must close.",
        expect!["mills must close <- those surveyed / say CueBeforeClause"],
    );
    check("Nearly a third say they left.", expect!["they left <- Nearly a third / say CueBeforeClause"]);
    check(
        "Groups that have backed him say they will go.",
        expect!["they will go <- Groups that have backed him / say CueBeforeClause"],
    );
}

#[test]
fn what_somebody_would_not_say_is_nobodys_claim_for_sure() {
    for text in [
        "Mary Ode would not say what it held.",
        "Mary Ode declined to say who had left.",
        "Mary Ode refused to say whether it leaks.",
        "Mary Ode has not said who owns it.",
        "Mary Ode failed to say who owns it.",
        "Mary Ode declined to comment.",
        "Mary Ode declined comment.",
        "An aide to the club, Mary Ode, declined to comment.",
        "Mary Ode declined to be named because she feared trouble.",
    ] {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert!(sheet.claims.iter().all(|claim| !claim.sure), "{text}");
    }
    let text = "Mary Ode refused to leave. Mary Ode said it had not leaked.";
    let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
    assert!(sheet.claims.len() == 2 && sheet.claims.iter().all(|claim| claim.sure));
}

#[test]
fn a_thing_that_somebody_wrote_or_reported_and_who_was_asked_are_no_claim_for_sure() {
    for text in [
        "The letter was written by Mary Ode.",
        "He was asked by Mary Ode whether it leaks.",
        "Mary Ode reported the voyage for the Guardian.",
    ] {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert!(sheet.claims.iter().all(|claim| !claim.sure), "{text}");
    }
}

#[test]
fn what_there_is_no_evidence_for_is_nobodys_claim() {
    check("Police have no evidence to suggest that the pier was cut.", expect![""]);
}

#[test]
fn whoever_shows_somebody_a_thing_has_claimed_nothing() {
    check("Mary Ode showed her a note.", expect![""]);
    check("Mary Ode showed Lin the door and left.", expect![""]);
    check("Charts show Lin had the note.", expect!["Lin had the note <- Charts / show CueBeforeClause"]);
}

#[test]
fn a_story_that_is_told_and_how_long_somebody_thinks_are_no_claims() {
    check("Ana Lin told the story of the pier and left.", expect![""]);
    check("She thinks for a long time.", expect![""]);
    check("The play was written for her by Ana Lin.", expect![""]);
    check("The union called off a strike that had shut schools.", expect![""]);
    check("Ana Lin was ready to believe again.", expect![""]);
    check("My daughter learned to read in that house.", expect![""]);
    check("Ana Lin writes as if money grew on walls.", expect![""]);
}

#[test]
fn what_somebody_will_or_can_say_has_not_been_said() {
    for text in ["Mary Ode will say the quay is safe.", "Mary Ode can say that the quay is safe."] {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert_eq!(sheet.claims.iter().map(|claim| claim.sure).collect::<Vec<_>>(), [false], "{text}");
    }
    let text = "Mary Ode will tell the guild: “The quay is safe.”";
    let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
    assert_eq!(sheet.quotes.iter().map(|quote| quote.sure).collect::<Vec<_>>(), [false]);
    for (text, sure) in
        [("Mary Ode would often say the quay was safe.", true), ("Mary Ode would say the quay was safe.", false)]
    {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert_eq!(sheet.claims[0].sure, sure, "of what was, in times gone by, or had anybody asked: {text}");
    }
}

#[test]
fn a_thing_that_is_made_clear_is_no_claim() {
    check("Sailors made clear the deck.", expect![""]);
    check("Lin made clear the quay was shut.", expect!["the quay was shut <- Lin / made clear CueBeforeClause"]);
}

#[test]
fn what_somebody_doubts_is_not_surely_their_claim() {
    let sure = |text: &str| {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        sheet.claims[0].sure
    };
    assert!(!sure("Ida Wood expressed doubt that the pier was safe."));
    assert!(!sure("Ida Wood doubted that the pier was safe."));
    assert!(sure("Ida Wood expressed hope that the pier was safe."));
}

#[test]
fn a_clause_with_as_breaks_into_what_it_tells() {
    check(
        "The pier, as Ida Wood said on the radio on Monday, leaks.",
        expect!["The pier … leaks <- Ida Wood / said CueBeforeObject"],
    );
}

#[test]
fn where_something_stands_is_not_what_it_says() {
    check("In an email that was lost, Lin wrote to Wu: “It leaks.”", expect![""]);
    check(
        "In a village that was lost, people wept, Lin wrote to Wu.",
        expect!["In a village that was lost, people wept <- Lin / wrote SpeakerAfterClause"],
    );
}

#[test]
fn a_deed_told_with_a_verb_of_speech_is_no_claim() {
    for text in [
        "Ode Ltd floated its shares in Oslo in May.",
        "Ode Ltd is offering 40 million euros of notes.",
        "Ida Wood pointed to a woman in the crowd.",
        "Ida Wood called the police on Monday.",
        "Ida Wood called the ferry's hotline.",
        "Ida Wood called the firm to complain.",
        "Ida Wood had called the meeting because the pier leaks.",
        "The talks were interrupted three times by growers.",
        "Ida Wood was offered £40 a day by Ode Ltd.",
        "The pier was promised in May by Ode Ltd.",
    ] {
        check(text, expect![""]);
    }
}

#[test]
fn a_pronoun_a_thing_and_thanks_tell_nothing() {
    for text in [
        "Ida Wood told me that in good faith.",
        "Ida Wood said that on Monday.",
        "Ida Wood told us this in May.",
        "Ida Wood recognised it from a patch that she had glued on.",
        "Ida Wood thanked the helpers.",
        "Ida Wood felt like an outsider and left.",
        "Ida Wood continues to do what it takes.",
        "Crews of the jet argued over height, inquiry finds",
    ] {
        assert!(!tells(text), "{text}");
    }
    for text in [
        "Ida Wood said that night was darkest.",
        "Ida Wood said that for years the pier leaked.",
        "Ida Wood thanked the helpers for their patience.",
    ] {
        assert!(tells(text), "{text}");
    }
}

#[test]
fn a_pronoun_is_nobody_who_is_named_behind_it() {
    assert!(!tells("Tom Holm slept. He suggested that Holm meet the growers."));
    assert!(tells("Tom Holm slept. He suggested that Ida Wood meet the growers."));
}

/// Whether anybody is sure to tell a claim or a quotation in `text`.
fn tells(text: &str) -> bool {
    let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
    let said = |sure: bool, speaker: Option<crate::facts::ActorId>| sure && speaker.is_some();
    sheet.claims.iter().any(|claim| said(claim.sure, claim.speaker))
        || sheet.quotes.iter().any(|quote| said(quote.sure, quote.speaker))
}

#[test]
fn what_is_denied_or_kept_back_is_said_by_nobody() {
    for text in [
        "Ida Wood declined to say whether the pier would close.",
        "Ida Wood refused to confirm that the pier would close.",
        "Ida Wood denied that the pier leaks.",
        "Ida Wood denied the pier was “a wreck”.",
        "Ida Wood stopped short of saying that the pier leaks.",
        "Ida Wood left without saying whether the pier leaks.",
        "Ida Wood refrained from saying that the pier leaks.",
        "Ida Wood avoided saying that the pier leaks.",
        "Ida Wood was accused of saying that the pier leaks.",
        "Ida Wood was charged with saying that the pier leaks.",
        "Ida Wood forgot to say “sorry”.",
        "Ida Wood is likely to say the pier leaks.",
        "Ida Wood was reluctant to say the pier leaks.",
        "Ida Wood noticed that the pier leaks.",
        "Ida Wood realised that the pier leaks.",
        "Ida Wood sought to calm the growers.",
        "Ida Wood has shown that she can wait.",
        "Late for the ferry, growers found little to eat.",
        "Growers can find and report posts to the clerks.",
        "Growers reporting a loss would pay less.",
        "Ida Wood got three calls saying the pier leaks.",
        "Notes gone through by Ida Wood say the pier leaks.",
        "Ida Wood allegedly called the pier “a wreck”.",
        "Ida Wood came. What would she say about a pier that leaks?",
        "Ida Wood has written to the port minister, Tom Pratt, to demand an inquiry.",
        "Price movements suggest that growers wait.",
    ] {
        assert!(!tells(text), "{text}");
    }
    for text in [
        "Ida Wood began by saying that the pier leaks.",
        "Ida Wood went on to say that the pier leaks.",
        "In May Ida Wood said the pier leaks.",
        "Growers are more likely to say the pier leaks.",
    ] {
        assert!(tells(text), "{text}");
    }
}

#[test]
fn what_somebody_is_too_shy_or_paid_to_say_or_not_even_said_is_not_surely_said() {
    for text in [
        "Later Ida Wood was too shy to say that it was late.",
        "Later Ida Wood was paid to say that it was late.",
        "Not even Ida Wood said it was late.",
    ] {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert!(sheet.claims.iter().all(|claim| !claim.sure), "{text}");
    }
}

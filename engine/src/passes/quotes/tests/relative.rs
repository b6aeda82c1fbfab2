//! Words that something is called in passing, and words that a phrase between commas gives to somebody.

use super::doubtful::named;
use super::*;

#[test]
fn a_relative_clause_calls_something_by_these_words_alone() {
    check(
        "The second part, which Mary Ode calls “the bath”, is long, and the tale of the “old goat” is older.",
        expect![[r#"
            the bath <- Mary Ode / calls CueBeforeObject
            old goat <- Mary Ode / calls CueBeforeFragment"#]],
    );
    check(
        "Growers recommend the pie, a dish that the cook Tom Pratt calls “an accident with salt”.",
        expect!["an accident with salt <- the cook Tom Pratt / calls CueBeforeObject"],
    );
}

#[test]
fn in_the_words_of_somebody_stands_before_them_too() {
    check(
        "The bill was, in the words of one grower, “pure poison”.",
        expect!["pure poison <- one grower / in the words of AccordingTo"],
    );
}

#[test]
fn of_whom_something_is_said_is_no_part_of_the_cue() {
    check("“He is a lion,” Lin said of Berg.", expect!["He is a lion, <- Lin / said SpeakerAfterQuote"]);
}

#[test]
fn whoever_serves_two_is_told_whole() {
    check(
        "Aides for Lin and Berg said it was “late”.",
        expect!["late <- Aides for Lin and Berg / said SpeakerBeforeQuote"],
    );
}

#[test]
fn a_name_behind_a_role_ends_a_body_with_of_in_its_name() {
    let text = "Ode Savings Bank of Oslo President Mary Holm said rates were “fine”.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let quote = sheet.quotes.last().expect("a quotation");
    assert_eq!(quote.speaker.map(|id| sheet.actors[id.0 as usize].name.of(text)), Some("Mary Holm"));
}

#[test]
fn whoever_says_that_there_is_something_has_not_said_the_quotation_before() {
    check(
        "The mayor posted that the vote was “STOLEN, and you all know it!” Port officials said there was no fraud.",
        expect!["STOLEN, and you all know it! <- The mayor / posted SpeakerBeforeQuote"],
    );
}

#[test]
fn whom_somebody_tells_of_utters_behind_a_colon() {
    check(
        "Ana Berg said that when she met Lin he said: “Tell them it leaks.”",
        expect!["Tell them it leaks. <- he / said SpeakerBeforeQuote"],
    );
}

#[test]
fn behind_a_pronoun_and_a_comma_even_a_noun_reports() {
    check(
        "“We would never have sailed,” he grumbles.",
        expect!["We would never have sailed, <- he / grumbles SpeakerAfterQuote"],
    );
}

#[test]
fn what_begins_a_sentence_and_a_name_is_of_the_name() {
    check("West Moor Police said it was “late”.", expect!["late <- West Moor Police / said SpeakerBeforeQuote"]);
    check(
        "Planning officer Ana Berg warned that it was “late”.",
        expect!["late <- Planning officer Ana Berg / warned SpeakerBeforeQuote"],
    );
}

#[test]
fn what_nobody_has_said_yet_is_nobodys_for_sure() {
    let sure = |text: &str| {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        sheet.quotes.iter().any(|quote| quote.sure)
    };
    assert!(!sure("If Mary Ode says “I resign”, the deputy takes over."));
    assert!(!sure("Mary Ode did not say “it was late”."));
    assert!(!sure("Mary Ode has never said “it was late”."));
    assert!(sure("Mary Ode said “it was late”."));
}

#[test]
fn behind_a_comma_in_the_marks_and_but_another_speaks() {
    check(
        "Mary Ode told Norpress that it was “a tool,” but Tom Holm said it was “here to stay.”",
        expect![[r#"
            a tool, <- Mary Ode / told [Norpress] SpeakerBeforeQuote
            here to stay. <- Tom Holm / said SpeakerBeforeQuote"#]],
    );
}

#[test]
fn a_verb_that_looks_like_an_adjective_of_the_marks_reports() {
    check(
        "Paul Stone, a cook, shouted “shame” as he left.",
        expect!["shame <- Paul Stone, a cook / shouted SpeakerBeforeQuote"],
    );
}

#[test]
fn what_somebody_told_is_not_the_word_of_whom_they_told() {
    named(
        "Ana Berg told Paul Stone, who has said “never”, that it was “over”.",
        expect![[r#"
            never <- who / has said SpeakerBeforeQuote <- Paul Stone
            over <- who / has said CueBeforeFragment <- ?"#]],
    );
    named("Whether it was “late” is what Ida Wood asked.", expect!["late <- - / - NobodyNamed <- ?"]);
}

#[test]
fn in_ones_words_is_who_says_them() {
    check(
        "The inn shut and, in Tom Pratt’s phrase, “every gull has a key.”",
        expect!["every gull has a key. <- Tom Pratt’s phrase / in AccordingTo"],
    );
    check("In her words, growers “sleep late”.", expect!["sleep late <- her words / In AccordingTo"]);
    check(
        "In Tom Pratt’s words, “the pier is gone”, and Ida Wood said “it rained”.",
        expect![[r#"
            the pier is gone <- Tom Pratt’s words / In AccordingTo
            it rained <- Ida Wood / said SpeakerBeforeQuote"#]],
    );
    check(
        "In Tom Pratt’s view, the pier is gone, and Ida Wood said “it rained”.",
        expect!["it rained <- Ida Wood / said SpeakerBeforeQuote"],
    );
    check("In other words, growers “sleep late”.", expect!["sleep late <- - / - NobodyNamed"]);
    check(
        "The kettle, according to its maker, “sings in E flat.”",
        expect!["sings in E flat. <- its maker / according to AccordingTo"],
    );
}

#[test]
fn a_pronoun_with_a_capital_begins_another_sentence() {
    check(
        "Paul Holm told them he would “follow the rule.” He added in a note that it was “late”.",
        expect![[r#"
            follow the rule. <- Paul Holm / told SpeakerBeforeQuote
            late <- He / added [a note] SpeakerBeforeQuote"#]],
    );
    check("Ida Wood came. “I will stay.” She said on Monday.", expect!["I will stay. <- She / said SpeakerAfterQuote"]);
    check("A boy answered “Yes!” Others booed.", expect!["Yes! <- A boy / answered SpeakerBeforeQuote"]);
}

#[test]
fn a_relative_clause_with_that_is_a_report_of_its_own() {
    check(
        "“It takes nerve,” said Ana Lin, who added that growers would “find theirs.”",
        expect![[r#"
            It takes nerve, <- Ana Lin / said SpeakerAfterQuote
            find theirs. <- who / added SpeakerBeforeQuote"#]],
    );
}

#[test]
fn what_stands_before_the_colon_of_a_quotation_is_not_told() {
    let text = "Trade Minister Ana Lin was blunter: “It works,” she told the board.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    assert_eq!(sheet.quotes[0].content[0].of(text), "“It works,”");
}

#[test]
fn behind_a_question_with_two_marks_a_noun_is_the_verb() {
    check(
        "“She said, ‘Is it late?’” Lin recalls.",
        expect!["She said, ‘Is it late?’ <- Lin / recalls SpeakerAfterQuote"],
    );
}

#[test]
fn a_quotation_is_of_the_innermost_report_that_tells_it() {
    check(
        "Berg said that the envoy had told him the quay was “a wreck.”",
        expect!["a wreck. <- the envoy / had told SpeakerBeforeQuote"],
    );
    check(
        "Berg said that Hal Rey wrote that the envoy had called it “a wreck.”",
        expect!["a wreck. <- Hal Rey / wrote SpeakerBeforeQuote"],
    );
    let text = "Ana Berg said that Hal Rey had said the quay was “a wreck.”";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    assert_eq!(
        [sheet.quotes[0].sure, sheet.claims[0].sure],
        [false, true],
        "whom another tells of is not for sure heard"
    );
}

#[test]
fn what_goes_on_behind_the_closing_mark_is_not_said() {
    check("Lin called it “a farce”, after which she left.", expect!["a farce <- Lin / called CueBeforeObject"]);
    for (text, said) in [
        ("Lin said he was “a nimby”, for which Berg made her leave.", "he was “a nimby”"),
        ("When the mayor, Tom Pratt, said it was “late”, she left the room.", "it was “late”"),
    ] {
        let sheet = crate::read(&crate::Article { text: text.into(), ..crate::Article::default() });
        assert_eq!(sheet.quotes[0].content[0].of(text), said, "{text}");
    }
}

#[test]
fn an_owner_opens_a_phrase_of_its_own() {
    check(
        "Ministers must pay, a threat their union described as “a joke”.",
        expect!["a joke <- their union / described CueBeforeFragment"],
    );
}

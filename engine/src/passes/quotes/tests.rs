use crate::article::Article;
use crate::facts::Quote;
use expect_test::{Expect, expect};

fn show(text: &str, quote: &Quote) -> String {
    let words = |span: Option<crate::text::Span>| span.map_or("-".to_string(), |span| span.of(text).to_string());
    let spans: Vec<&str> = quote.spans.iter().map(|span| span.of(text)).collect();
    let channel = quote.channel.map_or(String::new(), |channel| format!(" [{}]", channel.span.of(text)));
    format!("{} <- {} / {}{channel} {:?}", spans.join(" … "), words(quote.source), words(quote.cue), quote.rule)
}

/// Quoted words, source, cue, channel in brackets, rule.
#[track_caller]
fn check(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let shown: Vec<String> = sheet.quotes.iter().map(|quote| show(text, quote)).collect();
    expect.assert_eq(&shown.join("\n"));
}

#[test]
fn a_speaker_stands_after_or_before_the_quotation() {
    check(
        "“It works,” Lin told reporters. “It really does.”",
        expect!["It works, … It really does. <- Lin / told [reporters] SpeakerAfterQuote"],
    );
    check(
        "\"It works,\" said Ana Lin, a chemist in Rome.",
        expect!["It works, <- Ana Lin, a chemist in Rome / said SpeakerAfterQuote"],
    );
    check("Lin said: “It works.”", expect!["It works. <- Lin / said SpeakerBeforeQuote"]);
}

#[test]
fn a_colon_reaches_into_the_next_paragraph() {
    check(
        "Vote Ends\nIn a CBS interview aired Tuesday, Lin stated:\n“It works.”",
        expect!["It works. <- Lin / stated [a CBS interview] ColonBeforeParagraph"],
    );
}

#[test]
fn a_broken_quotation_is_one() {
    check("“It works,” she said, “as we hoped.”", expect!["It works, … as we hoped. <- she / said SpeakerAfterQuote"]);
}

#[test]
fn paragraphs_that_open_again_go_on() {
    check(
        "“It works,” Lin said. “First.\n\n“Second.”",
        expect!["It works, … First. … Second. <- Lin / said SpeakerAfterQuote"],
    );
}

#[test]
fn an_agent_stands_behind_by() {
    check(
        "The talks were described as “useful” by Jo Lin, an aide.",
        expect!["useful <- Jo Lin, an aide / were described ByAfterCue"],
    );
}

#[test]
fn a_participle_takes_the_subject_of_its_sentence() {
    check(
        "After the talks, Lin posted on Truth Social, stating that “it works.”",
        expect!["it works. <- Lin / stating [Truth Social] SubjectBeforeParticiple"],
    );
}

#[test]
fn what_somebody_called_something_is_only_those_words() {
    check(
        "The plan brings what he called “new rules” on trade.",
        expect!["new rules <- he / called WhatSomebodyCalled"],
    );
}

#[test]
fn words_that_nobody_said_name_nobody() {
    check("The film “Blue Water” opens here.", expect!["Blue Water <- - / - NobodyNamed"]);
    check("A so-called “smart” car stopped.", expect!["smart <- - / - NobodyNamed"]);
}

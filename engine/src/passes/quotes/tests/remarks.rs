//! What the reporter remarks behind somebody's words.

use super::check;
use expect_test::expect;

#[test]
fn a_remark_is_none_of_what_was_said() {
    check(
        "Ada Moor said the show was “dead”, which is news to her agent.",
        expect!["dead <- Ada Moor / said SpeakerBeforeQuote"],
    );
    check(
        "Ada Moor said the show was “dead”, a word that she likes.",
        expect!["dead <- Ada Moor / said SpeakerBeforeQuote"],
    );
    check(
        "Ada Moor called the plan “a joke” – a jab at Bo Lin – and left.",
        expect!["a joke <- Ada Moor / called CueBeforeObject"],
    );
    check(
        "Ada Moor called it “sick” and one grower left. Bo Lin called it “a mess” but Ada Moor liked it.",
        expect![[r#"
            sick <- Ada Moor / called CueBeforeObject
            a mess <- Bo Lin / called CueBeforeObject"#]],
    );
    check(
        "Ada Moor said, “I love those boats,” and hung up.",
        expect!["I love those boats, <- Ada Moor / said SpeakerBeforeQuote"],
    );
    check("Ada Moor called him “a fool”, a liar and a thief.", expect!["a fool <- Ada Moor / called CueBeforeObject"]);
}

#[test]
fn words_that_a_clause_leads_to_end_it() {
    check(
        "Ada Moor said he was “a giant of the stage.” Bo Lin said he was dull.",
        expect!["a giant of the stage. <- Ada Moor / said SpeakerBeforeQuote"],
    );
}

#[test]
fn who_rang_her_called_her_so() {
    check(
        "Ada Moor told the jury that Bo Lin rang her that night and called her “a liar”.",
        expect!["a liar <- Bo Lin / called CueBeforeObject"],
    );
    check(
        "Ada Moor said Bo Lin was late and called him “a liar”.",
        expect!["a liar <- Ada Moor / called CueBeforeObject"],
    );
}

#[test]
fn what_the_speaker_then_does_is_the_reporters() {
    for text in [
        "Ada Moor said the plan was “dead,” and she left the room.",
        "Ada Moor said the plan was “dead,” but she stopped short of a vote.",
        "Ada Moor said the plan was “dead”, then walked out.",
        "Ada Moor said the plan was “dead” and left the room.",
        "Ada Moor yelled “dead” across the room.",
    ] {
        assert!(told(text).ends_with("dead") || told(text).ends_with("dead,"), "{text}");
    }
    assert!(told("Ada Moor said she was “ill,” and she slept.").ends_with("slept"));
}

/// All that is told, of the first quote's speaker, without its last mark.
fn told(text: &str) -> String {
    let sheet = crate::read(&crate::Article { text: text.into(), ..crate::Article::default() });
    let quote = sheet.quotes.first().expect(text);
    quote.content[0].of(text).trim_end_matches(['”', '.']).to_owned()
}

#[test]
fn whose_words_are_told_before_a_colon_is_none_who_stands_behind() {
    check(
        "One trader said: “It fell.” Ada Moor said it was late.",
        expect!["It fell. <- One trader / said SpeakerBeforeQuote"],
    );
    check(
        "The post read: “It's late, isn't it?” One of them slept. One trader: “It fell.”",
        expect![[r#"
        It's late, isn't it? <- The post / read SpeakerBeforeQuote
        It fell. <- One trader / - NameBeforeColon"#]],
    );
}

#[test]
fn a_remark_that_another_judges_is_not_theirs() {
    check(
        "Then Ana Berg said that it should be “raked,” a remark Hal Rey called “low.”",
        expect![[r#"
        raked, <- Ana Berg / said SpeakerBeforeQuote
        low. <- a remark Hal Rey / called SpeakerAfterQuote"#]],
    );
}

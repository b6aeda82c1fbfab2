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

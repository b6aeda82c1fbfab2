//! Whose quoted words are that one tells of another, that nobody uttered, or that another may have answered.

use super::Article;
use super::doubtful::named;
use expect_test::expect;

#[test]
fn what_somebody_was_told_is_said_by_whoever_told_it() {
    named(
        "Later Ida Wood was told by Bo Lin: “You may go.” Later Ida Wood, 30, was fined and told by Judge Bo Lin: “You may \
         go.” Later Ida Wood was interrupted by Bo Lin: “You may go.”",
        expect![[r#"
            You may go. <- Bo Lin / was told ByAfterCue <- Bo Lin
            You may go. <- Judge Bo Lin / told ByAfterCue <- Bo Lin
            You may go. <- Bo Lin / was interrupted ByAfterCue <- Bo Lin"#]],
    );
    named("Later Ida Wood was thanked by Bo Lin: “You may go.”", expect!["You may go. <- - / - NobodyNamed <- ?"]);
    named(
        "Later Ida Wood shared a post by Bo Lin saying: “You may go.”",
        expect!["You may go. <- Bo Lin / saying SubjectBeforeParticiple <- ?"],
    );
}

#[test]
fn whoever_tells_of_somebodys_words_has_not_said_them() {
    named(
        "“I sank it,” Bo Lin told police, prosecutors said. “I was cold.”",
        expect![[r#"
            I sank it, <- Bo Lin / told [police] SpeakerAfterQuote <- ?
            I was cold. <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn a_quotation_that_ends_is_not_the_next_sentences() {
    named("Later Ida Wood left. “I am done.” Lin said Wood was ill.", expect!["I am done. <- - / - NobodyNamed <- ?"]);
}

#[test]
fn what_somebody_heard_or_only_wanted_to_say_is_not_surely_theirs() {
    for text in [
        "“I sank it,” Bo Lin heard Ida Wood say.",
        "“I sank it,” Bo Lin wished Ida Wood had said.",
        "“I sank it,” Ida Wood was going to say.",
        "“I sank it,” Ida Wood wanted to say.",
        "“I sank it,” Bo Lin denied telling Ida Wood.",
        "“Harbour,” Ida Wood said, was late.",
        "Later Ida Wood pointed to a sign: “It is shut.”",
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        assert!(sheet.quotes.iter().all(|quote| !quote.sure), "{text}");
    }
}

#[test]
fn few_words_may_be_the_answer_of_whom_the_sentence_before_tells() {
    for text in [
        "Later Ida Wood said that Bo Lin had lied. “I never lied.”",
        "Later Ida Wood asked if it was late. “No.”",
        "Later Ida Wood warned Bo Lin that it was late. “I know.”",
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        assert!(sheet.quotes.iter().all(|quote| !quote.sure), "{text}");
    }
}

//! Where what is told ends before what somebody does besides, and who does it.

use super::check;
use expect_test::expect;

#[test]
fn whoever_tells_something_goes_on_with_a_verb_of_their_own() {
    check(
        "Ada Moor said the plan was late, and gave no date. Ada Moor said the lock is old and handed out maps. Ada Moor said \
         the boat would sail but would not say when. Ada Moor said two men had been held, but did not name them.",
        expect![[r#"
            the plan was late <- Ada Moor / said CueBeforeClause
            the lock is old <- Ada Moor / said CueBeforeClause
            the boat would sail <- Ada Moor / said CueBeforeClause
            two men had been held <- Ada Moor / said CueBeforeClause"#]],
    );
    check(
        "Ada Moor said a thief came in, and shot a clerk. Ada Moor said sales will fall because of rain and continued low \
         prices. Ada Moor said the lock is old and leaks. Ada Moor said the man was held and taken away.",
        expect![[r#"
            a thief came in, and shot a clerk <- Ada Moor / said CueBeforeClause
            sales will fall because of rain and continued low prices <- Ada Moor / said CueBeforeClause
            the lock is old and leaks <- Ada Moor / said CueBeforeClause
            the man was held and taken away <- Ada Moor / said CueBeforeClause"#]],
    );
}

#[test]
fn what_another_makes_of_it_is_none_of_what_is_told() {
    check(
        "Ada Moor said the vote was fair, a claim that Lars Holm denied.",
        expect!["the vote was fair <- Ada Moor / said CueBeforeClause"],
    );
}

#[test]
fn whoever_is_told_has_no_article() {
    check(
        "Ada Moor told reporters ticket sales had risen. Ada Moor told growers afterwards the lock leaked.",
        expect![[r#"
            ticket sales had risen <- Ada Moor / told CueBeforeClause
            the lock leaked <- Ada Moor / told CueBeforeClause"#]],
    );
}

#[test]
fn a_headlines_second_verb_has_the_subject_of_its_first() {
    check(
        "Ada Moor quits, says she was ill\n\nAda Moor quit in May.",
        expect!["she was ill <- Ada Moor / says CueBeforeClause"],
    );
    check(
        "Marsh Ltd cuts jobs, warns more may go\n\nMarsh Ltd cut jobs in May.",
        expect!["more may go <- Marsh Ltd / warns CueBeforeClause"],
    );
    check("Storm hits bay, says clerk who saw it\n\nThe storm hit in May.", expect![[""]]);
    check(
        "Marsh Ltd drops plan, says price too high\n\nMarsh Ltd dropped a plan in May.",
        expect!["price too high <- Marsh Ltd / says CueBeforeClause"],
    );
    check(
        "Storm shuts bay, says port official\n\nThe storm hit in May.",
        expect!["Storm shuts bay <- port official / says SpeakerAfterClause"],
    );
}

#[test]
fn whoever_answers_in_an_interview_is_named_above_it() {
    check(
        "Ada Moor wrote a book.\n\nQ: Why so late?\n\nA: I slept.\n\nQ: And now?\n\nA: I wait.",
        expect![[r#"
        I slept <- A / - NameBeforeColon
        I wait <- A / - NameBeforeColon"#]],
    );
}

#[test]
fn how_many_people_feel_none_of_them_has_said() {
    for (text, sure) in [
        ("Growers were hopeful that the lock would open.", false),
        ("Many growers see Ada Moor as a friend.", false),
        ("Ada Moor was hopeful that the lock would open.", true),
        ("Growers said that the lock would open.", true),
    ] {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        assert!(sheet.claims.iter().any(|claim| claim.sure) == sure, "{text}");
    }
}

#[test]
fn what_another_says_of_a_thing_is_not_what_is_claimed_with_it() {
    check(
        "Ada Moor claimed victory in a vote that her rival, Lars Holm, said was stolen. Ada Moor claimed in May that what Lars \
         Holm said was late.",
        expect![[r#"
            victory in a vote that her rival, Lars Holm, said was stolen <- Ada Moor / claimed CueBeforeClause
            that … was stolen <- her rival, Lars Holm / said CueBeforeClause
            that what Lars Holm said was late <- Ada Moor / claimed CueBeforeClause
            what … was late <- Lars Holm / said CueBeforeObject"#]],
    );
    check("Ada Moor asked Mr Holm who had won.", expect!["who had won <- Ada Moor / asked CueBeforeClause"]);
}

#[test]
fn how_long_after_it_was_is_no_part_of_what_is_told() {
    check(
        "Ada Moor said the boats had come back, a day after Lars Holm threatened to burn them.",
        expect![[r#"
        the boats had come back <- Ada Moor / said CueBeforeClause
        to burn them <- Lars Holm / threatened CueBeforeInfinitive"#]],
    );
}

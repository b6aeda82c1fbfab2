//! Whose a cue is where several might say it.

use super::*;

#[test]
fn a_participle_has_the_nearest_subject_that_may_be_its_own() {
    check(
        "Some of the growers left, with Wu reportedly yelling: “Out!”",
        expect!["Out! <- Wu / reportedly yelling SubjectBeforeParticiple"],
    );
    check(
        "Lin spoke near the port, where growers had met, chanting “no sale” all day.",
        expect!["no sale <- growers / chanting SubjectBeforeParticiple"],
    );
    check(
        "She was sure that she and the council would win, telling Wu they had “every right.”",
        expect!["every right. <- She / telling [Wu] SubjectBeforeParticiple"],
    );
    check(
        "They met – Lin saying he was “very glad” and Wu calling it a “good day.”",
        expect![[r#"
        very glad <- Lin / saying SubjectBeforeParticiple
        good day. <- Wu / calling CueBeforeObject"#]],
    );
    check(
        "When he came back he began by saying, “We sell.”",
        expect!["We sell. <- he / began by saying SpeakerBeforeQuote"],
    );
    check(
        "Lin shared a list of songs called “Rivers” on her page, writing “Sing.”",
        expect![[r#"
            Rivers <- - / - NobodyNamed
            Sing. <- Lin / writing SubjectBeforeParticiple"#]],
    );
}

#[test]
fn a_quotation_behind_a_mark_makes_a_verb_of_a_noun() {
    check("She jokes, “It never ends.”", expect!["It never ends. <- She / jokes SpeakerBeforeQuote"]);
    check("The door had a sign that said, “No entry.”", expect!["No entry. <- that / said SpeakerBeforeQuote"]);
    check(
        "“It adds up,” explained Ana Berg, head of the Rhine think tank.",
        expect!["It adds up, <- Ana Berg, head of the Rhine think tank / explained SpeakerAfterQuote"],
    );
    check(
        "Because of the rain, explained Lin, “it is late.”",
        expect!["it is late. <- Lin / explained SpeakerAfterQuote"],
    );
    check(
        "When a boy shouted, “Go,” Lin laughed and said, “No.”",
        expect![[r#"
            Go, <- a boy / shouted SpeakerBeforeQuote
            No. <- Lin / said SubjectBeforeParticiple"#]],
    );
    check(
        "Ana Lin of Columbus, Ohio says the bridge is “safe.”",
        expect!["safe. <- Ana Lin of Columbus, Ohio / says SpeakerBeforeQuote"],
    );
    check(
        "Wu, who has in the past described the port as “a wreck,” wants to sell it.",
        expect!["a wreck, <- who / has in the past described CueBeforeObject"],
    );
}

#[test]
fn a_name_behind_the_comma_tells_who_speaks() {
    let speaker = |text: &str| {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        let quote = &sheet.quotes[0];
        quote.speaker.map(|id| (sheet.actors[id.0 as usize].name.of(text).to_string(), quote.sure))
    };
    assert_eq!(speaker("Delta’s chairwoman, Ana Berg, said: “It works.”"), Some(("Ana Berg".into(), true)));
    assert_eq!(speaker("Delta’s chairwoman, a friend of Ana Berg, said: “It works.”"), None);
}

#[test]
fn an_attack_with_quoted_words_is_one_in_words() {
    check("Wu attacked the “lazy” council.", expect!["lazy <- Wu / attacked CueBeforeObject"]);
}

#[test]
fn an_expression_between_marks_has_no_speaker_behind_it() {
    check("He saw “rotten” planks added by Rey on the pier.", expect!["rotten <- - / - NobodyNamed"]);
    check(
        "Even as Lin claimed that “the pier will hold for years,” the mayor said the pier was shut.",
        expect!["the pier will hold for years, <- Lin / claimed SpeakerBeforeQuote"],
    );
}

#[test]
fn who_is_asked_has_said_nothing_yet() {
    check(
        "In a talk last week, Lin was asked, “What is left of the pier?”",
        expect!["What is left of the pier? <- - / - NobodyNamed"],
    );
}

#[test]
fn whoever_acts_behind_an_inserted_clause_says_it() {
    check(
        "Last month, when I asked Hal Rey if he would sail, he looked at me and said, “We sail.”",
        expect!["We sail. <- he / said SubjectBeforeParticiple"],
    );
}

#[test]
fn a_noun_that_stands_for_the_clause_before_begins_another_report() {
    check(
        "Rey accused the port of taking bribes, a charge Ana Berg described as “fiction.”",
        expect!["fiction. <- Ana Berg / described CueBeforeFragment"],
    );
}

#[test]
fn who_is_named_before_the_verb_of_accusing_accuses() {
    check(
        "Ada Quill said the pier was safe. Her successor, Wes Orlo, accused planners of having “looked the other way”.",
        expect!["looked the other way <- Her successor, Wes Orlo / accused CueBeforeObject"],
    );
}

#[test]
fn a_participle_may_describe_whoever_speaks_behind_the_verb() {
    check(
        "“It works,” said retired builder Ana Lin.\n\n“It does not,” said the Dane.",
        expect![[r#"
            It works, <- retired builder Ana Lin / said SpeakerAfterQuote
            It does not, <- the Dane / said SpeakerAfterQuote"#]],
    );
    check(
        "Coach Ana Lin was cross. “It works,” said the German.",
        expect!["It works, <- the German / said SpeakerAfterQuote"],
    );
}

#[test]
fn before_what_is_acted_on_stands_a_verb() {
    check(
        "The mayor's deputy rallied growers, saying: “It works.”",
        expect!["It works. <- The mayor's deputy / saying SubjectBeforeParticiple"],
    );
    check(
        "Ana Lin, chair of the pier board, emailed growers on Monday, telling them, “I am late.”",
        expect!["I am late. <- Ana Lin, chair of the pier board / telling SubjectBeforeParticiple"],
    );
}

#[test]
fn a_participle_is_not_of_the_clause_that_describes_its_object() {
    check(
        "Ana Lin attacked Jo Wu, with whom he argued at length, calling her a “late fox.”",
        expect!["late fox. <- Ana Lin / calling CueBeforeObject"],
    );
}

#[test]
fn who_heads_a_craft_in_ing_speaks() {
    check(
        "Its director of nursing, Ana Lin, described it as “late”.",
        expect!["late <- Its director of nursing, Ana Lin / described CueBeforeObject"],
    );
}

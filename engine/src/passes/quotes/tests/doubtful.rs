//! Quotations that look like somebody's words and are not, or are another's than the nearest name tells.

use super::*;

/// Quoted words, who is named for sure, or "?".
#[track_caller]
pub(super) fn named(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let name = |quote: &Quote| {
        let speaker = quote.speaker.filter(|_| quote.sure);
        speaker.map_or("?", |id| sheet.actors[id.0 as usize].name.of(text)).to_string()
    };
    let shown: Vec<String> =
        sheet.quotes.iter().map(|quote| format!("{} <- {}", show(text, quote), name(quote))).collect();
    expect.assert_eq(&shown.join("\n"));
}

#[test]
fn quotations_side_by_side_are_two_speakers() {
    named(
        "“I did not count,” Nora Vale said. “Nine or ten?” “It may have been ten.”",
        expect![[r#"
            I did not count, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
            Nine or ten? <- - / - NobodyNamed <- ?
            It may have been ten. <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn quotations_side_by_side_that_ask_nothing_may_be_one_speakers() {
    named(
        "Nora Vale said: “It is shut.” “We go on.”",
        expect!["It is shut. … We go on. <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
}

#[test]
fn a_title_before_a_verb_of_speech_is_nobodys_for_sure() {
    named(
        "The mayor reads. “The Long Quay,” Nora Vale says, kept her up all night.",
        expect!["The Long Quay, <- Nora Vale / says SpeakerAfterQuote <- ?"],
    );
    named(
        "“The long quay,” Nora Vale says.",
        expect!["The long quay, <- Nora Vale / says SpeakerAfterQuote <- Nora Vale"],
    );
}

#[test]
fn behind_a_participle_that_opens_the_sentence_another_speaks() {
    named(
        "Cross-examined by the lawyer Nora Vale, the officer, known only as Al, nodded. “It was dark,” the officer said.",
        expect!["It was dark, <- the officer / said SpeakerAfterQuote <- ?"],
    );
}

#[test]
fn in_the_words_of_somebody_else_they_are_that_ones() {
    named(
        "Ana Berg told the growers to stop singing “as if rain were deaf,” in the words of one miller.",
        expect!["as if rain were deaf, <- one miller / in the words of AccordingTo <- ?"],
    );
}

#[test]
fn a_new_paragraph_may_go_back_to_whom_the_article_is_about() {
    let life = "Otto Hale, who has died, wrote songs.\n\nHale was born in Oslo. Hale drove a tram. Hale sang at night. Hale slept by day.\n\n\
                “We knew every one of them,” said the singer Jon Moe.\n\n\
                Asked how he would like to be remembered, he said: “On time.”";
    named(
        life,
        expect![[r#"
            We knew every one of them, <- the singer Jon Moe / said SpeakerAfterQuote <- Jon Moe
            On time. <- he / said SpeakerBeforeQuote <- ?"#]],
    );
}

#[test]
fn a_town_before_a_colon_is_a_dateline() {
    named(
        "Court Halts Works\nNEW DELHI: The court halted the works, saying that “a quay is no toy”.",
        expect!["a quay is no toy <- The court / saying SubjectBeforeParticiple <- ?"],
    );
}

#[test]
fn a_firm_of_two_names_is_one() {
    check(
        "Millers at Pell & Moe called the quay “overdue” on Friday.",
        expect!["overdue <- Millers at Pell & Moe / called CueBeforeObject"],
    );
}

#[test]
fn a_colon_is_no_reporting_word() {
    named("Nora Vale: “We wait.”", expect!["We wait. <- Nora Vale / - NameBeforeColon <- Nora Vale"]);
}

#[test]
fn a_speaker_goes_on() {
    check(
        "“It happens, right?” Vale went on, as if nobody had spoken.",
        expect!["It happens, right? <- Vale / went on SpeakerAfterQuote"],
    );
}

#[test]
fn a_statement_belongs_to_the_words_that_report() {
    check(
        "Vale released a statement saying the quay was “safe as ever.”",
        expect!["safe as ever. <- Vale / released a statement saying SpeakerBeforeQuote"],
    );
    check(
        "“It is safe,” Vale said in a statement on Friday.",
        expect!["It is safe, <- Vale / said in a statement [a statement] SpeakerAfterQuote"],
    );
}

#[test]
fn in_paragraphs_of_their_own_a_question_and_an_answer_are_two_speakers() {
    named(
        "“I was at home,” Mary Ode said.\n\n“All night.”\n\n“Who saw you there?”\n\n“My brother did.”",
        expect![[r#"
            I was at home, <- Mary Ode / said SpeakerAfterQuote <- Mary Ode
            All night. <- Mary Ode / - SameSpeakerGoesOn <- ?
            Who saw you there? <- - / - NobodyNamed <- ?
            My brother did. <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn what_a_clause_behind_the_object_tells_is_not_the_same_speakers() {
    named(
        "Mary Ode called the plan “a shock”, while Halden Bank moved the stock to “hold”.",
        expect![[r#"
            a shock <- Mary Ode / called CueBeforeObject <- Mary Ode
            hold <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn whoever_answers_a_question_is_not_whoever_asked_it() {
    named(
        "Officer Yan Demir spoke first. “Is that a yes?” said Mary Ode.\n\n“It is,” she replied.",
        expect![[r#"
            Is that a yes? <- Mary Ode / said SpeakerAfterQuote <- Mary Ode
            It is, <- she / replied SpeakerAfterQuote <- ?"#]],
    );
}

#[test]
fn a_place_that_a_speaker_is_of_does_not_speak() {
    named(
        "“It leaks,” said a Chile Democrat. “It does not,” Georgia Orlo said. Chile and Georgia voted.",
        expect![[r#"
            It leaks, <- a Chile Democrat / said SpeakerAfterQuote <- a Chile Democrat
            It does not, <- Georgia Orlo / said SpeakerAfterQuote <- Georgia Orlo"#]],
    );
}

#[test]
fn whoever_adds_and_whoever_does_two_things_in_a_row_is_one() {
    named(
        "Mary Ode said the quay was shut, adding: “It leaks.”",
        expect!["It leaks. <- Mary Ode / adding SubjectBeforeParticiple <- Mary Ode"],
    );
    named(
        "Mary Ode left the room and shouted: “It leaks.”",
        expect!["It leaks. <- Mary Ode / shouted SubjectBeforeParticiple <- Mary Ode"],
    );
    named(
        "Mary Ode wrote in her diary that night: “It leaks.”",
        expect!["It leaks. <- Mary Ode / wrote SpeakerBeforeQuote <- Mary Ode"],
    );
}

#[test]
fn whoever_is_spoken_to_by_name_does_not_go_on() {
    named(
        "“I was cross,” Mary Ode said.\n\n“Yes or no, Ms. Ode.”",
        expect![[r#"
            I was cross, <- Mary Ode / said SpeakerAfterQuote <- Mary Ode
            Yes or no, Ms. Ode. <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn a_spokesman_of_a_ministry_with_a_small_word_in_its_name_speaks() {
    named(
        "A Department for Transport spokesman said: “It is shut.”",
        expect![
            "It is shut. <- A Department for Transport spokesman / said SpeakerBeforeQuote <- A Department for Transport spokesman"
        ],
    );
}

#[test]
fn whoever_asked_somebody_is_not_the_next_he() {
    named(
        "Counsel Hugo Moe asked Neil Abara whether it leaked. “It did,” he said.",
        expect!["It did, <- he / said SpeakerAfterQuote <- ?"],
    );
}

#[test]
fn whoever_is_told_something_may_be_the_next_he() {
    named(
        "“You did it,” Tom Hale told Peter Lund. “I did not,” he said.",
        expect![[r#"
            You did it, <- Tom Hale / told [Peter Lund] SpeakerAfterQuote <- Tom Hale
            I did not, <- he / said SpeakerAfterQuote <- ?"#]],
    );
    named(
        "“It leaks,” Tom Hale told Reuters. “It always did,” he said.",
        expect![[r#"
            It leaks, <- Tom Hale / told [Reuters] SpeakerAfterQuote <- Tom Hale
            It always did, <- he / said SpeakerAfterQuote <- Tom Hale"#]],
    );
}

#[test]
fn one_of_two_and_who_stands_beside_somebody_is_not_named_for_sure() {
    for text in [
        "Tom Hale and Peter Lund left. Hale or Lund said it was “cold”.",
        "Tom Hale and Peter Lund left. Neither Hale nor Lund said it was “cold”.",
        "Tom Hale and Peter Lund left. “It is cold,” said Hale and Lund's lawyer, Jim Ode.",
        "Tom Hale and Peter Lund left. “It is cold,” said Hale and Lund aides.",
        "Ann Berg left. “It is cold,” said the woman next to Berg.",
        "Ann Berg left. Peter Lund read out a letter from Berg: “It is cold.”",
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        assert!(sheet.quotes.iter().all(|quote| !quote.sure), "{text}");
    }
}

#[test]
fn of_two_who_may_have_added_or_written_it_neither_is_sure() {
    for text in [
        "Mary Ode quoted Tom Holm as saying it was safe, adding: “It leaks.”",
        "Mary Ode said a note was sent by Tom Holm, adding: “It leaks.”",
        "Mary Ode said Tom Holm had told her to go, adding: “It leaks.”",
        "Mary Ode recalls Tom Holm waving and saying: “It leaks.”",
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        assert!(sheet.quotes.iter().all(|quote| !quote.sure), "{text}");
    }
    named(
        "In a letter to the chair, Ann Wold, and the treasurer, Paul Orde, wrote: “It leaks.”",
        expect!["It leaks. <- the treasurer, Paul Orde / wrote [a letter] SpeakerBeforeQuote <- Paul Orde"],
    );
}

#[test]
fn in_somebodys_claim_the_marks_are_round_that_ones_words() {
    named(
        "Ana Lin blamed the press for Otto Klein’s claim that the dam was “old.”",
        expect!["old. <- Otto Klein’s / claim OwnedWords <- ?"],
    );
    named(
        "Ana Lin repeated her claim that the dam was “old.”",
        expect!["old. <- Ana Lin / repeated SpeakerBeforeQuote <- Ana Lin"],
    );
}

#[test]
fn as_somebody_said_ends_what_that_one_said() {
    named(
        "The plan is a “tiger”, as Ana Lin said on Friday.",
        expect!["tiger <- Ana Lin / said SpeakerAfterQuote <- Ana Lin"],
    );
    named("“Hush,” Ana Lin said, as growers sang.", expect!["Hush, <- Ana Lin / said SpeakerAfterQuote <- Ana Lin"]);
    named(
        "As the Harbour Gazette reported, the council was slow to call it a flood:\n\n“They spoke of rain.”",
        expect!["They spoke of rain. <- the Harbour Gazette / reported ColonBeforeParagraph <- Harbour Gazette"],
    );
}

#[test]
fn whoever_is_heard_saying_something_says_it() {
    named(
        "Ana Lin heard Otto Klein saying: “It will go.”",
        expect!["It will go. <- Otto Klein / saying SubjectBeforeParticiple <- ?"],
    );
    named(
        "Ana Lin reminds me of Otto Klein saying that “it will go.”",
        expect!["it will go. <- Otto Klein / saying SubjectBeforeParticiple <- ?"],
    );
}

#[test]
fn a_text_may_open_with_a_quotation_that_a_participle_leads_to() {
    named("Noting that \"it leaks\", Ida Wood left.", expect!["it leaks <- - / - NobodyNamed <- ?"]);
}

#[test]
fn a_word_by_which_something_is_meant_is_nobodys_words() {
    check("Ode Robotics, Inc. (“Ode” or the “Company”) closed today.", expect![""]);
    check("Ode Robotics, Inc. and Bell LLC (together, the “Parties”) closed today.", expect![""]);
    check("Words such as “expects,” “intends” and “believes” point to what may come.", expect![""]);
    check("The mayor (“Ode is late”) left.", expect!["Ode is late <- - / - NobodyNamed"]);
}

#[test]
fn what_a_thing_is_called_is_nobodys_words_for_sure() {
    let sure = |text: &str| {
        let sheet = crate::read(&crate::article::Article { text: text.into(), ..Default::default() });
        sheet.quotes.iter().map(|quote| quote.sure).collect::<Vec<_>>()
    };
    assert_eq!(sure("Ana Lin stressed on Monday that in her view the “roof” rebels would leave."), [false]);
    assert_eq!(sure("According to Ana Lin, Storm “Otto” has left the bay."), [false]);
    assert_eq!(sure("Ana Lin predicted that the rebels would be “gone”."), [true]);
    assert_eq!(sure("Ana Lin met Otto Klein. Calling his plan “late and wrong,” he also demanded more pay."), [false]);
    // Marks that were left open run on over what others said.
    assert_eq!(
        sure(
            "\"It is late,\" Ana Lin said. She left.\n\n\"I see no reason to change it, said Otto Klein. He added that \
              the bay was shut for good and that nobody knew why it had been shut.\""
        ),
        [true, false]
    );
}

//! Quotations that stand alone behind somebody's words or deeds, and those in what somebody tells of others.

use super::doubtful::named;
use super::*;

#[test]
fn in_the_same_paragraph_whoever_was_heard_goes_on() {
    named(
        "Then “It is late,” said Nora Vale as the crew of the boat left. “We wait for the tide.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        We wait for the tide. <- Nora Vale / said SpeakerAfterQuote <- Nora Vale"#]],
    );
    named(
        "Then Nora Vale said the quay was shut. “It fell into the bay.”",
        expect!["It fell into the bay. <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "Then “It is late,” said Nora Vale, and her brother cut in. “Go on with it.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        Go on with it. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
    named(
        "Then “It is late,” said Nora Vale. The crew laughed at her hat. “We wait for the tide.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        We wait for the tide. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
}

#[test]
fn in_the_next_paragraph_nobody_goes_on_who_may_be_answered() {
    named(
        "Then “It is late,” said Nora Vale.\n\n“We wait for the tide with all of the crew.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        We wait for the tide with all of the crew. <- Nora Vale / - SameSpeakerGoesOn <- Nora Vale"#]],
    );
    named(
        "Then “It is late,” said Nora Vale.\n\n“It was late in May.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        It was late in May. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
    named(
        "Then “Is it late?” said Nora Vale.\n\n“We wait for the tide with all of the crew.”",
        expect![[r#"
        Is it late? <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        We wait for the tide with all of the crew. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
    named(
        "Then “It is late,” Nora Vale told Eva Rask.\n\n“We wait for the tide with all of the crew.”",
        expect![[r#"
        It is late, <- Nora Vale / told [Eva Rask] SpeakerAfterQuote <- Nora Vale
        We wait for the tide with all of the crew. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
    named(
        "Then it rained.\n“It is late.”\n— Nora Vale\n“We wait for the tide with all of the crew.”",
        expect![[r#"
            It is late. <- Nora Vale / — SpeakerAfterQuote <- Nora Vale
            We wait for the tide with all of the crew. <- - / - NobodyNamed <- ?"#]],
    );
}

#[test]
fn whoever_acts_alone_before_a_whole_utterance_surely_says_it() {
    named(
        "Then Nora Vale shrugged. “We wait for the tide.”",
        expect!["We wait for the tide. <- Nora Vale / - SameSpeakerGoesOn <- Nora Vale"],
    );
    named(
        "Then Nora Vale hugged Eva Rask. “We wait for the tide.”",
        expect!["We wait for the tide. <- Nora Vale / - SameSpeakerGoesOn <- ?"],
    );
    named(
        "Then Nora Vale listened. “We wait for the tide.”",
        expect!["We wait for the tide. <- Nora Vale / - SameSpeakerGoesOn <- ?"],
    );
    named(
        "Then the letter from Nora Vale arrived. “We wait for the tide.”",
        expect!["We wait for the tide. <- the letter from Nora Vale / - SameSpeakerGoesOn <- ?"],
    );
}

#[test]
fn what_somebody_tells_of_others_deeds_is_in_that_ones_words() {
    named(
        "Then Nora Vale said a plan to end the raids at the port shows “a lack of care”.",
        expect!["a lack of care <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "Then Nora Vale said any miner who wants to stay “owes it to the crew”.",
        expect!["owes it to the crew <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "Then Nora Vale said the United States “must act”.",
        expect!["must act <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "Then Nora Vale said the mayor believes it is “late”.",
        expect!["late <- Nora Vale / said SpeakerBeforeQuote <- ?"],
    );
    named(
        "Then Nora Vale said a miner, who was ill, had described hearing “a roar”.",
        expect!["a roar <- Nora Vale / said SpeakerBeforeQuote <- ?"],
    );
    named(
        "Then Nora Vale said she had been advised by a clerk to “go home”.",
        expect!["go home <- Nora Vale / said SpeakerBeforeQuote <- ?"],
    );
    named(
        "Then Nora Vale said the clerk called it “late”.",
        expect!["late <- Nora Vale / said SpeakerBeforeQuote <- ?"],
    );
}

#[test]
fn whoever_was_heard_goes_on_before_a_clause_of_theirs() {
    named(
        "Then “It is late,” said Nora Vale. “Who pays? You?” Vale said she had left.",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        Who pays? You? <- Nora Vale / said SpeakerAfterQuote <- Nora Vale"#]],
    );
    named(
        "Then “I am ill,” Nora Vale said. “I said, ‘My boat is old.’” She said that it was late.",
        expect![[r#"
        I am ill, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        I said, ‘My boat is old.’ <- Nora Vale / said SpeakerAfterQuote <- Nora Vale"#]],
    );
    named(
        "Then “Is it late?” Nora Vale said she asked him.",
        expect!["Is it late? <- she / asked SpeakerAfterQuote <- Nora Vale"],
    );
}

#[test]
fn whoever_was_heard_goes_on_behind_a_gesture() {
    named(
        "Then “It is late,” Nora Vale said. She took her hat and smiled. “It is very late.”",
        expect![[r#"
            It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
            It is very late. <- She / - SameSpeakerGoesOn <- Nora Vale"#]],
    );
    named(
        "Then “It is late,” Nora Vale said. She looked at Ida. “It is very late.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        It is very late. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
    named(
        "Then “It is late,” Nora Vale said. Her son got up. “It is very late.”",
        expect![[r#"
        It is late, <- Nora Vale / said SpeakerAfterQuote <- Nora Vale
        It is very late. <- Nora Vale / - SameSpeakerGoesOn <- ?"#]],
    );
}

#[test]
fn single_marks_go_on_over_paragraphs_too() {
    named(
        "Then Nora Vale said: ‘It is late.\n\n‘We must go.\n\n‘Now we’ll go.’\n\nIda left.",
        expect!["It is late. … We must go. … Now we’ll go. <- Nora Vale / said SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "Then Nora Vale drove to the ‘burbs.\n\n‘We must go,’ said Ida Ode.",
        expect!["We must go, <- Ida Ode / said SpeakerAfterQuote <- Ida Ode"],
    );
}

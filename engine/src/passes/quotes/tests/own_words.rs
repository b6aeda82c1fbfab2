//! Where words between marks can only be those of whoever does what the verb tells: "called it “late”".

use super::doubtful::named;
use super::sure;
use expect_test::expect;

#[test]
fn whoever_calls_blames_or_thanks_is_sure() {
    assert!(sure("Ana Lin criticized the plan as “late.”"));
    assert!(sure("Ana Lin thanked the crew for “a great ride.”"));
    assert!(sure("Ana Lin accused the board of “a late trick.”"));
    assert!(sure("Ana Lin rejected the plan on Monday, calling it “late.”"));
    assert!(sure("Ana Lin has gone after the board as “late.”"));
    assert!(sure("Ana Lin accused the board of being “late.”"));
    assert!(sure("Ana Lin blamed the crew for failing to pay “a fair price.”"));
    assert!(sure("Ana Lin thanked the newly elected mayor for “a great ride.”"));
    assert!(sure("Ana Lin blamed the delay on “bad luck.”"));
    assert!(sure("Ana Lin credited the win to “good luck.”"));
    assert!(sure("The vote was one that Ana Lin described as “late.”"));
    assert!(sure("Ana Lin called the fire that killed five men “a crime.”"));
    assert!(sure("Ana Lin called the plans to open a mill in Oslo “late.”"));
    assert!(!sure("Ana Lin called the plans a joke and Eva Wu left the “mill.”"));
    assert!(!sure("Ana Lin cited the plan as “late.”"));
    assert!(!sure("Ana Lin, known in Oslo as a “fox,” smiled."));
    assert!(!sure("Ana Lin mocked Eva Wu for her vow to “drain the lake.”"));
    assert!(!sure("Ana Lin mocked Eva Wu for her “late plan.”"));
    assert!(!sure("While Ana Lin called the plan a “late joke,” Eva Wu smiled at the “gift.”"));
    assert!(!sure("Ana Lin backed Eva Wu's call for a “late” vote."));
    assert!(!sure("Ana Lin backed a board member who was seen as “late.”"));
}

#[test]
fn what_somebody_calls_a_thing_may_stand_inside_of_what_they_say_of_it() {
    assert!(sure("Ana Lin condemned what she called a “breach” of the law."));
    assert!(sure("Ana Lin has railed against what she describes as the “club.”"));
    assert!(sure("Ana Lin said growers want what she calls “real answers.”"));
    assert!(sure("Ana Lin said of Eva Wu: “She is late.”"));
    assert!(sure("Ana Lin conceded the mood in the town is “sad.”"));
    assert!(!sure("Ana Lin said that Eva Wu has left what she calls a “club.”"));
    assert!(!sure("Ana Lin condemned what growers called a “breach” of the law."));
}

#[test]
fn behind_a_verb_of_speech_a_clause_may_be_long() {
    assert!(sure(
        "Ana Lin insisted that a mill that had stood on the quay in Oslo for fifty years or more was “late.”"
    ));
    assert!(sure("Ana Lin said that it was far too early to tell, and that there was “no trace” of a fire."));
    assert!(sure("Ana Lin said she hoped to tell the growers to “wait.”"));
    assert!(sure("A baker, Ana Lin, said she would respond “in due course.”"));
    assert!(sure("Ana Lin, on a visit to Oslo, vowed to shut the “late” mill."));
    assert!(sure("Ana Lin said Eva Wu will continue to be “late.”"));
    assert!(!sure("Ana Lin insisted that the mill, in the years when Eva Wu called it hers, was “late.”"));
    assert!(!sure("Ana Lin said that Eva Wu wanted to tell the growers to “wait.”"));
}

#[test]
fn according_to_somebody_a_thing_may_be_so_in_their_words() {
    assert!(sure("According to Ana Lin, the plan “reads like a list.”"));
    assert!(sure("According to the union's leader, Ana Lin, the plan was late and “reads like a list.”"));
    assert!(sure("The plan “reads like a list,” according to Ana Lin."));
    assert!(!sure("The plan, called “a list” by Eva Wu, is late, according to Ana Lin."));
}

#[test]
fn whoever_acts_alone_in_the_sentence_speaks_by_its_participle() {
    assert!(sure("Ana Lin tried to praise the “crew,” saying the plan was “late.”"));
    assert!(sure("Ana Lin did not leave the hall, saying the plan was “late.”"));
    assert!(sure("“It works,” said Ana Lin, urging the board to be “fast.”"));
    assert!(sure("Ana Lin smiled, but said the plan was “late.”"));
    assert!(sure("Ana Lin put out a statement saying the plan was “late.”"));
    assert!(sure("Ana Lin met with the board and left, saying the plan was “late.”"));
    assert!(!sure("Ana Lin left with Eva Wu nodding, saying the plan was “late.”"));
    assert!(!sure("Ana Lin left as a guard came, saying the plan was “late.”"));
}

#[test]
fn whoever_wants_or_backs_something_in_several_words_is_sure() {
    assert!(sure("Ana Lin supports “a plan for all of us.”"));
    assert!(sure("Ana Lin called on growers to “keep their heads down.”"));
    assert!(!sure("Ana Lin supports “Plans.”"));
    assert!(!sure("Ana Lin quoted “a plan for all of us.”"));
    assert!(!sure("Ana Lin praised the speech on “a plan for all of us.”"));
    assert!(!sure("Ana Lin praised Eva Wu's “plan for all of us.”"));
    assert!(!sure("The board met Ana Lin in a hall backing “a plan for all of us.”"));
}

#[test]
fn where_and_to_whom_it_was_said_may_stand_before_the_quotation() {
    assert!(sure("Ana Lin said at a fair in Oslo on Monday, “It is late.”"));
    assert!(sure("Ana Lin told growers at a fair in Oslo that “it is late.”"));
    assert!(!sure("Ana Lin spoke in Oslo, and the board shut “the gate.”"));
}

#[test]
fn before_a_colon_whoever_acts_alone_is_sure() {
    assert!(sure("Ana Lin warned of hard days: “We will lose it all.”"));
    assert!(sure("Ana Lin went even further: “We will lose it all.”"));
    assert!(!sure("Ana Lin met Eva Wu in the hall: “We will lose it all.”"));
    assert!(!sure("Ana Lin met a reporter: “We will lose it all.”"));
}

#[test]
fn words_of_a_claim_that_is_judged_or_recalled_are_another_s() {
    named(
        "Then Nora Vale called the claim that it was “late” a joke.",
        expect!["late <- Nora Vale / called CueBeforeObject <- ?"],
    );
    named(
        "Then Nora Vale reminded him that he'd promised “a new roof”.",
        expect!["a new roof <- Nora Vale / reminded SpeakerBeforeQuote <- ?"],
    );
    named("Then Nora Vale as good as said “it is late”.", expect!["it is late <- - / - NobodyNamed <- ?"]);
    named(
        "Then Nora Vale reminded him that it was “far too late”.",
        expect!["far too late <- Nora Vale / reminded SpeakerBeforeQuote <- Nora Vale"],
    );
}

#[test]
fn two_words_right_behind_a_verb_s_preposition_are_its_subject_s() {
    named(
        "Then Nora Vale warned of “hard days”. She spoke of “rain”.",
        expect![[r#"
        hard days <- Nora Vale / warned of CueBeforeObject <- Nora Vale
        rain <- She / spoke CueBeforeFragment <- ?"#]],
    );
    named(
        "As Nora Vale once put it, “we do not pay.”",
        expect!["we do not pay. <- Nora Vale / once put it SpeakerBeforeQuote <- Nora Vale"],
    );
    named(
        "The High Court held that the owner had “agreed to the fee”.",
        expect!["agreed to the fee <- The High Court / held SpeakerBeforeQuote <- High Court"],
    );
}

//! Where what is told starts and ends beside the reporter's own words.

use super::check;
use expect_test::expect;

#[test]
fn the_main_verb_ends_what_a_relative_clause_tells() {
    check(
        "Tenants who say they were cheated are meeting on Sunday.",
        expect!["they were cheated <- who / say CueBeforeClause"],
    );
    check("Growers who said the plan was late have left.", expect!["the plan was late <- who / said CueBeforeClause"]);
    check("Drivers who want to park must pay.", expect![[""]]);
    check(
        "Norland, which also claims the bay, called on growers to wait.",
        expect![[r#"
            the bay <- which / also claims CueBeforeObject
            growers to wait <- Norland / called on CueBeforeObject"#]],
    );
}

#[test]
fn who_tells_it_may_break_into_what_is_told() {
    check(
        "The driver, police said, ran. Lars Holm has tapes, and no one, he told me, has heard them. The mayor, Ada Moor \
         said, lied. Nobody, Ada Moor told the court, came. Lars Holm, Ada Moor said, leads by nine points.",
        expect![[r#"
            The driver … ran <- police / said SpeakerAfterClause
            no one … has heard them <- he / told SpeakerAfterClause
            The mayor … lied <- Ada Moor / said SpeakerAfterClause
            Nobody … came <- Ada Moor / told SpeakerAfterClause
            Lars Holm … leads by nine points <- Ada Moor / said SpeakerAfterClause"#]],
    );
    check(
        "It was, Ada Moor said, late. The bridge was shut and, Ada Moor said, would stay shut. Lars Holm ran a bank that \
         had, he said, saved his farm.",
        expect![[r#"
            It was … late <- Ada Moor / said SpeakerAfterClause
            The bridge … would stay shut <- Ada Moor / said SpeakerAfterClause
            that had … saved his farm <- he / said SpeakerAfterClause"#]],
    );
    check(
        "The two men shook hands and, according to an aide, agreed that it was late.",
        expect!["The two men … agreed that it was late <- an aide / according to AccordingTo"],
    );
    // No verb that the reporter may have meant for somebody else stands alone.
    check("The blast, police said, killed four.", expect![[""]]);
    // A text may open so.
    check("not, police said, ran.", expect!["not … ran <- police / said SpeakerAfterClause"]);
}

#[test]
fn what_somebody_is_pressed_to_say_starts_with_the_infinitive() {
    check(
        "Ada Moor asked Lars Holm to confirm that it was late. Ada Moor asked who it was.",
        expect![[r#"
            to confirm that it was late <- Ada Moor / asked CueBeforeClause
            who it was <- Ada Moor / asked CueBeforeClause"#]],
    );
    check("Ada Moor must now call the board and ask somebody to lead it.", expect![[""]]);
    check("Ada Moor, who argued the case in May, left.", expect![[""]]);
}

#[test]
fn a_day_with_a_verb_is_what_is_told_of() {
    check(
        "Ada Moor said Monday was a triumph. The board said Tuesday it was late.",
        expect![[r#"
            Monday was a triumph <- Ada Moor / said CueBeforeClause
            it was late <- The board / said CueBeforeClause"#]],
    );
    check(
        "The union said February was on course to be the best.",
        expect!["February was on course to be the best <- The union / said CueBeforeClause"],
    );
}

#[test]
fn what_is_told_of_a_place_is_the_reporters() {
    check(
        "In Norland, where the pier burned, Ada Moor said on Monday the boats would sail.",
        expect!["the boats would sail <- Ada Moor / said CueBeforeClause"],
    );
    check(
        "Ada Moor moved to the bay, where, she said, she learned to row.",
        expect!["where … she learned to row <- she / said SpeakerAfterClause"],
    );
    check(
        "The town bought boats which, according to Ada Moor, would leak.",
        expect!["which … would leak <- Ada Moor / according to AccordingTo"],
    );
    check(
        "According to a note released on Monday, the boats leak.",
        expect!["the boats leak <- a note / According to AccordingTo"],
    );
    check(
        "According to papers sent by the club last week and seen by Ada Moor, sales fell.",
        expect!["sales fell <- papers sent by the club / According to AccordingTo"],
    );
}

#[test]
fn what_another_admitted_is_no_part_of_what_is_told() {
    check(
        "The pier was shut, Ada Moor said, hours after the firm admitted that it leaked.",
        expect![[r#"
            The pier was shut <- Ada Moor / said SpeakerAfterClause
            that it leaked <- the firm / admitted CueBeforeClause"#]],
    );
    check(
        "The pier was shut, Ada Moor said, hours after the vote.",
        expect!["The pier was shut … hours after the vote <- Ada Moor / said SpeakerAfterClause"],
    );
}

#[test]
fn two_states_of_one_subject_are_told_at_once() {
    check(
        "Ada Moor told the court that her brother was awake and talking when she came.",
        expect!["that her brother was awake and talking when she came <- Ada Moor / told CueBeforeClause"],
    );
    check(
        "Ada Moor urged anyone who sells eggs to wash them.",
        expect!["to wash them <- Ada Moor / urged CueBeforeClause"],
    );
    check(
        "Ada Moor and Bo Lin both said it was late.",
        expect!["it was late <- Ada Moor and Bo Lin / both said CueBeforeClause"],
    );
}

#[test]
fn what_those_did_of_whom_is_told_is_told_too() {
    check(
        "Moor said crews searched the shed and found a key. Lin said the guild bid for it in May but was turned down.",
        expect![[r#"
            crews searched the shed and found a key <- Moor / said CueBeforeClause
            the guild bid for it in May but was turned down <- Lin / said CueBeforeClause"#]],
    );
    check(
        "Moor said the man swore at a guard and threatened to sue. A friend said Ida cried for a week and begged him to stay.",
        expect![[r#"
            the man swore at a guard and threatened to sue <- Moor / said CueBeforeClause
            Ida cried for a week and begged him to stay <- A friend / said CueBeforeClause"#]],
    );
    check(
        "Lin said the plan was late and vowed to block it. Moor said prices fell and urged growers to wait.",
        expect![[r#"
            the plan was late <- Lin / said CueBeforeClause
            to block it <- Lin / vowed CueBeforeInfinitive
            prices fell <- Moor / said CueBeforeClause
            to wait <- Moor / urged SubjectBeforeParticiple"#]],
    );
}

#[test]
fn what_the_market_makes_of_it_is_the_reporters() {
    check(
        "Norland Cars said it would shut two plants, sending its shares to a low.",
        expect!["it would shut two plants <- Norland Cars / said CueBeforeClause"],
    );
    check(
        "Moor announced a review of the rules, and the shares fell.",
        expect!["a review of the rules <- Moor / announced CueBeforeObject"],
    );
}

#[test]
fn what_a_deed_is_for_is_no_content_of_its_own() {
    check(
        "Lin urged the board to wait so that she could vote.",
        expect!["to wait so that she could vote <- Lin / urged CueBeforeClause"],
    );
    check(
        "Lin told growers in a letter I have seen that the guild was in debt.",
        expect!["that the guild was in debt <- Lin / told CueBeforeClause"],
    );
    check(
        "When the house sat again, Ada Moor demanded a vote.",
        expect!["a vote <- Ada Moor / demanded CueBeforeObject"],
    );
    check("Pressed on whether she would go, Ada Moor said no.", expect!["no <- Ada Moor / said CueBeforeClause"]);
    check(
        "When they met, Lin confided to her that it was late.",
        expect!["that it was late <- Lin / confided CueBeforeClause"],
    );
}

#[test]
fn a_fronted_clause_ends_before_its_main_clause() {
    check(
        "Hours after Ada Moor said it was safe, a wall fell.",
        expect!["it was safe <- Ada Moor / said CueBeforeClause"],
    );
    check(
        "After Ada Moor said it was safe, Lars Holm left.",
        expect!["it was safe <- Ada Moor / said CueBeforeClause"],
    );
    check(
        "While Ada Moor says it is safe, Lars Holm disagrees.",
        expect!["it is safe <- Ada Moor / says CueBeforeClause"],
    );
    check("Told by Ada Moor to go, Lars Holm walked home.", expect!["to go <- Ada Moor / Told ByAfterCue"]);
}

#[test]
fn brackets_dashes_and_the_comma_of_a_relative_clause_end_what_is_told_inside() {
    check(
        "The pier – Ada Moor says it is late – fell. The pier (which Ada Moor says is late) fell.",
        expect![[r#"
            it is late <- Ada Moor / says CueBeforeClause
            which … is late <- Ada Moor / says CueBeforeClause"#]],
    );
    check(
        "Lars Holm, who Ada Moor said was late, walked home.",
        expect!["who … was late <- Ada Moor / said CueBeforeClause"],
    );
    check(
        "The fire, in what police said was revenge, killed two people.",
        expect!["what … was revenge <- police / said CueBeforeObject"],
    );
}

#[test]
fn what_somebody_had_told_before_is_no_time_of_what_they_say() {
    check(
        "Since Lin announced it was shut, 400 growers have written.",
        expect!["it was shut <- Lin / announced CueBeforeClause"],
    );
    check(
        "As he had told the court in May, Jo Lin said he would wait.",
        expect!["he would wait <- Jo Lin / said CueBeforeClause"],
    );
}

#[test]
fn or_so_says_somebody_tells_what_stands_before() {
    check(
        "Later the pier was late, or so says Ada Moor.",
        expect!["Later the pier was late <- Ada Moor / so says SpeakerAfterClause"],
    );
    check("There was a cheer, and then, Ada Moor said later, “a cry”.", expect![""]);
}

#[test]
fn whom_somebody_promises_a_thing_is_none_of_the_words() {
    check(
        "Later Lars Holm was promised by Ada Moor a fair hearing.",
        expect!["a fair hearing <- Ada Moor / was promised ByAfterCue"],
    );
    check(
        "Later Lars Holm was said by Ada Moor to be late.",
        expect!["Lars Holm … to be late <- Ada Moor / was said ByAfterCue"],
    );
}

#[test]
fn what_a_participle_told_of_is_told_with_it() {
    check(
        "Lin warned Moor against claiming that it was safe.",
        expect!["against claiming that it was safe <- Lin / warned CueBeforeObject"],
    );
    check(
        "Lin warned growers against declaring themselves winners.",
        expect!["against declaring themselves winners <- Lin / warned CueBeforeObject"],
    );
    check(
        "Lin regretted saying that it was late.",
        expect!["saying that it was late <- Lin / regretted CueBeforeClause"],
    );
    check(
        "Lin denied telling Jo Wu that it was late.",
        expect!["telling Jo Wu that it was late <- Lin / denied CueBeforeClause"],
    );
    check(
        "Jo Lin sued Ada Moor for claiming it was late.",
        expect!["it was late <- Ada Moor / claiming CueBeforeClause"],
    );
    check(
        "Jo Lin was fined for claiming it was late.",
        expect!["it was late <- Jo Lin / claiming SubjectBeforeParticiple"],
    );
    check(
        "Jo Lin made headlines for claiming it was late.",
        expect!["it was late <- Jo Lin / claiming SubjectBeforeParticiple"],
    );
    check(
        "Jo Lin read out a letter that he said had been lost.",
        expect!["that … had been lost <- he / said CueBeforeClause"],
    );
}

#[test]
fn a_clause_that_tells_when_ends_what_is_criticized() {
    check(
        "Teachers rejected the offer as talks ran past midnight. Ada Moor criticized the plan as a theft that shocked her.",
        expect![[r#"
            the offer <- Teachers / rejected CueBeforeObject
            the plan as a theft that shocked her <- Ada Moor / criticized CueBeforeObject"#]],
    );
}

//! Who tells whom, when, and by which words, where they stand in the way of each other.

use super::*;

#[test]
fn whoever_a_relative_clause_describes_may_be_heard_right_behind_it() {
    check(
        "A rower who was there said the quay fell.",
        expect!["the quay fell <- A rower who was there / said CueBeforeClause"],
    );
    check(
        "Rowers whose boats were towed away say the quay is old.",
        expect!["the quay is old <- Rowers whose boats were towed away / say CueBeforeClause"],
    );
}

#[test]
fn say_is_a_verb_where_a_clause_begins() {
    check(
        "Two-thirds say the quay should close.",
        expect!["the quay should close <- Two-thirds / say CueBeforeClause"],
    );
    check(
        "Families of the dead say they want answers.",
        expect!["they want answers <- Families of the dead / say CueBeforeClause"],
    );
    check("Growers want a say in the matter.", expect!["a say in the matter <- Growers / want CueBeforeObject"]);
}

#[test]
fn some_in_a_place_are_not_the_place() {
    check("Some in Oslo say she will run.", expect!["she will run <- Some in Oslo / say CueBeforeClause"]);
}

#[test]
fn a_day_may_stand_before_what_is_told() {
    check("Lin told growers on Monday the quay had sunk.", expect!["the quay had sunk <- Lin / told CueBeforeClause"]);
    check(
        "Lin announced on Monday a search for the boat.",
        expect!["a search for the boat <- Lin / announced CueBeforeObject"],
    );
    check("Lin praised Monday night's vote.", expect!["Monday night's vote <- Lin / praised CueBeforeObject"]);
}

#[test]
fn what_is_made_clear_is_told() {
    check(
        "Lin made it clear that she would stay.",
        expect!["that she would stay <- Lin / made it clear CueBeforeClause"],
    );
    check(
        "The ministry made clear on Monday it would not pay.",
        expect!["it would not pay <- The ministry / made clear CueBeforeClause"],
    );
    check("The storm made way for clear skies.", expect![""]);
}

#[test]
fn what_it_was_announced_that_nobody_named_tells() {
    check(
        "It was announced on Monday that the quay will close.",
        expect!["that the quay will close <- - / was announced NobodyNamed"],
    );
}

#[test]
fn what_somebody_is_told_of_is_not_what_happened_meanwhile() {
    check("As Ana Berg told the jury of the night, shares fell.", expect![""]);
    check(
        "As Ana Berg told the board of the bank, shares fell.",
        expect!["shares fell <- Ana Berg / told CueBeforeClause"],
    );
    check("As Ana Berg told the jury, shares fell.", expect!["shares fell <- Ana Berg / told CueBeforeClause"]);
    check(
        "Even as he accused the bank of theft, Ana Berg stayed calm.",
        expect!["the bank of theft <- he / accused CueBeforeObject"],
    );
}

#[test]
fn an_agency_may_quote_somebody_behind_what_they_said() {
    check(
        "The quay was lost, the agency quoted Ana Berg as saying on Monday.",
        expect!["The quay was lost <- Ana Berg / saying SpeakerAfterClause"],
    );
    check(
        "The agency quoted Ana Berg as saying the quay was lost.",
        expect!["the quay was lost <- Ana Berg / saying SubjectBeforeParticiple"],
    );
}

#[test]
fn of_what_somebody_is_accused_is_told_by_who_accuses() {
    check(
        "Lin was accused by growers of stealing the boat.",
        expect!["Lin … of stealing the boat <- growers / was accused ByAfterCue"],
    );
    check("Lin is accused of theft.", expect!["Lin … theft <- - / is accused of NobodyNamed"]);
    check("The theft of which Lin is accused was in May.", expect![""]);
}

#[test]
fn what_was_asked_on_a_day_stands_behind_it() {
    check(
        "Asked on Monday whether she would run, Lin laughed.",
        expect!["whether she would run <- - / Asked NobodyNamed"],
    );
    check("Lin said after the vote she would run.", expect!["she would run <- Lin / said CueBeforeClause"]);
}

#[test]
fn somebody_close_to_a_person_is_not_the_person() {
    check(
        "Lin will go, a source close to him said.",
        expect!["Lin will go <- a source close to him / said SpeakerAfterClause"],
    );
    check("Those around him say he will go.", expect!["he will go <- Those around him / say CueBeforeClause"]);
    check("Most of them said he will go.", expect!["he will go <- Most of them / said CueBeforeClause"]);
}

#[test]
fn what_is_told_may_begin_with_a_clause_of_its_own() {
    check(
        "Lin said that when the rain came, she was at sea.",
        expect!["that when the rain came, she was at sea <- Lin / said CueBeforeClause"],
    );
    check(
        "He told growers that if the quay were a boat, he would advise selling it.",
        expect!["that if the quay were a boat, he would advise selling it <- He / told CueBeforeClause"],
    );
}

#[test]
fn a_relative_clause_may_end_with_what_somebody_is_called() {
    let text = "Ana Berg, who calls Hal Rey a “fool,” said he will go.";
    check(text, expect!["he will go <- Ana Berg / said CueBeforeClause"]);
}

#[test]
fn when_and_where_it_was_said_is_none_of_what_was_said() {
    check("Lin said before the count Wu would run.", expect!["Wu would run <- Lin / said CueBeforeClause"]);
    check("Lin said in a letter growers would run.", expect![""]);
}

#[test]
fn a_noun_with_that_is_no_clause_of_a_verb_before_it() {
    check(
        "Lin said the guild opposed a suggestion by Wu that boats sail and that dues rise.",
        expect![[r#"
            the guild opposed a suggestion by Wu that boats sail and that dues rise <- Lin / said CueBeforeClause
            that boats sail and that dues rise <- Wu / a suggestion OwnedWords"#]],
    );
}

#[test]
fn a_plural_behind_a_genitive_is_the_subject() {
    check("Lin's associates said he was ill.", expect!["he was ill <- Lin's associates / said CueBeforeClause"]);
    check("Moody's said it was junk.", expect!["it was junk <- Moody's / said CueBeforeClause"]);
}

#[test]
fn what_is_felt_belongs_to_the_verb_that_expresses_it() {
    check(
        "Lin expressed deep concern that it leaks.",
        expect!["that it leaks <- Lin / expressed deep concern CueBeforeClause"],
    );
    check(
        "Lin expressed hope for plans that end the drought.",
        expect!["plans that end the drought <- Lin / expressed hope for CueBeforeObject"],
    );
    check("The hope expressed by Lin was small.", expect![""]);
    check("Lin expressed hope for rain.", expect!["rain <- Lin / expressed hope for CueBeforeObject"]);
}

#[test]
fn a_question_may_stand_behind_who_asked_where() {
    check("Asked by Wu whether it leaks, Lin nodded.", expect!["whether it leaks <- Wu / Asked CueBeforeObject"]);
    check("Asked in Oslo whether it leaks, Lin nodded.", expect!["whether it leaks <- - / Asked NobodyNamed"]);
    check("When asked on Monday by Wu about the quay, Lin nodded.", expect!["the quay <- - / asked NobodyNamed"]);
}

#[test]
fn things_seem_safe_too() {
    check("The quay does not seem safe.", expect!["The quay … safe <- - / does not seem NobodyNamed"]);
    check("Lin appeared on the quay.", expect![""]);
}

#[test]
fn since_parts_no_verb_from_its_auxiliary() {
    check("Lin has since denounced the tax.", expect!["the tax <- Lin / has since denounced CueBeforeObject"]);
}

#[test]
fn when_it_was_told_may_be_a_clause() {
    check(
        "Ida Wood told the Post before she left that the pier was late.",
        expect!["that the pier was late <- Ida Wood / told CueBeforeClause"],
    );
    check(
        "Ida Wood said after she won that it was late.",
        expect!["that it was late <- Ida Wood / said CueBeforeClause"],
    );
}

#[test]
fn each_of_two_who_are_named_behind_a_clause_has_said_that_clause() {
    check(
        "The rain fell, Ida Wood said, while in Oslo the snow came early, Jo Lin said.",
        expect![[r#"
            The rain fell <- Ida Wood / said SpeakerAfterClause
            in Oslo the snow came early <- Jo Lin / said SpeakerAfterClause"#]],
    );
}

#[test]
fn according_to_somebody_breaks_into_what_another_tells() {
    check(
        "The Post reported that, according to a map of the bay, half of the pier was late.",
        expect![
            "that, according to a map of the bay, half of the pier was late <- The Post / reported CueBeforeClause"
        ],
    );
    check(
        "As reported by the Post, the pier was late.",
        expect!["the pier was late <- the Post / reported ByAfterCue"],
    );
}

#[test]
fn the_main_verb_and_a_colon_end_what_a_relative_clause_tells() {
    check(
        "Jo Lin, who thinks the board made a mistake, called the law a gift.",
        expect![[r#"
            the board made a mistake <- who / thinks CueBeforeClause
            the law a gift <- Jo Lin / called CueBeforeObject"#]],
    );
    check(
        "Those who endorsed the plan were few: Jo Lin called it a gift.",
        expect![[r#"
            the plan <- who / endorsed CueBeforeObject
            it a gift <- Jo Lin / called CueBeforeObject"#]],
    );
}

#[test]
fn what_belongs_to_a_thing_behind_the_verb_opens_no_content_of_its_own() {
    check(
        "Lin threatened to resign if the mill sold its boats.",
        expect!["to resign if the mill sold its boats <- Lin / threatened CueBeforeInfinitive"],
    );
    check("Wu asked Lin if the pier was safe.", expect!["if the pier was safe <- Wu / asked CueBeforeClause"]);
    check(
        "The mayor promised a look into why the crane fell.",
        expect!["a look into why the crane fell <- The mayor / promised CueBeforeObject"],
    );
    check(
        "The harbour says some of the boats that carry salt are leaving on this tide.",
        expect!["some of the boats that carry salt are leaving on this tide <- The harbour / says CueBeforeClause"],
    );
    check("Lin claimed responsibility that day.", expect!["responsibility that day <- Lin / claimed CueBeforeObject"]);
    check(
        "The rule, written when Lin agreed to stay, was kept for years.",
        expect!["to stay <- Lin / agreed CueBeforeInfinitive"],
    );
}

#[test]
fn who_is_told_and_when_is_no_part_of_what_is_told() {
    check(
        "The board asked the guild on May 9 to hold a vote.",
        expect!["to hold a vote <- The board / asked CueBeforeClause"],
    );
    check(
        "Then Ada Moor pressed the mayor to admit that the plan had failed.",
        expect!["that the plan had failed <- Ada Moor / to admit SubjectBeforeParticiple"],
    );
}

#[test]
fn a_relative_clause_with_a_verb_that_tells_ends_at_the_verb_of_its_sentence() {
    check(
        "Ada Moor, the head of a guild that urges growers to move to Sarn, said she had left.",
        expect![[r#"
        to move to Sarn <- that / urges CueBeforeClause
        she had left <- Ada Moor, the head of a guild that urges growers to move to Sarn / said CueBeforeClause"#]],
    );
    check(
        "Aides close to her thinking say she now admits that it was late.",
        expect!["she now admits that it was late <- Aides close to her thinking / say CueBeforeClause"],
    );
}

#[test]
fn some_verbs_and_adjectives_tell_only_in_their_place() {
    check(
        "Growers charged that the plan was late. The police charged him with theft.",
        expect!["that the plan was late <- Growers / charged CueBeforeClause"],
    );
    check(
        "Ada Moor is adamant that it was late. Until she is confident that it is, she waits.",
        expect!["that it was late <- Ada Moor / is adamant CueBeforeClause"],
    );
    check(
        "The court held that it was late. Ada Moor held that post for years.",
        expect!["that it was late <- The court / held CueBeforeClause"],
    );
    check(
        "Ada Moor sees the plan as a threat. Ada Moor sees the sea. Bo Lin sees a doctor as a private patient.",
        expect!["the plan as a threat <- Ada Moor / sees CueBeforeObject"],
    );
    check(
        "The bay poll finds storms are on the rise. Growers oppose the plan, a poll finds.",
        expect![[r#"
        storms are on the rise <- The bay poll / finds CueBeforeClause
        Growers oppose the plan <- a poll / finds SpeakerAfterClause"#]],
    );
    check(
        "The latest Marsh Reports poll shows growers leading.",
        expect!["growers leading <- The latest Marsh Reports poll / shows CueBeforeClause"],
    );
}

#[test]
fn what_is_vowed_may_stand_around_the_vow() {
    check(
        "A new pier, Ada Moor vowed, would bring jobs. It would bring jobs, she promised.",
        expect![[r#"
        A new pier … would bring jobs <- Ada Moor / vowed SpeakerAfterClause
        It would bring jobs <- she / promised SpeakerAfterClause"#]],
    );
    check(
        "Because claims rose, the mill plans to pay growers.",
        expect!["to pay growers <- the mill / plans CueBeforeInfinitive"],
    );
    check(
        "The effects are hard to predict, many growers say, because there is little rain.",
        expect!["The effects are hard to predict <- many growers / say SpeakerAfterClause"],
    );
    check(
        "Part of the harm, say growers like Bo Lin, a beekeeper, is the sand.",
        expect!["Part of the harm … is the sand <- growers like Bo Lin, a beekeeper / say SpeakerAfterClause"],
    );
}

#[test]
fn what_is_told_ends_before_the_verb_of_the_sentence_whatever_it_is_taken_for() {
    check(
        "Growers who have praised the plan warned on Tuesday that it was late.",
        expect![[r#"
        the plan <- who / have praised CueBeforeObject
        that it was late <- Growers who have praised the plan / warned CueBeforeClause"#]],
    );
    check("Later Ada Moor said it was late.", expect!["it was late <- Ada Moor / said CueBeforeClause"]);
    check(
        "Ada Moor has offered little aside from stating that it was late.",
        expect!["little aside from stating that it was late <- Ada Moor / has offered CueBeforeObject"],
    );
}

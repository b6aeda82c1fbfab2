//! What is still to be said or done, and deeds that no words belong to.

use super::check;
use expect_test::expect;

#[test]
fn what_somebody_must_do_is_no_claim() {
    check("Residents must show proof of age. The regulator must respond to the plan by Friday.", expect![[""]]);
    check("Owners should unplug the lamp and request a refund.", expect![[""]]);
    check("Residents have until May 8 to comment on the plan.", expect![""]);
    check("Anyone who saw it is asked to call Constable Moor.", expect![[""]]);
    check(
        "Anyone with a map is urged to contact Constable Moor. Moor urged growers to wait.",
        expect!["to wait <- Moor / urged CueBeforeClause"],
    );
}

#[test]
fn things_are_ordered_defended_and_known_without_words() {
    check("Norland Air ordered 12 jets. Norland Cars recalled 900 vans. Ada Moor defends her title.", expect![[""]]);
    check("Ada Moor, who has known the family for years, is ill. Bo Lin never knew what to do.", expect![[""]]);
    check("Her deal calls for a bonus. Ada Moor, who had thought harder about it, left.", expect![[""]]);
    check("The papers must be sent by 4 April.", expect![[""]]);
    check("Neither Ada Moor nor Bo Lin said the deal was off.", expect![[""]]);
}

#[test]
fn staff_are_told_by_nobody_who_is_named() {
    check(
        "Staff were told on Monday that the shop would close.",
        expect!["that the shop would close <- - / were told NobodyNamed"],
    );
}

#[test]
fn a_heading_in_capitals_says_nothing() {
    check("Boats sail\n\nFOOTBALL: Norland win again.", expect![[""]]);
}

#[test]
fn what_a_court_hears_is_told_by_nobody_who_is_named() {
    check(
        "Ida Moor used the card at nine shops, Norland Crown Court heard on Wednesday.",
        expect!["Ida Moor used the card at nine shops <- - / heard NobodyNamed"],
    );
    check(
        "The inquest heard that he was alone. Norland Crown Court was told he slept.",
        expect![[r#"
        that he was alone <- - / heard NobodyNamed
        he slept <- - / was told NobodyNamed"#]],
    );
    check(
        "He was ill, the tribunal was told. The crowd heard that it was late.",
        expect!["He was ill <- - / was told NobodyNamed"],
    );
    check(
        "Dr Ida Moor gave evidence that the ward was full.",
        expect!["that the ward was full <- Dr Ida Moor / gave evidence CueBeforeClause"],
    );
}

#[test]
fn things_are_recalled_read_and_found_without_words() {
    check(
        "Norland Farms has recalled around 900 tonnes of oats. Norland Milk recalled a batch of milk.",
        expect![[""]],
    );
    check("The book was read by Ida Moor. The key was found by Bo Lin.", expect![[""]]);
    check(
        "Police found the car that was used in the raid. Crews found two bags that were full of salt.",
        expect![[""]],
    );
    check("Norland has dismissed the head of its bank. The band called it a day.", expect![[""]]);
    check(
        "Lin had until noon to accept or reject the offer. The guild criticised Norland's proposed sale of it.",
        expect!["Norland's proposed sale of it <- The guild / criticised CueBeforeObject"],
    );
    check("A clerk who decided to run for mayor has won.", expect![[""]]);
    check("He left because he was not authorized to discuss the case.", expect![[""]]);
}

#[test]
fn who_is_asked_has_claimed_nothing_of_it() {
    check(
        "Asked whether he was considering leaving, Lin laughed.",
        expect!["whether he was considering leaving <- - / Asked NobodyNamed"],
    );
}

#[test]
fn the_court_orders_on_a_day() {
    check(
        "The court had on April 9 ordered growers to wait.",
        expect!["growers to wait <- The court / had on April 9 ordered CueBeforeObject"],
    );
}

#[test]
fn it_is_so_per_somebody() {
    check("Prices rose in May, per the board.", expect!["Prices rose in May <- the board / per AccordingTo"]);
    check(
        "Lin said, per an interpreter, that it was late. They drove at 30 miles per hour.",
        expect!["that it was late <- Lin / said CueBeforeClause"],
    );
}

#[test]
fn a_town_in_capitals_that_nothing_tells_of_is_a_dateline() {
    check(
        "OSTERBURG: The college shut its doors on Monday, Ada Moor said.",
        expect!["The college shut its doors on Monday <- Ada Moor / said SpeakerAfterClause"],
    );
    check(
        "LIN: We sail.\n\nMOOR: We stay.",
        expect![[r#"
        We sail <- LIN / - NameBeforeColon
        We stay <- MOOR / - NameBeforeColon"#]],
    );
}

#[test]
fn whoever_has_a_role_accuses_and_pleads() {
    check(
        "Ada Moor, the mayor, accused the guild of lying.",
        expect!["the guild of lying <- Ada Moor, the mayor / accused CueBeforeObject"],
    );
    check(
        "Ada Moor pleaded with growers to wait. Bo Lin rubbished the plan.",
        expect![[r#"
        growers to wait <- Ada Moor / pleaded with CueBeforeObject
        the plan <- Bo Lin / rubbished CueBeforeObject"#]],
    );
}

#[test]
fn who_orders_a_meal_or_tweets_a_photo_has_claimed_nothing() {
    check("Then Ada Moor ordered a pie with peas on Monday. She tweeted a photo of it.", expect![""]);
    check("Then Ada Moor ordered furniture and an ambulance. Bo Lin ordered a taxi to the airport.", expect![""]);
    check(
        "Then Ada Moor tweeted that the video was fake.",
        expect!["that the video was fake <- Ada Moor / tweeted CueBeforeClause"],
    );
    check(
        "Then Ada Moor ordered a retrial. Bo Lin ordered shops closed. The judge ordered a halt to the works.",
        expect![[r#"
            a retrial <- Ada Moor / ordered CueBeforeObject
            shops closed <- Bo Lin / ordered CueBeforeObject
            a halt to the works <- The judge / ordered CueBeforeObject"#]],
    );
}

#[test]
fn a_turn_goes_on_to_its_end_and_whoever_asks_has_claimed_nothing() {
    check(
        "MOOR: The roof leaks. It is old.\n\nLIN: And now?\n\nMOOR: We wait. It rains.",
        expect![[r#"
        The roof leaks. It is old <- MOOR / - NameBeforeColon
        We wait. It rains <- MOOR / - NameBeforeColon"#]],
    );
}

//! Whose doing an object surely is that a verb tells without words: "criticized the plan".

use crate::article::Article;

/// Who surely tells the last claim in `text`; "-" for nobody.
fn sure(text: &str) -> String {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let last = sheet.claims.last().expect(text);
    let speaker = last.speaker.filter(|_| last.sure).map(|id| sheet.actors[id.0 as usize].name.of(text));
    speaker.unwrap_or("-").into()
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, expected)| (*text, *expected, sure(text)))
        .filter(|(_, expected, found)| expected != found)
        .collect();
    assert!(wrong.is_empty(), "(text, expected, found): {wrong:#?}");
}

#[test]
fn whoever_stands_before_the_verb_of_a_clause_does_it() {
    check(&[
        ("Ida Holm criticized the plan.", "Ida Holm"),
        ("Ida Holm has also called for a new pier.", "Ida Holm"),
        ("Ida Holm is defending the plan.", "Ida Holm"),
        ("Ida Holm on Monday criticized the plan.", "Ida Holm"),
        ("Ida Holm, a baker, criticized the plan.", "Ida Holm"),
        ("Ida Holm, speaking in Oslo, called the plan late.", "Ida Holm"),
        ("On Monday, Ida Holm criticized the plan.", "Ida Holm"),
        ("When the pier fell, Ida Holm criticized the plan.", "Ida Holm"),
        ("The pier fell when Ida Holm criticized the plan.", "Ida Holm"),
        ("The pier fell, and Ida Holm criticized the plan.", "Ida Holm"),
        ("But Ida Holm criticized the plan.", "Ida Holm"),
        ("OSLO — Ida Holm criticized the plan.", "Ida Holm"),
        ("At the fair “Blue Sails,” Ida Holm praised the plan.", "Ida Holm"),
        ("Shortly after the pier fell, Ida Holm criticized the plan.", "Ida Holm"),
        ("Walking along the pier, Ida Holm criticized the plan.", "Ida Holm"),
        ("Ida Holm, who had left early, criticized the plan.", "Ida Holm"),
        ("In a note sent on Monday, Ida Holm criticized the plan.", "Ida Holm"),
        ("Ida Holm went on to criticize the plan.", "Ida Holm"),
        ("Ida Holm tried to portray the plan as a joke.", "Ida Holm"),
        ("Ida Holm, who had left early, on Monday criticized the plan.", "Ida Holm"),
        ("The pier is shut because Ida Holm opposes the plan.", "Ida Holm"),
    ]);
}

#[test]
fn whoever_does_something_and_then_more_does_both() {
    check(&[
        ("Ida Holm left and criticized the plan.", "Ida Holm"),
        ("Ida Holm left the room, criticizing the plan.", "Ida Holm"),
        ("“It is late,” Ida Holm said, referring to the plan.", "Ida Holm"),
        ("“It is late,” said Ida Holm, referring to the plan.", "Ida Holm"),
        ("Ida Holm opened a shop, but criticized the plan.", "Ida Holm"),
        ("Ida Holm has sought to win, criticizing the plan.", "Ida Holm"),
        ("Ida Holm wrote a letter criticizing the plan.", "Ida Holm"),
        ("Ida Holm hit back by criticizing the plan.", "Ida Holm"),
        ("Ida Holm left the room, forcefully criticizing the plan.", "Ida Holm"),
        ("Ida Holm left the room, hailing the crew and criticizing the plan.", "Ida Holm"),
        ("Ida Holm, a baker, left the room, criticizing the plan.", "Ida Holm"),
        ("Ida Holm said she would leave and criticized the plan.", "Ida Holm"),
        ("Ida Holm said that the pier was old, criticizing the plan.", "Ida Holm"),
        ("It rained in Oslo, Ida Holm said, criticizing the plan.", "Ida Holm"),
        ("Ida Holm sent a letter to the board criticizing the plan.", "Ida Holm"),
        ("Ida Holm spent the day criticizing the plan.", "Ida Holm"),
        ("Ida Holm took to the stage to criticize the plan.", "Ida Holm"),
        ("Criticizing the plan, Ida Holm smiled.", "Ida Holm"),
        ("After criticizing the plan, Ida Holm smiled.", "Ida Holm"),
        ("The debate went on, with Ida Holm criticizing the plan.", "Ida Holm"),
    ]);
}

#[test]
fn whoever_only_stands_before_a_verb_need_not_do_it() {
    check(&[
        ("The clerk sat in Oslo, Ida Holm and, at noon, criticized the plan.", "-"),
        ("Bakers like Paul Orde and Ida Holm criticized the plan.", "-"),
        ("The baker met Ida Holm in a hall criticizing the plan.", "-"),
        ("Ida Holm paid a group backing the plan.", "-"),
        ("The baker left a note with Ida Holm criticizing the plan.", "-"),
        ("Ida Holm read a letter criticizing the plan.", "-"),
        ("Ida Holm kept a clerk from praising the plan.", "-"),
        ("Ida Holm asked the clerk, who wrote a note, praising the plan.", "-"),
        ("Growers doubt that Ida Holm opposes the plan.", "-"),
        ("Ida Holm said the clerk left and criticized the plan.", "-"),
        ("Ida Holm sent a letter from the board criticizing the plan.", "-"),
        ("Ida Holm spent the day without criticizing the plan.", "-"),
        ("Ida Holm paid the clerk to criticize the plan.", "-"),
        ("Ida Holm took to the stage to criticize the plan.", "Ida Holm"),
        ("Ida Holm met the baker to discuss the plan.", "-"),
        ("Ida Holm visited Oslo to explain the plan.", "-"),
        ("Ida Holm appeared to criticize the plan.", "-"),
    ]);
}

#[test]
fn what_somebody_may_do_or_knows_or_is_offered_is_not_surely_told() {
    check(&[
        ("Ida Holm would support the plan.", "-"),
        ("Ida Holm seemed to support the plan.", "-"),
        ("Ida Holm reportedly supports the plan.", "-"),
        ("Ida Holm is free to disclose the plan.", "-"),
        ("Ida Holm did not criticize the plan.", "-"),
        ("Ida Holm understood the plan.", "-"),
        ("Ida Holm declared winner\n\nIt rained in Oslo on Monday.", "-"),
        ("Ida Holm rejects the plan\n\nIt rained in Oslo on Monday.", "Ida Holm"),
    ]);
}

#[test]
fn what_leads_to_a_name_keeps_it_from_the_verb_behind() {
    check(&[
        ("Bakers hoping to stop Ida Holm say it is late.", "-"),
        ("Files from Ida Holm show that it is late.", "-"),
        ("The hurdles in courting Ida Holm show that it is late.", "-"),
        ("Letters read by Ida Holm suggest that it is late.", "Letters"),
        ("A map that Ida Holm shows to bakers and growers says that it is late.", "-"),
        ("Ida Holm looked for a way to show that it was late.", "-"),
        ("The storm led Ida Holm to say that it was late.", "Ida Holm"),
        ("The baker wept at a rumour that Ida Holm plans to sell it.", "-"),
        ("After Ida Holm said it was late, the bakers left.", "Ida Holm"),
        ("The managing director Ida Holm said it was late.", "Ida Holm"),
        ("In a note, the shop, which is owned by Ida Holm, a baker, also said it was late.", "-"),
        ("Half of bakers like Ida Holm say it is late.", "-"),
    ]);
}

#[test]
fn what_is_sought_responded_to_or_listed_is_no_sure_claim() {
    check(&[
        ("Ida Holm sought a loan from the bank.", "-"),
        ("Ida Holm was referring to a talk in May.", "-"),
        ("Ida Holm has responded to a report that the pier leaks.", "-"),
        ("The pier is that of a Hong Kong listed company.", "-"),
        ("Ida Holm floated the idea of a pier.", "Ida Holm"),
        ("Ida Holm pointed to a fall in sales.", "Ida Holm"),
        ("Ida Holm offered an apology.", "Ida Holm"),
        ("Ida Holm offered the crew her thanks.", "Ida Holm"),
        ("Ida Holm is offering cheap beds to the crew.", "-"),
        ("Ida Holm offered no proof.", "-"),
        ("Ida Holm, who supports Leeds United, left.", "-"),
        ("Ida Holm unveiled a statue.", "-"),
        ("The pier was called a sham by Ida Holm.", "Ida Holm"),
    ]);
}

#[test]
fn whoever_quotes_another_or_disputes_something_does_not_say_it() {
    check(&[
        ("Then Ida Holm was quoting a fan.", "-"),
        ("Then Ida Holm disputed that anybody had left.", "-"),
        ("Then Ida Holm disputed the claim that anybody had left.", "Ida Holm"),
    ]);
}

#[test]
fn what_a_person_finds_and_what_another_adds_is_not_surely_said() {
    check(&[
        ("Then Ida Holm found that it was late.", "-"),
        ("Judge Ida Holm found that it was late.", "Ida Holm"),
        ("Holm Ltd said it was late, and the union has sued, saying it was old.", "-"),
        ("Holm Ltd said it was late, saying it was old.", "Holm Ltd"),
        ("Then Ida Holm left with her lawyers saying that it was late.", "-"),
    ]);
}
